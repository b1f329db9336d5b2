"""Together: several messages that a stream stores all or none, with nothing in between (ADR-50 of the NATS server)."""

from collections.abc import Sequence

import msgspec
from nats.aio.client import Client
from nats.js.errors import APIError

from contracts.ids import new_id

_INCOMPLETE = 10176


class Torn(Exception):
    """The server was away for a part of the messages: none is stored, and all may be sent again."""


class Message(msgspec.Struct, frozen=True):
    """What to send where."""

    subject: str
    body: bytes
    headers: dict[str, str]


class _Answer(msgspec.Struct, frozen=True):
    seq: int = 0
    error: dict[str, object] | None = None


async def store_together(client: Client, messages: Sequence[Message], timeout: float) -> int:
    """Store at most 1000 messages and return the sequence of the last one; the others have those before it.

    Raises:
        Torn: not all of them arrived.
        APIError: the stream takes none of them.
    """
    batch, answer = new_id(), _Answer()
    for number, message in enumerate(messages, start=1):
        headers = {**message.headers, "Nats-Batch-Id": batch, "Nats-Batch-Sequence": str(number)}
        if number == len(messages):
            headers["Nats-Batch-Commit"] = "1"
        elif number > 1:
            await client.publish(message.subject, message.body, headers=headers)
            continue
        said = await client.request(message.subject, message.body, timeout=timeout, headers=headers)
        answer = msgspec.json.decode(said.data, type=_Answer) if said.data else _Answer()
        if answer.error is not None:
            if answer.error.get("err_code") == _INCOMPLETE:
                raise Torn
            raise APIError(**answer.error)  # type: ignore[arg-type]  # as the server sends it
    return answer.seq
