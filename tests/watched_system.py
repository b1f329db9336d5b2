"""A system that an operator watches while a family makes a book with models: traces, metrics, logs."""

import base64
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec

from deploy.local.ports import choose_address_port
from deploy.local.settings import MEASURED
from tests.collector import Collector, running_collector
from tests.deployment import Deployment, storymaker_up
from tests.exposition import Exposition, fetch
from tests.fakes import plain_picture
from tests.mock_models.server import MockModels, book_answer, running_mock_models
from tests.phone_photo import phone_photo
from tests.waiting import wait_until

PAGES, COVERS = 10, 1
WORDS = ("Bruno", "Quillfeather", "Zanzibaria", "moth-eaten", "sk-of-nobody")
"""What the family says, or owns, that nobody else is to read."""
_PAINTED = {"image": {"b64Json": base64.b64encode(plain_picture(side=1024)).decode()}}
_REFUSED = {
    "error": {"message": "safety", "type": "invalid_request_error", "code": "moderation_blocked"},
    "status": 400,
}


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """Everything there is to see, and the book that was made meanwhile."""

    deployment: Deployment
    collector: Collector
    models: MockModels
    first_port: int
    job: str
    book: dict[str, Any]

    def metrics(self) -> dict[str, Exposition]:
        """Return what each service serves now."""
        return {name: fetch(self.first_port + place) for place, name in enumerate(MEASURED)}

    def logs(self) -> str:
        """Return all that was logged."""
        return "".join(path.read_text() for path in Path(self.deployment.data, "logs").glob("*.log"))


@contextmanager
def watched_system(place: Path) -> Iterator[Watched]:
    """Make a book, one picture of which is refused, and keep the system running."""
    first_port = choose_address_port(None, 9500)
    with ExitStack() as stack:
        collector = stack.enter_context(running_collector())
        models = stack.enter_context(running_mock_models(place / "models"))
        _give(models)
        deployment = stack.enter_context(storymaker_up(place / "data", **_settings(models, collector, first_port)))
        address = deployment.until_said("is ready:").rpartition(" ")[2]
        client = stack.enter_context(httpx.Client(base_url=address, timeout=30))
        job, book = _make_a_book(client)
        watched = Watched(
            deployment=deployment, collector=collector, models=models, first_port=first_port, job=job, book=book
        )

        async def looked() -> bool:
            return bool(watched.metrics()["library"].sum("storymaker_jobs_ended_total"))

        # The library looks at jobs every few seconds: what ended in between is on no endpoint yet.
        assert wait_until(looked, 30)
        yield watched
        deployment.ask_to_end()


def _give(models: MockModels) -> None:
    models.answer("luna", {"content": book_answer()}, chunkSize=40)
    models.answer("flare", _REFUSED, endpoint="image", asked=f"page {PAGES} of {PAGES}")
    sheets, refused = 1, 1
    for _ in range(sheets + COVERS + PAGES - refused):
        models.answer("flare", _PAINTED, endpoint="image")


def _settings(models: MockModels, collector: Collector, first_port: int) -> dict[str, str]:
    return {
        "STORYMAKER_TEXT_BASE_URL": models.base_url,
        "STORYMAKER_TEXT_MODEL": "luna",
        "STORYMAKER_IMAGE_BASE_URL": models.base_url,
        "STORYMAKER_IMAGE_MODEL": "flare",
        "STORYMAKER_IMAGES_PER_MINUTE": "1000",
        "STORYMAKER_TEXT_CENTS_PER_STORY": "7",
        "STORYMAKER_IMAGE_CENTS": "3",
        "STORYMAKER_METRICS_PORT": str(first_port),
        "OPENAI_API_KEY": "sk-of-nobody",
        "OTEL_EXPORTER_OTLP_ENDPOINT": collector.address,
        "OTEL_BSP_SCHEDULE_DELAY": "200",
    }


def _make_a_book(client: httpx.Client) -> tuple[str, dict[str, Any]]:
    """Make a plushie with a photo, and a book; return the job and the book."""
    words = {"name": "Bruno", "kind": "bear", "description": "moth-eaten, from Zanzibaria"}
    bruno = client.post("/api/characters", json=words).raise_for_status().json()["id"]
    headers = {"content-type": "image/jpeg"}
    client.put(f"/api/characters/{bruno}/avatar", content=phone_photo(), headers=headers).raise_for_status()

    async def portrayed() -> bool:
        return bool(client.get(f"/api/characters/{bruno}").json()["sheet_state"] == "painted")

    assert wait_until(portrayed, 60)
    wish = {"title": "Quillfeather", "premise": "a trip to Zanzibaria", "cast": [bruno]}
    answer = client.post("/api/studio/generate-story", json=wish).raise_for_status().json()

    async def ended() -> bool:
        return client.get(f"/api/jobs/{answer['job']['id']}").json()["state"] in ("done", "failed")

    assert wait_until(ended, 90)
    return answer["job"]["id"], dict(client.get(f"/api/books/{answer['book_id']}").json())
