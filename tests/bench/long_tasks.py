"""Long tasks: how long the page is held up while somebody scrolls and types where there is very much.

The answers of the gateway are made up (a book has at most 40 chapters), the client is the built one.
"""

import json
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Page, Route, async_playwright

from tests.bench.table import Row, show
from tests.chromium import launch_options
from tests.deployment import storymaker_up

CHAPTERS, BOOKS = 500, 300
AIM_MS = 100
_LISTEN = """
window.longTasks = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
}).observe({ type: 'longtask' });
"""
_STEPS, _STEP_PX = 40, 600
_WORDS = "Bruno lit the lantern and went out into the rain, because somebody had to. " * 5


async def run() -> None:
    """Run both pages and print their long tasks."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place, storymaker_up(Path(place) / "data") as deployment:
        address = deployment.until_said("Storymaker is ready").split()[-1]
        book = await _a_book(address)
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(**launch_options())
            # A service worker would ask the gateway itself, past the answers that are made up.
            page = await browser.new_page(
                locale="en-GB", viewport={"width": 390, "height": 844}, service_workers="block"
            )
            await page.add_init_script(_LISTEN)
            rows = [
                *await _page(
                    page, f"{CHAPTERS} chapters", f"{address}/books/{book['id']}", _many_chapters(book), _type_words
                ),
                *await _page(page, f"{BOOKS} books", address, _many_books(book), _search),
            ]
            await browser.close()
        assert deployment.ask_to_end() == 0, deployment.said
    head = ["", "long tasks", "longest ms", "aim"]
    show("tasks over 50 ms on a phone's screen with this machine's processor", head, rows)


Answers = dict[str, Any]


async def _page(
    page: Page, name: str, url: str, answers: Answers, typing: Callable[[Page], Awaitable[None]]
) -> list[Row]:
    async def answer(route: Route) -> None:
        path = httpx.URL(route.request.url).path
        if path in answers:
            await route.fulfill(json=answers[path])
        elif path.endswith("/updates"):
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/api/**", answer)
    await page.goto(url)
    await page.locator("main li").first.wait_for()
    await _taken(page)
    await _scroll(page)
    scrolled = await _taken(page)
    await typing(page)
    typed = await _taken(page)
    await page.unroute("**/api/**")
    return [
        [f"{name}, {what}", len(tasks), max(tasks, default=0.0), AIM_MS]
        for what, tasks in (("scrolling", scrolled), ("typing", typed))
    ]


async def _scroll(page: Page) -> None:
    for _ in range(_STEPS):
        await page.mouse.wheel(0, _STEP_PX)
        await _frames(page)


async def _type_words(page: Page) -> None:
    field = page.get_by_label("Words of chapter 3", exact=True)
    await field.scroll_into_view_if_needed()
    await field.press_sequentially(" And the rain sang.")
    await _frames(page)


async def _search(page: Page) -> None:
    await page.get_by_role("searchbox").press_sequentially("lantern 29")
    await _frames(page)


async def _frames(page: Page) -> None:
    await page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


async def _taken(page: Page) -> list[float]:
    """Return the long tasks since the last time, in milliseconds."""
    await _frames(page)
    tasks: list[float] = await page.evaluate("() => window.longTasks.splice(0)")
    return tasks


async def _a_book(address: str) -> Answers:
    async with httpx.AsyncClient(base_url=address, timeout=30) as client:
        made = (await client.post("/api/books", json={"title": "Bruno and the Lantern"})).raise_for_status().json()
        chapter = {"number": 1, "title": "The Lantern", "text": _WORDS, "scene": "Bruno with a lantern"}
        (await client.put(f"/api/books/{made['id']}/chapters", json={"chapters": [chapter]})).raise_for_status()
        book: Answers = (await client.get(f"/api/books/{made['id']}")).raise_for_status().json()
        shelf: Answers = (await client.get("/api/books")).raise_for_status().json()
        return {**book, "summary": shelf["items"][0]}


def _many_chapters(book: Answers) -> Answers:
    first = book["chapters"][0]
    chapters = [{**first, "number": number, "id": f"chapter-{number}"} for number in range(1, CHAPTERS + 1)]
    return {f"/api/books/{book['id']}": {**_copy(book), "chapters": chapters, "chapters_total": CHAPTERS}}


def _many_books(book: Answers) -> Answers:
    titled = [{**book["summary"], "id": f"book{number}", "title": f"Lantern {number}"} for number in range(BOOKS)]
    return {"/api/books": {"items": titled, "next": None}}


def _copy(book: Answers) -> Answers:
    copied: Answers = json.loads(json.dumps(book))
    del copied["summary"]
    return copied
