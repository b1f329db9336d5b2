"""Wiring: the application, and the description of its API."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from litestar import Litestar, get
from litestar.config.cors import CORSConfig
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.handlers import HTTPRouteHandler

from contracts.ending import end
from contracts.release import VERSION
from services.gateway.answers import JSON, Answer
from services.gateway.backstage import Backstage
from services.gateway.figures import understood
from services.gateway.frame import Frame
from services.gateway.identity import Identity
from services.gateway.openapi import document
from services.gateway.origins import EXPOSED
from services.gateway.problems import to_response
from services.gateway.routes import (
    about,
    arrangements,
    books,
    chapters,
    characters,
    estimate,
    figures,
    health,
    history,
    jobs,
    media,
    pages,
    problems,
    scripts,
    sheets,
    studio,
    tales,
    updates,
)
from services.gateway.settings import GatewaySettings

_BODY_LIMIT = 256 << 10
ROUTES: tuple[HTTPRouteHandler, ...] = (
    *characters.ROUTES,
    *figures.ROUTES,
    *sheets.ROUTES,
    *books.ROUTES,
    *chapters.ROUTES,
    *scripts.ROUTES,
    *arrangements.ROUTES,
    *studio.ROUTES,
    *tales.ROUTES,
    *jobs.ROUTES,
    *updates.ROUTES,
    *history.ROUTES,
    *media.ROUTES,
    *health.ROUTES,
    *about.ROUTES,
    *estimate.ROUTES,
    *problems.ROUTES,
    *pages.ROUTES,
)


class Gateway:
    """The ASGI application and what is behind it."""

    def __init__(self, settings: GatewaySettings) -> None:
        self.backstage = Backstage(settings)
        self.app = Frame(
            self._litestar(settings),
            Identity(settings.jwt_secret),
            hosts=settings.hosts,
            allowed=settings.origins,
            pictures=settings.s3_public_url,
        )

    def _litestar(self, settings: GatewaySettings) -> Litestar:
        return Litestar(
            route_handlers=[*ROUTES, schema],
            lifespan=[self._lifespan],
            state=State({"backstage": self.backstage}),
            exception_handlers={Exception: to_response, HTTPException: to_response},
            request_max_body_size=_BODY_LIMIT,
            cors_config=_cors(settings),
            openapi_config=None,
            logging_config=None,
        )

    @asynccontextmanager
    async def _lifespan(self, _: Litestar) -> AsyncIterator[None]:
        # The words of all languages are read from files once: nobody who describes a character is to wait for that.
        reading = asyncio.create_task(asyncio.to_thread(understood, "", ""))
        async with self.backstage.open():
            yield
        await end(reading)


def api_description() -> bytes:
    """Return the OpenAPI document; needs no bus and no store."""
    return document(ROUTES, VERSION)


@get("/schema/openapi.json", include_in_schema=False)
async def schema() -> Answer:
    """Return the OpenAPI document."""
    return Answer(200, api_description(), ((b"content-type", JSON), (b"cache-control", b"no-cache")))


def _cors(settings: GatewaySettings) -> CORSConfig | None:
    if not settings.origins:
        return None
    return CORSConfig(
        allow_origins=list(settings.origins),
        allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
        allow_headers=["content-type", "if-match", "if-none-match", "idempotency-key", "last-event-id", "x-request-id"],
        expose_headers=list(EXPOSED),
        allow_credentials=True,
    )
