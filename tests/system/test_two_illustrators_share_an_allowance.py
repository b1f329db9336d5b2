"""Two illustrators as processes, one model server, one account: together they ask for no more than one may.

What the server sees is held against what cannot be broken by a slow machine: nobody comes before the turn that was
given, everybody may come later.
"""

import base64
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
import pytest_asyncio
from nats.js.errors import KeyNotFoundError, NoKeysError
from nats.js.kv import KeyValue

from contracts.bus import connect
from contracts.subjects import ALLOWANCES, PRESENCE
from deploy.local.program import until
from deploy.local.supervisor import Child
from services.illustrator.allowance import Ledger
from tests.fakes import plain_picture
from tests.mock_models.server import MockModels, running_mock_models
from tests.stack import Pace, Stack, running_stack

BOOKS, PICTURES_OF_A_BOOK = 7, 11
PICTURES = BOOKS * PICTURES_OF_A_BOOK
AT_ONCE = 8
PER_MINUTE = 900
SPAN, IN_A_SPAN = 4.0, 60
"""Seconds of the parts into which so large a minute is cut, and what may begin in each."""
REST = 1.0
KEYS = ("sk-of-one", "sk-of-the-other")
"""Keys to the same account, by which the server tells the two processes apart."""

_PATIENCE = 60.0
_PAINTED = {"image": {"b64Json": base64.b64encode(plain_picture(side=96)).decode()}}
_BUSY = {
    "error": {"message": "slow down", "type": "requests", "code": "rate_limit_exceeded"},
    "status": 429,
    "retryAfter": REST,
}


class Call(msgspec.Struct, kw_only=True):
    """A call that came to the server: whose key it had, when it came, its answer's status and when that was let out."""

    key: str
    came: float
    status: int = 0
    left: float = 0.0


class Door:
    """Stands before a model server, writes down who comes and goes, and lets answers out when the test says so."""

    def __init__(self, behind: str) -> None:
        self.calls: list[Call] = []
        self.inside = self.most_inside = 0
        self.refusals_may_leave = threading.Event()
        self.pictures_may_leave = threading.Event()
        self._behind = behind
        self._lock = threading.Lock()

    def pass_on(self, path: str, body: bytes, key: str) -> httpx.Response:
        """Return the answer of the server behind, which is as good as gone then."""
        with self._lock:
            call = Call(key=key, came=time.monotonic())
            self.calls.append(call)
            self.inside += 1
            self.most_inside = max(self.inside, self.most_inside)
        answer = httpx.post(self._behind + path, content=body, headers={"content-type": "application/json"})
        call.status = answer.status_code
        (self.pictures_may_leave if answer.is_success else self.refusals_may_leave).wait()
        with self._lock:
            self.inside -= 1
            call.left = time.monotonic()
        return answer

    def open(self) -> None:
        """Keep nobody inside from now on."""
        self.refusals_may_leave.set()
        self.pictures_may_leave.set()


class _Server(ThreadingHTTPServer):
    request_queue_size = 100


@contextmanager
def door_to(behind: str) -> Iterator[tuple[Door, str]]:
    """Open a door to the server at an address; give it and its own address."""
    door = Door(behind)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            answer = door.pass_on(self.path, body, self.headers["authorization"].removeprefix("Bearer "))
            self.send_response(answer.status_code)
            for name in ("content-type", "retry-after"):
                if name in answer.headers:
                    self.send_header(name, answer.headers[name])
            self.send_header("content-length", str(len(answer.content)))
            self.end_headers()
            self.wfile.write(answer.content)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with _Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield door, f"http://127.0.0.1:{server.server_port}"
        finally:
            door.open()
            server.shutdown()
            thread.join()


def give(models: MockModels) -> None:
    """Let the server refuse the first call and answer as many more as there are pictures."""
    models.answer("flare", _BUSY, endpoint="image")
    for _ in range(PICTURES):
        models.answer("flare", _PAINTED, endpoint="image")


@asynccontextmanager
async def two_illustrators(place: Path, models: str) -> AsyncIterator[Stack]:
    """Run the whole system and one more illustrator, both of which have announced themselves."""
    with pytest.MonkeyPatch.context() as variables:
        for name, value in (
            ("STORYTELLER", "built-in"),
            ("BUILT_IN_PROCESSES", "1"),
            ("IMAGE_BASE_URL", f"{models}/v1"),
            ("IMAGE_API_KEY", KEYS[0]),
            ("IMAGE_MODEL", "flare"),
            ("IMAGES_PER_MINUTE", str(PER_MINUTE)),
            ("IMAGE_CONCURRENCY", str(AT_ONCE)),
        ):
            variables.setenv(f"STORYMAKER_{name}", value)
        pace = Pace(image_slots=20, ack_wait=10.0, sync_always=False)
        async with running_stack(place, pace, command=lambda name, _: ["-m", f"services.{name}"]) as stack:
            program = stack.children["illustrator"].program
            program = msgspec.structs.replace(
                program, environment={**program.environment, "STORYMAKER_IMAGE_API_KEY": KEYS[1]}
            )
            other = Child(program, place / "other-illustrator.log", lambda _: None)
            try:
                await other.begin()
                await both_announced(stack)
                yield stack
            finally:
                await other.end()


