"""Take the pictures of every screen: ``python -m tests.browser docs/screens``."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.album import Album, Shot, write_table
from tests.browser.devices import LAPTOP, PHONE
from tests.browser.house import House, house
from tests.browser.refusing_house import refusing_house
from tests.browser.visitor import PATIENCE
from tests.chromium import launch_options

SHOTS = [Shot(device, theme) for device in (PHONE, LAPTOP) for theme in ("light", "dark")]


def main() -> None:
    """Take them all; what is not taken any more is removed."""
    place = Path(sys.argv[1])
    expect.set_options(timeout=PATIENCE)
    for old in place.glob("*.webp"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch_options())
        _take(browser, Path(folder), place)
        browser.close()
    write_table(place)


def _take(browser: Browser, folder: Path, place: Path) -> None:
    album = Album(browser, place, SHOTS)
    with house(folder / "home") as home:
        album.welcome(home)
        book = _furnish(home)
        album.tour(home, book)
        bruno = home.get(f"/api/books/{book}")["cast"][0]["id"]
        album.making(home, home.ask_for_book("A Night at the Library", cast=[bruno], style="crayon"))
        album.script(home, book)
        album.conflict(home, book)
        picture = home.picture(home.get(f"/api/books/{book}")["chapters"][3]["image"]["url"])
    with refusing_house(folder / "refusing", picture) as refusing:
        album.refused(refusing)


def _furnish(home: House) -> str:
    """Bring in characters and books; return the id of the newest."""
    words = "shy, with a red scarf, afraid of thunder"
    bruno = home.add_character("Bruno", "a bear", words, with_photo=True)
    mila = home.add_character("Mila", "a mouse", "grey, with a blue paper hat, never afraid")
    otto = home.add_character("Otto", "a rabbit", "white, with a yellow bow, always hungry")
    home.make_book("The Boat Made of Bread", cast=[otto], style="watercolour", mood="adventurous")
    home.make_book("Who Ate the Moon?", cast=[otto, mila], style="papercut", mood="funny")
    home.make_book("A Very Small Thunderstorm", cast=[mila], style="crayon", mood="cosy")
    dedication = "For everyone who is awake too late"
    return home.make_book("Bruno and the Lantern", cast=[bruno, mila], dedication=dedication)


if __name__ == "__main__":
    main()
