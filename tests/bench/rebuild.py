"""Rebuild: all views of 100,000 events anew, beside an ordered read of the same stream that only counts.

Both read the same stream on the same server, which syncs its disk before it acknowledges, in turns. The rebuild
counts until the last view is stored; comparing with the live views and swapping come on top and are shown apart.
"""

import asyncio
import tempfile
from collections.abc import Awaitable
from pathlib import Path
from statistics import median

from nats.aio.client import Client
from nats.aio.msg import Msg

from contracts.bus import connect
from contracts.envelope import encode, to_headers
from contracts.subjects import STREAM, subject_for
from contracts.topology import migrate
from deploy.local.keys import make_keys
from deploy.local.nats_server import nats_program, nats_url
from deploy.local.ports import choose_ports
from deploy.local.supervisor import Child, begin_all, end_together
from services.library.rebuild import Clock, Rebuild, Taken
from services.library.replay import fast_client
from tests.bench.table import show
from tests.histories import whole_book

EVENTS, ROUNDS = 100_000, 5
_AIM = 0.6
_WORDS = "A small sentence about a bear that looks for its button. " * 12


def main() -> None:
    """Run the bench."""
    asyncio.run(_bench())


async def _bench() -> None:
    keys, ports = make_keys(), choose_ports()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        place = Path(name)
        program = nats_program(ports.nats, keys.nats_password, place / "events", place / "nats.conf")
        server = Child(program, place / "log", print)
        try:
            await begin_all([server])
            await server.until_works(30)
            await _run(nats_url(ports.nats, keys.nats_password))
        finally:
            await end_together([server])


async def _run(url: str) -> None:
    await migrate(url)
    async with connect(url, "bench") as client, fast_client(url, "bench-reader") as reader:
        events = await _fill(client)
        bare, rebuilds, whole = [], [], []
        for turn in range(ROUNDS):
            bare.append(await _timed(_read(client, events)))
            rebuild = Rebuild(client, reader, _silently)
            whole.append(await _timed(_rebuild(rebuild, events, first=turn == 0)))
            rebuilds.append(rebuild.built)
        _show(events, bare, rebuilds, whole)


async def _fill(client: Client) -> int:
    """Fill the log with whole books; return how many events they are."""
    js = client.jetstream(publish_async_max_pending=2000)
    events = 0
    while events < EVENTS:
        for event, envelope in whole_book(f"family{events % 40}", words=_WORDS):
            await js.publish_async(subject_for(event), encode(event), headers=to_headers(envelope))
            events += 1
    await js.publish_async_completed()
    assert (await js.stream_info(STREAM)).state.messages == events
    return events


async def _read(client: Client, events: int) -> None:
    """Read the whole stream in order and count."""
    count, done = 0, asyncio.Event()

    async def take(_: Msg) -> None:
        nonlocal count
        count += 1
        if count == events:
            done.set()

    subscription = await client.jetstream().subscribe(
        "",
        stream=STREAM,
        ordered_consumer=True,
        cb=take,
        pending_msgs_limit=1_000_000,
        pending_bytes_limit=1 << 30,
    )
    await done.wait()
    await subscription.unsubscribe()


async def _rebuild(rebuild: Rebuild, events: int, *, first: bool) -> None:
    """Rebuild, and see that it was done; the views that the ``first`` is compared with are not there yet."""
    done = await rebuild.run(grace=0)
    assert (done.events, done.unreadable) == (events, 0)
    assert first or not done.different, f"{len(done.different)} views differ"


async def _timed(work: Awaitable[object]) -> Taken:
    clock = Clock()
    await work
    return clock.read()


def _show(events: int, bare: list[Taken], rebuilds: list[Taken], whole: list[Taken]) -> None:
    def row(name: str, turns: list[Taken]) -> list[str | float]:
        ratio = median(one.wall / turn.wall for one, turn in zip(bare, turns, strict=True))
        cpu = median(turn.cpu for turn in turns)
        return [name, events / median(turn.wall for turn in turns), ratio, cpu]

    show(
        f"Rebuild of {events} events, {ROUNDS} rounds in turns (aim: {_AIM} of the bare read)",
        ("", "events/s", "of bare", "CPU s"),
        [
            row("bare ordered read", bare),
            row("rebuild, all views stored", rebuilds),
            row("with comparison and swap", whole),
        ],
    )


def _silently(sentence: str) -> None:
    """Say nothing."""


if __name__ == "__main__":
    main()
