"""What compose.yaml says fits together, and fits the code."""

import os
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from contracts.release import VERSION
from deploy.environment import EXAMPLE, example
from deploy.local.nats_server import bundled
from tests.variables import SETTINGS, known

ROOT = Path(__file__).parents[2]
SECRETS = ROOT / "deploy" / "secrets.sh"


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """The file."""
    return dict(yaml.safe_load((ROOT / "compose.yaml").read_text()))


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """Secrets as they are drawn before the first start."""
    subprocess.run(["sh", SECRETS, tmp_path / "secrets"], check=True)
    return tmp_path / "secrets"


def test_nothing_but_the_gateway_is_published_and_only_to_this_machine(compose: dict[str, Any]) -> None:
    published = {name: one["ports"] for name, one in compose["services"].items() if "ports" in one}
    assert published == {"gateway": ["${STORYMAKER_ADDRESS:-127.0.0.1}:${STORYMAKER_PORT:-8000}:8080"]}
    assert compose["networks"]["backstage"] == {"internal": True}
    for name in ("nats", "minio", "library"):
        assert compose["services"][name]["networks"] == ["backstage"]


def test_every_container_is_limited_restarted_and_without_privileges(compose: dict[str, Any]) -> None:
    for name, one in compose["services"].items():
        assert set(one["deploy"]["resources"]["limits"]) == {"cpus", "memory", "pids"}, name
        assert one["restart"] == ("on-failure:5" if name == "migrate" else "unless-stopped"), name
        assert one["cap_drop"] == ["ALL"], name
        assert one["security_opt"] == ["no-new-privileges:true"], name
        assert "healthcheck" in one or "build" in one, name


def test_services_wait_for_what_they_need(compose: dict[str, Any]) -> None:
    waits = {
        name: {other: how["condition"] for other, how in one.get("depends_on", {}).items()}
        for name, one in compose["services"].items()
    }
    migrated = {"migrate": "service_completed_successfully"}
    assert waits.pop("migrate") == {"nats": "service_healthy", "minio": "service_healthy"}
    assert waits.pop("gateway") == migrated | {"library": "service_healthy"}
    assert [waits.pop(name) for name in ("story", "illustrator", "library")] == [migrated] * 3
    assert waits == {"nats": {}, "minio": {}}


def test_every_variable_means_something_to_whom_it_is_told(compose: dict[str, Any]) -> None:
    for name in SETTINGS:
        assert set(compose["services"][name]["environment"]) <= known(name), name


def test_a_service_is_given_the_secrets_that_it_reads_and_no_other(compose: dict[str, Any]) -> None:
    for name, one in compose["services"].items():
        files = [str(value) for value in one["environment"].values() if str(value).startswith("/run/secrets/")]
        given = [secret for secret in one["secrets"] if isinstance(secret, str)]
        assert sorted({path.rpartition("/")[2] for path in files}) == sorted(given), name


def test_every_secret_is_one_that_is_drawn(compose: dict[str, Any], secrets: Path) -> None:
    assert {Path(one["file"]).name for one in compose["secrets"].values()} == {path.name for path in secrets.iterdir()}


def test_secrets_are_drawn_once_and_kept_from_others(secrets: Path) -> None:
    drawn = {path.name: path.read_text() for path in secrets.iterdir()}
    subprocess.run(["sh", SECRETS, secrets], check=True)
    assert {path.name: path.read_text() for path in secrets.iterdir()} == drawn
    assert stat.S_IMODE(secrets.stat().st_mode) == 0o700
    assert len(drawn["jwt_secret"]) >= 32
    assert len({*drawn.values()}) == len(drawn)


def test_the_bus_takes_its_configuration(compose: dict[str, Any], secrets: Path, tmp_path: Path) -> None:
    nats = compose["services"]["nats"]
    etc = tmp_path / "etc"
    for mount in nats["configs"] + nats["secrets"]:
        kept = {**compose["configs"], **compose["secrets"]}[mount["source"]]["file"]
        source = secrets / Path(kept).name if kept.startswith("secrets/") else ROOT / kept
        target = etc / Path(mount["target"]).relative_to("/etc/nats")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(source.read_text())
    command = [bundled("nats-server"), *nats["command"][1:], "-t"]
    command[command.index("/etc/nats/nats.conf")] = str(etc / "nats.conf")
    told = {**os.environ, **nats["environment"]}
    assert subprocess.run(command, env=told, capture_output=True, check=False).returncode == 0
    assert "sync_interval: always" in (etc / "nats.conf").read_text()


def test_images_are_of_this_release_and_those_of_others_have_a_version(compose: dict[str, Any]) -> None:
    for name, one in compose["services"].items():
        tag = one["image"].rpartition(":")[2]
        assert tag == VERSION if "build" in one else any(map(str.isdigit, tag)), name


def test_the_example_of_what_can_be_set_is_as_the_settings_are(compose: dict[str, Any]) -> None:
    assert EXAMPLE.read_text() == example(compose)
