"""A server that is away for five seconds in mid-book: it is waited for, nothing fails, nothing is paid twice."""

import asyncio
from pathlib import Path

import pytest

from tests.faults.checker import violations
from tests.faults.ordeal import SEED, ordeal

AWAY_SECONDS = 5.0


@pytest.mark.parametrize("server", ["nats", "objects"])
async def test_a_server_that_is_away_for_a_while_is_waited_for(server: str, tmp_path: Path) -> None:
    async with ordeal(tmp_path, f"without {server}") as run:
        await run.ask_for_books(4)
        await run.at_a_moment(server)
        await run.ask_to_end(server)
        await asyncio.sleep(AWAY_SECONDS)
        await run.begin(server)
        found = await run.finish()
    assert violations(found) == [], f"seed {SEED}"
