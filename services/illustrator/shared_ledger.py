"""The ledger on the bus: one key an account, changed only by whoever saw its last revision."""

import asyncio
import random
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import msgspec
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.errors import KeyNotFoundError, KeyWrongLastSequenceError
from nats.js.kv import KeyValue

from contracts.ids import derived_id
from contracts.subjects import ALLOWANCES
from services.illustrator.allowance import Ledger

T = TypeVar("T")
Step = Callable[[Ledger, float], tuple[Ledger, T]]
"""From the ledger as it stands, and the time, to how it is to be, and an answer."""

_ANSWER = 1.0
_TRIES = 50
_JITTER = 0.02


class Away(Exception):
    """The bus does not answer."""


class _Told(msgspec.Struct, frozen=True):
    """What a server says of a stream: only the time is of interest."""

    ts: datetime


class SharedLedger:
    """One account's ledger, for all replicas.

    Its clock is that of the server that leads the bucket: those of the replicas may be wrong, and are not looked at.
    """

    def __init__(self, client: Client, provider: str, model: str) -> None:
        self._client = client
        self._js = client.jetstream(timeout=_ANSWER)
        self._bucket: KeyValue | None = None
        self._key = derived_id("account", provider, model)

    async def change(self, step: Step[T]) -> T:
        """Take a step that nobody came in between of, and return its answer; nothing is stored if nothing changed.

        Raises:
            Away: the bus does not answer; the step may or may not have been taken.
        """
        if not self._client.is_connected:
            raise Away
        try:
            bucket = self._bucket = self._bucket or await self._js.key_value(ALLOWANCES)
            for _ in range(_TRIES):
                ledger, revision = await self._read(bucket)
                changed, answer = step(ledger, await self._now())
                if changed == ledger or await self._stored(bucket, changed, revision):
                    return answer
                await asyncio.sleep(random.uniform(0, _JITTER))
        except (NatsError, TimeoutError, msgspec.MsgspecError) as error:
            raise Away from error
        raise Away

    async def _read(self, bucket: KeyValue) -> tuple[Ledger, int]:
        try:
            entry = await bucket.get(self._key)
        except KeyNotFoundError as error:
            return Ledger(), (error.entry.revision or 0) if error.entry else 0
        try:
            return msgspec.json.decode(entry.value or b"", type=Ledger), entry.revision or 0
        except msgspec.MsgspecError:
            # Of another release, perhaps: it tells of a minute, and is not worth a book.
            return Ledger(), entry.revision or 0

    async def _now(self) -> float:
        """Return the server's time: when it comes here it is past by half a round trip, which makes turns later."""
        said = await self._client.request(f"$JS.API.STREAM.INFO.KV_{ALLOWANCES}", timeout=_ANSWER)
        return msgspec.json.decode(said.data, type=_Told).ts.timestamp()

    async def _stored(self, bucket: KeyValue, ledger: Ledger, revision: int) -> bool:
        try:
            await bucket.update(self._key, msgspec.json.encode(ledger), last=revision)
        except KeyWrongLastSequenceError:
            return False
        return True
