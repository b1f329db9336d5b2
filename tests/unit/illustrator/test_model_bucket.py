"""The turnstile before a provider: so many a minute, so many at once, in order, and nobody during a pause."""

import asyncio
from itertools import pairwise

import pytest

from contracts.outcomes import Resting
from services.illustrator.bucket import Bucket, shared_bucket
from services.illustrator.painter import Unwanted
from tests.exposition import measuring
from tests.slow_time import SlowTime, settle


class Visitors:
    """Who took a turn, and when."""

    def __init__(self, bucket: Bucket, time: SlowTime, stay: float = 0.0) -> None:
        self.bucket, self.time, self.stay = bucket, time, stay
        self.began: list[tuple[int, float]] = []
        self.inside = 0
        self.most_inside = 0

    async def visit(self, name: int) -> None:
        async with self.bucket.turn():
            self.began.append((name, self.time.now))
            self.inside += 1
            self.most_inside = max(self.most_inside, self.inside)
            if self.stay:
                await self.time.sleep(self.stay)
            self.inside -= 1


@pytest.fixture
def time() -> SlowTime:
    return SlowTime()


async def test_no_minute_sees_more_than_its_number_begin_and_all_come_in_order(time: SlowTime) -> None:
    visitors = Visitors(Bucket(5, 100, time.clock, time.sleep), time)
    async with asyncio.TaskGroup() as group:
        for name in range(17):
            group.create_task(visitors.visit(name))
        await time.move(300)
    assert [name for name, _ in visitors.began] == list(range(17))
    assert [began for _, began in visitors.began] == [0.0] * 5 + [60.0] * 5 + [120.0] * 5 + [180.0] * 2


async def test_less_than_one_a_minute_stretches_the_minute(time: SlowTime) -> None:
    visitors = Visitors(Bucket(0.5, 100, time.clock, time.sleep), time)
    async with asyncio.TaskGroup() as group:
        for name in range(3):
            group.create_task(visitors.visit(name))
        await time.move(300)
    assert [began for _, began in visitors.began] == [0.0, 120.0, 240.0]


async def test_never_more_at_once_than_allowed(time: SlowTime) -> None:
    visitors = Visitors(Bucket(1000, 3, time.clock, time.sleep), time, stay=10.0)
    async with asyncio.TaskGroup() as group:
        for name in range(8):
            group.create_task(visitors.visit(name))
        await time.move(100)
    assert visitors.most_inside == 3
    assert [began for _, began in visitors.began] == [0.0] * 3 + [10.0] * 3 + [20.0] * 2


async def test_those_who_wait_are_measured_until_they_begin_or_leave(time: SlowTime) -> None:
    with measuring("illustrator") as kept:
        visitors = Visitors(Bucket(1, 1, time.clock, time.sleep), time, stay=90.0)
        tasks = [asyncio.create_task(visitors.visit(name)) for name in range(4)]
        await time.move(10)
        assert kept.get_sample_value("storymaker_turns_waiting") == 3
        tasks.pop().cancel()
        await settle()
        assert kept.get_sample_value("storymaker_turns_waiting") == 2
        await time.move(300)
        await asyncio.gather(*tasks)
        assert kept.get_sample_value("storymaker_turns_waiting") == 0
        assert kept.get_sample_value("storymaker_turn_wait_seconds_sum") == 10.0 + 90.0 + 180.0


async def test_a_pause_stops_everybody_and_a_shorter_one_does_not_end_it(time: SlowTime) -> None:
    bucket = Bucket(1000, 4, time.clock, time.sleep)
    await bucket.pause(30)
    await bucket.pause(5)
    visitors = Visitors(bucket, time)
    async with asyncio.TaskGroup() as group:
        for name in range(3):
            group.create_task(visitors.visit(name))
        await time.move(29)
        assert visitors.began == []
        await time.move(2)
    assert visitors.began == [(0, 30.0), (1, 30.0), (2, 30.0)]


async def test_a_pause_that_comes_while_others_wait_holds_them_too(time: SlowTime) -> None:
    bucket = Bucket(1, 4, time.clock, time.sleep)
    visitors = Visitors(bucket, time)
    async with asyncio.TaskGroup() as group:
        for name in range(2):
            group.create_task(visitors.visit(name))
        await time.move(50)
        await bucket.pause(100)
        await time.move(110)
    assert visitors.began == [(0, 0.0), (1, 150.0)]


async def test_nobody_waits_for_a_rest_that_is_longer_than_a_setting_allows(time: SlowTime) -> None:
    bucket = Bucket(5, 4, time.clock, time.sleep, longest_wait=300)
    await bucket.pause(3600)
    for _ in range(20):
        with pytest.raises(Resting) as rest:
            async with bucket.turn():
                raise AssertionError
        assert rest.value.retry_after == 3600 - time.now
    await time.move(3400)
    visitors = Visitors(bucket, time)
    async with asyncio.TaskGroup() as group:
        group.create_task(visitors.visit(0))
        await time.move(300)
    assert visitors.began == [(0, 3600.0)]


async def test_one_who_leaves_the_queue_does_not_hold_up_the_rest(time: SlowTime) -> None:
    bucket = Bucket(1, 1, time.clock, time.sleep)
    visitors = Visitors(bucket, time)
    tasks = [asyncio.create_task(visitors.visit(name)) for name in range(3)]
    await time.move(1)
    tasks[1].cancel()
    await time.move(100)
    await asyncio.gather(*tasks, return_exceptions=True)
    assert visitors.began[0] == (0, 0.0)
    assert [name for name, _ in visitors.began] == [0, 2]
    assert all(later - earlier >= 60.0 for (_, earlier), (_, later) in pairwise(visitors.began))


async def test_whoever_is_let_in_at_once_is_not_asked_whether_the_picture_is_wanted(time: SlowTime) -> None:
    asked = Asked(False)
    async with Bucket(1, 1, time.clock, time.sleep).turn(asked.wanted):
        assert asked.times == 0


async def test_who_waited_is_asked_and_leaves_the_turn_to_the_next_when_nobody_wants_it(time: SlowTime) -> None:
    bucket, unwanted, wanted = Bucket(1, 4, time.clock, time.sleep), Asked(False), Asked(True)
    began: list[float] = []

    async def visit(asked: Asked) -> None:
        async with bucket.turn(asked.wanted):
            began.append(time.now)

    tasks = [asyncio.create_task(visit(asked)) for asked in (Asked(False), unwanted, wanted)]
    await time.move(70)
    ends = await asyncio.gather(*tasks, return_exceptions=True)
    assert [type(end) for end in ends] == [type(None), Unwanted, type(None)]
    assert began == [0.0, 60.0]
    assert (unwanted.times, wanted.times) == (1, 1)


class Asked:
    """Says whether a picture is wanted, and counts how often somebody asked."""

    def __init__(self, answer: bool) -> None:
        self.answer, self.times = answer, 0

    async def wanted(self) -> bool:
        self.times += 1
        return self.answer


def test_there_is_one_bucket_for_a_provider_and_model() -> None:
    first = shared_bucket("http://here", "flare", 5, 2)
    assert shared_bucket("http://here", "flare", 50, 20) is first
    assert shared_bucket("http://here", "sunburst", 5, 2) is not first
    assert shared_bucket("http://there", "flare", 5, 2) is not first
