"""What a family sees when its painter is a model that refuses a picture: why, and the ways out."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import DEVICES, PHONE, Device
from tests.browser.house import House
from tests.browser.refusing_house import refused_book, refusing_house
from tests.browser.visitor import visit
from tests.fakes import plain_picture


@pytest.fixture(scope="module")
def refusing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A Storymaker whose painter is a model that is easily shocked."""
    with refusing_house(tmp_path_factory.mktemp("refusing"), plain_picture(side=1024)) as one:
        yield one


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_a_refused_picture_says_why_and_the_built_in_painter_is_the_way_out(
    browser: Browser, refusing: House, device: Device
) -> None:
    book = refused_book(refusing)
    with visit(browser, device, refusing.address, "refused") as visitor:
        visitor.go(f"/books/{book}")
        row = visitor.chapter(2)
        expect(row.get_by_role("alert")).to_have_text("The painter refused this picture. Your words are safe.")
        expect(visitor.chapter(1).get_by_role("img")).to_be_visible()
        visitor.check("why")
        row.get_by_role("button", name="Change what it shows").click()
        expect(visitor.page.get_by_label("What the picture of chapter 2 shows")).to_be_focused()
        row.get_by_role("button", name="Paint it with the built-in painter").click()
        expect(row.get_by_role("img")).to_be_visible()
        expect(row.get_by_role("alert")).to_have_count(0)
        visitor.check("painted")


def test_a_refused_cover_says_why_and_the_built_in_painter_is_the_way_out(browser: Browser, refusing: House) -> None:
    book = refusing.name_book("A Quarrel on the Cover")
    for state in ("illustrated", "failed"):
        refusing.send("POST", f"/api/books/{book}/cover", {})
        refusing.until(book, lambda now, wanted=state: now["painted_cover"]["state"] == wanted)
    with visit(browser, PHONE, refusing.address, "refused-cover") as visitor:
        visitor.go(f"/books/{book}")
        cover = visitor.cover()
        before = str(cover.get_by_role("img").get_attribute("src"))
        sentence = "The cover could not be painted. The painter refused this picture."
        expect(cover.get_by_role("alert")).to_have_text(sentence)
        visitor.check("why")
        cover.get_by_role("button", name="Paint it with the built-in painter").click()
        expect(cover.get_by_role("img")).not_to_have_attribute("src", before)
        expect(cover.get_by_role("alert")).to_have_count(0)
        visitor.check("painted")
