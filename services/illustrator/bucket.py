"""The turnstile before a paid provider: so many pictures a minute, so many at once, and nobody during a pause."""

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

from contracts import measures, metrics

MINUTE = 60.0

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


class Bucket:
    """Lets in whoever waits, first come first served.

    In no span of sixty seconds do more than ``per_minute`` begin: providers count so, and a bucket that refills drop
    by drop would let nearly twice as many through in its first minute.
    """

    def __init__(
        self, per_minute: float, concurrency: int, clock: Clock = time.monotonic, sleep: Sleep = asyncio.sleep
    ) -> None:
        """``per_minute`` below 1 stretches the span instead."""
        self._span = MINUTE * max(1.0, 1.0 / per_minute)
        self._begun: deque[float] = deque(maxlen=max(1, math.floor(per_minute)))
        self._slots = asyncio.Semaphore(concurrency)
        self._door = asyncio.Lock()
        self._opens = 0.0
        self._clock = clock
        self._sleep = sleep

    def pause(self, seconds: float) -> None:
        """Let nobody begin for ``seconds`` from now; a longer pause that is on stays."""
        self._opens = max(self._opens, self._clock() + seconds)

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for a turn and hold it for the length of the block."""
        async with AsyncExitStack() as held:
            with self._measured():
                await held.enter_async_context(self._slots)
                async with self._door:
                    while (wait := self._wait()) > 0:
                        await self._sleep(wait)
                    self._begun.append(self._clock())
            yield

    @contextmanager
    def _measured(self) -> Iterator[None]:
        came = self._clock()
        metrics.count(measures.TURNS_WAITING)
        try:
            yield
        finally:
            metrics.count(measures.TURNS_WAITING, by=-1)
            metrics.observe(measures.TURN_SECONDS, self._clock() - came)

    def _wait(self) -> float:
        full = len(self._begun) == self._begun.maxlen
        free = self._begun[0] + self._span if full else 0.0
        return max(free, self._opens) - self._clock()


_SHARED: dict[tuple[str, str], Bucket] = {}


def shared_bucket(provider: str, model: str, per_minute: float, concurrency: int) -> Bucket:
    """Return the one bucket of this process for ``provider`` and ``model``; the first caller sets its limits."""
    return _SHARED.setdefault((provider, model), Bucket(per_minute, concurrency))
