"""The bundled NATS server: its configuration, its command, its address."""

import os
import shutil
import sys
from functools import partial
from pathlib import Path

from deploy.local.keys import write_private
from deploy.local.ports import LOOPBACK
from deploy.local.probes import nats_works
from deploy.local.program import Program

USER = "storymaker"


class NotInstalled(Exception):
    """A bundled program is not there; the text says what to install."""


def bundled(name: str) -> str:
    """Return the path of a program that was installed beside this Python, or else is on the PATH.

    Raises:
        NotInstalled: there is none.
    """
    beside = Path(sys.executable).parent
    if found := shutil.which(name, path=os.pathsep.join([str(beside), os.environ.get("PATH", "")])):
        return found
    raise NotInstalled(f"The program {name} is not installed beside {sys.executable}: run `make run` to install it.")


def nats_url(port: int, password: str) -> str:
    """Return the address with the secret that the server asks for."""
    return f"nats://{USER}:{password}@{LOOPBACK}:{port}"


def nats_config(port: int, password: str, store: Path, *, sync_always: bool = True) -> str:
    """Write the configuration: the loopback only, one user, events on the disk before they are acknowledged."""
    sync = "sync_interval: always" if sync_always else ""
    return f"""server_name: storymaker
listen: "{LOOPBACK}:{port}"
authorization {{ user: {USER}, password: "{password}" }}
jetstream {{
  store_dir: {_quoted(store)}
  max_mem: 64MB
  max_file: 64GB
  {sync}
  limits {{ default_max_consumers: 5000 }}
}}
"""


def nats_program(port: int, password: str, store: Path, config: Path, *, sync_always: bool = True) -> Program:
    """Write the configuration to ``config`` and return how to run the server."""
    write_private(config, nats_config(port, password, store, sync_always=sync_always).encode())
    return Program(
        name="nats",
        command=[bundled("nats-server"), "-c", str(config)],
        environment={**os.environ, "GOMEMLIMIT": "256MiB"},
        works=partial(nats_works, nats_url(port, password)),
        patience=3.0,
    )


def _quoted(path: Path) -> str:
    escaped = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
