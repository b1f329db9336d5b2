"""Origins: a request that changes something comes from our own pages, or from a site that may."""

from collections.abc import Collection
from urllib.parse import urlsplit

_SAFE = ("GET", "HEAD", "OPTIONS")
EXPOSED = ("etag", "idempotency-replayed", "x-request-id", "retry-after")
"""Headers of answers that pages of allowed sites may read."""


def is_foreign(method: str, host: str, origin: str | None, fetch_site: str | None, allowed: Collection[str]) -> bool:
    """Tell whether a request wants to change something and was sent by another site.

    Browsers always tell where such a request comes from; a program that tells nothing has no cookies to abuse.
    """
    if method in _SAFE or (origin is not None and origin in allowed):
        return False
    if origin is not None and not _same_host(origin, host):
        return True
    return fetch_site not in (None, "same-origin", "none")


def readable(origin: str | None, allowed: Collection[str]) -> list[tuple[bytes, bytes]]:
    """Return the headers that let a page of an allowed site read an answer, none for any other."""
    if origin is None or origin not in allowed:
        return []
    return [
        (b"access-control-allow-origin", origin.encode("latin-1")),
        (b"access-control-allow-credentials", b"true"),
        (b"access-control-expose-headers", ", ".join(EXPOSED).encode()),
        (b"vary", b"Origin"),
    ]


def _same_host(origin: str, host: str) -> bool:
    try:
        return urlsplit(origin).netloc.lower() == host.lower() and bool(host)
    except ValueError:
        return False
