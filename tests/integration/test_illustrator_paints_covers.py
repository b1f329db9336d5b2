"""What the illustrator makes of a story that begins and of wishes for a cover: as sure as a page is."""

import pytest

from contracts.envelope import Recorded
from contracts.events import (
    BookDeleted,
    CastMember,
    ChapterEdited,
    CoverFailed,
    CoverRequested,
    Failure,
    StoryRequested,
    StoryStarted,
)
from contracts.gallery import NoSuchPicture
from contracts.outcomes import BadAnswer, Busy, Hopeless, Later, Refused
from contracts.stage import Stage
from services.illustrator.clearing import Clearing
from services.illustrator.handlers import Illustrating
from tests.fakes import PlainPainter
from tests.illustrator_workshop import FAMILY, DeafBus, Workshop, redelivered

SCENE = "A bear looks at the moon."


async def begun(workshop: Workshop, *cast: CastMember, scene: str = SCENE) -> Recorded:
    """Publish a book whose story begins and return that event."""
    return await begin(workshop, await workshop.asked_for(*cast), scene)


async def begin(workshop: Workshop, wish: Recorded, scene: str = SCENE) -> Recorded:
    started = StoryStarted(
        book_id=wish.envelope.subject,
        title="The Lantern",
        cast=(),
        style_words="soft",
        made_by="scripted",
        cover_scene=scene,
        cover_stage=Stage(place="beach"),
    )
    return await workshop.publish(started, wish)


async def wished(workshop: Workshop, book: Recorded, *, built_in: bool = False) -> Recorded:
    """Publish that the family wants the cover of a book painted with a big moon."""
    wish = CoverRequested(book_id=book.envelope.subject, wish="with a big moon", built_in=built_in)
    return await workshop.publish(wish)


async def test_a_story_that_begins_gets_its_cover(workshop: Workshop) -> None:
    started, painter = await begun(workshop), PlainPainter()
    await workshop.illustrating(painter).react(started)
    [page] = painter.pages
    assert (page.is_cover, page.scene, page.stage.place, page.rewritten) == (True, SCENE, "beach", False)
    book = await workshop.book_of(started)
    assert (book.cover.painted_by, book.cover.awaits) == ("plain", "")
    assert book.cover.image is not None
    for key in (book.cover.image.key, book.cover.image.thumbnail_key):
        assert (await workshop.gallery.get(FAMILY, key))[8:12] == b"WEBP"


async def test_a_story_without_a_scene_for_it_gets_no_cover(workshop: Workshop) -> None:
    started, painter = await begun(workshop, scene=""), PlainPainter()
    await workshop.illustrating(painter).react(started)
    assert painter.pages == []
    assert await workshop.last_of(started) == started.event


async def test_everybody_is_on_the_cover(workshop: Workshop) -> None:
    cast = [CastMember(character_id=f"{number}" * 32, name=f"Bear {number}") for number in (1, 2)]
    started, painter = await begun(workshop, *cast), PlainPainter()
    await workshop.illustrating(painter).react(started)
    assert [one.look.name for one in painter.pages[0].cast] == ["Bear 1", "Bear 2"]


async def test_a_cover_that_is_handled_twice_is_painted_once(workshop: Workshop) -> None:
    started, painter = await begun(workshop), PlainPainter()
    await workshop.illustrating(painter).react(started)
    await workshop.illustrating(painter).react(redelivered(started))
    assert len(painter.pages) == 1


async def test_a_cover_that_was_stored_before_a_crash_is_not_bought_again(workshop: Workshop) -> None:
    started, painter = await begun(workshop), PlainPainter()
    deaf = DeafBus(workshop.bus.client, "/illustrator")
    with pytest.raises(ConnectionResetError):
        await Illustrating(deaf, workshop.gallery, painter).react(started)
    await workshop.illustrating(painter).react(redelivered(started))
    assert len(painter.pages) == 1
    assert (await workshop.book_of(started)).cover.image is not None


async def test_painting_the_cover_again_carries_the_wish_and_paints_another(workshop: Workshop) -> None:
    started, painter = await begun(workshop), PlainPainter()
    illustrating = workshop.illustrating(painter)
    await illustrating.react(started)
    first = (await workshop.book_of(started)).cover.image
    await illustrating.react(await wished(workshop, started))
    assert [(page.scene, page.wish) for page in painter.pages] == [(SCENE, ""), (SCENE, "with a big moon")]
    assert painter.pages[0].seed != painter.pages[1].seed
    assert (await workshop.book_of(started)).cover.image != first


async def test_a_cover_that_is_wished_for_meanwhile_overtakes_the_first(workshop: Workshop) -> None:
    started, painter = await begun(workshop), PlainPainter()
    wish = await wished(workshop, started)
    for recorded in (started, wish):
        await workshop.illustrating(painter).react(recorded)
    assert [page.wish for page in painter.pages] == ["with a big moon"]


async def test_the_cover_of_a_story_that_was_asked_for_anew_is_not_painted(workshop: Workshop) -> None:
    started, painter = await begun(workshop), PlainPainter()
    await workshop.publish(StoryRequested(book_id=started.envelope.subject, title="The Lantern"))
    await workshop.illustrating(painter).react(started)
    assert painter.pages == []


