"""The supervisor, over small programs that live, die, or will not die."""

import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path

import psutil
import pytest

from deploy.local.program import ROTATE_BYTES, Program, open_log, until
from deploy.local.supervisor import Child, DidNotStart, end_together, until_ready

SLEEPS = "import time; time.sleep(600)"
STUBBORN = (
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"
)
DIES = "print('no such painter'); raise SystemExit(3)"
Start = Callable[..., Child]


async def _yes() -> bool:
    return True


async def _no() -> bool:
    return False


class Said(list[str]):
    """What the supervisor said, and when it said something."""

    async def holds(self, words: str) -> bool:
        """Tell whether it said something with these words."""
        return any(words in sentence for sentence in self)


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
async def start(tmp_path: Path, said: Said) -> AsyncIterator[Start]:
    children: list[Child] = []

    def make(
        source: str, name: str = "painter", works: Callable[[], Awaitable[bool]] = _yes, patience: float = 10.0
    ) -> Child:
        program = Program(
            name=name,
            command=[sys.executable, "-S", "-c", source],
            environment={},
            works=works,
            patience=patience,
        )
        children.append(Child(program, tmp_path / f"{name}.log", said.append))
        return children[-1]

    yield make
    await end_together(children)


async def _logged(child: Child, words: str) -> bool:
    return words in child.log.read_text()


async def test_a_program_that_works_is_left_alone(start: Start) -> None:
    child = start(SLEEPS)
    await child.begin()
    await child.until_works(10)
    assert child.pid


async def test_a_program_that_ends_at_once_shows_its_last_words(start: Start) -> None:
    child = start(DIES, works=_no)
    await child.begin()
    with pytest.raises(DidNotStart, match="painter ended with code 3:\nno such painter"):
        await child.until_works(10)


async def test_a_program_that_does_nothing_in_time_counts_as_not_started(start: Start) -> None:
    child = start(SLEEPS, works=_no)
    await child.begin()
    with pytest.raises(DidNotStart, match="painter was not ready in 0 s"):
        await child.until_works(0.05)


async def test_a_program_that_dies_is_started_again(start: Start, said: Said) -> None:
    child = start(SLEEPS)
    await child.begin()
    child.keep()
    first = child.pid
    assert first
    os.kill(first, signal.SIGKILL)

    async def another_runs() -> bool:
        return child.pid not in (None, first)

    assert await until(another_runs, 10)
    assert await said.holds("painter ended with code -9; it starts again in 0.2 s")


async def test_a_program_that_ends_when_asked_is_not_started_again(start: Start, said: Said) -> None:
    child = start(SLEEPS)
    await child.begin()
    child.keep()
    await child.end()
    assert child.pid is None
    assert said == []


async def test_a_program_that_will_not_end_is_killed(start: Start, said: Said) -> None:
    child = start(STUBBORN, patience=0.1)
    await child.begin()
    assert await until(partial(_logged, child, "deaf"), 10)
    await child.end()
    assert child.pid is None
    assert said == ["painter did not end in 0 s and was killed."]


async def test_waiting_for_one_ends_when_another_does(start: Start) -> None:
    judge, other = start(SLEEPS, "gateway", works=_no), start(DIES)
    await judge.begin()
    await other.begin()
    with pytest.raises(DidNotStart, match="painter ended with code 3"):
        await until_ready(judge, [other], 30)


async def test_what_a_dead_program_started_dies_too(start: Start, tmp_path: Path) -> None:
    child = start(f"import os; print('worker' if os.fork() else 'parent', flush=True); {SLEEPS}")
    await child.begin()
    assert await until(partial(_logged, child, "worker"), 10)
    group = child.pid
    assert group
    assert _members(group) == 2
    await child.end()
    assert await until(partial(_is_empty, group), 10)


async def _is_empty(group: int) -> bool:
    return _members(group) == 0


def _members(group: int) -> int:
    def belongs(process: psutil.Process) -> bool:
        try:
            return os.getpgid(process.pid) == group and process.status() != psutil.STATUS_ZOMBIE
        except (ProcessLookupError, psutil.NoSuchProcess):
            return False

    return sum(map(belongs, psutil.process_iter()))


def test_a_long_log_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "story.log"
    path.write_bytes(b"x" * (ROTATE_BYTES + 1))
    with open_log(path) as log:
        log.write(b"new\n")
    assert path.read_bytes() == b"new\n"
    assert (tmp_path / "story.log.1").stat().st_size == ROTATE_BYTES + 1
