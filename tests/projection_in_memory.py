"""What a projector works with, in memory: a log, a bucket of views, and messages of the consumer."""

from collections.abc import Sequence

from nats.aio.msg import Msg

from contracts.bus import Bus
from contracts.envelope import Recorded, encode, to_headers
from contracts.subjects import subject_for
from services.library.folding import Aggregate, fold_on, views_of
from services.library.shelf import Put, Shelf, Standing


class LogInMemory(Bus):
    """The events of all aggregates; it may grow while it is read."""

    def __init__(self, log: Sequence[Recorded]) -> None:
        self.log = log

    async def read(self, aggregate_id: str, after: int = 0) -> list[Recorded]:
        return [one for one in self.log if one.envelope.subject == aggregate_id and one.sequence > after]


class ShelfInMemory(Shelf):
    """A bucket that compares and sets; keys with the id of ``refused`` in them, "" for all, raise ``refusal``."""

    def __init__(self, name: str = "memory") -> None:
        self.name = name
        self.entries: dict[str, tuple[int, Put]] = {}
        self.refused = ""
        self.refusal: Exception | None = None
        self._revision = 0

    async def put(self, puts: Sequence[Put]) -> list[Standing]:
        if self.refusal is not None and any(self.refused in put.key for put in puts):
            raise self.refusal
        return [self._put(put) for put in puts]

    def _put(self, put: Put) -> Standing:
        revision, there = self.entries.get(put.key, (0, None))
        if revision != put.revision and there is not None and there.version >= put.version:
            return Standing(revision, there.version, ours=False)
        self._revision += 1
        self.entries[put.key] = (self._revision, put)
        return Standing(self._revision, put.version, ours=True)

    def versions(self) -> dict[str, int]:
        return {key: put.version for key, (_, put) in self.entries.items()}

    def views(self) -> dict[str, bytes]:
        return {key: put.value for key, (_, put) in self.entries.items() if put.value is not None}


class Delivery(Msg):
    """A message of the consumer; counts how it ended, and keeps after how long it is to come again."""

    acked = 0
    again_after: int | float | None = None

    async def ack(self) -> None:
        self.acked += 1

    async def nak(self, delay: int | float | None = None) -> None:
        self.again_after = delay


def delivery(one: Recorded, times: int = 1) -> Delivery:
    """Deliver an event, for the first or for another time."""
    return Delivery(
        _client=None,  # type: ignore[arg-type]  # nothing is asked of it here
        subject=subject_for(one.event),
        reply=f"$JS.ACK.S.C.{times}.{one.sequence}.{one.sequence}.1700000000000000000.0",
        data=encode(one.event),
        headers=to_headers(one.envelope),
    )


def by_fold(log: Sequence[Recorded]) -> dict[str, bytes]:
    """Return the views that a log folds to."""
    states: dict[str, Aggregate | None] = {}
    for one in log:
        states[one.envelope.subject] = fold_on(states.get(one.envelope.subject), [one])
    return {key: value for state in states.values() for key, value in views_of(state).items() if value is not None}
