"""Images without an engine: the files that deploy/Dockerfile names, in a clean place, run by its very command."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import httpx
import pytest

from deploy.local.ports import choose_address_port
from tests.gateway_site import SECRET, migrated, until_true
from tests.images import DOCKERFILE, ROOT, Builder, Image, chain, stages
from tests.servers import ObjectServer

SERVICES = ("gateway", "story", "illustrator", "library")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Image]:
    """Builds the image of a service, once."""

    @cache
    def build(service: str) -> Image:
        place = tmp_path_factory.mktemp(service)
        (place / "tmp").mkdir()
        return Builder(service, place).build()

    return build


@contextmanager
def _running(image: Image, variables: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    told = {**image.environment, **variables}
    command = image.command
    with (image.root / "log").open("wb") as log:
        process = subprocess.Popen(command, cwd=image.directory, env=told, stdout=log, stderr=log)
    try:
        yield process
    finally:
        process.terminate()
        # Uvicorn ends in order and then by the signal that it was sent.
        assert process.wait(20) in (0, -signal.SIGTERM)


def _variables(nats_url: str, objects: ObjectServer, port: int) -> dict[str, str]:
    own = {"STORYMAKER_NATS_URL": nats_url, "STORYMAKER_PORT": str(port), "STORYMAKER_JWT_SECRET": SECRET}
    return {**objects.variables(), **own}


@pytest.mark.parametrize("service", SERVICES)
def test_with_its_own_files_and_packages_alone_a_service_becomes_ready(
    service: str, nats_server: str, object_server: ObjectServer, built: Callable[[str], Image]
) -> None:
    migrated(nats_server)
    image = built(service)
    before = _files(image.directory)
    variables = _variables(nats_server, object_server, port := choose_address_port(None, 8500))
    with _running(image, variables):
        assert until_true(lambda: _is_healthy(image)), (image.root / "log").read_text()[-2000:]
        if service == "gateway":
            assert '<div id="root"' in httpx.get(f"http://127.0.0.1:{port}/").text
    assert _files(image.directory) == before, "it wrote into its image"


def test_the_image_of_the_gateway_also_prepares_servers_that_have_nothing(
    fresh_nats: str, object_server: ObjectServer, built: Callable[[str], Image]
) -> None:
    image = built("gateway")
    told = {**image.environment, **_variables(fresh_nats, object_server, 0), "STORYMAKER_S3_BUCKET": "another-bucket"}
    command = ["python", "-m", "contracts.migrate"]
    for _ in range(2):
        said = subprocess.run(command, cwd=image.directory, env=told, capture_output=True, text=True, check=True).stdout
        assert "S3 bucket another-bucket is there." in said


@pytest.mark.parametrize("service", SERVICES)
def test_an_image_holds_the_code_of_one_service_and_runs_as_nobody_in_particular(service: str) -> None:
    steps = chain(stages(DOCKERFILE.read_text(), service))
    copied = [step.rest.split()[-1] for step in steps if step.verb == "COPY"]
    pages = ["web/dist"] if service == "gateway" else []
    assert copied == ["/venv", "contracts", "services/__init__.py", f"services/{service}", *pages]
    (user,) = [step.rest for step in steps if step.verb == "USER"]
    assert int(user.partition(":")[0]) > 1000


def test_the_builder_is_sent_what_is_copied_and_no_more() -> None:
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    let_in = {line[1:] for line in lines if line.startswith("!")}
    sources = {
        word.partition("/")[0]
        for service in SERVICES
        for stage in stages(DOCKERFILE.read_text(), service)
        for step in stage.steps
        if step.verb == "COPY" and "--from" not in step.rest
        for word in step.rest.split()[:-1]
    }
    assert sources == let_in
    assert lines[1] == "*"


def _is_healthy(image: Image) -> bool:
    done = subprocess.run(image.health, cwd=image.directory, env=image.environment, capture_output=True, check=False)
    return done.returncode == 0


def _files(directory: Path) -> set[str]:
    return {os.path.join(place, name) for place, _, names in os.walk(directory) for name in names}
