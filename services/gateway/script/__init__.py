"""The script of a book as a spreadsheet, out and in, whatever spreadsheet a family has. Pure.

``writing`` makes CSV and XLSX; ``reading`` takes both, and CSV as every spreadsheet saves it: ``encoding`` tells its
letters by their bytes, ``tables`` its divider, its title lines and its empty rows and columns.
"""

from services.gateway.script.cells import COLUMNS, Row
from services.gateway.script.reading import CSV, XLSX, rows_of
from services.gateway.script.writing import Divider, to_csv, to_xlsx

__all__ = ["COLUMNS", "CSV", "XLSX", "Divider", "Row", "rows_of", "to_csv", "to_xlsx"]
