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
BOOKS = 5
SIGNS_OF_LIFE = {"story": "told", "illustrator": "painted", "library": "painted", "nats": "told", "objects": "painted"}
"""What has to go on before the next kill of a process, so that it is killed at work."""


@pytest.mark.parametrize("victim", SIGNS_OF_LIFE)
async def test_a_process_killed_in_mid_book_costs_at_most_its_calls_in_flight(victim: str, tmp_path: Path) -> None:
    async with ordeal(tmp_path, victim) as run:
        await run.ask_for_books(BOOKS)
        for _ in range(KILLS):
            await run.at_a_moment(SIGNS_OF_LIFE[victim])
            await run.kill(victim)
        found = await run.finish()
    assert violations(found) == [], f"seed {SEED}"
