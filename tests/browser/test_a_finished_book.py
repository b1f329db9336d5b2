"""What a family does with a book that is finished: it reads it, has it read aloud, takes it along, prints it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.devices import DEVICES, LAPTOP, PHONE, Device
from tests.browser.finger import Finger
from tests.browser.house import House
from tests.browser.visitor import visit

_VOICE = Path(__file__).parent / "voice.js"
_PAGES = 13
"""Cover, dedication, ten chapters, The End."""


def on_page(page: Page, number: int) -> None:
    expect(page.get_by_text(f"Page {number} of {_PAGES}")).to_be_visible()


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_it_is_read_from_the_cover_to_the_end(browser: Browser, home: House, finished: str, device: Device) -> None:
    with visit(browser, device, home.address, "reading") as visitor:
        page = visitor.page
        visitor.go()
        page.get_by_role("link", name="Bruno and the Lantern Read").click()
        expect(page.get_by_role("heading", level=1, name="Bruno and the Lantern")).to_be_attached()
        on_page(page, 1)
        visitor.check("cover")
        page.keyboard.press("ArrowRight")
        visitor.see("For everyone who is awake too late")
        page.get_by_role("button", name="Next page").click()
        on_page(page, 3)
        expect(page.get_by_role("main").get_by_role("img")).to_have_attribute("alt", re.compile(r"\w{3}"))
        visitor.check("spread")
        page.keyboard.press("End")
        visitor.see("The End")
        visitor.see("Painted by the built-in painter.")
        visitor.check("end")
        page.keyboard.press("ArrowRight")
        on_page(page, _PAGES)
        page.reload()
        on_page(page, _PAGES)
        page.get_by_role("link", name="Close").click()
        visitor.see("Your book is finished")


def test_pages_are_turned_by_a_finger(browser: Browser, home: House, finished: str) -> None:
    with visit(browser, PHONE, home.address, "reading") as visitor:
        visitor.go(f"/books/{finished}/read")
        on_page(visitor.page, 1)
        finger = Finger(visitor.page)
        finger.draw((320, 400), (90, 420))
        on_page(visitor.page, 2)
        finger.draw((320, 400), (90, 420))
        on_page(visitor.page, 3)
        finger.draw((90, 400), (320, 420))
        on_page(visitor.page, 2)


def test_a_finger_that_scrolls_or_taps_turns_no_page(browser: Browser, home: House, finished: str) -> None:
    with visit(browser, PHONE, home.address, "reading") as visitor:
        page = visitor.page
        visitor.go(f"/books/{finished}/read?page=3")
        page.get_by_role("button", name="Large print").click()
        sheet = page.get_by_role("article")
        page.wait_for_function("(sheet) => sheet.scrollHeight > sheet.clientHeight", arg=sheet.element_handle())
        finger = Finger(page)
        finger.draw((200, 600), (230, 300))
        page.wait_for_function("(sheet) => sheet.scrollTop > 50", arg=sheet.element_handle())
        finger.draw((200, 400), (215, 402))
        on_page(page, 3)
        finger.draw((320, 400), (90, 420))
        on_page(page, 4)


def test_a_voice_reads_it_and_the_word_that_it_says_is_lit(browser: Browser, home: House, finished: str) -> None:
    chapter = home.get(f"/api/books/{finished}")["chapters"][0]
    with visit(browser, LAPTOP, home.address, "aloud") as visitor:
        page = visitor.page
        page.add_init_script(path=_VOICE)
        visitor.go(f"/books/{finished}/read?page=3")
        lit = page.locator("mark")
        page.get_by_role("button", name="Read aloud").click()
        expect(lit).to_have_text(chapter["title"])
        page.evaluate("speechSynthesis.finish()")
        page.evaluate("speechSynthesis.reach(0)")
        expect(lit).to_have_text(re.findall(r"\w+", chapter["text"])[0])
        visitor.check("word")
        page.get_by_role("button", name="Stop reading aloud").click()
        expect(lit).to_have_count(0)


def test_the_voice_turns_the_page(browser: Browser, home: House, finished: str) -> None:
    with visit(browser, LAPTOP, home.address, "aloud") as visitor:
        page = visitor.page
        page.add_init_script(path=_VOICE)
        visitor.go(f"/books/{finished}/read?page=2")
        page.get_by_role("button", name="Read aloud").click()
        expect(page.locator("mark")).to_have_text("For everyone who is awake too late")
        page.evaluate("speechSynthesis.finish()")
        on_page(page, 3)
        expect(page.locator("mark")).to_be_visible()


def test_large_print_stays_large(browser: Browser, home: House, finished: str) -> None:
    with visit(browser, PHONE, home.address, "large-print") as visitor:
        page = visitor.page
        visitor.go(f"/books/{finished}/read?page=3")
        words = page.get_by_role("article").locator("p").last
        before = words.evaluate("(words) => parseFloat(getComputedStyle(words).fontSize)")
        page.get_by_role("button", name="Large print").click()
        expect(page.get_by_role("button", name="Large print", pressed=True)).to_be_visible()
        page.reload()
        expect(page.get_by_role("button", name="Large print", pressed=True)).to_be_visible()
        assert words.evaluate("(words) => parseFloat(getComputedStyle(words).fontSize)") > before
        visitor.check("spread")


def test_it_is_read_in_a_train_without_a_network(browser: Browser, home: House, finished: str) -> None:
    with visit(browser, PHONE, home.address, "offline") as visitor:
        page = visitor.page
        visitor.go()
        page.evaluate("async () => { await navigator.serviceWorker.ready }")
        expect_controlled(page)
        visitor.go(f"/books/{finished}/read")
        on_page(page, 1)
        pictures = {chapter["image"]["url"] for chapter in home.get(f"/api/books/{finished}")["chapters"]}
        page.evaluate(_UNTIL_KEPT, sorted(pictures))
        page.context.set_offline(True)
        visitor.go()
        page.get_by_role("link", name="Bruno and the Lantern Read").click()
        for number in range(1, _PAGES):
            on_page(page, number)
            visitor.settle()
            assert page.evaluate("[...document.images].every((image) => image.naturalWidth > 0)")
            page.keyboard.press("ArrowRight")
        visitor.see("The End")
        visitor.show("end")
        page.reload()
        visitor.see("The End")
        visitor.complaints = [line for line in visitor.complaints if "ERR_INTERNET_DISCONNECTED" not in line]


_UNTIL_KEPT = """async (addresses) => {
  const isKept = async (address) => (await caches.match(address)) !== undefined
  const frame = () => new Promise(requestAnimationFrame)
  while (!(await Promise.all(addresses.map(isKept))).every(Boolean)) await frame()
}"""


def expect_controlled(page: Page) -> None:
    """Wait until the worker that keeps pages answers for this one."""
    page.evaluate(
        """() => navigator.serviceWorker.controller ?? new Promise((resolve) =>
             navigator.serviceWorker.addEventListener('controllerchange', () => resolve()))"""
    )


def test_it_is_printed_page_by_page(browser: Browser, home: House, finished: str) -> None:
    with visit(browser, LAPTOP, home.address, "print") as visitor:
        page = visitor.page
        visitor.go(f"/books/{finished}/read")
        on_page(page, 1)
        visitor.settle()
        pdf = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf)) == _PAGES
