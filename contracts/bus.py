"""The bus: publish an event so that it is stored once, append with a check, read what happened to an aggregate."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

import msgspec
import nats
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import NoRespondersError
from nats.errors import TimeoutError as NatsTimeout
from nats.js.errors import APIError, NoStreamResponseError, NotFoundError, ServiceUnavailableError

from contracts import measures, metrics
from contracts.direct import DirectReads
from contracts.envelope import Envelope, Recorded, decode, encode, from_headers, to_headers
from contracts.events import Event
from contracts.servers import servers_at
from contracts.steps import publishing
from contracts.subjects import STREAM, dead_letter, deletion_of, of_aggregate, subject_for
from contracts.together import Message, Torn, store_together
from contracts.traces import carried

_PAUSE = 0.2
"""Seconds before an event is offered again to a server that is away: publishing it twice stores it once."""
_STALE_READS = 10
_CONFLICTS = (10071, 10164)
"""Error codes of a failed expected-sequence check: on one server, and in a cluster."""
_TOLD_BEFORE = 10201
"""Error code of messages that are stored together when one of them was stored before."""
_ANSWER = 5.0
_AT_ONCE = 1000
"""How many messages of a stream are read at a time."""

_AWAY = (
    Torn,
    NatsTimeout,
    NoStreamResponseError,
    # A cluster that has just lost the leader of the stream says so.
    ServiceUnavailableError,
    NoRespondersError,
    nats.errors.ConnectionClosedError,
    nats.errors.OutboundBufferLimitError,
)


class Conflict(Exception):
    """Somebody else wrote to this aggregate first; ``sequence`` is where its log ends now."""

    def __init__(self, sequence: int) -> None:
        super().__init__(f"the log of this aggregate ends at {sequence}")
        self.sequence = sequence


class BusDown(Exception):
    """The bus did not take the event in time; it may or may not be stored, and may be published again as it is."""


@asynccontextmanager
async def connect(
    url: str, name: str, *, patient: bool = False, on_reconnect: Callable[[], Awaitable[None]] | None = None
) -> AsyncIterator[Client]:
    """Open a connection that survives restarts of the server; ``patient`` waits for a server that is not up yet.

    ``on_reconnect`` is called whenever the connection was lost and is there again.
    """

    async def closed() -> None:
        if not leaving:
            # A client that gave up for good would leave a deaf process behind: let the supervisor start a new one.
            os._exit(70)

    leaving = False
    client = await nats.connect(
        **servers_at(url),
        name=name,
        max_reconnect_attempts=-1 if patient else 2,
        reconnect_time_wait=0.2,
        connect_timeout=2,
        ping_interval=10,
        max_outstanding_pings=2,
        closed_cb=closed if patient else None,
        reconnected_cb=on_reconnect,
        error_cb=_ignore,
    )
    try:
        yield client
    finally:
        leaving = True
        await client.close()


async def _ignore(_: Exception) -> None:
    """Errors of the connection are shown by whoever waits for an answer."""


class Bus:
    """The event stream over an open connection, for one ``source`` (``/story``)."""

    def __init__(self, client: Client, source: str, patience: float = 15.0) -> None:
        self.client = client
        self.source = source
        self.js = client.jetstream(timeout=_ANSWER)
        self._patience = patience
        self._reads = DirectReads(client)

    async def publish(self, event: Event, envelope: Envelope, expected: int | None = None) -> int:
        """Store an event once and return its sequence.

        ``expected`` is the sequence at which the aggregate's log must end (0: there is none yet).

        Raises:
            Conflict: the log ends elsewhere, and not with this very event.
            BusDown: no answer within the bus's patience.
        """
        return await self._publish_patiently(envelope, lambda: self._publish_once(event, envelope, expected))

    async def publish_together(self, told: Sequence[tuple[Event, Envelope]], expected: int) -> int:
        """Store several events of one aggregate, all or none, and return the sequence of the last one.

        Raises:
            Conflict: the log does not end at ``expected``, and not with these very events.
            BusDown: no answer within the bus's patience.
        """
        last = told[-1][1]
        return await self._publish_patiently(last, lambda: self._publish_together_once(told, expected))

    async def _publish_patiently(self, envelope: Envelope, publish_once: Callable[[], Awaitable[int]]) -> int:
        with publishing(envelope) as step:
            sequence = await self._insist(publish_once)
            step.note(storymaker__sequence=sequence)
            return sequence

    async def _insist(self, ask_once: Callable[[], Awaitable[int]]) -> int:
        until = asyncio.get_running_loop().time() + self._patience
        while True:
            try:
                return await ask_once()
            except _AWAY as error:
                if asyncio.get_running_loop().time() > until:
                    raise BusDown(str(error)) from error
                await asyncio.sleep(_PAUSE)

    async def _publish_once(self, event: Event, envelope: Envelope, expected: int | None) -> int:
        headers = to_headers(envelope) | carried()
        if expected is not None:
            headers |= _ending_at(envelope.subject, expected)
        try:
            ack = await self.js.publish(subject_for(event), encode(event), stream=STREAM, headers=headers)
        except APIError as error:
            if error.err_code not in _CONFLICTS:
                raise
            return await self._own_or_conflict(envelope)
        return ack.seq

    async def _publish_together_once(self, told: Sequence[tuple[Event, Envelope]], expected: int) -> int:
        messages = [
            Message(subject_for(event), encode(event), to_headers(envelope) | carried()) for event, envelope in told
        ]
        messages[0].headers.update(_ending_at(told[0][1].subject, expected))
        try:
            return await store_together(self.client, messages, _ANSWER)
        except APIError as error:
            if error.err_code not in (*_CONFLICTS, _TOLD_BEFORE):
                raise
            return await self._own_or_conflict(told[-1][1])

    async def _own_or_conflict(self, envelope: Envelope) -> int:
        """Tell a repeated event from a conflict: a single server checks the sequence before the message id."""
        recorded = await self.read_newest(envelope.subject)
        for past in recorded:
            if past.envelope.id == envelope.id:
                return past.sequence
        raise Conflict(recorded[-1].sequence if recorded else 0)

    async def bury(self, msg: Msg, consumer: str, why: str) -> None:
        """Keep a message that nobody can handle as a dead letter, and have it never delivered again.

        Headers that steer the server (``Nats-…``) are left out: they would bind the copy to the event stream.
        """
        headers = {name: value for name, value in (msg.headers or {}).items() if not name.startswith("Nats-")}
        headers |= {"Storymaker-Reason": why, "Nats-Msg-Id": f"{consumer}/{msg.metadata.sequence.stream}"}
        await self.js.publish(dead_letter(consumer, msg.subject.rsplit(".", 1)[-1]), msg.data, headers=headers)
        await msg.term()
        metrics.count(measures.BURIED, consumer, why)

    async def last_sequence(self, aggregate_id: str) -> int:
        """Return where the log of an aggregate ends, 0 when there is none."""
        return await self._last(of_aggregate(aggregate_id))

    async def deleted(self, aggregate_id: str) -> bool:
        """Tell whether a book or character was deleted, as whoever leads the log knows: no replica that lags is asked.

        Raises:
            BusDown: no answer within the bus's patience.
        """
        return await self._insist(lambda: self._last(deletion_of(aggregate_id))) > 0

    async def _last(self, subject: str) -> int:
        try:
            return (await self.js.get_msg(STREAM, subject=subject)).seq or 0
        except NotFoundError:
            return 0

    async def read(self, aggregate_id: str, after: int = 0) -> list[Recorded]:
        """Return the events of one aggregate with a sequence above ``after``, oldest first.

        What cannot be read is left out: one bad message must not hide a whole book.
        """
        return _readable_ones(await self.messages(of_aggregate(aggregate_id), after))

    async def read_newest(self, aggregate_id: str) -> list[Recorded]:
        """Do what :meth:`read` does, for those who decide by what there is *not*: in a cluster, a replica may lag.

        Raises:
            BusDown: no replica that was asked has come up with the newest event yet.
        """
        newest = await self.last_sequence(aggregate_id)
        for _ in range(_STALE_READS):
            raw = await self.messages(of_aggregate(aggregate_id))
            if (int((raw[-1].headers or {})["Nats-Sequence"]) if raw else 0) >= newest:
                return _readable_ones(raw)
            await asyncio.sleep(_PAUSE)
        raise BusDown("this replica of the log is behind")

    async def messages(self, subject: str, after: int = 0, stream: str = STREAM) -> list[Msg]:
        """Return the messages of a stream that match a subject and have a sequence above ``after``, oldest first.

        Read by direct batch get: a message an event, an empty one with status 204 at the end, which says whether there
        are more.
        """
        found: list[Msg] = []
        start = after + 1
        while True:
            query = f'{{"seq":{start},"next_by_subj":"{subject}","batch":{_AT_ONCE}}}'.encode()
            try:
                some, status, pending = await self._reads.ask(stream, query, _ANSWER)
            except TimeoutError as error:
                raise BusDown("the log did not answer") from error
            if status not in ("204", "404"):
                # 503 is what a server says that is still recovering the stream: not that there is no such book.
                raise BusDown(f"the log answered {status}")
            found += some
            if not some or not pending:
                return found
            start = int(found[-1].headers["Nats-Sequence"]) + 1  # type: ignore[index]  # the server always sends it


def _ending_at(aggregate_id: str, sequence: int) -> dict[str, str]:
    """Return the headers that let a message in only where the log of its aggregate ends at a sequence."""
    return {
        "Nats-Expected-Last-Subject-Sequence": str(sequence),
        "Nats-Expected-Last-Subject-Sequence-Subject": of_aggregate(aggregate_id),
    }


def recorded_of(msg: Msg) -> Recorded:
    """Read an event with its envelope and sequence out of a message of the stream, however it was fetched."""
    headers = msg.headers or {}
    event, envelope = decode(msg.data), from_headers(headers)
    if "Nats-Sequence" in headers:
        return Recorded(event, envelope, int(headers["Nats-Sequence"]))
    told = msg.metadata
    return Recorded(event, envelope, told.sequence.stream, told.num_delivered > 1)


def _readable_ones(messages: list[Msg]) -> list[Recorded]:
    return [recorded for recorded in map(readable, messages) if recorded is not None]


def readable(msg: Msg) -> Recorded | None:
    """Do what :func:`recorded_of` does; return None for a message that is no event or has no envelope."""
    try:
        return recorded_of(msg)
    except (KeyError, ValueError, msgspec.MsgspecError):
        return None
