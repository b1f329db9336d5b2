"""What the library sees of the whole system, on a real server."""

from collections.abc import AsyncIterator, Iterator

import msgspec
import pytest
from prometheus_client import CollectorRegistry

from contracts.bus import Bus, connect
from contracts.jobs import JobState
from contracts.subjects import FIRST_VIEWS, POINTERS
from contracts.topology import make_views_bucket, migrate
from contracts.views import JobView, job_key
from services.library.look import Jobs
from tests.exposition import measuring

LATER, BEFORE = "2999-01-01T12:00:59.000Z", "2026-01-01T12:00:59.000Z"
ENDED, OPEN = "storymaker_jobs_ended_total", "storymaker_jobs_open"


@pytest.fixture
def kept() -> Iterator[CollectorRegistry]:
    """The measures of a library, kept for one test."""
    with measuring("library") as registry:
        yield registry


@pytest.fixture
async def bus(fresh_nats: str) -> AsyncIterator[Bus]:
    """A bus with all that belongs on it."""
    await migrate(fresh_nats)
    async with connect(fresh_nats, "test") as client:
        yield Bus(client, "/test")


async def show(bus: Bus, bucket: str, job: str, state: JobState, finished: str = LATER) -> None:
    """Write the view of a job that was asked for half a minute before the end that it has."""
    ended = finished if state in ("done", "failed") else None
    view = JobView(job, "book", state, 0, 0, 10, None, finished.replace(":59.", ":29."), ended)
    await (await bus.js.key_value(bucket)).put(job_key("family", job), msgspec.json.encode(view))


async def test_jobs_are_counted_by_what_their_views_say(bus: Bus, kept: CollectorRegistry) -> None:
    jobs = Jobs(bus)
    await show(bus, FIRST_VIEWS, "past", "done", BEFORE)
    await show(bus, FIRST_VIEWS, "first", "running")
    await jobs.look()
    assert kept.get_sample_value(OPEN, {"state": "running"}) == 1
    await show(bus, FIRST_VIEWS, "first", "done")
    await show(bus, FIRST_VIEWS, "second", "queued")
    await jobs.look()
    assert kept.get_sample_value(OPEN, {"state": "running"}) == 0
    assert kept.get_sample_value(OPEN, {"state": "queued"}) == 1
    assert kept.get_sample_value(ENDED, {"state": "done"}) == 1
    assert kept.get_sample_value("storymaker_job_seconds_sum", {"state": "done"}) == 30.0


async def test_views_from_before_they_told_of_times_are_passed_over(bus: Bus, kept: CollectorRegistry) -> None:
    old = b'{"id":"a","book_id":"b","state":"running","chapters_drafted":0,"chapters_illustrated":0}'
    await (await bus.js.key_value(FIRST_VIEWS)).put(job_key("family", "old"), old)
    await show(bus, FIRST_VIEWS, "new", "running")
    await Jobs(bus).look()
    assert kept.get_sample_value(OPEN, {"state": "running"}) == 1


async def test_views_that_were_rebuilt_are_no_new_ends(bus: Bus, kept: CollectorRegistry) -> None:
    jobs = Jobs(bus)
    await show(bus, FIRST_VIEWS, "first", "done")
    await jobs.look()
    await make_views_bucket(bus.js, "views-2")
    await show(bus, "views-2", "first", "done")
    await show(bus, "views-2", "second", "running")
    await (await bus.js.key_value(POINTERS)).put("views", b"views-2")
    await jobs.look()
    assert kept.get_sample_value(ENDED, {"state": "done"}) == 1
    assert kept.get_sample_value(OPEN, {"state": "running"}) == 1
