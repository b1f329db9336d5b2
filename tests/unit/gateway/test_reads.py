"""Reads under way, of a bucket that answers when the test lets it."""

import asyncio

from services.gateway.reads import Reads
from services.gateway.view import State, View


def at(revision: int) -> State:
    return State((1, revision), View(b"{}", revision))


class PatientBucket:
    """Answers with the revision that it had when it was asked, once it may."""

    def __init__(self) -> None:
        self.revision = 1
        self.asked = 0
        self.was_asked = asyncio.Event()
        self.may_answer = asyncio.Event()
        self.kept: list[State] = []

    async def ask(self, _: str) -> State:
        self.asked += 1
        self.was_asked.set()
        found = at(self.revision)
        await self.may_answer.wait()
        return found

    def keep(self, _: str, state: State) -> None:
        self.kept.append(state)


async def begun(reads: Reads, bucket: PatientBucket) -> "asyncio.Task[State]":
    bucket.was_asked.clear()
    reading = asyncio.create_task(reads.of("book"))
    await bucket.was_asked.wait()
    return reading


async def test_a_key_is_read_once_for_all_who_ask_meanwhile() -> None:
    bucket = PatientBucket()
    reads = Reads(bucket.ask, bucket.keep)
    first = await begun(reads, bucket)
    second = asyncio.create_task(reads.of("book"))
    bucket.may_answer.set()
    assert await first is await second
    assert (bucket.asked, len(bucket.kept)) == (1, 1)
    await reads.of("book")
    assert bucket.asked == 2


async def test_what_is_heard_meanwhile_counts_if_it_is_later_also_that_the_view_is_gone() -> None:
    for heard, expected in ((State((1, 9), None), (1, 9)), (at(3), (1, 5)), (State((2, 1), None), (2, 1))):
        bucket = PatientBucket()
        bucket.revision = 5
        reads = Reads(bucket.ask, bucket.keep)
        reading = await begun(reads, bucket)
        reads.hear("book", heard)
        reads.hear("another", at(99))
        bucket.may_answer.set()
        assert (await reading).place == expected
        assert [state.place for state in bucket.kept] == [expected]


async def test_a_read_that_began_before_a_gap_is_neither_kept_nor_joined() -> None:
    bucket = PatientBucket()
    reads = Reads(bucket.ask, bucket.keep)
    old = await begun(reads, bucket)
    reads.forget()
    bucket.revision = 2
    new = await begun(reads, bucket)
    bucket.may_answer.set()
    assert ((await old).place, (await new).place) == ((1, 1), (1, 2))
    assert [state.place for state in bucket.kept] == [(1, 2)]
