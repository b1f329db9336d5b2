"""One request stays open at the server, whatever happens. The server is in memory."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import cast

import pytest
from nats.aio.client import Client
from nats.aio.msg import Msg

from services.library.intake import Intake

BATCH = 2
LONG = 60.0
"""Seconds of silence that no test lasts."""


class Server:
    """Stands for the client and the server behind it: keeps requests, and delivers what a test tells it to."""

    is_connected = True

    def __init__(self) -> None:
        self.requests: list[str] = []
        self._asked = asyncio.Condition()
        self._deliver: Callable[[Msg], Awaitable[None]] | None = None

    def new_inbox(self) -> str:
        return "_INBOX.test"

    async def subscribe(self, subject: str, cb: Callable[[Msg], Awaitable[None]]) -> None:
        self._deliver = cb

    async def publish(self, subject: str, payload: bytes, reply: str) -> None:
        self.requests.append(reply)
        async with self._asked:
            self._asked.notify_all()

    async def asked(self, times: int) -> str:
        """Wait until there were so many requests; return where the last one wants its answers."""
        async with self._asked:
            await asyncio.wait_for(self._asked.wait_for(lambda: len(self.requests) >= times), 10)
        return self.requests[times - 1]

    async def message(self) -> None:
        await self._answer("book.deleted.b", b"{}", None)

    async def status(self, reply: str, status: str) -> None:
        await self._answer(reply, b"", {"Status": status})

    async def _answer(self, subject: str, data: bytes, headers: dict[str, str] | None) -> None:
        assert self._deliver
        await self._deliver(Msg(_client=cast(Client, self), subject=subject, data=data, headers=headers))


@pytest.fixture
async def server() -> Server:
    return Server()


async def opened(server: Server, silence: float = LONG) -> tuple[Intake, "asyncio.Task[list[Msg]]"]:
    intake = Intake(cast(Client, server), "consumer", BATCH, silence)
    await intake.open()
    return intake, asyncio.create_task(intake.next_batch())


async def test_a_request_that_ended_is_followed_by_another(server: Server) -> None:
    _, batch = await opened(server)
    await server.status(await server.asked(1), "408")
    await server.asked(2)
    await server.message()
    assert len(await batch) == 1


async def test_a_request_that_brought_all_it_may_is_followed_by_another(server: Server) -> None:
    intake, batch = await opened(server)
    await server.asked(1)
    for _ in range(BATCH):
        await server.message()
    assert len(await batch) == BATCH
    again = asyncio.create_task(intake.next_batch())
    await server.asked(2)
    await server.message()
    assert len(await again) == 1


async def test_the_end_of_a_request_that_counted_as_forgotten_ends_no_other(server: Server) -> None:
    _, batch = await opened(server, silence=1.0)
    first, second = await server.asked(1), await server.asked(2)
    assert first != second
    await server.status(first, "408")
    for _ in range(10):
        await asyncio.sleep(0)
    assert server.requests == [first, second]
    await server.status(second, "408")
    await server.asked(3)
    await server.message()
    assert len(await batch) == 1


async def test_messages_of_a_request_that_counted_as_forgotten_are_taken(server: Server) -> None:
    _, batch = await opened(server, silence=0.01)
    await server.asked(2)
    await server.message()
    assert [msg.subject for msg in await batch] == ["book.deleted.b"]


async def test_nothing_is_asked_of_a_server_that_is_away(server: Server) -> None:
    server.is_connected = False
    _, batch = await opened(server, silence=0.01)
    await asyncio.wait({batch}, timeout=0.1)
    assert server.requests == []
    server.is_connected = True
    await server.asked(1)
    await server.message()
    assert len(await batch) == 1
