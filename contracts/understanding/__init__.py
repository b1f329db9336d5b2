"""Understanding: from a family's words about a character to its figure. Pure, and precise before it is complete.

The gateway reads words here when they are written. Story and illustrator read them here only for characters of logs
that are older than figures.
"""

import msgspec

from contracts.figure import Figure


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """Words that were used, as the family wrote them, and the part of the figure that they decided."""

    words: str
    part: str


class Understanding(msgspec.Struct, frozen=True, kw_only=True):
    """A figure, the words that it was read from, and those that say nothing about looks or were not understood."""

    figure: Figure
    understood: tuple[Understood, ...] = ()
    unused: tuple[str, ...] = ()


def understand(kind: str, description: str, language: str = "") -> Understanding:
    """Read a figure from the field that says what somebody is and from the one that describes it.

    ``language`` is a BCP 47 tag; without one, or with one that is not known here, it is told from the words.
    """
    return Understanding(figure=Figure(), unused=tuple(f"{kind} {description} {language}".split()))
