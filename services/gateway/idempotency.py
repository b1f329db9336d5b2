"""Idempotency: a POST that is repeated under one key does its work once and gets the same answer."""

import hashlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from litestar import Request
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import KeyNotFoundError, KeyWrongLastSequenceError
from nats.js.kv import KeyValue

from contracts.ids import derived_id, new_id
from contracts.subjects import REQUESTS
from services.gateway.answers import Answer, Header
from services.gateway.frame import header
from services.gateway.problems import Problem, later
from services.gateway.sentences import Refusal

_LONGEST = 200
log = logging.getLogger("gateway")
_REPLAYED: Header = (b"idempotency-replayed", b"true")

IdFor = Callable[[str], str]
"""Names the things that a request makes: always the same for one key, new ones without a key."""
Act = Callable[[IdFor], Awaitable[Answer]]


class _Kept(msgspec.Struct, frozen=True):
    """A request under a key: what it asked, and the answer once there is one (status 0: not yet)."""

    asked: bytes
    status: int = 0
    body: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()


class Idempotency:
    """Remembers answers in a bucket whose entries fade after a day."""

    def __init__(self, js: Callable[[], JetStreamContext]) -> None:
        self._js = js
        self._bucket: KeyValue | None = None

    async def once(self, request: Request[Any, Any, Any], family_id: str, act: Act) -> Answer:
        """Answer a request, from memory when it is a repeated one.

        A crash between the first event and the answer is healed by the ids: whoever asks again does the rest. What is
        refused was not done, so the key is free again for what the family corrects.
        """
        key = header(request.scope, b"idempotency-key")
        if key is None:
            return await act(lambda _: new_id())
        name = _name_of(family_id, request.scope["path"], key)
        asked = hashlib.sha256(await request.body()).digest()
        bucket = await self._open()
        claim, revision, first = await self._claim(bucket, name, asked)
        if claim.asked != asked:
            raise Problem(Refusal.KEY_USED_BEFORE)
        if claim.status:
            return _replayed(claim)
        try:
            answer = await act(lambda part: derived_id("request", name, part))
        except Problem as problem:
            # A fault of ours (5xx) may come after an event, and so may what is refused to somebody who asks again.
            if first and problem.status < 500:
                await self._release(bucket, name, revision)
            raise
        return await self._keep(bucket, name, revision, asked, answer)

    async def _open(self) -> KeyValue:
        if self._bucket is None:
            self._bucket = await self._js().key_value(REQUESTS)
        return self._bucket

    async def _claim(self, bucket: KeyValue, name: str, asked: bytes) -> tuple[_Kept, int, bool]:
        """Return what is kept under a key, its revision, and whether it was not there before."""
        claim = _Kept(asked)
        try:
            return claim, await bucket.create(name, msgspec.msgpack.encode(claim)), True
        except KeyWrongLastSequenceError:
            return *await self._kept(bucket, name), False

    async def _release(self, bucket: KeyValue, name: str, revision: int) -> None:
        try:
            await bucket.delete(name, last=revision)
        except NatsError as error:
            # The claim stays: whoever sends the same again is refused again, and another key does for the rest.
            log.warning("a key of a refused request was not released", extra={"because": type(error).__name__})

    async def _keep(self, bucket: KeyValue, name: str, revision: int, asked: bytes, answer: Answer) -> Answer:
        kept = _Kept(asked, answer.status, answer.body, tuple(answer.headers))
        try:
            await bucket.update(name, msgspec.msgpack.encode(kept), last=revision)
        except KeyWrongLastSequenceError:
            now, _ = await self._kept(bucket, name)
            # A twin was faster; or it was refused, and its key went to another request meanwhile.
            return _replayed(now) if now.status and now.asked == asked else answer
        return answer

    async def _kept(self, bucket: KeyValue, name: str) -> tuple[_Kept, int]:
        try:
            entry = await bucket.get(name)
        except KeyNotFoundError as error:
            raise later() from error
        return msgspec.msgpack.decode(entry.value or b"", type=_Kept), entry.revision or 0


def _name_of(family_id: str, path: str, key: str) -> str:
    if not 1 <= len(key) <= _LONGEST or not (key.isascii() and key.isprintable()):
        raise Problem(Refusal.WRONG_IDEMPOTENCY_KEY, most=_LONGEST)
    return hashlib.sha256("\n".join((family_id, path, key)).encode()).hexdigest()


def _replayed(kept: _Kept) -> Answer:
    return Answer(kept.status, kept.body, [*kept.headers, _REPLAYED])
