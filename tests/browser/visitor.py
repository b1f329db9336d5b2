"""A person at a screen: what is pressed and typed, what is seen, and what the browser complains about."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, expect

from tests.browser.accessibility import prepare, violations
from tests.browser.devices import Device
from tests.browser.files import a_photo

PATIENCE = 60_000
"""Milliseconds that a thing of seconds may take on a machine that is busy with other tests."""

SCREENS = Path(__file__).parents[2] / "var" / "screens"

_SETTLE = """async (patience) => {
  const isDrawn = (element) => element.checkVisibility({ contentVisibilityAuto: true })
  const isSeen = (element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight && isDrawn(element)
  }
  const images = () => [...document.images].filter((image) => image.src && isSeen(image))
  // Also beyond the edge of the screen, where axe looks too. What is not drawn is not moved: that would not end.
  const moving = () => document.getAnimations().filter(({ effect, playState }) =>
    playState === 'running' && effect.getComputedTiming().endTime < Infinity && isDrawn(effect.target))
  const frame = () => new Promise(requestAnimationFrame)
  const isAtRest = () => images().every((image) => image.complete) && moving().length === 0
  await document.fonts.ready
  for (const end = performance.now() + patience; !isAtRest(); await frame()) {
    if (performance.now() > end) throw new Error('it does not come to rest')
  }
  await Promise.all(images().map((image) => image.decode().catch(() => undefined)))
}"""

_OVERFLOW = """() => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const isTooWide = ({ left, right }) => left < -1 || right > clientWidth + 1
  const wide = [...document.querySelectorAll('body *')].filter((e) => isTooWide(e.getBoundingClientRect()))
  return [`${scrollWidth} px wide: ` + wide.slice(-5).map((e) => `${e.localName}.${e.className}`).join(', ')]
}"""


class Visitor:
    """Someone who visits one Storymaker; ``story`` names the screenshots."""

    def __init__(self, page: Page, address: str, story: str, device: Device) -> None:
        self.page = page
        self.address = address
        self.story = story
        self.device = device
        self.complaints: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")

    def forgive(self, pattern: str) -> None:
        """Forget the complaints that a test has provoked; there must be some."""
        kept = [complaint for complaint in self.complaints if not re.search(pattern, complaint)]
        assert len(kept) < len(self.complaints), f"{pattern} is not in {self.complaints}"
        self.complaints = kept

    def go(self, path: str = "/") -> None:
        """Type an address."""
        self.page.goto(self.address + path)

    def see(self, words: str) -> None:
        """Wait for words to be on the screen."""
        expect(self.page.get_by_text(words).first).to_be_visible()

    def click(self, role: Any, name: str, exact: bool = False) -> None:
        """Press a button or a link."""
        self.page.get_by_role(role, name=name, exact=exact).first.click()

    def chapter(self, number: int) -> Locator:
        """Return the row of a chapter in the studio."""
        return self.page.get_by_role("article", name=f"Chapter {number}", exact=True)

    def cover(self) -> Locator:
        """Return the card of the cover in the studio."""
        return self.page.get_by_role("region", name="Cover", exact=True)

    def settle(self) -> None:
        """Wait until the letters and pictures on the screen are there and nothing moves any more."""
        self.page.evaluate(_SETTLE, PATIENCE)

    def show(self, what: str) -> None:
        """Save what is on the screen."""
        self.settle()
        SCREENS.mkdir(parents=True, exist_ok=True)
        path = SCREENS / f"{self.story}-{self.device.name}-{what}.jpg"
        self.page.screenshot(path=path, type="jpeg", quality=80)

    def check(self, what: str) -> None:
        """Save what is on the screen, and let axe look at it by day and by night."""
        self.show(what)
        found = [*self.overflow(), *violations(self.page)]
        self.page.emulate_media(color_scheme="dark")
        expect(self.page.locator("html")).to_have_attribute("data-theme", "dark")
        self.show(f"{what}-dark")
        found += [f"dark: {line}" for line in violations(self.page)]
        self.page.emulate_media(color_scheme="light")
        expect(self.page.locator("html")).to_have_attribute("data-theme", "light")
        assert not found, "\n".join([f"axe on {what}:", *found])

    def overflow(self) -> list[str]:
        """Return what is wider than the screen, so that the page would have to be pushed sideways."""
        return list(self.page.evaluate(_OVERFLOW))

    def choose_photo(self, name: str = "IMG_0042.jpg") -> None:
        """Take a photo with the phone."""
        self.page.locator("input[type=file]").set_input_files(a_photo(name))


@contextmanager
def visit(browser: Browser, device: Device, address: str, story: str, **options: Any) -> Iterator[Visitor]:
    """Open a browser for one person; in the end it must not have complained about anything."""
    context = device.context(browser, **options)
    context.set_default_timeout(PATIENCE)
    prepare(context)
    visitor = Visitor(context.new_page(), address, story, device)
    try:
        yield visitor
        assert not visitor.complaints, "\n".join(visitor.complaints)
    finally:
        context.close()
