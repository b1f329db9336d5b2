"""The memory: books and characters that were folded lately, with what the shelf holds of them."""

from collections import OrderedDict
from collections.abc import Sequence

from contracts.envelope import Recorded
from services.library.folding import Aggregate, Views, fold_on
from services.library.shelf import Put, Standing

_NOTHING = Standing(revision=0, version=0, ours=False)


class Known:
    """One book or character: its state, and per key how the shelf stands and, when they are ours, its bytes."""

    def __init__(self) -> None:
        self.state: Aggregate | None = None
        self._written: dict[str, tuple[Standing, bytes | None]] = {}
        self._touched: dict[str, int] = {}

    @property
    def version(self) -> int:
        """The sequence of the last event that is folded in."""
        return self.state.version if self.state else 0

    def fold(self, log: Sequence[Recorded]) -> None:
        """Fold in some more events, in order; they may overlap with those that are."""
        for recorded in log:
            job_id = recorded.envelope.correlation_id
            self._touched[job_id] = max(recorded.sequence, self._touched.get(job_id, 0))
        self.state = fold_on(self.state, log)

    def puts(self, views: Views) -> list[Put]:
        """Return what has to be written for the shelf to hold ``views``."""
        found = []
        for key, value in views.items():
            stands, there = self._written.get(key, (_NOTHING, b""))
            # A job can come back to what it was: a replica that lags must not put what it was in between.
            touched = self._touched.get(key.rpartition(".")[2], 0) > stands.version
            # Another replica may be ahead: its revision is known then, and would let an older view in.
            if stands.version < self.version and (touched or there != value):
                found.append(Put(key, value, self.version, stands.revision))
        return found

    def stands(self, put: Put, now: Standing) -> None:
        """Remember how a key stands now."""
        self._written[put.key] = (now, put.value if now.ours else b"")

    def forget_written(self) -> None:
        """Forget what the shelf holds: it is another shelf now."""
        self._written.clear()


class Memory:
    """The ``size`` aggregates that were used last."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._known: OrderedDict[str, Known] = OrderedDict()

    def recall(self, aggregate_id: str) -> Known:
        """Return what is known of an aggregate, which may be nothing yet."""
        known = self._known.setdefault(aggregate_id, Known())
        self._known.move_to_end(aggregate_id)
        return known

    def forget(self, aggregate_id: str) -> None:
        """Forget an aggregate, since what is known may be wrong."""
        self._known.pop(aggregate_id, None)

    def forget_written(self) -> None:
        """Forget what the shelf holds of everything."""
        for known in self._known.values():
            known.forget_written()

    def shrink(self) -> None:
        """Forget what was not used for longest; not to be called in the middle of a batch."""
        while len(self._known) > self._size:
            self._known.popitem(last=False)
