"""Real servers for tests: the bundled binaries, or containers when they are asked for."""

import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from deploy.local.keys import Keys, make_keys
from deploy.local.nats_server import nats_program, nats_url
from deploy.local.object_server import BUCKET, object_endpoint, object_program
from deploy.local.ports import Ports, choose_ports
from deploy.local.program import Program, kill_group, open_log, spawn_options
from tests import containers
from tests.waiting import START_SECONDS, wait_until


class ObjectServer(msgspec.Struct, frozen=True, kw_only=True):
    """Where an S3 server is, and with what to enter it; the bucket exists."""

    endpoint: str
    access_key: str
    secret_key: str
    bucket: str = BUCKET
    region: str = "us-east-1"
    secure: bool = False

    def variables(self) -> dict[str, str]:
        """Return the variables by which a service finds the server."""
        values = {name: str(value) for name, value in msgspec.structs.asdict(self).items()}
        return {f"STORYMAKER_S3_{name.upper()}": value for name, value in values.items()}


@contextmanager
def running_nats(place: Path) -> Iterator[str]:
    """Run a NATS server with JetStream that keeps its streams in ``place``; give its address."""
    if containers.are_wanted():
        with containers.nats() as url:
            yield url
        return
    keys = make_keys()

    def program(ports: Ports) -> Program:
        return nats_program(ports.nats, keys.nats_password, place / "events", place / "nats.conf", sync_always=False)

    with _running(program, place) as ports:
        yield nats_url(ports.nats, keys.nats_password)


@contextmanager
def running_objects(place: Path) -> Iterator[ObjectServer]:
    """Run an S3 server that keeps its objects in ``place``; give where it is."""
    keys = make_keys()
    if containers.are_wanted():
        with containers.objects(keys) as endpoint:
            yield _object_server(endpoint, keys)
        return
    (place / "objects").mkdir(parents=True, exist_ok=True)
    with _running(lambda ports: object_program(ports.objects, keys, place / "objects"), place) as ports:
        yield _object_server(object_endpoint(ports.objects), keys)


def _object_server(endpoint: str, keys: Keys) -> ObjectServer:
    return ObjectServer(endpoint=endpoint, access_key=keys.s3_access_key, secret_key=keys.s3_secret_key)


@contextmanager
def _running(program_at: Callable[[Ports], Program], place: Path) -> Iterator[Ports]:
    place.mkdir(parents=True, exist_ok=True)
    process, ports = _started(program_at, place)
    try:
        yield ports
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            kill_group(process.pid, signal.SIGKILL)
            process.wait()


def _started(program_at: Callable[[Ports], Program], place: Path) -> tuple["subprocess.Popen[bytes]", Ports]:
    """Start on ports that are free; when another program took one in that moment, on others."""
    for _ in range(5):
        ports = choose_ports()
        program = program_at(ports)
        log = place / f"{program.name}.log"
        with open_log(log) as file:
            process = subprocess.Popen(program.command, **spawn_options(program, file))
        if _works_before_it_ends(program, process):
            return process, ports
        kill_group(process.pid, signal.SIGKILL)
        process.wait()
    raise RuntimeError(f"{program.name} did not start:\n{log.read_text()[-2000:]}")


def _works_before_it_ends(program: Program, process: "subprocess.Popen[bytes]") -> bool:
    async def works_or_ended() -> bool:
        return process.poll() is not None or await program.works()

    return wait_until(works_or_ended, START_SECONDS) and process.poll() is None
