"""Books and characters that are deleted while something is made for them: none of it stays."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from contracts.envelope import Recorded
from contracts.events import BookDeleted, CharacterDeleted, CoverRequested, Event
from services.illustrator.clearing import Clearing
from services.illustrator.handlers import Illustrating
from tests.fakes import PlainPainter
from tests.illustrator_workshop import DeafBus, InterruptedPainter, SlowBus, Workshop, redelivered


def deletion(workshop: Workshop, deleted: Event) -> Callable[[], Awaitable[object]]:
    """Return what deletes a book or character, and clears it at once."""

    async def delete() -> None:
        await Clearing(workshop.bus, workshop.gallery).react(await workshop.publish(deleted))

    return delete


@pytest.mark.parametrize("of_cover", [False, True])
async def test_a_book_that_is_deleted_while_it_is_painted_keeps_no_picture(workshop: Workshop, of_cover: bool) -> None:
    asked = await workshop.drafted()
    if of_cover:
        asked = await workshop.publish(CoverRequested(book_id=asked.envelope.subject))
    deleted = BookDeleted(book_id=asked.envelope.subject)
    painter = InterruptedPainter(deletion(workshop, deleted))
    await workshop.illustrating(painter).react(asked)
    assert len(painter.pages) == 1
    assert await workshop.last_of(asked) == deleted
    assert await workshop.objects_of(asked) == 0


async def test_a_character_that_is_deleted_while_it_is_portrayed_keeps_neither_sheet_nor_note(
    workshop: Workshop,
) -> None:
    photo = await workshop.photographed()
    deleted = CharacterDeleted(character_id=photo.envelope.subject)
    painter = InterruptedPainter(deletion(workshop, deleted))
    await workshop.portraying(painter).react(photo)
    assert len(painter.sheets) == 1
    assert await workshop.last_of(photo) == deleted
    assert await workshop.objects_of(photo) == 0


async def test_a_picture_that_was_stored_before_a_crash_goes_when_its_event_comes_again(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    with pytest.raises(ConnectionResetError):
        await Illustrating(DeafBus(workshop.bus.client, "/test"), workshop.gallery, PlainPainter()).react(chapter)
    await workshop.publish(BookDeleted(book_id=chapter.envelope.subject))
    await workshop.illustrating(PlainPainter()).react(redelivered(chapter))
    assert await workshop.objects_of(chapter) == 0


async def test_a_sheet_that_was_stored_before_a_crash_goes_when_its_event_comes_again(workshop: Workshop) -> None:
    photo = await workshop.photographed()
    with pytest.raises(ConnectionResetError):
        await workshop.on(DeafBus(workshop.bus.client, "/test")).portraying(PlainPainter()).react(photo)
    await workshop.publish(CharacterDeleted(character_id=photo.envelope.subject))
    await workshop.portraying(PlainPainter()).react(redelivered(photo))
    assert await workshop.objects_of(photo) == 0


async def test_a_book_that_is_deleted_while_a_picture_waits_for_the_bus_keeps_no_note_of_it(workshop: Workshop) -> None:
    chapter, bus = await workshop.drafted(), SlowBus(workshop.bus.client, "/illustrator")
    reacting = asyncio.create_task(workshop.on(bus).illustrating(PlainPainter()).react(chapter))
    await bus.asked.wait()
    await workshop.publish(BookDeleted(book_id=chapter.envelope.subject))
    async with asyncio.timeout(30):
        while not await workshop.noted(chapter):
            assert not reacting.done()
    bus.recovers.set()
    await reacting
    assert await workshop.objects_of(chapter) == 0


async def test_what_was_not_deleted_is_kept(workshop: Workshop) -> None:
    chapter, photo = await workshop.drafted(), await workshop.photographed()
    await workshop.illustrating(PlainPainter()).react(chapter)
    await workshop.portraying(PlainPainter()).react(photo)
    assert [await workshop.bus.deleted(one.envelope.subject) for one in (chapter, photo)] == [False, False]
    assert await _objects(workshop, chapter, photo) == [2, 4]


async def _objects(workshop: Workshop, *of: Recorded) -> list[int]:
    return [await workshop.objects_of(one) for one in of]
