"""The whole system with models behind it: the real SDK talks to a model server that no one here wrote."""

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from contracts.bus import connect
from contracts.subjects import ALLOWANCES
from tests.deployment import Deployment, storymaker_up
from tests.fakes import plain_picture
from tests.mock_models.server import MockModels, book_answer, running_mock_models
from tests.waiting import wait_until

PAINTED = {"image": {"b64Json": base64.b64encode(plain_picture(side=1024)).decode()}}
REFUSED = {"error": {"message": "safety", "type": "invalid_request_error", "code": "moderation_blocked"}, "status": 400}
SHEETS, PAGES, COVERS = 2, 10, 1


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MockModels]:
    """A model server with one book of ten chapters, and as many pictures as it takes, one of them refused."""
    with running_mock_models(tmp_path_factory.mktemp("models")) as models:
        models.answer("luna", {"content": book_answer()}, chunkSize=40)
        models.answer("flare", REFUSED, endpoint="image", asked="page 10 of 10")
        for _ in range(SHEETS + COVERS + PAGES):
            models.answer("flare", PAINTED, endpoint="image")
        yield models


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory, models: MockModels) -> Iterator[Deployment]:
    """A Storymaker that uses the model server."""
    settings = {
        "STORYMAKER_TEXT_BASE_URL": models.base_url,
        "STORYMAKER_TEXT_MODEL": "luna",
        "STORYMAKER_TEXT_CENTS_PER_STORY": "0",
        "STORYMAKER_IMAGE_BASE_URL": models.base_url,
        "STORYMAKER_IMAGE_MODEL": "flare",
        "STORYMAKER_IMAGES_PER_MINUTE": "1000",
        "OPENAI_API_KEY": "sk-of-nobody",
    }
    with storymaker_up(tmp_path_factory.mktemp("family"), **settings) as deployment:
        yield deployment
        deployment.ask_to_end()


@pytest.fixture(scope="module")
def family(deployment: Deployment) -> Iterator[httpx.Client]:
    """A browser, as far as HTTP goes."""
    address = deployment.until_said("is ready:").rpartition(" ")[2]
    with httpx.Client(base_url=address, timeout=30) as client:
        yield client


@pytest.fixture(scope="module")
def book(family: httpx.Client) -> dict[str, Any]:
    """The book when nothing more is to come."""
    cast = [
        family.post("/api/characters", json={"name": name, "kind": kind}).json()["id"]
        for name, kind in (("Bruno", "bear"), ("Mila", "mouse"))
    ]
    wish = {"title": "The Shelf", "cast": cast}
    answer = family.post("/api/studio/generate-story", json=wish).raise_for_status().json()

    async def ended() -> bool:
        return family.get(f"/api/jobs/{answer['job']['id']}").json()["state"] in ("done", "failed")

    assert wait_until(ended, 90)
    return dict(family.get(f"/api/books/{answer['book_id']}").json())


def test_it_says_that_it_uses_the_models(deployment: Deployment, family: httpx.Client) -> None:
    where = r"http://127\.0\.0\.1:\d+\S*"
    said = rf"Storyteller: luna at {where}\. Painter: flare at {where}\."
    assert any(re.fullmatch(said, line) for line in deployment.said), deployment.said
    makers = family.get("/api/about").json()
    assert makers["storyteller"].items() >= {"name": "luna", "built_in": False, "model": "luna", "cents": 0}.items()
    assert makers["painter"].items() >= {"name": "flare", "built_in": False, "model": "flare", "cents": None}.items()


def test_after_a_book_it_knows_how_fast_it_is_and_makes_up_no_price(family: httpx.Client, book: dict[str, Any]) -> None:
    async def timed() -> bool:
        return None not in [family.get("/api/about").json()[one]["seconds"] for one in ("storyteller", "painter")]

    assert wait_until(timed, 30)
    told = family.get("/api/estimate", params={"cast": [one["id"] for one in book["cast"]]}).json()
    assert (told["cents"], told["cents_at_most"], told["free"], told["pictures"]) == (None, None, False, COVERS + PAGES)
    assert told["seconds"] > 0


def test_the_words_are_those_of_the_model(book: dict[str, Any]) -> None:
    assert [chapter["text"] for chapter in book["chapters"]] == [
        chapter["text"] for chapter in book_answer()["chapters"]
    ]
    assert {chapter["written_by"] for chapter in book["chapters"]} == {"luna"}


def test_the_cover_is_painted_from_what_the_model_thought_of(book: dict[str, Any], models: MockModels) -> None:
    cover = book["painted_cover"]
    assert (cover["state"], cover["scene"]) == ("illustrated", book_answer()["cover_scene"])
    assert book["cover"]["url"] == cover["image"]["url"]


def test_a_refused_picture_fails_its_page_and_the_book_goes_on(book: dict[str, Any]) -> None:
    states = [chapter["state"] for chapter in book["chapters"]]
    assert sorted(states) == ["failed"] + ["illustrated"] * 9
    (page,) = [chapter for chapter in book["chapters"] if chapter["state"] == "failed"]
    assert page["error"]["code"] == "refused"
    assert "Your text is kept" in page["error"]["message"]
    assert page["text"]
    assert book["state"] == "done"


def test_every_picture_was_paid_for_once(book: dict[str, Any], models: MockModels) -> None:
    assert len(models.requests("luna")) == 1
    assert len(models.requests("flare")) == SHEETS + COVERS + PAGES


async def test_turns_at_the_painter_are_written_where_other_illustrators_see_them(
    deployment: Deployment, book: dict[str, Any]
) -> None:
    async with connect(deployment.holder().environment["STORYMAKER_NATS_URL"], "test") as client:
        ledgers = await client.jetstream().stream_info(f"KV_{ALLOWANCES}")
    assert ledgers.state.messages == 1


def test_the_failed_page_is_painted_when_asked_again(
    family: httpx.Client, book: dict[str, Any], models: MockModels
) -> None:
    (page,) = [chapter for chapter in book["chapters"] if chapter["state"] == "failed"]
    wish = {"book_id": book["id"], "chapter_number": page["number"], "wish": "softer"}
    answer = family.post("/api/studio/generate-image", json=wish).json()

    async def done() -> bool:
        return bool(family.get(f"/api/jobs/{answer['job']['id']}").json()["state"] == "done")

    assert wait_until(done, 60)
    assert len(models.requests("flare")) == SHEETS + COVERS + PAGES + 1


def test_nothing_that_the_family_wrote_is_in_a_log(deployment: Deployment, book: dict[str, Any]) -> None:
    logs = "".join(path.read_text() for path in Path(deployment.data, "logs").glob("*.log"))
    assert "chapter illustrated" in logs
    for words in ("Bruno", "Mila", "The Shelf", "sk-of-nobody"):
        assert words not in logs
