"""The studio, as a test reads and changes it."""

from playwright.sync_api import Locator, expect

from tests.browser.visitor import Visitor


def open_book(visitor: Visitor, book: str) -> None:
    """Open a book of three chapters in the studio."""
    visitor.go(f"/books/{book}")
    expect(visitor.chapter(3)).to_be_visible()


def title(visitor: Visitor, number: int) -> Locator:
    """Return the title of a chapter, to be read or changed."""
    return visitor.page.get_by_label(f"Title of chapter {number}", exact=True)


def picture(visitor: Visitor, number: int) -> str | None:
    """Return the address of the picture of a chapter."""
    return visitor.chapter(number).get_by_role("img").get_attribute("src")


def titles(visitor: Visitor) -> list[str]:
    """Return the titles of all chapters as they stand."""
    return [field.input_value() for field in visitor.page.get_by_label("Title of chapter").all()]


def change(visitor: Visitor, number: int) -> Locator:
    """Open what can be done with a chapter."""
    visitor.chapter(number).get_by_role("button", name="Change").click()
    return visitor.page.get_by_role("dialog", name=f"Chapter {number}", exact=True)
