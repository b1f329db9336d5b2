"""Meters of what processes use: CPU of whole process trees, and memory."""

from collections.abc import Mapping

import msgspec
import psutil


class Memory(msgspec.Struct, frozen=True):
    """Resident megabytes of a process tree: counted whole, and with what is shared divided among its sharers."""

    resident: float
    proportional: float


class CpuMeter:
    """CPU seconds of named process trees since a moment; processes that ended meanwhile count with their parents."""

    def __init__(self, pids: Mapping[str, int]) -> None:
        self.pids = dict(pids)
        self._roots = {name: psutil.Process(pid) for name, pid in pids.items()}
        self._before = self._now()

    def seconds(self) -> dict[str, float]:
        """Return what was used since the meter was made, by name."""
        return {name: now - self._before[name] for name, now in self._now().items()}

    def total(self) -> float:
        """Return what all of them used together."""
        return sum(self.seconds().values())

    def _now(self) -> dict[str, float]:
        return {name: sum(map(_cpu, tree(root))) for name, root in self._roots.items()}


def memory_of(pid: int) -> Memory:
    """Return what a process and its children hold."""
    found = [process.memory_full_info() for process in tree(psutil.Process(pid))]
    return Memory(sum(one.rss for one in found) / 1e6, sum(one.pss for one in found) / 1e6)


def tree(root: psutil.Process) -> list[psutil.Process]:
    """Return a process and all that it started."""
    return [root, *root.children(recursive=True)]


def _cpu(process: psutil.Process) -> float:
    try:
        return sum(process.cpu_times()[:4])
    except psutil.NoSuchProcess:
        return 0.0
