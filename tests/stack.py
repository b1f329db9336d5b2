"""The whole system as processes, for tests and benches that kill or measure them: ports stay, the dead start again."""

import os
import random
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import msgspec

from contracts.topology import migrate
from deploy.local.keys import make_keys
from deploy.local.nats_server import nats_program, nats_url
from deploy.local.object_server import object_program
from deploy.local.ports import choose_address_port, choose_ports
from deploy.local.program import Program
from deploy.local.settings import gateway_variables, is_ready, server_variables
from deploy.local.supervisor import Child, begin_all, end_together, until_all_work, until_ready

_SERVICES = ("story", "illustrator", "library", "gateway")


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How fast the fake providers are, in seconds; how many slots the reactors have; how soon a death is noticed."""

    chapter: float = 0.05
    image: float = 0.1
    story_slots: int = 20
    image_slots: int = 80
    ack_wait: float = 2.0
    sync_always: bool = True


class Stack:
    """Every process of the system by name: the two servers ``nats`` and ``objects``, and the four services."""

    def __init__(self, children: dict[str, Child], address: str, nats_url: str, journal: Path) -> None:
        self.children = children
        self.address = address
        self.nats_url = nats_url
        self.journal = journal

    def kill(self, name: str) -> None:
        """Kill a process without warning; it starts again by itself."""
        pid = self.children[name].pid
        if pid is not None:
            os.kill(pid, signal.SIGKILL)

    def pids(self) -> dict[str, int]:
        """Return the ids of the processes that run."""
        return {name: child.pid for name, child in self.children.items() if child.pid is not None}


Command = Callable[[str, bool], list[str]]
"""From the name of a service, and whether its provider is a fake one, to the arguments for Python."""


def plain_command(name: str, faked: bool) -> list[str]:
    """Return how a service is run."""
    return ["-m", "tests.paced", name] if faked else ["-m", f"services.{name}"]


@asynccontextmanager
async def running_stack(
    place: Path,
    pace: Pace | None,
    supervised: bool = True,
    objects: Path | None = None,
    command: Command = plain_command,
) -> AsyncIterator[Stack]:
    """Run the whole system in ``place``: with fake providers of a given pace, or the built-in ones for ``None``.

    ``objects`` is where the pictures lie when it is not in ``place``.
    """
    # A port at random: two stacks that start at one moment must not answer each other's requests.
    keys, ports, port = make_keys(), choose_ports(), choose_address_port(None, random.randrange(22000, 32000, 100))
    journal = place / "journal"
    journal.touch()
    kept = objects or place / "objects"
    kept.mkdir(exist_ok=True)
    sync = pace is None or pace.sync_always
    servers = [
        nats_program(ports.nats, keys.nats_password, place / "events", place / "nats.conf", sync_always=sync),
        object_program(ports.objects, keys, kept),
    ]
    variables = server_variables(ports, keys) | gateway_variables(port, keys) | _paced(pace, journal)
    services = [_service(name, variables, port, _command(command, name, pace)) for name in _SERVICES]
    children = {program.name: Child(program, place / f"{program.name}.log", _unheard) for program in servers + services}
    children = dict(zip(("nats", "objects", *_SERVICES), children.values(), strict=True))
    try:
        await begin_all([children["nats"], children["objects"]])
        await until_all_work([children["nats"], children["objects"]], 60)
        url = nats_url(ports.nats, keys.nats_password)
        await migrate(url, ack_wait=pace.ack_wait if pace else 10.0)
        own = [children[name] for name in _SERVICES]
        await begin_all(own)
        await until_ready(own[-1], own[:-1], 60)
        for child in children.values():
            if supervised:
                child.keep()
        yield Stack(children, f"http://127.0.0.1:{port}", url, journal)
    finally:
        await end_together([children[name] for name in _SERVICES])
        await end_together([children["nats"], children["objects"]])


def _command(command: Command, name: str, pace: Pace | None) -> list[str]:
    return command(name, pace is not None and name in ("story", "illustrator"))


def _service(name: str, variables: dict[str, str], port: int, command: list[str]) -> Program:
    return Program(
        name=name,
        command=[sys.executable, *command],
        environment={**os.environ, **variables},
        works=partial(is_ready, port),
        patience=8.0,
    )


def _paced(pace: Pace | None, journal: Path) -> dict[str, str]:
    if pace is None:
        return {}
    return {
        "PACED_CHAPTER": str(pace.chapter),
        "PACED_IMAGE": str(pace.image),
        "PACED_JOURNAL": str(journal),
        "STORYMAKER_STORY_SLOTS": str(pace.story_slots),
        "STORYMAKER_IMAGE_SLOTS": str(pace.image_slots),
    }


def _unheard(_: str) -> None:
    """What the supervisor says is in the logs of the processes."""
