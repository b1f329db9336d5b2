"""A process that is held up for three times the time after which its work is given away, and then goes on.

What it had begun, or was given while it was held up, may be done a second time by another process meanwhile; beyond
that the bound is that of a kill at the moment at which it was held up. The log has one picture of each chapter: both
name their event alike, and it is stored once.
"""

from pathlib import Path

from tests.faults.checker import violations
from tests.faults.ordeal import PACE, SEED, ordeal

HELD_UP = 3 * PACE.ack_wait


async def test_an_illustrator_that_was_held_up_goes_on_with_what_it_had_begun(tmp_path: Path) -> None:
    async with ordeal(tmp_path, "held up") as run:
        await run.ask_for_books(4)
        await run.at_a_moment("illustrator")
        await run.hold_up("illustrator", HELD_UP)
        # Whatever it still has to say, it has said when it has ended in order.
        assert await run.ask_to_end("illustrator") == 0
        await run.begin("illustrator")
        found = await run.finish()
    assert violations(found) == [], f"seed {SEED}"


async def test_an_illustrator_that_was_held_up_comes_too_late_when_another_took_over(tmp_path: Path) -> None:
    async with ordeal(tmp_path, "overtaken") as run:
        await run.begin_another("illustrator", tmp_path)
        await run.ask_for_books(4)
        await run.at_a_moment("illustrator")
        await run.hold_up("illustrator", HELD_UP)
        # Whatever it still has to say, it has said when it has ended in order.
        assert await run.ask_to_end("illustrator") == 0
        await run.begin("illustrator")
        found = await run.finish()
    assert violations(found) == [], f"seed {SEED}"
