"""Stories, regenerations, jobs and live updates over HTTP."""

from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

import httpx
import pytest

import contracts.events as e
from contracts.bus import Bus, connect
from contracts.envelope import Envelope, enclose
from tests.gateway_site import Json, Site, new_book, new_character, scripted_book

CSV = {"Content-Type": "text/csv"}


def test_generate_answers_with_a_job_that_can_be_polled(site: Site) -> None:
    with site.somebody_new() as browser:
        book = new_book(browser)
        answer = browser.post(f"/api/books/{book['id']}/generate")
        accepted = answer.json()
        assert (answer.status_code, accepted["book_id"]) == (202, book["id"])
        assert (accepted["job"]["state"], accepted["job"]["chapters_total"]) == ("queued", 10)
        assert browser.get(f"/api/jobs/{accepted['job']['id']}").json() == accepted["job"]
        seen = browser.get(f"/api/books/{book['id']}").json()
        assert (seen["state"], seen["job"]) == ("queued", accepted["job"])
        assert browser.get("/api/books").json()["items"][0]["state"] == "queued"
        assert browser.post(f"/api/books/{book['id']}/generate").status_code == 409


def test_a_story_is_made_for_the_characters_as_they_are_now(site: Site) -> None:
    with site.somebody_new() as browser:
        friend, gone = new_character(browser, "Otto"), new_character(browser, "Lina")
        book = new_book(browser, cast=[friend["id"], gone["id"]])
        browser.patch(f"/api/characters/{friend['id']}", json={"name": "Karl"})
        browser.delete(f"/api/characters/{gone['id']}")
        browser.post(f"/api/books/{book['id']}/generate")
        cast = browser.get(f"/api/books/{book['id']}").json()["cast"]
        assert [one["name"] for one in cast] == ["Karl", "Lina"]


def test_a_book_and_its_story_can_be_asked_for_in_one_call(site: Site) -> None:
    with site.somebody_new() as browser:
        accepted = browser.post("/api/studio/generate-story", json={"title": "Snow"}).json()
        book = browser.get(f"/api/books/{accepted['book_id']}").json()
        assert (book["title"], book["state"], book["job"]["id"]) == ("Snow", "queued", accepted["job"]["id"])


async def test_a_job_runs_and_ends_as_the_events_tell(site: Site) -> None:
    with site.somebody_new() as browser:
        accepted = browser.post("/api/studio/generate-story", json={"title": "Snow"}).json()
        async with _story(site, accepted) as (bus, asked):
            await _told(bus, asked, e.StoryFailed(
                book_id=accepted["book_id"], failure=e.Failure(code="quota", message="No money is left.")
            ))  # fmt: skip
        with browser.stream("GET", f"/api/books/{accepted['book_id']}/updates") as stream:
            until(stream, lambda book: book["state"] == "failed")
        job = browser.get(f"/api/jobs/{accepted['job']['id']}").json()
        assert (job["state"], job["error"]["message"]) == ("failed", "No money is left.")
        assert browser.post(f"/api/books/{accepted['book_id']}/generate").status_code == 202


@pytest.mark.parametrize("what", ["text", "picture", "both"])
def test_a_chapter_can_be_asked_for_anew(site: Site, what: str) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        answer = browser.post(f"{path}/chapters/2/regenerate", json={"what": what, "wish": "more snow"})
        assert (answer.status_code, answer.json()["job"]["chapters_total"]) == (202, 1)
        states = [one["state"] for one in browser.get(path).json()["chapters"]]
        assert states == ["drafted", "drafted" if what == "picture" else "requested", "drafted"]
        again = browser.post(f"{path}/chapters/2/regenerate", json={"what": what})
        being = "picture-is-being-painted" if what == "picture" else "chapter-is-being-written"
        assert (again.status_code, again.json()["type"]) == (409, f"/problems/{being}")
        assert browser.post(f"{path}/chapters/7/regenerate", json={"what": what}).status_code == 404


