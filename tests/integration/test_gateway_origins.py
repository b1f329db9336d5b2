"""What pages of another site, which may call, can read of what the gateway refuses before any route is asked."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from services.gateway.identity import COOKIE
from tests.gateway_site import Site, running_gateway

FRIEND = "http://friend.example"
FORGED = {"cookie": f"{COOKIE}=forged"}
_SAYS_WHO = ("access-control-allow-origin", "access-control-allow-credentials", "access-control-expose-headers", "vary")


@pytest.fixture(scope="module")
def with_friends(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Another gateway on the same servers, which another site may call."""
    place: Path = tmp_path_factory.mktemp("friends")
    with running_gateway(site.nats_url, site.objects, place, ALLOWED_ORIGINS=FRIEND) as other:
        yield other


@pytest.mark.parametrize(("path", "status"), [("/api/books", 401), ("/media/a/b", 401), ("/api//books", 404)])
def test_a_page_that_may_call_can_read_what_is_refused(with_friends: Site, path: str, status: int) -> None:
    refused = httpx.get(with_friends.address + path, headers={"origin": FRIEND, **FORGED})
    taken = httpx.get(f"{with_friends.address}/health/live", headers={"origin": FRIEND})
    assert (refused.status_code, taken.status_code) == (status, 200)
    told, usual = ({name: set(answer.headers[name].split(", ")) for name in _SAYS_WHO} for answer in (refused, taken))
    assert told == usual
    assert told["access-control-allow-origin"] == {FRIEND}


def test_a_page_that_may_not_call_reads_nothing(with_friends: Site) -> None:
    refused = httpx.get(f"{with_friends.address}/api/books", headers={"origin": "http://evil.example", **FORGED})
    assert (refused.status_code, set(_SAYS_WHO) & set(refused.headers)) == (401, set())


@pytest.mark.parametrize("path", ["/", "/api/books", "/media/a/b", "/schema/openapi.json"])
def test_a_site_whose_name_was_made_to_lead_here_gets_nothing(site: Site, path: str) -> None:
    refused = httpx.get(site.address + path, headers={"host": "evil.example"})
    assert (refused.status_code, refused.json()["type"]) == (421, "/problems/unknown-host")
    assert "set-cookie" not in refused.headers


def test_health_is_told_under_any_name(site: Site) -> None:
    assert httpx.get(f"{site.address}/health/live", headers={"host": "10-0-0-1.pods.example"}).status_code == 200
