"""Chapter on screen: from the moment the story service has a chapter to the moment a browser shows it.

Twenty books are in the making at once, a chapter a second each; some of them are looked at, each in a browser of its
own. The clock is the same on both sides: event times of the log, and the time of the frame after the change.
"""

import tempfile
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles

import httpx
from playwright.async_api import Page, async_playwright

from contracts.bus import Bus, connect
from contracts.events import ChapterDrafted
from tests.bench.browser import make_character
from tests.bench.paced import bench_command
from tests.bench.table import Row, show
from tests.chromium import launch_options
from tests.fakes import plain_picture
from tests.stack import Pace, running_stack

BOOKS, LOOKED_AT, CHAPTERS = 20, 4, 10
AIM_MS = 300
_PACE = Pace(chapter=1.0, image=4.0, story_slots=BOOKS, image_slots=BOOKS * CHAPTERS, ack_wait=10.0)
_PATIENCE_MS = 90_000

_LISTEN = """
window.shownAt = {};
new MutationObserver(() => {
  for (const field of document.querySelectorAll('textarea[aria-label^="Words of chapter "]')) {
    const number = field.getAttribute('aria-label').slice('Words of chapter '.length);
    if (number in window.shownAt) continue;
    window.shownAt[number] = null;
    requestAnimationFrame(() => { window.shownAt[number] = Date.now(); });
  }
}).observe(document, { childList: true, subtree: true, attributes: true });
"""
"""Notes when the words of a chapter are in a frame."""


async def run() -> None:
    """Run the bench and print how long chapters took."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        async with running_stack(Path(place), _PACE, command=bench_command) as stack, async_playwright() as playwright:
            browser = await playwright.chromium.launch(**launch_options())
            pages = [await (await browser.new_context(locale="en-GB")).new_page() for _ in range(LOOKED_AT)]
            books = await _ask_for_books(stack.address)
            for page, book_id in zip(pages, books, strict=False):
                await page.add_init_script(_LISTEN)
                await page.goto(f"{stack.address}/books/{book_id}", wait_until="commit")
            shown = [await _shown(page) for page in pages]
            await browser.close()
            drafted = await _drafted(stack.nats_url, books[:LOOKED_AT])
    delays = [
        times[number] - told
        for times, log in zip(shown, drafted, strict=True)
        for number, told in log.items()
        # What was there before the page was opened says nothing.
        if told > min(times.values())
    ]
    slow = quantiles(delays, n=20)[-1]
    row: Row = [f"{len(delays)} chapters", median(delays), slow, max(delays), AIM_MS]
    show(
        f"a chapter that was written is on the screen, {BOOKS} books at once",
        ["milliseconds", "median", "95 %", "longest", "aim"],
        [row],
    )


async def _ask_for_books(address: str) -> list[str]:
    async with httpx.AsyncClient(base_url=address, timeout=30) as client:
        plushie = await make_character(client, "Momo", plain_picture(side=512), "bear")
        ids: list[str] = []
        for number in range(BOOKS):
            answer = await client.post(
                "/api/studio/generate-story", json={"title": f"Book {number}", "cast": [plushie]}
            )
            ids.append(str(answer.raise_for_status().json()["book_id"]))
        return ids


async def _shown(page: Page) -> dict[int, float]:
    """Return, by number of chapter, when it was shown (milliseconds since the epoch), once all of them are."""
    await page.get_by_label(f"Words of chapter {CHAPTERS}", exact=True).wait_for(timeout=_PATIENCE_MS)
    await page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    times: dict[str, float | None] = await page.evaluate("() => window.shownAt")
    assert len(times) == CHAPTERS, f"only {sorted(times)} were seen"
    return {int(number): at for number, at in times.items() if at is not None}


async def _drafted(url: str, books: list[str]) -> list[dict[int, float]]:
    """Return, for each book, when the service had each chapter (milliseconds since the epoch)."""
    async with connect(url, "bench") as client:
        bus = Bus(client, "/bench")
        return [
            {
                one.event.number: datetime.fromisoformat(one.envelope.time).timestamp() * 1000
                for one in await bus.read(book_id)
                if isinstance(one.event, ChapterDrafted)
            }
            for book_id in books
        ]
