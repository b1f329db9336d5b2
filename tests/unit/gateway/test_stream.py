"""Live updates of one book, over views that the test holds in its hand."""

import asyncio
from typing import Any

import msgspec
import pytest

from services.gateway.listener import Listener
from services.gateway.live import LiveViews
from services.gateway.problems import Problem
from services.gateway.stream import EventStream
from services.gateway.view import State, View


def a_view(version: int) -> View:
    return View(msgspec.json.encode({"version": version}), version)


class HandheldViews(LiveViews):
    """Views that change when the test says so."""

    def __init__(self, view: View | None) -> None:
        super().__init__(lambda _: None)
        self.view = view
        self.changes = 0

    async def get(self, key: str) -> View | None:
        return self.view

    def change(self, view: View | None) -> None:
        self.view = view
        self.changes += 1
        self._learn("book", State((1, self.changes), view))

    @property
    def watched(self) -> bool:
        return bool(self._listeners)


class Browser:
    """The other end of a stream; reads a message only when the test lets it."""

    def __init__(self, *, reading: bool = True) -> None:
        self.got: asyncio.Queue[str] = asyncio.Queue()
        self.asked = asyncio.Event()
        self.left = asyncio.Event()
        self.reading = asyncio.Event()
        if reading:
            self.reading.set()

    async def receive(self) -> Any:
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.asked.set()
        await self.reading.wait()
        if message.get("body"):
            await self.got.put(message["body"].decode())


def opened(live: LiveViews, browser: Browser, seen: int = -1, ping_every: float = 60) -> "asyncio.Task[None]":
    stream = EventStream(live, "book", seen, ping_every)
    return asyncio.create_task(stream({}, browser.receive, browser.send))  # type: ignore[arg-type]  # of a scope it needs nothing


async def test_a_browser_that_leaves_is_forgotten() -> None:
    live, browser = HandheldViews(a_view(1)), Browser()
    stream = opened(live, browser)
    assert [await browser.got.get() for _ in range(2)] == [
        "retry: 1000\n\n",
        'event: book\nid: 1\ndata: {"version":1}\n\n',
    ]
    assert live.watched
    browser.left.set()
    await stream
    assert not live.watched


async def test_a_slow_browser_gets_the_newest_state_and_nothing_in_between() -> None:
    live, browser = HandheldViews(a_view(1)), Browser()
    stream = opened(live, browser)
    [await browser.got.get() for _ in range(2)]
    browser.reading.clear()
    for version in range(2, 100):
        live.change(a_view(version))
    browser.reading.set()
    assert "id: 99\n" in await browser.got.get()
    live.change(None)
    assert await browser.got.get() == "event: deleted\ndata: {}\n\n"
    await stream


async def test_the_same_version_is_not_sent_twice_and_silence_is_broken_by_pings() -> None:
    live, browser = HandheldViews(a_view(7)), Browser()
    stream = opened(live, browser, seen=7, ping_every=0.01)
    assert [await browser.got.get() for _ in range(3)] == ["retry: 1000\n\n", ": still here\n\n", ": still here\n\n"]
    live.close()
    await stream
    assert not live.watched


async def test_a_book_that_is_deleted_before_the_first_byte_is_out_is_told_as_deleted() -> None:
    live, browser = HandheldViews(a_view(1)), Browser(reading=False)
    stream = opened(live, browser)
    await asyncio.wait_for(browser.asked.wait(), 10)
    live.change(None)
    browser.reading.set()
    await stream
    assert browser.got.get_nowait() == "retry: 1000\n\n"
    assert browser.got.get_nowait().startswith("event: book\nid: 1\n")
    assert browser.got.get_nowait() == "event: deleted\ndata: {}\n\n"


async def test_a_book_that_is_gone_when_it_is_read_is_a_problem_and_no_stream() -> None:
    live, browser = HandheldViews(None), Browser()
    with pytest.raises(Problem):
        await opened(live, browser)
    assert not browser.asked.is_set()
    assert not live.watched


async def test_a_listener_never_goes_back_within_a_bucket_and_follows_to_the_next() -> None:
    listener = Listener()
    for bucket, revision, version in ((1, 5, 5), (1, 4, 4), (1, 5, 6)):
        listener.tell(State((bucket, revision), a_view(version)))
    heard = await listener.next(10)
    assert heard is not None
    assert heard.version == 5
    listener.tell(State((1, 0), None))
    with pytest.raises(TimeoutError):
        await listener.next(0)
    listener.tell(State((2, 1), None))
    assert await listener.next(10) is None
