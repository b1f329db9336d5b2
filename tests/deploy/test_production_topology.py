"""The topology of the production overlay, as processes, while servers and services die."""

import asyncio
from pathlib import Path
from typing import Any

import httpx

from contracts.bus import connect
from contracts.subjects import STREAM
from contracts.topology import migrate
from tests.cluster import SERVICES, Cluster, running_cluster

Json = dict[str, Any]
BOOK_SECONDS = 120.0
"""How long a test waits for what takes about twenty, on a machine that is busy with other things."""


async def test_a_book_is_finished_while_a_nats_server_and_one_of_each_service_are_killed(tmp_path: Path) -> None:
    async with running_cluster(tmp_path, "production") as cluster:
        await _everything_is_kept_three_times(cluster)
        async with httpx.AsyncClient(base_url=cluster.address("gateway-1"), timeout=60) as family:
            bruno = (await family.post("/api/characters", json={"name": "Bruno", "kind": "bear"})).json()
            first = await _ask(family, "Bruno and the Lantern", bruno)
            await _until(family, first, lambda job: job["chapters_illustrated"] >= 1)
            leader = await _leader(cluster)
            for victim in (leader, *(f"{name}-0" for name in SERVICES)):
                cluster.kill(victim)
            second = await _ask(family, "Bruno at Sea", bruno)
            for asked in (first, second):
                await _until(family, asked, lambda job: job["state"] == "done")
                await _has_ten_pictures(family, asked["book_id"])
        said = await cluster.run("library", "rebuild", "--check")
        assert " 0 live views were different, 0 messages could not be read" in said


async def test_what_was_kept_once_is_kept_three_times_after_another_migration(tmp_path: Path) -> None:
    async with running_cluster(tmp_path, "production", only_servers=True) as cluster:
        await migrate(cluster.nats_url, replicas=1)
        said = await cluster.run("migrate")
        assert "Bucket views-1 is kept 3 times from now on." in said
        await _everything_is_kept_three_times(cluster)


async def _everything_is_kept_three_times(cluster: Cluster) -> None:
    async with connect(cluster.nats_url, "test") as client:
        for stream in await client.jetstream().streams_info():
            assert stream.config.num_replicas == 3, stream.config.name


async def _leader(cluster: Cluster) -> str:
    async with connect(cluster.nats_url, "test") as client:
        info = await client.jetstream().stream_info(STREAM)
        assert info.cluster
        assert info.cluster.leader
        return info.cluster.leader


async def _ask(family: httpx.AsyncClient, title: str, hero: Json) -> Json:
    """Ask for a book; while the servers choose a new leader the answer may be to ask again, which is done."""
    wish = {"title": title, "cast": [hero["id"]]}
    async with asyncio.timeout(BOOK_SECONDS):
        while True:
            headers = {"Idempotency-Key": title.replace(" ", "-")}
            answer = await family.post("/api/studio/generate-story", json=wish, headers=headers)
            if answer.status_code != 503:
                assert answer.status_code == 202, answer.text
                return dict(answer.json())
            await asyncio.sleep(float(answer.headers["retry-after"]))


async def _until(family: httpx.AsyncClient, asked: Json, enough: Any) -> None:
    async with asyncio.timeout(BOOK_SECONDS):
        while True:
            answer = await family.get(f"/api/jobs/{asked['job']['id']}")
            if answer.status_code == 200:
                job = answer.json()
                assert job["state"] != "failed", job
                if enough(job):
                    return
            await asyncio.sleep(0.2)


async def _has_ten_pictures(family: httpx.AsyncClient, book_id: str) -> None:
    book = (await family.get(f"/api/books/{book_id}")).json()
    assert [chapter["state"] for chapter in book["chapters"]] == ["illustrated"] * 10
    for chapter in book["chapters"]:
        link = (await family.get(chapter["image"]["url"])).headers["location"]
        async with httpx.AsyncClient() as browser:
            picture = await browser.get(link)
        assert (picture.status_code, picture.headers["content-type"]) == (200, "image/webp")
