"""Any order, any repetition, any number of projectors: the same views. Log, shelf and messages are in memory."""

from collections.abc import Sequence
from random import Random
from typing import cast

from hypothesis import given
from hypothesis import strategies as st
from nats.aio.msg import Msg

from contracts import events as e
from contracts.bus import Bus
from contracts.envelope import Recorded, enclose, encode, to_headers
from contracts.subjects import subject_for
from services.library.folding import Aggregate, fold_on, views_of
from services.library.projector import Projector
from services.library.shelf import Closed, Put, Shelf, Standing
from tests.histories import Told, made_up, recorded, whole_book


class LogInMemory(Bus):
    """The events of all aggregates; it may grow while it is read."""

    def __init__(self, log: Sequence[Recorded]) -> None:
        self.log = log

    async def read(self, aggregate_id: str, after: int = 0) -> list[Recorded]:
        return [one for one in self.log if one.envelope.subject == aggregate_id and one.sequence > after]


class ShelfInMemory(Shelf):
    """A bucket that compares and sets, and may be closed for the next few writes."""

    def __init__(self) -> None:
        self.name = "memory"
        self.entries: dict[str, tuple[int, Put]] = {}
        self.closed = 0
        self._revision = 0

    async def put(self, puts: Sequence[Put]) -> list[Standing]:
        if self.closed:
            self.closed -= 1
            raise Closed
        return [self._put(put) for put in puts]

    def _put(self, put: Put) -> Standing:
        revision, there = self.entries.get(put.key, (0, None))
        if revision != put.revision and there is not None and there.version >= put.version:
            return Standing(revision, there.version, ours=False)
        self._revision += 1
        self.entries[put.key] = (self._revision, put)
        return Standing(self._revision, put.version, ours=True)

    def versions(self) -> dict[str, int]:
        return {key: put.version for key, (_, put) in self.entries.items()}

    def views(self) -> dict[str, bytes]:
        return {key: put.value for key, (_, put) in self.entries.items() if put.value is not None}


class Delivery(Msg):
    """A message of the consumer; counts how it ended."""

    acked = 0

    async def ack(self) -> None:
        self.acked += 1


def delivery(one: Recorded) -> Msg:
    return Delivery(
        _client=None,  # type: ignore[arg-type]  # nothing is asked of it here
        subject=subject_for(one.event),
        reply=f"$JS.ACK.S.C.1.{one.sequence}.{one.sequence}.1700000000000000000.0",
        data=encode(one.event),
        headers=to_headers(one.envelope),
    )


def by_fold(log: Sequence[Recorded]) -> dict[str, bytes]:
    states: dict[str, Aggregate | None] = {}
    for one in log:
        states[one.envelope.subject] = fold_on(states.get(one.envelope.subject), [one])
    return {key: value for state in states.values() for key, value in views_of(state).items() if value is not None}


def projector(log: Sequence[Recorded], shelf: Shelf, memory: int = 100) -> Projector:
    async def find() -> Shelf:
        return shelf

    return Projector(LogInMemory(log), find, memory)


def chunks(random: Random, deliveries: list[Msg]) -> list[list[Msg]]:
    found = []
    while deliveries:
        size = random.randint(1, 7)
        found.append(deliveries[:size])
        deliveries = deliveries[size:]
    return found


@given(st.integers(), st.integers(1, 40), st.integers(1, 3))
async def test_in_order_the_views_are_the_fold(seed: int, length: int, memory: int) -> None:
    random, shelf = Random(seed), ShelfInMemory()
    log = recorded(made_up(random, "family", plots=3, length=length))
    one = projector(log, shelf, memory)
    for batch in chunks(random, [delivery(event) for event in log]):
        await one.project(batch)
        assert all(cast(Delivery, msg).acked for msg in batch)
    assert shelf.views() == by_fold(log)


