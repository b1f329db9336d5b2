"""Servers: what the client of the bus has to be told so that it finds every server of a cluster, and may enter."""

import re
from typing import TypedDict
from urllib.parse import unquote, urlsplit

_BETWEEN = re.compile(r",(?=\s*[a-z]+://)")
"""A comma may also be part of a password."""


class Servers(TypedDict):
    """Arguments by which a client connects."""

    servers: list[str]
    user: str | None
    password: str | None


def servers_at(url: str) -> Servers:
    """Read an address, or several with commas between; the first one's user and password hold for all.

    They are told apart from the addresses: a server that the client hears of from another one has none in its own.
    """
    parts = [urlsplit(one.strip()) for one in _BETWEEN.split(url)]
    first = parts[0]
    return {
        "servers": [f"{one.scheme}://{one.netloc.rpartition('@')[2]}" for one in parts],
        "user": unquote(first.username) if first.username else None,
        "password": unquote(first.password) if first.password else None,
    }


def silent(url: str) -> str:
    """Return the sentence for a person whose command reached none of the servers; it holds no password."""
    addresses = " or ".join(one.partition("://")[2] for one in servers_at(url)["servers"])
    return f"NATS does not answer at {addresses}. Is Storymaker running there?"
