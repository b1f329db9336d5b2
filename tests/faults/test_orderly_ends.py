"""SIGTERM in mid-book, as in a rolling restart: work in flight is finished first, and nothing at all is paid twice."""

from pathlib import Path

import pytest

from tests.faults.checker import violations
from tests.faults.ordeal import SEED, ordeal

RESTARTS = 3


@pytest.mark.parametrize("name", ["story", "illustrator"])
async def test_a_process_asked_to_end_in_mid_book_ends_in_order_and_costs_nothing(name: str, tmp_path: Path) -> None:
    async with ordeal(tmp_path, f"end {name}") as run:
        await run.ask_for_books(2)
        for _ in range(RESTARTS):
            await run.ask_for_books(1)
            await run.at_a_moment(name)
            assert await run.ask_to_end(name) == 0
            await run.begin(name)
        found = await run.finish()
    assert violations(found) == [], f"seed {SEED}"
