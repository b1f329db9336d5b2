"""What is remembered of books, over a real log."""

from collections.abc import AsyncIterator

import pytest

from contracts.book_fold import fold_all
from contracts.books import Books
from contracts.bus import Bus, connect
from contracts.envelope import enclose
from contracts.events import BookCreated, ChapterEdited
from contracts.ids import new_id
from contracts.topology import migrate


@pytest.fixture
async def bus(nats_server: str) -> AsyncIterator[Bus]:
    await migrate(nats_server)
    async with connect(nats_server, "test", patient=True) as client:
        yield Bus(client, "/test")


async def new_book(bus: Bus) -> str:
    event = BookCreated(book_id=new_id(), family_id=new_id(), title="The Lantern")
    await bus.publish(event, enclose(event, source="/test"))
    return event.book_id


async def edit(bus: Bus, book_id: str, text: str) -> None:
    event = ChapterEdited(book_id=book_id, number=1, title="One", text=text, scene="A meadow.")
    await bus.publish(event, enclose(event, source="/test"))


async def test_a_book_that_is_remembered_is_as_the_whole_log_tells(bus: Bus) -> None:
    books, book_id = Books(bus), await new_book(bus)
    for text in ("Once", "Twice", "Thrice"):
        await edit(bus, book_id, text)
        assert await books.get(book_id) == fold_all(await bus.read(book_id))


async def test_a_book_that_was_forgotten_is_read_anew(bus: Bus) -> None:
    books, book_id = Books(bus, kept=1), await new_book(bus)
    before = await books.get(book_id)
    await books.get(await new_book(bus))
    assert await books.get(book_id) == before


async def test_a_book_that_never_was_is_none(bus: Bus) -> None:
    assert await Books(bus).get(new_id()) is None
