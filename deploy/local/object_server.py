"""The bundled S3 server: its command, with everything closed that is not needed, and its one rule."""

import asyncio
import os
import re
from functools import partial
from pathlib import Path

from deploy.local.keys import Keys
from deploy.local.nats_server import bundled
from deploy.local.ports import LOOPBACK
from deploy.local.probes import objects_work
from deploy.local.program import Program

BUCKET = "storymaker"

_PORT_NAMES = (
    "s3.port",
    "s3.port.grpc",
    "master.port",
    "master.port.grpc",
    "volume.port",
    "volume.port.grpc",
    "filer.port",
    "filer.port.grpc",
    "admin.port",
)
_LONGEST_SOCKET_PATH = 100


def object_endpoint(first_port: int) -> str:
    """Return ``host:port`` of the S3 interface."""
    return f"{LOOPBACK}:{first_port}"


def object_command(first_port: int, folder: Path) -> list[str]:
    """Return the command for a server that keeps its objects in ``folder``.

    Every port is given: one that is not, the server would move in silence. ``-ip.bind`` because ``-ip`` alone listens
    to the whole network; ``-disableHttp`` because the ports behind the S3 interface ask nobody for a key;
    ``-master.resumeState=false`` because a master that resumes is at times not yet leader when its only volume server
    asks for the first time, which then waits for five seconds: it learns all there is to know from that server.
    """
    options = {name: str(first_port + offset) for offset, name in enumerate(_PORT_NAMES)}
    options |= {
        "dir": str(folder),
        "ip": LOOPBACK,
        "ip.bind": LOOPBACK,
        "disableHttp": "true",
        "admin.port.grpc": str(first_port + 10008),
        "admin.ui": "false",
        "webdav": "false",
        "s3.port.iceberg": "0",
        "s3.port.lance": "0",
        "master.telemetry": "false",
        "master.resumeState": "false",
        "bucket": BUCKET,
        "s3.autoCreateBucket": "false",
        "s3.allowDeleteBucketNotEmpty": "false",
    }
    sockets = {f"{name}.localSocket": str(folder / f"{name}.sock") for name in ("filer", "s3")}
    if all(len(path.encode()) < _LONGEST_SOCKET_PATH for path in sockets.values()):
        options |= sockets
    return [bundled("weed"), "-logtostderr", "mini", *(f"-{name}={value}" for name, value in options.items())]


def object_program(first_port: int, keys: Keys, folder: Path) -> Program:
    """Return how to run the server; without keys in its environment it would let anybody in.

    ``GOMEMLIMIT``: its pool of buffers, hardly any of them touched, counts 232 MiB. With a limit near that it clears up
    memory all the time, and an upload costs it twice the CPU and takes twice as long; with this one it holds 190 MB.
    """
    secrets = {"AWS_ACCESS_KEY_ID": keys.s3_access_key, "AWS_SECRET_ACCESS_KEY": keys.s3_secret_key}
    endpoint = object_endpoint(first_port)
    return Program(
        name="objects",
        command=object_command(first_port, folder),
        environment={**os.environ, **secrets, "GOMEMLIMIT": "384MiB"},
        works=partial(objects_work, endpoint, keys.s3_access_key, keys.s3_secret_key, BUCKET),
        patience=3.0,
    )


async def write_through(first_port: int, folder: Path) -> bool:
    """Have every picture on the disk before it is acknowledged: a rule that the server keeps, so made only once."""
    done = folder / "written-through"
    if done.exists():
        return True
    places = {"master": first_port + 2, "filer": first_port + 6}
    addresses = [f"-{name}={LOOPBACK}:{port}.{port + 1}" for name, port in places.items()]
    shell = await asyncio.create_subprocess_exec(
        bundled("weed"),
        "shell",
        *addresses,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    rule = f"fs.configure -locationPrefix=/buckets/{BUCKET}/ -fsync -apply\n"
    try:
        said, _ = await asyncio.wait_for(shell.communicate(rule.encode()), 20)
    except TimeoutError:
        shell.kill()
        await shell.wait()
        return False
    if shell.returncode == 0 and re.search(rb'"fsync":\s*true', said):
        done.touch()
    return done.exists()
