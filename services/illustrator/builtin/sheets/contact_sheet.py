"""Contact sheets of whole books.

``python -m services.illustrator.builtin.sheets.contact_sheet DIRECTORY`` paints three.
"""

import asyncio
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from services.illustrator.builtin.painter import BuiltinPainter
from services.illustrator.builtin.sheets.sample_books import books
from services.illustrator.painter import Page, Painting

COLUMNS, CELL, GAP = 5, 340, 10
COVER_CELLS = 2


async def paint(painter: BuiltinPainter, pages: Sequence[Page]) -> Image.Image:
    """Paint the cover and the pages, and return their sheet."""
    return sheet(await asyncio.gather(*(painter.paint(page) for page in pages)))


def sheet(book: Sequence[Painting]) -> Image.Image:
    """Return the cover, large, and the pages side by side, in reading order."""
    cover, *pictures = book
    rows = max(COVER_CELLS, -(-len(pictures) // COLUMNS))
    out = Image.new("RGB", (_at(COVER_CELLS + COLUMNS), _at(rows)), "#f6efe2")
    _paste(out, cover, 0, 0, COVER_CELLS)
    for index, picture in enumerate(pictures):
        _paste(out, picture, COVER_CELLS + index % COLUMNS, index // COLUMNS)
    return out


def _paste(sheet: Image.Image, picture: Painting, column: int, row: int, cells: int = 1) -> None:
    side = _at(cells) - 2 * GAP
    with Image.open(io.BytesIO(picture.data)) as image:
        small = image.resize((side, side), Image.Resampling.LANCZOS)
    sheet.paste(small, (_at(column), _at(row)))


def _at(cells: int) -> int:
    """Where the next cell begins."""
    return GAP + cells * (CELL + GAP)


async def write(directory: Path) -> list[Path]:
    """Writes one sheet per book and says where."""
    painter, written = BuiltinPainter(), []
    try:
        for mood, pages in books().items():
            path = directory / f"{mood}.jpg"
            (await paint(painter, pages)).save(path, "JPEG", quality=82, optimize=True)
            written.append(path)
    finally:
        await painter.close()
    return written


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    target.mkdir(parents=True, exist_ok=True)
    for sheet_path in asyncio.run(write(target)):
        print(sheet_path)
