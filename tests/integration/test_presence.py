"""How a running service leaves when another release has migrated, and when what it needs is gone."""

import asyncio
import signal
import subprocess

import msgspec

from contracts.bus import Bus, connect
from contracts.presence import Presence, announce
from contracts.subjects import PRESENCE, PROJECTS_EVENTS, STREAM, WRITES_CHAPTERS
from contracts.topology import migrate
from deploy.local.program import until
from tests.library_runs import kill, start_library


async def test_who_finds_a_consumer_otherwise_than_declared_stops_as_if_told_to(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    told, loop = asyncio.Event(), asyncio.get_running_loop()
    async with connect(fresh_nats, "test") as client:
        js = client.jetstream()
        config = (await js.consumer_info(STREAM, WRITES_CHAPTERS)).config
        config.filter_subject, config.filter_subjects = None, ["story.requested.*"]
        await js.add_consumer(STREAM, config)
        loop.add_signal_handler(signal.SIGTERM, told.set)
        try:
            async with announce(client, "story", (WRITES_CHAPTERS,)):
                await asyncio.wait_for(told.wait(), 20)
                bucket = await js.key_value(PRESENCE)
                [key] = await bucket.keys()
                here = msgspec.json.decode((await bucket.get(key)).value or b"", type=Presence)
        finally:
            loop.remove_signal_handler(signal.SIGTERM)
    assert (here.ready, len(here.missing)) == (False, 1)


async def test_who_finds_its_consumer_gone_ends_at_once(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    library = start_library(fresh_nats, stderr=subprocess.DEVNULL)
    try:
        async with connect(fresh_nats, "test") as client:
            bus = Bus(client, "/test")

            assert await until(lambda: _is_there(bus), 30)
            await bus.js.delete_consumer(STREAM, PROJECTS_EVENTS)

            async def ended() -> bool:
                return library.poll() is not None

            assert await until(ended, 30)
        assert library.returncode == 75
    finally:
        kill(library)


async def _is_there(bus: Bus) -> bool:
    return bool(await bus.messages(f"$KV.{PRESENCE}.>", stream=f"KV_{PRESENCE}"))
