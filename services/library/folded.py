"""The folded library: the books and characters of the log, as far as it was read. Only the last ones stay in memory."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from nats.aio.msg import Msg

from contracts.envelope import Recorded
from services.library.comparison import Digests, digests_of
from services.library.folding import Aggregate, Views, fold_on, views_of
from services.library.replay import recorded_or_none, sequence_of

_KEPT = 2000
"""Some 30 kB each. Of a book that is written to again after so many others, the log is read again."""
Read = Callable[[str], Awaitable[list[Recorded]]]


class Folded:
    """What the log up to ``position`` tells of; ``read`` gives all events of one aggregate, the newest included."""

    def __init__(self, read: Read, kept: int = _KEPT) -> None:
        self.position = 0
        self.events = 0
        self.unreadable = 0
        self.digests: dict[str, Digests] = {}
        self.begins: dict[str, int] = {}
        self._read = read
        self._kept = kept
        self._states: dict[str, Aggregate] = {}

    async def fold(self, messages: Sequence[Msg]) -> AsyncIterator[tuple[Aggregate, Views]]:
        """Fold the messages that follow in the log; give each book and character that they change, once."""
        groups: dict[str, list[Msg]] = {}
        for msg in messages:
            groups.setdefault(msg.subject.rsplit(".", 1)[-1], []).append(msg)
        self.events += len(messages)
        # One aggregate from bytes to views before the next: its few kilobytes stay in the processor's cache.
        for aggregate_id, group in groups.items():
            state = await self._fold_one(aggregate_id, group)
            if state is not None:
                views = views_of(state)
                self.digests[aggregate_id] = digests_of(views)
                yield state, views
        self.position = sequence_of(messages[-1])

    async def _fold_one(self, aggregate_id: str, group: list[Msg]) -> Aggregate | None:
        log = [recorded for recorded in map(recorded_or_none, group) if recorded is not None]
        self.unreadable += len(group) - len(log)
        if not log:
            return None
        state = fold_on(await self._recall(aggregate_id), log)
        self.begins.setdefault(aggregate_id, log[0].sequence)
        if state is not None:
            self._states[aggregate_id] = state
        if len(self._states) > self._kept:
            del self._states[next(iter(self._states))]
        return state

    async def _recall(self, aggregate_id: str) -> Aggregate | None:
        state = self._states.pop(aggregate_id, None)
        if state is None and aggregate_id in self.begins:
            return fold_on(None, await self._read(aggregate_id))
        return state
