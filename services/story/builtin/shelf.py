"""The family's shelf: what was told to it before, so that every book begins where the last one left off."""

import zlib
from collections.abc import Sequence

import msgspec

from services.story.builtin.loading import PLOTS


class Shelf(msgspec.Struct, frozen=True, kw_only=True):
    """The tales of the family's other books, oldest first, and how often this book's own tale was told before."""

    heard: tuple[str, ...]
    tellings: int

    @property
    def books(self) -> int:
        """How many books were told before."""
        return len(self.heard)

    def visits(self, place: str, beats: Sequence[int]) -> int:
        """How often earlier books were at a place in these beats."""
        return sum(PLOTS[key].beats[beat].place == place for key in self.heard if key in PLOTS for beat in beats)


def dealt(cards: Sequence[str], deck: str, offset: int) -> list[str]:
    """A deck in an order of its own that no missing card changes, beginning ``offset`` cards further on."""
    order = sorted(cards, key=lambda card: stable(f"{deck} {card}"))
    cut = offset % len(order) if order else 0
    return order[cut:] + order[:cut]


def stable(text: str) -> int:
    """A number that is always the same for a text."""
    return zlib.crc32(text.encode())
