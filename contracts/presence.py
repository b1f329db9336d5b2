"""Presence: a running service says every few seconds that it is there, and whether anything is missing."""

import asyncio
import logging
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import msgspec
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js import JetStreamContext

from contracts.ending import end
from contracts.health import tell
from contracts.ids import new_id
from contracts.inspection import Fault, faults_on, missing_on
from contracts.subjects import PRESENCE

_EVERY = 5.0
_LOOK_AGAIN = 0.5
"""Seconds between two looks for what `migrate` has yet to make; nothing tells when it does."""
_RESTART = 75
log = logging.getLogger("presence")


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """Who writes or paints, at what price in US cents, and how fast in seconds; None is unknown, 0 cents is free.

    All is said of one whole story of ten chapters, or of one picture: ``cents_at_most`` is what the dearest costs,
    ``seconds`` how soon another follows when several are made side by side, ``first_seconds`` how long one alone takes.
    """

    name: str
    model: str | None = None
    cents: float | None = None
    cents_at_most: float | None = None
    seconds: float | None = None
    first_seconds: float | None = None

    @property
    def built_in(self) -> bool:
        """Whether no model is needed."""
        return self.model is None


class Presence(msgspec.Struct, frozen=True, kw_only=True):
    """One running service; ``offer`` is None for services that neither write nor paint."""

    service: str
    ready: bool
    missing: tuple[str, ...] = ()
    offer: Offer | None = None


def nothing() -> Offer | None:
    """Offer neither words nor pictures."""
    return None


async def wait_for_topology(js: JetStreamContext, consumers: tuple[str, ...]) -> None:
    """Wait until every stream, bucket and named consumer is as declared, and say what is missing meanwhile."""
    said: list[str] = []
    while faults := await _faults(js, consumers):
        if faults != said:
            log.warning("not ready", extra={"missing": faults})
            said = faults
        tell(ready=False)
        await asyncio.sleep(_LOOK_AGAIN)


@asynccontextmanager
async def announce(
    client: Client, service: str, consumers: tuple[str, ...], offer: Callable[[], Offer | None] = nothing
) -> AsyncIterator[None]:
    """Say that the service is there, and what it offers by now, for as long as the context is open.

    A stream, consumer or bucket that vanishes ends the process at once: its pull loops would not find the new one.
    One that is not as declared any more, as when another release migrated, stops it as being told to does: what is in
    work is ended.
    """
    key = f"{service}.{new_id()}"
    task = asyncio.create_task(_keep_announcing(client, key, service, consumers, offer))
    try:
        yield
    finally:
        await end(task)
        with suppress(NatsError, TimeoutError):
            await (await client.jetstream(timeout=1).key_value(PRESENCE)).delete(key)


async def _keep_announcing(
    client: Client, key: str, service: str, consumers: tuple[str, ...], offer: Callable[[], Offer | None]
) -> None:
    js = client.jetstream(timeout=2)
    leaving = False
    while True:
        try:
            faults = await faults_on(js, consumers)
            said = tuple(fault.sentence for fault in faults)
            here = Presence(service=service, ready=not faults, missing=said, offer=offer())
            await (await js.key_value(PRESENCE)).put(key, msgspec.json.encode(here))
            if faults and not leaving:
                leaving = True
                _leave(faults)
            tell(ready=not faults)
        except (NatsError, TimeoutError):
            log.warning("the bus does not answer")
            tell(ready=False)
        await asyncio.sleep(_EVERY)


def _leave(faults: list[Fault]) -> None:
    """End this process: another one waits until all is as declared."""
    said = {"missing": [fault.sentence for fault in faults]}
    if any(fault.gone for fault in faults):
        log.error("a stream, consumer or bucket is gone; leaving at once", extra=said)
        os._exit(_RESTART)
    log.error("a stream or consumer is not as declared any more; leaving when work is done", extra=said)
    signal.raise_signal(signal.SIGTERM)


async def _faults(js: JetStreamContext, consumers: tuple[str, ...]) -> list[str]:
    try:
        return await missing_on(js, consumers)
    except (NatsError, TimeoutError):
        return ["The NATS server does not answer."]
