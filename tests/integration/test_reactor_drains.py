"""A rolling update: who is told to stop ends what is in work, takes nothing new, and hands back what takes too long."""

import asyncio

from contracts.bus import Bus, connect
from contracts.envelope import Recorded, enclose
from contracts.events import Failure, StoryRequested
from contracts.ids import new_id
from contracts.reactor import make_broker, subscribe
from contracts.subjects import STREAM, WRITES_CHAPTERS
from contracts.topology import migrate


class SlowWork:
    """Work that goes on until it is allowed to end."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.may_end = asyncio.Event()
        self.heard: list[str] = []
        self.done: list[str] = []

    async def react(self, recorded: Recorded) -> None:
        self.heard.append(recorded.envelope.subject)
        self.begun.set()
        await self.may_end.wait()
        self.done.append(recorded.envelope.subject)

    async def give_up(self, recorded: Recorded, failure: Failure) -> None:
        raise AssertionError(failure)


async def _wish(bus: Bus) -> str:
    event = StoryRequested(book_id=new_id(), title="T")
    await bus.publish(event, enclose(event, source="/test"))
    return event.book_id


async def test_work_that_outlives_the_heartbeat_is_ended_and_nothing_new_is_taken(fresh_nats: str) -> None:
    await migrate(fresh_nats, ack_wait=0.5)
    work = SlowWork()
    async with connect(fresh_nats, "test") as client:
        bus = Bus(client, "/test")
        broker = make_broker(fresh_nats, "test", drain=30)
        subscribe(broker, bus, WRITES_CHAPTERS, 1, work.react, work.give_up)
        await broker.start()
        first = await _wish(bus)
        await work.begun.wait()
        stopping = asyncio.create_task(broker.stop())
        await _wish(bus)
        # Three times as long as a message without a heartbeat is waited for.
        await asyncio.wait({stopping}, timeout=1.5)
        assert not stopping.done()
        work.may_end.set()
        await asyncio.wait_for(stopping, 20)
        info = await bus.js.consumer_info(STREAM, WRITES_CHAPTERS)
    assert (work.heard, work.done) == ([first], [first])
    assert (info.num_ack_pending, info.num_redelivered, info.num_pending) == (0, 0, 1)


async def test_what_takes_too_long_is_given_to_another_at_once(fresh_nats: str) -> None:
    await migrate(fresh_nats, ack_wait=600)
    slow, fast = SlowWork(), SlowWork()
    fast.may_end.set()
    async with connect(fresh_nats, "test") as client:
        bus = Bus(client, "/test")
        old, new = make_broker(fresh_nats, "old", drain=0.2), make_broker(fresh_nats, "new")
        subscribe(old, bus, WRITES_CHAPTERS, 1, slow.react, slow.give_up)
        subscribe(new, bus, WRITES_CHAPTERS, 1, fast.react, fast.give_up)
        await old.start()
        book_id = await _wish(bus)
        await slow.begun.wait()
        await old.stop()
        await new.start()
        await asyncio.wait_for(fast.begun.wait(), 20)
        await new.stop()
    assert (slow.done, fast.done) == ([], [book_id])


async def test_who_has_nothing_in_work_does_not_wait(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    work = SlowWork()
    async with connect(fresh_nats, "test") as client:
        broker = make_broker(fresh_nats, "test", drain=600)
        subscribe(broker, Bus(client, "/test"), WRITES_CHAPTERS, 2, work.react, work.give_up)
        await broker.start()
        await asyncio.wait_for(broker.stop(), 20)
