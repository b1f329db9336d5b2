"""The projector: brings the views up to date with a batch of events, and only then acknowledges them.

An event is a nudge to look at its book or character. What to fold is taken from the batch itself where nothing can
have passed by it (``Stretch``), and otherwise from the log, so that order, repetition and other replicas do not matter.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js.errors import NotFoundError

from contracts import measures, metrics
from contracts.bus import Bus, BusDown, readable
from contracts.deliveries import hand_back, is_for_newer
from contracts.envelope import Recorded
from contracts.steps import receiving
from contracts.subjects import PROJECTS_EVENTS, STREAM
from contracts.traces import Step
from services.library.folding import views_of
from services.library.memory import Known, Memory
from services.library.shelf import Closed, NotWritten, Shelf
from services.library.stretch import Stretch

_READS_AT_ONCE = 32
_STALE_READS = 5
_PAUSE = 0.05
FindShelf = Callable[[], Awaitable[Shelf]]
log = logging.getLogger("library")


class Stale(Exception):
    """The log was read from a replica that does not hold the newest events yet."""


class Nudge:
    """What one batch holds about one aggregate."""

    def __init__(self, aggregate_id: str) -> None:
        self.aggregate_id = aggregate_id
        self.messages: list[Msg] = []
        self.events: list[Recorded] = []
        self.steps: list[Step] = []


class Projector:
    """Projects into the live bucket, and follows it when it changes."""

    def __init__(self, bus: Bus, find_shelf: FindShelf, memory: int) -> None:
        self._bus = bus
        self._find_shelf = find_shelf
        self._shelf: Shelf | None = None
        self._memory = Memory(memory)
        self._stretch = Stretch()
        self._reading = asyncio.Semaphore(_READS_AT_ONCE)

    async def follow(self) -> None:
        """Find the shelf that holds the live views now.

        Raises:
            NotWritten: it is the one that took nothing just now.
        """
        closed, self._shelf = self._shelf, await self._find_shelf()
        if closed is not None and closed.name == self._shelf.name:
            raise NotWritten(f"bucket {closed.name} is live and does not take it")
        log.info("following the views", extra={"bucket": self._shelf.name})
        self._memory.forget_written()

    async def project(self, batch: Sequence[Msg]) -> None:
        """Write the views that a batch changes and acknowledge it; what fails will come again."""
        started = time.perf_counter()
        nudges, unreadable = self._sorted(batch)
        folded = await asyncio.gather(*(self._fold(nudge) for nudge in nudges))
        await self._write([nudge for nudge, done in zip(nudges, folded, strict=True) if done])
        for msg in unreadable:
            await self._put_aside(msg)
        self._memory.shrink()
        metrics.observe(measures.PROJECTION_SECONDS, time.perf_counter() - started)
        metrics.count(measures.PROJECTED, by=len(batch))

    def _sorted(self, batch: Sequence[Msg]) -> tuple[list[Nudge], list[Msg]]:
        nudges: dict[str, Nudge] = {}
        unreadable: list[Msg] = []
        for msg in batch:
            self._stretch.see(msg.metadata.sequence.stream)
            recorded = readable(msg)
            if recorded is None:
                unreadable.append(msg)
                continue
            aggregate_id = aggregate_of(msg)
            nudge = nudges.setdefault(aggregate_id, Nudge(aggregate_id))
            nudge.messages.append(msg)
            nudge.events.append(recorded)
            nudge.steps.append(receiving(msg, PROJECTS_EVENTS))
        return list(nudges.values()), unreadable

    async def _fold(self, nudge: Nudge) -> bool:
        """Fold what a nudge tells of; return False when that has to wait."""
        known = self._memory.recall(nudge.aggregate_id)
        try:
            if known.state is not None and self._stretch.reaches_back_to(known.version):
                known.fold(sorted(nudge.events, key=_sequence))
            else:
                async with self._reading:
                    await self._read(nudge, known)
        except Exception as error:
            self._memory.forget(nudge.aggregate_id)
            await _hand_back(nudge, error)
            return False
        return True

    async def _read(self, nudge: Nudge, known: Known) -> None:
        newest = max(map(_sequence, nudge.events))
        for _ in range(_STALE_READS):
            known.fold(await self._bus.read(nudge.aggregate_id, known.version))
            if known.version >= newest:
                return
            await asyncio.sleep(_PAUSE)
        with suppress(NotFoundError):
            await self._bus.js.get_msg(STREAM, seq=newest)
            raise Stale

    async def _write(self, nudges: Sequence[Nudge]) -> None:
        """Write all views together, or each aggregate's alone when that fails, so that one does not block others."""
        try:
            await self._write_together(nudges)
        except Exception as error:
            if len(nudges) == 1 or isinstance(error, NatsError | TimeoutError | BusDown):
                for nudge in nudges:
                    await _hand_back(nudge, error)
                return
            for nudge in nudges:
                await self._write([nudge])

    async def _write_together(self, nudges: Sequence[Nudge]) -> None:
        while not await self._put([self._memory.recall(nudge.aggregate_id) for nudge in nudges]):
            await self.follow()
        for nudge in nudges:
            for msg, step in zip(nudge.messages, nudge.steps, strict=True):
                await msg.ack()
                step.end()

    async def _put(self, changed: Sequence[Known]) -> bool:
        """Write the views of what changed; return False when the bucket is not the live one any more."""
        if self._shelf is None:
            return False
        puts = [(known, put) for known in changed for put in known.puts(views_of(known.state))]
        try:
            standings = await self._shelf.put([put for _, put in puts])
        except Closed:
            return False
        for (known, put), standing in zip(puts, standings, strict=True):
            known.stands(put, standing)
        return True

    async def _put_aside(self, msg: Msg) -> None:
        """Hand back what a newer release may know; bury what is no event, for a person to look at."""
        if is_for_newer(msg):
            log.warning("of a type that is unknown here; handed back")
            await hand_back(msg)
            return
        log.error("unreadable", extra={"sequence": msg.metadata.sequence.stream})
        await self._bus.bury(msg, PROJECTS_EVENTS, "unreadable")


def aggregate_of(msg: Msg) -> str:
    """Return the id of the book or character that a message is about."""
    return msg.subject.rsplit(".", 1)[-1]


def _sequence(recorded: Recorded) -> int:
    return recorded.sequence


async def _hand_back(nudge: Nudge, because: Exception) -> None:
    """Ask to be given the messages again after a while that grows."""
    expected = isinstance(because, NatsError | TimeoutError | BusDown | Stale)
    log.warning("not projected yet", extra={"because": type(because).__name__}, exc_info=None if expected else because)
    for step in nudge.steps:
        step.fail(type(because).__name__)
        step.end()
    with suppress(NatsError):
        for msg in nudge.messages:
            await hand_back(msg)
