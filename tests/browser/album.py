"""The pictures of every screen that the documentation shows, taken from houses with a family in them."""

import csv
import io
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, NamedTuple

from PIL import Image
from playwright.sync_api import Browser, expect

from tests.browser.devices import Device
from tests.browser.files import a_file
from tests.browser.house import House, Json
from tests.browser.refusing_house import refused_book
from tests.browser.tour import screens
from tests.browser.visitor import Visitor, visit

Theme = Literal["light", "dark"]

LARGEST = 80_000
"""Bytes that a picture may take."""

_QUALITIES = (78, 70, 60, 50, 40, 30)
_PLACES = ("Attic", "Garden", "Hall", "Cellar")
_SHOWN = (
    "shelf",
    "shelf-nothing-found",
    "characters",
    "character",
    "crop",
    "new-book",
    "studio",
    "chapter-sheet",
    "book-details",
    "reader-cover",
    "reader-spread",
    "reader-end",
    "settings",
)


class Shot(NamedTuple):
    """How a screen is looked at."""

    device: Device
    theme: Theme


class Album:
    """Takes pictures of screens, each in every way of ``shots``."""

    def __init__(self, browser: Browser, place: Path, shots: Sequence[Shot]) -> None:
        place.mkdir(parents=True, exist_ok=True)
        self._browser = browser
        self._place = place
        self._shots = shots

    def welcome(self, empty: House) -> None:
        """Take what a family sees first."""
        for shot in self._shots:
            with self._visit(shot, empty) as visitor:
                visitor.go()
                expect(visitor.page.locator("h1")).to_be_visible()
                self._take(visitor, "welcome", shot)

    def tour(self, house: House, book: str) -> None:
        """Take the screens of a house in which ``book`` is finished."""
        for shot in self._shots:
            with self._visit(shot, house) as visitor:
                for screen in screens(house, book):
                    if screen.name in _SHOWN:
                        screen.open(visitor)
                        self._take(visitor, screen.name, shot)

    def making(self, house: House, book: str) -> None:
        """Take a book in the making; the painter holds still for it."""
        assert house.deployment
        painter = house.deployment.child("services.illustrator")
        house.until(book, lambda now: sum(chapter["image"] is not None for chapter in now["chapters"]) >= 2)
        painter.suspend()
        try:
            for shot in self._shots:
                with self._visit(shot, house) as visitor:
                    visitor.go(f"/books/{book}")
                    expect(visitor.page.get_by_role("article").get_by_role("img").first).to_be_visible()
                    self._take(visitor, "studio-making", shot)
        finally:
            painter.resume()
        house.until(book, lambda now: now["state"] == "done")

    def refused(self, refusing: House) -> None:
        """Take the row of a picture that was refused."""
        book = refused_book(refusing)
        for shot in self._shots:
            with self._visit(shot, refusing) as visitor:
                visitor.go(f"/books/{book}")
                visitor.page.get_by_role("alert").scroll_into_view_if_needed()
                self._take(visitor, "studio-refused", shot)

    def conflict(self, house: House, book: str) -> None:
        """Take two versions of a title."""
        for place, shot in zip(_PLACES, self._shots, strict=False):
            with self._visit(shot, house) as visitor:
                visitor.go(f"/books/{book}")
                title = visitor.page.get_by_label("Title of chapter 1", exact=True)
                title.fill("The Lantern in the Attic")
                house.send("PATCH", f"/api/books/{book}/chapters/1", {"title": f"A Light in the {place}"})
                title.blur()
                visitor.page.get_by_role("button", name="Take theirs").scroll_into_view_if_needed()
                self._take(visitor, "studio-conflict", shot)
                visitor.page.get_by_role("button", name="Take theirs").click()
                visitor.complaints.clear()

    def script(self, house: House, book: str) -> None:
        """Take what a table would change."""
        table = _table(house.get(f"/api/books/{book}")["chapters"])
        for shot in self._shots:
            with self._visit(shot, house) as visitor:
                visitor.go(f"/books/{book}")
                visitor.click("button", "Table")
                file = a_file("table.csv", "text/csv", table)
                visitor.page.get_by_label("Upload spreadsheet").set_input_files(file)
                visitor.page.get_by_role("insertion").first.scroll_into_view_if_needed()
                self._take(visitor, "script-preview", shot)

    def _visit(self, shot: Shot, house: House) -> AbstractContextManager[Visitor]:
        scale = 1.5 if shot.device.is_touched else 1
        return visit(
            self._browser,
            shot.device,
            house.address,
            "album",
            color_scheme=shot.theme,
            reduced_motion="reduce",
            device_scale_factor=scale,
        )

    def _take(self, visitor: Visitor, screen: str, shot: Shot) -> None:
        visitor.settle()
        picture = Image.open(io.BytesIO(visitor.page.screenshot()))
        path = self._place / f"{screen}-{shot.device.name}-{shot.theme}.webp"
        path.write_bytes(_small(picture))


def _table(chapters: list[Json]) -> bytes:
    """Return the script of a book with two titles changed."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("number", "title", "text", "scene"))
    for chapter in chapters:
        title = "A Better Title" if chapter["number"] in (2, 3) else chapter["title"]
        writer.writerow((chapter["number"], title, chapter["text"], chapter["scene"]))
    return out.getvalue().encode()


def _small(picture: Image.Image) -> bytes:
    """Return a picture as WebP, as good as it can be within the limit."""
    data = b""
    for quality in _QUALITIES:
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=quality, method=6)
        data = out.getvalue()
        if len(data) < LARGEST:
            break
    return data


def write_table(place: Path) -> None:
    """Write the page that shows all pictures of a folder."""
    names = sorted({path.name.rsplit("-", 2)[0] for path in place.glob("*.webp")})
    ways = [(device, theme) for device in ("phone", "laptop") for theme in ("light", "dark")]
    lines = [
        "# Every screen",
        "",
        "Taken by `make screenshots` from a running Storymaker with its built-in storyteller and painter.",
        "",
        "| screen | phone, day | phone, night | laptop, day | laptop, night |",
        "|---|---|---|---|---|",
    ]
    for name in names:
        cells = [f"![{name}, {device}, {theme}]({name}-{device}-{theme}.webp)" for device, theme in ways]
        lines.append(f"| {name.replace('-', ' ')} | {' | '.join(cells)} |")
    (place / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
