"""Asking: one service answers another at once, by request and reply over core NATS.

Nothing of it is stored. Replicas share a queue group, so one of them answers. Bodies are MessagePack; errors are told
in the headers of the NATS service protocol.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Generic, TypeVar

import msgspec
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.micro.request import ERROR_CODE_HEADER, ERROR_HEADER

from contracts.ending import end
from contracts.outcomes import ProviderError

Q = TypeVar("Q", bound=msgspec.Struct)
A = TypeVar("A", bound=msgspec.Struct)

TIME_LIMIT = 4.0
"""Seconds that an answer may take."""
MOST_OPEN = 8
"""Questions that a replica has open at a time; further ones are refused at once rather than answered too late."""
_QUEUE = "answers"
log = logging.getLogger("asking")


class Unanswered(Exception):
    """Nobody answered in time: the service is away, busy, or cannot answer this."""


class Question(Generic[Q, A]):
    """A kind of question: the subject on which it is asked, and the types of its body and of the answer's."""

    def __init__(self, subject: str, question: type[Q], answer: type[A]) -> None:
        self.subject = subject
        self.reads_question = msgspec.msgpack.Decoder(question)
        self.reads_answer = msgspec.msgpack.Decoder(answer)


async def ask(client: Client, question: Question[Q, A], body: Q, seconds: float = TIME_LIMIT) -> A:
    """Ask whoever answers this kind of question.

    Raises:
        Unanswered: no answer within the time limit.
    """
    try:
        reply = await client.request(question.subject, msgspec.msgpack.encode(body), timeout=seconds)
    except (NatsError, TimeoutError) as error:
        raise Unanswered(f"{question.subject}: {type(error).__name__}") from error
    if code := (reply.headers or {}).get(ERROR_CODE_HEADER):
        raise Unanswered(f"{question.subject}: {code}")
    try:
        return question.reads_answer.decode(reply.data)
    except msgspec.MsgspecError as error:
        raise Unanswered(f"{question.subject}: the answer cannot be read") from error


@asynccontextmanager
async def answering(
    client: Client, question: Question[Q, A], answer: Callable[[Q], Awaitable[A]], most_open: int = MOST_OPEN
) -> AsyncIterator[None]:
    """Answer questions of one kind for as long as the context is open; what is open then is ended."""
    open_tasks: set[asyncio.Task[None]] = set()

    async def take(message: Msg) -> None:
        if len(open_tasks) >= most_open:
            await client.publish(message.reply, headers=_refusal("503", "busy"))
            return
        task = asyncio.create_task(_reply(client, message, question, answer))
        open_tasks.add(task)
        task.add_done_callback(open_tasks.discard)

    subscription = await client.subscribe(question.subject, queue=_QUEUE, cb=take)
    try:
        yield
    finally:
        await subscription.unsubscribe()
        for task in list(open_tasks):
            await end(task)


async def _reply(client: Client, message: Msg, question: Question[Q, A], answer: Callable[[Q], Awaitable[A]]) -> None:
    headers, body = None, b""
    try:
        body = msgspec.msgpack.encode(await answer(question.reads_question.decode(message.data)))
    except msgspec.MsgspecError:
        headers = _refusal("400", "the question cannot be read")
    except (ProviderError, OSError) as error:
        log.warning("a question was not answered", extra={"subject": question.subject, "error": type(error).__name__})
        headers = _refusal("500", "no answer")
    with suppress(NatsError):
        await client.publish(message.reply, body, headers=headers)


def _refusal(code: str, reason: str) -> dict[str, str]:
    return {ERROR_CODE_HEADER: code, ERROR_HEADER: reason}
