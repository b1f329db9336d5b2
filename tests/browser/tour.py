"""Every screen of a furnished house, and the way to it."""

from collections.abc import Callable
from typing import NamedTuple

from playwright.sync_api import expect

from tests.browser.house import House
from tests.browser.visitor import Visitor


class Screen(NamedTuple):
    """What a screen is called, and how it is opened; nothing that is pressed is named in any language."""

    name: str
    open: Callable[[Visitor], None]


def screens(house: House, book: str) -> tuple[Screen, ...]:
    """Return the screens of a house in which ``book`` is finished."""
    (bruno,) = [item["id"] for item in house.get("/api/characters")["items"] if item["name"] == "Bruno"]
    return (
        Screen("shelf", lambda visitor: _page(visitor, "/", "h2")),
        Screen("shelf-nothing-found", _nothing_found),
        Screen("characters", lambda visitor: _page(visitor, "/characters", "strong")),
        Screen("character", lambda visitor: _page(visitor, f"/characters/{bruno}", "#sheet-heading")),
        Screen("new-character", lambda visitor: _page(visitor, "/characters/new", "form")),
        Screen("crop", _crop),
        Screen("new-book", lambda visitor: _page(visitor, "/books/new", "[role=status] p")),
        Screen("studio", lambda visitor: _page(visitor, f"/books/{book}", "article img")),
        Screen("chapter-sheet", lambda visitor: _dialog(visitor, f"/books/{book}", "article [id^=change-]")),
        Screen("cover-sheet", lambda visitor: _dialog(visitor, f"/books/{book}", "#change-cover")),
        Screen("picture", lambda visitor: _dialog(visitor, f"/books/{book}", "article figure button")),
        Screen("book-details", lambda visitor: _page(visitor, f"/books/{book}/details", "form fieldset img")),
        Screen("reader-cover", lambda visitor: _page(visitor, f"/books/{book}/read", "footer")),
        Screen("reader-spread", lambda visitor: _page(visitor, f"/books/{book}/read?page=3", "article img")),
        Screen("reader-end", lambda visitor: _page(visitor, f"/books/{book}/read?page=13", "main svg")),
        Screen("settings", lambda visitor: _page(visitor, "/settings", "[role=status] p")),
        Screen("lost", lambda visitor: _page(visitor, "/nowhere", "h1")),
    )


def _page(visitor: Visitor, path: str, sign: str) -> None:
    visitor.go(path)
    expect(visitor.page.locator(sign).first).to_be_attached()


def _dialog(visitor: Visitor, path: str, opener: str) -> None:
    _page(visitor, path, opener)
    visitor.page.locator(opener).first.click()
    expect(visitor.page.locator("dialog[open]")).to_be_visible()


def _nothing_found(visitor: Visitor) -> None:
    _page(visitor, "/", "input[type=search]")
    visitor.page.locator("input[type=search]").fill("a penguin in the kitchen")
    expect(visitor.page.locator("article")).to_have_count(0)


def _crop(visitor: Visitor) -> None:
    _page(visitor, "/characters/new", "input[type=file]")
    visitor.choose_photo()
    expect(visitor.page.locator("dialog[open]")).to_be_visible()
