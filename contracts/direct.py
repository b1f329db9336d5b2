"""Direct reads: requests to a stream that several messages answer, all heard by one subscription.

A subscription for each request would cost a task and a queue here, and have the server match subjects anew.
"""

import asyncio
from itertools import count
from typing import NamedTuple

from nats.aio.client import Client
from nats.aio.msg import Msg


class Answer(NamedTuple):
    """The messages that answer a query, and the status that ended them: 204, or 404 when there are none.

    ``pending`` is how many more would answer: a server stops at the number that was asked for, and at 64 MB.
    """

    messages: list[Msg]
    status: str
    pending: int = 0


class _Open:
    def __init__(self) -> None:
        self.messages: list[Msg] = []
        self.ended: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()


class DirectReads:
    """Asks over an open connection."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._inbox = client.new_inbox()
        self._listening = False
        self._numbers = count()
        self._open: dict[str, _Open] = {}

    async def ask(self, stream: str, query: bytes, patience: float) -> Answer:
        """Return what answers a query.

        Raises:
            TimeoutError: they did not end within ``patience`` seconds.
        """
        if not self._listening:
            self._listening = True
            await self._client.subscribe(
                f"{self._inbox}.*", cb=self._hear, pending_msgs_limit=-1, pending_bytes_limit=-1
            )
        number, asked = str(next(self._numbers)), _Open()
        self._open[number] = asked
        try:
            await self._client.publish(f"$JS.API.DIRECT.GET.{stream}", query, reply=f"{self._inbox}.{number}")
            return await asyncio.wait_for(asked.ended, patience)
        finally:
            del self._open[number]

    async def _hear(self, msg: Msg) -> None:
        asked = self._open.get(msg.subject.rsplit(".", 1)[-1])
        if asked is None:
            return
        headers = msg.headers or {}
        if not (status := headers.get("Status")):
            asked.messages.append(msg)
        elif not asked.ended.done():
            asked.ended.set_result(Answer(asked.messages, status, int(headers.get("Nats-Num-Pending", 0))))
