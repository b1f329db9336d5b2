"""Where the time of the throughput bench goes: ``python -m tests.bench.profile`` (about half a minute)."""

import asyncio
import os
import pstats
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil

from tests.bench.paced import bench_command
from tests.bench.table import Row, show
from tests.bench.throughput import IN_MEMORY, one_round, running_product

_BOOKS = 60
_TOP = 14
_WAITS = ("method 'poll' of 'select.epoll'", "run_until_complete", "runpy", "built-in method builtins.exec")


def main() -> None:
    """Run a round without and one with the profiler."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        asyncio.run(_run(Path(name)))


async def _run(place: Path) -> None:
    def command(name: str, faked: bool) -> list[str]:
        return ["-m", "tests.bench.profiled", str(place / f"{name}.profile"), *bench_command(name, faked)[1:]]

    with tempfile.TemporaryDirectory(prefix="bench-", dir=IN_MEMORY) as memory:
        async with running_product(place, Path(memory), command) as (product, counter):
            pids = product.pids()
            services = [name for name in pids if name not in ("nats", "objects")]
            await one_round(product, counter, 10)
            await _write([pids[name] for name in services])
            before = [_threads(pids[name]) for name in services]
            figures = await one_round(product, counter, _BOOKS)
            after = [_threads(pids[name]) for name in services]
            await _write([pids[name] for name in services])
    shares: list[Row] = [[name, used, used / figures.total * 100] for name, used in figures.cpu.items()]
    show("CPU by process, with the profiler on", ["", "ms/book", "%"], shares)
    threads: list[Row] = [
        [name, *((now - then) / _BOOKS * 1000 for now, then in zip(new, old, strict=True))]
        for name, new, old in zip(services, after, before, strict=True)
    ]
    show("CPU ms/book by thread", ["", "main", "others"], threads)
    for name in services:
        show(f"{name}: own time of functions, main thread", ["", "calls", "ms"], list(_top(place / f"{name}.profile")))


async def _write(pids: list[int]) -> None:
    for pid in pids:
        os.kill(pid, signal.SIGUSR2)
    await asyncio.sleep(1)


def _threads(pid: int) -> tuple[float, float]:
    found = {one.id: one.user_time + one.system_time for one in psutil.Process(pid).threads()}
    return found[pid], sum(found.values()) - found[pid]


def _top(file: Path) -> Iterator[Row]:
    stats: dict[tuple[str, int, str], tuple[int, int, float, float, object]] = pstats.Stats(str(file)).stats  # type: ignore[attr-defined]  # the stubs leave it out
    by_time = sorted(stats.items(), key=lambda item: -item[1][2])
    shown = [(where, one) for where, one in by_time if not any(wait in where[2] for wait in _WAITS)]
    for (source, line, function), (_, calls, own, _, _) in shown[:_TOP]:
        yield [f"{Path(source).name}:{line} {function}"[:70], calls, own * 1000]


if __name__ == "__main__":
    main()
