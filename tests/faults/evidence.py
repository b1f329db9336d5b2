"""Gathering of evidence: reads log, views, consumers, gallery and journal of a stack."""

import asyncio
import io

import urllib3
from minio import Minio

from contracts.bus import Bus, recorded_of
from contracts.settings import GallerySettings, load
from contracts.subjects import DEAD_LETTERS, STREAM
from contracts.topology import ALL_CONSUMERS
from tests.faults.checker import Evidence
from tests.faults.spending import Death, Stored
from tests.library_runs import views_in
from tests.paced import read_journal
from tests.stack import Stack


async def gather(stack: Stack, bus: Bus, accepted: list[str], deaths: list[Death]) -> Evidence:
    """Read everything that a run left behind."""
    return Evidence(
        accepted=tuple(accepted),
        log=tuple(await read_log(bus)),
        views=await views_in(bus),
        objects=await asyncio.to_thread(read_objects, stack),
        journal=tuple(read_journal(stack.journal)),
        deaths=tuple(deaths),
        dead_letters=(await bus.js.stream_info(DEAD_LETTERS)).state.messages,
        waiting={name: await waiting(bus, name) for name in ALL_CONSUMERS},
        rebuilt=await rebuild_check(stack),
        missing=tuple(stack.children.keys() - stack.pids()),
    )


async def rebuild_check(stack: Stack) -> int:
    """Let the library fold all views anew and compare them with the live ones; return its exit code."""
    library = stack.children["library"].program
    rebuild = await asyncio.create_subprocess_exec(
        *library.command, "rebuild", "--check", env=library.environment, stdout=asyncio.subprocess.DEVNULL
    )
    return await rebuild.wait()


async def read_log(bus: Bus) -> list[Stored]:
    """Return every event in the order of the log."""
    last = await last_sequence(bus)
    reader = await bus.js.subscribe(">", stream=STREAM, ordered_consumer=True)
    found: list[Stored] = []
    while not found or found[-1].recorded.sequence < last:
        msg = await reader.next_msg(timeout=5)
        found.append(Stored(recorded_of(msg), (msg.headers or {})["Nats-Msg-Id"], msg.metadata.timestamp.timestamp()))
    await reader.unsubscribe()
    return found


async def waiting(bus: Bus, consumer: str) -> int:
    """Return how many messages a consumer has not given yet or waits to have acknowledged."""
    info = await bus.js.consumer_info(STREAM, consumer)
    return (info.num_pending or 0) + (info.num_ack_pending or 0)


async def last_sequence(bus: Bus) -> int:
    """Return how many events there are."""
    return (await bus.js.stream_info(STREAM)).state.last_seq


async def floor(bus: Bus, consumer: str) -> int:
    """Return up to which event everything was acknowledged."""
    reached = (await bus.js.consumer_info(STREAM, consumer)).ack_floor
    return (reached.stream_seq or 0) if reached else 0


def read_objects(stack: Stack) -> dict[str, bytes]:
    """Return every picture in the gallery by name."""
    client, bucket = _gallery(stack)
    return {name: client.get_object(bucket, name).read() for name in _names(client, bucket) if name.endswith(".webp")}


def noted(stack: Stack) -> frozenset[str]:
    """Return the ids of the events for which the gallery has a note of a picture."""
    client, bucket = _gallery(stack)
    found = (name.rsplit("/", 1)[-1] for name in _names(client, bucket) if "/made/" in name)
    return frozenset(name.removesuffix(".json") for name in found)


def store(stack: Stack, family_id: str, key: str, data: bytes) -> None:
    """Put a picture into the gallery."""
    client, bucket = _gallery(stack)
    client.put_object(bucket, f"f/{family_id}/{key}", io.BytesIO(data), len(data))


def _gallery(stack: Stack) -> tuple[Minio, str]:
    settings = load(GallerySettings, stack.children["illustrator"].program.environment)
    client = Minio(
        settings.s3_endpoint,
        access_key=settings.s3_access_key,
        secret_key=settings.s3_secret_key,
        secure=False,
        region=settings.s3_region,
        http_client=urllib3.PoolManager(timeout=2.0, retries=False),
    )
    return client, settings.s3_bucket


def _names(client: Minio, bucket: str) -> list[str]:
    return [str(one.object_name) for one in client.list_objects(bucket, "f/", recursive=True)]
