"""The live views on a real bus, with buckets that the tests write themselves."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec
from nats.aio.client import Client
from nats.js.kv import KeyValue

from contracts.bus import connect
from contracts.subjects import FIRST_VIEWS, POINTERS
from contracts.topology import make_views_bucket, migrate
from deploy.local.program import until
from services.gateway.live import LiveViews
from services.gateway.view import View

_PATIENCE = 20.0


def a_view(version: int, **more: object) -> bytes:
    return msgspec.json.encode({"id": "x", "version": version, **more})


def at(version: int, view: View | None) -> bool:
    return view is not None and view.version == version


@asynccontextmanager
async def live_on(url: str) -> AsyncIterator[tuple[LiveViews, Client, KeyValue, list[str]]]:
    await migrate(url)
    gone: list[str] = []
    live = LiveViews(gone.append)
    async with connect(url, "test", on_reconnect=live.missed_something) as client:
        following = asyncio.create_task(live.follow(client))
        bucket = await client.jetstream().key_value(FIRST_VIEWS)
        await bucket.put("book.f.begin", a_view(1))
        await until_caught_up(live)
        try:
            yield live, client, bucket, gone
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)


async def until_caught_up(live: LiveViews) -> None:
    async def caught_up() -> bool:
        return live.caught_up

    assert await until(caught_up, _PATIENCE)


async def test_a_view_that_was_read_stays_fresh(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, _, bucket, _gone):
        assert await live.get("book.f.a") is None
        for version in range(1, 30):
            await bucket.put("book.f.a", a_view(version))
            await live.wait("book.f.a", lambda view, version=version: at(version, view), _PATIENCE)  # type: ignore[misc]  # the default binds the version of this turn
            assert at(version, await live.get("book.f.a"))


async def test_a_view_that_changed_is_at_hand_for_whoever_asks_first(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, client, bucket, _gone):
        await bucket.put("book.f.a", a_view(1))
        await bucket.put("book.f.b", a_view(2))
        await live.wait("book.f.b", lambda view: at(2, view), _PATIENCE)
        sent = client.stats["out_msgs"]
        assert at(1, await live.get("book.f.a"))
        assert client.stats["out_msgs"] == sent, "the bucket was asked for what had been heard"


async def test_a_view_that_is_deleted_is_gone_for_readers_and_listeners(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, _, bucket, gone):
        await bucket.put("book.f.a", a_view(1))
        assert at(1, await live.get("book.f.a"))
        with live.listening("book.f.a") as listener:
            await bucket.delete("book.f.a")
            assert await listener.next(_PATIENCE) is None
        assert await live.get("book.f.a") is None
        assert gone == ["book.f.a"]


async def test_a_slow_listener_gets_the_newest_state_only(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, _, bucket, _gone):
        with live.listening("book.f.a") as slow:
            for version in range(1, 100):
                await bucket.put("book.f.a", a_view(version))
            await live.wait("book.f.a", lambda view: at(99, view), _PATIENCE)
            assert at(99, await slow.next(_PATIENCE))


async def test_when_the_views_were_built_anew_readers_and_listeners_see_those(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, client, bucket, _gone):
        await bucket.put("book.f.a", a_view(1))
        assert at(1, await live.get("book.f.a"))
        js = client.jetstream()
        await make_views_bucket(js, "views-2")
        second = await js.key_value("views-2")
        await second.put("book.f.a", a_view(2))
        with live.listening("book.f.a") as listener:
            await (await js.key_value(POINTERS)).put("views", b"views-2")
            assert at(2, await listener.next(_PATIENCE))
        await until_caught_up(live)
        await bucket.put("book.f.a", a_view(9))
        await second.put("book.f.a", a_view(3))
        await live.wait("book.f.a", lambda view: at(3, view), _PATIENCE)
        assert at(3, await live.get("book.f.a"))


async def test_after_a_gap_nothing_old_is_believed(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, _, bucket, _gone):
        await bucket.put("book.f.a", a_view(1))
        assert at(1, await live.get("book.f.a"))
        await live.missed_something()
        await bucket.put("book.f.a", a_view(2))
        assert at(2, await live.get("book.f.a"))
        await until_caught_up(live)
        assert at(2, await live.get("book.f.a"))


async def test_a_shelf_may_be_longer_than_the_server_gives_at_once(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, _, bucket, _gone):
        names = [f"shelf.f.{number:04}" for number in range(2500)]
        for start in range(0, len(names), 100):
            await asyncio.gather(*(bucket.put(name, a_view(1, name=name)) for name in names[start : start + 100]))
        await bucket.delete(names[7])
        await bucket.put("shelf.g.other", a_view(1, name="other"))
        found = {msgspec.json.decode(one)["name"] for one in await live.matching("shelf.f.*")}
        assert found == set(names) - {names[7]}
        for most in (1023, 1024, 1025):
            await asyncio.gather(*(bucket.put(f"n{most}.f.{number}", a_view(number)) for number in range(most)))
            assert len(await live.matching(f"n{most}.f.*")) == most
