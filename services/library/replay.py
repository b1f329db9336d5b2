"""The replay: reads a stream in order, as fast as it comes."""

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import msgspec
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js import JetStreamContext
from nats.js.api import ConsumerConfig, DeliverPolicy
from nats.js.errors import NotFoundError

from contracts.envelope import Recorded, decode, from_headers
from contracts.servers import servers_at

_RAW = "raw"
_STALLED = 15.0
_PAUSE = 1.0
_ENOUGH_BYTES = 1 << 30


class Stalled(Exception):
    """The stream went silent before its end."""


class FastClient(Client):
    """A client that leaves headers as they are: parsing them is two thirds of what nats-py spends on a message.

    Read them with :func:`headers_of`, which also understands what an ordinary client gives.
    """

    async def _process_headers(self, headers: bytes | None) -> dict[str, str] | None:
        if not headers or headers.startswith(b"NATS/1.0 "):
            return await super()._process_headers(headers)
        return {_RAW: headers.decode("utf-8", "replace")}


@asynccontextmanager
async def fast_client(nats_url: str, name: str) -> AsyncIterator[FastClient]:
    """Open a connection for a replay."""
    client = FastClient()
    await client.connect(
        **servers_at(nats_url), name=name, connect_timeout=2, reconnect_time_wait=1, max_reconnect_attempts=50
    )
    try:
        yield client
    finally:
        await client.close()


def headers_of(msg: Msg) -> dict[str, str]:
    """Return the headers of a message that any client received."""
    headers = msg.headers or {}
    if _RAW not in headers:
        return headers
    lines = (line.partition(":") for line in headers[_RAW].split("\r\n")[1:-2])
    return {name: value.strip() for name, _, value in lines}


def sequence_of(msg: Msg) -> int:
    """Return the sequence of a message that a consumer delivered."""
    return int(msg.reply.split(".")[5])


def recorded_or_none(msg: Msg) -> Recorded | None:
    """Return the event of a message of a replay, None when it cannot be read."""
    try:
        return Recorded(decode(msg.data), from_headers(headers_of(msg)), sequence_of(msg))
    except (KeyError, ValueError, msgspec.MsgspecError):
        return None


async def windows(js: JetStreamContext, stream: str, after: int, most: int) -> AsyncIterator[list[Msg]]:
    """Give what stands in a stream after a sequence and until now, in order, ``most`` messages at a time.

    What comes after this moment is for a later turn: chasing those who write now might never end.

    Raises:
        Stalled: the stream went silent before its end.
    """
    end = (await js.stream_info(stream)).state.last_seq
    while after < end:
        messages = await read_on(js, stream, after, most)
        if not messages:
            with suppress(NotFoundError):
                await js.get_msg(stream, seq=end)
                raise Stalled
            return
        after = sequence_of(messages[-1])
        yield messages
        # The subscription that filled it goes round in circles with itself: it would live until garbage is collected.
        messages.clear()


async def read_on(js: JetStreamContext, stream: str, after: int, most: int = 0) -> list[Msg]:
    """Return what stands in a stream after a sequence, in order: at most ``most`` (0: all), nothing at the end of it.

    Raises:
        Stalled: it went silent.
    """
    if (await js.stream_info(stream)).state.last_seq <= after:
        return []
    found: list[Msg] = []
    done = asyncio.Event()

    async def take(msg: Msg) -> None:
        if not done.is_set():
            found.append(msg)
            if msg.reply.endswith(".0") or len(found) == most:
                done.set()

    subscription = await js.subscribe(
        "",
        stream=stream,
        ordered_consumer=True,
        cb=take,
        config=ConsumerConfig(deliver_policy=DeliverPolicy.BY_START_SEQUENCE, opt_start_seq=after + 1),
        idle_heartbeat=1,
        pending_msgs_limit=1_000_000,
        pending_bytes_limit=_ENOUGH_BYTES,
    )
    try:
        await _until(done, found, subscription)
    finally:
        await subscription.unsubscribe()
    return found


async def _until(done: asyncio.Event, found: list[Msg], subscription: JetStreamContext.PushSubscription) -> None:
    silent = 0.0
    while not done.is_set():
        before = len(found)
        try:
            await asyncio.wait_for(done.wait(), _PAUSE)
        except TimeoutError:
            silent = silent + _PAUSE if len(found) == before else 0.0
            # The last messages of a stream can be deleted ones: then none that comes is the last.
            if silent and not (await subscription.consumer_info()).num_pending:
                return
            if silent > _STALLED:
                raise Stalled from None


@contextmanager
def no_collection() -> Iterator[None]:
    """Keep the garbage collector from walking through a whole log again and again: none of it is garbage."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()
