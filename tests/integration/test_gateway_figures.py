"""Figures over HTTP: what was understood, a sketch of it, and what is stored."""

import asyncio
from collections.abc import Awaitable, Callable

import httpx

from contracts.asking import answering
from contracts.bus import connect
from contracts.outcomes import Unavailable
from contracts.questions import SKETCH, Sketch, SketchAsked
from tests.gateway_site import Json, Site, new_book, new_character

MIA: Json = {"body": "person", "skin": "brown", "wears": [{"what": "boots", "colour": "red"}]}


async def _sketched(
    site: Site, answer: Callable[[SketchAsked], Awaitable[Sketch]], **body: object
) -> list[httpx.Response]:
    """Return the answers to the same request for a sketch, made twice."""

    def send() -> list[httpx.Response]:
        with site.somebody_new() as browser:
            return [browser.post("/api/characters/sketch", json=body) for _ in range(2)]

    async with connect(site.nats_url, "painter") as client, answering(client, SKETCH, answer):
        await client.flush()
        return await asyncio.to_thread(send)


def test_words_are_understood_and_nothing_is_stored(site: Site) -> None:
    with site.somebody_new() as browser:
        words = {"kind": "bear", "description": "green", "language": "en"}
        answer = browser.post("/api/characters/understand", json=words)
        assert answer.status_code == 200
        assert set(answer.json()) == {"figure", "understood", "unused"}
        assert browser.get("/api/characters").json()["items"] == []


async def test_a_sketch_is_a_picture_named_by_what_it_shows(site: Site) -> None:
    asked: list[SketchAsked] = []

    async def draw(question: SketchAsked) -> Sketch:
        asked.append(question)
        return Sketch(data=b"a picture")

    first, second = await _sketched(site, draw, figure=MIA, style="crayon", name="Mia")
    assert (first.status_code, first.headers["content-type"], first.content) == (200, "image/jpeg", b"a picture")
    assert first.headers["etag"] == second.headers["etag"]
    assert (asked[0].style, asked[0].name, asked[0].figure.skin) == ("crayon", "Mia", "brown")


def test_without_a_painter_there_is_a_sentence_of_its_own(site: Site) -> None:
    with site.somebody_new() as browser:
        answer = browser.post("/api/characters/sketch", json={"figure": MIA})
    assert (answer.status_code, answer.json()["type"]) == (503, "/problems/painter-is-away")
    assert answer.headers["retry-after"]


async def test_a_painter_that_cannot_is_as_good_as_away(site: Site) -> None:
    async def fail(_: SketchAsked) -> Sketch:
        raise Unavailable("the worker ended")

    answers = await _sketched(site, fail, figure=MIA)
    assert {answer.json()["type"] for answer in answers} == {"/problems/painter-is-away"}


def test_a_figure_that_contradicts_itself_is_refused_by_its_field(site: Site) -> None:
    with site.somebody_new() as browser:
        for path, body in (("sketch", {}), ("", {"name": "Momo"})):
            answer = browser.post(
                f"/api/characters/{path}".rstrip("/"), json={**body, "figure": {"body": "bear", "skin": "brown"}}
            )
            assert answer.status_code == 400
            assert [(error["field"], error["code"]) for error in answer.json()["errors"]] == [
                ("figure.skin", "only-people")
            ]
        answer = browser.post("/api/characters/sketch", json={"figure": {"body": "cupboard"}})
        assert answer.json()["errors"][0] == {
            "field": "figure.body",
            "code": "not-a-choice",
            "message": "This is not one of the choices.",
        }


def test_the_figure_that_a_family_chose_is_shown_and_goes_into_its_books(site: Site) -> None:
    with site.somebody_new() as browser:
        character = new_character(browser, "Mia", kind="girl", figure=MIA)
        assert character["figure"] == MIA
        new_book(browser, cast=[character["id"]])
        renamed = browser.patch(f"/api/characters/{character['id']}", json={"name": "Mia Sue"}).json()
        assert renamed["figure"] == MIA
        bare = {"body": "person", "skin": "brown"}
        assert browser.patch(f"/api/characters/{character['id']}", json={"figure": bare}).json()["figure"] == bare
