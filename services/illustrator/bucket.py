"""The turnstile before a paid provider: so many pictures a minute, so many at once, and nobody during a pause."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from nats.aio.client import Client

from contracts import measures, metrics
from contracts.outcomes import Resting
from contracts.provider_errors import LONGEST_WAIT
from services.illustrator.account import Account, Clock, Sleep
from services.illustrator.allowance import Allowance
from services.illustrator.painter import Unwanted, Wanted, always
from services.illustrator.shared_ledger import SharedLedger

_LOOK_AGAIN = 0.5
"""Seconds after which the first in line looks whether another replica ended a call."""
_STALE = 1.0
"""Seconds of waiting after which a picture may not be wanted any more."""


class Bucket:
    """Lets in whoever waits, first come first served.

    In no span of sixty seconds do more than ``per_minute`` begin: providers count so, and a bucket that refills drop
    by drop would let nearly twice as many through in its first minute. Only the first in line asks for a turn, so that
    a long queue costs no more than a short one.
    """

    def __init__(
        self,
        per_minute: float,
        concurrency: int,
        clock: Clock = time.monotonic,
        sleep: Sleep = asyncio.sleep,
        longest_wait: float = LONGEST_WAIT,
    ) -> None:
        """``per_minute`` below 1 stretches the span instead."""
        self._longest_wait = longest_wait
        self._account = Account(Allowance(per_minute, concurrency), clock, sleep)
        self._door = asyncio.Lock()
        self._free = asyncio.Event()
        self._clock = clock
        self._sleep = sleep

    def share(self, ledger: SharedLedger) -> None:
        """Let in, together with the buckets of other replicas, no more than one alone may."""
        self._account.share(ledger)

    async def pause(self, seconds: float) -> None:
        """Let nobody begin for ``seconds`` from now, here or elsewhere; a longer pause that is on stays."""
        await self._account.pause(seconds)

    @asynccontextmanager
    async def turn(self, wanted: Wanted = always) -> AsyncIterator[None]:
        """Wait for a turn and hold it for the length of the block.

        Raises:
            Unwanted: the turn was long in coming, and is not wanted any more; another may have it.
            Resting: the provider wants a pause of more than ``longest_wait`` seconds.
        """
        came = self._clock()
        with self._measured(came):
            async with self._door, self._account.waiting():
                while not await self._begun(came, wanted):
                    pass
        try:
            yield
        finally:
            self._free.set()
            await self._account.leave()

    @contextmanager
    def _measured(self, came: float) -> Iterator[None]:
        metrics.count(measures.TURNS_WAITING)
        try:
            yield
        finally:
            metrics.count(measures.TURNS_WAITING, by=-1)
            metrics.observe(measures.TURN_SECONDS, self._clock() - came)

    async def _begun(self, came: float, wanted: Wanted) -> bool:
        self._free.clear()
        turn = await self._account.ask()
        if turn is None:
            await self._until_one_may_have_left()
            return False
        try:
            if (rest := self._account.rest) > self._longest_wait:
                raise Resting(rest)
            if turn.wait > 0:
                await self._sleep(turn.wait)
            if self._clock() - came > _STALE and not await wanted():
                raise Unwanted
            if await self._account.may_begin(turn):
                return True
        except BaseException:
            await self._account.give_back(turn)
            raise
        await self._account.give_back(turn)
        return False

    async def _until_one_may_have_left(self) -> None:
        either = {asyncio.ensure_future(self._sleep(_LOOK_AGAIN)), asyncio.ensure_future(self._free.wait())}
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in either:
                one.cancel()


_SHARED: dict[tuple[str, str], Bucket] = {}


def shared_bucket(
    provider: str, model: str, per_minute: float, concurrency: int, longest_wait: float = LONGEST_WAIT
) -> Bucket:
    """Return the one bucket of this process for ``provider`` and ``model``; the first caller sets its limits."""
    return _SHARED.setdefault((provider, model), Bucket(per_minute, concurrency, longest_wait=longest_wait))


def share_buckets(client: Client) -> None:
    """Let the buckets of this process and those of other replicas on the same bus keep to their limits together."""
    for (provider, model), bucket in _SHARED.items():
        bucket.share(SharedLedger(client, provider, model))
