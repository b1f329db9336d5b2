"""Chapters that are moved, added and taken out, through the gateway."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.gateway_site import Json, Site, new_book, running_site, scripted_book

CSV = {"Content-Type": "text/csv"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    place: Path = tmp_path_factory.mktemp("site")
    with running_site(place) as site:
        yield site


def path_of(browser: httpx.Client, chapters: int = 4) -> str:
    return f"/api/books/{scripted_book(browser, chapters)['id']}"


def texts(book: Json) -> list[str]:
    chapters = book["chapters"]
    assert isinstance(chapters, list)
    return [one["text"] for one in chapters]


def test_chapters_are_put_into_another_order_and_stay_who_they_are(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser)
        before = browser.get(path).json()["chapters"]
        answer = browser.put(f"{path}/order", json={"order": [3, 1, 2, 4]})
        assert answer.status_code == 200
        book = browser.get(path)
        assert (answer.json(), answer.headers["etag"]) == (book.json(), book.headers["etag"])
        assert texts(answer.json()) == ["Text 3", "Text 1", "Text 2", "Text 4"]
        assert [one["id"] for one in answer.json()["chapters"]] == [before[place]["id"] for place in (2, 0, 1, 3)]
        assert [one["number"] for one in answer.json()["chapters"]] == [1, 2, 3, 4]
        (last,) = browser.get(f"{path}/history").json()["items"][-1:]
        assert (last["type"], last["chapter_number"]) == ("book.arranged", None)


def test_a_chapter_that_is_left_out_of_the_order_is_gone(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser)
        answer = browser.put(f"{path}/order", json={"order": [4, 2]}).json()
        assert texts(answer) == ["Text 4", "Text 2"]
        summary = browser.get("/api/books").json()["items"][0]
        assert summary["chapters_drafted"] == 2


def test_the_same_order_is_no_event(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser)
        version = browser.get(path).json()["version"]
        assert browser.put(f"{path}/order", json={"order": [1, 2, 3, 4]}).json()["version"] == version


@pytest.mark.parametrize(
    ("order", "sentence"),
    [
        ([1, 2, 2], "Chapter 2 is named twice."),
        ([1, 5], "This book has no chapter 5."),
        ([], "This must not be empty."),
        ([0], "1 is the least."),
        ([41], "40 is the most."),
        (["1"], "This must be a whole number."),
        ("1", "This must be a list."),
    ],
)
def test_an_order_that_does_not_fit_is_refused_with_a_sentence(site: Site, order: object, sentence: str) -> None:
    with site.somebody_new() as browser:
        answer = browser.put(f"{path_of(browser)}/order", json={"order": order})
        assert (answer.status_code, answer.json()["errors"][0]["message"]) == (400, sentence)


def test_an_order_made_on_another_arrangement_is_stale(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser)
        seen = {"If-Match": browser.get(path).headers["etag"]}
        assert browser.patch(f"{path}/chapters/1", json={"text": "Anew"}).status_code == 200
        assert browser.put(f"{path}/order", json={"order": [2, 1, 3, 4]}, headers=seen).status_code == 200
        for late in (
            browser.put(f"{path}/order", json={"order": [4, 3, 2, 1]}, headers=seen),
            browser.post(f"{path}/chapters", json={"text": "New"}, headers=seen),
            browser.patch(path, json={"cover_chapter": 1}, headers=seen),
        ):
            assert late.status_code == 412
            assert texts(late.json()["current"]) == ["Text 2", "Anew", "Text 3", "Text 4"]


def test_a_chapter_that_somebody_changed_is_not_taken_out_unseen(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser)
        seen = {"If-Match": browser.get(path).headers["etag"]}
        browser.patch(f"{path}/chapters/3", json={"text": "Precious"})
        assert browser.put(f"{path}/order", json={"order": [1, 2, 4]}, headers=seen).status_code == 412


def test_an_edit_does_not_land_on_the_chapter_that_stands_there_now(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser)
        seen = {"If-Match": browser.get(path).headers["etag"]}
        browser.put(f"{path}/order", json={"order": [2, 1, 3, 4]})
        assert browser.patch(f"{path}/chapters/1", json={"text": "Mine"}, headers=seen).status_code == 412
        assert browser.patch(f"{path}/chapters/3", json={"text": "Mine"}, headers=seen).status_code == 200


def test_a_new_chapter_stands_at_the_end_or_where_it_is_wished(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser, 2)
        last = browser.post(f"{path}/chapters", json={"title": "The end", "text": "Good night.", "scene": "A bed."})
        assert last.status_code == 201
        first = browser.post(f"{path}/chapters", json={"text": "Good morning.", "at": 1})
        assert texts(first.json()) == ["Good morning.", "Text 1", "Text 2", "Good night."]
        assert first.json()["chapters"][3]["id"] == last.json()["chapters"][2]["id"]
        assert first.json()["chapters"][0]["state"] == "drafted"
        assert browser.post(f"{path}/chapters", json={"at": 6}).status_code == 400
        assert browser.post(f"{path}/chapters", json={"at": 5}).status_code == 201


def test_a_new_chapter_that_is_sent_twice_is_added_once(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser, 2)
        key = {"Idempotency-Key": "k"}
        once, twice = (browser.post(f"{path}/chapters", json={"text": "New", "at": 2}, headers=key) for _ in range(2))
        assert (once.json(), twice.headers["idempotency-replayed"]) == (twice.json(), "true")
        assert texts(browser.get(path).json()) == ["Text 1", "New", "Text 2"]


def test_forty_chapters_are_the_most(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser, 40)
        answer = browser.post(f"{path}/chapters", json={})
        assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
        assert "40 chapters" in answer.json()["detail"]


def test_nothing_is_moved_while_the_story_is_being_written(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser)
        assert browser.post(f"{path}/generate").status_code == 202
        script = {"chapters": [{"number": 1, "text": "Only this"}]}
        for answer in (
            browser.put(f"{path}/order", json={"order": [2, 1, 3, 4]}),
            browser.post(f"{path}/chapters", json={}),
            browser.put(f"{path}/chapters", json=script),
        ):
            assert answer.status_code == 409
            assert answer.json()["detail"].startswith("The story of this book is being written right now.")


def test_books_of_others_cannot_be_arranged(site: Site) -> None:
    with site.somebody_new() as browser, site.somebody_new() as stranger:
        path = path_of(browser)
        assert stranger.put(f"{path}/order", json={"order": [1]}).status_code == 404
        assert stranger.post(f"{path}/chapters", json={}).status_code == 404
        assert stranger.post(f"{path}/chapters/preview", content=table(1), headers=CSV).status_code == 404


def table(chapters: int, **others: str) -> bytes:
    """Return the table of a scripted book, with other texts for some chapters."""
    rows = [f"{n},Part {n},{others.get(f'text_{n}', f'Text {n}')},Scene {n}" for n in range(1, chapters + 1)]
    return "\r\n".join(["number,title,text,scene", *rows]).encode()


def test_a_table_is_held_against_the_book_before_it_is_taken(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser, 3)
        version = browser.get(path).json()["version"]
        shorter = browser.post(f"{path}/chapters/preview", content=table(2, text_2="Other"), headers=CSV)
        assert shorter.status_code == 200
        items = shorter.json()["items"]
        assert [(one["number"], one["change"]) for one in items] == [(1, "same"), (2, "changed"), (3, "removed")]
        assert items[1]["before"] == {"title": "Part 2", "text": "Text 2", "scene": "Scene 2"}
        assert items[1]["after"] == {"title": "Part 2", "text": "Other", "scene": "Scene 2"}
        assert (items[2]["before"]["text"], items[2]["after"]) == ("Text 3", None)
        longer = browser.post(f"{path}/chapters/preview", content=table(4), headers=CSV).json()
        assert longer["items"][3] == {
            "number": 4,
            "change": "added",
            "before": None,
            "after": {"title": "Part 4", "text": "Text 4", "scene": "Scene 4"},
        }
        assert longer["next"] is None
        assert browser.get(path).json()["version"] == version


@pytest.mark.parametrize("content", [b"", b"a,b\r\n1,2", b"number,title,text,scene\r\n2,a,b,c"])
def test_a_table_that_is_no_script_is_refused_before_it_is_taken(site: Site, content: bytes) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{new_book(browser)['id']}/chapters/preview"
        answer = browser.post(path, content=content, headers=CSV)
        assert answer.status_code == 400
        assert answer.json()["detail"].endswith(".")
        assert browser.post(path, json={"chapters": []}).status_code == 415


def test_only_pictures_are_painted_by_the_built_in_painter(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser, 2)
        words = browser.post(f"{path}/chapters/1/regenerate", json={"what": "text", "built_in": True})
        assert (words.status_code, words.json()["errors"][0]["field"]) == (400, "built_in")
        picture = browser.post(f"{path}/chapters/1/regenerate", json={"what": "picture", "built_in": True})
        assert picture.status_code == 202
        job = picture.json()["job"]
        assert (job["finished_at"], job["requested_at"] > "2026") == (None, True)
        book_id = picture.json()["book_id"]
        again = browser.post(
            "/api/studio/generate-image", json={"book_id": book_id, "chapter_number": 2, "built_in": True}
        )
        assert again.status_code == 202
        assert (
            browser.post(f"{path}/chapters/1/regenerate", json={"what": "both", "built_in": "yes"}).status_code == 400
        )


def test_a_wish_for_a_chapter_that_is_then_taken_out_has_an_end(site: Site) -> None:
    with site.somebody_new() as browser:
        path = path_of(browser, 2)
        job = browser.post(f"{path}/chapters/2/regenerate", json={"what": "picture"}).json()["job"]
        browser.put(f"{path}/order", json={"order": [1]})
        ended = browser.get(f"/api/jobs/{job['id']}").json()
        assert (ended["state"], ended["error"]) == ("done", None)
        assert ended["finished_at"] >= ended["requested_at"]
