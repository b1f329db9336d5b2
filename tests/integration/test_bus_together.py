"""Events that are stored together: all of them or none, once, and only where the log ends as expected."""

from collections.abc import AsyncIterator
from typing import cast

import pytest
from nats.aio.client import Client

from contracts.bus import Bus, Conflict, connect
from contracts.envelope import Envelope, enclose
from contracts.events import BookCreated, BookRevised, ChapterAdded, Event
from contracts.ids import new_id
from contracts.together import Message, Torn, store_together
from contracts.topology import migrate

Told = tuple[Event, Envelope]


@pytest.fixture
async def bus(nats_server: str) -> AsyncIterator[Bus]:
    await migrate(nats_server)
    async with connect(nats_server, "test") as client:
        yield Bus(client, "/test")


def told(event: Event) -> Told:
    return event, enclose(event, source="/test")


async def created(bus: Bus) -> tuple[str, int]:
    book_id = new_id()
    event = BookCreated(book_id=book_id, family_id="f", title="The Lantern")
    return book_id, await bus.publish(*told(event), expected=0)


def chapters(book_id: str, most: int) -> list[Told]:
    return [told(ChapterAdded(book_id=book_id, number=number)) for number in range(1, most + 1)]


async def ids(bus: Bus, book_id: str) -> list[str]:
    return [recorded.envelope.id for recorded in await bus.read(book_id)][1:]


@pytest.mark.parametrize("most", [1, 2, 3, 80])
async def test_all_are_stored_in_their_order(bus: Bus, most: int) -> None:
    book_id, end = await created(bus)
    some = chapters(book_id, most)
    assert await bus.publish_together(some, end) == end + most
    assert await ids(bus, book_id) == [envelope.id for _, envelope in some]


async def test_none_is_stored_where_the_log_ends_elsewhere(bus: Bus) -> None:
    book_id, end = await created(bus)
    await bus.publish(*told(BookRevised(book_id=book_id, title="The Lamp")), expected=end)
    with pytest.raises(Conflict):
        await bus.publish_together(chapters(book_id, 3), end)
    assert len(await ids(bus, book_id)) == 1


async def test_the_same_events_again_are_stored_once(bus: Bus) -> None:
    book_id, end = await created(bus)
    some = chapters(book_id, 3)
    once, twice = [await bus.publish_together(some, end) for _ in range(2)]
    assert once == twice
    assert len(await ids(bus, book_id)) == 3


async def test_what_arrived_in_part_is_not_stored_at_all(bus: Bus) -> None:
    book_id, _ = await created(bus)
    message = Message(f"chapter.added.{book_id}", b"{}", {})
    with pytest.raises(Torn):
        await store_together(cast(Client, HalfDeafClient(bus)), [message] * 3, 5)
    assert await ids(bus, book_id) == []


class HalfDeafClient:
    """A connection that loses every message that nobody waits for an answer to."""

    def __init__(self, bus: Bus) -> None:
        self.request = bus.client.request

    async def publish(self, subject: str, body: bytes, headers: dict[str, str]) -> None:
        """Lose it."""
