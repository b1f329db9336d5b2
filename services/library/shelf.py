"""The shelf: a bucket of views, in which a view is replaced by a newer one and never by an older one.

Each entry carries the version of the aggregate that it was folded from in a header, also where the view itself has
none, and also the mark that is left of a view that went.
"""

import asyncio
from collections.abc import Iterable

import msgspec
from nats.js import JetStreamContext
from nats.js.errors import APIError, NotFoundError

VERSION = "Storymaker-Version"
_EXPECTED = "Nats-Expected-Last-Subject-Sequence"
_CONFLICTS = (10071, 10164)
_PATIENCE = 5.0


class Put(msgspec.Struct, frozen=True):
    """A view to write: ``value`` None makes it go; ``revision`` is what the key is thought to be at, 0: not there."""

    key: str
    value: bytes | None
    version: int
    revision: int = 0


class Closed(Exception):
    """The bucket takes nothing any more, or is gone: another one holds the live views."""


class Shelf:
    """The views in the bucket ``name``."""

    def __init__(self, js: JetStreamContext, name: str) -> None:
        self.name = name
        self._js = js

    async def put(self, puts: Iterable[Put]) -> list[int]:
        """Write views, unless newer ones are there, and return for each the revision that its key is at now.

        Raises:
            Closed: the bucket was retired.
            TimeoutError: no answer in time; some may be written.
        """
        wanted = list(puts)
        acks = [await self._send(put) for put in wanted]
        await asyncio.wait(acks, timeout=_PATIENCE) if acks else None
        outcomes = [self._outcome(ack) for ack in acks]
        return [
            revision if revision is not None else await self._settle(put)
            for put, revision in zip(wanted, outcomes, strict=True)
        ]

    async def _send(self, put: Put) -> "asyncio.Future[int]":
        headers = {VERSION: str(put.version), _EXPECTED: str(put.revision)}
        if put.value is None:
            headers["KV-Operation"] = "DEL"
        return await self._js.publish_async(self._subject(put.key), put.value or b"", headers=headers)
