"""What a family sees when its painter is a model that refuses a picture: why, and the ways out."""

import base64
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.devices import DEVICES, Device
from tests.browser.house import House, house
from tests.browser.visitor import visit
from tests.fakes import plain_picture
from tests.mock_models.server import MockModels, running_mock_models

PAINTED = {"image": {"b64Json": base64.b64encode(plain_picture(side=1024)).decode()}}
REFUSED = {"error": {"message": "safety", "type": "invalid_request_error", "code": "moderation_blocked"}, "status": 400}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MockModels]:
    """A model server that refuses every second picture."""
    with running_mock_models(tmp_path_factory.mktemp("models")) as models:
        for _ in range(4):
            models.answer("flare", PAINTED, endpoint="image")
            models.answer("flare", REFUSED, endpoint="image")
        yield models


@pytest.fixture(scope="module")
def modern_house(tmp_path_factory: pytest.TempPathFactory, models: MockModels) -> Iterator[House]:
    """A Storymaker whose painter is a model."""
    settings = {
        "STORYMAKER_STORYTELLER": "built-in",
        "STORYMAKER_IMAGE_BASE_URL": models.base_url,
        "STORYMAKER_IMAGE_MODEL": "flare",
        "STORYMAKER_IMAGES_PER_MINUTE": "1000",
        "STORYMAKER_IMAGE_CONCURRENCY": "1",
        "OPENAI_API_KEY": "sk-of-nobody",
    }
    with house(tmp_path_factory.mktemp("modern"), **settings) as one:
        yield one


@pytest.mark.parametrize("device", DEVICES, ids=lambda device: device.name)
def test_a_refused_picture_says_why_and_the_built_in_painter_is_the_way_out(
    browser: Browser, modern_house: House, device: Device
) -> None:
    book = modern_house.name_book("The Quarrel", "The Shelf", "The Wish")
    for number in (1, 2):
        modern_house.send("POST", f"/api/books/{book}/chapters/{number}/regenerate", {"what": "picture"})
        modern_house.until(book, lambda now, place=number - 1: now["chapters"][place]["state"] != "drafted")
    with visit(browser, device, modern_house.address, "refused") as visitor:
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
