"""Views that another release made, on a real bus: older ones are made anew, newer ones are left alone."""

import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from contracts.bus import Bus, connect
from contracts.ids import new_id
from contracts.subjects import POINTERS
from contracts.topology import form_of, migrate, views_bucket
from contracts.views import FORM
from deploy.local.program import until
from services.library.pointer import live_bucket
from services.library.rebuild import Rebuild
from services.library.replay import fast_client
from tests.histories import whole_book
from tests.library_runs import (
    all_projected,
    buckets_of_views,
    kill,
    publish_all,
    running_library,
    start_library,
    views_by_fold,
    views_in,
)

_PATIENCE = 30.0


@pytest.fixture
async def bus(fresh_nats: str) -> AsyncIterator[Bus]:
    await migrate(fresh_nats, ack_wait=1.0)
    async with connect(fresh_nats, "test") as client:
        yield Bus(client, "/test")


async def views_of_form(bus: Bus, form: int) -> None:
    """Let the live views be those of another release, which knew only one book, and that in its own way."""
    bucket = await bus.js.create_key_value(views_bucket("views-7"))
    config = (await bus.js.stream_info("KV_views-7")).config
    config.allow_atomic = True
    config.metadata = {"storymaker-form": str(form)} if form else {}
    await bus.js.update_stream(config)
    await bucket.put("book.family.book", b"{}")
    await (await bus.js.key_value(POINTERS)).put("views", b"views-7")


@pytest.mark.parametrize("form", [0, FORM - 1])
async def test_views_of_an_older_release_are_made_anew_at_the_start(fresh_nats: str, bus: Bus, form: int) -> None:
    await publish_all(bus, whole_book(new_id()))
    await views_of_form(bus, form)
    with running_library(fresh_nats):
        await all_projected(bus)
        await publish_all(bus, whole_book(new_id()))
        await all_projected(bus)
    assert await form_of(bus.js, await live_bucket(bus.js)) == FORM
    assert await buckets_of_views(bus) == {await live_bucket(bus.js)}
    assert await views_in(bus) == await views_by_fold(bus)


async def test_views_that_were_lost_are_made_anew_once_migrated(fresh_nats: str, bus: Bus) -> None:
    await publish_all(bus, whole_book(new_id()))
    library = start_library(fresh_nats, stderr=subprocess.DEVNULL)
    try:
        await all_projected(bus)
        await bus.js.delete_key_value("views-1")
        await migrate(fresh_nats, ack_wait=1.0)
        # Who runs meanwhile is refused, looks for the live views, and leaves them to the next.
        await publish_all(bus, whole_book(new_id()))

        async def ended() -> bool:
            return library.poll() is not None

        assert await until(ended, _PATIENCE)
    finally:
        kill(library)
    with running_library(fresh_nats):
        await all_projected(bus)
    assert await live_bucket(bus.js) != "views-1"
    assert await views_in(bus) == await views_by_fold(bus)


async def test_views_of_this_release_are_left_as_they_are(fresh_nats: str, bus: Bus) -> None:
    await publish_all(bus, whole_book(new_id()))
    for _ in range(2):
        with running_library(fresh_nats):
            await all_projected(bus)
    assert await live_bucket(bus.js) == "views-1"


async def test_a_library_leaves_the_views_of_a_newer_release_alone_until_they_are_rebuilt(
    fresh_nats: str, bus: Bus, tmp_path: Path
) -> None:
    await publish_all(bus, whole_book(new_id()))
    await views_of_form(bus, FORM + 1)
    said = tmp_path / "library.log"
    with said.open("wb") as log:
        library = start_library(fresh_nats, stderr=log)
    try:

        async def waits() -> bool:
            return "a newer release made the views" in said.read_text()

        assert await until(waits, _PATIENCE)
        assert await views_in(bus) == {"book.family.book": b"{}"}
        async with fast_client(fresh_nats, "test-reader") as reader:
            await Rebuild(bus.client, reader, print).run(grace=0)
        await all_projected(bus)
        assert await views_in(bus) == await views_by_fold(bus)
    finally:
        kill(library)


async def test_a_library_stops_when_the_views_of_a_newer_release_take_the_place_of_its_own(
    fresh_nats: str, bus: Bus
) -> None:
    library = start_library(fresh_nats, stderr=subprocess.DEVNULL)
    try:
        await publish_all(bus, whole_book(new_id()))
        await all_projected(bus)
        await views_of_form(bus, FORM + 1)
        config = (await bus.js.stream_info("KV_views-1")).config
        config.sealed = True
        await bus.js.update_stream(config)
        await publish_all(bus, list(whole_book(new_id()))[:1])

        async def ended() -> bool:
            return library.poll() is not None

        assert await until(ended, _PATIENCE)
        assert library.returncode == 75
        assert await views_in(bus) == {"book.family.book": b"{}"}
    finally:
        kill(library)
