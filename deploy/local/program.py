"""A program to run as a child: what to start, how to find that it works, and how to have it end with its parent."""

import asyncio
import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import IO, TypedDict

import msgspec

ROTATE_BYTES = 5 << 20
"""A log file that is longer than this is put aside when its program starts again."""

_PR_SET_PDEATHSIG = 1


class Program(msgspec.Struct, frozen=True, kw_only=True):
    """A command with its variables.

    ``works`` tells by a real operation whether the program does its work; ``patience`` is how many seconds it may
    take to end when asked, ``inherits`` holds the open files that it is given.
    """

    name: str
    command: list[str]
    environment: dict[str, str]
    works: Callable[[], Awaitable[bool]]
    patience: float
    inherits: tuple[int, ...] = ()


class SpawnOptions(TypedDict):
    """How a child is started, for ``subprocess.Popen`` as for ``asyncio.create_subprocess_exec``."""

    env: Mapping[str, str]
    stdin: int
    stdout: IO[bytes]
    stderr: int
    process_group: int
    pass_fds: tuple[int, ...]
    preexec_fn: Callable[[], None] | None


def spawn_options(program: Program, log: IO[bytes]) -> SpawnOptions:
    """Return how to start a program: a group of its own, everything it says in ``log``, dead when its parent is."""
    return {
        "env": program.environment,
        "stdin": subprocess.DEVNULL,
        "stdout": log,
        "stderr": subprocess.STDOUT,
        "process_group": 0,
        "pass_fds": program.inherits,
        "preexec_fn": _die_with(os.getpid()) if sys.platform == "linux" else None,
    }


def open_log(path: Path) -> IO[bytes]:
    """Open a log file to write at its end; a long one becomes ``<name>.1`` first."""
    if path.exists() and path.stat().st_size > ROTATE_BYTES:
        path.replace(path.with_name(path.name + ".1"))
    return path.open("ab", buffering=0)


def kill_group(pid: int, number: signal.Signals) -> None:
    """Send a signal to a child and to all that it started."""
    try:
        os.killpg(pid, number)
    except (ProcessLookupError, PermissionError):
        # Gone already; other systems than Linux refuse to signal a group of which only a zombie is left.
        return


async def until(works: Callable[[], Awaitable[bool]], seconds: float, pause: float = 0.03) -> bool:
    """Ask until the answer is yes, at most for so many seconds; return the last answer."""
    clock = asyncio.get_running_loop().time
    latest = clock() + seconds
    while not await works():
        if clock() > latest:
            return False
        await asyncio.sleep(pause)
    return True


def _die_with(parent: int) -> Callable[[], None]:
    prctl = ctypes.CDLL(None, use_errno=True).prctl

    def arrange() -> None:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            # The parent died before the arrangement was made.
            os._exit(1)

    return arrange
