"""Marks: what Lighthouse gives for My Books with finished books on it, seen by a slow phone with a slow connection."""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.shelf import books_on_a_shelf
from tests.bench.table import Row, show
from tests.chromium import ARGUMENTS, chromium
from tests.deployment import storymaker_up

ROUNDS = 3
BOOKS = 3
_AIMS = {"performance": 95, "accessibility": 100, "best-practices": 100}
_TIMINGS = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
_PROGRAM = Path(__file__).parent / "lighthouse" / "node_modules" / ".bin" / "lighthouse"


def main() -> None:
    """Run the rounds and print marks and timings."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place, storymaker_up(Path(place) / "data") as deployment:
        address = deployment.until_said("Storymaker is ready").split()[-1]
        books_on_a_shelf(address, BOOKS)
        reports = [_report(address, Path(place) / f"{number}.json") for number in range(ROUNDS)]
        assert deployment.ask_to_end() == 0, deployment.said
    marks: list[Row] = [
        [name, *(mark := [report["categories"][name]["score"] * 100 for report in reports]), median(mark), aim]
        for name, aim in _AIMS.items()
    ]
    rounds = [f"round {number}" for number in range(1, ROUNDS + 1)]
    show("Lighthouse, mobile, My Books", ["", *rounds, "median", "aim"], marks)
    timings: list[Row] = [
        [name, *(value := [report["audits"][name]["numericValue"] for report in reports]), median(value)]
        for name in _TIMINGS
    ]
    show(
        "what it saw, ms (shift: no unit), with the network and processor of a slow phone",
        ["", *rounds, "median"],
        timings,
    )
    _complain(reports[-1])


def _report(address: str, path: Path) -> dict[str, Any]:
    flags = " ".join(["--headless=new", *ARGUMENTS])
    only = ",".join(_AIMS)
    subprocess.run(
        [
            str(_PROGRAM), address, "--quiet", "--output=json", f"--output-path={path}", f"--only-categories={only}",
            f"--chrome-flags={flags}", "--no-enable-error-reporting",
        ],
        check=True,
        env={**os.environ, "CHROME_PATH": chromium()},
        timeout=240,
    )  # fmt: skip
    report: dict[str, Any] = json.loads(path.read_text())
    assert "runtimeError" not in report, report["runtimeError"]
    return report


def _complain(report: dict[str, Any]) -> None:
    for name in _AIMS:
        for reference in report["categories"][name]["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                print(f"{name}: {audit['title']} ({audit.get('displayValue', 'no')})")
