"""How a reactor ends messages, on a real server: done, later, hopeless, poison, a worker that dies."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from contracts.bus import Bus, connect
from contracts.deliveries import TRIES
from contracts.envelope import Recorded, enclose, to_headers
from contracts.events import BookCreated, ChapterRegenerationRequested, Failure, StoryRequested
from contracts.ids import new_id
from contracts.outcomes import Hopeless, Later
from contracts.reactor import make_broker, subscribe
from contracts.subjects import DEAD_LETTERS, STREAM, WRITES_CHAPTERS
from contracts.topology import migrate
from deploy.local.program import until


class Hearing:
    """Remembers what a reactor was given, and lets a test wait for it."""

    def __init__(self, react: Callable[[Recorded, int], Awaitable[None]]) -> None:
        self.heard: list[Recorded] = []
        self.given_up: list[Failure] = []
        self._react = react
        self._changed = asyncio.Condition()

    async def react(self, recorded: Recorded) -> None:
        self.heard.append(recorded)
        try:
            await self._react(recorded, len(self.heard))
        finally:
            await self._tell()

    async def give_up(self, recorded: Recorded, failure: Failure) -> None:
        self.given_up.append(failure)
        await self._tell()

    async def until(self, true: Callable[[], bool]) -> None:
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(true), 20)

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


@asynccontextmanager
async def reacting(url: str, hearing: Hearing, slots: int = 2) -> AsyncIterator[Bus]:
    """Run a reactor of the story's consumer for as long as the context is open."""
    await migrate(url, ack_wait=1.0)
    async with connect(url, "test", patient=True) as client:
        bus = Bus(client, "/test")
        broker = make_broker(url, "test")
        subscribe(broker, bus, WRITES_CHAPTERS, slots, hearing.react, hearing.give_up)
        await broker.start()
        try:
            yield bus
        finally:
            await broker.stop()


async def ask(bus: Bus) -> str:
    """Publish a wish for a story and return the id of its book."""
    event = StoryRequested(book_id=new_id(), title="T")
    await bus.publish(event, enclose(event, source="/test"))
    return event.book_id


async def settled(bus: Bus) -> bool:
    """Tell whether the consumer has nothing more to give and waits for no acknowledgement."""
    info = await bus.js.consumer_info(STREAM, WRITES_CHAPTERS)
    return not info.num_ack_pending and not info.num_pending


async def until_settled(bus: Bus) -> None:
    assert await until(lambda: settled(bus), 20)


async def test_a_handled_message_is_acknowledged_and_comes_once(fresh_nats: str) -> None:
    async def fine(recorded: Recorded, turn: int) -> None:
        return None

    hearing = Hearing(fine)
    async with reacting(fresh_nats, hearing) as bus:
        book_id = await ask(bus)
        await until_settled(bus)
    assert [one.envelope.subject for one in hearing.heard] == [book_id]


async def test_a_message_that_asks_for_later_is_handled_again_in_place(fresh_nats: str) -> None:
    async def later_twice(recorded: Recorded, turn: int) -> None:
        if turn < 3:
            raise Later(0.01)

    hearing = Hearing(later_twice)
    async with reacting(fresh_nats, hearing) as bus:
        await ask(bus)
        await until_settled(bus)
    assert [one.redelivered for one in hearing.heard] == [False, False, False]


async def test_an_unexpected_error_brings_the_message_back(fresh_nats: str) -> None:
    async def broken_once(recorded: Recorded, turn: int) -> None:
        if turn == 1:
            raise RuntimeError("a bug")

    hearing = Hearing(broken_once)
    async with reacting(fresh_nats, hearing) as bus:
        await ask(bus)
        await hearing.until(lambda: len(hearing.heard) == 2)
        await until_settled(bus)
    assert [one.redelivered for one in hearing.heard] == [False, True]
    assert hearing.given_up == []


async def test_a_hopeless_message_ends_in_a_failure_and_a_dead_letter(fresh_nats: str) -> None:
    async def refuse(recorded: Recorded, turn: int) -> None:
        raise Hopeless("refused", "No.")

    hearing = Hearing(refuse)
    async with reacting(fresh_nats, hearing) as bus:
        book_id = await ask(bus)
        await until_settled(bus)
        letter = await bus.js.get_msg(DEAD_LETTERS, subject=f"dead.{WRITES_CHAPTERS}.{book_id}")
    assert hearing.given_up == [Failure(code="refused", message="No.")]
    assert (letter.headers or {})["Storymaker-Reason"] == "refused"
    assert (letter.headers or {})["ce-type"] == "story.requested"


@pytest.mark.parametrize("body", [b"", b"{", b'{"type":"no.such"}', b'{"type":"story.requested"}', b"\xff\x00"])
async def test_poison_is_put_aside_at_once_and_blocks_nobody(fresh_nats: str, body: bytes) -> None:
    async def fine(recorded: Recorded, turn: int) -> None:
        return None

    hearing = Hearing(fine)
    async with reacting(fresh_nats, hearing, slots=1) as bus:
        await bus.js.publish("story.requested.poison", body)
        book_id = await ask(bus)
        await until_settled(bus)
        letter = await bus.js.get_msg(DEAD_LETTERS, subject=f"dead.{WRITES_CHAPTERS}.poison")
    assert (letter.data or b"") == body
    assert [one.envelope.subject for one in hearing.heard] == [book_id]