def test_a_picture_can_be_asked_for_from_the_studio(site: Site) -> None:
    with site.somebody_new() as browser:
        book = scripted_book(browser)
        answer = browser.post("/api/studio/generate-image", json={"book_id": book["id"], "chapter_number": 1})
        assert (answer.status_code, answer.json()["book_id"]) == (202, book["id"])
        for wrong in ({"book_id": book["id"], "chapter_number": 9}, {"book_id": "0" * 32, "chapter_number": 1}):
            assert browser.post("/api/studio/generate-image", json=wrong).status_code == 404


def test_twenty_wishes_for_one_picture_at_once_are_one_picture(site: Site) -> None:
    with site.somebody_new() as browser, ThreadPoolExecutor(20) as threads:
        book_id = scripted_book(browser)["id"]
        path = f"/api/books/{book_id}/chapters/1/regenerate"

        def post(place: int) -> httpx.Response:
            if place % 2:
                return browser.post(path, json={"what": "picture"})
            return browser.post("/api/studio/generate-image", json={"book_id": book_id, "chapter_number": 1})

        statuses = [answer.status_code for answer in threads.map(post, range(20))]
        assert sorted(statuses) == [202, *[409] * 19]
        history = browser.get(f"/api/books/{book_id}/history").json()["items"]
        assert [one["type"] for one in history].count("illustration.requested") == 1
        # The words may be wished anew meanwhile, with the picture that they want.
        assert browser.post(path, json={"what": "both"}).status_code == 202


async def test_an_edit_under_words_that_were_asked_for_is_refused_until_they_are_there(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        accepted = browser.post(f"{path}/chapters/2/regenerate", json={"what": "text"}).json()
        seen = {"If-Match": browser.get(path).headers["etag"]}
        early = browser.patch(f"{path}/chapters/2", json={"text": "Ours"}, headers=seen)
        assert (early.status_code, early.json()["type"]) == (409, "/problems/chapter-is-being-written")
        assert early.json()["values"] == {"number": 2}
        assert browser.patch(f"{path}/chapters/1", json={"text": "Ours"}, headers=seen).status_code == 200
        async with _story(site, accepted) as (bus, asked):
            drafted = e.ChapterDrafted(
                book_id=accepted["book_id"], number=2, revision=1, title="T", text="Anew", scene="S", made_by="model"
            )
            await _told(bus, asked, drafted)
        with browser.stream("GET", f"{path}/updates") as stream:
            until(stream, lambda book: book["chapters"][1]["text"] == "Anew")  # type: ignore[index]  # read from JSON
        assert browser.patch(f"{path}/chapters/2", json={"text": "Ours"}, headers=seen).status_code == 412
        assert browser.patch(f"{path}/chapters/2", json={"text": "Ours"}).json()["text"] == "Ours"


def test_no_chapter_is_edited_before_a_second_story_has_told_it(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        assert browser.post(f"{path}/generate", json={"anew": True}).status_code == 202
        sheet = browser.get(f"{path}/script.csv").content
        for edit in (
            browser.patch(f"{path}/chapters/3", json={"text": "Ours"}),
            browser.put(f"{path}/chapters", content=sheet.replace(b"Text 3", b"Ours"), headers=CSV),
        ):
            assert (edit.status_code, edit.json()["type"]) == (409, "/problems/chapter-is-being-written")
        assert browser.put(f"{path}/chapters", content=sheet, headers=CSV).status_code == 200


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"", "application/json", 202),
        (b"{}", "application/json", 202),
        (b'{"unknown":1}', "application/json", 400),
        (b"{", "application/json", 400),
        (b"{}", "text/plain", 415),
        (b"x" * 20_000_000, "application/json", 413),
    ],
)
def test_a_story_is_asked_for_without_a_word(site: Site, content: bytes, kind: str, status: int) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{new_book(browser)['id']}/generate"
        answer = browser.post(path, content=content, headers={"Content-Type": kind})
        assert answer.status_code == status, answer.text


