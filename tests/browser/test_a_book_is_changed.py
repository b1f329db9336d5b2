"""What a family does with a book that it wants otherwise: words, pictures, chapters, the whole script."""

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import DEVICES, LAPTOP, PHONE, Device
from tests.browser.files import a_file
from tests.browser.house import House
from tests.browser.studio import change, open_book, picture, title, titles
from tests.browser.visitor import visit


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
            page.get_by_role("link", name="Download as CSV").click()
        assert download.value.suggested_filename == "A Book of Ours.csv"
        table = tmp_path / "table.csv"
        download.value.save_as(table)
        with_another_title(table, 2, "A title from a spreadsheet")
        page.get_by_label("Upload spreadsheet").set_input_files(table)
        visitor.see("1 chapter changes. 2 stay as they are.")
        expect(page.get_by_role("insertion")).to_have_text("A title from a spreadsheet")
        visitor.check("preview")
        assert home.get(f"/api/books/{book}")["chapters"][1]["title"] == "The Wish"
        visitor.click("button", "Change the book")
        visitor.see("The text from the spreadsheet is in the book now.")
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
        page.get_by_label("Upload spreadsheet").set_input_files(photo)
        expect(page.get_by_role("dialog").get_by_role("alert").filter(has_text=".")).to_be_visible()
        visitor.check("no-table")
        expect(page.get_by_role("button", name="Change the book")).to_have_count(0)
        visitor.forgive("status of 400")
