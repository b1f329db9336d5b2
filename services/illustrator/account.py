"""An account with a provider, as one replica uses it: with the others by the ledger on the bus, or on its own."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import msgspec
from msgspec.structs import replace

from contracts.ids import new_id
from services.illustrator.allowance import Allowance, Ledger, News, asked, stands, told, unused
from services.illustrator.shared_ledger import Away, SharedLedger, Step, T

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

_EVERY = 5.0
"""Seconds between two signs of life of a replica that makes calls or waits to."""


class Turn(msgspec.Struct, frozen=True):
    """Leave to begin a call in ``wait`` seconds, which is at ``start`` by the clock of the ledger that gave it."""

    start: float
    wait: float
    shared: bool


class Account:
    """Asks for turns and gives them back.

    While the bus is away the replica allows itself its part, by as many replicas as were busy when it was there, after
    what all had begun until then. What it begins meanwhile is entered when the bus is back.
    """

    def __init__(self, allowance: Allowance, clock: Clock, sleep: Sleep) -> None:
        self._allowance = allowance
        self._clock = clock
        self._sleep = sleep
        self._replica = new_id()
        self._shared: SharedLedger | None = None
        self._own = Ledger()
        self._busy_replicas = 1
        self._calls = 0
        self._waits = False
        self._unentered: deque[float] = deque(maxlen=allowance.most)
        self._untold_rest = 0.0
        self._living: asyncio.Task[None] | None = None
        self._changing = asyncio.Lock()

    def share(self, ledger: SharedLedger) -> None:
        """Keep to the allowance together with all who know this ledger, from the next turn on."""
        self._shared = ledger

    @asynccontextmanager
    async def waiting(self) -> AsyncIterator[None]:
        """Be in line for as long as the block takes."""
        self._waits = True
        self._stay_alive()
        try:
            yield
        except BaseException:
            self._waits = False
            await self._tell()
            raise
        finally:
            self._waits = False
            self._stay_alive()

    async def ask(self) -> Turn | None:
        """Return the next turn, None when it is to be asked for again in a while: others come first, or the bus may."""
        async with self._changing:
            try:
                turn = await self._together(lambda ledger, now: self._asked(self._allowance, ledger, now, True))
            except Away:
                before = self._own
                turn = self._alone(lambda ledger, now: self._asked(self._part, ledger, now, False))
                if turn is not None and self._shared and turn.wait > _EVERY:
                    # The bus may be back long before.
                    self._own, turn = before, None
            if turn is not None:
                self._calls += 1
            return turn

    def _asked(self, allowance: Allowance, ledger: Ledger, now: float, shared: bool) -> tuple[Ledger, Turn | None]:
        ledger, start = asked(ledger, allowance, self._replica, now)
        return ledger, None if start is None else Turn(start, start - now, shared)

    async def may_begin(self, turn: Turn) -> bool:
        """Tell whether a turn may be used, now that its time has come; the call counts as begun then."""
        if turn.wait > 0 and not await self._stands(turn):
            return False
        if self._shared and not turn.shared:
            self._unentered.append(self._clock())
        return True

    async def _stands(self, turn: Turn) -> bool:
        if not turn.shared:
            return stands(self._own, turn.start, self._clock())
        async with self._changing:
            with suppress(Away):
                return await self._together(lambda ledger, now: (ledger, stands(ledger, turn.start, now)))
            return self._own.rest_until <= self._clock()

    async def give_back(self, turn: Turn) -> None:
        """Let others have a turn that was not used."""
        self._calls -= 1
        if turn.shared:
            await self._tell(lambda ledger, _: (unused(ledger, turn.start), None))
        else:
            self._own = unused(self._own, turn.start)

    async def leave(self) -> None:
        """End a call."""
        self._calls -= 1
        self._stay_alive()
        await self._tell()

    @property
    def rest(self) -> float:
        """Seconds for which the provider still wants to be left alone, as far as was heard of it."""
        return max(0.0, self._own.rest_until - self._clock())

    async def pause(self, seconds: float) -> None:
        """Let nobody begin for ``seconds`` from now; a longer pause that is on stays."""
        until = self._clock() + seconds
        self._own = replace(self._own, rest_until=max(self._own.rest_until, until))
        self._untold_rest = max(self._untold_rest, until)
        await self._tell()

    async def _tell(self, step: Step[None] = lambda ledger, _: (ledger, None)) -> None:
        async with self._changing:
            with suppress(Away):
                await self._together(step)

    async def _together(self, step: Step[T]) -> T:
        """Take a step on the ledger that all know, with our news.

        Raises:
            Away: there is none, or the bus does not answer.
        """
        if self._shared is None:
            raise Away
        unentered, untold_rest = tuple(self._unentered), self._untold_rest
        # Reckoned before the bus says what time it is: nothing is to end early because that takes a moment.
        before = self._clock()
        ages, rest = tuple(before - began for began in unentered), max(0.0, untold_rest - before)

        def informed(ledger: Ledger, now: float) -> tuple[Ledger, T]:
            ledger = told(ledger, self._allowance, self._news(ages, rest), now)
            ledger, answer = step(ledger, now)
            self._keep_in_mind(ledger, self._clock() - now)
            return ledger, answer

        answer = await self._shared.change(informed)
        for _ in unentered:
            self._unentered.popleft()
        if self._untold_rest == untold_rest:
            self._untold_rest = 0.0
        return answer

    def _keep_in_mind(self, ledger: Ledger, ahead: float) -> None:
        """Copy what counts when the bus is away; our clock is ``ahead`` of that of the ledger by so much."""
        self._busy_replicas = len({*ledger.replicas, self._replica})
        rest_until = max(self._own.rest_until, ledger.rest_until + ahead if ledger.rest_until else 0.0)
        self._own = Ledger(begins=tuple(begin + ahead for begin in ledger.begins), rest_until=rest_until)

    def _alone(self, step: Step[T]) -> T:
        now = self._clock()
        self._own, answer = step(told(self._own, self._part, self._news(), now), now)
        return answer

    @property
    def _part(self) -> Allowance:
        return self._allowance.shared_by(self._busy_replicas)

    def _news(self, ages: tuple[float, ...] = (), rest: float = 0.0) -> News:
        return News(replica=self._replica, calls=self._calls, waits=self._waits, ages=ages, rest=rest)

    def _stay_alive(self) -> None:
        if self._shared and self._living is None and (self._calls or self._waits):
            self._living = asyncio.create_task(self._live())
        elif self._living and not (self._calls or self._waits):
            self._living.cancel()
            self._living = None

    async def _live(self) -> None:
        while True:
            await self._sleep(_EVERY)
            await self._tell()
