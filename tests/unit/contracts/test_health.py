"""What a probe finds out about a process."""

import os
from pathlib import Path

import pytest

from contracts.health import STALE, VARIABLE, fault, main, tell

SOON = STALE / 2


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that this process writes."""
    path = tmp_path / "health"
    monkeypatch.setenv(VARIABLE, str(path))
    return path


def test_a_process_that_has_said_nothing_is_not_alive(told: Path) -> None:
    assert [fault(told, question, 0) for question in ("live", "ready")] == ["It has said nothing yet."] * 2


def test_a_process_that_waits_lives_but_is_not_ready(told: Path) -> None:
    tell(ready=False)
    now = told.stat().st_mtime + SOON
    assert (fault(told, "live", now), fault(told, "ready", now)) == ("", "It lives, but does not work.")


def test_a_process_that_went_silent_is_stuck_whatever_it_said_last(told: Path) -> None:
    tell(ready=True)
    os.utime(told, (1000, 1000))
    assert fault(told, "ready", 1000 + SOON) == ""
    assert fault(told, "live", 1001 + STALE) == "It has said nothing for 31 seconds."


def test_the_exit_code_tells_the_probe(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tell(ready=True)
    assert [main(["live"]), main(["ready"]), main(["well"])] == [0, 0, 2]
    tell(ready=False)
    assert [main(["live"]), main(["ready"])] == [0, 1]
    assert "usage" in capsys.readouterr().err


def test_without_a_file_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    tell(ready=True)
    assert main(["live"]) == 1
