"""Hosts: the names at which the gateway is reached, so that no web site gives itself for it by its own name.

A site whose name is made to lead to this machine (DNS rebinding) is, to the browser, one site with ours. It cannot
have a number for a name, nor a name without a dot, nor this machine's own.
"""

import ipaddress
import socket
from collections.abc import Collection

_LOOPBACK = "localhost"


def own_names(machine: str = "") -> frozenset[str]:
    """Return the names that this machine has in its own house."""
    name = (machine or socket.gethostname()).lower().rstrip(".")
    return frozenset((name, f"{name.partition('.')[0]}.local"))


def is_known(host: str, allowed: Collection[str]) -> bool:
    """Tell whether a ``Host`` header, with or without a port, names this gateway. Without the header, it does."""
    name = _name_of(host)
    if not name or name in allowed or "." not in name or name.endswith(f".{_LOOPBACK}"):
        return True
    return _is_number(name)


def _name_of(host: str) -> str:
    name = host.strip().lower()
    if name.startswith("["):
        return name.partition("]")[0][1:]
    return name.partition(":")[0].rstrip(".")


def _is_number(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
