"""Routes of health: for supervisors, and for people who wonder what is missing."""

import asyncio
from typing import Any

from litestar import Request, get
from nats.errors import Error as NatsError

from contracts.bus import BusDown
from contracts.inspection import missing_on
from contracts.presence import Presence
from contracts.subjects import PROJECTS_EVENTS, STREAM
from services.gateway import answers
from services.gateway.answers import Answer
from services.gateway.backstage import Backstage, backstage
from services.gateway.company import health, lack, lacking, present
from services.gateway.describe import operation
from services.gateway.sentences import Lack
from services.gateway.shapes import Live, Missing, Readiness

_PATIENCE = 3.0
_BEHIND = 500


@get("/health/live", **operation("isLive", Live, open_to_all=True))
async def is_live() -> Answer:
    """Tell that the process answers."""
    return answers.json(Live(True))


@get("/health/serving", include_in_schema=False)
async def is_serving(request: Request[Any, Any, Any]) -> Answer:
    """Tell whether this gateway itself is connected and watches the views, whoever else is missing.

    For the start of a replica: after that it stays in service, and says itself what it cannot do for the moment.
    """
    serving = backstage(request).serving
    return answers.json({"serving": serving}, 200 if serving else 503)


@get("/health/ready", **operation("isReady", Readiness, open_to_all=True))
async def is_ready(request: Request[Any, Any, Any]) -> Answer:
    """Tell whether everything is there, with a sentence for each thing that is not (status 503)."""
    behind = backstage(request)
    (company, faults), pictures = await asyncio.gather(_bus(behind), behind.pictures.reachable())
    if not pictures:
        faults.append(lack(Lack.NO_STORE_OF_PICTURES))
    if not behind.live.caught_up:
        faults.append(lack(Lack.VIEWS_NOT_WATCHED))
    faults += lacking(company)
    told = faults + (await _behind(behind) if company else [])
    return answers.json(Readiness(not faults, told, health(company)), 503 if faults else 200)


async def _bus(behind: Backstage) -> tuple[list[Presence], list[Missing]]:
    try:
        if not behind.bus.client.is_connected:
            raise BusDown("reconnecting")
        async with asyncio.timeout(_PATIENCE):
            if faults := await missing_on(behind.js, ()):
                return [], [lack(Lack.NOT_MIGRATED, fault=fault) for fault in faults]
            return await present(behind.buckets), []
    except (NatsError, BusDown, TimeoutError):
        return [], [lack(Lack.NO_BUS)]


async def _behind(behind: Backstage) -> list[Missing]:
    """Say how far the views are behind. That makes a gateway no less ready: what it shows is true, if not all."""
    try:
        async with asyncio.timeout(_PATIENCE):
            info = await behind.js.consumer_info(STREAM, PROJECTS_EVENTS)
    except (NatsError, BusDown, TimeoutError):
        return []
    lag = (info.num_pending or 0) + (info.num_ack_pending or 0)
    return [lack(Lack.VIEWS_BEHIND, events=lag)] if lag > _BEHIND else []


ROUTES = (is_live, is_serving, is_ready)
