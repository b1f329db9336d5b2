"""The rebuild: all views anew, from the first event on, while the live ones serve; then a proof, then the swap."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from time import perf_counter, process_time

import msgspec
from nats.aio.client import Client
from nats.errors import Error as NatsError

from contracts.bus import Bus
from contracts.subjects import PROJECTS_EVENTS, STREAM
from services.library.buckets import clear, clear_all, fresh_bucket
from services.library.bulk import Bulk
from services.library.catching_up import catch_up_with
from services.library.comparison import Digests, Suspect, digest, suspects, wrong_keys
from services.library.folded import Folded
from services.library.holding import held, held_at
from services.library.lock import Held, only_one
from services.library.pipeline import Pipeline
from services.library.pointer import Handover, finish_handover, hand_over, live_bucket
from services.library.replay import FastClient, no_collection, windows
from services.library.shelf import Put

_WINDOW = 50_000
_GRACE = 2.0
_COMPARED_AT_ONCE = 32
Tell = Callable[[str], None]


class Rebuilt(msgspec.Struct, frozen=True, kw_only=True):
    """What a rebuild did: ``seconds`` until all views were written, ``different`` are keys that were wrong before."""

    old: str
    new: str
    events: int
    unreadable: int
    views: int
    seconds: float
    different: tuple[str, ...]


class Taken(msgspec.Struct, frozen=True):
    """How long something took: wall seconds, and CPU seconds of this process."""

    wall: float
    cpu: float


class Clock:
    """Measures from when it is made."""

    def __init__(self) -> None:
        self._wall, self._cpu = perf_counter(), process_time()

    def read(self) -> Taken:
        """Return how long it was until now."""
        return Taken(perf_counter() - self._wall, process_time() - self._cpu)


class Rebuild:
    """One rebuild of the views, told about sentence by sentence."""

    def __init__(self, client: Client, reader: FastClient, tell: Tell) -> None:
        self._bus = Bus(client, "/library")
        self._js = self._bus.js
        self._reader = reader.jetstream(timeout=5)
        self._pipeline = Pipeline(client)
        self._tell = tell
        self._folded = Folded(self._bus.read_newest)
        self.built = Taken(0, 0)

    async def run(self, *, check: bool = False, compare: bool = True, grace: float = _GRACE) -> Rebuilt:
        """Rebuild, compare, and let the new views take the place of the old ones, unless it is only a ``check``.

        Views of another form need not be compared: all of them are different. The old bucket is deleted after
        ``grace`` seconds, so that readers have time to follow.

        Raises:
            Held: another rebuild is under way, or took the place of this one.
        """
        await self._pipeline.open()
        async with only_one(self._js) as lock:
            await finish_handover(self._js, self._catch_up)
            await clear_all(self._js)
            old = await live_bucket(self._js)
            new = await fresh_bucket(self._bus.client, lasting=not check)
            try:
                rebuilt = await self._rebuild(old, new, compare=compare)
                await lock.renew()
                if not check:
                    await self._hand_over(old, new)
                    await asyncio.sleep(grace)
                return rebuilt
            finally:
                with suppress(NatsError, TimeoutError):
                    await clear(self._js, (old, new))

    async def _rebuild(self, old: str, new: str, *, compare: bool) -> Rebuilt:
        begun = Clock()
        views = await self._build(new)
        self.built = begun.read()
        different = await self._compare(old, new) if compare else []
        return Rebuilt(
            old=old,
            new=new,
            events=self._folded.events,
            unreadable=self._folded.unreadable,
            views=views,
            seconds=self.built.wall,
            different=tuple(different),
        )

    async def _hand_over(self, old: str, new: str) -> None:
        await hand_over(self._js, Handover(old, new, self._folded.position), self._catch_up)
        if await live_bucket(self._js) != new:
            raise Held
        self._tell(f"Bucket {new} holds the live views.")

    async def _build(self, bucket: str) -> int:
        """Fold what the log holds after the position reached so far into ``bucket``; return how many views it wrote."""
        bulk = Bulk(self._pipeline, bucket)
        with no_collection():
            async for messages in windows(self._reader, STREAM, self._folded.position, _WINDOW):
                async for state, views in self._folded.fold(messages):
                    await bulk.put([Put(key, value, state.version) for key, value in views.items()])
                self._tell(f"{self._folded.events} events are folded.")
            await bulk.finish()
        return bulk.written

    async def _compare(self, old: str, new: str) -> list[str]:
        """Return the keys of the live bucket that hold what the log never folded to."""
        consumer = await self._js.consumer_info(STREAM, PROJECTS_EVENTS)
        acknowledged = consumer.ack_floor.stream_seq if consumer.ack_floor else 0
        live = {key: digest(view) async for key, view in held(self._reader, old)}
        # It may hold views of events that came meanwhile.
        await self._build(new)
        doubtful, unknown = suspects(self._folded.digests, live)
        doubtful = [one for one in doubtful if self._may_be_wrong(one, live, acknowledged)]
        self._tell(f"{len(live)} live views are compared, {len(doubtful)} of them closely.")
        gate = asyncio.Semaphore(_COMPARED_AT_ONCE)

        async def wrong_of(suspect: Suspect) -> list[str]:
            async with gate:
                return await self._wrong_keys(suspect, old, acknowledged)

        found = await asyncio.gather(*map(wrong_of, doubtful))
        return sorted([*unknown, *(key for keys in found for key in keys)])

    async def _wrong_keys(self, suspect: Suspect, old: str, acknowledged: int) -> list[str]:
        # First the keys, then the log: what was projected meanwhile is in it.
        live = {key: await held_at(self._js, old, key) for key in suspect.keys}
        return wrong_keys(live, await self._bus.read_newest(suspect.aggregate_id), acknowledged)

    def _may_be_wrong(self, suspect: Suspect, live: Digests, acknowledged: int) -> bool:
        there = any(live.get(key) is not None for key in suspect.keys)
        return there or self._folded.begins[suspect.aggregate_id] <= acknowledged

    async def _catch_up(self, handover: Handover) -> None:
        await catch_up_with(self._bus, self._pipeline, handover)
