"""What a family sees while a book is made and things go wrong: nothing is lost, and the page goes on by itself."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TypedDict

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import LAPTOP, PHONE
from tests.browser.paced_house import PacedHouse, paced_house
from tests.browser.visitor import Visitor, visit

# A request that goes through the service worker ends in ERR_FAILED when the gateway is away.
_AWAY = r"status of 50|ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY_RESPONSE|ERR_NETWORK|ERR_FAILED"
_FRAMES = Path(__file__).parent / "watch_frames.js"


class Frame(TypedDict):
    """What one frame of the page showed."""

    words: int
    chapters: int
    pictures: int


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PacedHouse]:
    """A Storymaker in which a book takes about ten seconds."""
    with paced_house(tmp_path_factory.mktemp("workshop")) as house:
        yield house


def begin(visitor: Visitor, workshop: PacedHouse, title: str) -> str:
    book = workshop.ask_for_book(title)
    visitor.go(f"/books/{book}")
    expect(visitor.chapter(1)).to_be_visible()
    return book


def is_whole(visitor: Visitor) -> None:
    visitor.see("Your book is finished")
    expect(visitor.page.get_by_role("article")).to_have_count(10)
    expect(visitor.page.get_by_role("article").get_by_role("img")).to_have_count(10)


def told(visitor: Visitor) -> list[str | None]:
    """Return how far the book is, and what stands in each place of it."""
    bar = visitor.page.get_by_role("progressbar").get_attribute("aria-valuetext")
    return [bar, *visitor.page.get_by_role("list", name="Chapters").get_by_role("listitem").all_inner_texts()]


def test_a_connection_that_breaks_three_times_loses_nothing(browser: Browser, workshop: PacedHouse) -> None:
    with visit(browser, PHONE, workshop.address, "broken-stream") as visitor:
        page = visitor.page
        book = begin(visitor, workshop, "Three Times")
        for number in (2, 4, 6):
            expect(visitor.chapter(number)).to_be_visible()
            with workshop.at_rest():
                workshop.kill("gateway")
                visitor.see("The live connection is gone for the moment.")
                title = page.get_by_label(f"Title of chapter {number}", exact=True)
                title.fill(f"Typed while nobody listened, {number}")
                title.blur()
                visitor.show(f"broken-at-{number}")
                expect(visitor.chapter(number).get_by_text("Saved", exact=True)).to_be_visible()
                expect(page.get_by_text("The live connection is gone")).to_have_count(0)
        is_whole(visitor)
        kept = [chapter["title"] for chapter in workshop.get(f"/api/books/{book}")["chapters"]]
        assert [kept[number - 1] for number in (2, 4, 6)] == [
            f"Typed while nobody listened, {number}" for number in (2, 4, 6)
        ]
        visitor.show("whole")
        visitor.forgive(_AWAY)


@pytest.mark.parametrize("victim", ["story", "illustrator", "library"])
def test_a_service_that_dies_in_mid_book_is_not_noticed_for_long(
    browser: Browser, workshop: PacedHouse, victim: str
) -> None:
    with visit(browser, LAPTOP, workshop.address, f"death-of-{victim}") as visitor:
        begin(visitor, workshop, f"The Death of the {victim}")
        expect(visitor.chapter(3)).to_be_visible()
        workshop.kill(victim)
        is_whole(visitor)
        visitor.show("whole")


def test_a_reload_in_mid_book_shows_the_same_and_never_an_empty_page(browser: Browser, workshop: PacedHouse) -> None:
    with visit(browser, PHONE, workshop.address, "reload") as visitor:
        page = visitor.page
        book = begin(visitor, workshop, "Again and Again")
        expect(page.get_by_role("article").get_by_role("img").nth(1)).to_be_visible()
        with workshop.at_rest():
            page.reload()
            expect(page.get_by_role("article").first).to_be_visible()
            before = told(visitor)
            visitor.show("before")
            page.add_init_script(path=_FRAMES)
            page.reload()
            expect(page.get_by_role("article").get_by_role("img").nth(1)).to_be_visible()
            visitor.show("after")
            assert told(visitor) == before
            frames: list[Frame] = page.evaluate("framesSeen")
        shown = [frame for frame in frames if frame["words"]]
        first = frames.index(shown[0])
        assert all(frame["words"] for frame in frames[first:])
        assert all(now[what] <= later[what] for now, later in pairwise(shown) for what in ("chapters", "pictures"))
        assert book in page.url
        is_whole(visitor)
