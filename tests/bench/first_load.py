"""First load: the scripts and styles that the browser fetches before it shows My Books, compressed with gzip."""

import gzip
import re
from pathlib import Path

from tests.bench.table import Row, show

BUDGET = 150_000
"""Bytes of scripts and styles, gzipped."""
_DIST = Path(__file__).parents[2] / "web" / "dist"
_FETCHED = re.compile(r'<(?:script|link)[^>]+(?:src|href)="/(assets/[^"]+\.(?:js|css))"')


def main() -> None:
    """Print what is fetched."""
    files = fetched_first()
    rows: list[Row] = [[name.removeprefix("assets/"), size / 1000] for name, size in files.items()]
    rows.append(["all", sum(files.values()) / 1000])
    show(f"first route, scripts and styles (aim: {BUDGET // 1000} kB)", ["file", "kB gzipped"], rows)


def fetched_first(dist: Path = _DIST) -> dict[str, int]:
    """Return the gzipped size in bytes of every file that the page itself names, by name."""
    named = _FETCHED.findall((dist / "index.html").read_text())
    return {name: len(gzip.compress((dist / name).read_bytes(), 9)) for name in named}
