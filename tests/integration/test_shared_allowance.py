"""One allowance for several illustrators, over a real bus whose clock alone counts."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from contracts.bus import connect
from contracts.ids import new_id
from contracts.topology import migrate
from deploy.local.keys import make_keys
from deploy.local.nats_server import nats_program, nats_url
from deploy.local.ports import choose_ports
from deploy.local.program import until
from deploy.local.supervisor import Child
from services.illustrator.account import Account, Turn
from services.illustrator.allowance import MINUTE, Allowance
from services.illustrator.bucket import Bucket
from services.illustrator.shared_ledger import SharedLedger
from tests.waiting import START_SECONDS


def skewed(seconds: float) -> Callable[[], float]:
    return lambda: time.monotonic() + seconds


@asynccontextmanager
async def replicas_on(url: str, allowance: Allowance, count: int) -> AsyncIterator[list[Account]]:
    """Open accounts of one model, each on a connection of its own and by a clock of its own."""
    model = new_id()
    async with AsyncExitStack() as open_ones:
        accounts = []
        for number in range(count):
            client = await open_ones.enter_async_context(connect(url, "illustrator", patient=True))
            account = Account(allowance, skewed(number * 1e5), asyncio.sleep)
            account.share(SharedLedger(client, "http://models", model))
            accounts.append(account)
        yield accounts


async def turns_of(account: Account, count: int) -> list[Turn]:
    turns = [await account.ask() for _ in range(count)]
    return [turn for turn in turns if turn is not None]


@pytest.fixture
async def url(nats_server: str) -> str:
    await migrate(nats_server)
    return nats_server


async def test_replicas_that_ask_at_the_same_time_begin_no_more_in_a_minute_than_one_may(url: str) -> None:
    async with replicas_on(url, Allowance(5, 100), 3) as accounts:
        each = await asyncio.gather(*(turns_of(account, 5) for account in accounts))
    starts = sorted(turn.start for turns in each for turn in turns)
    assert len(starts) == 15
    assert all(later - earlier >= MINUTE for earlier, later in zip(starts, starts[5:], strict=False))
    assert all(turn.shared for turns in each for turn in turns)
    assert sum(turn.wait <= 0 for turns in each for turn in turns) == 5


async def test_what_one_was_told_to_wait_holds_back_all(url: str) -> None:
    async with replicas_on(url, Allowance(1000, 100), 2) as (one, other):
        [mine], [before] = await turns_of(one, 1), await turns_of(other, 1)
        await one.pause(600)
        [after] = await turns_of(other, 1)
        assert 300 < after.wait <= 600
        # A turn that was waited for is looked at again when its time has come.
        assert not await other.may_begin(Turn(before.start, 0.001, True))
        assert await one.may_begin(mine)


async def test_as_many_calls_at_once_as_the_account_allows_wherever_they_are_made(url: str) -> None:
    async with replicas_on(url, Allowance(1000, 2), 2) as (one, other):
        assert len(await turns_of(one, 2)) == 2
        async with other.waiting():
            assert await other.ask() is None
            await one.leave()
            # Whoever waits comes before those who had a place.
            assert await one.ask() is None
            assert await other.ask() is not None


async def test_a_turn_that_is_given_back_is_there_for_another_replica(url: str) -> None:
    async with replicas_on(url, Allowance(1, 100), 2) as (one, other):
        [turn] = await turns_of(one, 1)
        await one.give_back(turn)
        [instead] = await turns_of(other, 1)
        assert instead.wait <= 0


class Visitors:
    """Who is inside of any of some buckets."""

    def __init__(self) -> None:
        self.inside = self.most_inside = self.came = 0

    async def visit(self, bucket: Bucket) -> None:
        async with bucket.turn():
            self.came += 1
            self.inside += 1
            self.most_inside = max(self.inside, self.most_inside)
            await asyncio.sleep(0)
            self.inside -= 1


async def test_two_queues_on_one_bus_let_everybody_in_and_never_two_at_once(url: str) -> None:
    visitors, model = Visitors(), new_id()
    async with connect(url, "a") as first, connect(url, "b") as second:
        buckets = [Bucket(1000, 1), Bucket(1000, 1)]
        for bucket, client in zip(buckets, (first, second), strict=True):
            bucket.share(SharedLedger(client, "", model))
        await asyncio.gather(*(visitors.visit(bucket) for bucket in buckets for _ in range(4)))
    assert (visitors.came, visitors.most_inside) == (8, 1)


@asynccontextmanager
async def server_at(place: Path) -> AsyncIterator[tuple[Child, str]]:
    keys, port = make_keys(), choose_ports().nats
    program = nats_program(port, keys.nats_password, place / "events", place / "nats.conf", sync_always=False)
    server = Child(program, place / "nats.log", lambda _: None)
    await server.begin()
    try:
        yield server, nats_url(port, keys.nats_password)
    finally:
        await server.end()


async def test_while_the_bus_is_away_each_replica_keeps_to_its_part(tmp_path: Path) -> None:
    async with server_at(tmp_path) as (server, url):
        await migrate(url)
        async with replicas_on(url, Allowance(8, 100), 2) as (one, other):
            for account in (one, other, one, other):
                [turn] = await turns_of(account, 1)
                assert await account.may_begin(turn)
            await server.end()
            # Four of each eight are its part, and four have begun.
            assert await other.ask() is None


async def test_what_began_while_the_bus_was_away_is_entered_when_it_is_back(tmp_path: Path) -> None:
    async with server_at(tmp_path) as (server, url):
        await migrate(url)
        async with replicas_on(url, Allowance(8, 100), 2) as (one, other):
            for account in (one, other, one):
                [turn] = await turns_of(account, 1)
                assert await account.may_begin(turn)
            await server.end()
            [alone] = await turns_of(other, 1)
            assert (alone.shared, alone.wait) == (False, 0.0)
            assert await other.may_begin(alone)
            await server.begin()
            turns = [await shared_turn(other), await shared_turn(one), *await turns_of(one, 3)]
            assert [turn.wait <= 0 for turn in turns] == [True] * 4 + [False]


async def test_a_pause_that_could_not_be_told_holds_here_and_is_told_later(tmp_path: Path) -> None:
    async with server_at(tmp_path) as (server, url):
        await migrate(url)
        async with replicas_on(url, Allowance(1000, 100), 2) as (one, other):
            await turns_of(one, 1)
            await server.end()
            await one.pause(600)
            assert await one.ask() is None
            await server.begin()
            assert (await shared_turn(one)).wait > 500
            assert (await shared_turn(other)).wait > 500


async def shared_turn(account: Account) -> Turn:
    """Return the first turn that the others know of, once the connection is there again."""
    turns: list[Turn] = []

    async def shared() -> bool:
        turns[:] = await turns_of(account, 1)
        if turns and not turns[0].shared:
            await account.give_back(turns[0])
        return bool(turns) and turns[0].shared

    assert await until(shared, START_SECONDS)
    return turns[0]
