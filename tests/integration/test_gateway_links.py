"""Pictures where browsers reach the S3 server: the gateway checks whose they are, the server sends them."""

import io
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from PIL import Image

from tests.gateway_site import Site, new_character, running_gateway


@pytest.fixture
def with_links(site: Site, tmp_path: Path) -> Iterator[Site]:
    """Another gateway on the same servers, which knows where browsers reach the pictures."""
    public = f"http://{site.objects.endpoint}"
    with running_gateway(site.nats_url, site.objects, tmp_path, S3_PUBLIC_URL=public) as other:
        yield other


def _photo_of(browser: httpx.Client) -> str:
    picture = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(picture, "PNG")
    path = f"/api/characters/{new_character(browser)['id']}/avatar"
    answer = browser.put(path, content=picture.getvalue(), headers={"content-type": "image/png"})
    return str(answer.json()["photo"]["url"])


def test_a_picture_is_fetched_from_the_store_by_a_link_that_is_good_for_a_minute(with_links: Site) -> None:
    with with_links.somebody_new() as browser:
        answer = browser.get(_photo_of(browser))
        assert answer.status_code == 302
        link = urlsplit(answer.headers["location"])
        assert link.netloc == with_links.objects.endpoint
        assert parse_qs(link.query)["X-Amz-Expires"] == ["60"]
        assert answer.headers["cache-control"] == "private, max-age=45"
        # A browser without any cookie: the link alone opens the picture, and only for reading.
        picture = httpx.get(answer.headers["location"])
        assert (picture.status_code, picture.headers["content-type"]) == (200, "image/webp")
        assert "immutable" in picture.headers["cache-control"]
        assert httpx.delete(answer.headers["location"]).status_code == 403


def test_a_link_opens_no_other_picture(with_links: Site) -> None:
    with with_links.somebody_new() as browser:
        one, other = (browser.get(_photo_of(browser)).headers["location"] for _ in range(2))
        moved = urlsplit(one)._replace(path=urlsplit(other).path).geturl()
        assert httpx.get(moved).status_code == 403


def test_nobody_gets_a_link_to_what_is_not_theirs(with_links: Site) -> None:
    with with_links.somebody_new() as browser, with_links.somebody_new() as stranger:
        url = _photo_of(browser)
        assert stranger.get(url).status_code == 404


def test_pages_may_show_pictures_of_the_store_and_of_nothing_else(with_links: Site) -> None:
    store = f"http://{with_links.objects.endpoint}"
    policy = httpx.get(with_links.address).headers["content-security-policy"]
    allowed = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";")}
    assert {name for name, places in allowed.items() if store in places} == {"img-src", "connect-src"}


def test_a_gateway_says_of_itself_that_it_serves(with_links: Site) -> None:
    answer = httpx.get(f"{with_links.address}/health/serving")
    assert (answer.status_code, answer.json()) == (200, {"serving": True})
