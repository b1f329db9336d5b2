"""What a family does with a cover that it wants otherwise: another one with a wish, or a picture of the book."""

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.devices import DEVICES, LAPTOP, Device
from tests.browser.house import House
from tests.browser.visitor import Visitor, visit


@pytest.fixture
def book(home: House) -> str:
    """The id of a finished book with a cover of its own."""
    return home.make_book("The Boat Made of Bread")


def picture(visitor: Visitor) -> Locator:
    """Return the picture on the card of the cover."""
    return visitor.cover().get_by_role("img")


def address(visitor: Visitor) -> str:
    """Return where the picture on the card of the cover lies."""
    return str(picture(visitor).get_attribute("src"))


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_the_cover_is_painted_again_with_a_wish(browser: Browser, home: House, book: str, device: Device) -> None:
    with visit(browser, device, home.address, "cover") as visitor:
        page = visitor.page
        visitor.go(f"/books/{book}")
        before = address(visitor)
        visitor.cover().get_by_role("button", name="Change").click()
        sheet = page.get_by_role("dialog", name="Cover", exact=True)
        sheet.get_by_label("Any wish?").fill("make it night, with an owl")
        visitor.check("wish")
        sheet.get_by_role("button", name="Paint again").click()
        visitor.see("Asked for. It will stand on the book as soon as it is painted.")
        expect(picture(visitor)).not_to_have_attribute("src", before)
        expect(page.get_by_role("log")).to_contain_text("The cover is painted.")
        after = address(visitor)
        visitor.check("studio")
        visitor.go()
        expect(page.locator(f"article img[src='{after}']")).to_be_visible()


def test_a_picture_of_the_book_stands_on_it_and_the_painted_cover_again(
    browser: Browser, home: House, book: str
) -> None:
    with visit(browser, LAPTOP, home.address, "cover") as visitor:
        visitor.go(f"/books/{book}")
        painted = address(visitor)
        visitor.cover().get_by_role("button", name="Change").click()
        visitor.click("link", "Choose another picture")
        choose(visitor, "Chapter 3")
        visitor.check("details")
        visitor.click("link", "The chapters")
        expect(visitor.cover().get_by_text("The picture of chapter 3 stands on the book.")).to_be_visible()
        expect(picture(visitor)).not_to_have_attribute("src", painted)
        visitor.show("chosen")
        visitor.click("link", "Details")
        choose(visitor, "Painted cover")
        visitor.click("link", "The chapters")
        expect(picture(visitor)).to_have_attribute("src", painted)


def choose(visitor: Visitor, name: str) -> None:
    """Choose what is on the cover, and wait until it is saved."""
    visitor.page.get_by_role("radio", name=name, exact=True).check(force=True)
    visitor.click("button", "Save")
    visitor.see("Saved")


def test_a_book_that_the_family_writes_itself_gets_a_cover(browser: Browser, home: House) -> None:
    book = home.name_book("By Hand", "The Shelf")
    with visit(browser, LAPTOP, home.address, "cover-by-hand") as visitor:
        visitor.go(f"/books/{book}")
        expect(visitor.cover().get_by_text("This book has no cover of its own yet.")).to_be_visible()
        visitor.check("none")
        visitor.cover().get_by_role("button", name="Paint a cover").click()
        visitor.page.get_by_role("dialog").get_by_role("button", name="Paint a cover").click()
        expect(picture(visitor)).to_be_visible()
        visitor.see("This book has no story yet.")
        visitor.check("painted")
