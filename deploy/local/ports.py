"""Ports on the loopback: which are free, and the same ones again at the next start."""

import errno
import random
import socket
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

LOOPBACK = "127.0.0.1"

_NATS = range(11000, 12000)
_OBJECTS = range(12000, 22000, 10)
"""Apart from each other, and with all that follows from them below the range of outgoing connections."""

OBJECT_PORTS = (*range(9), 10008)
"""The ports of the object server, counted from its first; the last is where its own worker looks for it."""


_BACKLOG = 1024


class NoPort(Exception):
    """No port is free; the text says which were tried."""


class Ports(msgspec.Struct, frozen=True, kw_only=True):
    """First ports of the two bundled servers."""

    nats: int
    objects: int


def is_free(port: int) -> bool:
    """Tell whether nobody listens on a port of the loopback, and this user may."""
    return not _fault(port)


def _fault(port: int) -> int:
    """Return the number of the error that opening a port gives, 0 when there is none."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError as error:
            return error.errno or errno.EIO
    return 0


def is_free_block(first: int) -> bool:
    """Tell whether the object server can be given ``first`` and what follows from it."""
    return all(is_free(first + offset) for offset in OBJECT_PORTS)


def choose_ports(remembered: Ports | None = None) -> Ports:
    """Return the remembered ports as far as they are still free, and new ones for the rest."""
    nats = [remembered.nats] if remembered else []
    objects = [remembered.objects] if remembered else []
    return Ports(
        nats=_first([*nats, *_draw(_NATS)], is_free),
        objects=_first([*objects, *_draw(_OBJECTS)], is_free_block),
    )


def choose_address_port(wanted: int | None, usual: int = 8000) -> int:
    """Return the port to be reached at: the one that is wanted, or the usual one or the next that is free.

    Raises:
        NoPort: the port that is wanted, or every one tried, is taken or not for this user.
    """
    if wanted is None:
        return _first(range(usual, usual + 100), is_free)
    if fault := _fault(wanted):
        raise NoPort(refusal(wanted, fault))
    return wanted


def refusal(port: int, fault: int) -> str:
    """Say why a port that was asked for cannot be had: ``fault`` is the error's number."""
    if fault in (errno.EACCES, errno.EPERM):
        return f"Port {port} is for the administrator of this machine only: choose one from 1024 on with --port."
    return f"Port {port} is taken by another program: choose another with --port, or leave it out."


def listen_at(wanted: int | None, usual: int = 8000) -> socket.socket:
    """Listen at the port to be reached at, chosen as by :func:`choose_address_port`: from now on it is nobody else's.

    Raises:
        NoPort: the port that is wanted, or every one tried, is taken.
    """
    while True:
        try:
            return socket.create_server((LOOPBACK, choose_address_port(wanted, usual)), backlog=_BACKLOG)
        except OSError as error:
            # Somebody took it between the look at it and this: the next look says so.
            if error.errno != errno.EADDRINUSE:
                raise


def recall(path: Path) -> Ports | None:
    """Return the ports written down at ``path``, ``None`` when they cannot be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Ports)
    except (OSError, msgspec.DecodeError):
        return None


def remember(path: Path, ports: Ports) -> None:
    """Write the ports down for the next start."""
    path.write_bytes(msgspec.json.encode(ports))


def _draw(places: range) -> list[int]:
    """Return places to look, at random: two starts at one moment rarely choose the same."""
    return random.sample(places, 200)


def _first(candidates: Iterable[int], fits: Callable[[int], bool]) -> int:
    tried = list(candidates)
    for port in tried:
        if fits(port):
            return port
    raise NoPort(f"Of {len(tried)} ports between {min(tried)} and {max(tried)} none is free.")
