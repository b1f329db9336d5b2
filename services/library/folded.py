"""The folded library: every book and character of the log, in memory, as far as the log was read."""

from collections.abc import Iterator, Sequence

from nats.aio.msg import Msg

from contracts.book import Book
from services.library.folding import Aggregate, Views, fold_on, views_of
from services.library.replay import recorded_or_none, sequence_of


class Folded:
    """What the log up to ``position`` tells of."""

    def __init__(self) -> None:
        self.position = 0
        self.events = 0
        self.unreadable = 0
        self.states: dict[str, Aggregate] = {}
        self.begins: dict[str, int] = {}

    def fold(self, messages: Sequence[Msg]) -> Iterator[Aggregate]:
        """Fold the messages that follow in the log; give each book and character that they change, once."""
        if not messages:
            return
        groups: dict[str, list[Msg]] = {}
        for msg in messages:
            groups.setdefault(msg.subject.rsplit(".", 1)[-1], []).append(msg)
        self.events += len(messages)
        # One aggregate from bytes to views before the next: its few kilobytes stay in the processor's cache.
        for aggregate_id, group in groups.items():
            state = self._fold_one(aggregate_id, group)
            if state is not None:
                yield state
        self.position = sequence_of(messages[-1])

    def _fold_one(self, aggregate_id: str, group: list[Msg]) -> Aggregate | None:
        log = [recorded for recorded in map(recorded_or_none, group) if recorded is not None]
        self.unreadable += len(group) - len(log)
        if not log:
            return None
        self.begins.setdefault(aggregate_id, log[0].sequence)
        state = fold_on(self.states.get(aggregate_id), log)
        if state is not None:
            self.states[aggregate_id] = state
        return state

    def views(self) -> Iterator[tuple[str, Views]]:
        """Give the views of each aggregate."""
        for aggregate_id, state in self.states.items():
            yield aggregate_id, views_of(state)

    @property
    def books(self) -> int:
        """How many books there are, deleted ones included."""
        return sum(1 for state in self.states.values() if isinstance(state, Book))
