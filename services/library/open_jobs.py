"""Open jobs: which wishes of families are under way, since when, and which have ended. Pure."""

from collections import OrderedDict

import msgspec

from contracts.jobs import JobState

_REMEMBERED = 20_000
"""Ended jobs that are known by name: a view that is written anew tells of no second end."""


class Sight(msgspec.Struct, frozen=True, kw_only=True):
    """What a job's view tells; times in seconds since the epoch."""

    state: JobState
    requested: float
    finished: float | None = None


class OpenJobs:
    """Follows jobs, each under its key; what ended before ``begun`` is no news."""

    def __init__(self, begun: float) -> None:
        self._begun = begun
        self._open: dict[str, Sight] = {}
        self._ended: OrderedDict[str, None] = OrderedDict()

    def see(self, key: str, sight: Sight | None) -> bool:
        """Hear how a job stands now, None when it is gone; tell whether its end is news."""
        if sight is not None and sight.finished is None:
            self._open[key] = sight
            return False
        self._open.pop(key, None)
        if sight is None or (sight.finished or 0.0) < self._begun or key in self._ended:
            return False
        self._ended[key] = None
        if len(self._ended) > _REMEMBERED:
            self._ended.popitem(last=False)
        return True

    def begin_anew(self) -> None:
        """Forget what is open: it will be told again, from other views."""
        self._open.clear()

    def count(self, state: JobState) -> int:
        """Return how many open jobs are in a state."""
        return sum(one.state == state for one in self._open.values())

    def oldest(self, state: JobState, now: float) -> float:
        """Return the seconds since the oldest open job in a state was asked for, 0 when there is none."""
        return now - min((one.requested for one in self._open.values() if one.state == state), default=now)
