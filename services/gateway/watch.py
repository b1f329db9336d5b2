"""Watch: hear of every message of a bucket from now on, in order, and soon again after the server was away."""

from collections.abc import Awaitable, Callable
from contextlib import suppress

from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.api import DeliverPolicy

from services.gateway.buckets import subject_of

_FORGET = 10.0
"""Seconds after which the server drops the watcher of a gateway that is gone."""


class Watch:
    """Watchers that are begun together and ended together."""

    def __init__(self, js: JetStreamContext) -> None:
        self._js = js
        self._subscriptions: list[JetStreamContext.PushSubscription] = []

    async def begin(self, bucket: str, pattern: str, on_message: Callable[[Msg], Awaitable[None]]) -> None:
        """Call ``on_message`` for every change of a matching key from now on."""
        # A watch of the KV client has no heartbeat that can be set: after a restart of the server it is deaf for 17 s.
        subscription = await self._js.subscribe(
            subject_of(bucket, pattern),
            stream=f"KV_{bucket}",
            ordered_consumer=True,
            idle_heartbeat=1,
            deliver_policy=DeliverPolicy.NEW,
            inactive_threshold=_FORGET,
            cb=on_message,
        )
        self._subscriptions.append(subscription)

    async def end(self) -> None:
        """Stop them all."""
        for subscription in self._subscriptions:
            with suppress(NatsError):
                await subscription.unsubscribe()
        self._subscriptions.clear()
