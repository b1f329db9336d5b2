"""The intake: messages of a durable consumer, as many at a time as have come by now.

``fetch`` of nats-py asks twice per batch and then waits for the batch to fill. Here one pull request stays open, its
messages are taken as soon as they are there, and what comes in while a batch is worked on makes the next one.
"""

import asyncio
from itertools import count

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription

from contracts.subjects import STREAM

_EXPIRES = 5.0
_HEARTBEAT = 1.0
_SILENCE = 3 * _HEARTBEAT
_PAUSE = 0.5
_IDLE, _TIMED_OUT = "100", "408"


class Intake:
    """Pulls from one durable consumer, at most ``batch`` messages a request.

    A request that was silent for ``silence`` seconds counts as forgotten, and another one takes its place. It may live
    all the same, when it was this process that was held up: its messages are taken, but what is said of it is not.
    """

    def __init__(self, client: Client, consumer: str, batch: int, silence: float = _SILENCE) -> None:
        self._client = client
        self._subject = f"$JS.API.CONSUMER.MSG.NEXT.{STREAM}.{consumer}"
        self._batch = batch
        self._silence = silence
        self._waiting: list[Msg] = []
        self._came = asyncio.Event()
        self._left = 0
        self._pause = 0.0
        self._inbox = client.new_inbox()
        self._numbers = count()
        self._reply = ""
        self._subscription: Subscription | None = None

    async def open(self) -> None:
        """Begin to listen."""
        self._subscription = await self._client.subscribe(f"{self._inbox}.*", cb=self._take)

    async def close(self) -> None:
        """Stop listening; what was taken and not acknowledged is given to somebody else."""
        if self._subscription is not None:
            await self._subscription.unsubscribe()

    async def next_batch(self) -> list[Msg]:
        """Wait for messages and return all that came, in the order of their delivery."""
        while not self._waiting:
            await asyncio.sleep(self._pause)
            self._pause = 0.0
            if not self._client.is_connected:
                # Requests would pile up in the buffer of the client; the server forgot the one that was open.
                self._left, self._pause = 0, _PAUSE
                continue
            if self._left <= 0:
                await self._ask()
            self._came.clear()
            try:
                await asyncio.wait_for(self._came.wait(), self._silence)
            except TimeoutError:
                self._left = 0
        batch, self._waiting = self._waiting, []
        return batch

    async def _ask(self) -> None:
        self._left, self._reply = self._batch, f"{self._inbox}.{next(self._numbers)}"
        expires, heartbeat = int(_EXPIRES * 1e9), int(_HEARTBEAT * 1e9)
        request = f'{{"batch":{self._batch},"expires":{expires},"idle_heartbeat":{heartbeat}}}'
        await self._client.publish(self._subject, request.encode(), reply=self._reply)

    async def _take(self, msg: Msg) -> None:
        status = (msg.headers or {}).get("Status") if not msg.data else None
        if status is None:
            self._left -= 1
            self._waiting.append(msg)
        elif msg.subject != self._reply:
            return
        elif status != _IDLE:
            self._left = 0
            # Anything but the ordinary end of a request is a bus or a consumer in trouble: do not spin.
            self._pause = 0.0 if status == _TIMED_OUT else _PAUSE
        self._came.set()
