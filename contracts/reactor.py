"""The reactor: takes messages one by one, lets a handler react, and ends each as ``contracts.outcomes`` says.

Each of ``slots`` subscribers pulls one message at a time: FastStream's own worker pool pulls more messages than it
works on, and those would be given to somebody else while they wait.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

import msgspec
from faststream import AckPolicy
from faststream.nats import JStream, NatsBroker, NatsMessage, PullSub
from faststream.security import SASLPlaintext
from nats.errors import Error as NatsError
from nats.js.api import ConsumerConfig

from contracts import measures, metrics
from contracts.bus import Bus, BusDown, recorded_of
from contracts.deliveries import TRIES, hand_back, is_for_newer
from contracts.envelope import Recorded
from contracts.events import Failure
from contracts.outcomes import Hopeless, Later
from contracts.servers import servers_at
from contracts.steps import receiving
from contracts.subjects import STREAM
from contracts.traces import UNSEEN

Handler = Callable[[Recorded], Awaitable[None]]
GiveUp = Callable[[Recorded, Failure], Awaitable[None]]

PATIENCE = 600.0
"""Seconds for which a reactor holds an event that the bus does not take: what it tells of may be paid for."""
_BEATS = 3
"""Signs of life that a worker gives within the time after which its message is given to another."""
_PULL = 5.0
_PAUSE = 0.5
_GAVE_UP = "This did not work after many tries. What you wrote is kept: please ask again."

log = logging.getLogger("reactor")


def make_broker(nats_url: str, name: str, drain: float = 5.0) -> NatsBroker:
    """Return a broker that reconnects for ever and leaves messages alone unless told otherwise.

    Told to stop, it takes nothing new and gives what is in work ``drain`` seconds to end; the rest is handed back.
    """
    told = servers_at(nats_url)
    return NatsBroker(
        told["servers"],
        security=SASLPlaintext(told["user"], told["password"] or "") if told["user"] else None,
        name=name,
        max_reconnect_attempts=-1,
        reconnect_time_wait=1,
        ping_interval=10,
        max_outstanding_pings=2,
        ack_policy=AckPolicy.MANUAL,
        graceful_timeout=drain,
        logger=logging.getLogger("faststream"),
        log_level=logging.DEBUG,
        apply_types=False,
    )


def subscribe(broker: NatsBroker, bus: Bus, consumer: str, slots: int, handler: Handler, give_up: GiveUp) -> None:
    """Let ``handler`` react to every message of a durable consumer, ``slots`` at a time.

    ``give_up`` publishes the ``…failed`` event of a message that is hopeless.
    """

    pulse = _Pulse(bus, consumer)
    under_way: set[int] = set()

    async def react(message: NatsMessage) -> None:
        sequence = message.raw_message.metadata.sequence.stream
        if sequence in under_way:
            # It came again because the bus was away or this process was held up: work begun here goes on.
            return
        under_way.add(sequence)
        try:
            await _Reaction(message, consumer, bus, pulse, handler, give_up).run()
        finally:
            under_way.discard(sequence)

    for _ in range(slots):
        broker.subscriber(
            consumer,
            durable=consumer,
            stream=JStream(STREAM, declare=False),
            config=ConsumerConfig(durable_name=consumer),
            pull_sub=PullSub(batch_size=1, timeout=_PULL),
            decoder=_whole,
        )(react)


async def _whole(message: NatsMessage) -> NatsMessage:
    """Hand the message itself to the reaction: a body that cannot be read has to be buried with its headers."""
    return message


class _Pulse:
    """How often the workers of a consumer have to give a sign of life."""

    def __init__(self, bus: Bus, consumer: str) -> None:
        self._bus = bus
        self._consumer = consumer
        self._seconds = 0.0

    async def seconds(self) -> float:
        """Return the time between two signs; the consumer itself is asked once."""
        if not self._seconds:
            info = await self._bus.js.consumer_info(STREAM, self._consumer)
            self._seconds = (info.config.ack_wait or 1.0) / _BEATS
        return self._seconds


class _Reaction:
    """What becomes of one message."""

    def __init__(
        self, message: NatsMessage, consumer: str, bus: Bus, pulse: _Pulse, handler: Handler, give_up: GiveUp
    ) -> None:
        self._message = message
        self._raw = message.raw_message
        self._consumer = consumer
        self._bus = bus
        self._pulse = pulse
        self._handler = handler
        self._give_up = give_up
        self._delivered: int = self._raw.metadata.num_delivered
        self._step = UNSEEN
        self._how = "done"

    async def run(self) -> None:
        metrics.count(measures.IN_WORK, self._consumer)
        try:
            with receiving(self._raw, self._consumer) as self._step:
                await self._run()
        finally:
            metrics.count(measures.IN_WORK, self._consumer, by=-1)
            metrics.count(measures.REACTIONS, self._consumer, self._how)

    async def _run(self) -> None:
        heart = asyncio.create_task(self._beat())
        try:
            await self._end()
        except asyncio.CancelledError:
            # Stopping: somebody else may take it at once.
            self._how = "stopped"
            with suppress(NatsError):
                await self._raw.nak()
            raise
        except (NatsError, TimeoutError, BusDown) as error:
            self._ended("away", error)
            log.warning("the bus was away; the message will come again", extra={"consumer": self._consumer})
        except Exception as error:
            self._ended("fault", error)
            log.exception("failed; the message will come again", extra={"consumer": self._consumer})
            with suppress(NatsError):
                await hand_back(self._raw)
        finally:
            heart.cancel()

    def _ended(self, how: str, error: BaseException) -> None:
        self._how = how
        self._step.fail(type(error).__name__)

    async def _end(self) -> None:
        try:
            recorded = recorded_of(self._raw)
        except (KeyError, ValueError, msgspec.MsgspecError) as error:
            await self._put_aside(error)
            return
        try:
            if self._delivered > TRIES:
                raise Hopeless("gave_up", _GAVE_UP)
            await self._until_not_later(recorded)
            await self._raw.ack_sync()
        except Hopeless as end:
            notes = {"type": recorded.envelope.type, "correlation_id": recorded.envelope.correlation_id}
            log.error("hopeless", extra={**notes, "code": end.failure.code})
            self._how = "hopeless"
            self._step.fail(end.failure.code)
            await self._give_up(recorded, end.failure)
            await self._bus.bury(self._raw, self._consumer, end.failure.code)

    async def _put_aside(self, error: Exception) -> None:
        """Hand back what a newer release may know, and bury what nobody can read."""
        if is_for_newer(self._raw):
            self._ended("fault", error)
            log.warning("of a type that is unknown here; handed back", extra={"consumer": self._consumer})
            await hand_back(self._raw)
            return
        self._ended("hopeless", error)
        log.error("unreadable", extra={"consumer": self._consumer})
        await self._bus.bury(self._raw, self._consumer, "unreadable")

    async def _until_not_later(self, recorded: Recorded) -> None:
        """Wait in place, heart beating: a pause is no failure and must not use up deliveries."""
        while True:
            try:
                return await self._handler(recorded)
            except Later as pause:
                await asyncio.sleep(pause.delay)

    async def _beat(self) -> None:
        while True:
            try:
                await asyncio.sleep(await self._pulse.seconds())
                await self._raw.in_progress()
            except (NatsError, TimeoutError):
                await asyncio.sleep(_PAUSE)
