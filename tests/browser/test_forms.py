"""Bad input: what is wrong is told at the field, and nothing that was typed is lost."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, expect

from tests.browser.catalogue import sentences
from tests.browser.devices import LAPTOP, PHONE
from tests.browser.files import a_file
from tests.browser.house import House
from tests.browser.visitor import visit

NO_PHOTO = "This file is not a photo we can use. Please choose a JPEG, PNG or WebP picture."


def test_a_character_without_a_name_is_not_saved(browser: Browser, home: House) -> None:
    with visit(browser, PHONE, home.address, "forms") as visitor:
        page = visitor.page
        visitor.go("/characters/new")
        page.get_by_label("A few words about it").fill("loves puddles")
        visitor.click("button", "Save")
        name = page.get_by_label("Name")
        expect(name).to_be_focused()
        expect(name).to_have_accessible_description("Please give it a name.")
        visitor.check("character-without-a-name")
        page.reload()
        expect(page.get_by_label("A few words about it")).to_have_value("loves puddles")


@pytest.mark.parametrize(
    ("what", "content", "says"),
    [
        ("letter.txt", a_file("letter.txt", "text/plain", b"Dear Bruno"), NO_PHOTO),
        ("nothing.jpg", a_file("nothing.jpg", "image/jpeg", b""), "This file is empty. Please choose another one."),
        ("broken.jpg", a_file("broken.jpg", "image/jpeg", b"\xff\xd8\xff\xe0 and then nothing"), NO_PHOTO),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value[-5:] and " " not in value else "",
)
def test_a_file_that_is_no_photo_is_refused_at_once(
    browser: Browser, home: House, what: str, content: FilePayload, says: str
) -> None:
    with visit(browser, PHONE, home.address, "forms") as visitor:
        visitor.go("/characters/new")
        visitor.page.get_by_label("Name").fill("Bruno")
        photo = visitor.page.get_by_label("Take or choose a photo")
        photo.set_input_files(content)
        expect(photo).to_have_attribute("aria-invalid", "true")
        visitor.see(says)
        visitor.check(what)
        expect(visitor.page.get_by_label("Name")).to_have_value("Bruno")


def test_a_photo_that_is_too_big_is_refused_at_once(browser: Browser, home: House, tmp_path: Path) -> None:
    film = tmp_path / "film.jpg"
    with film.open("wb") as out:
        out.truncate(61 << 20)
    with visit(browser, PHONE, home.address, "forms") as visitor:
        visitor.go("/characters/new")
        visitor.page.get_by_label("Take or choose a photo").set_input_files(film)
        visitor.see("This photo is 61 MB. Please choose one of at most 60 MB.")


def test_a_book_without_a_title_is_not_begun(browser: Browser, home: House) -> None:
    with visit(browser, LAPTOP, home.address, "forms") as visitor:
        page = visitor.page
        visitor.go("/books/new")
        page.get_by_label("Or say what it should be about").fill("a picnic at midnight")
        page.get_by_label("Title of the book").fill("   ")
        visitor.click("button", "Generate")
        title = page.get_by_label("Title of the book")
        expect(title).to_be_focused()
        expect(title).to_have_accessible_description("Please give the book a title.")
        visitor.check("book-without-a-title")
        expect(page.get_by_label("Or say what it should be about")).to_have_value("a picnic at midnight")


def test_a_book_that_could_not_be_sent_is_still_there_after_a_reload(browser: Browser, home: House) -> None:
    with visit(browser, PHONE, home.address, "forms") as visitor:
        page = visitor.page
        page.route("**/api/studio/generate-story", lambda route: route.abort())
        visitor.go("/books/new")
        page.get_by_label("Title of the book").fill("The Picnic")
        visitor.click("button", "Generate")
        visitor.see("We could not reach Storymaker.")
        visitor.check("book-not-sent")
        page.reload()
        expect(page.get_by_label("Title of the book")).to_have_value("The Picnic")
        visitor.forgive("ERR_FAILED")


def test_a_book_does_not_lose_its_title(browser: Browser, home: House) -> None:
    book = home.name_book("A Title to Keep", "The Shelf")
    with visit(browser, PHONE, home.address, "forms") as visitor:
        page = visitor.page
        visitor.go(f"/books/{book}/details")
        title = page.get_by_label("Title of the book")
        title.fill("")
        page.get_by_label("Dedication").fill("For Mia")
        visitor.click("button", "Save")
        expect(title).to_be_focused()
        expect(title).to_have_accessible_description("Please give the book a title.")
        visitor.check("details-without-a-title")
        expect(page.get_by_label("Dedication")).to_have_value("For Mia")
        assert home.get(f"/api/books/{book}")["title"] == "A Title to Keep"


@pytest.mark.parametrize("language", ["en", "de"])
def test_words_that_the_gateway_refuses_stay_and_are_told(browser: Browser, home: House, language: str) -> None:
    said = sentences(language)
    why = said["problem.field.too-long"].format(most=60)
    character = home.add_character("Tomte", "a gnome")
    with visit(browser, PHONE, home.address, "forms", locale=language) as visitor:
        visitor.go(f"/characters/{character}")
        name = visitor.page.get_by_label(said["character.name.label"], exact=True)
        name.evaluate("(field) => field.removeAttribute('maxlength')")
        name.fill("T" * 61)
        visitor.click("button", said["character.save"])
        expect(name).to_have_accessible_description(why)
        expect(name).to_have_value("T" * 61)
        visitor.see(said["problem.wrong-field"].format(what=why))
        visitor.check(f"name-too-long-{language}")
        visitor.forgive("status of 4")
