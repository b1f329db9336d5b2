"""Open jobs: which wishes of families are under way, since when, and which have ended. Pure."""

from collections import OrderedDict

from contracts.jobs import JobState

_REMEMBERED = 20_000
"""Ended jobs that are known by name: what is written anew of one of them is no second end."""


class OpenJobs:
    """Follows the states of jobs, each told under the job's key with the time (seconds) at which it was written."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[JobState, float]] = {}
        self._ended: OrderedDict[str, None] = OrderedDict()

    def see(self, key: str, state: JobState | None, when: float) -> JobState | None:
        """Hear of the state of a job, None when it is gone; return how it ended when that is news."""
        if state in ("queued", "running"):
            _, since = self._open.get(key, (state, when))
            self._open[key] = state, since
            return None
        self._open.pop(key, None)
        if state is None or key in self._ended:
            return None
        self._ended[key] = None
        if len(self._ended) > _REMEMBERED:
            self._ended.popitem(last=False)
        return state

    def count(self, state: JobState) -> int:
        """Return how many jobs are in a state."""
        return sum(one == state for one, _ in self._open.values())

    def oldest(self, state: JobState, now: float) -> float:
        """Return the seconds since the oldest job in a state was first seen open, 0 when there is none."""
        return now - min((since for one, since in self._open.values() if one == state), default=now)
