"""Pages of lists: newest first, with a cursor that says after which item the next page begins. Pure."""

import base64
import binascii
from collections.abc import Iterable
from typing import Any

import msgspec
from litestar import Request

from services.gateway.problems import wrong_field
from services.gateway.sentences import Fault

_MOST = 200
_USUAL = 50


class _Item(msgspec.Struct, frozen=True):
    id: str
    created_at: str


_decoder = msgspec.json.Decoder(_Item)
Place = tuple[str, str]


class Window(msgspec.Struct, frozen=True):
    """Which part of a list is asked for."""

    limit: int = _USUAL
    after: Place | None = None


def window(request: Request[Any, Any, Any]) -> Window:
    """Read ``limit`` and ``cursor``; raise a 400 problem when they are not as they should be."""
    given = request.query_params
    limit = given.get("limit", str(_USUAL))
    if not (limit.isascii() and limit.isdigit() and len(limit) < 5 and 1 <= int(limit) <= _MOST):
        raise wrong_field("limit", Fault.NOT_A_LIMIT, most=_MOST)
    cursor = given.get("cursor")
    return Window(int(limit), None if cursor is None else _place(cursor))


def newest_first(items: Iterable[bytes], part: Window) -> tuple[list[bytes], str | None]:
    """Return a page of JSON objects with ``id`` and ``created_at``, and the cursor of the next one."""
    placed = sorted(((_place_of(item), item) for item in items), key=lambda one: one[0], reverse=True)
    rest = [one for one in placed if part.after is None or one[0] < part.after]
    page = rest[: part.limit]
    following = _cursor(page[-1][0]) if len(rest) > len(page) else None
    return [item for _, item in page], following


def in_order(items: Iterable[tuple[int, bytes]], part: Window) -> tuple[list[bytes], str | None]:
    """Return a page of JSON values that come in ascending order of a number, and the cursor of the next one."""
    after = 0
    if part.after is not None:
        if not (part.after[1].isascii() and part.after[1].isdigit() and len(part.after[1]) < 19):
            raise wrong_field("cursor", Fault.FOREIGN_CURSOR)
        after = int(part.after[1])
    rest = [one for one in items if one[0] > after]
    page = rest[: part.limit]
    following = _cursor(("", str(page[-1][0]))) if len(rest) > len(page) else None
    return [item for _, item in page], following


def _place_of(item: bytes) -> Place:
    found = _decoder.decode(item)
    return found.created_at, found.id


def _cursor(place: Place) -> str:
    return base64.urlsafe_b64encode("|".join(place).encode()).decode().rstrip("=")


def _place(cursor: str) -> Place:
    try:
        text = base64.urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)).decode()
    except (binascii.Error, UnicodeError, ValueError) as error:
        raise wrong_field("cursor", Fault.FOREIGN_CURSOR) from error
    first, separator, second = text.partition("|")
    if not separator:
        raise wrong_field("cursor", Fault.FOREIGN_CURSOR)
    return first, second
