"""Wiring of the library."""

import asyncio
import logging
import signal
from contextlib import suppress

from nats.aio.client import Client
from nats.errors import Error as NatsError

from contracts.bus import Bus, BusDown, connect
from contracts.ending import end
from contracts.presence import announce, wait_for_topology
from contracts.subjects import PROJECTS_EVENTS
from contracts.telemetry import telling
from services.library.catching_up import catch_up_with
from services.library.intake import Intake
from services.library.look import looking
from services.library.pipeline import Pipeline
from services.library.pointer import Handover, finish_handover, live_bucket
from services.library.projector import Projector
from services.library.renewal import leave_to_others, renew
from services.library.settings import LibrarySettings
from services.library.shelf import Shelf
from services.library.tending import tending

_PAUSE = 0.5
log = logging.getLogger("library")


async def serve(settings: LibrarySettings) -> None:
    """Project events into views until told to stop."""
    with telling("library", settings):
        await _serve(settings)


async def _serve(settings: LibrarySettings) -> None:
    async with connect(settings.nats_url, "library", patient=True) as client:
        bus = Bus(client, "/library")
        await wait_for_topology(bus.js, (PROJECTS_EVENTS,))
        await renew(client, settings.nats_url)
        async with announce(client, "library", (PROJECTS_EVENTS,)), looking(bus):
            log.info("ready")
            await _until_told(asyncio.create_task(_project(client, bus, settings)))


async def _project(client: Client, bus: Bus, settings: LibrarySettings) -> None:
    intake, pipeline = Intake(client, PROJECTS_EVENTS, settings.library_batch), Pipeline(client)
    await pipeline.open()
    await intake.open()

    async def catch_up(handover: Handover) -> None:
        await catch_up_with(bus, pipeline, handover)

    async def finish() -> None:
        await finish_handover(bus.js, catch_up)

    async def live_shelf() -> Shelf:
        await finish()
        bucket = await live_bucket(bus.js)
        await leave_to_others(bus.js, bucket)
        return Shelf(bus.js, pipeline, bucket)

    projector = Projector(bus, live_shelf, settings.library_memory)
    async with tending(finish):
        await _project_on(projector, intake)


async def _project_on(projector: Projector, intake: Intake) -> None:
    with suppress(NatsError, TimeoutError, BusDown):
        await projector.follow()
    while True:
        batch = await intake.next_batch()
        try:
            await projector.project(batch)
        except (NatsError, TimeoutError, BusDown):
            log.warning("the bus was away; the events will come again")
            await asyncio.sleep(_PAUSE)


async def _until_told(work: "asyncio.Task[None]") -> None:
    """Let ``work`` go on until the process is told to stop; what it has not acknowledged will come again."""
    loop, told = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    waiting = asyncio.create_task(told.wait())
    await asyncio.wait({work, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    await end(work)
    if not work.cancelled():
        work.result()
