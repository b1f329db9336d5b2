"""Describe: what a route takes and answers, said beside the route and published as OpenAPI."""

from collections.abc import Iterable
from typing import Any

import msgspec

from contracts.views import BookView, CharacterView

_ALWAYS = (401, 421, 503)
_CHANGING = {"POST": (403,), "PUT": (403,), "PATCH": (403,), "DELETE": (403,)}
_OF_HEADERS = {"Idempotency-Key": (400, 413, 422), "If-Match": (400, 412)}
_TAKING = (400, 413, 415)
_VERSIONED = (BookView, CharacterView)


class Described(msgspec.Struct, frozen=True, kw_only=True):
    """One operation.

    ``answer`` is a type for JSON, or ``str`` or ``bytes`` of a media type; ``None`` is an answer without a body. With
    ``takes_nothing_too`` a request without a body asks for the defaults. With ``redirects`` the answer may be at
    another address; with ``has_etag`` it carries an ETag that is no version. ``problems`` are those that do not follow
    from the rest.
    """

    operation: str
    answer: Any = None
    status: int = 200
    media_type: str = "application/json"
    takes: Any = None
    takes_nothing_too: bool = False
    takes_also: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    redirects: bool = False
    has_etag: bool = False
    problems: tuple[int, ...] = ()
    open_to_all: bool = False

    @property
    def has_version(self) -> bool:
        """Whether the answer carries an ETag."""
        return (
            self.has_etag or self.answer in _VERSIONED or (self.answer is not None and "If-None-Match" in self.headers)
        )

    def refusals(self, methods: Iterable[str]) -> tuple[int, ...]:
        """Return the statuses of all problems that the route may answer with, in order."""
        if self.open_to_all:
            return ()
        found = {*_ALWAYS, *self.problems, *(_TAKING if self.takes or self.takes_also else ())}
        for table, keys in ((_CHANGING, methods), (_OF_HEADERS, self.headers)):
            found.update(*(table.get(key, ()) for key in keys))
        return tuple(sorted(found))


def operation(name: str, answer: Any = None, status: int = 200, **more: Any) -> dict[str, Any]:
    """Return the arguments of a route decorator that describe the route."""
    described = Described(operation=name, answer=answer, status=status, **more)
    return {"opt": {"described": described}, "operation_id": name}
