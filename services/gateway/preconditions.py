"""Preconditions: whether the state that an edit was made on is still the one that stands. Pure."""

import re
from typing import Any

from litestar import Request

from services.gateway.frame import header
from services.gateway.problems import Problem
from services.gateway.sentences import Refusal

_TAG = re.compile(r'"(\d{1,18})"')


class Precondition:
    """What ``If-Match`` asks for: versions are places in the log, so one number can be held against every part."""

    def __init__(self, version: int | None = None) -> None:
        self._version = version

    def holds(self, changed_at: int, now: int) -> bool:
        """Tell whether nothing was changed since; ``changed_at`` is when the part was, ``now`` the whole's version."""
        return self._version is None or changed_at <= self._version <= now


def if_match(request: Request[Any, Any, Any]) -> Precondition:
    """Read the header.

    Raises:
        Problem: 400 when it is neither ``*`` nor one ETag that we gave out.
    """
    given = header(request.scope, b"if-match")
    if given is None or given.strip() == "*":
        return Precondition()
    tag = _TAG.fullmatch(given.strip())
    if tag is None:
        raise Problem(Refusal.WRONG_ETAG)
    return Precondition(int(tag.group(1)))


def has_already(request: Request[Any, Any, Any], etag: bytes) -> bool:
    """Tell whether ``If-None-Match`` fits what is there, of which this is the ETag."""
    tags = _known_tags(request)
    return "*" in tags or etag.decode() in tags


def names(request: Request[Any, Any, Any], etag: bytes) -> bool:
    """Tell whether ``If-None-Match`` names this ETag; ``*`` names none."""
    return etag.decode() in _known_tags(request)


def _known_tags(request: Request[Any, Any, Any]) -> list[str]:
    given = header(request.scope, b"if-none-match")
    return [] if given is None else [tag.strip().removeprefix("W/") for tag in given.split(",")]
