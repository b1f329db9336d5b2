"""One family never learns what another has: every route, generated from the description of the API."""

import re
from collections.abc import Callable
from typing import Any

import httpx
import msgspec
import pytest

from contracts.ids import new_id
from services.gateway.app import api_description
from services.gateway.identity import COOKIE
from tests.gateway_site import Site, new_character, scripted_book

_API: dict[str, Any] = msgspec.json.decode(api_description())
OPERATIONS = [
    pytest.param(method.upper(), path, id=operation["operationId"])
    for path, methods in _API["paths"].items()
    for method, operation in methods.items()
]
WITH_IDS = [one for one in OPERATIONS if "_id}" in str(one.values[1])]
MALFORMED = (
    "x",
    "0" * 31,
    "F" * 32,
    "0" * 33,
    "%00",
    "%2e%2e",
    "*",
    ">",
    "a.b",
    "a%20b",
    "é",
    "%ff",
    "'",
    "$KV",
    "a" * 300,
)

_BODIES: dict[str, dict[str, Any]] = {
    "PATCH /api/characters/{character_id}": {"name": "A"},
    "POST /api/characters/{character_id}/sheet": {"wish": "A"},
    "PATCH /api/books/{book_id}": {"title": "A"},
    "PUT /api/books/{book_id}/chapters": {"chapters": [{"number": 1, "text": "x"}]},
    "POST /api/books/{book_id}/chapters": {"text": "x"},
    "PUT /api/books/{book_id}/order": {"order": [2, 1, 3]},
    "POST /api/books/{book_id}/cover": {"wish": "A"},
    "PATCH /api/books/{book_id}/chapters/{number}": {"title": "A"},
    "POST /api/books/{book_id}/chapters/{number}/regenerate": {"what": "both"},
}
_CONTENTS = {"/avatar": ("image/png", b"x"), "/preview": ("text/csv", b"number,title,text,scene\r\n1,a,b,c")}


@pytest.mark.parametrize(("method", "path"), WITH_IDS)
def test_what_belongs_to_another_family_is_as_if_it_were_not(site: Site, method: str, path: str) -> None:
    with site.somebody_new() as browser, site.somebody_new() as others:
        there, before = _everything(others)
        foreign = _ask(browser, method, path, lambda kind: there[kind])
        absent = _ask(browser, method, path, lambda kind: new_id())
        assert (foreign.status_code, absent.status_code) == (404, 404)
        assert _without_ids(foreign) == _without_ids(absent)
        assert _ask(browser, method, path, lambda kind: there[kind], {"If-Match": '"1"'}).status_code == 404
        assert _everything_read(others, there) == before


@pytest.mark.parametrize(("method", "path"), WITH_IDS)
def test_a_malformed_id_names_nothing(site: Site, method: str, path: str) -> None:
    with site.somebody_new() as browser:
        for malformed in MALFORMED:
            assert _ask(browser, method, path, lambda kind: malformed).status_code in (400, 404, 405)  # noqa: B023


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_a_forged_session_opens_nothing_and_is_taken_away(site: Site, method: str, path: str) -> None:
    if path.startswith("/health"):
        return
    with httpx.Client(base_url=site.address, cookies={COOKIE: "a.b.c"}) as browser:
        answer = _ask(browser, method, path, lambda kind: new_id())
        assert answer.status_code == 401
        assert "Max-Age=0" in answer.headers["set-cookie"]
        assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(("method", "path"), [one for one in OPERATIONS if one.values[0] != "GET"])
@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_another_site_changes_nothing(site: Site, method: str, path: str, headers: dict[str, str]) -> None:
    with site.somebody_new() as browser:
        assert _ask(browser, method, path, lambda kind: new_id(), headers).status_code == 403


def test_several_slashes_open_no_other_way(site: Site) -> None:
    with httpx.Client(base_url=site.address) as browser:
        assert browser.get(f"{site.address}//api/books").status_code == 404
        assert (
            browser.post("/api//books", json={"title": "A"}, headers={"Origin": "https://evil.example"}).status_code
            == 404
        )


def test_a_first_visit_gets_a_session_that_scripts_cannot_read(site: Site) -> None:
    with httpx.Client(base_url=site.address) as browser:
        first = browser.get("/api/books")
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(first.headers["set-cookie"].split("; "))
        assert "set-cookie" not in browser.get("/api/books").headers


def _ask(
    browser: httpx.Client,
    method: str,
    path: str,
    id_of: Callable[[str], str],
    headers: dict[str, str] | None = None,
) -> httpx.Response:
    url = re.sub(r"\{(\w+?)_id\}", lambda found: id_of(found.group(1)), path)
    url = url.replace("{number}", "1").replace("{name}", f"{id_of('picture') if 'media' in path else ''}")
    sent: dict[str, Any] = {"headers": headers or {}}
    for ending, (kind, content) in _CONTENTS.items():
        if path.endswith(ending):
            sent = {"headers": {**sent["headers"], "Content-Type": kind}, "content": content}
    if body := _BODIES.get(f"{method} {path}"):
        sent["json"] = body
    return browser.request(method, url, **sent)


def _everything(browser: httpx.Client) -> tuple[dict[str, str], list[Any]]:
    import io

    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "PNG")
    character, book = str(new_character(browser)["id"]), str(scripted_book(browser)["id"])
    sent = browser.put(
        f"/api/characters/{character}/avatar", content=out.getvalue(), headers={"Content-Type": "image/png"}
    )
    job = browser.post(f"/api/books/{book}/chapters/1/regenerate", json={"what": "picture"}).json()["job"]["id"]
    _, _, aggregate, picture = sent.json()["photo"]["url"].split("/")
    there = {"character": character, "book": book, "job": job, "aggregate": aggregate, "picture": picture}
    return there, _everything_read(browser, there)


def _everything_read(browser: httpx.Client, there: dict[str, str]) -> list[Any]:
    kinds = ("character", "book", "job")
    return [browser.get(f"/api/{kind}s/{there[kind]}").raise_for_status().json() for kind in kinds]


def _without_ids(answer: httpx.Response) -> dict[str, Any]:
    return {key: value for key, value in answer.json().items() if key not in ("instance", "request_id")}
