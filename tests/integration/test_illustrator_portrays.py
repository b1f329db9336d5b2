"""Reference sheets, and the pages that wait for them."""

import pytest
from nats.aio.msg import Msg

from contracts.bus import Bus
from contracts.envelope import Envelope
from contracts.events import (
    BookRevised,
    CastMember,
    CharacterRevised,
    CoverRequested,
    Event,
    Failure,
    PortrayalRequested,
)
from contracts.outcomes import Later
from contracts.subjects import STREAM
from services.illustrator.portrayals import Portraying
from tests.fakes import PlainPainter, plain_picture
from tests.illustrator_workshop import RefusingPortraits, Workshop


async def test_a_photo_gets_its_reference_sheet_once(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter()
    portraying = workshop.portraying(painter)
    await portraying.react(photo)
    await portraying.react(photo)
    character = await workshop.character_of(photo)
    assert character.sheet is not None
    assert character.settled
    assert painter.sheets[0].photo == plain_picture()
    assert len(painter.sheets) == 1


async def test_pages_wait_for_the_sheet_that_they_are_anchored_to(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter(needs_sheets=True)
    chapter = await workshop.drafted(CastMember(character_id=photo.envelope.subject, name="Bruno"))
    illustrating = workshop.illustrating(painter)
    with pytest.raises(Later):
        await illustrating.react(chapter)
    await workshop.portraying(painter).react(photo)
    await illustrating.react(chapter)
    assert painter.pages[0].cast[0].sheet is not None


async def test_a_sheet_that_cannot_be_made_does_not_hold_up_the_book(workshop: Workshop) -> None:
    photo = await workshop.photographed()
    refusing = RefusingPortraits(needs_sheets=True)
    await workshop.portraying(refusing).react(photo)
    chapter = await workshop.drafted(CastMember(character_id=photo.envelope.subject, name="Bruno"))
    await workshop.illustrating(refusing).react(chapter)
    assert (await workshop.book_of(chapter)).chapters[0].image is not None


async def test_another_sheet_carries_the_wish_and_is_bought_once(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter()
    portraying = workshop.portraying(painter)
    await portraying.react(photo)
    wish = await workshop.publish(PortrayalRequested(character_id=photo.envelope.subject, wish="a bigger smile"))
    await portraying.react(wish)
    await portraying.react(wish)
    assert [one.wish for one in painter.sheets] == ["", "a bigger smile"]
    assert painter.sheets[0].seed != painter.sheets[1].seed
    character = await workshop.character_of(photo)
    assert (character.settled, character.awaits_sheet) == (True, "")


async def test_a_sheet_whose_event_was_lost_in_a_crash_is_not_bought_again(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter()
    wish = await workshop.publish(PortrayalRequested(character_id=photo.envelope.subject))
    crashing = Portraying(ForgetfulBus(workshop.bus.client, "/illustrator"), workshop.gallery, painter)
    await crashing.react(wish)
    assert not (await workshop.character_of(photo)).settled
    await workshop.portraying(painter).react(wish)
    assert (await workshop.character_of(photo)).settled
    assert len(painter.sheets) == 1


async def test_a_wish_that_is_refused_keeps_the_sheet_that_was_there(workshop: Workshop) -> None:
    photo = await workshop.photographed()
    await workshop.portraying(PlainPainter()).react(photo)
    before = (await workshop.character_of(photo)).sheet
    wish = await workshop.publish(PortrayalRequested(character_id=photo.envelope.subject))
    await workshop.portraying(RefusingPortraits()).react(wish)
    character = await workshop.character_of(photo)
    assert (character.sheet, character.error and character.error.code) == (before, "refused")


async def test_a_story_that_hears_of_a_new_look_late_has_it_painted_all_the_same(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter(needs_sheets=True)
    character_id = photo.envelope.subject
    await workshop.portraying(painter).react(photo)
    await workshop.publish(CharacterRevised(character_id=character_id, name="Bruno", description="with a blue scarf"))
    wish = await workshop.asked_for(CastMember(character_id=character_id, name="Bruno"))
    behind = LaggingBus(workshop.bus.client, "/illustrator")
    await Portraying(behind, workshop.gallery, painter).react(wish)
    assert behind.lags is False
    assert (await workshop.character_of(photo)).settled


async def test_a_story_leaves_a_photo_whose_sheet_is_awaited_to_the_event_of_the_photo(workshop: Workshop) -> None:
    photo, here, elsewhere = await workshop.photographed(), PlainPainter(), PlainPainter()
    wish = await workshop.asked_for(CastMember(character_id=photo.envelope.subject, name="Bruno"))
    await workshop.portraying(elsewhere).react(wish)
    await workshop.portraying(here).react(photo)
    assert (len(here.sheets), len(elsewhere.sheets)) == (1, 0)
    assert (await workshop.character_of(photo)).settled


async def test_a_story_that_is_given_up_does_not_give_up_the_sheet_of_a_photo(workshop: Workshop) -> None:
    photo, new = await workshop.photographed(), await workshop.made_up()
    cast = [CastMember(character_id=one.envelope.subject, name="Bruno") for one in (photo, new)]
    wish = await workshop.asked_for(*cast)
    await workshop.portraying(PlainPainter()).give_up(wish, Failure(code="gave_up", message="This took too long."))
    assert [(await workshop.character_of(one)).settled for one in (photo, new)] == [False, True]


async def test_a_photo_leaves_its_sheet_to_a_later_wish(workshop: Workshop) -> None:
    photo, here, elsewhere = await workshop.photographed(), PlainPainter(), PlainPainter()
    wish = await workshop.publish(PortrayalRequested(character_id=photo.envelope.subject, wish="a bigger smile"))
    await workshop.portraying(here).react(photo)
    await workshop.portraying(elsewhere).react(wish)
    assert (len(here.sheets), [one.wish for one in elsewhere.sheets]) == (0, ["a bigger smile"])


async def test_a_story_has_words_painted_that_were_changed_after_the_photo(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter()
    character_id = photo.envelope.subject
    await workshop.publish(CharacterRevised(character_id=character_id, name="Bruno", description="with a blue scarf"))
    wish = await workshop.asked_for(CastMember(character_id=character_id, name="Bruno"))
    await workshop.portraying(painter).react(wish)
    assert [one.description for one in painter.sheets] == ["with a blue scarf"]
    assert (await workshop.character_of(photo)).settled


async def test_pages_do_not_wait_for_whoever_joined_the_cast_after_the_story(workshop: Workshop) -> None:
    new, painter = await workshop.made_up(), PlainPainter(needs_sheets=True)
    chapter = await workshop.drafted()
    cast = (CastMember(character_id=new.envelope.subject, name="Bruno"),)
    await workshop.publish(BookRevised(book_id=chapter.envelope.subject, title="The Lantern", cast=cast))
    cover = await workshop.publish(CoverRequested(book_id=chapter.envelope.subject))
    for asked in (chapter, cover):
        await workshop.illustrating(painter).react(asked)
    assert [[one.sheet for one in page.cast] for page in painter.pages] == [[None], [None]]


async def test_pages_do_not_wait_for_a_sheet_that_nobody_paints(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter(needs_sheets=True)
    character_id = photo.envelope.subject
    await workshop.portraying(painter).react(photo)
    chapter = await workshop.drafted(CastMember(character_id=character_id, name="Bruno"))
    await workshop.publish(CharacterRevised(character_id=character_id, name="Bruno", description="with a blue scarf"))
    await workshop.illustrating(painter).react(chapter)
    assert painter.pages[0].cast[0].sheet is not None


async def test_pages_wait_for_the_sheet_that_their_story_has_painted(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter(needs_sheets=True)
    character_id = photo.envelope.subject
    await workshop.portraying(painter).react(photo)
    await workshop.publish(CharacterRevised(character_id=character_id, name="Bruno", description="with a blue scarf"))
    chapter = await workshop.drafted(CastMember(character_id=character_id, name="Bruno"))
    with pytest.raises(Later):
        await workshop.illustrating(painter).react(chapter)


async def test_pages_without_sheets_follow_the_wish_for_the_sheet(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter()
    character_id = photo.envelope.subject
    wish = await workshop.publish(PortrayalRequested(character_id=character_id, wish="a red hat"))
    await workshop.portraying(painter).react(wish)
    chapter = await workshop.drafted(CastMember(character_id=character_id, name="Bruno"))
    await workshop.illustrating(painter).react(chapter)
    [on_page], [sitting] = painter.pages[0].cast, painter.sheets
    assert (on_page.wish, on_page.seed) == (sitting.wish, sitting.seed) == ("a red hat", sitting.seed)


class LaggingBus(Bus):
    """A bus whose replica does not have the newest event when it is asked first."""

    lags = True

    async def messages(self, subject: str, after: int = 0, stream: str = STREAM) -> list[Msg]:
        found = await super().messages(subject, after, stream)
        lags, self.lags = self.lags, False
        return found[:-1] if lags else found


class ForgetfulBus(Bus):
    """A bus from which somebody was cut off before the event was stored."""

    async def publish(self, event: Event, envelope: Envelope, expected: int | None = None) -> int:
        return 0
