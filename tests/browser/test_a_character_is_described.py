"""What was understood of a character: seen while it is typed, corrected by a tap, and kept."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.catalogue import sentences
from tests.browser.devices import DEVICES, LAPTOP, PHONE, Device
from tests.browser.house import House
from tests.browser.visitor import Visitor, visit

NARROW = Device("narrow", 320, 640, is_touched=True)
AWAY = {"type": "/problems/painter-is-away", "title": "Painter is away", "status": 503, "detail": ""}
WORDS = "red boots, curly black hair, brown skin, uses a wheelchair, loves puddles"
SPOKEN = {
    "en": ("girl", WORDS, ["Girl", "Brown skin", "Curly black hair", "Red boots", "Wheelchair"]),
    "de": (
        "Mädchen",
        "rote Stiefel, lockige schwarze Haare, braune Haut, sitzt im Rollstuhl",
        ["Mädchen", "Braune Haut", "Lockige schwarze Haare", "Rote Stiefel", "Rollstuhl"],
    ),
    "es": (
        "niña",
        "botas rojas, pelo negro rizado, piel morena, va en silla de ruedas",
        ["Niña", "Piel morena", "Pelo negro rizado", "Botas rojas", "Silla de ruedas"],
    ),
    "fr": (
        "fille",
        "bottes rouges, cheveux noirs bouclés, peau brune, en fauteuil roulant",
        ["Fille", "Peau brune", "Cheveux noirs bouclés", "Bottes rouges", "Fauteuil roulant"],
    ),
}


def describe(page: Page, kind: str, words: str, language: str = "en") -> None:
    said = sentences(language)
    page.get_by_label(said["character.name.label"], exact=True).fill("Mia")
    page.get_by_label(said["character.kind.label"], exact=True).fill(kind)
    page.get_by_label(said["character.words.label"], exact=True).press_sequentially(words)


def chip(visitor: Visitor, label: str) -> Locator:
    return visitor.page.get_by_role("button", name=label, exact=True)


def sketch(visitor: Visitor) -> Locator:
    return visitor.page.get_by_role("img", name=re.compile("^Sketch: "))


def place_of_the_words(page: Page) -> float:
    """Return how far down the page the words are typed."""
    field = page.get_by_label("A few words about it")
    return float(field.evaluate("(field) => field.getBoundingClientRect().top + scrollY"))


def test_a_family_types_sees_corrects_and_saves_on_a_phone(browser: Browser, home: House) -> None:
    with visit(browser, PHONE, home.address, "described") as visitor:
        page = visitor.page
        visitor.go("/characters/new")
        visitor.see("Your first sketch appears here.")
        words_begin = place_of_the_words(page)
        describe(page, "girl", WORDS)
        for label in ("Girl", "Brown skin", "Curly black hair", "Red boots", "Wheelchair"):
            expect(chip(visitor, label)).to_be_visible()
        expect(sketch(visitor)).to_have_attribute("alt", re.compile("Red boots"))
        visitor.see("Not in the sketch: “loves puddles”. The storyteller reads it all the same.")
        assert place_of_the_words(page) == words_begin
        visitor.check("understood")

        first = sketch(visitor).get_attribute("src")
        chip(visitor, "Red boots").tap()
        dialog = page.get_by_role("dialog", name="Boots")
        dialog.get_by_text("green", exact=True).tap()
        visitor.check("boots")
        dialog.get_by_role("button", name="Done").tap()
        page.get_by_role("button", name="Remove: Wheelchair").tap()
        page.get_by_role("button", name="Add: Glasses and aids").tap()
        page.get_by_role("dialog").get_by_text("Hearing aid", exact=True).tap()
        page.get_by_role("button", name="Done").tap()
        page.get_by_label("A few words about it").press_sequentially(", yellow scarf")
        for label in ("Green boots", "Hearing aid", "Yellow scarf"):
            expect(chip(visitor, label)).to_be_visible()
        expect(chip(visitor, "Wheelchair")).to_have_count(0)
        expect(sketch(visitor)).to_have_attribute("alt", re.compile("Green boots"))
        page.wait_for_function("(first) => document.querySelector('form figure img').src !== first", arg=first)

        page.reload()
        expect(chip(visitor, "Green boots")).to_be_visible()
        visitor.click("button", "Save")
        expect(page.get_by_role("heading", level=1, name="Mia")).to_be_visible()
        expect(chip(visitor, "Green boots")).to_be_visible()
    (mia,) = [item for item in home.get("/api/characters")["items"] if item["name"] == "Mia"]
    assert mia["figure"] == {
        "body": "person",
        "pronoun": "she",
        "age": "child",
        "skin": "brown",
        "hair": {"colour": "black", "style": "curly"},
        "wears": [{"what": "boots", "colour": "green"}, {"what": "scarf", "colour": "yellow"}],
        "aids": ["hearing aid"],
    }
    home.remove_character(str(mia["id"]))


@pytest.mark.parametrize("language", list(SPOKEN))
def test_chips_speak_the_language_of_the_family(browser: Browser, home: House, language: str) -> None:
    kind, words, chips = SPOKEN[language]
    with visit(browser, PHONE, home.address, "described", locale=language) as visitor:
        visitor.go("/characters/new")
        describe(visitor.page, kind, words, language)
        for label in chips:
            expect(chip(visitor, label)).to_be_visible()
        visitor.show(f"chips-{language}")


@pytest.mark.parametrize("device", [*DEVICES, NARROW], ids=lambda device: device.name)
def test_every_picker_fits_the_screen(browser: Browser, home: House, device: Device) -> None:
    with visit(browser, device, home.address, "picker", reduced_motion="reduce") as visitor:
        visitor.go("/characters/new")
        describe(visitor.page, "girl", WORDS)
        for label in ("Girl", "Brown skin", "Curly black hair", "Red boots", "Add: Clothes", "Add: Eyes"):
            chip(visitor, label).click()
            visitor.check(label.lower().replace("add: ", "").replace(" ", "-"))
            visitor.click("button", "Done")


def test_the_colours_of_the_photo_are_a_proposal(browser: Browser, home: House) -> None:
    with visit(browser, LAPTOP, home.address, "described") as visitor:
        visitor.go("/characters/new")
        describe(visitor.page, "bear", "very soft")
        visitor.choose_photo()
        visitor.click("button", "Keep this")
        visitor.click("button", "Use the colours from the photo")
        expect(visitor.page.get_by_role("button", name=re.compile("^Remove: .*[Bb]rown"))).to_be_visible()
        visitor.check("photo-colours")


def test_without_a_painter_a_character_is_described_all_the_same(browser: Browser, home: House) -> None:
    with visit(browser, PHONE, home.address, "described") as visitor:
        visitor.page.route("**/api/characters/sketch", lambda route: route.fulfill(status=503, json=AWAY))
        visitor.go("/characters/new")
        describe(visitor.page, "girl", "red boots")
        expect(chip(visitor, "Red boots")).to_be_visible()
        visitor.see("No sketch at the moment: the painter is not available.")
        visitor.check("without-a-painter")
        visitor.forgive("status of 503")
