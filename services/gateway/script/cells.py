"""Cells of a script: its columns, and how a cell is kept from being calculated."""

import re

import msgspec

COLUMNS = ("number", "title", "text", "scene")

_FORMULA = "=+\\-@＝＋－＠"
# Whoever opens the file with another divider, or line by line, begins a cell after each of these.
_BEGINNING = "(^'*(?=[\\t\\r\\n])|(?:^|[;,|\\t\\r\\n])'*(?=[" + _FORMULA + "]))"
_HARMFUL = re.compile(_BEGINNING)
_DEFUSED = re.compile("(^|[;,|\\t\\r\\n])'(?='*[" + _FORMULA + "])|^'(?='*[\\t\\r\\n])")


class Row(msgspec.Struct, frozen=True):
    """A row of a table: its number as the spreadsheet shows it, and its cells by column."""

    number: int
    cells: dict[str, str]


def defused(cell: str) -> str:
    """Return a cell of which no spreadsheet calculates anything, however it divides it: apostrophes are put in."""
    return _HARMFUL.sub(lambda match: f"{match[0]}'", cell)


def fused(cell: str) -> str:
    """Undo :func:`defused`."""
    return _DEFUSED.sub(lambda match: match[1] or "", cell)
