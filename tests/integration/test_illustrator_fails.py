"""What becomes of a page when the painter, or the illustrator, fails on it."""

import asyncio

import pytest

from contracts.events import (
    BookArranged,
    IllustrationFailed,
)
from contracts.outcomes import BadAnswer, Busy, Hopeless, Later, Refused
from services.illustrator.handlers import Illustrating
from tests.fakes import PlainPainter
from tests.illustrator_workshop import DeafBus, FullGallery, SlowBus, Workshop, redelivered


async def test_a_picture_that_was_stored_before_a_crash_is_not_bought_again(workshop: Workshop) -> None:
    chapter, painter = await workshop.drafted(), PlainPainter()
    with pytest.raises(ConnectionResetError):
        await Illustrating(DeafBus(workshop.bus.client, "/illustrator"), workshop.gallery, painter).react(chapter)
    again = redelivered(chapter)
    await workshop.illustrating(painter).react(again)
    assert len(painter.pages) == 1
    assert (await workshop.book_of(chapter)).chapters[0].image is not None


async def test_a_picture_whose_event_the_bus_does_not_take_at_once_is_noted_meanwhile(workshop: Workshop) -> None:
    chapter, painter, bus = await workshop.drafted(), PlainPainter(), SlowBus(workshop.bus.client, "/illustrator")
    reacting = asyncio.create_task(Illustrating(bus, workshop.gallery, painter).react(chapter))
    await bus.asked.wait()
    async with asyncio.timeout(30):
        while not await workshop.noted(chapter):
            assert not reacting.done()
    reacting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reacting
    await workshop.illustrating(painter).react(redelivered(chapter))
    assert len(painter.pages) == 1


async def test_a_picture_that_cannot_be_noted_is_told_of_all_the_same(workshop: Workshop) -> None:
    chapter, painter, bus = await workshop.drafted(), PlainPainter(), SlowBus(workshop.bus.client, "/illustrator")
    gallery = FullGallery(workshop.gallery)
    reacting = asyncio.create_task(Illustrating(bus, gallery, painter).react(chapter))
    await gallery.refused.wait()
    bus.recovers.set()
    await reacting
    assert (await workshop.book_of(chapter)).chapters[0].image is not None
    assert len(painter.pages) == 1


async def test_a_picture_whose_event_is_taken_at_once_leaves_no_note(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    await workshop.illustrating(PlainPainter()).react(chapter)
    assert (await workshop.book_of(chapter)).chapters[0].image is not None
    assert not await workshop.noted(chapter)


async def test_a_refused_picture_fails_its_page_with_a_sentence_and_the_words_are_kept(workshop: Workshop) -> None:
    chapter, painter = await workshop.drafted(), PlainPainter(faults=[Refused("policy")])
    illustrating = workshop.illustrating(painter)
    with pytest.raises(Hopeless) as end:
        await illustrating.react(chapter)
    await illustrating.give_up(chapter, end.value.failure)
    page = (await workshop.book_of(chapter)).chapters[0]
    assert page.error is not None
    assert page.error.message.startswith("The painter refused this picture. Your text is kept.")
    assert page.text == "Words."
    assert isinstance(await workshop.last_of(chapter), IllustrationFailed)


async def test_the_built_in_painter_steps_in_and_the_page_says_so(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    painter = PlainPainter(faults=[Refused("policy")])
    await workshop.illustrating(painter, stand_in=PlainPainter()).react(chapter)
    page = (await workshop.book_of(chapter)).chapters[0]
    assert page.stand_in
    assert page.image is not None


async def test_a_stand_in_that_stumbles_is_asked_again_and_not_the_painter(workshop: Workshop) -> None:
    chapter, painter = await workshop.drafted(), PlainPainter(faults=[Refused("policy")])
    stand_in = PlainPainter(faults=[BadAnswer("half a picture")])
    await workshop.illustrating(painter, stand_in=stand_in).react(chapter)
    assert (len(painter.pages), len(stand_in.pages)) == (1, 2)
    assert (await workshop.book_of(chapter)).chapters[0].stand_in


async def test_when_the_stand_in_fails_too_the_family_reads_why_the_painter_did(workshop: Workshop) -> None:
    chapter, painter = await workshop.drafted(), PlainPainter(faults=[Refused("policy")])
    stand_in = PlainPainter(faults=[BadAnswer("half a picture")] * 9)
    with pytest.raises(Hopeless) as end:
        await workshop.illustrating(painter, stand_in=stand_in).react(chapter)
    assert end.value.failure.code == "refused"
    assert len(painter.pages) == 1


async def test_a_busy_painter_is_asked_again_later(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    with pytest.raises(Later) as pause:
        await workshop.illustrating(PlainPainter(faults=[Busy(7)])).react(chapter)
    assert pause.value.delay == 7


async def test_something_that_is_no_picture_is_asked_for_once_more(workshop: Workshop) -> None:
    chapter, painter = await workshop.drafted(), PlainPainter(faults=[BadAnswer("html")])
    await workshop.illustrating(painter).react(chapter)
    assert len(painter.pages) == 2
    assert (await workshop.book_of(chapter)).chapters[0].image is not None


async def test_a_failure_is_told_at_the_chapter_that_was_moved(workshop: Workshop) -> None:
    first, _ = await workshop.two_chapters()
    await workshop.publish(BookArranged(book_id=first.envelope.subject, order=(2, 1)))
    illustrating = workshop.illustrating(PlainPainter(faults=[Refused("policy")]))
    with pytest.raises(Hopeless) as end:
        await illustrating.react(first)
    await illustrating.give_up(first, end.value.failure)
    failed = await workshop.last_of(first)
    assert isinstance(failed, IllustrationFailed)
    assert failed.number == 2
    assert [chapter.error is not None for chapter in (await workshop.book_of(first)).chapters] == [False, True]
