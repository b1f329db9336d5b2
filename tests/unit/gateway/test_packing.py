"""What goes out packed, to whom, and how the files of the web client are told apart."""

import gzip
from pathlib import Path

import pytest

from services.gateway.assets import Asset, read_asset
from services.gateway.packing import gzipped, taken


@pytest.mark.parametrize(
    ("header", "encodings"),
    [
        (b"", ()),
        (b"identity", ()),
        (b"gzip", ("gzip",)),
        (b"gzip, deflate, br, zstd", ("br", "gzip")),
        (b"GZIP;q=1.0, br ; q=0.5", ("br", "gzip")),
        (b"br;q=0, gzip;q=0.1", ("gzip",)),
        (b"br;q=0.000,gzip;q=0", ()),
        (b"*", ("br", "gzip")),
        (b"br;q=0, *", ("gzip",)),
        (b"\xff,;;,=,gzip;q=", ("gzip",)),
    ],
)
def test_what_a_browser_takes(header: bytes, encodings: tuple[str, ...]) -> None:
    assert taken({"asked": {b"accept-encoding": header}}) == encodings


def test_what_is_packed_twice_is_the_same() -> None:
    body = b"a book " * 500
    assert gzip.decompress(gzipped(body)) == body
    assert gzipped(body) == gzipped(bytes(body))


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A built client."""
    for name in ("app.js", "app.css", "small.svg", "font.woff2", "site.webmanifest", "picture.webp", "odd.xyz"):
        (tmp_path / name).write_text(name)
    (tmp_path / "app.js.br").write_text("brotli")
    (tmp_path / "app.js.gz").write_text("gzip")
    return tmp_path


def found(dist: Path, name: str, *encodings: str) -> Asset:
    asset = read_asset(dist, name, encodings)
    assert asset is not None
    return asset


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("app.js", b"text/javascript; charset=utf-8"),
        ("app.css", b"text/css; charset=utf-8"),
        ("small.svg", b"image/svg+xml"),
        ("font.woff2", b"font/woff2"),
        ("site.webmanifest", b"application/manifest+json"),
        ("picture.webp", b"image/webp"),
        ("odd.xyz", b"application/octet-stream"),
    ],
)
def test_a_file_has_the_same_type_on_every_machine(dist: Path, name: str, kind: bytes) -> None:
    assert dict(found(dist, name).headers)[b"content-type"] == kind


def test_a_file_that_was_packed_goes_out_packed_to_those_who_take_it(dist: Path) -> None:
    whole, brotli, packed = (found(dist, "app.js", *one) for one in ((), ("br", "gzip"), ("gzip",)))
    assert (whole.data, brotli.data, packed.data) == (b"app.js", b"brotli", b"gzip")
    encodings = [dict(asset.headers).get(b"content-encoding") for asset in (whole, brotli, packed)]
    assert encodings == [None, b"br", b"gzip"]
    assert {dict(asset.headers)[b"content-type"] for asset in (whole, brotli, packed)} == {
        b"text/javascript; charset=utf-8"
    }
    assert {dict(asset.headers)[b"vary"] for asset in (whole, brotli, packed)} == {b"accept-encoding"}
    assert len({asset.etag for asset in (whole, brotli, packed)}) == 3


def test_a_file_that_was_not_packed_goes_out_as_it_is(dist: Path) -> None:
    assert found(dist, "app.css", "br", "gzip").data == b"app.css"


def test_what_lies_elsewhere_is_not_found(dist: Path) -> None:
    (dist.parent / "secret.js").write_text("secret")
    for name in ("../secret.js", "none.js", "", ".", "a\x00b", "app.js/x"):
        assert read_asset(dist, name, ()) is None
