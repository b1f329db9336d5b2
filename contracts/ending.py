"""Ending a task that works in the background."""

import asyncio
from typing import Any

_AGAIN = 0.2


async def end(task: "asyncio.Task[Any]") -> None:
    """Cancel a task until it has ended; what it raises is not raised here.

    Once is not enough: the NATS client swallows a cancellation that comes while it writes to its server.
    """
    while not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=_AGAIN)