async def both_announced(stack: Stack) -> None:
    async with connect(stack.nats_url, "test") as client:
        presence = await client.jetstream().key_value(PRESENCE)

        async def both() -> bool:
            return sum(key.startswith("illustrator.") for key in await presence.keys()) == 2

        assert await until(both, _PATIENCE)


async def ledger_in(bucket: KeyValue) -> Ledger:
    """Return the only ledger of the bucket."""
    try:
        (key,) = await bucket.keys()
        return msgspec.json.decode((await bucket.get(key)).value or b"", type=Ledger)
    except (NoKeysError, KeyNotFoundError):
        return Ledger()


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What was seen of the pictures of some books: by the server, and by the family in the end."""

    asked: float
    door: Door
    states: list[str]

    @property
    def refused(self) -> Call:
        """The one call that the server was too busy for."""
        (call,) = [call for call in self.door.calls if call.status == 429]
        return call

    @property
    def after_refusal(self) -> list[Call]:
        """Who came when the server had asked to be left alone, in order."""
        return [call for call in self.door.calls if call.came > self.refused.left]


async def until_both_are_in_line(bucket: KeyValue, door: Door) -> None:
    """Wait until all places are taken and each of the two has asked for one in vain."""

    async def in_line() -> bool:
        replicas = (await ledger_in(bucket)).replicas.values()
        waiting = sum(one.since is not None for one in replicas)
        return door.inside > AT_ONCE or (waiting == 2 and sum(one.calls for one in replicas) == AT_ONCE == door.inside)

    assert await until(in_line, _PATIENCE)
    assert door.inside == AT_ONCE, "more are inside than may be"


async def until_both_rest(bucket: KeyValue, door: Door) -> None:
    """Wait until the ledger says that nobody may begin, or somebody did in spite of that."""

    async def resting() -> bool:
        return (await ledger_in(bucket)).rest_until > 0 or len(door.calls) > AT_ONCE

    assert await until(resting, _PATIENCE)


async def have_books_made(browser: httpx.AsyncClient) -> list[str]:
    made = [(await browser.post("/api/studio/generate-story", json={"title": f"Shelf {n}"})) for n in range(BOOKS)]
    return [answer.raise_for_status().json()["book_id"] for answer in made]


async def painted(browser: httpx.AsyncClient, books: list[str]) -> list[str]:
    """Return how all pictures are once every book is done."""
    views: list[dict[str, Any]] = []

    async def done() -> bool:
        views[:] = [(await browser.get(f"/api/books/{book}")).json() for book in books]
        return all(view["state"] == "done" for view in views)

    assert await until(done, _PATIENCE, 0.3)
    return [one["state"] for view in views for one in (view["painted_cover"], *view["chapters"])]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def seen(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Seen]:
    """What happens when the first call is refused while all places are taken, and others may go on during the rest."""
    place = tmp_path_factory.mktemp("shared")
    with (
        running_mock_models(place / "models") as models,
        door_to(models.base_url.removesuffix("/v1")) as (door, address),
    ):
        give(models)
        async with (
            two_illustrators(place, address) as stack,
            connect(stack.nats_url, "test") as client,
            httpx.AsyncClient(base_url=stack.address, timeout=30) as browser,
        ):
            bucket = await client.jetstream().key_value(ALLOWANCES)
            asked = time.monotonic()
            books = await have_books_made(browser)
            await until_both_are_in_line(bucket, door)
            door.refusals_may_leave.set()
            await until_both_rest(bucket, door)
            door.pictures_may_leave.set()
            yield Seen(asked=asked, door=door, states=await painted(browser, books))


def test_all_pictures_are_painted_and_none_is_asked_for_twice(seen: Seen) -> None:
    assert seen.states == ["illustrated"] * PICTURES
    assert sorted(call.status for call in seen.door.calls) == [200] * PICTURES + [429]


def test_both_processes_paint(seen: Seen) -> None:
    assert {call.key for call in seen.door.calls if call.status == 200} == set(KEYS)


def test_both_together_make_as_many_calls_at_once_as_the_account_allows_and_no_more(seen: Seen) -> None:
    assert seen.door.most_inside == AT_ONCE


def test_a_pause_that_one_was_asked_for_is_kept_by_both(seen: Seen) -> None:
    assert {call.key for call in seen.after_refusal} == set(KEYS)
    assert all(call.came >= seen.refused.left + REST for call in seen.after_refusal)


def test_both_together_begin_no_more_in_a_span_than_the_account_allows(seen: Seen) -> None:
    # A call may be late and the next one on time: only of a moment before which no turn began is it certain how many
    # come within a span after it. There are two: when the books were asked for, and when the rest ended.
    assert len(seen.after_refusal) > IN_A_SPAN
    for begin, calls in ((seen.asked, seen.door.calls), (seen.refused.left + REST, seen.after_refusal)):
        for spans in (1, 2, 3):
            assert sum(call.came < begin + spans * SPAN for call in calls) <= spans * IN_A_SPAN
