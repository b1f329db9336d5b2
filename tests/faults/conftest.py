"""What the faults cost, below the results: the seed first, so that a run can be repeated."""

import pytest

from tests.faults.ordeal import COSTS, SEED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Write a line for each test that made something die."""
    if COSTS:
        terminalreporter.section("faults")
        terminalreporter.line(f"STORYMAKER_FAULTS_SEED={SEED}")
        for cost in COSTS:
            terminalreporter.line(cost)
