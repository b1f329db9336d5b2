"""The lock: one rebuild at a time. It goes by itself when its holder dies."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import msgspec
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import KeyWrongLastSequenceError, NotFoundError
from nats.js.kv import KeyValue

from contracts.ids import new_id
from contracts.presence import Presence
from contracts.subjects import PRESENCE
from services.library.shelf import stream_of, subject_of

_KEY = "rebuild.lock"
_EVERY = 4.0
log = logging.getLogger("library")


class Held(Exception):
    """Another rebuild is under way, or has been since this one could not renew its lock."""


class _Holder(Presence, frozen=True, kw_only=True):
    holder: str


class Lock:
    """Proves that this process is the one that rebuilds."""

    def __init__(self, js: JetStreamContext, bucket: KeyValue) -> None:
        self._js = js
        self._bucket = bucket
        self._sign = msgspec.json.encode(_Holder(service="rebuild", ready=True, holder=new_id()))
        self._revision = 0
        self.renewing = asyncio.Lock()

    async def take(self) -> None:
        """Hold it for 15 s; raise :class:`Held` when somebody else does."""
        try:
            self._revision = await self._bucket.create(_KEY, self._sign)
        except KeyWrongLastSequenceError as error:
            raise Held from error

    async def renew(self) -> None:
        """Hold on for another 15 s; raise :class:`Held` when it was lost, even if nobody has it any more."""
        async with self.renewing:
            while True:
                try:
                    self._revision = await self._bucket.update(_KEY, self._sign, last=self._revision)
                    return
                except KeyWrongLastSequenceError:
                    # A renewal whose answer did not come in time may have been stored.
                    self._revision = await self._own_revision()

    async def _own_revision(self) -> int:
        try:
            there = await self._js.get_msg(stream_of(PRESENCE), subject=subject_of(PRESENCE, _KEY))
        except NotFoundError as error:
            raise Held from error
        if there.data != self._sign:
            raise Held
        return there.seq or 0

    async def release(self) -> None:
        """Let the next one in."""
        with suppress(NatsError, TimeoutError):
            await self._bucket.delete(_KEY, last=self._revision)


@asynccontextmanager
async def only_one(js: JetStreamContext, every: float = _EVERY) -> AsyncIterator[Lock]:
    """Hold the lock for as long as the context is open, and renew it ``every`` so many seconds.

    What is done in the context is cancelled when the lock is lost.

    Raises:
        Held: another rebuild is under way, or the lock was lost to one.
    """
    lock = Lock(js, await js.key_value(PRESENCE))
    await lock.take()
    try:
        async with asyncio.timeout(None) as limit:
            renewing = asyncio.create_task(_keep(lock, every, limit))
            try:
                yield lock
            finally:
                # Cut off halfway, a renewal would leave the lock at a revision that nobody knows, and cannot let go.
                async with lock.renewing:
                    renewing.cancel()
                with suppress(asyncio.CancelledError):
                    await renewing
                await lock.release()
    except TimeoutError as error:
        if limit.expired():
            raise Held from error
        raise


async def _keep(lock: Lock, every: float, limit: asyncio.Timeout) -> None:
    while True:
        await asyncio.sleep(every)
        try:
            await lock.renew()
        except Held:
            log.error("the lock of the rebuild is lost")
            limit.reschedule(asyncio.get_running_loop().time())
            return
        except (NatsError, TimeoutError):
            log.warning("the lock of the rebuild is not renewed yet")
