"""Packing: in which encodings a browser takes a body, and when packing one is worth it. Pure."""

import gzip
from functools import lru_cache
from typing import Any

WORTH = 1400
"""Bytes of a body that fill more than one packet."""
ENCODINGS = ("br", "gzip")
"""Those that we send, the smallest first."""
VARIES = (b"vary", b"accept-encoding")
GZIPPED = (b"content-encoding", b"gzip")
_LEVEL = 6


def taken(scope: Any) -> tuple[str, ...]:
    """Return which of :data:`ENCODINGS` the browser takes, in their order."""
    return _taken(scope["asked"].get(b"accept-encoding", b""))


def gzipped(body: bytes) -> bytes:
    """Return a body packed; the same bytes every time."""
    return gzip.compress(body, _LEVEL, mtime=0)


@lru_cache(maxsize=64)
def _taken(given: bytes) -> tuple[str, ...]:
    wanted: dict[str, bool] = {}
    for one in given.decode("latin-1").lower().split(","):
        name, _, weight = one.replace(" ", "").partition(";")
        wanted[name] = not (weight.startswith("q=0") and not weight.strip("q=0."))
    anything = wanted.get("*", False)
    return tuple(name for name in ENCODINGS if wanted.get(name, anything))
