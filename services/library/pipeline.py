"""The pipeline: many messages to streams at once, each with its own answer.

``publish_async`` of nats-py leaves a refused message waiting for ever, and a refused message is what tells that
somebody else wrote first.
"""

import asyncio
from collections.abc import Sequence
from itertools import count

import msgspec
from nats.aio.client import Client
from nats.aio.msg import Msg

from contracts.ids import new_id

PATIENCE = 5.0
"""Seconds until a message without an answer counts as lost."""


class Message(msgspec.Struct, frozen=True):
    """What to send where."""

    subject: str
    body: bytes
    headers: dict[str, str]


class Error(msgspec.Struct, frozen=True):
    """Why a stream did not take a message."""

    err_code: int = 0
    description: str = ""


class Answer(msgspec.Struct, frozen=True):
    """What a stream says to a message: its sequence, or an error; neither when no stream listens."""

    seq: int = 0
    error: Error | None = None


Pending = asyncio.Future[Answer]
_decoder = msgspec.json.Decoder(Answer)
_NOBODY = Answer()


class Pipeline:
    """Sends without waiting; what is sent later is stored later."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._inbox = client.new_inbox()
        self._numbers = count()
        self._pending: dict[str, Pending] = {}

    async def open(self) -> None:
        """Begin to listen for answers."""
        await self._client.subscribe(f"{self._inbox}.*", cb=self._answered)

    async def send(self, message: Message) -> Pending:
        """Send a message; its answer comes in the future that is returned."""
        number = str(next(self._numbers))
        pending = self._pending[number] = asyncio.get_running_loop().create_future()
        pending.add_done_callback(lambda _: self._pending.pop(number, None))
        reply = f"{self._inbox}.{number}"
        await self._client.publish(message.subject, message.body, reply=reply, headers=message.headers)
        return pending

    async def send_together(self, messages: Sequence[Message]) -> Pending:
        """Send at most 1000 messages to one stream that stores all of them or none, with one write to its disk.

        The answer's sequence is that of the last one; the others have those before it, in their order.
        """
        batch, last = new_id(), len(messages)
        for number, message in enumerate(messages, 1):
            headers = {**message.headers, "Nats-Batch-Id": batch, "Nats-Batch-Sequence": str(number)}
            if number < last:
                await self._client.publish(message.subject, message.body, headers=headers)
        headers["Nats-Batch-Commit"] = "1"
        return await self.send(Message(messages[-1].subject, messages[-1].body, headers))

    async def _answered(self, msg: Msg) -> None:
        pending = self._pending.get(msg.subject.rsplit(".", 1)[-1])
        if pending is not None and not pending.done():
            pending.set_result(_decoder.decode(msg.data) if msg.data else _NOBODY)


async def all_answered(pending: Sequence[Pending]) -> list[Answer]:
    """Wait for all answers.

    Raises:
        TimeoutError: some did not come; their messages may be stored all the same.
    """
    if not pending:
        return []
    _, late = await asyncio.wait(pending, timeout=PATIENCE)
    for one in late:
        one.cancel()
    if late:
        raise TimeoutError(f"{len(late)} of {len(pending)} messages were not answered")
    return [one.result() for one in pending]
