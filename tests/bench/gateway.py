"""Gateway: a book of ten chapters, and a picture that the browser has, beside bare routes with the same answers."""

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median

import httpx
import msgspec
from msgspec.structs import replace

from deploy.local.ports import choose_address_port
from tests.bench.browser import make_character, watch_a_book, whole
from tests.bench.load import Load, Outcome
from tests.bench.meter import CpuMeter
from tests.bench.paced import bench_command
from tests.bench.table import Row, show
from tests.fakes import plain_picture
from tests.stack import Pace, running_stack

ROUNDS, REQUESTS = 5, 4000
_AIMS = {"book": 0.45, "picture": 0.6}


class Target(msgspec.Struct, frozen=True):
    """A load, and the process that bears it."""

    pid: int
    load: Load
    body: int


class Figures(msgspec.Struct, frozen=True):
    """Requests a second, and CPU microseconds of the server for each."""

    rate: float
    cpu: float


def main() -> None:
    """Run the bench."""
    asyncio.run(_run())


async def _run() -> None:
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        place = Path(name)
        async with running_stack(place, Pace(chapter=0.0, image=0.0), command=bench_command) as stack:
            book, picture, body = await _targets(stack.address, stack.pids()["gateway"], place)
            with _bare_server(place) as (pid, port):
                bare_book = Target(pid, replace(book.load, port=port, path="/book"), body)
                bare_picture = Target(pid, replace(picture.load, port=port, path="/picture"), 0)
                pairs = {"book": (bare_book, book), "picture": (bare_picture, picture)}
                rounds = [{name: (_bear(a), _bear(b)) for name, (a, b) in pairs.items()} for _ in range(ROUNDS + 1)]
    _show(rounds[1:], body)


async def _targets(address: str, pid: int, place: Path) -> tuple[Target, Target, int]:
    """Make a book; leave its bytes and the ETag of its first picture to the bare server."""
    port = int(address.rsplit(":", 1)[1])
    async with httpx.AsyncClient(base_url=address, timeout=30) as client:
        plushie = await make_character(client, "Momo", plain_picture(side=512), "bear")
        seen = await watch_a_book(client, 60, title="The Moon Garden", cast=[plushie])
        assert whole(seen)
        assert seen.book
        assert seen.book.chapters[0].image
        path, picture = f"/api/books/{seen.book.id}", seen.book.chapters[0].image.url
        body, etag = (await client.get(path)).content, (await client.get(picture)).headers["etag"]
        (place / "book").write_bytes(body)
        (place / "etag").write_text(etag)
        session = {"cookie": "; ".join(f"{name}={value}" for name, value in client.cookies.items())}
    book_load = Load(port=port, path=path, headers=session, requests=REQUESTS)
    same = {**session, "if-none-match": etag}
    picture_load = Load(port=port, path=picture, headers=same, requests=REQUESTS, status=304)
    return Target(pid, book_load, len(body)), Target(pid, picture_load, 0), len(body)


@contextmanager
def _bare_server(place: Path) -> Iterator[tuple[int, int]]:
    port = choose_address_port(None, 8500)
    command = [sys.executable, "-m", "tests.bench.bare", str(port), str(place)]
    process = subprocess.Popen(command, env={**os.environ})

    try:
        _until_it_answers(port)
        yield process.pid, port
    finally:
        process.terminate()
        process.wait(10)


def _until_it_answers(port: int) -> None:
    # The loop of this process has nothing else to do meanwhile.
    latest = time.monotonic() + 30
    while time.monotonic() < latest:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise AssertionError("the bare server did not start")


def _bear(target: Target) -> Figures:
    meter = CpuMeter({"server": target.pid})
    told = subprocess.run(
        [sys.executable, "-m", "tests.bench.load"],
        input=msgspec.json.encode(target.load),
        stdout=subprocess.PIPE,
        timeout=90,
        check=True,
    )
    outcome, used = msgspec.json.decode(told.stdout, type=Outcome), meter.total()
    assert outcome.bytes == target.body * REQUESTS, "not every answer had the whole body"
    return Figures(REQUESTS / outcome.seconds, used / REQUESTS * 1e6)


def _show(rounds: list[dict[str, tuple[Figures, Figures]]], body: int) -> None:
    rows: list[Row] = []
    for name, aim in _AIMS.items():
        pairs = [one[name] for one in rounds]
        bare, own = (median(pair[place].rate for pair in pairs) for place in (0, 1))
        ratio = median(pair[1].rate / pair[0].rate for pair in pairs)
        cpu = median(pair[0].cpu / pair[1].cpu for pair in pairs)
        rows.append([name, bare, own, ratio, cpu, aim])
    head = ["requests/s", "bare", "gateway", "ratio", "ratio by CPU", "aim"]
    show(f"a book of {body} bytes, a picture that is unchanged; median of {ROUNDS} interleaved rounds", head, rows)


if __name__ == "__main__":
    main()
