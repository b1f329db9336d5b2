"""Tempo: how long a storyteller or painter takes, by its own last calls."""

import math
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median

_REMEMBERED = 20
_MINUTE = 60.0


class Tempo:
    """The median of the last calls, and what follows from it when several are made side by side.

    ``guess`` is what one call takes, in seconds, as long as none was made; None is unknown.
    """

    def __init__(
        self,
        side_by_side: int = 1,
        per_minute: float = math.inf,
        guess: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._side_by_side = side_by_side
        self._per_minute = per_minute
        self._guess = guess
        self._clock = clock
        self._last: deque[float] = deque(maxlen=_REMEMBERED)

    @property
    def call(self) -> float | None:
        """Seconds from the beginning of one call to its answer."""
        return median(self._last) if self._last else self._guess

    @property
    def pace(self) -> float | None:
        """Seconds from one answer to the next when many are asked for: no faster than the allowance of a minute."""
        return None if self.call is None else max(self.call / self._side_by_side, _MINUTE / self._per_minute)

    def took(self, seconds: float) -> None:
        """Take note of a call that was answered."""
        self._last.append(seconds)

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Time the call that the block makes; one that fails tells nothing."""
        began = self._clock()
        yield
        self.took(self._clock() - began)
