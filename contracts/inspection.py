"""The inspection: whether streams, consumers and buckets are as ``contracts.topology`` declares them.

What a newer release adds is no fault, so long as it is more subjects and types of events that this release does not
know: in a rolling update, both are at work.
"""

from collections.abc import Iterable

import msgspec
from nats.js import JetStreamContext
from nats.js.api import StreamConfig
from nats.js.errors import NotFoundError

from contracts import subjects
from contracts.bus import connect
from contracts.envelope import TYPES
from contracts.subjects import of_type
from contracts.topology import ALL_CONSUMERS, CONSUMERS, Consumer, buckets, streams


class Fault(msgspec.Struct, frozen=True):
    """What is wrong, in a sentence; ``gone`` says that the thing is not there at all."""

    sentence: str
    gone: bool


async def missing(nats_url: str, consumers: tuple[str, ...] = ALL_CONSUMERS) -> list[str]:
    """Return a sentence for each stream, consumer or bucket that is absent or not as declared."""
    async with connect(nats_url, "check") as nc:
        return await missing_on(nc.jetstream(), consumers)


async def missing_on(js: JetStreamContext, consumers: tuple[str, ...]) -> list[str]:
    """Do what :func:`missing` does, on a connection that exists, for some of the consumers."""
    return [fault.sentence for fault in await faults_on(js, consumers)]


async def faults_on(js: JetStreamContext, consumers: tuple[str, ...]) -> list[Fault]:
    """Return what is absent or not as declared, for some of the consumers."""
    found: list[Fault] = []
    for stream in streams():
        found += await _stream_faults(js, stream)
    for declared in CONSUMERS:
        if declared.name in consumers:
            found += await _consumer_faults(js, declared)
    for bucket in buckets():
        try:
            await js.key_value(bucket.bucket)
        except NotFoundError:
            found.append(_gone(f"Bucket {bucket.bucket}"))
    return found


async def _stream_faults(js: JetStreamContext, declared: StreamConfig) -> list[Fault]:
    what = f"Stream {declared.name}"
    try:
        config = (await js.stream_info(str(declared.name))).config
    except NotFoundError:
        return [_gone(what)]
    as_declared = config.discard == declared.discard and _holds(config.subjects, declared.subjects)
    return [] if as_declared else [_otherwise(what)]


async def _consumer_faults(js: JetStreamContext, declared: Consumer) -> list[Fault]:
    what = f"Consumer {declared.name}"
    try:
        config = (await js.consumer_info(subjects.STREAM, declared.name)).config
    except NotFoundError:
        return [_gone(what)]
    heard = config.filter_subjects or ([config.filter_subject] if config.filter_subject else [])
    as_declared = config.max_deliver == -1 and _hears(heard, [of_type(kind) for kind in declared.types])
    return [] if as_declared else [_otherwise(what)]


def _hears(heard: list[str], declared: list[str]) -> bool:
    """Tell whether a filter lets through what is declared, and else nothing but types that are unknown here.

    What is known and not declared would be acknowledged without being handled; what is unknown is handed back.
    """
    more = set(heard) - set(declared)
    return bool(heard) == bool(declared) and _holds(heard, declared) and more.isdisjoint(map(of_type, TYPES))


def _holds(there: Iterable[str] | None, declared: Iterable[str] | None) -> bool:
    return set(there or ()) >= set(declared or ())


def _gone(what: str) -> Fault:
    return Fault(f"{what} is missing: run `storymaker migrate`.", gone=True)


def _otherwise(what: str) -> Fault:
    return Fault(f"{what} is not as declared: run `storymaker migrate`.", gone=False)
