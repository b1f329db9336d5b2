"""What a family does: from an empty page, with a photo from a phone, to a book that it reads and changes."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.phone_photo import phone_photo

PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1280, "height": 800}
PATIENCE = 60_000
"""Milliseconds that a whole book may take on a machine that is busy with other tests."""


class Visitor:
    """A person at a screen, who also notes what the browser complains about."""

    def __init__(self, page: Page, address: str, screens: Path, name: str) -> None:
        self.page = page
        self.address = address
        self.complaints: list[str] = []
        self._screens = screens
        self._name = name
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def show(self, what: str) -> None:
        """Save what is on the screen."""
        path = self._screens / f"{self._name}-{what}.jpg"
        self.page.screenshot(path=path, type="jpeg", quality=88, animations="disabled")

    def click(self, role: str, name: str) -> None:
        """Press a button or a link."""
        self.page.get_by_role(role, name=name).first.click()  # type: ignore[arg-type]

    def add_a_plushie(self) -> None:
        """Add Bruno with his photo."""
        page = self.page
        self.click("link", "Characters")
        self.click("link", "Add a character")
        page.locator("input[type=file]").set_input_files(
            {"name": "IMG_0042.jpg", "mimeType": "image/jpeg", "buffer": phone_photo()}
        )
        page.get_by_label("Name").fill("Bruno")
        page.get_by_label("What is it?").fill("a bear")
        page.get_by_label("A few words about it").fill("shy, with a red scarf, afraid of thunder")
        self.show("character")
        self.click("button", "Save")
        expect(page.get_by_role("heading", name="How the painter sees Bruno")).to_be_visible(timeout=PATIENCE)
        expect(page.locator("section[aria-labelledby=sheet-heading] img")).to_be_visible(timeout=PATIENCE)
        self.show("sheet")

    def name_a_book(self) -> None:
        """Ask for a book with Bruno in it."""
        page = self.page
        page.goto(self.address)
        self.click("link", "Make a book")
        page.get_by_label("Title of the book").fill("Bruno and the Lantern")
        page.get_by_text("Bruno", exact=True).first.click()
        page.get_by_label("Dedication").fill("For everyone who is awake too late")
        self.show("new-book")
        self.click("button", "Generate")

    def watch(self) -> None:
        """See the first chapter, and then the whole book, arrive."""
        expect(self.page.get_by_text("of 10 chapters written").first).to_be_visible(timeout=PATIENCE)
        expect(self.page.locator("main img").first).to_be_visible(timeout=PATIENCE)
        self.show("making")
        expect(self.page.get_by_text("Your book is finished").first).to_be_visible(timeout=PATIENCE)
        self.show("studio")

    def read(self) -> None:
        """Turn the pages from the cover to the end."""
        page = self.page
        self.click("link", "Read the book")
        expect(page.get_by_role("heading", name="Bruno and the Lantern")).to_be_visible()
        self.show("cover")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        expect_loaded(page)
        self.show("reader")
        for _ in range(14):
            page.keyboard.press("ArrowRight")
        expect(page.get_by_text("The End")).to_be_visible()
        self.show("end")


@pytest.mark.parametrize(("name", "viewport"), [("phone", PHONE), ("laptop", LAPTOP)])
def test_a_family_makes_and_reads_a_book(
    browser: Browser, address: str, screens: Path, name: str, viewport: dict[str, int]
) -> None:
    context = browser.new_context(viewport=viewport, locale="en-GB")  # type: ignore[arg-type]
    visitor = Visitor(context.new_page(), address, screens, name)
    visitor.page.goto(address)
    visitor.show("empty")
    visitor.add_a_plushie()
    visitor.name_a_book()
    visitor.watch()
    book = visitor.page.url
    visitor.read()
    visitor.page.goto(address)
    expect(visitor.page.get_by_role("link", name="Bruno and the Lantern")).to_be_visible()
    expect_loaded(visitor.page)
    visitor.show("shelf")
    visitor.page.goto(book)
    change_and_paint_again(visitor)
    assert visitor.complaints == []
    context.close()


def expect_loaded(page: Page) -> None:
    """See a picture with all its pixels, not the place where it will be."""
    expect(page.locator("main img").first).to_have_js_property("complete", True)


def change_and_paint_again(visitor: Visitor) -> None:
    """Change a title in place, paint a page again with a wish, and find both after a reload."""
    page = visitor.page
    title = page.get_by_label("Title of chapter 2", exact=True)
    title.click()
    title.fill("A title of our own")
    title.blur()
    expect(page.get_by_text("Saved").first).to_be_visible(timeout=PATIENCE)
    chapter = page.get_by_role("listitem").filter(has=title)
    before = chapter.locator("img").get_attribute("src")
    chapter.get_by_role("button", name="Paint again").click()
    chapter.get_by_label("Any wish for the picture?").fill("make it night, with an owl")
    chapter.get_by_role("button", name="Paint it").click()
    expect(chapter.locator(f'img:not([src="{before}"])')).to_be_visible(timeout=PATIENCE)
    visitor.show("changed")
    page.reload()
    expect(page.get_by_label("Title of chapter 2", exact=True)).to_have_value("A title of our own")
