"""What cannot be projected comes again later, and keeps nothing else waiting. Log, shelf and messages are in memory."""

from typing import cast

import pytest
from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from contracts import events as e
from contracts.envelope import Recorded, enclose
from services.library.projector import Projector
from services.library.shelf import Closed, NotWritten, Shelf
from tests.histories import recorded, whole_book
from tests.projection_in_memory import Delivery, LogInMemory, ShelfInMemory, by_fold, delivery

ONE, OTHER = recorded(list(whole_book("family", chapters=2))), recorded(list(whole_book("family", chapters=2)))


class Leader:
    """The server that knows what the log holds at a sequence."""

    def __init__(self, *sequences: int) -> None:
        self._sequences = sequences

    async def get_msg(self, _stream: str, seq: int) -> None:
        if seq not in self._sequences:
            raise NotFoundError


def projector(log: list[Recorded], *shelves: Shelf, holds: tuple[int, ...] = ()) -> Projector:
    """Return a projector that finds one shelf after the other, and the last one from then on."""
    left = list(shelves)

    async def find() -> Shelf:
        return left.pop(0) if len(left) > 1 else left[0]

    bus = LogInMemory(log)
    bus.js = cast(JetStreamContext, Leader(*holds))
    return Projector(bus, find, memory=100)


def refusing(error: Exception, refused: str = "") -> ShelfInMemory:
    shelf = ShelfInMemory()
    shelf.refusal, shelf.refused = error, refused
    return shelf


def in_turns(first: list[Recorded], second: list[Recorded]) -> list[Recorded]:
    """Return two logs as one, with sequences of its own."""
    events = [one for pair in zip(first, second, strict=True) for one in pair]
    return [Recorded(one.event, one.envelope, place) for place, one in enumerate(events, start=1)]


async def test_a_closed_bucket_is_left_for_the_live_one() -> None:
    live = ShelfInMemory("live")
    deliveries = [delivery(one) for one in ONE]
    await projector(ONE, refusing(Closed()), live).project(deliveries)
    assert live.views() == by_fold(ONE)
    assert all(one.acked for one in deliveries)


async def test_a_live_bucket_that_takes_nothing_is_tried_again_later() -> None:
    shelf = refusing(Closed())
    one = projector(ONE, shelf)
    deliveries = [delivery(event) for event in ONE]
    await one.project(deliveries)
    assert all(not msg.acked and msg.again_after for msg in deliveries)
    shelf.refusal = None
    again = [delivery(event, times=2) for event in ONE]
    await one.project(again)
    assert all(msg.acked for msg in again)
    assert shelf.views() == by_fold(ONE)


@pytest.mark.parametrize("error", [Closed(), NotWritten("too big")])
async def test_a_book_whose_views_nobody_takes_does_not_block_others(error: Exception) -> None:
    log = in_turns(ONE, OTHER)
    refused = ONE[0].envelope.subject
    shelf = refusing(error, refused)
    deliveries = [delivery(one) for one in log]
    await projector(log, shelf).project(deliveries)
    for one, msg in zip(log, deliveries, strict=True):
        assert (msg.acked, bool(msg.again_after)) == ((0, True) if one.envelope.subject == refused else (1, False))
    assert shelf.views() == by_fold([one for one in log if one.envelope.subject != refused])


async def test_an_end_of_a_book_that_was_never_begun_gives_no_views() -> None:
    for lost in (e.BookDeleted(book_id="lost"), e.CharacterDeleted(character_id="lost")):
        end = recorded([(lost, enclose(lost, source="/gateway"))])
        shelf, only = ShelfInMemory(), delivery(end[0])
        await projector(end, shelf).project([only])
        assert (shelf.entries, only.acked) == ({}, 1)


async def test_what_a_replica_of_the_log_does_not_hold_yet_comes_again() -> None:
    shelf, newest = ShelfInMemory(), delivery(ONE[3])
    one = projector(ONE[:3], shelf, holds=(ONE[3].sequence,))
    await one.project([newest])
    assert (newest.acked, newest.again_after) == (0, 2.0)
    assert shelf.views() == {}


async def test_what_was_deleted_from_the_log_is_not_waited_for() -> None:
    shelf, newest = ShelfInMemory(), delivery(ONE[3])
    await projector(ONE[:3], shelf).project([newest])
    assert newest.acked
    assert shelf.views() == by_fold(ONE[:3])


@pytest.mark.parametrize(("times", "seconds"), [(1, 2.0), (3, 8.0), (5, 30.0), (1024, 30.0)])
async def test_what_fails_again_comes_again_later_and_at_last_every_half_minute(times: int, seconds: float) -> None:
    failing = delivery(ONE[0], times)
    await projector(ONE, refusing(NotWritten("too big"))).project([failing])
    assert failing.again_after == seconds


async def test_an_outage_of_the_bus_has_all_come_again() -> None:
    log = in_turns(ONE, OTHER)
    deliveries: list[Delivery] = [delivery(one) for one in log]
    await projector(log, refusing(TimeoutError(), ONE[0].envelope.subject)).project(deliveries)
    assert all(not msg.acked and msg.again_after for msg in deliveries)


async def test_an_event_of_a_type_that_only_a_newer_release_knows_comes_again_and_blocks_nobody() -> None:
    shelf, newer = ShelfInMemory(), delivery(ONE[1])
    newer.headers = {**(newer.headers or {}), "ce-type": "book.bound"}
    newer.data = b'{"type":"book.bound"}'
    other = delivery(ONE[0])
    await projector(ONE[:1], shelf).project([newer, other])
    assert (newer.acked, newer.again_after, other.acked) == (0, 2.0, 1)
    assert shelf.views() == by_fold(ONE[:1])
