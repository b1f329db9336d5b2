"""Direct reads: requests to a stream that several messages answer, all heard by one subscription.

A subscription for each request would cost a task and a queue here, and have the server match subjects anew.
"""

import asyncio
from itertools import count

from nats.aio.client import Client
from nats.aio.msg import Msg


class _Answer:
    def __init__(self) -> None:
        self.messages: list[Msg] = []
        self.ended: asyncio.Future[str] = asyncio.get_running_loop().create_future()


class DirectReads:
    """Asks over an open connection."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._inbox = client.new_inbox()
        self._listening = False
        self._numbers = count()
        self._open: dict[str, _Answer] = {}

    async def ask(self, stream: str, query: bytes, patience: float) -> tuple[list[Msg], str]:
        """Return the messages that answer a query, and the status that ended them: 204, or 404 when there are none.

        Raises:
            TimeoutError: they did not end within ``patience`` seconds.
        """
        if not self._listening:
            self._listening = True
            await self._client.subscribe(
                f"{self._inbox}.*", cb=self._hear, pending_msgs_limit=-1, pending_bytes_limit=-1
            )
        number, answer = str(next(self._numbers)), _Answer()
        self._open[number] = answer
        try:
            await self._client.publish(f"$JS.API.DIRECT.GET.{stream}", query, reply=f"{self._inbox}.{number}")
            return answer.messages, await asyncio.wait_for(answer.ended, patience)
        finally:
            del self._open[number]

    async def _hear(self, msg: Msg) -> None:
        answer = self._open.get(msg.subject.rsplit(".", 1)[-1])
        if answer is None:
            return
        if status := (msg.headers or {}).get("Status"):
            if not answer.ended.done():
                answer.ended.set_result(status)
        else:
            answer.messages.append(msg)
