"""Chapters are put into another order: by keyboard, mouse and finger."""

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.devices import LAPTOP, PHONE
from tests.browser.finger import Finger
from tests.browser.house import House
from tests.browser.studio import open_book, picture, title, titles
from tests.browser.visitor import Visitor, visit


def handle(visitor: Visitor, title: str) -> Locator:
    return visitor.page.get_by_role("button", name=f"Move {title}", exact=True)


def bring_up(thing: Locator) -> tuple[float, float]:
    """Scroll a thing into the middle of the screen; return where it is then."""
    thing.evaluate("(element) => element.scrollIntoView({ block: 'center', behavior: 'instant' })")
    return middle(thing)


def middle(thing: Locator) -> tuple[float, float]:
    """Return where a thing is on the screen."""
    box = thing.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_chapter_is_moved_by_keyboard_and_its_picture_goes_along(browser: Browser, home: House, book: str) -> None:
    with visit(browser, LAPTOP, home.address, "order") as visitor:
        page = visitor.page
        open_book(visitor, book)
        before = picture(visitor, 1)
        handle(visitor, "The Shelf").focus()
        page.keyboard.press("Space")
        visitor.see("The Shelf is picked up, at place 1 of 3.")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        visitor.see("The Shelf is over place 3 of 3.")
        visitor.check("keyboard")
        page.keyboard.press("Space")
        visitor.see("The Shelf is now at place 3 of 3.")
        expect(handle(visitor, "The Shelf")).to_be_focused()
        expect(title(visitor, 3)).to_have_value("The Shelf")
        assert titles(visitor) == ["The Wish", "The Road", "The Shelf"]
        assert picture(visitor, 3) == before
        home.until(book, lambda now: now["chapters"][2]["title"] == "The Shelf")


def test_a_row_is_dragged_to_its_place_and_its_picture_goes_along(browser: Browser, home: House, book: str) -> None:
    with visit(browser, LAPTOP, home.address, "order") as visitor:
        page = visitor.page
        open_book(visitor, book)
        before = picture(visitor, 2)
        x, y = bring_up(handle(visitor, "The Wish"))
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x, y - 20, steps=4)
        assert middle(handle(visitor, "The Wish"))[1] == pytest.approx(y - 20, abs=2)
        page.mouse.move(x, y - 70, steps=4)
        visitor.see("The Wish is over place 1 of 3.")
        visitor.check("dragged")
        page.mouse.up()
        visitor.see("The Wish is now at place 1 of 3.")
        expect(title(visitor, 1)).to_have_value("The Wish")
        assert picture(visitor, 1) == before


def test_a_card_is_dragged_by_a_finger_while_the_rest_of_it_scrolls(browser: Browser, home: House, book: str) -> None:
    with visit(browser, PHONE, home.address, "finger") as visitor:
        open_book(visitor, book)
        finger = Finger(visitor.page)
        x, y = bring_up(handle(visitor, "The Road"))
        finger.touch(x, y)
        finger.move(x, y - 130)
        visitor.see("The Road is over place 1 of 3.")
        visitor.check("dragged")
        finger.lift()
        visitor.see("The Road is now at place 1 of 3.")
        expect(title(visitor, 1)).to_have_value("The Road")
        expect(handle(visitor, "The Road")).to_be_in_viewport()
        home.until(book, lambda now: now["chapters"][0]["title"] == "The Road")
        x, y = bring_up(visitor.page.get_by_label("Words of chapter 1"))
        before = visitor.page.evaluate("scrollY")
        finger.touch(x, y)
        finger.move(x, y - 200)
        finger.lift()
        visitor.page.wait_for_function("(before) => scrollY > before + 100", arg=before)
        assert titles(visitor) == ["The Road", "The Shelf", "The Wish"]
