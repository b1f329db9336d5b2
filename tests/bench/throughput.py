"""Throughput: 200 books at once with a provider that answers at once, beside the floor of ``tests.bench.floor``.

Both have a server that syncs before every acknowledgement, on the same disk, and their pictures in memory. The
product is whole: books are asked for by HTTP, pictures are prepared and stored by S3, views are written.
"""

import asyncio
import os
import sys
import tempfile
import time
from collections import Counter as Tally
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from statistics import median
from typing import Protocol

import httpx
import msgspec
from nats.aio.msg import Msg
from nats.js.api import DeliverPolicy

from contracts import events as e
from contracts.bus import Bus, connect
from contracts.ids import new_id
from deploy.local.keys import make_keys
from deploy.local.nats_server import nats_program, nats_url
from deploy.local.ports import choose_ports
from deploy.local.program import Program
from deploy.local.supervisor import Child, begin_all, end_together
from services.library.pointer import live_bucket
from tests.bench import floor
from tests.bench.meter import CpuMeter
from tests.bench.paced import bench_command
from tests.bench.table import Row, show
from tests.stack import Pace, Stack, running_stack

BOOKS, ROUNDS = 200, 3
IN_MEMORY = Path("/dev/shm")
PACE = Pace(chapter=0.0, image=0.0, story_slots=16, image_slots=32, ack_wait=30.0)
_AT_ONCE = 32
_PATIENCE = 120.0
_CLOCK = time.monotonic


class Side(Protocol):
    """One of the two that are compared."""

    async def ask(self, books: int) -> None:
        """Ask for so many books."""

    def pids(self) -> dict[str, int]:
        """Return the processes that do the work."""


class Figures(msgspec.Struct, frozen=True):
    """What one round took: books a second, and CPU milliseconds a book by process."""

    rate: float
    cpu: dict[str, float]

    @property
    def total(self) -> float:
        """CPU milliseconds a book."""
        return sum(self.cpu.values())


class Counter:
    """Counts books that are done, and keeps what was heard last of each."""

    def __init__(self) -> None:
        self.done: set[str] = set()
        self.heard: dict[str, str] = {}
        self._news = asyncio.Event()

    def add(self, book_id: str) -> None:
        """Count a book, once."""
        self.done.add(book_id)
        self._news.set()

    async def until(self, count: int) -> None:
        """Wait until so many are done; say how far the others are when that takes too long."""
        try:
            async with asyncio.timeout(_PATIENCE):
                while len(self.done) < count:
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            others = Tally(how for book_id, how in self.heard.items() if book_id not in self.done)
            raise AssertionError(f"{len(self.done)} of {count} books are done; the others: {dict(others)}") from None


class Product:
    """The whole of Storymaker."""

    def __init__(self, stack: Stack, client: httpx.AsyncClient) -> None:
        self._client = client
        self.pids = stack.pids

    async def ask(self, books: int) -> None:
        turns = asyncio.Semaphore(_AT_ONCE)

        async def one(number: int) -> None:
            async with turns:
                answer = await self._client.post("/api/studio/generate-story", json={"title": f"Book {number}"})
                answer.raise_for_status()

        await asyncio.gather(*map(one, range(books)))


class Floor:
    """A server, two workers, and nothing else."""

    def __init__(self, children: list[Child], bus: Bus) -> None:
        self._children = children
        self._bus = bus

    def pids(self) -> dict[str, int]:
        return {child.program.name: child.pid for child in self._children if child.pid}

    async def ask(self, books: int) -> None:
        wishes = [e.StoryRequested(book_id=new_id(), title=f"Book {number}") for number in range(books)]
        await asyncio.gather(*(floor.publish(self._bus.js, wish) for wish in wishes))


def main() -> None:
    """Run the bench."""
    asyncio.run(_run())


async def _run() -> None:
    async with AsyncExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        memory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-", dir=IN_MEMORY)))
        product, products = await stack.enter_async_context(running_product(place, memory))
        for folder in (place / "floor", memory / "blobs"):
            folder.mkdir()
        bare, bares = await stack.enter_async_context(_running_floor(place / "floor", memory / "blobs"))
        await one_round(product, products, 20)
        await one_round(bare, bares, 20)
        rounds = [
            (await one_round(bare, bares, BOOKS), await one_round(product, products, BOOKS)) for _ in range(ROUNDS)
        ]
        pictures = sum(1 for _ in (memory / "blobs").iterdir())
        assert pictures == (ROUNDS * BOOKS + 20) * floor.PICTURES, f"the floor has {pictures} pictures"
    _show(rounds)


