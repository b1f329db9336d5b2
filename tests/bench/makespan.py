"""Makespan: 20 books at once, a chapter told every second, a picture painted in four; how much later than ideal.

Beside it the same with a storyteller that hands over all of its text at the end: first all text, then the pictures.
"""

import asyncio
import tempfile
import time
from pathlib import Path
from statistics import median

import httpx

from tests.bench.browser import Seen, make_character, watch_a_book, whole
from tests.bench.meter import CpuMeter
from tests.bench.paced import TEXT_FIRST, bench_command
from tests.bench.table import Row, show
from tests.fakes import plain_picture
from tests.stack import Pace, Stack, running_stack

BOOKS = 20
CHAPTER, PICTURE, CHAPTERS = 1.0, 4.0, 10
_PACE = Pace(chapter=CHAPTER, image=PICTURE, story_slots=BOOKS, image_slots=BOOKS * (CHAPTERS + 1), ack_wait=10.0)
_IDEAL = (CHAPTER, CHAPTER + PICTURE, CHAPTER * CHAPTERS + PICTURE)
_PATIENCE = 90.0


def main() -> None:
    """Run the bench."""
    asyncio.run(_run())


async def _run() -> None:
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        async with running_stack(Path(place), _PACE, command=bench_command) as stack:
            ours, cpu, bare = await _round(stack, "")
            theirs, _, _ = await _round(stack, TEXT_FIRST)
    head = ["", "first words s", "x ideal", "first picture s", "x ideal", "done s", "x ideal", "last done s", "x ideal"]
    rows = [_row("chapter by chapter", ours), _row("first all text", theirs)]
    show(f"{BOOKS} books at once, as seen by their live updates (median; the last of all)", head, rows)
    print("aims: done at most 1.02 x ideal, first picture at most 5.1 s")
    print("CPU ms/book: " + ", ".join(f"{name} {used / BOOKS * 1000:.0f}" for name, used in cpu.items()))
    print(f"the same waits in one loop, with nothing done between them: {bare:.3f} s, {bare / _IDEAL[-1]:.3f} x ideal")


async def _round(stack: Stack, premise: str) -> tuple[list[Seen], dict[str, float], float]:
    async with httpx.AsyncClient(base_url=stack.address, timeout=30) as client:
        plushie = await make_character(client, "Momo", plain_picture(side=512), "bear")
        meter = CpuMeter(stack.pids())
        drafts = [{"title": f"Book {number}", "premise": premise, "cast": [plushie]} for number in range(BOOKS)]
        waits = asyncio.create_task(_waits())
        seen = await asyncio.gather(*(watch_a_book(client, _PATIENCE, **draft) for draft in drafts))
        assert all(whole(one) for one in seen), "not every book has all its words and pictures"
        return seen, meter.seconds(), await waits


async def _waits() -> float:
    """Return how long the waits of a book take on this machine as it is now."""
    began = time.monotonic()
    for _ in range(CHAPTERS):
        await asyncio.sleep(CHAPTER)
    await asyncio.sleep(PICTURE)
    return time.monotonic() - began


def _row(name: str, seen: list[Seen]) -> Row:
    words, picture, done = (median(getattr(one, what) for one in seen) for what in ("words", "picture", "done"))
    last = max(one.done for one in seen)
    figures = zip((words, picture, done, last), (*_IDEAL, _IDEAL[-1]), strict=True)
    return [name, *(value for took, ideal in figures for value in (took, took / ideal))]


if __name__ == "__main__":
    main()
