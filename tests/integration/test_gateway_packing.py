"""The files of the web client, and long answers, as a browser gets them."""

import gzip
from collections.abc import Iterator

import httpx
import pytest

from tests.gateway_site import Site, new_book, running_gateway, scripted_book

_FILES = {
    "index.html": "<!doctype html><title>Built</title>",
    "sw.js": "self.skipWaiting();",
    "manifest.webmanifest": "{}",
    "icon-192.png": "png",
    "assets/app-abc.js": "whole",
    "assets/app-abc.js.br": "brotli",
    "assets/app-abc.js.gz": "gzip",
}


@pytest.fixture(scope="module")
def built(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A browser at a gateway that has a built client."""
    place = tmp_path_factory.mktemp("built")
    for name, text in _FILES.items():
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_text(text)
    with running_gateway(site.nats_url, site.objects, place, WEB_DIST=str(place)) as own, own.somebody_new() as browser:
        yield browser


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/sw.js", "text/javascript; charset=utf-8"),
        ("/manifest.webmanifest", "application/manifest+json"),
        ("/icon-192.png", "image/png"),
        ("/books/1", "text/html; charset=utf-8"),
    ],
)
def test_files_of_the_root_are_asked_for_again_and_sent_once(built: httpx.Client, path: str, kind: str) -> None:
    first = built.get(path)
    assert (first.status_code, first.headers["content-type"]) == (200, kind)
    assert first.headers["cache-control"] == "no-cache"
    again = built.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("taken", "encoding", "body"),
    [("gzip, br", "br", b"brotli"), ("gzip", "gzip", b"gzip"), ("identity", None, b"whole")],
)
def test_an_asset_goes_out_as_it_was_packed(built: httpx.Client, taken: str, encoding: str | None, body: bytes) -> None:
    with built.stream("GET", "/assets/app-abc.js", headers={"Accept-Encoding": taken}) as answer:
        assert b"".join(answer.iter_raw()) == body
    assert answer.headers.get("content-encoding") == encoding
    assert (answer.headers["vary"], answer.headers["content-length"]) == ("accept-encoding", str(len(body)))
    assert "immutable" in answer.headers["cache-control"]


def test_a_long_answer_goes_out_packed_to_those_who_take_it(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser, 10)['id']}"
        whole = browser.get(path, headers={"Accept-Encoding": "identity"})
        with browser.stream("GET", path, headers={"Accept-Encoding": "br, gzip"}) as packed:
            body = b"".join(packed.iter_raw())
        assert gzip.decompress(body) == whole.content
        assert len(body) < len(whole.content) / 2
        assert (packed.headers["content-encoding"], whole.headers.get("content-encoding")) == ("gzip", None)
        assert packed.headers["vary"] == whole.headers["vary"] == "accept-encoding"
        assert packed.headers["etag"] == whole.headers["etag"]
        again = browser.get(path, headers={"If-None-Match": packed.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


def test_a_short_answer_goes_out_as_it_is(site: Site) -> None:
    with site.somebody_new() as browser:
        new_book(browser)
        answer = browser.get("/api/books", headers={"Accept-Encoding": "gzip"})
        assert "content-encoding" not in answer.headers


def test_live_updates_are_not_packed(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/books/{scripted_book(browser, 10)['id']}/updates"
        with browser.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as stream:
            assert next(stream.iter_raw()).startswith(b"retry:")
