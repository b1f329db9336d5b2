"""What a family does, over HTTP, through the whole system with its built-in storyteller and painter."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.deployment import storymaker_up
from tests.phone_photo import phone_photo
from tests.waiting import wait_until

Json = dict[str, Any]


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A browser, as far as HTTP goes, at a freshly started Storymaker."""
    with storymaker_up(tmp_path_factory.mktemp("family"), OPENAI_API_KEY="") as deployment:
        address = deployment.until_said("is ready:").rpartition(" ")[2]
        with httpx.Client(base_url=address, timeout=30) as client:
            yield client
        deployment.ask_to_end()


@pytest.fixture(scope="module")
def bruno(family: httpx.Client) -> Json:
    """A bear with a photo from a phone."""
    words = {"name": "Bruno", "kind": "bear", "description": "shy, with a red scarf, afraid of thunder"}
    created = family.post("/api/characters", json=words).json()
    answer = family.put(
        f"/api/characters/{created['id']}/avatar", content=phone_photo(), headers={"content-type": "image/jpeg"}
    )
    assert answer.status_code == 200
    return dict(answer.json())


@pytest.fixture(scope="module")
def finished(family: httpx.Client, bruno: Json) -> Json:
    """A book that was made from nothing but a title and a face."""
    answer = family.post("/api/studio/generate-story", json={"title": "Bruno and the Lantern", "cast": [bruno["id"]]})
    assert answer.status_code == 202
    assert answer.json()["job"]["state"] in ("queued", "running")
    wait_for_job(family, answer.json()["job"]["id"])
    return book(family, answer.json()["book_id"])


def book(family: httpx.Client, book_id: str) -> Json:
    return dict(family.get(f"/api/books/{book_id}").raise_for_status().json())


def wait_for_job(family: httpx.Client, job_id: str) -> None:
    """Wait until a job is done; it must not fail."""

    async def ended() -> bool:
        return family.get(f"/api/jobs/{job_id}").json()["state"] in ("done", "failed")

    assert wait_until(ended, 90)
    job = family.get(f"/api/jobs/{job_id}").json()
    assert (job["state"], job["error"]) == ("done", None)


def ask(family: httpx.Client, path: str, **wish: object) -> None:
    """Ask for something to be made again, and wait for it."""
    answer = family.post(path, json=wish)
    assert answer.status_code == 202, answer.text
    wait_for_job(family, answer.json()["job"]["id"])


def test_the_photo_stands_upright_and_tells_nothing_of_place_or_camera(family: httpx.Client, bruno: Json) -> None:
    photo = family.get(bruno["photo"]["url"])
    assert bruno["photo"]["width"] < bruno["photo"]["height"]
    assert b"Exif" not in photo.content
    assert b"Phone" not in photo.content


def test_a_finished_book_has_ten_chapters_with_words_and_a_picture_each(family: httpx.Client, finished: Json) -> None:
    assert finished["state"] == "done"
    assert [chapter["number"] for chapter in finished["chapters"]] == list(range(1, 11))
    for chapter in finished["chapters"]:
        assert chapter["state"] == "illustrated"
        assert len(chapter["text"].split()) >= 20
        picture = family.get(chapter["image"]["url"])
        assert picture.headers["content-type"] == "image/webp"
    assert len({chapter["image"]["url"] for chapter in finished["chapters"]}) == 10
    assert "Bruno" in " ".join(chapter["text"] for chapter in finished["chapters"])


def test_the_character_has_a_reference_sheet(family: httpx.Client, bruno: Json, finished: Json) -> None:
    async def painted() -> bool:
        return bool(family.get(f"/api/characters/{bruno['id']}").json()["sheet_state"] == "painted")

    assert wait_until(painted, 60)


def test_the_sheet_is_painted_again_as_wished_and_approved(family: httpx.Client, bruno: Json, finished: Json) -> None:
    path = f"/api/characters/{bruno['id']}"

    async def painted() -> bool:
        return bool(family.get(path).json()["sheet_state"] == "painted")

    assert wait_until(painted, 60)
    before = family.get(path).json()
    assert family.post(f"{path}/sheet", json={"wish": "with a blue hat"}).status_code == 202
    assert wait_until(painted, 60)
    after = family.get(path).json()
    assert after["sheet"]["url"] != before["sheet"]["url"]
    assert family.put(f"{path}/sheet/approval").json()["sheet_approved"]
    assert [one["id"] for one in family.get(f"{path}/books").json()["items"]] == [finished["id"]]


