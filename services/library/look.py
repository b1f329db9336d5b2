"""The look: every few seconds, what the whole system stands at, for whoever fetches the metrics of the library.

What a bucket holds is read by direct gets from where the last look ended: nothing is left behind on the server, and a
restart of it is not noticed.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import msgspec
from nats.errors import Error as NatsError

from contracts import measures, metrics
from contracts.bus import Bus, BusDown
from contracts.ending import end
from contracts.jobs import JobState
from contracts.presence import Presence
from contracts.subjects import DEAD_LETTERS, PRESENCE, PROJECTS_EVENTS, STREAM
from contracts.topology import ALL_CONSUMERS
from contracts.views import job_key
from services.library.open_jobs import OpenJobs, Sight
from services.library.pointer import live_bucket
from services.library.shelf import stream_of, subject_of

_EVERY = 5.0
_STATES: tuple[JobState, ...] = ("queued", "running")
log = logging.getLogger("library")


class _Job(msgspec.Struct):
    """What of a job's view is looked at."""

    state: JobState
    requested_at: str = ""
    finished_at: str | None = None


@asynccontextmanager
async def looking(bus: Bus) -> AsyncIterator[None]:
    """Look again and again for as long as the context is open; not at all when nobody fetches what is seen."""
    task = asyncio.create_task(_look_on(bus)) if metrics.are_served() else None
    try:
        yield
    finally:
        if task is not None:
            await end(task)


async def _look_on(bus: Bus) -> None:
    jobs = Jobs(bus)
    while True:
        try:
            await _look_at_consumers(bus)
            await _look_at_company(bus)
            await jobs.look()
            metrics.put(measures.LOOKED, time.time())
        except (NatsError, TimeoutError, BusDown):
            log.warning("the bus was away; the metrics are as old as the last look")
        except (KeyError, ValueError, msgspec.MsgspecError):
            log.exception("cannot be read; the metrics are as old as the last look")
        await asyncio.sleep(_EVERY)


async def _look_at_consumers(bus: Bus) -> None:
    last = (await bus.js.stream_info(STREAM)).state.last_seq
    metrics.put(measures.LOG_SEQUENCE, last)
    metrics.put(measures.DEAD_LETTERS, (await bus.js.stream_info(DEAD_LETTERS)).state.messages)
    for name in ALL_CONSUMERS:
        info = await bus.js.consumer_info(STREAM, name)
        metrics.put(measures.CONSUMER_PENDING, info.num_pending or 0, name)
        metrics.put(measures.CONSUMER_UNACKED, info.num_ack_pending or 0, name)
        metrics.put(measures.CONSUMER_REDELIVERED, info.num_redelivered or 0, name)
        if name == PROJECTS_EVENTS:
            projected = info.ack_floor.stream_seq if info.ack_floor else 0
            metrics.put(measures.PROJECTION_LAG, max(0, last - projected))


async def _look_at_company(bus: Bus) -> None:
    said = await bus.messages(subject_of(PRESENCE, ">"), stream=stream_of(PRESENCE))
    company = [msgspec.json.decode(msg.data, type=Presence) for msg in said if msg.data]
    for service in measures.REPLICAS.labels["service"]:
        own = [one.ready for one in company if one.service == service]
        metrics.put(measures.REPLICAS, sum(own), service, "ready")
        metrics.put(measures.REPLICAS, len(own) - sum(own), service, "not_ready")


class Jobs:
    """The jobs in the live views; a rebuild puts others in their place, which are then read from the beginning."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._bucket = ""
        self._read = 0
        self._jobs = OpenJobs(time.time())

    async def look(self) -> None:
        """Read what was written since the last look."""
        bucket = await live_bucket(self._bus.js)
        if bucket != self._bucket:
            self._bucket, self._read = bucket, 0
            self._jobs.begin_anew()
        subject = subject_of(bucket, job_key("*", "*"))
        for msg in await self._bus.messages(subject, self._read, stream_of(bucket)):
            headers = msg.headers or {}
            self._read = int(headers["Nats-Sequence"])
            sight = _sight(msg.data)
            if self._jobs.see(headers["Nats-Subject"].split(".", 2)[2], sight):
                _note_end(sight)
        for state in _STATES:
            metrics.put(measures.JOBS_OPEN, self._jobs.count(state), state)
            metrics.put(measures.OLDEST_JOB, self._jobs.oldest(state, time.time()), state)


def _note_end(sight: Sight | None) -> None:
    if sight is not None and sight.finished is not None:
        metrics.count(measures.JOBS_ENDED, sight.state)
        metrics.observe(measures.JOB_SECONDS, sight.finished - sight.requested, sight.state)


def _sight(view: bytes) -> Sight | None:
    """Return what a view tells; None when it is gone, or was written before views told of times."""
    job = msgspec.json.decode(view, type=_Job) if view else None
    if job is None or not job.requested_at:
        return None
    finished = _seconds(job.finished_at) if job.finished_at else None
    return Sight(state=job.state, requested=_seconds(job.requested_at), finished=finished)


def _seconds(stamp: str) -> float:
    return datetime.fromisoformat(stamp).timestamp()
