"""The script of a book as a spreadsheet: CSV out and in, unchanged on the way, harmless to whoever opens it. Pure."""

import csv
import io
import re
from collections.abc import Iterable
from typing import Protocol

from services.gateway.problems import Problem
from services.gateway.sentences import Refusal

COLUMNS = ("number", "title", "text", "scene")
_BOM = "\ufeff"

# A cell that a spreadsheet would calculate gets an apostrophe before it; one that looks as if it had got one, too,
# so that every cell comes back as it was.
_HARMFUL = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")

Row = dict[str, str]


class Spoken(Protocol):
    """A chapter's words."""

    @property
    def number(self) -> int:
        """Its place in the book."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def text(self) -> str:
        """Its text."""

    @property
    def scene(self) -> str:
        """What its picture shows."""


def to_csv(chapters: Iterable[Spoken]) -> bytes:
    """Write chapters as UTF-8 with a byte order mark and CRLF, as spreadsheets like it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for chapter in chapters:
        writer.writerow([chapter.number, *map(defused, (chapter.title, chapter.text, chapter.scene))])
    return (_BOM + out.getvalue()).encode()


def from_csv(data: bytes) -> list[Row]:
    """Read a table with the columns number, title, text and scene, in any order, with commas or semicolons.

    Raises:
        Problem: 400 when it is no such table.
    """
    try:
        text = data.decode("utf-8-sig")
        lines = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)) if any(row)]
    except (UnicodeDecodeError, csv.Error) as error:
        raise Problem(Refusal.TABLE_UNREADABLE) from error
    header = [name.strip().lower() for name in lines[0]] if lines else []
    if sorted(header) != sorted(COLUMNS):
        raise Problem(Refusal.WRONG_COLUMNS, columns=", ".join(COLUMNS))
    for place, row in enumerate(lines[1:], start=2):
        if len(row) != len(header):
            raise Problem(Refusal.WRONG_ROW, row=place, cells=len(row), columns=len(header))
    return [dict(zip(header, map(fused, row), strict=True)) for row in lines[1:]]


def defused(cell: str) -> str:
    """Return a cell that no spreadsheet calculates."""
    return f"'{cell}" if _HARMFUL.match(cell) else cell


def fused(cell: str) -> str:
    """Undo :func:`defused`."""
    return cell[1:] if _DEFUSED.match(cell) else cell


def _delimiter(text: str) -> str:
    first = text.splitlines()[0] if text.strip() else ""
    return ";" if first.count(";") > first.count(",") else ","
