"""The pictures of the documentation can be taken, each small enough to be kept."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.album import LARGEST, Album, Shot, write_table
from tests.browser.devices import LAPTOP
from tests.browser.house import House
from tests.browser.refusing_house import refusing_house


def test_every_screen_has_its_picture(
    browser: Browser, empty_house: House, home: House, furnished: str, tmp_path: Path
) -> None:
    place = tmp_path / "screens"
    album = Album(browser, place, [Shot(LAPTOP, "light")])
    album.welcome(empty_house)
    album.tour(home, furnished)
    own = home.ask_for_book("A Night at the Library")
    album.making(home, own)
    album.script(home, own)
    album.conflict(home, own)
    picture = home.picture(home.get(f"/api/books/{own}")["chapters"][3]["image"]["url"])
    with refusing_house(tmp_path / "refusing", picture) as refusing:
        album.refused(refusing)
    write_table(place)
    pictures = list(place.glob("*-laptop-light.webp"))
    assert len(pictures) == 18
    assert all(path.stat().st_size < LARGEST for path in pictures)
    table = (place / "README.md").read_text(encoding="utf-8")
    assert all(path.name in table for path in pictures)