def test_twenty_posts_with_one_key_are_one_request(site: Site) -> None:
    with site.somebody_new() as browser, ThreadPoolExecutor(20) as threads:

        def post(_: int) -> httpx.Response:
            return browser.post("/api/studio/generate-story", json={"title": "S"}, headers={"Idempotency-Key": "k"})

        answers = list(threads.map(post, range(20)))
        assert {answer.status_code for answer in answers} == {202}
        assert len({answer.content for answer in answers}) == 1
        assert sum("idempotency-replayed" in answer.headers for answer in answers) == 19
        assert len(browser.get("/api/books").json()["items"]) == 1
        history = browser.get(f"/api/books/{answers[0].json()['book_id']}/history").json()["items"]
        assert [one["type"] for one in history] == ["book.created", "story.requested"]


def test_a_key_belongs_to_one_request_of_one_family(site: Site) -> None:
    with site.somebody_new() as browser, site.somebody_new() as others:
        key = {"Idempotency-Key": "the same"}
        first = browser.post("/api/books", json={"title": "A"}, headers=key)
        assert browser.post("/api/books", json={"title": "B"}, headers=key).status_code == 422
        assert others.post("/api/books", json={"title": "B"}, headers=key).json()["title"] == "B"
        assert browser.post("/api/characters", json={"name": "A"}, headers=key).status_code == 201
        repeated = browser.post("/api/books", json={"title": "A"}, headers=key)
        assert (repeated.status_code, repeated.content, repeated.headers["etag"]) == (
            201,
            first.content,
            first.headers["etag"],
        )
        assert (
            browser.post("/api/books", json={"title": "A"}, headers={"Idempotency-Key": "x" * 201}).status_code == 400
        )


def test_a_repeated_wish_is_not_refused_for_being_under_way(site: Site) -> None:
    with site.somebody_new() as browser:
        path, key = f"/api/books/{new_book(browser)['id']}/generate", {"Idempotency-Key": "k"}
        assert [browser.post(path, headers=key).status_code for _ in range(2)] == [202, 202]
        assert browser.post(path).status_code == 409


def test_updates_begin_with_the_current_state_and_resume_after_what_was_seen(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser)['id']}"
        now = browser.get(path).json()
        with browser.stream("GET", f"{path}/updates") as stream:
            assert stream.headers["content-type"] == "text/event-stream"
            lines = stream.iter_lines()
            assert [next(lines) for _ in range(4)] == ["retry: 1000", "", "event: book", f"id: {now['version']}"]
        with browser.stream("GET", f"{path}/updates", headers={"Last-Event-ID": str(now["version"])}) as stream:
            lines = stream.iter_lines()
            assert [next(lines), next(lines)] == ["retry: 1000", ""]
            after = browser.patch(path, json={"title": "New"}).json()
            assert [next(lines), next(lines)] == ["event: book", f"id: {after['version']}"]
            assert next(lines).startswith('data: {"id":"')


def test_updates_end_when_the_book_is_removed(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{new_book(browser)['id']}"
        with browser.stream("GET", f"{path}/updates") as stream:
            lines = stream.iter_lines()
            [next(lines) for _ in range(6)]
            browser.delete(path)
            assert list(lines) == ["event: deleted", "data: {}", ""]


def until(stream: httpx.Response, enough: Callable[[Json], bool]) -> Json:
    for line in stream.iter_lines():
        if line.startswith("data: "):
            book: Json = httpx.Response(200, text=line[6:]).json()
            if enough(book):
                return book
    raise AssertionError("the updates ended")


@asynccontextmanager
async def _story(site: Site, accepted: Json) -> AsyncIterator[tuple[Bus, Envelope]]:
    """Be whoever answers a wish: with the bus, and the wish."""
    async with connect(site.nats_url, "test") as client:
        bus = Bus(client, "/test")
        log = await bus.read(str(accepted["book_id"]))
        yield bus, next(past.envelope for past in log if past.envelope.id == accepted["job"]["id"])  # type: ignore[index]  # read from JSON


async def _told(bus: Bus, asked: Envelope, *events: e.Event) -> None:
    for event in events:
        await bus.publish(event, enclose(event, source="/test", cause=asked))
