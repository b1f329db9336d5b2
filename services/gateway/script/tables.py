"""From the text of a CSV file to its grid: divider, quoting, and the one column that another divider leaves."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

DIVIDERS = (",", ";", "\t", "|")
Grid = list[list[str]]
ROWS_MOST = 2000
"""Rows of a table that are read, empty ones too; a script has forty."""

_SAID = re.compile(r"^\s*\"?sep=(.)\"?[;,\t|]*\s*$", re.IGNORECASE)


def grids(text: str) -> Iterator[Grid]:
    """Yield the rows of a table as each divider parts them: the one that the file names first, else the likeliest.

    Raises:
        csv.Error: the text is no CSV.
    """
    first, _, rest = text.partition("\n")
    said = _SAID.match(first.strip("\r"))
    if said:
        yield _parted(rest, said[1])
        return
    for divider in sorted(DIVIDERS, key=text.count, reverse=True):
        yield _parted(text, divider)


def _parted(text: str, divider: str) -> Grid:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=divider)
    return [_unpacked(row, divider) for row in islice(rows, ROWS_MOST)]


def _unpacked(row: list[str], divider: str) -> list[str]:
    """Part a row that was saved as one cell: a table opened where another divider is usual keeps its rows so."""
    filled = [cell for cell in row if cell.strip()]
    if len(filled) != 1 or divider not in filled[0]:
        return row
    return next(csv.reader(io.StringIO(filled[0], newline=""), delimiter=divider))
