"""What a family does: from an empty page, with a photo from a phone, to a book that it reads to The End."""

import re

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.devices import DEVICES, LAPTOP, Device
from tests.browser.files import a_photo
from tests.browser.house import House
from tests.browser.visitor import Visitor, visit

TITLE = "Bruno and the Lantern"


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_a_family_makes_and_reads_a_book(browser: Browser, empty_house: House, device: Device) -> None:
    with visit(browser, device, empty_house.address, "family") as visitor:
        visitor.go()
        visitor.see("Make a picture book in which your favourite plushie is the hero.")
        visitor.check("welcome")
        introduce_the_plushie(visitor)
        approve_its_sketches(visitor)
        add_a_friend(visitor)
        name_the_book(visitor)
        cover = watch_it_arrive(visitor)
        read_it(visitor)
        visitor.go()
        book = visitor.page.get_by_role("link", name=f"{TITLE} Read")
        expect(book.locator("img")).to_have_attribute("src", cover)
        visitor.check("shelf")


def introduce_the_plushie(visitor: Visitor) -> None:
    page = visitor.page
    visitor.click("link", "Introduce your plushie")
    visitor.choose_photo()
    dialog = page.get_by_role("dialog", name="What should be in the picture?")
    dialog.get_by_label("Closer").fill("1.5")
    visitor.check("crop")
    dialog.get_by_role("button", name="Keep this").click()
    visitor.see("This is all that will be kept: no place, no camera data, nothing around it.")
    page.get_by_label("Name").fill("Bruno")
    page.get_by_label("What is it?").fill("a bear")
    page.get_by_label("A few words about it").fill("shy, with a red scarf, afraid of thunder")
    visitor.check("character")
    visitor.click("button", "Save")
    expect(page.get_by_role("checkbox", name="Bruno")).to_be_checked()


def approve_its_sketches(visitor: Visitor) -> None:
    visitor.click("link", "Characters")
    visitor.click("link", "Bruno")
    expect(visitor.page.get_by_role("region", name="How the painter sees Bruno").get_by_role("img")).to_be_visible()
    visitor.check("sketches")
    visitor.click("button", "Yes, this is Bruno")
    visitor.see("You said that this is Bruno.")


def add_a_friend(visitor: Visitor) -> None:
    page = visitor.page
    visitor.click("link", "Characters")
    visitor.click("link", "Add a character")
    page.get_by_label("Name").fill("Mila")
    page.get_by_label("What is it?").fill("a mouse")
    visitor.click("button", "Save")
    expect(page.get_by_role("heading", level=1, name="Mila")).to_be_visible()
    visitor.click("link", "All characters")
    expect(page.get_by_role("link", name=re.compile("Mila"))).to_be_visible()
    visitor.check("characters")


def name_the_book(visitor: Visitor) -> None:
    page = visitor.page
    visitor.click("link", "My books")
    visitor.click("link", "Make a book")
    expect(page.get_by_role("checkbox", name="Bruno")).to_be_checked()
    page.get_by_role("checkbox", name="Mila").check(force=True)
    page.get_by_label("Title of the book").fill(TITLE)
    visitor.see("It costs nothing.")
    visitor.see("The book is ready in about")
    visitor.check("new-book")
    visitor.click("button", "Generate")


def watch_it_arrive(visitor: Visitor) -> str:
    """See chapters, pictures and the cover come; return the address of the cover's picture."""
    expect(visitor.chapter(1)).to_be_visible()
    expect(visitor.page.get_by_role("article").get_by_role("img").first).to_be_visible()
    visitor.show("making")
    visitor.see("Your book is finished")
    expect(visitor.page.get_by_role("article")).to_have_count(10)
    visitor.check("studio")
    cover = visitor.cover()
    expect(cover.get_by_text("Painted for this book.")).to_be_visible()
    return str(cover.get_by_role("img").get_attribute("src"))


def read_it(visitor: Visitor) -> None:
    visitor.click("link", "Read the book")
    visitor.see("With Bruno and Mila")
    turn_to_the_end(visitor)


def turn_to_the_end(visitor: Visitor) -> None:
    for page in range(1, 12):
        expect(visitor.page.get_by_text(f"Page {page} of 12")).to_be_visible()
        visitor.page.keyboard.press("ArrowRight")
    visitor.see("The End")


def test_a_book_is_made_by_keyboard_alone(browser: Browser, empty_house: House) -> None:
    with visit(browser, LAPTOP, empty_house.address, "keyboard") as visitor:
        page = visitor.page
        # From the start: a browser that is told only when the key goes down may not hand over its chooser.
        page.on("filechooser", lambda _: None)
        visitor.go()
        press(visitor, page.get_by_role("link", name="Introduce your plushie"))
        move_to(visitor, page.get_by_label("Take or choose a photo"))
        with page.expect_file_chooser() as chooser:
            page.keyboard.press("Space")
        chooser.value.set_files(a_photo())
        move_to(visitor, page.get_by_role("slider", name="Closer"))
        page.keyboard.press("ArrowRight")
        press(visitor, page.get_by_role("button", name="Keep this"))
        visitor.see("This is all that will be kept")
        write(visitor, page.get_by_label("Name"), "Bruno")
        page.keyboard.press("Enter")
        expect(page.get_by_role("checkbox", name="Bruno")).to_be_checked()
        write(visitor, page.get_by_label("Title of the book"), TITLE)
        move_to(visitor, page.get_by_role("group", name="How should it be painted?").get_by_role("radio", checked=True))
        page.keyboard.press("ArrowRight")
        expect(page.get_by_role("radio", name="Watercolour")).to_be_checked()
        visitor.show("new-book")
        press(visitor, page.get_by_role("button", name="Generate"))
        visitor.see("Your book is finished")
        write(visitor, page.get_by_label("Title of chapter 1", exact=True), "By Hand")
        page.keyboard.press("Tab")
        visitor.see("Saved")
        visitor.show("studio")
        page.evaluate("document.activeElement.blur()")
        press(visitor, page.get_by_role("link", name="Read the book"))
        turn_to_the_end(visitor)
        press(visitor, page.get_by_role("link", name="Close"))
        expect(page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()


def move_to(visitor: Visitor, wanted: Locator) -> None:
    """Press Tab until the focus is where it is wanted."""
    expect(wanted).to_be_attached()
    for _ in range(90):
        visitor.page.keyboard.press("Tab")
        if wanted.evaluate("(element) => element === document.activeElement"):
            return
    raise AssertionError(f"no way by keyboard to {wanted}")


def press(visitor: Visitor, wanted: Locator) -> None:
    move_to(visitor, wanted)
    visitor.page.keyboard.press("Enter")


def write(visitor: Visitor, field: Locator, words: str) -> None:
    move_to(visitor, field)
    visitor.page.keyboard.press("Control+a")
    visitor.page.keyboard.type(words)
