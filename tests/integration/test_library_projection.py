"""The live projection on a real bus."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random

import pytest

import contracts.events as e
from contracts.bus import Bus, connect
from contracts.envelope import enclose
from contracts.ids import new_id
from contracts.subjects import DEAD_LETTERS, PROJECTS_EVENTS, STREAM
from contracts.topology import migrate
from tests.histories import Told, made_up, whole_book
from tests.library_runs import (
    all_projected,
    kill,
    publish_all,
    running_library,
    some_projected,
    views_by_fold,
    views_in,
)


@asynccontextmanager
async def a_bus(url: str) -> AsyncIterator[Bus]:
    await migrate(url, ack_wait=1.0)
    async with connect(url, "test") as client:
        yield Bus(client, "/test")


@pytest.mark.parametrize("seed", range(3))
async def test_the_views_are_the_fold_of_the_log_byte_for_byte(fresh_nats: str, seed: int) -> None:
    async with a_bus(fresh_nats) as bus:
        with running_library(fresh_nats):
            await publish_all(bus, made_up(Random(seed), new_id(), plots=5, length=300))
            await all_projected(bus)
        views = await views_in(bus)
        assert views == await views_by_fold(bus)
        assert len(views) > 10


async def test_two_libraries_at_once_give_the_same_views_as_one(fresh_nats: str) -> None:
    async with a_bus(fresh_nats) as bus:
        with running_library(fresh_nats), running_library(fresh_nats):
            logs = [made_up(Random(seed), new_id(), plots=4, length=150) for seed in range(8)]
            await asyncio.gather(*(publish_all(bus, log) for log in logs))
            await all_projected(bus)
        assert await views_in(bus) == await views_by_fold(bus)


async def test_a_library_that_is_killed_again_and_again_loses_nothing(fresh_nats: str) -> None:
    random = Random(7)
    async with a_bus(fresh_nats) as bus:
        for seed in range(6):
            await publish_all(bus, made_up(Random(seed), new_id(), plots=20, length=400))
            with running_library(fresh_nats) as library:
                await some_projected(bus, random.randint(1, 300))
                kill(library)
        with running_library(fresh_nats):
            await all_projected(bus)
        assert await views_in(bus) == await views_by_fold(bus)


async def test_what_is_no_event_goes_to_the_dead_letters_and_blocks_nobody(fresh_nats: str) -> None:
    async with a_bus(fresh_nats) as bus:
        book = list(whole_book(new_id(), chapters=2))
        book_id = book[0][0].book_id  # type: ignore[union-attr]  # the first event of a whole book names it
        await publish_all(bus, book[:3])
        await bus.js.publish(f"chapter.drafted.{book_id}", b"{not json", headers={"ce-id": "1"})
        await bus.js.publish(f"chapter.drafted.{book_id}", b"{}")
        await publish_all(bus, book[3:])
        with running_library(fresh_nats):
            await all_projected(bus)
        assert await views_in(bus) == await views_by_fold(bus)
        assert (await bus.js.stream_info(DEAD_LETTERS)).state.messages == 2
        letter = await bus.js.get_msg(DEAD_LETTERS, seq=1)
        assert letter.subject == f"dead.{PROJECTS_EVENTS}.{book_id}"
        assert letter.data == b"{not json"


async def test_the_views_of_a_deleted_book_vanish(fresh_nats: str) -> None:
    async with a_bus(fresh_nats) as bus:
        family_id = new_id()
        book = list(whole_book(family_id, chapters=2))
        with running_library(fresh_nats):
            await publish_all(bus, book)
            await all_projected(bus)
            assert len(await views_in(bus)) == 3
            await publish_all(bus, [deletion(book)])
            await all_projected(bus)
        assert await views_in(bus) == {}


def deletion(book: list[Told]) -> Told:
    event = e.BookDeleted(book_id=book[0][0].book_id)  # type: ignore[union-attr]  # the first event of a whole book names it
    return event, enclose(event, source="/test")


async def test_a_library_whose_consumer_vanishes_ends_and_the_next_one_goes_on(fresh_nats: str) -> None:
    async with a_bus(fresh_nats) as bus:
        with running_library(fresh_nats) as library:
            await publish_all(bus, whole_book(new_id(), chapters=1))
            await all_projected(bus)
            await bus.js.delete_consumer(STREAM, PROJECTS_EVENTS)
            await publish_all(bus, whole_book(new_id(), chapters=1))
            assert await asyncio.to_thread(library.wait, 30) != 0
        await migrate(fresh_nats)
        with running_library(fresh_nats):
            await all_projected(bus)
        assert await views_in(bus) == await views_by_fold(bus)
