"""Backstage: everything that routes need, and the one connection to the bus that all of them share."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from litestar import Request
from nats.js import JetStreamContext

from contracts.bus import Bus, BusDown, connect
from contracts.ending import end
from contracts.gallery import Gallery
from contracts.health import tell
from services.gateway.buckets import Buckets
from services.gateway.frame import caller_of
from services.gateway.idempotency import Idempotency
from services.gateway.links import Links
from services.gateway.live import LiveViews
from services.gateway.pictures import Pictures
from services.gateway.settings import GatewaySettings
from services.gateway.writer import SOURCE, Writer

_PATIENCE = 5.0
_EVERY, _SOON = 5.0, 0.5
log = logging.getLogger("gateway")


class Backstage:
    """Is there before the bus is: until then whoever needs the bus gets :class:`contracts.bus.BusDown`."""

    def __init__(self, settings: GatewaySettings) -> None:
        self.settings = settings
        self.gallery = Gallery(settings)
        self.pictures = Pictures(self.gallery)
        self.links = Links(settings) if settings.s3_public_url else None
        self.live = LiveViews(self.pictures.forget_of)
        self.writer = Writer(lambda: self.bus, self.live)
        self.idempotency = Idempotency(lambda: self.js)
        self._bus: Bus | None = None
        self._buckets: Buckets | None = None

    @property
    def bus(self) -> Bus:
        """The event stream."""
        if self._bus is None:
            raise BusDown("not connected yet")
        return self._bus

    @property
    def buckets(self) -> Buckets:
        """The key-value buckets."""
        if self._buckets is None:
            raise BusDown("not connected yet")
        return self._buckets

    @property
    def js(self) -> JetStreamContext:
        """The connection's JetStream."""
        return self.bus.js

    @property
    def serving(self) -> bool:
        """Whether this gateway can show and take what it is there for, whoever else is missing."""
        return self._bus is not None and self._bus.client.is_connected and self.live.caught_up

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Connect and watch in the background, so that the gateway answers, if only that it is not ready, at once."""
        task = asyncio.create_task(self._stay_connected())
        task.add_done_callback(_leave_when_it_broke)
        telling = asyncio.create_task(self._tell())
        try:
            yield
        finally:
            for one in (telling, task):
                await end(one)
            self.gallery.close()

    async def _stay_connected(self) -> None:
        url = self.settings.nats_url
        async with connect(url, "gateway", patient=True, on_reconnect=self.live.missed_something) as client:
            self._bus, self._buckets = Bus(client, SOURCE, patience=_PATIENCE), Buckets(client)
            await self.live.follow(client)

    async def _tell(self) -> None:
        while True:
            tell(ready=self.serving)
            await asyncio.sleep(_EVERY if self.serving else _SOON)


def _leave_when_it_broke(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        # A gateway without a connection would answer for ever that it is about to be ready.
        log.critical("the connection to the bus broke for good", exc_info=error)
        os._exit(70)


def backstage(request: Request[Any, Any, Any]) -> Backstage:
    """Return what is behind a request."""
    found: Backstage = request.app.state.backstage
    return found


def family(request: Request[Any, Any, Any]) -> str:
    """Return whose request it is."""
    return caller_of(request.scope).family_id
