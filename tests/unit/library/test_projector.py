"""Any order, any repetition, any number of projectors: the same views. Log, shelf and messages are in memory."""

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from contracts import events as e
from contracts.envelope import Recorded, enclose
from services.library.projector import Projector
from services.library.shelf import Shelf
from tests.histories import Told, made_up, recorded, whole_book
from tests.projection_in_memory import Delivery, LogInMemory, ShelfInMemory, by_fold, delivery


def projector(log: Sequence[Recorded], shelf: Shelf, memory: int = 100) -> Projector:
    async def find() -> Shelf:
        return shelf

    return Projector(LogInMemory(log), find, memory)


def chunks(random: Random, deliveries: list[Delivery]) -> list[list[Delivery]]:
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
        assert all(msg.acked for msg in batch)
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
    waiting: list[list[Delivery]] = [[], [], []]
    while len(log) < len(told) or any(waiting):
        for event in told[len(log) : len(log) + random.randint(0, 3)]:
            log.append(event)
            random.choice(waiting).append(delivery(event))
        which, size, before = random.randrange(3), random.randint(1, 3), shelf.versions()
        batch, waiting[which] = waiting[which][:size], waiting[which][size:]
        await projectors[which].project(batch)
        assert all(shelf.versions()[key] >= version for key, version in before.items())
    assert shelf.views() == by_fold(told)
