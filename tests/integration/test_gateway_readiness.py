"""What /health/ready names when the servers are there and something on them is not as it should be."""

import socket
from pathlib import Path
from typing import Any

import httpx
import msgspec

from contracts.bus import connect
from contracts.presence import Presence
from contracts.subjects import PRESENCE, STREAM
from tests.gateway_site import lives, migrated, running_gateway, until_true
from tests.servers import ObjectServer
from tests.waiting import START_SECONDS, wait_until

BEHIND = 501


def test_what_migrate_has_yet_to_make_is_named(fresh_nats: str, object_server: ObjectServer, tmp_path: Path) -> None:
    def named() -> bool:
        answer = httpx.get(f"{site.address}/health/ready", timeout=10)
        missing = [one["message"] for one in answer.json()["missing"]]
        stream = f"Stream {STREAM} is missing: run `storymaker migrate`." in missing
        return stream and f"Bucket {PRESENCE} is missing: run `storymaker migrate`." in missing

    with running_gateway(fresh_nats, object_server, tmp_path, ready=lives) as site:
        assert until_true(named)


def test_views_that_are_behind_are_named_and_leave_the_gateway_ready(
    fresh_nats: str, object_server: ObjectServer, tmp_path: Path
) -> None:
    found: list[dict[str, Any]] = []

    async def behind() -> bool:
        async with connect(fresh_nats, "test") as client, httpx.AsyncClient(timeout=30) as browser:
            js = client.jetstream(timeout=30)
            company = await js.key_value(PRESENCE)
            for service in ("story", "illustrator", "library"):
                await company.put(f"{service}.one", msgspec.json.encode(Presence(service=service, ready=True)))
            while (await js.stream_info(STREAM)).state.messages < BEHIND:
                await js.publish("book.deleted.b", b"{}", stream=STREAM)
            answer = await browser.get(f"{site.address}/health/ready")
            found.append({"status": answer.status_code, **answer.json()})
            return answer.status_code == 200

    migrated(fresh_nats)
    with running_gateway(fresh_nats, object_server, tmp_path, ready=lives) as site:
        assert wait_until(behind, START_SECONDS), found
    assert found[-1]["ready"]
    assert [one["message"] for one in found[-1]["missing"]] == [f"The views are {BEHIND} events behind."]


def test_a_store_that_takes_calls_and_never_answers_is_named_within_seconds(
    fresh_nats: str, object_server: ObjectServer, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=50) as silent:
        store = msgspec.structs.replace(object_server, endpoint=f"127.0.0.1:{silent.getsockname()[1]}")
        with running_gateway(fresh_nats, store, tmp_path, ready=lives) as site:
            answers = [httpx.get(f"{site.address}/health/ready", timeout=8) for _ in range(2)]
    assert ["no-store-of-pictures" in [one["code"] for one in answer.json()["missing"]] for answer in answers] == [
        True,
        True,
    ]
