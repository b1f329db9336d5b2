"""Reference sheets, and the pages that wait for them."""

import pytest

from contracts.bus import Bus
from contracts.envelope import Envelope, Recorded
from contracts.events import (
    CastMember,
    CharacterRevised,
    Event,
    PortrayalRequested,
)
from contracts.outcomes import Later
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


async def test_a_log_that_does_not_show_the_wish_yet_is_read_again(workshop: Workshop) -> None:
    photo = await workshop.photographed()
    ahead = Recorded(photo.event, photo.envelope, photo.sequence + 1)
    with pytest.raises(Later):
        await workshop.portraying(PlainPainter()).react(ahead)


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


class ForgetfulBus(Bus):
    """A bus from which somebody was cut off before the event was stored."""

    async def publish(self, event: Event, envelope: Envelope, expected: int | None = None) -> int:
        return 0
