"""Reading a script: the rows of a CSV or XLSX file, found among what spreadsheets put around them."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable

from openpyxl import load_workbook

from services.gateway.problems import Problem
from services.gateway.script.cells import COLUMNS, Row, fused
from services.gateway.script.encoding import decoded
from services.gateway.script.tables import ROWS_MOST, Grid, grids
from services.gateway.sentences import Refusal

CSV = "text/csv"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_HEADER_WITHIN = 10
"""Rows among which the names of the columns are looked for."""
_UNPACKED_MOST = 30_000_000
"""Bytes that an XLSX file may hold; a book of forty chapters holds less than one million."""
_COLUMNS_MOST = 50
_WHOLE = re.compile(r"^([0-9]+)(?:[.,]0*)?$")


def rows_of(data: bytes) -> list[Row]:
    """Read a table with the columns number, title, text and scene, in any order, from CSV or XLSX, told by its bytes.

    Raises:
        Problem: 400 when it is no such table.
    """
    if data.startswith(b"PK\x03\x04"):
        return _rows(_sheet(data))
    try:
        read = [[list(map(fused, cells)) for cells in grid] for grid in grids(decoded(data))]
    except csv.Error as error:
        raise Problem(Refusal.TABLE_UNREADABLE) from error
    return _rows(next((grid for grid in read if _header_of(grid)), []))


def _sheet(data: bytes) -> Grid:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > _UNPACKED_MOST:
                raise Problem(Refusal.TABLE_UNREADABLE)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows = sheet.iter_rows(max_row=ROWS_MOST, max_col=_COLUMNS_MOST, values_only=True)
        return [["" if value is None else str(value) for value in row] for row in rows]
    # A damaged file fails in the archive, in the compression, in the XML or in the library: each raises its own kind.
    except Exception as error:
        raise Problem(Refusal.TABLE_UNREADABLE) from error


def _rows(grid: Grid) -> list[Row]:
    header = _header_of(grid)
    if header is None:
        raise Problem(Refusal.WRONG_COLUMNS, columns=", ".join(COLUMNS))
    place, names = header
    found = []
    for number, cells in enumerate(grid[place + 1 :], start=place + 2):
        if any(cell.strip() for cell in cells):
            found.append(Row(number, _named(number, names, cells)))
    return found


def _header_of(grid: Grid) -> tuple[int, list[str]] | None:
    """Return where the columns are named, and how; whatever stands above is the title of the table."""
    for place, cells in enumerate(grid[:_HEADER_WITHIN]):
        names = _without_empty_end(cell.strip().lower() for cell in cells)
        if sorted(names) == sorted(COLUMNS):
            return place, names
    return None


def _named(number: int, names: list[str], cells: list[str]) -> dict[str, str]:
    kept = [*cells[: len(names)], *_without_empty_end(cells[len(names) :])]
    if len(kept) != len(names):
        raise Problem(Refusal.WRONG_ROW, row=number, cells=len(kept), columns=len(names))
    row = dict(zip(names, kept, strict=True))
    whole = _WHOLE.match(row["number"].strip())
    return {**row, "number": whole[1] if whole else row["number"]}


def _without_empty_end(cells: Iterable[str]) -> list[str]:
    kept = list(cells)
    while kept and not kept[-1].strip():
        kept.pop()
    return kept
