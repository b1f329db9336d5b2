"""A load of requests: so many connections that stay open, each asking again when it was answered; nothing pipelined.

``python -m tests.bench.load`` reads a ``Load`` as JSON from its input and writes what came of it as JSON.
"""

import asyncio
import sys
import time
from functools import partial
from typing import cast

import msgspec
import uvloop

_END = b"\r\n\r\n"
_LENGTH = b"content-length: "
_UNCHANGED = 304


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """What to ask where, how often in all, and over how many connections; the status that every answer must have."""

    port: int
    path: str
    headers: dict[str, str] = {}
    requests: int
    connections: int = 32
    status: int = 200

    @property
    def request(self) -> bytes:
        """The bytes of one request."""
        lines = [f"GET {self.path} HTTP/1.1", f"host: 127.0.0.1:{self.port}"]
        return "\r\n".join([*lines, *(f"{name}: {value}" for name, value in self.headers.items()), "", ""]).encode()


class Outcome(msgspec.Struct, frozen=True):
    """How long it took, in seconds, and how many bytes the bodies had together."""

    seconds: float
    bytes: int


class _Connection(asyncio.Protocol):
    def __init__(self, load: Load, budget: list[int], done: "asyncio.Future[None]") -> None:
        self._load = load
        self._request = load.request
        self._status = f"HTTP/1.1 {load.status}".encode()
        self._budget = budget
        self._done = done
        self._buffer = b""
        self.bodies = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head = self._buffer.find(_END)
        if head < 0:
            return
        length = 0 if self._load.status == _UNCHANGED else _body_length(self._buffer[:head])
        if len(self._buffer) < head + len(_END) + length:
            return
        if not self._buffer.startswith(self._status):
            self._fail(f"unexpected answer {self._buffer[:80]!r}")
            return
        self.bodies += length
        self._buffer = b""
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        self._fail("the server closed a connection")

    def _next(self) -> None:
        if self._budget[0] > 0:
            self._budget[0] -= 1
            self._transport.write(self._request)
        elif not self._done.done():
            self._done.set_result(None)

    def _fail(self, why: str) -> None:
        if not self._done.done():
            self._done.set_exception(ConnectionError(why))


def _body_length(head: bytes) -> int:
    place = head.lower().find(_LENGTH)
    return int(head[place + len(_LENGTH) :].split(b"\r\n", 1)[0]) if place >= 0 else 0


async def _run(load: Load) -> Outcome:
    loop, budget = asyncio.get_running_loop(), [load.requests]
    ends = [loop.create_future() for _ in range(load.connections)]
    began = time.perf_counter()
    opened = await asyncio.gather(
        *(loop.create_connection(partial(_Connection, load, budget, end), "127.0.0.1", load.port) for end in ends)
    )
    await asyncio.gather(*ends)
    took = time.perf_counter() - began
    for transport, _ in opened:
        transport.close()
    return Outcome(took, sum(connection.bodies for _, connection in opened))


if __name__ == "__main__":
    wanted = msgspec.json.decode(sys.stdin.buffer.read(), type=Load)
    sys.stdout.buffer.write(msgspec.json.encode(uvloop.run(asyncio.wait_for(_run(wanted), 60))))