async def one_round(side: Side, counter: Counter, books: int) -> Figures:
    """Have so many books made and wait for them all."""
    meter, began, before = CpuMeter(side.pids()), _CLOCK(), len(counter.done)
    _, _ = await asyncio.gather(side.ask(books), counter.until(before + books))
    took = _CLOCK() - began
    assert len(counter.done) == before + books
    assert side.pids() == meter.pids, "a process died meanwhile"
    return Figures(books / took, {name: used / books * 1000 for name, used in meter.seconds().items()})


@asynccontextmanager
async def running_product(
    place: Path, memory: Path, command: Callable[[str, bool], list[str]] = bench_command
) -> AsyncIterator[tuple[Product, Counter]]:
    """Run the product, and count the books that its views call done."""
    counter = Counter()
    async with (
        running_stack(place, PACE, objects=memory / "objects", command=command) as stack,
        connect(stack.nats_url, "bench") as nats,
        httpx.AsyncClient(base_url=stack.address, timeout=60) as client,
    ):

        async def heard(msg: Msg) -> None:
            shelf = msgspec.json.decode(msg.data, type=_Shelf)
            counter.heard[shelf.id] = f"{shelf.state}, {shelf.chapters_drafted}, {shelf.chapters_illustrated}"
            if shelf.state == "done":
                assert shelf.chapters_illustrated == e.CHAPTERS
                counter.add(shelf.id)

        await _watch(Bus(nats, "/bench"), await live_bucket(nats.jetstream()), "shelf.>", heard)
        yield Product(stack, client), counter


class _Shelf(msgspec.Struct):
    id: str
    state: str
    chapters_drafted: int
    chapters_illustrated: int


@asynccontextmanager
async def _running_floor(place: Path, blobs: Path) -> AsyncIterator[tuple[Floor, Counter]]:
    keys, ports, counter = make_keys(), choose_ports(), Counter()
    url = nats_url(ports.nats, keys.nats_password)
    server = Child(
        nats_program(ports.nats, keys.nats_password, place / "events", place / "nats.conf"), place / "log", print
    )
    workers = [Child(_worker(url, blobs, more), place / "log", print) for more in ([], ["project"])]
    try:
        await begin_all([server])
        await server.until_works(30)
        async with connect(url, "bench") as nats:
            bus = Bus(nats, "/bench")
            await floor.prepare(bus.js)
            await begin_all(workers)

            async def heard(msg: Msg) -> None:
                counter.add(msg.subject.rsplit(".", 1)[-1])

            await _watch(bus, floor.DONE, ">", heard)
            yield Floor([server, *workers], bus), counter
    finally:
        await end_together(workers)
        await end_together([server])


def _worker(url: str, blobs: Path, more: list[str]) -> Program:
    async def works() -> bool:
        return True

    command = [sys.executable, "-m", "tests.bench.floor", url, str(blobs), *more]
    return Program(
        name=" ".join(["worker", *more]), command=command, environment={**os.environ}, works=works, patience=5.0
    )


async def _watch(bus: Bus, bucket: str, keys: str, heard: Callable[[Msg], Awaitable[None]]) -> None:
    await bus.js.subscribe(
        f"$KV.{bucket}.{keys}",
        stream=f"KV_{bucket}",
        ordered_consumer=True,
        deliver_policy=DeliverPolicy.NEW,
        cb=heard,
    )


def _show(rounds: list[tuple[Figures, Figures]]) -> None:
    rows: list[Row] = []
    for name, place in (("bare nats-py loop", 0), ("Storymaker, whole", 1)):
        rate = median(one[place].rate for one in rounds)
        cpu = median(one[place].total for one in rounds)
        rows.append(
            [
                name,
                rate,
                median(one[place].rate / one[0].rate for one in rounds),
                cpu,
                median(one[place].total / one[0].total for one in rounds),
            ]
        )
    head = ["", "books/s", "of the floor", "CPU ms/book", "x floor"]
    show(f"{BOOKS} books at once, median of {ROUNDS} interleaved rounds", head, rows)
    for name, place in (("floor", 0), ("Storymaker", 1)):
        parts = {one: median(figures[place].cpu[one] for figures in rounds) for one in rounds[0][place].cpu}
        print(f"CPU ms/book, {name}: " + ", ".join(f"{one} {used:.1f}" for one, used in parts.items()))


if __name__ == "__main__":
    main()
