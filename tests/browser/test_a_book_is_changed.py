"""What a family does with a book that it wants otherwise: words, pictures, order, the whole script, two at a time."""

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.devices import DEVICES, LAPTOP, PHONE, Device
from tests.browser.files import a_file
from tests.browser.finger import Finger
from tests.browser.house import House
from tests.browser.visitor import Visitor, visit

TITLES = ("The Shelf", "The Wish", "The Road")


@pytest.fixture
def book(home: House) -> str:
    """The id of a book with three chapters, the first two of them painted."""
    book_id = home.name_book("A Book of Ours", *TITLES)
    for number in (1, 2):
        home.send("POST", f"/api/books/{book_id}/chapters/{number}/regenerate", {"what": "picture"})
    home.until(book_id, lambda book: all(chapter["image"] for chapter in book["chapters"][:2]))
    return book_id


def open_book(visitor: Visitor, book: str) -> None:
    visitor.go(f"/books/{book}")
    expect(visitor.chapter(3)).to_be_visible()


def title(visitor: Visitor, number: int) -> Locator:
    return visitor.page.get_by_label(f"Title of chapter {number}", exact=True)


def picture(visitor: Visitor, number: int) -> str | None:
    return visitor.chapter(number).get_by_role("img").get_attribute("src")


def titles(visitor: Visitor) -> list[str]:
    return [field.input_value() for field in visitor.page.get_by_label("Title of chapter").all()]


def change(visitor: Visitor, number: int) -> Locator:
    """Open what can be done with a chapter."""
    visitor.chapter(number).get_by_role("button", name="Change").click()
    return visitor.page.get_by_role("dialog", name=f"Chapter {number}", exact=True)


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_words_are_changed_where_they_stand_and_pictures_with_a_wish(
    browser: Browser, home: House, book: str, device: Device
) -> None:
    with visit(browser, device, home.address, "changing") as visitor:
        page = visitor.page
        open_book(visitor, book)
        title(visitor, 2).fill("A title of our own")
        title(visitor, 2).blur()
        expect(visitor.chapter(2).get_by_text("Saved")).to_be_visible()
        before = picture(visitor, 2)
        sheet = change(visitor, 2)
        sheet.get_by_label("Any wish?").fill("make it night, with an owl")
        visitor.check("wish")
        sheet.get_by_role("button", name="Paint again").click()
        visitor.see("Asked for. It will arrive in chapter 2.")
        expect(visitor.chapter(2).get_by_role("img")).not_to_have_attribute("src", str(before))
        words = page.get_by_label("Words of chapter 3").input_value()
        sheet = change(visitor, 3)
        sheet.get_by_role("radio", name="The words").check(force=True)
        sheet.get_by_role("button", name="Write again").click()
        expect(page.get_by_label("Words of chapter 3")).not_to_have_value(words)
        visitor.check("studio")
        page.reload()
        expect(title(visitor, 2)).to_have_value("A title of our own")
        expect(page.get_by_label("Words of chapter 3")).not_to_have_value(words)


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


def test_a_chapter_is_added_and_another_removed(browser: Browser, home: House, book: str) -> None:
    with visit(browser, PHONE, home.address, "chapters") as visitor:
        page = visitor.page
        open_book(visitor, book)
        moves_along = picture(visitor, 2)
        change(visitor, 1).get_by_role("button", name="New chapter after this one").click()
        expect(visitor.chapter(4)).to_be_visible()
        expect(title(visitor, 2)).to_be_focused()
        title(visitor, 2).fill("Between the two")
        title(visitor, 2).blur()
        expect(visitor.chapter(2).get_by_text("Saved")).to_be_visible()
        assert picture(visitor, 3) == moves_along
        change(visitor, 1).get_by_role("button", name="Remove").click()
        visitor.see("Its words and its picture go with it")
        visitor.check("remove")
        page.get_by_role("dialog").get_by_role("button", name="Remove").click()
        expect(page.get_by_role("article")).to_have_count(3)
        expect(visitor.chapter(1).get_by_role("button", name="Change")).to_be_focused()
        assert titles(visitor) == ["Between the two", "The Wish", "The Road"]
        assert picture(visitor, 2) == moves_along
        visitor.check("studio")


def test_the_script_goes_out_as_a_table_and_comes_back_changed(
    browser: Browser, home: House, book: str, tmp_path: Path
) -> None:
    with visit(browser, LAPTOP, home.address, "script") as visitor:
        page = visitor.page
        open_book(visitor, book)
        visitor.click("button", "Table")
        with page.expect_download() as download:
            page.get_by_role("link", name="Save the table (CSV)").click()
        assert download.value.suggested_filename == "A Book of Ours.csv"
        table = tmp_path / "table.csv"
        download.value.save_as(table)
        with_another_title(table, 2, "A title from a spreadsheet")
        page.get_by_label("Bring a table back").set_input_files(table)
        visitor.see("1 chapter changes. 2 stay as they are.")
        expect(page.get_by_role("insertion")).to_have_text("A title from a spreadsheet")
        visitor.check("preview")
        assert home.get(f"/api/books/{book}")["chapters"][1]["title"] == "The Wish"
        visitor.click("button", "Change the book")
        visitor.see("The words of the table are in the book now.")
        expect(title(visitor, 2)).to_have_value("A title from a spreadsheet")
        expect(visitor.chapter(2).get_by_role("img")).to_be_visible()


def with_another_title(table: Path, number: int, words: str) -> None:
    text = table.read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    rows[number - 1]["title"] = words
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    table.write_text(out.getvalue(), encoding="utf-8")


def test_a_table_that_is_none_is_told_and_changes_nothing(browser: Browser, home: House, book: str) -> None:
    with visit(browser, PHONE, home.address, "script") as visitor:
        page = visitor.page
        open_book(visitor, book)
        visitor.click("button", "Table")
        photo = a_file("table.csv", "text/csv", b"\xff\xd8\xff not a table")
        page.get_by_label("Bring a table back").set_input_files(photo)
        expect(page.get_by_role("dialog").get_by_role("alert").filter(has_text=".")).to_be_visible()
        visitor.check("no-table")
        expect(page.get_by_role("button", name="Change the book")).to_have_count(0)
        visitor.forgive("status of 400")


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
        mine.complaints = [line for line in mine.complaints if "status of 412" not in line]


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
        mine.complaints = [line for line in mine.complaints if "status of 412" not in line]


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
        mine.complaints = [line for line in mine.complaints if "status of 412" not in line]
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
