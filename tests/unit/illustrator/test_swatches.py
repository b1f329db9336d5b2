"""What a family picks on the page is what the painter mixes."""

import re
from pathlib import Path

import pytest

from services.illustrator.builtin.brush.pigments import HAIRS, IRISES, PIGMENTS, SKINS

_FILE = Path(__file__).parents[3] / "web" / "src" / "features" / "characters" / "figure" / "colours.ts"
_TABLE = re.compile(r"export const (\w+): Record<\w+, string> = \{(.*?)\n\};", re.DOTALL)
_ENTRY = re.compile(r"'?([a-z][a-z ]*)'?: '(#[0-9a-f]{6})'")
TABLES = {name: dict(_ENTRY.findall(body)) for name, body in _TABLE.findall(_FILE.read_text())}


@pytest.mark.parametrize(
    ("table", "painter"), [("COLOURS", PIGMENTS), ("HAIRS", HAIRS), ("IRISES", IRISES), ("SKINS", SKINS)]
)
def test_the_swatches_of_the_page_are_the_pigments_of_the_painter(table: str, painter: dict[str, str]) -> None:
    usual = TABLES["COLOURS"] if table in ("HAIRS", "IRISES") else {}
    assert usual | TABLES[table] == painter
