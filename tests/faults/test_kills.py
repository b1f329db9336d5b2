"""SIGKILL in mid-book: each process at least five times, at moments that follow from the seed.

Whoever dies, afterwards the invariants of ``checker`` hold. The bound on what is paid twice is in ``spending``: a
provider call may be repeated once for each kill of the process that made it, if at that moment it was begun and its
result was neither in the log nor noted in the gallery; a kill of the library or of a server allows no repetition.
"""

from pathlib import Path

import pytest

from tests.faults.checker import violations
from tests.faults.ordeal import SEED, ordeal

KILLS = 5
MIXED_KILLS = 10
VICTIMS = ("story", "illustrator", "library", "nats", "objects")


@pytest.mark.parametrize("victim", VICTIMS)
async def test_a_process_killed_in_mid_book_costs_at_most_its_calls_in_flight(victim: str, tmp_path: Path) -> None:
    async with ordeal(tmp_path, victim) as run:
        await run.ask_for_books(3)
        for _ in range(KILLS):
            await run.ask_for_books(1)
            await run.at_a_moment(victim)
            await run.kill(victim)
        found = await run.finish()
    assert violations(found) == [], f"seed {SEED}"


async def test_any_processes_killed_in_any_order_cost_at_most_their_calls_in_flight(tmp_path: Path) -> None:
    async with ordeal(tmp_path, "any") as run:
        await run.ask_for_books(2)
        for _ in range(MIXED_KILLS):
            victim = run.random.choice(VICTIMS)
            await run.ask_for_books(1)
            await run.at_a_moment(victim)
            await run.kill(victim)
        found = await run.finish()
    assert violations(found) == [], f"seed {SEED}"
