"""Errors, headers and pages as a browser meets them."""

import json
from typing import Any

import httpx
import pytest

from services.gateway.app import api_description
from tests.gateway_site import Site, new_book


@pytest.mark.parametrize(
    ("body", "field", "code", "values"),
    [
        ({}, "title", "needed", {}),
        ({"title": ""}, "title", "empty", {}),
        ({"title": " \n "}, "title", "empty", {}),
        ({"title": "x" * 121}, "title", "too-long", {"most": 120}),
        ({"title": 7}, "title", "not-text", {}),
        ({"title": None}, "title", "not-text", {}),
        ({"title": "A", "premise": "x" * 1001}, "premise", "too-long", {"most": 1000}),
        ({"title": "A", "dedication": "x" * 301}, "dedication", "too-long", {"most": 300}),
        ({"title": "A", "style": "oil"}, "style", "not-a-choice", {}),
        ({"title": "A", "reading_age": "5"}, "reading_age", "not-a-choice", {}),
        ({"title": "A", "language": "not a language"}, "language", "not-a-language", {}),
        ({"title": "A", "family_id": "x"}, "family_id", "unknown-field", {}),
        ({"title": "A", "id": "x"}, "id", "unknown-field", {}),
        ({"title": "A\u0000"}, "title", "not-a-letter", {}),
        ({"title": "A", "cast": "x"}, "cast", "not-a-list", {}),
        ({"title": "A", "cast": ["0" * 32] * 7}, "cast", "too-many", {"most": 6}),
        ({"title": "A", "cast": [1]}, "cast[0]", "not-text", {}),
        ({"title": "A", "cast": ["1"]}, "cast[0]", "not-an-id", {}),
        ({"title": "A", "cast": ["0" * 32]}, "cast[0]", "no-such-character", {}),
    ],
)
def test_a_field_that_does_not_fit_is_named(
    site: Site, body: dict[str, Any], field: str, code: str, values: dict[str, int]
) -> None:
    with site.somebody_new() as browser:
        answer = browser.post("/api/books", json=body)
        problem = answer.json()
        assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
        error = problem["errors"][0]
        assert (error["field"], error["code"], error.get("values", {})) == (field, code, values)
        assert problem["type"] == "/problems/wrong-field"
        assert (problem["status"], problem["instance"]) == (400, "/api/books")
        assert problem["request_id"] == answer.headers["x-request-id"]
        assert browser.get("/api/books").json()["items"] == []


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"content": b"{", "headers": {"Content-Type": "application/json"}}, 400),
        ({"content": b"", "headers": {"Content-Type": "application/json"}}, 400),
        ({"content": b"[" * 100_000, "headers": {"Content-Type": "application/json"}}, 400),
        ({"content": b'{"title":"\xff"}', "headers": {"Content-Type": "application/json"}}, 400),
        ({"content": b'{"title":"\\ud800"}', "headers": {"Content-Type": "application/json"}}, 400),
        ({"content": b"[]", "headers": {"Content-Type": "application/json"}}, 400),
        ({"content": b'{"title":"A"}'}, 415),
        ({"data": {"title": "A"}}, 415),
        ({"content": b'{"title":"A"}', "headers": {"Content-Type": "text/plain"}}, 415),
        ({"content": b'{"title":"A"}', "headers": {"Content-Type": ";;;"}}, 415),
        ({"content": b" " * 300_000, "headers": {"Content-Type": "application/json"}}, 413),
    ],
)
def test_an_unreadable_body_is_never_our_fault(site: Site, sent: dict[str, Any], status: int) -> None:
    with site.somebody_new() as browser:
        answer = browser.post("/api/books", **sent)
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
        assert answer.json()["detail"].endswith(".")


@pytest.mark.parametrize("query", ["limit=0", "limit=201", "limit=x", "limit=-1", "cursor=%00", "cursor=é", "cursor="])
def test_a_window_that_does_not_fit_is_refused(site: Site, query: str) -> None:
    with site.somebody_new() as browser:
        for path in ("/api/books", "/api/characters", f"/api/books/{new_book(browser)['id']}/history"):
            assert browser.get(f"{path}?{query}").status_code == 400


def test_what_is_not_there_is_told_in_a_sentence(site: Site) -> None:
    with site.somebody_new() as browser:
        for method, path, status in (
            ("GET", "/api/nothing", 404),
            ("GET", "/api", 404),
            ("DELETE", "/api/books", 405),
            ("POST", "/", 405),
            ("GET", "/assets/none.js", 404),
            ("GET", "/none.js", 404),
            ("GET", "/icon-none.png", 404),
            ("GET", "/health/none", 404),
            ("GET", "/schema/none", 404),
        ):
            answer = browser.request(method, path)
            assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
            told = browser.get(answer.json()["type"])
            assert (told.status_code, answer.json()["detail"] in told.text) == (200, True)
        assert browser.get("/problems/none").status_code == 404
        assert "GET" in browser.delete("/api/books").headers["allow"]


def test_text_is_made_clean_and_kept_otherwise(site: Site) -> None:
    with site.somebody_new() as browser:
        book = new_book(browser, " A\u202eb\u0007\n c ", premise="1\r\n2\u2028<b>👩\u200d👧</b>")
        assert (book["title"], book["premise"]) == ("Ab c", "1\n2\n<b>👩\u200d👧</b>")


def test_every_answer_carries_what_keeps_a_browser_safe(site: Site) -> None:
    with site.somebody_new() as browser:
        for path in ("/", "/api/books", "/api/nothing", "/health/live", "/schema/openapi.json"):
            headers = browser.get(path, headers={"X-Request-Id": "from-the-proxy.1"}).headers
            assert "default-src 'none'" in headers["content-security-policy"]
            assert "worker-src 'self'" in headers["content-security-policy"]
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["x-request-id"] == "from-the-proxy.1"
        odd = browser.get("/api/books", headers={"X-Request-Id": "a b~" * 50})
        assert odd.headers["x-request-id"].isalnum()
        assert odd.headers["cache-control"] == "private, no-store"


def test_every_address_of_the_client_gets_its_page(site: Site) -> None:
    with httpx.Client(base_url=site.address) as browser:
        pages = {browser.get(path).text for path in ("/", "/books/1", "/a/b/c", "/..%2f..%2fetc%2fpasswd")}
        assert len(pages) == 1
        assert "<!doctype html>" in pages.pop().lower()


def test_the_published_description_is_the_exported_one(site: Site) -> None:
    with httpx.Client(base_url=site.address) as browser:
        assert browser.get("/schema/openapi.json").content == api_description()


def test_a_log_line_tells_nothing_that_a_family_wrote(site: Site) -> None:
    with site.somebody_new() as browser:
        book = new_book(browser, "Xylophonia", premise="Zanzibarbara")
        browser.get(f"/api/books/{book['id']}", headers={"X-Request-Id": "canary-1"})
        browser.post("/api/books", json={"title": "A", "style": "Quetzalina"})
    written = site.log.read_text()
    line = next(json.loads(one) for one in written.splitlines() if "canary-1" in one)
    assert (line["method"], line["route"], line["status"]) == ("GET", "/api/books/{book_id}", 200)
    assert not [word for word in ("Xylophonia", "Zanzibarbara", "Quetzalina", str(book["id"])) if word in written]