async def test_the_cover_of_a_deleted_book_is_not_painted_and_a_painted_one_is_gone(workshop: Workshop) -> None:
    started, painter = await begun(workshop), PlainPainter()
    await workshop.illustrating(painter).react(started)
    image = (await workshop.book_of(started)).cover.image
    assert image is not None
    wish = await wished(workshop, started)
    deleted = await workshop.publish(BookDeleted(book_id=started.envelope.subject))
    await workshop.illustrating(painter).react(wish)
    assert len(painter.pages) == 1
    await Clearing(workshop.bus, workshop.gallery).react(deleted)
    with pytest.raises(NoSuchPicture):
        await workshop.gallery.get(FAMILY, image.key)


async def test_a_book_without_a_story_gets_the_cover_that_its_premise_tells_of(workshop: Workshop) -> None:
    book, painter = await workshop.asked_for(premise="A bear finds a lantern at the beach."), PlainPainter()
    await workshop.illustrating(painter).react(await wished(workshop, book))
    [page] = painter.pages
    assert (page.scene, page.rewritten) == ("A bear finds a lantern at the beach.", True)


async def test_a_book_in_the_family_s_own_words_gets_the_cover_of_its_first_chapter(workshop: Workshop) -> None:
    book, painter = await workshop.asked_for(), PlainPainter()
    book_id = book.envelope.subject
    await workshop.publish(ChapterEdited(book_id=book_id, number=1, title="1", text="Words.", scene="A hill at dusk."))
    await workshop.illustrating(painter).react(await wished(workshop, book))
    [page] = painter.pages
    assert (page.scene, page.text, page.rewritten) == ("A hill at dusk.", "", True)


async def test_an_empty_book_gets_a_cover_of_its_title_and_its_cast(workshop: Workshop) -> None:
    book, painter = await workshop.asked_for(CastMember(character_id="c" * 32, name="Bruno")), PlainPainter()
    await workshop.illustrating(painter).react(await wished(workshop, book))
    assert painter.pages[0].scene == "The Lantern: Bruno"


async def test_a_refused_cover_fails_with_a_sentence(workshop: Workshop) -> None:
    started = await begun(workshop)
    illustrating = workshop.illustrating(PlainPainter(faults=[Refused("policy")]))
    with pytest.raises(Hopeless) as end:
        await illustrating.react(started)
    await illustrating.give_up(started, end.value.failure)
    assert isinstance(await workshop.last_of(started), CoverFailed)
    book = await workshop.book_of(started)
    assert book.cover.error is not None
    assert book.cover.error.message.startswith("The painter refused this cover. Your book is kept.")
    assert book.cover.awaits == ""


async def test_a_wish_for_a_cover_that_is_given_up_says_so(workshop: Workshop) -> None:
    wish = await wished(workshop, await begun(workshop))
    failure = Failure(code="gave_up", message="This took too long.")
    await workshop.illustrating(PlainPainter()).give_up(wish, failure)
    assert await workshop.last_of(wish) == CoverFailed(book_id=wish.envelope.subject, failure=failure)


async def test_the_built_in_painter_steps_in_and_the_cover_says_so(workshop: Workshop) -> None:
    started = await begun(workshop)
    await workshop.illustrating(PlainPainter(faults=[Refused("policy")]), stand_in=PlainPainter()).react(started)
    cover = (await workshop.book_of(started)).cover
    assert (cover.stand_in, cover.image is not None) == (True, True)


async def test_the_built_in_painter_paints_a_cover_when_the_family_says_so(workshop: Workshop) -> None:
    refusing, built_in = PlainPainter(faults=[Refused("policy")] * 9, needs_sheets=True), PlainPainter()
    wish = await wished(workshop, await begun(workshop), built_in=True)
    await workshop.illustrating(refusing, built_in=built_in).react(wish)
    cover = (await workshop.book_of(wish)).cover
    assert (cover.stand_in, cover.image is not None, len(built_in.pages)) == (False, True, 1)


async def test_a_busy_painter_is_asked_for_the_cover_later_and_a_spoilt_one_is_painted_again(
    workshop: Workshop,
) -> None:
    started, painter = await begun(workshop), PlainPainter(faults=[Busy(7), BadAnswer("html")])
    with pytest.raises(Later) as pause:
        await workshop.illustrating(painter).react(started)
    assert pause.value.delay == 7
    await workshop.illustrating(painter).react(started)
    assert len(painter.pages) == 3
    assert (await workshop.book_of(started)).cover.image is not None


async def test_a_cover_waits_for_the_sheets_that_it_is_anchored_to(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter(needs_sheets=True)
    started = await begun(workshop, CastMember(character_id=photo.envelope.subject, name="Bruno"))
    with pytest.raises(Later):
        await workshop.illustrating(painter).react(started)
    await workshop.portraying(painter).react(photo)
    await workshop.illustrating(painter).react(started)
    assert painter.pages[0].cast[0].sheet is not None