@given(st.integers(), st.integers(1, 40))
async def test_shuffled_and_repeated_the_views_are_the_fold(seed: int, length: int) -> None:
    random, shelf = Random(seed), ShelfInMemory()
    log = recorded(made_up(random, "family", plots=3, length=length))
    deliveries = [delivery(event) for event in log + random.choices(log, k=length)]
    random.shuffle(deliveries)
    one = projector(log, shelf)
    for batch in chunks(random, deliveries):
        await one.project(batch)
    assert shelf.views() == by_fold(log)


@given(st.integers(), st.integers(1, 40))
async def test_shared_by_three_projectors_the_views_are_the_fold(seed: int, length: int) -> None:
    random, shelf = Random(seed), ShelfInMemory()
    log = recorded(made_up(random, "family", plots=2, length=length))
    projectors = [projector(log, shelf) for _ in range(3)]
    for batch in chunks(random, [delivery(event) for event in log]):
        await random.choice(projectors).project(batch)
    assert shelf.views() == by_fold(log)


async def test_a_projector_that_lags_puts_no_older_view_in_the_place_of_a_newer_one() -> None:
    told, shelf = recorded(list(whole_book("family"))), ShelfInMemory()
    log = told[:1]
    ahead, behind = projector(log, shelf), projector(log, shelf)
    await behind.project([delivery(told[0])])
    log += told[1:4]
    await ahead.project([delivery(told[3])])
    await behind.project([delivery(told[1])])
    assert shelf.views() == by_fold(told[:4])
    await behind.project([delivery(told[2])])
    assert shelf.views() == by_fold(told[:4])


async def test_a_projector_that_lags_puts_no_job_back_to_what_it_was_in_between() -> None:
    told, shelf = recorded(story_whose_pictures_fail("refused", "quota", "refused")), ShelfInMemory()
    seen_behind, seen_ahead = told[:3], told[:4]
    behind, ahead = projector(seen_behind, shelf), projector(seen_ahead, shelf)
    deliveries = [delivery(one) for one in told]
    await behind.project(deliveries[:3])
    await ahead.project(deliveries[3:4])
    seen_ahead += told[4:]
    await ahead.project(deliveries[5:])
    seen_behind += told[3:5]
    await behind.project(deliveries[4:5])
    assert shelf.views() == by_fold(told)


def story_whose_pictures_fail(*codes: e.FailureCode) -> list[Told]:
    """Tell of a book whose pictures fail one after the other, each for its own reason."""
    begun = list(whole_book("family", chapters=len(codes)))[:3]
    asked = begun[1][1]
    for number, code in enumerate(codes, 1):
        failure = e.Failure(code=code, message=code)
        event = e.IllustrationFailed(book_id=asked.subject, number=number, revision=1, failure=failure)
        begun.append((event, enclose(event, source="/illustrator", cause=asked, part=number)))
    return begun


@given(st.integers(), st.integers(1, 40))
async def test_shared_by_three_projectors_of_which_some_lag_no_view_ever_goes_back(seed: int, length: int) -> None:
    random, shelf = Random(seed), ShelfInMemory()
    told = recorded(made_up(random, "family", plots=1, length=length))
    log: list[Recorded] = []
    projectors = [projector(log, shelf) for _ in range(3)]
    waiting: list[list[Msg]] = [[], [], []]
    while len(log) < len(told) or any(waiting):
        for event in told[len(log) : len(log) + random.randint(0, 3)]:
            log.append(event)
            random.choice(waiting).append(delivery(event))
        which, size, before = random.randrange(3), random.randint(1, 3), shelf.versions()
        batch, waiting[which] = waiting[which][:size], waiting[which][size:]
        await projectors[which].project(batch)
        assert all(shelf.versions()[key] >= version for key, version in before.items())
    assert shelf.views() == by_fold(told)


async def test_a_closed_bucket_is_left_for_the_live_one() -> None:
    log, shelf = recorded(made_up(Random(1), "family", plots=2, length=30)), ShelfInMemory()
    shelf.closed = 2
    await projector(log, shelf).project([delivery(event) for event in log])
    assert shelf.views() == by_fold(log)
