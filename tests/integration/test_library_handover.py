"""The hand-over from one bucket to another, on a real bus: begun, left unfinished, and finished by somebody else."""

from collections.abc import AsyncIterator

import msgspec
import pytest
from nats.aio.msg import Msg

from contracts.bus import Bus, BusDown, connect
from contracts.ids import new_id
from contracts.subjects import POINTERS, STREAM
from contracts.topology import make_views_bucket, migrate
from services.library.catching_up import catch_up_with
from services.library.pipeline import Pipeline
from services.library.pointer import Handover, finish_handover, live_bucket
from services.library.shelf import Closed
from tests.histories import whole_book
from tests.library_runs import all_projected, handed_over, publish_all, running_library, views_by_fold, views_in


@pytest.fixture
async def bus(fresh_nats: str) -> AsyncIterator[Bus]:
    await migrate(fresh_nats, ack_wait=1.0)
    async with connect(fresh_nats, "test") as client:
        yield Bus(client, "/test")


class LaggingBus(Bus):
    """A bus whose reads come from a replica that lacks the newest event of every log."""

    async def messages(self, subject: str, after: int = 0, stream: str = STREAM) -> list[Msg]:
        return (await super().messages(subject, after, stream))[:-1]


async def begin(bus: Bus) -> None:
    """Write a hand-over down as a rebuild does that is killed right after."""
    await make_views_bucket(bus.js, "views-2")
    pointers = await bus.js.key_value(POINTERS)
    await pointers.create("views-handover", msgspec.json.encode(Handover("views-1", "views-2", 0)))


async def test_a_handover_that_nobody_finished_is_finished_by_the_next_library(fresh_nats: str, bus: Bus) -> None:
    await publish_all(bus, whole_book(new_id()))
    await begin(bus)
    with running_library(fresh_nats):
        await all_projected(bus)
    assert await live_bucket(bus.js) == "views-2"
    assert await views_in(bus) == await views_by_fold(bus)


async def test_a_handover_that_nobody_finished_is_finished_by_a_library_to_which_nothing_comes(
    fresh_nats: str, bus: Bus
) -> None:
    await publish_all(bus, whole_book(new_id()))
    with running_library(fresh_nats):
        await all_projected(bus)
        await begin(bus)
        await handed_over(bus)
    assert await live_bucket(bus.js) == "views-2"
    assert await views_in(bus) == await views_by_fold(bus)


async def test_a_handover_stays_written_down_while_the_new_bucket_takes_nothing(bus: Bus) -> None:
    async def refused(_: Handover) -> None:
        raise Closed

    await begin(bus)
    with pytest.raises(BusDown):
        await finish_handover(bus.js, refused)
    assert (await (await bus.js.key_value(POINTERS)).get("views-handover")).value


async def test_a_handover_that_somebody_else_finished_first_is_left_at_that(bus: Bus) -> None:
    pointers = await bus.js.key_value(POINTERS)

    async def too_late(_: Handover) -> None:
        await pointers.delete("views-handover")
        raise Closed

    await begin(bus)
    await finish_handover(bus.js, too_late)
    assert await live_bucket(bus.js) == "views-2"


async def test_a_handover_waits_for_a_replica_of_the_log_that_lags(bus: Bus) -> None:
    await publish_all(bus, whole_book(new_id(), chapters=1))
    pipeline = Pipeline(bus.client)
    await pipeline.open()

    async def lagging(handover: Handover) -> None:
        await catch_up_with(LaggingBus(bus.client, "/test"), pipeline, handover)

    async def reliable(handover: Handover) -> None:
        await catch_up_with(bus, pipeline, handover)

    await begin(bus)
    with pytest.raises(BusDown):
        await finish_handover(bus.js, lagging)
    await finish_handover(bus.js, reliable)
    assert await live_bucket(bus.js) == "views-2"
    assert await views_in(bus) == await views_by_fold(bus)
