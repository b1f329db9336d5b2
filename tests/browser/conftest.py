"""A browser, and Storymakers for it to look at; what it shows is saved for a person to look at."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.house import House, house
from tests.browser.visitor import PATIENCE
from tests.chromium import launch_options


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Start the browser of the machine."""
    return launch_options()


@pytest.fixture(scope="session", autouse=True)
def patience() -> None:
    """Wait as long as a busy machine needs."""
    expect.set_options(timeout=PATIENCE)


@pytest.fixture
def empty_house(tmp_path: Path) -> Iterator[House]:
    """A Storymaker with nothing in it."""
    with house(tmp_path / "data") as one:
        yield one


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The Storymaker of a family with two characters, that all tests share; each test adds the books it changes."""
    with house(tmp_path_factory.mktemp("home")) as one:
        one.add_character("Bruno", "a bear", "shy, with a red scarf, afraid of thunder", with_photo=True)
        one.add_character("Mila", "a mouse", "brave, with a blue paper hat")
        yield one


@pytest.fixture(scope="session")
def finished(home: House) -> str:
    """The id of a finished book that no test changes."""
    cast = [item["id"] for item in reversed(home.get("/api/characters")["items"])]
    wishes = {"cast": cast, "dedication": "For everyone who is awake too late"}
    return home.make_book("Bruno and the Lantern", **wishes)


@pytest.fixture(scope="session")
def furnished(home: House, finished: str) -> str:
    """The finished book, with enough others on the shelf to search among them."""
    for title in ("The Sock Dragon", "A Boat Made of Bread", "Who Ate the Moon?"):
        home.name_book(title)
    return finished


@pytest.fixture
def book(home: House) -> str:
    """The id of a book with three chapters, the first two of them painted."""
    book_id = home.name_book("A Book of Ours", "The Shelf", "The Wish", "The Road")
    for number in (1, 2):
        home.send("POST", f"/api/books/{book_id}/chapters/{number}/regenerate", {"what": "picture"})
    home.until(book_id, lambda book: all(chapter["image"] for chapter in book["chapters"][:2]))
    return book_id
