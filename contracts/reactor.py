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
from nats.errors import Error as NatsError
from nats.js.api import ConsumerConfig

from contracts.bus import Bus, recorded_of
from contracts.envelope import Recorded
from contracts.events import Failure
from contracts.outcomes import Hopeless, Later
from contracts.subjects import STREAM, dead_letter

Handler = Callable[[Recorded], Awaitable[None]]
GiveUp = Callable[[Recorded, Failure], Awaitable[None]]

TRIES = 10
"""How often a message is delivered before it counts as hopeless; a worker's death counts as a delivery."""
_HEARTBEAT = 3.0
_PULL = 5.0
_GAVE_UP = Failure(
    code="gave_up", message="This did not work after many tries. What you wrote is kept: please ask again."
)

log = logging.getLogger("reactor")


def make_broker(nats_url: str, name: str) -> NatsBroker:
    """Return a broker that reconnects for ever and leaves messages alone unless told otherwise."""
    return NatsBroker(
        nats_url,
        name=name,
        max_reconnect_attempts=-1,
        reconnect_time_wait=1,
        ping_interval=10,
        max_outstanding_pings=2,
        ack_policy=AckPolicy.MANUAL,
        graceful_timeout=5.0,
        logger=None,
        apply_types=False,
    )


def subscribe(broker: NatsBroker, bus: Bus, consumer: str, slots: int, handler: Handler, give_up: GiveUp) -> None:
    """Let ``handler`` react to every message of a durable consumer, ``slots`` at a time.

    ``give_up`` publishes the ``…failed`` event of a message that is hopeless.
    """

    async def react(message: NatsMessage) -> None:
        await _Reaction(message, consumer, bus, handler, give_up).run()

    for _ in range(slots):
        broker.subscriber(
            consumer,
            durable=consumer,
            stream=JStream(STREAM, declare=False),
            config=ConsumerConfig(durable_name=consumer),
            pull_sub=PullSub(batch_size=1, timeout=_PULL),
        )(react)


class _Reaction:
    """What becomes of one message."""

    def __init__(self, message: NatsMessage, consumer: str, bus: Bus, handler: Handler, give_up: GiveUp) -> None:
        self._message = message
        self._raw = message.raw_message
        self._consumer = consumer
        self._bus = bus
        self._handler = handler
        self._give_up = give_up
        self._delivered: int = self._raw.metadata.num_delivered

    async def run(self) -> None:
        try:
            recorded = recorded_of(self._raw)
        except (KeyError, ValueError, msgspec.MsgspecError):
            await self._bury("unreadable")
            return
        heart = asyncio.create_task(self._beat())
        try:
            await self._end(recorded)
        except asyncio.CancelledError:
            # Stopping: somebody else may take it at once.
            with suppress(NatsError):
                await self._raw.nak()
            raise
        finally:
            heart.cancel()

    async def _end(self, recorded: Recorded) -> None:
        notes = {"type": recorded.envelope.type, "correlation_id": recorded.envelope.correlation_id}
        try:
            if self._delivered > TRIES:
                raise Hopeless("gave_up", _GAVE_UP.message)
            await self._until_not_later(recorded)
            await self._raw.ack_sync()
        except Hopeless as end:
            log.error("hopeless", extra={**notes, "code": end.failure.code})
            await self._give_up(recorded, end.failure)
            await self._bury(end.failure.code)
        except (NatsError, TimeoutError):
            log.warning("the bus was away; the message will come again", extra=notes)
        except Exception:
            log.exception("failed; the message will come again", extra=notes)
            with suppress(NatsError):
                await self._raw.nak(delay=min(2.0**self._delivered, 30.0))

    async def _until_not_later(self, recorded: Recorded) -> None:
        """Wait in place, heart beating: a pause is no failure and must not use up deliveries."""
        while True:
            try:
                return await self._handler(recorded)
            except Later as pause:
                await asyncio.sleep(pause.delay)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(_HEARTBEAT)
            with suppress(NatsError):
                await self._raw.in_progress()

    async def _bury(self, why: str) -> None:
        headers = {
            **(self._raw.headers or {}),
            "Storymaker-Reason": why,
            "Nats-Msg-Id": f"{self._raw.metadata.sequence.stream}",
        }
        aggregate = self._raw.subject.rsplit(".", 1)[-1]
        await self._bus.js.publish(dead_letter(self._consumer, aggregate), self._raw.data, headers=headers)
        await self._raw.term()
