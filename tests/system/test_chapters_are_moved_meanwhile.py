"""A family arranges its book while the pictures are being painted, on the whole system as processes."""

import sys
from pathlib import Path

import httpx

from contracts.bus import Bus, connect
from contracts.events import ChapterIllustrated
from deploy.local.program import until
from tests.library_runs import all_projected, start_library
from tests.stack import Pace, Stack, running_stack

_PATIENCE = 60.0
_PACE = Pace(chapter=0.02, image=0.7, image_slots=2)


async def job_is(browser: httpx.AsyncClient, job_id: str, **wanted: object) -> None:
    async def reached() -> bool:
        job = (await browser.get(f"/api/jobs/{job_id}")).json()
        return all(job[name] == value for name, value in wanted.items())

    assert await until(reached, _PATIENCE)


async def pictures_by_cause(bus: Bus, book_id: str) -> dict[str | None, str]:
    """Return under which address the picture of each draft is."""
    log = await bus.read(book_id)
    return {
        one.envelope.causation_id: f"/media/{one.event.image.key}"
        for one in log
        if isinstance(one.event, ChapterIllustrated)
    }


async def no_view_is_wrong(stack: Stack, place: Path) -> None:
    """Let the rebuild compare every live view with what the log folds to."""
    said = place / "check.log"
    with said.open("wb") as log:
        check = start_library(stack.nats_url, "rebuild", "--check", stdout=log, stderr=sys.stderr)

        async def ended() -> bool:
            return check.poll() is not None

        assert await until(ended, _PATIENCE)
    assert check.returncode == 0, said.read_text()


async def test_each_chapter_has_the_picture_that_was_painted_for_it_wherever_it_was_moved(tmp_path: Path) -> None:
    async with (
        running_stack(tmp_path, _PACE) as stack,
        httpx.AsyncClient(base_url=stack.address, timeout=30) as browser,
    ):
        wish = (await browser.post("/api/studio/generate-story", json={"title": "The Lantern"})).json()
        path, job_id = f"/api/books/{wish['book_id']}", wish["job"]["id"]
        await job_is(browser, job_id, chapters_drafted=10)
        told = (await browser.get(path)).json()["chapters"]
        moved = await browser.put(f"{path}/order", json={"order": [10, 9, 8, 7, 6, 5, 4, 3, 1]})
        assert moved.status_code == 200
        again = (await browser.post(f"{path}/chapters/1/regenerate", json={"what": "both", "wish": "rain"})).json()
        assert (await browser.put(f"{path}/order", json={"order": [2, 1, *range(3, 10)]})).status_code == 200
        for one in (job_id, again["job"]["id"]):
            await job_is(browser, one, state="done")
        book = (await browser.get(path)).json()
        assert (book["state"], book["chapters_total"]) == ("done", 9)
        kept = [told[place]["id"] for place in (8, 9, 7, 6, 5, 4, 3, 2, 0)]
        assert [one["id"] for one in book["chapters"]] == kept
        assert [one["revision"] for one in book["chapters"]] == [1, 2, *[1] * 7]
        async with connect(stack.nats_url, "test") as client:
            bus = Bus(client, "/test")
            await all_projected(bus)
            painted = await pictures_by_cause(bus, wish["book_id"])
        for place, chapter in enumerate(book["chapters"]):
            if place != 1:
                assert chapter["image"]["url"] == painted[chapter["id"]]
            assert (await browser.get(chapter["image"]["url"])).status_code == 200
        await no_view_is_wrong(stack, tmp_path)
