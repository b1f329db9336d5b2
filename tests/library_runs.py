"""The library as a process of its own, and what its views have to be."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from contracts.bus import Bus
from contracts.envelope import encode, to_headers
from contracts.subjects import PROJECTS_EVENTS, STREAM, subject_for
from deploy.local.program import until
from services.library.folding import fold_on, views_of
from services.library.holding import held
from services.library.pointer import in_use, live_bucket
from tests.histories import Told

_PATIENCE = 30.0


@contextmanager
def running_library(nats_url: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Run the library until the context ends."""
    process = start_library(nats_url)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def start_library(nats_url: str, *arguments: str, **options: Any) -> "subprocess.Popen[bytes]":
    """Start the library, or what ``arguments`` tell it to do."""
    environment = {**os.environ, "STORYMAKER_NATS_URL": nats_url}
    return subprocess.Popen([sys.executable, "-m", "services.library", *arguments], env=environment, **options)


def kill(process: "subprocess.Popen[bytes]") -> None:
    """End a process as a power cut would."""
    process.send_signal(signal.SIGKILL)
    process.wait()


async def publish_all(bus: Bus, told: Iterable[Told]) -> None:
    """Write events to the log, in order; one that is told again comes after the time in which it is recognised."""
    seen: dict[str, int] = {}
    for event, envelope in told:
        again = seen[envelope.id] = seen.get(envelope.id, 0) + 1
        await bus.publish(event, envelope) if again == 1 else await publish_again(bus, (event, envelope))


async def publish_again(bus: Bus, told: Told) -> None:
    """Store an event a second time, as happens when it is published again long after."""
    event, envelope = told
    headers = to_headers(envelope)
    del headers["Nats-Msg-Id"]
    await bus.js.publish(subject_for(event), encode(event), stream=STREAM, headers=headers)


async def all_projected(bus: Bus) -> None:
    """Wait until every event is projected and acknowledged."""

    async def settled() -> bool:
        consumer = await bus.js.consumer_info(STREAM, PROJECTS_EVENTS)
        return not consumer.num_pending and not consumer.num_ack_pending

    assert await until(settled, _PATIENCE), "the library did not finish"


async def handed_over(bus: Bus) -> None:
    """Wait until no hand-over is left unfinished."""

    async def finished() -> bool:
        return len(await in_use(bus.js)) == 1

    assert await until(finished, _PATIENCE), "nobody finished the hand-over"


async def some_projected(bus: Bus, more: int) -> None:
    """Wait until so many more events than now are projected."""

    async def floor() -> int:
        reached = (await bus.js.consumer_info(STREAM, PROJECTS_EVENTS)).ack_floor
        return reached.stream_seq if reached else 0

    target = await floor() + more

    async def reached() -> bool:
        return await floor() >= target

    assert await until(reached, _PATIENCE), "the library did not go on"


async def views_in(bus: Bus, bucket: str = "") -> dict[str, bytes]:
    """Return all views of a bucket, the live one when none is named."""
    found = {key: value async for key, value in held(bus.js, bucket or await live_bucket(bus.js))}
    return {key: value for key, value in found.items() if value is not None}


async def buckets_of_views(bus: Bus) -> set[str]:
    """Return the names of all buckets that hold views."""
    names = {str(info.config.name) for info in await bus.js.streams_info()}
    return {name.removeprefix("KV_") for name in names if name.startswith("KV_views-")}


async def views_by_fold(bus: Bus) -> dict[str, bytes]:
    """Return the views that the whole log folds to."""
    info = await bus.js.stream_info(STREAM, subjects_filter=">")
    found: dict[str, bytes] = {}
    for aggregate_id in {subject.rsplit(".", 1)[-1] for subject in info.state.subjects or {}}:
        views = views_of(fold_on(None, await bus.read(aggregate_id)))
        found |= {key: value for key, value in views.items() if value is not None}
    return found
