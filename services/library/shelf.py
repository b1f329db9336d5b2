"""The shelf: a bucket of views, in which a view is replaced by a newer one and never by an older one.

Each entry carries the version of the aggregate that it was folded from in a header, also where the view itself has
none, and also the mark that is left of a view that went.
"""

import asyncio
from collections.abc import Sequence

import msgspec
from nats.js import JetStreamContext
from nats.js.api import PubAck, RawStreamMsg
from nats.js.errors import APIError, NoStreamResponseError, NotFoundError

VERSION = "Storymaker-Version"
_EXPECTED = "Nats-Expected-Last-Subject-Sequence"
_CONFLICTS = (10071, 10164)
_SEALED = 10109
_PATIENCE = 5.0


class Put(msgspec.Struct, frozen=True):
    """A view to write: ``value`` None makes it go; ``revision`` is what the key is thought to be at, 0: not there."""

    key: str
    value: bytes | None
    version: int
    revision: int = 0


class Standing(msgspec.Struct, frozen=True):
    """How a key stands now: at which revision, and whether it holds what was put or something as new or newer."""

    revision: int
    ours: bool


class Closed(Exception):
    """The bucket takes nothing any more, or is gone: another one holds the live views."""


class Shelf:
    """The views in the bucket ``name``."""

    def __init__(self, js: JetStreamContext, name: str) -> None:
        self.name = name
        self.stream = f"KV_{name}"
        self._js = js

    async def put(self, puts: Sequence[Put]) -> list[Standing]:
        """Write views, unless newer ones are there, and return how each key stands now.

        Raises:
            Closed: the bucket was retired.
            TimeoutError: no answer in time; some may be written.
        """
        acks = [await self._send(put) for put in puts]
        await _all_done(acks)
        return [await self._settled(put, ack) for put, ack in zip(puts, acks, strict=True)]

    async def _send(self, put: Put) -> "asyncio.Future[PubAck]":
        headers = {VERSION: str(put.version), _EXPECTED: str(put.revision)}
        if put.value is None:
            headers["KV-Operation"] = "DEL"
        return await self._js.publish_async(self.subject(put.key), put.value or b"", headers=headers)

    async def _settled(self, put: Put, ack: "asyncio.Future[PubAck]") -> Standing:
        """Return how a key stands, after settling who is newer when somebody else had written."""
        while True:
            try:
                return Standing(ack.result().seq, ours=True)
            except NoStreamResponseError as error:
                raise Closed(self.name) from error
            except APIError as error:
                if error.err_code == _SEALED:
                    raise Closed(self.name) from error
                if error.err_code not in _CONFLICTS:
                    raise
            there = await self._there(put.key)
            revision = (there.seq or 0) if there else 0
            if version_of(there) >= put.version:
                return Standing(revision, ours=False)
            ack = await self._send(msgspec.structs.replace(put, revision=revision))
            await _all_done([ack])

    async def _there(self, key: str) -> RawStreamMsg | None:
        """Read what a key is at from the leader of the stream: a replica may lag behind."""
        try:
            return await self._js.get_msg(self.stream, subject=self.subject(key))
        except NotFoundError:
            return None

    def subject(self, key: str) -> str:
        """Return the subject under which the bucket keeps a key."""
        return f"$KV.{self.name}.{key}"


def version_of(entry: RawStreamMsg | None) -> int:
    """Return the version of the aggregate that an entry was folded from, 0 when there is none."""
    return int((entry.headers or {}).get(VERSION, 0)) if entry else 0


async def _all_done(acks: "Sequence[asyncio.Future[PubAck]]") -> None:
    if not acks:
        return
    _, late = await asyncio.wait(acks, timeout=_PATIENCE)
    for ack in late:
        ack.cancel()
    if late:
        # Those that failed meanwhile are not asked any more: look at them, or asyncio complains.
        [ack.exception() for ack in acks if ack.done() and not ack.cancelled()]
        raise TimeoutError(f"{len(late)} of {len(acks)} views were not acknowledged")
