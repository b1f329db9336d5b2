"""Requests under an Idempotency-Key, over a real bucket."""

from contracts.ids import new_id
from tests.gateway_site import Site

KEY = {"Idempotency-Key": "one"}


def test_a_key_whose_request_was_refused_takes_the_corrected_one_and_then_no_other(site: Site) -> None:
    with site.somebody_new() as browser:
        for _ in range(2):
            refused = browser.post("/api/books", json={"title": "A", "cast": [new_id()]}, headers=KEY)
            assert (refused.status_code, refused.json()["type"]) == (400, "/problems/wrong-field")
        made, again = (browser.post("/api/books", json={"title": "A"}, headers=KEY) for _ in range(2))
        assert (made.status_code, again.json()) == (201, made.json())
        assert again.headers["idempotency-replayed"] == "true"
        other = browser.post("/api/books", json={"title": "B"}, headers=KEY)
        assert (other.status_code, other.json()["type"]) == (422, "/problems/key-used-before")
        assert len(browser.get("/api/books").json()["items"]) == 1
