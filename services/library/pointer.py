"""The pointer: the name of the bucket that holds the live views, and how another bucket takes its place.

A hand-over is written down before it begins, and whoever finds it unfinished finishes it; all its steps may be done
twice. The old bucket is sealed first: a projector that writes to it is refused, looks for the live bucket, and goes on
there. What was projected into the old bucket since ``position`` is projected into the new one before the end.
"""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

import msgspec
from nats.js import JetStreamContext
from nats.js.errors import APIError, KeyNotFoundError, KeyWrongLastSequenceError, NotFoundError
from nats.js.kv import KeyValue

from contracts.bus import BusDown
from contracts.subjects import POINTERS
from contracts.topology import form_of
from contracts.views import FORM
from services.library.shelf import CONFLICTS, Closed, stream_of

_VIEWS = "views"
_HANDOVER = "views-handover"


class Handover(msgspec.Struct, frozen=True):
    """``new`` holds all views as of ``position`` and is to take the place of ``old``."""

    old: str
    new: str
    position: int


CatchUp = Callable[[Handover], Awaitable[None]]


async def live_bucket(js: JetStreamContext) -> str:
    """Return the name of the live bucket."""
    entry = await (await js.key_value(POINTERS)).get(_VIEWS)
    return (entry.value or b"").decode()


async def in_use(js: JetStreamContext) -> set[str]:
    """Return the buckets that are live or part of a hand-over."""
    pointers = await js.key_value(POINTERS)
    try:
        handover = _read((await pointers.get(_HANDOVER)).value)
    except KeyNotFoundError:
        return {await live_bucket(js)}
    return {await live_bucket(js), handover.old, handover.new}


def _read(entry: bytes | None) -> Handover:
    return msgspec.json.decode(entry or b"", type=Handover)


async def hand_over(js: JetStreamContext, handover: Handover, catch_up: CatchUp) -> None:
    """Let a new bucket take the place of the live one."""
    await (await js.key_value(POINTERS)).create(_HANDOVER, msgspec.json.encode(handover))
    await finish_handover(js, catch_up)


async def finish_handover(js: JetStreamContext, catch_up: CatchUp) -> None:
    """Finish a hand-over that was begun; do nothing when there is none.

    One to a bucket that was lost is forgotten: what is live stays so.

    Raises:
        BusDown: the new bucket takes nothing at the moment; the hand-over stays written down.
    """
    pointers = await js.key_value(POINTERS)
    try:
        entry = await pointers.get(_HANDOVER)
    except KeyNotFoundError:
        return
    handover = _read(entry.value)
    if await form_of(js, handover.new) > FORM:
        return
    if await _exists(js, handover.new):
        await _seal(js, handover.old)
        await _swap(pointers, handover)
        try:
            await catch_up(handover)
        except Closed as error:
            # When somebody else finished it, yet another bucket may have taken the place of the new one.
            if await _is_under_way(pointers, entry.revision):
                raise BusDown(f"bucket {handover.new} takes nothing yet") from error
            return
    with may_be_late():
        await pointers.delete(_HANDOVER, last=entry.revision)


async def _is_under_way(pointers: KeyValue, revision: int | None) -> bool:
    try:
        return (await pointers.get(_HANDOVER)).revision == revision
    except KeyNotFoundError:
        return False


async def _exists(js: JetStreamContext, bucket: str) -> bool:
    try:
        await js.stream_info(stream_of(bucket))
    except NotFoundError:
        return False
    return True


async def _seal(js: JetStreamContext, bucket: str) -> None:
    try:
        config = (await js.stream_info(stream_of(bucket))).config
        if not config.sealed:
            config.sealed = True
            await js.update_stream(config)
    except APIError:
        # Whoever finishes the same hand-over may have been faster.
        if await _is_open(js, bucket):
            raise


async def _is_open(js: JetStreamContext, bucket: str) -> bool:
    try:
        return not (await js.stream_info(stream_of(bucket))).config.sealed
    except NotFoundError:
        return False


async def _swap(pointers: KeyValue, handover: Handover) -> None:
    entry = await pointers.get(_VIEWS)
    if entry.value == handover.old.encode():
        # When somebody else is finishing the same hand-over, either may be first.
        with may_be_late():
            await pointers.update(_VIEWS, handover.new.encode(), last=entry.revision)


@contextmanager
def may_be_late() -> Iterator[None]:
    """Leave it at that when somebody else changed a key first, in whichever way nats-py says so."""
    try:
        yield
    except KeyWrongLastSequenceError:
        return
    except APIError as error:
        if error.err_code not in CONFLICTS:
            raise
