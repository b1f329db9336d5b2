"""The servers under ``storymaker up``: they start, stay, start again, keep what they have, and leave nothing behind."""

import io
import signal
import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import nats
import pytest
from minio import Minio

from deploy.local.ports import choose_ports
from deploy.local.probes import nats_works, objects_work
from tests.deployment import Deployment, all_end, storymaker, storymaker_up
from tests.waiting import wait_until


@pytest.fixture
def servers(tmp_path: Path) -> Iterator[Deployment]:
    """The two servers, ready, in a data directory of their own."""
    with storymaker_up(tmp_path / "data", "--only-servers") as deployment:
        deployment.until_said("The servers are ready.")
        yield deployment


def _objects(deployment: Deployment) -> Minio:
    told = deployment.holder().environment
    return Minio(
        told["STORYMAKER_S3_ENDPOINT"],
        told["STORYMAKER_S3_ACCESS_KEY"],
        told["STORYMAKER_S3_SECRET_KEY"],
        secure=False,
        region=told["STORYMAKER_S3_REGION"],
    )


def _nats_url(deployment: Deployment) -> str:
    return deployment.holder().environment["STORYMAKER_NATS_URL"]


def test_a_fresh_directory_becomes_ready_and_sigterm_leaves_no_process(servers: Deployment) -> None:
    children = servers.children()
    assert {Path(child.exe()).name for child in children} == {"nats-server", "weed"}
    assert servers.ask_to_end() == 0
    assert servers.said[-1] == "Storymaker has stopped."
    assert all_end(children)


def test_ctrl_c_stops_it_too(servers: Deployment) -> None:
    children = servers.children()
    assert servers.ask_to_end(signal.SIGINT) == 0
    assert all_end(children)


def test_a_signal_while_it_starts_leaves_no_process(tmp_path: Path) -> None:
    with storymaker_up(tmp_path / "data", "--only-servers") as deployment:
        deployment.until_said("Starting NATS")
        assert deployment.ask_to_end() == 0
        assert "The servers are ready." not in deployment.said


def test_sigkill_of_the_supervisor_leaves_no_process(servers: Deployment) -> None:
    children = servers.children()
    servers.process.kill()
    assert all_end(children)


def test_a_second_start_on_the_same_data_says_so_and_refuses(servers: Deployment) -> None:
    second = storymaker(servers.data, "up", "--only-servers")
    assert second.returncode == 1
    assert second.stderr == f"Storymaker already runs with {servers.data} (process {servers.process.pid})\n"


def test_a_killed_nats_server_comes_back_at_the_same_address(servers: Deployment) -> None:
    servers.child("nats-server").kill()
    servers.until_said("nats ended with code -9; it starts again")
    assert wait_until(partial(nats_works, _nats_url(servers)), 30)


def test_a_killed_object_server_comes_back_at_the_same_address(servers: Deployment) -> None:
    told = servers.holder().environment
    servers.child("weed").kill()
    servers.until_said("objects ended with code -9; it starts again")
    names = ("ENDPOINT", "ACCESS_KEY", "SECRET_KEY", "BUCKET")
    works = partial(objects_work, *(told[f"STORYMAKER_S3_{name}"] for name in names))
    assert wait_until(works, 30)


async def test_data_survives_a_restart_at_the_same_ports(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with storymaker_up(data, "--only-servers") as first:
        first.until_said("The servers are ready.")
        told = first.holder().environment
        client = await nats.connect(_nats_url(first))
        await client.jetstream().publish("book.renamed.1", b"event", stream="STORYMAKER")
        await client.close()
        _objects(first).put_object("storymaker", "picture", io.BytesIO(b"bytes"), 5)
        assert first.ask_to_end() == 0
    with storymaker_up(data, "--only-servers") as second:
        second.until_said("The servers are ready.")
        assert second.holder().environment == told
        client = await nats.connect(_nats_url(second))
        assert (await client.jetstream().get_last_msg("STORYMAKER", "book.renamed.1")).data == b"event"
        await client.close()
        assert _objects(second).stat_object("storymaker", "picture").size == 5


def test_a_port_that_is_asked_for_and_taken_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        refused = storymaker(tmp_path / "data", "up", STORYMAKER_PORT=str(port))
    assert refused.returncode == 1
    assert f"Port {port} is taken by another program" in refused.stderr


def test_a_setting_that_does_not_fit_is_named(tmp_path: Path) -> None:
    refused = storymaker(tmp_path / "data", "up", STORYMAKER_PAINTER="rembrandt")
    assert refused.returncode == 1
    assert "STORYMAKER_PAINTER" in refused.stderr


def test_the_doctor_finds_running_servers_well(servers: Deployment) -> None:
    report = storymaker(servers.data, "doctor", STORYMAKER_WEB_DIST=str(_built(servers.data))).stdout
    assert "streams and consumers" in report
    assert "as declared" in report
    assert "✗" not in report


def test_history_of_an_unknown_book_says_so(servers: Deployment) -> None:
    answer = storymaker(servers.data, "history", "0" * 32)
    assert answer.returncode == 1
    assert answer.stderr.startswith("Nothing is recorded about ")


def _built(data: Path) -> Path:
    folder = data / "dist"
    folder.mkdir()
    (folder / "index.html").touch()
    return folder


@pytest.mark.parametrize("command", [("rebuild",), ("migrate",), ("history", "0" * 32)])
def test_a_command_that_reaches_no_nats_says_where_it_looked(tmp_path: Path, command: tuple[str, ...]) -> None:
    nowhere = f"127.0.0.1:{choose_ports().nats}"
    answer = storymaker(tmp_path / "data", *command, STORYMAKER_NATS_URL=f"nats://storymaker:secret@{nowhere}")
    said = answer.stdout + answer.stderr
    assert answer.returncode == 1
    assert f"NATS does not answer at {nowhere}. Is Storymaker running there?" in said
    assert "Traceback" not in said
    assert "secret" not in said