def test_a_book_by_the_built_in_makers_is_free_and_quick(family: httpx.Client, bruno: Json, finished: Json) -> None:
    told = family.get("/api/estimate", params={"cast": [bruno["id"]]}).json()
    assert (told["cents"], told["cents_at_most"], told["free"]) == (0, 0, True)
    assert told["seconds"] > 0
    painter = family.get("/api/about").json()["painter"]
    assert (painter["built_in"], painter["model"], painter["cents"]) == (True, None, 0)


def test_a_chapter_edited_twice_keeps_both_edits_in_the_history(family: httpx.Client, finished: Json) -> None:
    path = f"/api/books/{finished['id']}/chapters/4"
    for words in ("First words of ours.", "Second words of ours."):
        assert family.patch(path, json={"text": words}).status_code == 200
    assert book(family, finished["id"])["chapters"][3]["text"] == "Second words of ours."
    happened = family.get(f"/api/books/{finished['id']}/history", params={"limit": 200}).json()["items"]
    assert [one["type"] for one in happened].count("chapter.edited") == 2


def test_a_stale_edit_is_refused_with_what_is_there_now(family: httpx.Client, finished: Json) -> None:
    path = f"/api/books/{finished['id']}/chapters/5"
    seen = family.get(f"/api/books/{finished['id']}").headers["etag"]
    assert family.patch(path, json={"title": "Mine"}, headers={"if-match": seen}).status_code == 200
    late = family.patch(path, json={"title": "Yours"}, headers={"if-match": seen})
    assert late.status_code == 412
    assert late.headers["content-type"].startswith("application/problem+json")
    assert book(family, finished["id"])["chapters"][4]["title"] == "Mine"


def test_painting_again_changes_the_picture_and_keeps_the_words(family: httpx.Client, finished: Json) -> None:
    before = book(family, finished["id"])["chapters"][1]
    ask(family, "/api/studio/generate-image", book_id=finished["id"], chapter_number=2, wish="make it night")
    after = book(family, finished["id"])["chapters"][1]
    assert after["image"]["url"] != before["image"]["url"]
    assert after["text"] == before["text"]


def test_writing_again_makes_the_next_revision(family: httpx.Client, finished: Json) -> None:
    before = book(family, finished["id"])["chapters"][6]
    ask(family, f"/api/books/{finished['id']}/chapters/7/regenerate", what="both", wish="a little shorter")
    after = book(family, finished["id"])["chapters"][6]
    assert after["revision"] == before["revision"] + 1
    assert after["text"] != before["text"]
    assert after["image"]["url"] != before["image"]["url"]


def test_the_script_goes_out_to_a_spreadsheet_and_comes_back_unchanged(family: httpx.Client, finished: Json) -> None:
    path = f"/api/books/{finished['id']}"
    script = family.get(f"{path}/script.csv").content
    before = book(family, finished["id"])
    answer = family.put(f"{path}/chapters", content=script, headers={"content-type": "text/csv"})
    assert answer.status_code == 200
    assert book(family, finished["id"])["version"] == before["version"]


@pytest.mark.parametrize(("language", "word"), [("de", "und"), ("es", "y"), ("fr", "et")])
def test_a_book_is_written_in_the_language_that_was_asked_for(
    family: httpx.Client, bruno: Json, language: str, word: str
) -> None:
    wish = {"title": "Bruno", "cast": [bruno["id"]], "language": language, "mood": "funny"}
    answer = family.post("/api/studio/generate-story", json=wish).json()
    wait_for_job(family, answer["job"]["id"])
    words = " ".join(chapter["text"] for chapter in book(family, answer["book_id"])["chapters"]).split()
    assert words.count(word) >= 5
    assert words.count("the") == 0


def test_a_deleted_book_and_its_pictures_are_gone(family: httpx.Client, bruno: Json) -> None:
    answer = family.post("/api/studio/generate-story", json={"title": "Short", "cast": [bruno["id"]]}).json()
    wait_for_job(family, answer["job"]["id"])
    picture = book(family, answer["book_id"])["chapters"][0]["image"]["thumbnail_url"]
    assert family.delete(f"/api/books/{answer['book_id']}").status_code == 204
    assert family.get(f"/api/books/{answer['book_id']}").status_code == 404
    assert wait_until(gone(family, picture), 20)


def gone(family: httpx.Client, url: str) -> Callable[[], Any]:
    async def answer() -> bool:
        return family.get(url).status_code == 404

    return answer
