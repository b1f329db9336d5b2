"""Tending: a hand-over whose rebuild was killed is finished although nobody writes, which would bring it to light."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from nats.errors import Error as NatsError

from contracts.bus import BusDown
from contracts.ending import end
from services.library.shelf import NotWritten

EVERY = 5.0
log = logging.getLogger("library")


@asynccontextmanager
async def tending(finish: Callable[[], Awaitable[None]], every: float = EVERY) -> AsyncIterator[None]:
    """Call ``finish`` every so many seconds for as long as the context is open."""
    task = asyncio.create_task(_tend(finish, every))
    try:
        yield
    finally:
        await end(task)


async def _tend(finish: Callable[[], Awaitable[None]], every: float) -> None:
    while True:
        await asyncio.sleep(every)
        try:
            await finish()
        except (NatsError, TimeoutError, BusDown, NotWritten) as error:
            log.warning("a hand-over is not finished yet", extra={"because": type(error).__name__})
