"""Reference sheets over HTTP: painted again, approved; the books of a character; what a book would cost."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

import contracts.events as e
from contracts.bus import Bus, connect
from contracts.character import Character, fold_all
from contracts.envelope import enclose
from contracts.ids import new_id
from deploy.local.program import until
from tests.gateway_site import Json, Site, new_book, new_character
from tests.histories import FAILURE, image_of


async def test_a_sheet_is_asked_for_painted_and_approved(site: Site) -> None:
    with site.somebody_new() as browser:
        character = new_character(browser)
        path = f"/api/characters/{character['id']}"
        assert (character["sheet"], character["sheet_state"], character["sheet_approved"]) == (None, "none", False)
        asked = browser.post(f"{path}/sheet", json={"wish": "a bigger smile"})
        assert (asked.status_code, asked.json()["sheet_state"]) == (202, "requested")
        assert asked.headers["etag"] == f'"{asked.json()["version"]}"'
        assert browser.post(f"{path}/sheet", json={}).status_code == 409
        assert browser.put(f"{path}/sheet/approval").status_code == 409
        async with _log_of(site, character) as log:
            await log.portrayed("first")
            assert log.character.wish == "a bigger smile"
        painted = await _shown(browser, path, "painted")
        approved = browser.put(f"{path}/sheet/approval", headers={"If-Match": f'"{painted["version"]}"'})
        assert (approved.status_code, approved.json()["sheet_approved"]) == (200, True)
        assert browser.put(f"{path}/sheet/approval").json() == approved.json()


async def test_a_sheet_that_was_painted_since_is_not_approved_unseen(site: Site) -> None:
    with site.somebody_new() as browser:
        character = new_character(browser)
        path = f"/api/characters/{character['id']}"
        seen = browser.post(f"{path}/sheet", json={}).headers["etag"]
        async with _log_of(site, character) as log:
            await log.portrayed("first")
        await _shown(browser, path, "painted")
        refused = browser.put(f"{path}/sheet/approval", headers={"If-Match": seen})
        assert (refused.status_code, refused.json()["current"]["sheet_approved"]) == (412, False)


async def test_a_sheet_that_could_not_be_made_can_be_asked_for_again(site: Site) -> None:
    with site.somebody_new() as browser:
        character = new_character(browser)
        path = f"/api/characters/{character['id']}"
        browser.post(f"{path}/sheet", json={})
        async with _log_of(site, character) as log:
            await log.failed()
        assert (await _shown(browser, path, "failed"))["error"] == {"code": FAILURE.code, "message": FAILURE.message}
        again = browser.post(f"{path}/sheet", json={}).json()
        assert (again["sheet_state"], again["error"]) == ("requested", None)


def test_a_wish_that_is_sent_twice_under_one_key_is_one_wish(site: Site) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}/sheet"
        first, again = (browser.post(path, json={"wish": "x"}, headers={"Idempotency-Key": "k"}) for _ in range(2))
        assert (first.status_code, again.status_code, again.json()) == (202, 202, first.json())
        assert again.headers["idempotency-replayed"] == "true"
        other = browser.post(path, json={"wish": "y"}, headers={"Idempotency-Key": "k"})
        assert other.status_code == 422


@pytest.mark.parametrize("body", [{"wish": "x" * 501}, {"wish": 1}, {"whish": "x"}])
def test_a_wish_that_does_not_fit_is_refused(site: Site, body: Json) -> None:
    with site.somebody_new() as browser:
        path = f"/api/characters/{new_character(browser)['id']}"
        assert browser.post(f"{path}/sheet", json=body).status_code == 400
        assert browser.get(path).json()["sheet_state"] == "none"


def test_a_character_of_another_family_has_no_sheet_and_no_books(site: Site) -> None:
    with site.somebody_new() as owner, site.somebody_new() as stranger:
        path = f"/api/characters/{new_character(owner)['id']}"
        answers = [
            stranger.post(f"{path}/sheet", json={}),
            stranger.put(f"{path}/sheet/approval"),
            stranger.get(f"{path}/books"),
            stranger.get(f"/api/characters/{new_id()}/books"),
        ]
        assert [answer.status_code for answer in answers] == [404] * 4


def test_the_books_of_a_character_are_those_that_it_plays_in(site: Site) -> None:
    with site.somebody_new() as browser:
        momo, otto = (str(new_character(browser, name)["id"]) for name in ("Momo", "Otto"))
        both = new_book(browser, "Both", cast=[momo, otto])
        new_book(browser, "Nobody")
        alone = new_book(browser, "Alone", cast=[momo])
        books = browser.get(f"/api/characters/{momo}/books").json()
        assert [(one["title"], one["cast"]) for one in books["items"]] == [("Alone", [momo]), ("Both", [momo, otto])]
        assert books["next"] is None
        assert [one["id"] for one in browser.get(f"/api/characters/{otto}/books").json()["items"]] == [both["id"]]
        first = browser.get(f"/api/characters/{momo}/books", params={"limit": 1}).json()
        rest = browser.get(f"/api/characters/{momo}/books", params={"limit": 1, "cursor": first["next"]}).json()
        assert [one["id"] for page in (first, rest) for one in page["items"]] == [alone["id"], both["id"]]
        browser.patch(f"/api/books/{alone['id']}", json={"cast": [otto]})
        assert len(browser.get(f"/api/characters/{momo}/books").json()["items"]) == 1


async def test_an_estimate_counts_the_sheets_that_are_missing(site: Site) -> None:
    with site.somebody_new() as browser:
        momo, otto = new_character(browser, "Momo"), new_character(browser, "Otto")
        browser.post(f"/api/characters/{otto['id']}/sheet", json={})
        async with _log_of(site, otto) as log:
            await log.portrayed("first")
        cast = [str(momo["id"]), str(otto["id"]), str(momo["id"])]
        told = browser.get("/api/estimate", params={"cast": cast}).json()
        nobody = {"cents": None, "cents_at_most": None, "seconds": None, "free": False}
        assert told == {**nobody, "pictures": 12}
        assert browser.get("/api/estimate").json() == {**nobody, "pictures": 11}


@pytest.mark.parametrize("cast", [["0" * 32], ["x"], [new_id() for _ in range(7)]])
def test_an_estimate_for_somebody_unknown_is_a_bad_request(site: Site, cast: list[str]) -> None:
    with site.somebody_new() as browser:
        answer = browser.get("/api/estimate", params={"cast": cast})
        assert (answer.status_code, answer.json()["errors"][0]["field"][:4]) == (400, "cast")


class _Log:
    """The log of one character, to which an illustrator might write."""

    def __init__(self, bus: Bus, character: Character) -> None:
        self._bus = bus
        self.character = character

    async def portrayed(self, name: str) -> None:
        own = self.character
        await self._publish(
            e.CharacterPortrayed(character_id=own.id, look_id=own.look_id, sheet=image_of(name), made_by="test")
        )

    async def failed(self) -> None:
        own = self.character
        await self._publish(e.PortrayalFailed(character_id=own.id, look_id=own.look_id, failure=FAILURE))

    async def _publish(self, event: e.Event) -> None:
        await self._bus.publish(event, enclose(event, source="/test"))


@asynccontextmanager
async def _log_of(site: Site, character: Json) -> AsyncIterator[_Log]:
    async with connect(site.nats_url, "test") as client:
        bus = Bus(client, "/test")
        found = fold_all(await bus.read(str(character["id"])))
        assert found is not None
        yield _Log(bus, found)


async def _shown(browser: httpx.Client, path: str, state: str) -> Json:
    """Return a character once its sheet shows to be in a state."""

    async def so() -> bool:
        return bool(browser.get(path).json()["sheet_state"] == state)

    assert await until(so, 10.0)
    return dict(browser.get(path).json())
