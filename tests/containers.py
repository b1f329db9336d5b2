"""The servers in containers, for whoever has an engine and asks with ``STORYMAKER_TEST_DOCKER=1``."""

import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from urllib.parse import urlsplit

from deploy.local.keys import Keys
from deploy.local.object_server import BUCKET
from deploy.local.probes import http_status, nats_works, objects_work
from tests.waiting import START_SECONDS, wait_until

NATS_IMAGE = "nats:2.15.1"
OBJECT_IMAGE = "docker.io/pgsty/silo:RELEASE.2026-09-16T00-00-00Z"


def are_wanted() -> bool:
    """Tell whether containers are asked for and an engine answers."""
    return os.environ.get("STORYMAKER_TEST_DOCKER") == "1" and _engine_answers()


@contextmanager
def nats() -> Iterator[str]:
    """Run NATS in a container; give its address."""
    from testcontainers.core.container import DockerContainer

    with DockerContainer(NATS_IMAGE).with_command("-js").with_exposed_ports(4222) as container:
        url = f"nats://{container.get_container_host_ip()}:{container.get_exposed_port(4222)}"
        assert wait_until(partial(nats_works, url), START_SECONDS), f"{NATS_IMAGE} does not answer"
        yield url


@contextmanager
def objects(keys: Keys) -> Iterator[str]:
    """Run an S3 server in a container and make the bucket; give ``host:port``."""
    from minio import Minio
    from testcontainers.core.container import DockerContainer

    image = DockerContainer(OBJECT_IMAGE).with_command("server /data").with_exposed_ports(9000)
    image.with_env("MINIO_ROOT_USER", keys.s3_access_key).with_env("MINIO_ROOT_PASSWORD", keys.s3_secret_key)
    with image as container:
        endpoint = f"{container.get_container_host_ip()}:{container.get_exposed_port(9000)}"
        assert wait_until(partial(_is_live, endpoint), START_SECONDS), f"{OBJECT_IMAGE} does not answer"
        Minio(endpoint, keys.s3_access_key, keys.s3_secret_key, secure=False, region="us-east-1").make_bucket(BUCKET)
        works = partial(objects_work, endpoint, keys.s3_access_key, keys.s3_secret_key, BUCKET)
        assert wait_until(works, START_SECONDS), f"{OBJECT_IMAGE} does not store an object"
        yield endpoint


async def _is_live(endpoint: str) -> bool:
    return await http_status(endpoint, "GET", "/minio/health/live") == 200


def _engine_answers(seconds: float = 0.5) -> bool:
    """Ask the engine itself: its command may be installed where no engine runs."""
    parts = urlsplit(os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock"))
    try:
        with ExitStack() as stack:
            if parts.scheme == "unix":
                engine = stack.enter_context(socket.socket(socket.AF_UNIX))
                engine.settimeout(seconds)
                engine.connect(parts.path)
            else:
                address = (parts.hostname or "127.0.0.1", parts.port or 2375)
                engine = stack.enter_context(socket.create_connection(address, timeout=seconds))
            engine.sendall(b"GET /_ping HTTP/1.0\r\nHost: engine\r\n\r\n")
            return b" 200 " in engine.recv(64)
    except OSError:
        return False
