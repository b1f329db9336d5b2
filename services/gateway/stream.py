"""Server-sent events: the newest state of one view, for as long as the browser looks on."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from litestar.types import Receive, Scope, Send

from contracts import measures, metrics
from services.gateway.listener import Listener
from services.gateway.live import LiveViews
from services.gateway.problems import Problem
from services.gateway.sentences import Refusal
from services.gateway.view import View

PING_EVERY = 15.0
_HEADERS = [
    (b"content-type", b"text/event-stream"),
    (b"cache-control", b"private, no-store"),
    (b"x-accel-buffering", b"no"),
]
_DELETED = b"event: deleted\ndata: {}\n\n"


class EventStream:
    """An ASGI answer that lasts; it begins with the book as it is unless the browser has ``seen`` that version."""

    def __init__(self, live: LiveViews, key: str, seen: int, ping_every: float = PING_EVERY) -> None:
        self._live = live
        self._key = key
        self._seen = seen
        self._ping_every = ping_every

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 -- the ASGI shape
        """Send until the browser leaves, the book is deleted, or the gateway stops.

        Raises:
            Problem: there is no such book.
        """
        # Read after listening began: of what happens since, nothing is missed.
        with self._live.listening(self._key) as listener:
            first = await self._live.get(self._key)
            if first is None:
                raise Problem(Refusal.NO_SUCH_BOOK)
            await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
            metrics.count(measures.LIVE_LISTENERS)
            try:
                await self._send(listener, first, receive, send)
            finally:
                metrics.count(measures.LIVE_LISTENERS, by=-1)
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _send(self, listener: Listener, first: View, receive: Receive, send: Send) -> None:
        leaving = asyncio.create_task(_until_left(receive, listener))
        try:
            async for message in self._messages(listener, first, leaving):
                await send({"type": "http.response.body", "body": message, "more_body": True})
        finally:
            leaving.cancel()

    async def _messages(self, listener: Listener, first: View, leaving: "asyncio.Task[None]") -> AsyncIterator[bytes]:
        yield b"retry: 1000\n\n"
        view: View | None = first
        sent = self._seen
        while not (leaving.done() or self._live.closing):
            if view is None:
                yield _DELETED
                return
            if view.version != sent:
                sent = view.version
                yield b"event: book\nid: %d\ndata: " % sent + view.data + b"\n\n"
            try:
                view = await listener.next(self._ping_every)
            except TimeoutError:
                yield b": still here\n\n"


async def _until_left(receive: Receive, listener: Listener) -> None:
    message: Any = {}
    while message.get("type") != "http.disconnect":
        message = await receive()
    listener.wake()
