"""The rebuild on a real bus: beside a live library, compared, swapped, and killed."""

import asyncio
from collections.abc import AsyncIterator
from random import Random

import pytest

from contracts.bus import Bus, connect
from contracts.ids import new_id
from contracts.subjects import PRESENCE, PROJECTS_EVENTS, STREAM
from contracts.topology import migrate
from deploy.local.program import until
from services.library.lock import Held, only_one
from services.library.pipeline import Pipeline
from services.library.pointer import live_bucket
from services.library.projector import Projector
from services.library.rebuild import Rebuild, Rebuilt
from services.library.replay import fast_client
from services.library.shelf import Shelf
from tests.histories import made_up, whole_book
from tests.library_runs import (
    all_projected,
    buckets_of_views,
    handed_over,
    kill,
    publish_all,
    running_library,
    start_library,
    views_by_fold,
    views_in,
)


async def rebuild(url: str, bus: Bus, *, check: bool = False) -> Rebuilt:
    async with fast_client(url, "test-reader") as reader:
        return await Rebuild(bus.client, reader, silently).run(check=check, grace=0)


def silently(sentence: str) -> None:
    """Say nothing."""


@pytest.fixture
async def bus(fresh_nats: str) -> AsyncIterator[Bus]:
    await migrate(fresh_nats, ack_wait=1.0)
    async with connect(fresh_nats, "test") as client:
        yield Bus(client, "/test")


async def test_rebuilt_views_are_the_live_ones_byte_for_byte(fresh_nats: str, bus: Bus) -> None:
    await publish_all(bus, made_up(Random(1), new_id(), plots=10, length=500))
    with running_library(fresh_nats):
        await all_projected(bus)
    before = await views_in(bus)
    rebuilt = await rebuild(fresh_nats, bus)
    assert rebuilt.different == ()
    assert await views_in(bus) == before == await views_by_fold(bus)
    assert await buckets_of_views(bus) == {rebuilt.new} == {await live_bucket(bus.js)}


@pytest.mark.parametrize("seed", range(3))
async def test_no_update_is_lost_when_views_are_rebuilt_again_and_again_under_load(
    fresh_nats: str, bus: Bus, seed: int
) -> None:
    with running_library(fresh_nats), running_library(fresh_nats):
        logs = [made_up(Random(seed * 10 + part), new_id(), plots=4, length=300) for part in range(6)]
        writing = asyncio.gather(*(publish_all(bus, log) for log in logs))
        rebuilds = [await rebuild(fresh_nats, bus) for _ in range(3)]
        await writing
        await all_projected(bus)
    assert [one.different for one in rebuilds] == [()] * 3
    assert await buckets_of_views(bus) == {rebuilds[-1].new} == {await live_bucket(bus.js)}
    assert await views_in(bus) == await views_by_fold(bus)


async def test_a_rebuild_that_is_killed_anywhere_loses_nothing(fresh_nats: str, bus: Bus) -> None:
    random = Random(3)
    with running_library(fresh_nats):
        for seed in range(4):
            writing = asyncio.create_task(publish_all(bus, made_up(Random(seed), new_id(), plots=10, length=300)))
            process = start_library(fresh_nats, "rebuild")
            await begun(bus)
            await asyncio.sleep(random.random() * 0.3)
            kill(process)
            await writing
            await all_projected(bus)
            await handed_over(bus)
            assert await views_in(bus) == await views_by_fold(bus)
            await unlock(bus)


async def begun(bus: Bus) -> None:
    """Wait until the next bucket is made, or even took the place of the old one."""
    before = await buckets_of_views(bus)

    async def made() -> bool:
        return bool(await buckets_of_views(bus) - before)

    assert await until(made, 30, pause=0.002)


async def unlock(bus: Bus) -> None:
    """Do what 15 seconds do: let the lock of a dead rebuild go."""
    await (await bus.js.key_value(PRESENCE)).delete("rebuild.lock")


async def test_a_library_that_lags_puts_no_older_view_in_the_place_of_a_newer_one(fresh_nats: str, bus: Bus) -> None:
    book = list(whole_book(new_id()))
    consumer = await bus.js.pull_subscribe_bind(PROJECTS_EVENTS, STREAM)
    ahead, behind = await projector_on(bus), await projector_on(bus)
    await publish_all(bus, book[:1])
    await behind.project(await consumer.fetch(1))
    await publish_all(bus, book[1:4])
    second, third, fourth = await consumer.fetch(3)
    await ahead.project([fourth])
    await behind.project([second])
    await behind.project([third])
    await all_projected(bus)
    assert (await rebuild(fresh_nats, bus, check=True)).different == ()
    assert await views_in(bus) == await views_by_fold(bus)


async def projector_on(bus: Bus) -> Projector:
    """Return a projector that is given its batches by hand."""
    pipeline = Pipeline(bus.client)
    await pipeline.open()

    async def live_shelf() -> Shelf:
        return Shelf(bus.js, pipeline, await live_bucket(bus.js))

    return Projector(bus, live_shelf, memory=100)


async def test_a_check_names_the_views_that_are_wrong_and_changes_nothing(fresh_nats: str, bus: Bus) -> None:
    family_id = new_id()
    book = list(whole_book(family_id, chapters=2))
    await publish_all(bus, book)
    with running_library(fresh_nats):
        await all_projected(bus)
    key = f"book.{family_id}.{book[0][1].subject}"
    kv = await bus.js.key_value("views-1")
    await kv.put(key, b"{}")
    await kv.put("shelf.nobody.nothing", b"{}")
    rebuilt = await rebuild(fresh_nats, bus, check=True)
    assert rebuilt.different == (key, "shelf.nobody.nothing")
    assert await live_bucket(bus.js) == "views-1"
    assert (await rebuild(fresh_nats, bus)).different == rebuilt.different
    assert await views_in(bus) == await views_by_fold(bus)


async def test_a_live_view_that_went_missing_is_told_from_one_that_is_still_to_come(fresh_nats: str, bus: Bus) -> None:
    family_id = new_id()
    old, new = list(whole_book(family_id, chapters=1)), list(whole_book(family_id, chapters=1))
    await publish_all(bus, old)
    with running_library(fresh_nats):
        await all_projected(bus)
    kv = await bus.js.key_value("views-1")
    await kv.delete(f"shelf.{family_id}.{old[0][1].subject}")
    await publish_all(bus, new)
    assert (await rebuild(fresh_nats, bus)).different == (f"shelf.{family_id}.{old[0][1].subject}",)


async def test_a_second_rebuild_at_the_same_time_is_refused(fresh_nats: str, bus: Bus) -> None:
    async with only_one(bus.js):
        with pytest.raises(Held):
            await rebuild(fresh_nats, bus)
    await rebuild(fresh_nats, bus)


async def test_a_rebuild_leaves_out_what_is_no_event(fresh_nats: str, bus: Bus) -> None:
    book = list(whole_book(new_id(), chapters=1))
    await publish_all(bus, book)
    await bus.js.publish(f"chapter.drafted.{book[0][1].subject}", b"{not json")
    rebuilt = await rebuild(fresh_nats, bus)
    assert (rebuilt.unreadable, rebuilt.events, rebuilt.views) == (1, len(book) + 1, 3)
    assert await views_in(bus) == await views_by_fold(bus)
