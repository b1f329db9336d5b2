"""The projector: brings the views up to date with a batch of events, and only then acknowledges them.

An event is a nudge to look at its book or character. What to fold is taken from the batch itself where nothing can
have passed by it (``Stretch``), and otherwise from the log, so that order, repetition and other replicas do not matter.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js.errors import NotFoundError

from contracts.bus import Bus, readable
from contracts.envelope import Recorded
from contracts.subjects import PROJECTS_EVENTS, STREAM
from services.library.folding import fold_on, views_of
from services.library.memory import Known, Memory
from services.library.shelf import Closed, Shelf
from services.library.stretch import Stretch

_READS_AT_ONCE = 32
_STALE_READS = 5
_PAUSE = 0.05
_LONGEST_PAUSE = 30.0
FindShelf = Callable[[], Awaitable[Shelf]]
log = logging.getLogger("library")


class Stale(Exception):
    """The log was read from a replica that does not hold the newest events yet."""


class Nudge:
    """What one batch holds about one aggregate."""

    def __init__(self) -> None:
        self.messages: list[Msg] = []
        self.events: list[Recorded] = []


class Projector:
    """Projects into the live bucket, and follows it when it changes."""

    def __init__(self, bus: Bus, find_shelf: FindShelf, memory: int) -> None:
        self._bus = bus
        self._find_shelf = find_shelf
        self._shelf: Shelf | None = None
        self._memory = Memory(memory)
        self._stretch = Stretch()
        self._reading = asyncio.Semaphore(_READS_AT_ONCE)

    async def project(self, batch: Sequence[Msg]) -> None:
        """Write the views that a batch changes and acknowledge it; what fails will come again."""
        nudges = await self._sorted(batch)
        shelf = self._shelf = self._shelf or await self._find_shelf()
        while nudges:
            names = list(nudges)
            endings = await asyncio.gather(*(self._try(name, nudges[name], shelf) for name in names))
            nudges = {name: nudges[name] for name, ended in zip(names, endings, strict=True) if not ended}
            if nudges:
                shelf = await self._follow(shelf)
        self._memory.shrink()

    async def _sorted(self, batch: Sequence[Msg]) -> dict[str, Nudge]:
        nudges: dict[str, Nudge] = {}
        for msg in batch:
            self._stretch.see(msg.metadata.sequence.stream)
            recorded = readable(msg)
            if recorded is None:
                await self._bury(msg)
                continue
            nudge = nudges.setdefault(_aggregate_of(msg), Nudge())
            nudge.messages.append(msg)
            nudge.events.append(recorded)
        return nudges

    async def _try(self, aggregate_id: str, nudge: Nudge, shelf: Shelf) -> bool:
        """Bring one aggregate up to date; return False when the bucket was closed and another has to be found."""
        try:
            await self._bring(aggregate_id, nudge, shelf)
        except Closed:
            return False
        except Exception as error:
            self._memory.forget(aggregate_id)
            known = isinstance(error, (NatsError, TimeoutError, Stale))
            log.warning("not projected yet", extra={"because": type(error).__name__}, exc_info=not known)
            await _hand_back(nudge)
        return True

    async def _bring(self, aggregate_id: str, nudge: Nudge, shelf: Shelf) -> None:
        known = self._memory.recall(aggregate_id)
        if known.state is not None and self._stretch.reaches_back_to(known.version):
            known.state = fold_on(known.state, sorted(nudge.events, key=_sequence))
        else:
            async with self._reading:
                await self._read(aggregate_id, known, max(map(_sequence, nudge.events)))
        puts = known.puts(views_of(known.state))
        for put, standing in zip(puts, await shelf.put(puts), strict=True):
            known.stands(put, standing)
        for msg in nudge.messages:
            await msg.ack()

    async def _read(self, aggregate_id: str, known: Known, newest: int) -> None:
        for _ in range(_STALE_READS):
            known.state = fold_on(known.state, await self._bus.read(aggregate_id, known.version))
            if known.version >= newest:
                return
            await asyncio.sleep(_PAUSE)
        with suppress(NotFoundError):
            await self._bus.js.get_msg(STREAM, seq=newest)
            raise Stale

    async def _follow(self, closed: Shelf) -> Shelf:
        """Return the shelf that holds the live views now that one takes nothing any more."""
        shelf = self._shelf = await self._find_shelf()
        if shelf.name == closed.name:
            await asyncio.sleep(_PAUSE)
        else:
            log.info("following the views", extra={"bucket": shelf.name})
            self._memory.forget_written()
        return shelf

    async def _bury(self, msg: Msg) -> None:
        """Put aside what is no event, for a person to look at."""
        log.error("unreadable", extra={"sequence": msg.metadata.sequence.stream})
        await self._bus.bury(msg, PROJECTS_EVENTS, "unreadable")


def _aggregate_of(msg: Msg) -> str:
    return msg.subject.rsplit(".", 1)[-1]


def _sequence(recorded: Recorded) -> int:
    return recorded.sequence


async def _hand_back(nudge: Nudge) -> None:
    """Ask to be given the messages again after a while that grows."""
    with suppress(NatsError):
        for msg in nudge.messages:
            await msg.nak(delay=min(2.0**msg.metadata.num_delivered, _LONGEST_PAUSE))
