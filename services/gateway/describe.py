"""Describe: what a route takes and answers, said beside the route and published as OpenAPI."""

from typing import Any

import msgspec

ALWAYS = (401, 503)
CHANGES = (403,)
READS = (400, 404)


class Described(msgspec.Struct, frozen=True, kw_only=True):
    """One operation. ``answers`` are types for JSON, or media types; ``None`` is an answer without a body."""

    operation: str
    answer: Any = None
    status: int = 200
    media_type: str = "application/json"
    takes: Any = None
    takes_also: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    problems: tuple[int, ...] = ()
    open_to_all: bool = False


def operation(name: str, answer: Any = None, status: int = 200, **more: Any) -> dict[str, Any]:
    """Return the arguments of a route decorator that describe the route."""
    described = Described(operation=name, answer=answer, status=status, **more)
    return {"opt": {"described": described}, "operation_id": name}
