"""Live updates of one book, over views that the test holds in its hand."""

import asyncio
from typing import Any

import msgspec

from services.gateway.live import LiveViews
from services.gateway.stream import EventStream
from services.gateway.view import View


def a_view(version: int) -> View:
    return View(msgspec.json.encode({"version": version}), version)


class HandheldViews(LiveViews):
    """Views that change when the test says so."""

    def __init__(self, view: View) -> None:
        super().__init__(lambda _: None)
        self.view: View | None = view

    async def get(self, key: str) -> View | None:
        return self.view

    def change(self, view: View | None) -> None:
        self.view = view
        self._tell("book", view)

    @property
    def watched(self) -> bool:
        return bool(self._listeners)


class Browser:
    """The other end of a stream; reads a message only when the test lets it."""

    def __init__(self, *, reading: bool = True) -> None:
        self.got: asyncio.Queue[str] = asyncio.Queue()
        self.left = asyncio.Event()
        self.reading = asyncio.Event()
        if reading:
            self.reading.set()

    async def receive(self) -> Any:
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        await self.reading.wait()
        if message.get("body"):
            await self.got.put(message["body"].decode())


def opened(live: LiveViews, browser: Browser, seen: int = -1, ping_every: float = 60) -> "asyncio.Task[None]":
    stream = EventStream(live, "book", a_view(1), seen, ping_every)
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
