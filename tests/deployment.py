"""A deployment as a person starts it: ``storymaker up`` in a process of its own, watched from outside."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import psutil

from deploy.local.folder import Folder, Holder, holder_of
from tests.waiting import wait_until

PATIENCE_SECONDS = 90.0
"""How long a test waits for what takes seconds, on a machine that is busy with other things."""


class Deployment:
    """A running ``storymaker up`` and what it said so far."""

    def __init__(self, process: "subprocess.Popen[str]", data: Path) -> None:
        self.process = process
        self.data = data
        self.said: list[str] = []

    def until_said(self, words: str) -> str:
        """Read what it says until a line has these words; return that line."""
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line.rstrip())
            if words in line:
                return line.rstrip()
        raise AssertionError(f"it ended without saying {words!r}:\n" + "\n".join(self.said))

    def ask_to_end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, read the rest, return the exit code."""
        self.process.send_signal(number)
        assert self.process.stdout
        self.said += [line.rstrip() for line in self.process.stdout]
        return self.process.wait(PATIENCE_SECONDS)

    def children(self) -> list[psutil.Process]:
        """Return every process that it started, directly or not."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def child(self, words: str) -> psutil.Process:
        """Return the child whose command has these words."""
        (found,) = [one for one in psutil.Process(self.process.pid).children() if words in " ".join(one.cmdline())]
        return found

    def holder(self) -> Holder:
        """Return what it wrote down for others."""
        found = holder_of(Folder(self.data))
        assert found
        return found


@contextmanager
def storymaker_up(data: Path, *arguments: str, **variables: str) -> Iterator[Deployment]:
    """Start a deployment; whatever is left of it at the end is killed."""
    with subprocess.Popen(
        [*command(), "up", *arguments],
        env=environment(data, **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        deployment = Deployment(process, data)
        try:
            yield deployment
        finally:
            process.kill()


def storymaker(data: Path, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    """Run another command to its end."""
    return subprocess.run(
        [*command(), *arguments],
        env=environment(data, **variables),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def command() -> list[str]:
    """Return how the command line is started."""
    return [str(Path(sys.executable).with_name("storymaker"))]


def environment(data: Path, **variables: str) -> dict[str, str]:
    """Return the variables of this process without any that would configure Storymaker, and those given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("STORYMAKER_", "OPENAI_"))}
    return {**kept, "STORYMAKER_DATA": str(data), **variables}


def all_end(processes: list[psutil.Process], seconds: float = 10.0) -> bool:
    """Wait until no process of these runs any more; one that nobody has buried yet counts as ended."""
    return wait_until(partial(_have_ended, processes), seconds)


async def _have_ended(processes: list[psutil.Process]) -> bool:
    return not any(map(is_running, processes))


def is_running(process: psutil.Process) -> bool:
    """Tell whether a process lives."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
