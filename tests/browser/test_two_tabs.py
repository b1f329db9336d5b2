"""A book that is open twice: what both change, and what only one has not saved yet."""

from playwright.sync_api import Browser, expect

from tests.browser.devices import LAPTOP, PHONE
from tests.browser.house import House
from tests.browser.studio import open_book, title
from tests.browser.visitor import Visitor, visit


def allow_stale_edits(visitor: Visitor) -> None:
    """Forget that the gateway refused an edit: whether it or the page itself hears of the other one first is chance."""
    visitor.complaints = [line for line in visitor.complaints if "status of 412" not in line]


def test_two_tabs_that_change_the_same_words_see_both_versions(browser: Browser, home: House, book: str) -> None:
    with (
        visit(browser, LAPTOP, home.address, "conflict") as mine,
        visit(browser, PHONE, home.address, "other") as other,
    ):
        open_book(mine, book)
        open_book(other, book)
        for keeps in ("Keep mine", "Take theirs"):
            title(mine, 1).fill(f"Mine: {keeps}")
            title(other, 1).fill(f"Theirs: {keeps}")
            title(other, 1).blur()
            expect(other.chapter(1).get_by_text("Saved")).to_be_visible()
            title(mine, 1).blur()
            conflict = mine.page.get_by_role("region", name="This chapter was changed elsewhere meanwhile")
            expect(conflict).to_contain_text(f"Mine: {keeps}")
            expect(conflict).to_contain_text(f"Theirs: {keeps}")
            mine.check(keeps.lower().replace(" ", "-"))
            conflict.get_by_role("button", name=keeps).click()
            expect(conflict).to_have_count(0)
            wins = f"Mine: {keeps}" if keeps == "Keep mine" else f"Theirs: {keeps}"
            expect(title(mine, 1)).to_have_value(wins)
            expect(title(other, 1)).to_have_value(wins)
        allow_stale_edits(mine)


def test_changes_of_different_words_in_two_tabs_are_both_kept(browser: Browser, home: House, book: str) -> None:
    with visit(browser, LAPTOP, home.address, "both") as mine, visit(browser, LAPTOP, home.address, "other") as other:
        open_book(mine, book)
        open_book(other, book)
        title(mine, 1).fill("Mine")
        title(other, 2).fill("Theirs")
        title(other, 2).blur()
        expect(other.chapter(2).get_by_text("Saved")).to_be_visible()
        title(mine, 1).blur()
        expect(mine.chapter(1).get_by_text("Saved")).to_be_visible()
        expect(title(mine, 2)).to_have_value("Theirs")
        expect(title(other, 1)).to_have_value("Mine")
        allow_stale_edits(mine)


def test_two_tabs_of_one_browser_keep_their_own_words(browser: Browser, home: House, book: str) -> None:
    with visit(browser, LAPTOP, home.address, "tabs") as mine:
        other = Visitor(mine.page.context.new_page(), home.address, "tabs", LAPTOP)
        open_book(mine, book)
        title(mine, 1).fill("Mine")
        open_book(other, book)
        expect(title(other, 1)).to_have_value("The Shelf")
        title(other, 1).fill("Theirs")
        title(other, 1).blur()
        expect(other.chapter(1).get_by_text("Saved")).to_be_visible()
        expect(title(mine, 1)).to_have_value("Mine")
        title(mine, 1).blur()
        conflict = mine.page.get_by_role("region", name="This chapter was changed elsewhere meanwhile")
        expect(conflict).to_contain_text("Theirs")
        conflict.get_by_role("button", name="Take theirs").click()
        expect(title(mine, 1)).to_have_value("Theirs")
        allow_stale_edits(mine)
        assert not other.complaints


def test_nobody_is_in_conflict_with_the_same_words_of_another_tab(browser: Browser, home: House, book: str) -> None:
    with visit(browser, LAPTOP, home.address, "same") as mine:
        other = Visitor(mine.page.context.new_page(), home.address, "same", LAPTOP)
        open_book(mine, book)
        open_book(other, book)
        for tab in (mine, other):
            title(tab, 1).fill("The same in both")
        for tab in (other, mine):
            title(tab, 1).blur()
            expect(tab.chapter(1).get_by_text("Saved")).to_be_visible()
        assert home.get(f"/api/books/{book}")["chapters"][0]["title"] == "The same in both"
        allow_stale_edits(mine)


def test_words_of_a_tab_that_was_closed_are_taken_over_by_another(browser: Browser, home: House, book: str) -> None:
    with visit(browser, LAPTOP, home.address, "closed-tab") as mine:
        other = Visitor(mine.page.context.new_page(), home.address, "closed-tab", LAPTOP)
        open_book(other, book)
        title(other, 1).fill("Typed and not left")
        open_book(mine, book)
        expect(title(mine, 1)).to_have_value("The Shelf")
        other.page.close()
        expect(title(mine, 1)).to_have_value("Typed and not left")
        expect(mine.chapter(1).get_by_text("Saved")).to_be_visible()
        allow_stale_edits(mine)
