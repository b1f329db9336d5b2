"""Tales over HTTP: what there is to choose from, whether a wish can be told, and what the family has heard."""

import asyncio
from functools import partial

import httpx

from contracts.asking import answering
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.bus import Bus, connect
from contracts.envelope import enclose
from contracts.events import StoryStarted
from contracts.questions import PREMISE, TALES
from services.story.repertoire import BuiltinTales
from tests.gateway_site import Site, until_true


async def test_tales_come_in_the_language_that_is_asked_for_and_a_wish_is_placed_among_them(site: Site) -> None:
    tales = BuiltinTales()

    def send() -> list[httpx.Response]:
        with site.somebody_new() as browser:
            wish = {"premise": "a bell in the fog", "language": "en"}
            return [
                browser.get("/api/tales", params={"language": "de"}),
                browser.get("/api/tales"),
                browser.get("/api/tales", params={"language": "not a language"}),
                browser.post("/api/tales/place", json=wish),
                browser.post("/api/tales/place", json={**wish, "premise": "why the parliament was dissolved"}),
            ]

    async with (
        connect(site.nats_url, "story") as client,
        answering(client, TALES, tales.tales),
        answering(client, PREMISE, tales.premise),
    ):
        await client.flush()
        german, english, unreadable, told, untold = await asyncio.to_thread(send)
    assert (german.json()["language"], english.json()["language"]) == ("de", "en")
    assert {tale["key"] for tale in german.json()["tales"]} == {tale["key"] for tale in english.json()["tales"]}
    assert unreadable.status_code == 400
    assert told.json() == {"can_tell": True, "tale": "bell", "own": ""}
    assert untold.json() == {"can_tell": False, "tale": "", "own": ""}


def test_without_a_storyteller_there_is_a_sentence_and_no_error(site: Site) -> None:
    with site.somebody_new() as browser:
        for answer in (browser.get("/api/tales"), browser.post("/api/tales/place", json={"premise": "a star"})):
            assert (answer.status_code, answer.json()["type"]) == (503, "/problems/storyteller-is-away")


async def _begin(site: Site, book_id: str, tale: str) -> None:
    """Let the story of a book begin with a tale."""
    async with connect(site.nats_url, "story") as client:
        bus = Bus(client, "/story")
        log = await bus.read(book_id)
        event = StoryStarted(book_id=book_id, title="T", cast=(), style_words="", made_by="built-in", tale=tale)
        await bus.publish(event, enclose(event, source="/story", cause=log[-1].envelope))


async def _book_of(site: Site, book_id: str) -> Book:
    async with connect(site.nats_url, "test") as client:
        book = fold_all(await Bus(client, "/test").read(book_id))
    assert book is not None
    return book


async def test_a_story_that_is_asked_for_knows_which_tales_the_family_has_heard(site: Site) -> None:
    with site.somebody_new() as browser:

        def ask(title: str) -> str:
            return str(browser.post("/api/studio/generate-story", json={"title": title}).json()["book_id"])

        def shown(book_id: str, tale: str) -> bool:
            return bool(browser.get(f"/api/books/{book_id}").json()["tale_told"] == tale)

        for title, tale in (("One", "kite"), ("Two", "bell")):
            book_id = await asyncio.to_thread(ask, title)
            await _begin(site, book_id, tale)
            assert await asyncio.to_thread(until_true, partial(shown, book_id, tale))
        third = await _book_of(site, await asyncio.to_thread(ask, "Three"))
    assert third.request is not None
    assert third.request.heard == ("kite", "bell")
