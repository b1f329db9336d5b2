"""Which beats of the arc a chapter tells, when a book has other than ten chapters."""

from itertools import pairwise

import msgspec

BEATS = 10
_FIRST_TO_PART = (3, 5, 2, 8, 4, 1, 7, 0, 6, 9)


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """The beats (0 to 9) that one chapter tells; ``half`` is 1 or 2 when it tells half of a beat, else 0."""

    beats: tuple[int, ...]
    half: int = 0

    @property
    def shown(self) -> int:
        """The beat whose picture the chapter has."""
        return self.beats[0] if self.beats[0] == 0 else self.beats[-1]


def parts(chapters_total: int) -> tuple[Part, ...]:
    """Spread the ten beats over the chapters: merged when there are fewer, parted in halves when there are more."""
    total = min(max(chapters_total, 1), 2 * BEATS)
    if total <= BEATS:
        cuts = [round(index * BEATS / total) for index in range(total + 1)]
        return tuple(Part(beats=tuple(range(low, high))) for low, high in pairwise(cuts))
    parted = set(_FIRST_TO_PART[: total - BEATS])
    found: list[Part] = []
    for beat in range(BEATS):
        found += [Part(beats=(beat,), half=half) for half in ((1, 2) if beat in parted else (0,))]
    return tuple(found)