async def test_an_event_that_only_a_newer_release_knows_is_left_to_it(fresh_nats: str) -> None:
    async def fine(recorded: Recorded, turn: int) -> None:
        return None

    hearing = Hearing(fine)
    async with reacting(fresh_nats, hearing) as bus:
        headers = to_headers(enclose(StoryRequested(book_id="b", title="T"), source="/test"))
        headers["ce-type"] = "story.sung"
        await bus.js.publish("story.requested.b", b'{"type":"story.sung"}', headers=headers)

        async def came_again() -> bool:
            return bool((await bus.js.consumer_info(STREAM, WRITES_CHAPTERS)).num_redelivered)

        assert await until(came_again, 20)
        assert (await bus.js.stream_info(DEAD_LETTERS)).state.messages == 0
    assert hearing.heard == []


async def test_work_that_takes_longer_than_the_ack_wait_is_not_given_to_another(fresh_nats: str) -> None:
    finish = asyncio.Event()

    async def slow(recorded: Recorded, turn: int) -> None:
        await finish.wait()

    hearing = Hearing(slow)
    async with reacting(fresh_nats, hearing) as bus:
        await ask(bus)
        await hearing_started(bus)
        asyncio.get_running_loop().call_later(4.0, finish.set)
        await until_settled(bus)
        given = (await bus.js.consumer_info(STREAM, WRITES_CHAPTERS)).delivered
    assert given
    assert given.consumer_seq == 1


async def test_a_message_that_comes_again_while_it_is_worked_on_is_not_worked_on_twice(fresh_nats: str) -> None:
    finish = asyncio.Event()
    at_once: list[int] = []
    working = 0

    async def held_up(recorded: Recorded, turn: int) -> None:
        nonlocal working
        working += 1
        at_once.append(working)
        if turn == 1:
            time.sleep(2.0)  # noqa: ASYNC251 -- the whole process is held up, its heart too
        await finish.wait()
        working -= 1

    async with reacting(fresh_nats, Hearing(held_up)) as bus:

        async def given_again() -> bool:
            return bool((await bus.js.consumer_info(STREAM, WRITES_CHAPTERS)).num_redelivered)

        await ask(bus)
        assert await until(given_again, 20)
        finish.set()
        await until_settled(bus)
    assert max(at_once) == 1


async def hearing_started(bus: Bus) -> None:
    async def in_work() -> bool:
        return bool((await bus.js.consumer_info(STREAM, WRITES_CHAPTERS)).num_ack_pending)

    assert await until(in_work, 10)


async def test_stopping_hands_a_message_on_instead_of_holding_it(fresh_nats: str) -> None:
    never = asyncio.Event()

    async def endless(recorded: Recorded, turn: int) -> None:
        await never.wait()

    async def fine(recorded: Recorded, turn: int) -> None:
        return None

    async with reacting(fresh_nats, Hearing(endless)) as bus:
        await ask(bus)
        await hearing_started(bus)
    second = Hearing(fine)
    async with reacting(fresh_nats, second) as bus:
        await until_settled(bus)
    assert len(second.heard) == 1
    assert second.heard[0].redelivered


async def test_both_kinds_of_wishes_for_words_arrive(fresh_nats: str) -> None:
    async def fine(recorded: Recorded, turn: int) -> None:
        return None

    hearing = Hearing(fine)
    async with reacting(fresh_nats, hearing) as bus:
        await ask(bus)
        again = ChapterRegenerationRequested(book_id=new_id(), number=3)
        await bus.publish(again, enclose(again, source="/test"))
        created = BookCreated(book_id=new_id(), family_id="f", title="T")
        await bus.publish(created, enclose(created, source="/test"))
        await until_settled(bus)
    assert {one.envelope.type for one in hearing.heard} == {"story.requested", "chapter.regeneration_requested"}


async def test_a_message_that_was_delivered_too_often_is_given_up_without_another_try(fresh_nats: str) -> None:
    async def fine(recorded: Recorded, turn: int) -> None:
        return None

    hearing = Hearing(fine)
    book_id = await ask_in_vain(fresh_nats, TRIES)
    async with reacting(fresh_nats, hearing) as bus:
        await until_settled(bus)
        letter = await bus.js.get_msg(DEAD_LETTERS, subject=f"dead.{WRITES_CHAPTERS}.{book_id}")
    assert hearing.heard == []
    assert [failure.code for failure in hearing.given_up] == ["gave_up"]
    assert (letter.headers or {})["Storymaker-Reason"] == "gave_up"


async def test_the_last_try_counts(fresh_nats: str) -> None:
    async def fine(recorded: Recorded, turn: int) -> None:
        return None

    hearing = Hearing(fine)
    await ask_in_vain(fresh_nats, TRIES - 1)
    async with reacting(fresh_nats, hearing) as bus:
        await until_settled(bus)
    assert (len(hearing.heard), hearing.given_up) == (1, [])


async def ask_in_vain(url: str, times: int) -> str:
    """Ask for a story whose message is taken so often and handed back at once; return the id of its book."""
    await migrate(url)
    async with connect(url, "test") as client:
        bus = Bus(client, "/test")
        book_id = await ask(bus)
        worker = await bus.js.pull_subscribe_bind(WRITES_CHAPTERS, STREAM)
        for _ in range(times):
            [msg] = await worker.fetch(1, 5)
            await msg.nak()
        await worker.unsubscribe()
    return book_id
