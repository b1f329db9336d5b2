"""The lock: one rebuild at a time. It goes by itself when its holder dies."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import msgspec
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import KeyWrongLastSequenceError
from nats.js.kv import KeyValue

from contracts.presence import Presence
from contracts.subjects import PRESENCE

_KEY = "rebuild.lock"
_EVERY = 4.0


class Held(Exception):
    """Another rebuild is under way."""


class Lock:
    """Proves that this process is the one that rebuilds."""

    def __init__(self, bucket: KeyValue, revision: int) -> None:
        self._bucket = bucket
        self._revision = revision
        self.renewing = asyncio.Lock()

    async def renew(self) -> None:
        """Hold on for another 15 s; raise :class:`Held` when somebody else took it."""
        async with self.renewing:
            try:
                self._revision = await self._bucket.update(_KEY, _SIGN, last=self._revision)
            except KeyWrongLastSequenceError as error:
                raise Held from error

    async def release(self) -> None:
        """Let the next one in."""
        with suppress(NatsError, TimeoutError):
            await self._bucket.delete(_KEY, last=self._revision)


_SIGN = msgspec.json.encode(Presence(service="rebuild", ready=True))


@asynccontextmanager
async def only_one(js: JetStreamContext, every: float = _EVERY) -> AsyncIterator[Lock]:
    """Hold the lock for as long as the context is open, and renew it ``every`` so many seconds.

    Raises:
        Held: another rebuild is under way.
    """
    bucket = await js.key_value(PRESENCE)
    try:
        lock = Lock(bucket, await bucket.create(_KEY, _SIGN))
    except KeyWrongLastSequenceError as error:
        raise Held from error
    renewing = asyncio.create_task(_keep(lock, every))
    try:
        yield lock
    finally:
        # Cut off halfway, a renewal would leave the lock at a revision that nobody knows, and so cannot let go.
        async with lock.renewing:
            renewing.cancel()
        with suppress(asyncio.CancelledError, NatsError, TimeoutError, Held):
            await renewing
        await lock.release()


async def _keep(lock: Lock, every: float) -> None:
    while True:
        await asyncio.sleep(every)
        await lock.renew()
