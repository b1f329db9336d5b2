"""The lock of the rebuild on a real bus: renewed whatever happens, and lost only to somebody else or to time."""

import asyncio
from collections.abc import AsyncIterator
from typing import cast

import pytest
from nats.js import JetStreamContext
from nats.js.kv import KeyValue

from contracts.bus import Bus, connect
from contracts.subjects import PRESENCE
from contracts.topology import migrate
from services.library.lock import Held, only_one

KEY = "rebuild.lock"


@pytest.fixture
async def bus(fresh_nats: str) -> AsyncIterator[Bus]:
    await migrate(fresh_nats, ack_wait=1.0)
    async with connect(fresh_nats, "test") as client:
        yield Bus(client, "/test")


class SlowPresence:
    """The bucket in which the lock is: it stores a renewal, and answers when it is allowed to."""

    def __init__(self, bucket: KeyValue) -> None:
        self.stored, self.may_answer = asyncio.Event(), asyncio.Event()
        self.create, self.delete = bucket.create, bucket.delete
        self._bucket = bucket

    async def key_value(self, _: str) -> "SlowPresence":
        return self

    async def update(self, key: str, value: bytes, last: int) -> int:
        revision = await self._bucket.update(key, value, last=last)
        self.stored.set()
        await self.may_answer.wait()
        return revision


class SilentPresence:
    """The bucket in which the lock is: it gives no answer to the first renewal, which it may store or not."""

    def __init__(self, js: JetStreamContext, bucket: KeyValue, *, stores: bool) -> None:
        self.get_msg, self.create, self.delete = js.get_msg, bucket.create, bucket.delete
        self.renewed = asyncio.Event()
        self._bucket, self._stores, self._silent = bucket, stores, True

    async def key_value(self, _: str) -> "SilentPresence":
        return self

    async def update(self, key: str, value: bytes, last: int) -> int:
        silent, self._silent = self._silent, False
        revision = await self._bucket.update(key, value, last=last) if self._stores or not silent else 0
        if silent:
            raise TimeoutError
        self.renewed.set()
        return revision


async def test_a_rebuild_that_ends_while_its_lock_is_being_renewed_lets_the_next_one_in(bus: Bus) -> None:
    presence = SlowPresence(await bus.js.key_value(PRESENCE))
    async with only_one(cast(JetStreamContext, presence), every=0):
        await presence.stored.wait()
        asyncio.get_running_loop().call_soon(presence.may_answer.set)
    async with only_one(bus.js):
        pass


@pytest.mark.parametrize("stores", [True, False])
async def test_a_renewal_that_is_not_answered_is_tried_again(bus: Bus, stores: bool) -> None:
    presence = SilentPresence(bus.js, await bus.js.key_value(PRESENCE), stores=stores)
    async with only_one(cast(JetStreamContext, presence), every=0):
        await presence.renewed.wait()
        with pytest.raises(Held):
            async with only_one(bus.js):
                pass
    async with only_one(bus.js):
        pass


async def test_who_loses_the_lock_is_stopped_and_does_not_let_go_of_that_of_the_next(bus: Bus) -> None:
    presence = await bus.js.key_value(PRESENCE)

    async def work_on() -> None:
        async with only_one(bus.js, every=0.01):
            await presence.put(KEY, b"somebody else's")
            await asyncio.Event().wait()

    with pytest.raises(Held):
        await work_on()
    assert (await presence.get(KEY)).value == b"somebody else's"


async def test_a_lock_that_went_by_itself_is_lost_although_nobody_else_has_it(bus: Bus) -> None:
    async with only_one(bus.js) as lock:
        await bus.js.purge_stream(f"KV_{PRESENCE}")
        with pytest.raises(Held):
            await lock.renew()


async def test_what_fails_under_the_lock_is_told_as_it_is(bus: Bus) -> None:
    with pytest.raises(TimeoutError, match="not answered"):
        async with only_one(bus.js):
            raise TimeoutError("not answered")
