"""The live views on a real bus, with buckets that the tests write themselves."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import pytest
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js.kv import KeyValue

from contracts.bus import connect
from contracts.subjects import FIRST_VIEWS, POINTERS
from contracts.topology import make_views_bucket, migrate
from deploy.local.program import until
from services.gateway.buckets import Buckets
from services.gateway.live import LiveViews
from services.gateway.stream import EventStream
from services.gateway.view import View

_PATIENCE = 20.0


def a_view(version: int, **more: object) -> bytes:
    return msgspec.json.encode({"id": "x", "version": version, **more})


def at(version: int, view: View | None) -> bool:
    return view is not None and view.version == version


@asynccontextmanager
async def live_on(
    url: str, buckets: Callable[[Client], Buckets] = Buckets
) -> AsyncIterator[tuple[LiveViews, Client, KeyValue, list[str]]]:
    await migrate(url)
    gone: list[str] = []
    live = LiveViews(gone.append, buckets)
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


class LaggingReplica(Buckets):
    """Its replica, once it lags, knows of each key what it said of it first; the leader knows all."""

    lags = False

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._old: dict[str, Msg | None] = {}

    async def read(self, bucket: str, key: str) -> Msg | None:
        found = await super().read(bucket, key)
        old = self._old.setdefault(key, found)
        return old if self.lags else found


class SlowLeader(Buckets):
    """Its leader, once it is slow, says what it knew of a key when the test lets it."""

    slow = False

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self.asked = asyncio.Event()
        self.may_answer = asyncio.Event()

    async def newest(self, bucket: str, key: str) -> tuple[int, bytes | None]:
        found = await super().newest(bucket, key)
        if self.slow:
            self.asked.set()
            await self.may_answer.wait()
        return found


class SilentLeader(Buckets):
    """Its leader, once silent, does not answer."""

    silent = False

    async def newest(self, bucket: str, key: str) -> tuple[int, bytes | None]:
        if self.silent:
            raise TimeoutError
        return await super().newest(bucket, key)


def version_of(view: View | None) -> int | None:
    return view.version if view else None


async def test_a_replica_that_lags_after_a_gap_takes_nobody_back(fresh_nats: str) -> None:
    made: list[LaggingReplica] = []

    def lagging(client: Client) -> LaggingReplica:
        made.append(LaggingReplica(client))
        return made[0]

    async with live_on(fresh_nats, lagging) as (live, _, bucket, _gone):
        await bucket.put("book.f.a", a_view(1))
        await made[0].read(FIRST_VIEWS, "book.f.a")
        made[0].lags = True
        with live.listening("book.f.a") as listener:
            await bucket.put("book.f.a", a_view(2))
            assert version_of(await listener.next(_PATIENCE)) == 2
            await live.missed_something()
            await until_caught_up(live)
            await live.wait("book.f.a", lambda view: at(2, view), _PATIENCE)
            assert at(2, await live.get("book.f.a"))
            with pytest.raises(TimeoutError):
                await listener.next(0)


@pytest.mark.parametrize("deleted", [False, True])
async def test_what_is_heard_while_a_listener_s_view_is_read_anew_counts(fresh_nats: str, deleted: bool) -> None:
    made: list[SlowLeader] = []

    def slow(client: Client) -> SlowLeader:
        made.append(SlowLeader(client))
        return made[0]

    async with live_on(fresh_nats, slow) as (live, _, bucket, _gone):
        with live.listening("book.f.a") as listener:
            await bucket.put("book.f.a", a_view(1))
            assert version_of(await listener.next(_PATIENCE)) == 1
            made[0].slow = True
            await live.missed_something()
            await asyncio.wait_for(made[0].asked.wait(), _PATIENCE)
            await (bucket.delete("book.f.a") if deleted else bucket.put("book.f.a", a_view(2)))
            newest = None if deleted else 2
            assert version_of(await listener.next(_PATIENCE)) == newest
            reading = asyncio.create_task(live.get("book.f.a"))
            made[0].may_answer.set()
            assert version_of(await reading) == newest
            await live.wait("book.f.a", lambda view: version_of(view) == newest, _PATIENCE)
            assert version_of(await live.get("book.f.a")) == newest
            with pytest.raises(TimeoutError):
                await listener.next(0)


async def test_while_no_leader_answers_a_replica_does(fresh_nats: str) -> None:
    made: list[SilentLeader] = []

    def silent(client: Client) -> SilentLeader:
        made.append(SilentLeader(client))
        return made[0]

    async with live_on(fresh_nats, silent) as (live, _, bucket, _gone):
        await bucket.put("book.f.a", a_view(1))
        await live.wait("book.f.a", lambda view: at(1, view), _PATIENCE)
        await live.missed_something()
        await until_caught_up(live)
        made[0].silent = True
        assert at(1, await live.get("book.f.a"))


class DeletingBrowser:
    """Opens a stream whose book is deleted before the first byte is out."""

    def __init__(self, live: LiveViews, bucket: KeyValue) -> None:
        self.got: list[bytes] = []
        self._live = live
        self._bucket = bucket

    async def receive(self) -> Any:
        return await asyncio.Event().wait()

    async def send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            await self._bucket.delete("book.f.a")
            await self._live.wait("book.f.a", lambda view: view is None, _PATIENCE)
        elif message["body"]:
            self.got.append(message["body"])


async def test_a_book_that_is_deleted_while_its_stream_begins_is_told_as_deleted(fresh_nats: str) -> None:
    async with live_on(fresh_nats) as (live, _, bucket, _gone):
        await bucket.put("book.f.a", a_view(1))
        browser = DeletingBrowser(live, bucket)
        stream = EventStream(live, "book.f.a", -1)
        scope: Any = {}
        await asyncio.wait_for(stream(scope, browser.receive, browser.send), _PATIENCE)
        assert browser.got[-1] == b"event: deleted\ndata: {}\n\n"
