"""The gateway while what it needs is away."""

import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from deploy.local.nats_server import nats_url
from deploy.local.ports import choose_ports
from tests.gateway_site import (
    SECRET,
    Site,
    gateway_variables,
    lives,
    migrated,
    nats_at,
    new_book,
    new_character,
    running_gateway,
    serves,
    until_true,
)
from tests.library_runs import running_library
from tests.servers import ObjectServer


def test_it_answers_before_there_is_a_bus_and_works_once_there_is_one(
    object_server: ObjectServer, tmp_path: Path
) -> None:
    port = choose_ports().nats
    url = nats_url(port, SECRET)
    with running_gateway(url, object_server, tmp_path, ready=lives) as site, site.somebody_new() as browser:
        ready = browser.get("/health/ready")
        assert (ready.status_code, "no-bus" in [one["code"] for one in ready.json()["missing"]]) == (503, True)
        for answer in (browser.get("/api/books"), browser.post("/api/books", json={"title": "A"})):
            assert (answer.status_code, "retry-after" in answer.headers) == (503, True)
            assert answer.headers["content-type"] == "application/problem+json"
        with nats_at(port, tmp_path / "nats"):
            migrated(url)
            with running_library(url):
                assert until_true(lambda: serves(site.address))
                new_book(browser)


def test_a_restart_of_the_bus_is_an_interruption_and_nothing_more(object_server: ObjectServer, tmp_path: Path) -> None:
    port, place = choose_ports().nats, tmp_path / "nats"
    url = nats_url(port, SECRET)
    with nats_at(port, place) as bus:
        migrated(url)
        with (
            running_library(url),
            running_gateway(url, object_server, tmp_path) as site,
            site.somebody_new() as browser,
            site.somebody_new() as others,
        ):
            path = f"/api/books/{new_book(browser)['id']}"
            known = browser.get(path).json()
            with browser.stream("GET", f"{path}/updates") as stream:
                lines = stream.iter_lines()
                [next(lines) for _ in range(6)]
                bus.kill()
                bus.wait()
                refused = browser.patch(path, json={"title": "During"})
                assert (refused.status_code, "retry-after" in refused.headers) == (503, True)
                assert browser.get(path).json() == known
                assert others.get(path).status_code == 503
                with nats_at(port, place):
                    assert until_true(lambda: serves(site.address))
                    after = browser.patch(path, json={"title": "After"}).json()
                    assert after["title"] == browser.get(path).json()["title"] == "After"
                    assert f"id: {after['version']}" in lines


def test_open_updates_do_not_keep_it_from_stopping(site: Site, tmp_path: Path) -> None:
    with running_gateway(site.nats_url, site.objects, tmp_path) as own, own.somebody_new() as browser:
        path = f"/api/books/{new_book(browser)['id']}/updates"
        with browser.stream("GET", path) as stream:
            lines = stream.iter_lines()
            next(lines)
            own.gateway.send_signal(signal.SIGTERM)
            assert len(list(lines)) < 10
        assert own.gateway.wait(5) in (0, -signal.SIGTERM)


def test_without_the_store_of_pictures_everything_else_works(site: Site, tmp_path: Path) -> None:
    nowhere = ObjectServer(endpoint="127.0.0.1:1", access_key="a", secret_key="b")
    with running_gateway(site.nats_url, nowhere, tmp_path, ready=lives) as own, own.somebody_new() as browser:
        assert until_true(lambda: browser.get("/api/characters").status_code == 200)
        character = new_character(browser)
        ready = browser.get("/health/ready").json()
        assert "no-store-of-pictures" in [one["code"] for one in ready["missing"]]
        picture = browser.get(f"/media/{character['id']}/{'0' * 64}.webp")
        assert (picture.status_code, "retry-after" in picture.headers) == (503, True)


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "x"), ("PORT", "70000"), ("JWT_SECRET", "short"), ("S3_SECURE", "maybe")]
)
def test_a_wrong_setting_is_a_sentence(object_server: ObjectServer, name: str, value: str) -> None:
    variables = {**gateway_variables("nats://127.0.0.1:1", object_server, 0), f"STORYMAKER_{name}": value}
    run = subprocess.run([sys.executable, "-m", "services.gateway"], env=variables, capture_output=True, text=True)
    assert run.returncode == 2
    assert run.stderr.startswith(f"STORYMAKER_{name}: ")
    assert len(run.stderr.splitlines()) == 1


def test_two_gateways_show_the_same(site: Site, tmp_path: Path) -> None:
    with (
        running_gateway(site.nats_url, site.objects, tmp_path) as second,
        site.somebody_new() as browser,
        httpx.Client(base_url=second.address, cookies=browser.cookies) as other,
    ):
        path = f"/api/books/{new_book(browser)['id']}"
        with other.stream("GET", f"{path}/updates") as stream:
            lines = stream.iter_lines()
            [next(lines) for _ in range(6)]
            version = browser.patch(path, json={"title": "New"}).json()["version"]
            assert f"id: {version}" in lines
        assert other.get(path).json() == browser.get(path).json()
