"""The whole of ``storymaker up``: two servers and four services behind one address."""

import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from deploy.local.probes import http_status
from deploy.local.settings import SERVICES
from tests.deployment import PATIENCE_SECONDS, Deployment, all_end, is_running, storymaker, storymaker_up
from tests.waiting import wait_until

READY = "Storymaker is ready: "


@pytest.fixture
def everything(tmp_path: Path) -> Iterator[Deployment]:
    """All six programs, ready, in a data directory of their own."""
    with storymaker_up(tmp_path / "data") as deployment:
        deployment.until_said(READY)
        yield deployment


def _address(deployment: Deployment) -> str:
    return deployment.said[-1].removeprefix(READY)


async def _answers(address: str) -> bool:
    return await http_status(address.removeprefix("http://"), "GET", "/health/ready", seconds=10) == 200


def test_one_address_is_the_last_word_and_sigterm_leaves_no_process(everything: Deployment) -> None:
    assert _address(everything) == everything.holder().address
    assert wait_until(partial(_answers, _address(everything)), 10)
    children = everything.children()
    assert len(children) >= 6
    assert everything.ask_to_end() == 0
    assert all_end(children)


def test_it_says_who_tells_and_who_paints(everything: Deployment) -> None:
    said = "Built-in storyteller and painter (no key of a cloud model and no address of a model is set)."
    assert said in everything.said


def test_a_second_start_on_the_same_data_names_the_address_and_refuses(everything: Deployment) -> None:
    second = storymaker(everything.data, "up")
    assert second.returncode == 1
    assert _address(everything) in second.stderr


def test_sigkill_of_the_supervisor_leaves_no_process(everything: Deployment) -> None:
    children = everything.children()
    everything.process.send_signal(signal.SIGKILL)
    assert all_end(children)


def test_every_service_that_is_killed_comes_back(everything: Deployment) -> None:
    killed = {name: everything.child(f"services.{name}") for name in SERVICES}
    for process in killed.values():
        process.kill()
    waiting = set(killed)
    while waiting:
        line = everything.until_said("ended with code -9; it starts again")
        waiting.discard(line.split()[0])
    assert wait_until(partial(_answers, everything.holder().address), 60)
    assert not any(map(is_running, killed.values()))
    assert all(is_running(everything.child(f"services.{name}")) for name in SERVICES)


async def test_who_asks_while_the_gateway_starts_again_is_answered(everything: Deployment) -> None:
    gateway = everything.child("services.gateway")
    gateway.kill()
    everything.until_said("gateway ended with code -9")
    host = everything.holder().address.removeprefix("http://")
    assert await http_status(host, "GET", "/health/live", seconds=PATIENCE_SECONDS) == 200


def test_two_started_at_one_moment_have_an_address_each(tmp_path: Path) -> None:
    with storymaker_up(tmp_path / "mine") as mine, storymaker_up(tmp_path / "theirs") as theirs:
        assert mine.until_said(READY) != theirs.until_said(READY)
        assert mine.holder().address != theirs.holder().address
