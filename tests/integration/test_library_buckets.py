"""What becomes of the buckets of views on a real bus: none is left behind, and a lost one is made anew."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
from nats.aio.client import Client

from contracts.bus import Bus, connect
from contracts.ids import new_id
from contracts.subjects import POINTERS, PRESENCE
from contracts.topology import make_views_bucket, migrate
from services.library.lock import only_one
from services.library.pointer import Handover, finish_handover, live_bucket
from services.library.rebuild import Rebuild
from services.library.replay import FastClient, fast_client
from services.library.shelf import NotWritten
from tests.histories import whole_book
from tests.library_runs import all_projected, buckets_of_views, publish_all, running_library, views_by_fold, views_in


@pytest.fixture
async def bus(fresh_nats: str) -> AsyncIterator[Bus]:
    await migrate(fresh_nats, ack_wait=1.0)
    async with connect(fresh_nats, "test") as client:
        yield Bus(client, "/test")


@pytest.fixture
async def rebuild(fresh_nats: str, bus: Bus) -> AsyncIterator[Rebuild]:
    async with fast_client(fresh_nats, "test-reader") as reader:
        yield Rebuild(bus.client, reader, silently)


def silently(sentence: str) -> None:
    """Say nothing."""


def command(url: str, *more: str) -> "subprocess.CompletedProcess[str]":
    arguments = [sys.executable, "-m", "services.library", "rebuild", "--nats-url", url, *more]
    return subprocess.run(arguments, capture_output=True, text=True, check=False)


class Torn(Rebuild):
    """A rebuild that fails while it compares."""

    async def _compare(self, old: str, new: str) -> list[str]:
        raise NotWritten("while comparing")


@pytest.mark.parametrize("check", [True, False])
async def test_a_rebuild_that_fails_leaves_no_bucket_behind(fresh_nats: str, bus: Bus, check: bool) -> None:
    await publish_all(bus, whole_book(new_id(), chapters=1))
    async with fast_client(fresh_nats, "test-reader") as reader:
        with pytest.raises(NotWritten):
            await Torn(bus.client, reader, silently).run(check=check)
    assert await buckets_of_views(bus) == {"views-1"}


async def test_what_killed_rebuilds_left_behind_is_deleted_by_the_next_one(bus: Bus, rebuild: Rebuild) -> None:
    await make_views_bucket(bus.js, "views-8")
    await make_views_bucket(bus.js, "views-9")
    rebuilt = await rebuild.run(grace=0)
    assert await buckets_of_views(bus) == {rebuilt.new}


async def test_what_killed_rebuilds_left_behind_is_deleted_by_the_next_library(fresh_nats: str, bus: Bus) -> None:
    await make_views_bucket(bus.js, "views-9")
    await publish_all(bus, whole_book(new_id(), chapters=1))
    with running_library(fresh_nats):
        await all_projected(bus)
    assert await buckets_of_views(bus) == {"views-1"}


async def test_a_library_leaves_the_bucket_of_a_rebuild_under_way_alone(fresh_nats: str, bus: Bus) -> None:
    async with only_one(bus.js):
        await make_views_bucket(bus.js, "views-9")
        await publish_all(bus, whole_book(new_id(), chapters=1))
        with running_library(fresh_nats):
            await all_projected(bus)
        assert await buckets_of_views(bus) == {"views-1", "views-9"}


class HeldUp(Rebuild):
    """A rebuild that goes on to compare when it is allowed to."""

    def __init__(self, client: Client, reader: FastClient) -> None:
        super().__init__(client, reader, silently)
        self.there, self.may_go_on = asyncio.Event(), asyncio.Event()

    async def _compare(self, old: str, new: str) -> list[str]:
        self.there.set()
        await self.may_go_on.wait()
        return await super()._compare(old, new)


async def test_a_rebuild_that_lost_its_lock_writes_nothing_into_the_views_of_the_next(
    fresh_nats: str, bus: Bus, rebuild: Rebuild
) -> None:
    book = list(whole_book(new_id(), chapters=2))
    await publish_all(bus, book[:4])
    async with fast_client(fresh_nats, "slow-reader") as reader:
        slow = HeldUp(bus.client, reader)
        work = asyncio.create_task(slow.run(grace=0))
        await slow.there.wait()
        await (await bus.js.key_value(PRESENCE)).delete("rebuild.lock")
        rebuilt = await rebuild.run(grace=0)
        await publish_all(bus, book[4:])
        with running_library(fresh_nats):
            await all_projected(bus)
        slow.may_go_on.set()
        with pytest.raises(NotWritten):
            await work
    assert await buckets_of_views(bus) == {rebuilt.new} == {await live_bucket(bus.js)}
    assert await views_in(bus) == await views_by_fold(bus)


async def test_views_that_were_lost_are_rebuilt(fresh_nats: str, bus: Bus) -> None:
    await publish_all(bus, whole_book(new_id(), chapters=1))
    with running_library(fresh_nats):
        await all_projected(bus)
    await bus.js.delete_key_value("views-1")
    checked = await asyncio.to_thread(command, fresh_nats, "--check")
    assert (checked.returncode, await buckets_of_views(bus)) == (3, set())
    assert (await asyncio.to_thread(command, fresh_nats)).returncode == 0
    assert await views_in(bus) == await views_by_fold(bus) != {}


async def test_views_that_are_lost_are_made_anew_by_the_next_library(fresh_nats: str, bus: Bus) -> None:
    await publish_all(bus, whole_book(new_id(), chapters=1))
    await bus.js.delete_key_value("views-1")
    with running_library(fresh_nats):
        await all_projected(bus)
    assert await views_in(bus) == await views_by_fold(bus) != {}


async def test_a_handover_to_a_bucket_that_was_lost_is_forgotten(bus: Bus, rebuild: Rebuild) -> None:
    async def nothing(_: Handover) -> None:
        raise AssertionError

    pointers = await bus.js.key_value(POINTERS)
    await pointers.create("views-handover", b'{"old":"views-1","new":"views-9","position":0}')
    await finish_handover(bus.js, nothing)
    assert await live_bucket(bus.js) == "views-1"
    await rebuild.run(grace=0)


async def test_a_rebuild_without_its_streams_says_what_to_run(fresh_nats: str) -> None:
    told = await asyncio.to_thread(command, fresh_nats)
    assert (told.returncode, "storymaker migrate" in told.stdout) == (1, True)


async def test_a_rebuild_without_a_server_says_that_nats_does_not_answer() -> None:
    told = await asyncio.to_thread(command, "nats://127.0.0.1:1")
    assert (told.returncode, "NATS does not answer" in told.stdout) == (1, True)
