"""Bulk writing: many views into a bucket that nobody else writes to."""

from collections import deque
from collections.abc import Iterable

from services.library.pipeline import Message, Pending, Pipeline, all_answered
from services.library.shelf import AT_ONCE, NotWritten, Put, message_of

_UNDER_WAY = 8


class Bulk:
    """Writes views batch by batch, while the next ones are being folded."""

    def __init__(self, pipeline: Pipeline, bucket: str) -> None:
        self.written = 0
        self._pipeline = pipeline
        self._bucket = bucket
        self._waiting: list[Message] = []
        self._under_way: deque[Pending] = deque()

    async def put(self, puts: Iterable[Put]) -> None:
        """Write some more views; raise ``NotWritten`` when the bucket refused earlier ones."""
        self._waiting += [message_of(self._bucket, put, {}) for put in puts]
        if len(self._waiting) >= AT_ONCE:
            await self._send(AT_ONCE)
            if len(self._under_way) > _UNDER_WAY:
                await self._check(self._under_way.popleft())

    async def finish(self) -> None:
        """Wait until everything is written."""
        while self._waiting:
            await self._send(AT_ONCE)
        while self._under_way:
            await self._check(self._under_way.popleft())

    async def _send(self, most: int) -> None:
        batch, self._waiting = self._waiting[:most], self._waiting[most:]
        self.written += len(batch)
        self._under_way.append(await self._pipeline.send_together(batch))

    async def _check(self, pending: Pending) -> None:
        [answer] = await all_answered([pending])
        if not answer.seq:
            raise NotWritten(answer.error.description if answer.error else "nobody keeps this bucket")
