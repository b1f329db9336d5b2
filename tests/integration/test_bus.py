"""Reading the log: to its end, and in a cluster, where what a replica does not hold yet is there all the same."""

import asyncio

import pytest
from nats.aio.msg import Msg

from contracts.bus import Bus, BusDown, Conflict, connect
from contracts.envelope import enclose
from contracts.events import BookCreated, BookRevised
from contracts.ids import new_id
from contracts.subjects import STREAM
from contracts.topology import migrate

FAMILY = new_id()


class LaggingBus(Bus):
    """Reads from a replica that catches up one event a look; it is never complete when ``stuck``."""

    lag = 0
    stuck = False

    async def messages(self, subject: str, after: int = 0, stream: str = STREAM) -> list[Msg]:
        found = await super().messages(subject, after, stream)
        held = found[: len(found) - self.lag]
        self.lag = self.lag if self.stuck else max(self.lag - 1, 0)
        return held


async def _two_events(bus: Bus) -> tuple[str, int]:
    book_id = new_id()
    created = BookCreated(book_id=book_id, family_id=FAMILY, title="The Lantern")
    first = await bus.publish(created, enclose(created, source="/test"), expected=0)
    revised = BookRevised(book_id=book_id, title="The Lamp")
    return book_id, await bus.publish(revised, enclose(revised, source="/test"), expected=first)


async def test_whoever_asks_for_the_newest_waits_until_the_replica_holds_it(nats_server: str) -> None:
    await migrate(nats_server)
    async with connect(nats_server, "test") as client:
        bus = LaggingBus(client, "/test")
        book_id, newest = await _two_events(bus)
        bus.lag = 2
        assert await bus.read(book_id) == []
        bus.lag = 2
        assert (await bus.read_newest(book_id))[-1].sequence == newest
        assert await bus.read_newest(new_id()) == []


async def test_a_replica_that_stays_behind_is_a_bus_that_is_down_and_not_a_book_that_is_missing(
    nats_server: str,
) -> None:
    await migrate(nats_server)
    async with connect(nats_server, "test") as client:
        bus = LaggingBus(client, "/test")
        book_id, _ = await _two_events(bus)
        bus.lag, bus.stuck = 1, True
        with pytest.raises(BusDown):
            await bus.read_newest(book_id)


async def test_a_conflict_tells_where_the_log_ends_whatever_the_replica_holds(nats_server: str) -> None:
    await migrate(nats_server)
    async with connect(nats_server, "test") as client:
        bus = LaggingBus(client, "/test")
        book_id, newest = await _two_events(bus)
        late = BookRevised(book_id=book_id, title="Too late")
        bus.lag = 1
        with pytest.raises(Conflict) as conflict:
            await bus.publish(late, enclose(late, source="/test"), expected=newest - 1)
        assert conflict.value.sequence == newest


async def test_a_log_that_the_server_does_not_give_at_once_is_read_to_its_end(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    async with connect(fresh_nats, "test") as client:
        bus = Bus(client, "/test")
        # A server ends an answer at 64 MB, however many messages it was asked for.
        page = b" " * 250_000
        for _ in range(10):
            await asyncio.gather(*(bus.js.publish("book.created.long", page, stream=STREAM) for _ in range(30)))
        assert len(await bus.messages("*.*.long")) == 300


async def test_a_log_of_more_messages_than_are_asked_for_at_once_is_read_to_its_end(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    async with connect(fresh_nats, "test") as client:
        bus = Bus(client, "/test")
        for _ in range(21):
            await asyncio.gather(*(bus.js.publish("book.created.many", b"", stream=STREAM) for _ in range(100)))
        found = await bus.messages("*.*.many", after=50)
        assert [int((msg.headers or {})["Nats-Sequence"]) for msg in found] == list(range(51, 2101))
