"""Contact sheets: ``python -m services.illustrator.builtin.contact_sheet DIRECTORY`` paints three whole books."""

import asyncio
import io
import sys
from pathlib import Path

from PIL import Image

from services.illustrator.builtin.painter import BuiltinPainter
from services.illustrator.builtin.sample_books import books
from services.illustrator.painter import Page

COLUMNS, CELL, GAP = 5, 400, 10


async def sheet(painter: BuiltinPainter, pages: list[Page]) -> Image.Image:
    """The pages side by side, in reading order."""
    pictures = await asyncio.gather(*(painter.paint(page) for page in pages))
    rows = -(-len(pictures) // COLUMNS)
    out = Image.new("RGB", (COLUMNS * (CELL + GAP) + GAP, rows * (CELL + GAP) + GAP), "#f6efe2")
    for index, picture in enumerate(pictures):
        with Image.open(io.BytesIO(picture.data)) as image:
            small = image.resize((CELL, CELL), Image.Resampling.LANCZOS)
        out.paste(small, (GAP + index % COLUMNS * (CELL + GAP), GAP + index // COLUMNS * (CELL + GAP)))
    return out


async def write(directory: Path) -> list[Path]:
    """Writes one sheet per book and says where."""
    painter, written = BuiltinPainter(), []
    try:
        for mood, pages in books().items():
            path = directory / f"{mood}.jpg"
            (await sheet(painter, pages)).save(path, "JPEG", quality=82, optimize=True)
            written.append(path)
    finally:
        await painter.close()
    return written


if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    target.mkdir(parents=True, exist_ok=True)
    for sheet_path in asyncio.run(write(target)):
        print(sheet_path)
