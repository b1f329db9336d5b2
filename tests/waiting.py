"""Wait, outside of any event loop, until something works."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

from deploy.local.program import until

START_SECONDS = 60.0


def wait_until(works: Callable[[], Awaitable[bool]], seconds: float) -> bool:
    """Return whether ``works`` said yes in time.

    It is asked in a thread of its own: pytest-asyncio, or the driver of a browser, has a loop in this one.
    """
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _ask(works, seconds)).result()


async def _ask(works: Callable[[], Awaitable[bool]], seconds: float) -> bool:
    return await until(works, seconds)
