"""Wait, outside of any event loop, until something works."""

import asyncio
from collections.abc import Awaitable, Callable

from deploy.local.program import until

START_SECONDS = 60.0


def wait_until(works: Callable[[], Awaitable[bool]], seconds: float) -> bool:
    """Return whether ``works`` said yes in time.

    The loop is one of its own and never made the current one: pytest-asyncio has another.
    """
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
        return runner.run(_ask(works, seconds))


async def _ask(works: Callable[[], Awaitable[bool]], seconds: float) -> bool:
    return await until(works, seconds)
