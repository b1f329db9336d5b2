"""Writing a script: CSV with the divider that a spreadsheet expects, or XLSX."""

import csv
import io
from collections.abc import Iterable
from typing import Literal, Protocol

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from services.gateway.script.cells import COLUMNS, defused

Divider = Literal["comma", "semicolon", "tab"]

_BOM = "\ufeff"
_SIGNS: dict[Divider, str] = {"comma": ",", "semicolon": ";", "tab": "\t"}
_WIDTHS = {"A": 9, "B": 28, "C": 80, "D": 50}
"""Widths of the columns of a sheet, in letters."""


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


def to_csv(chapters: Iterable[Spoken], divider: Divider = "comma") -> bytes:
    """Write chapters as UTF-8 with a byte order mark and CRLF, as spreadsheets like it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=_SIGNS[divider], lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for chapter in chapters:
        writer.writerow([chapter.number, *map(defused, (chapter.title, chapter.text, chapter.scene))])
    return (_BOM + out.getvalue()).encode()


def to_xlsx(chapters: Iterable[Spoken]) -> bytes:
    """Write chapters as a workbook of one sheet, in which every cell but the number is text, never a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Storymaker")
    for column, width in _WIDTHS.items():
        sheet.column_dimensions[column].width = width
    sheet.freeze_panes = "A2"
    header = [WriteOnlyCell(sheet, name) for name in COLUMNS]
    for cell in header:
        cell.font = Font(bold=True)
    sheet.append(header)
    for chapter in chapters:
        words = [WriteOnlyCell(sheet, words) for words in (chapter.title, chapter.text, chapter.scene)]
        for cell in words:
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.append([chapter.number, *words])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
