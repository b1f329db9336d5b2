"""Words: what a family typed, made clean. Pure."""

import re
import unicodedata
from typing import TypeVar

import msgspec
from msgspec.structs import replace

S = TypeVar("S", bound=msgspec.Struct)

PROSE = frozenset({"premise", "dedication", "description", "text", "scene", "wish"})
"""Fields that may have several lines."""

_UNSEEN = re.compile("[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]")
_BREAKS = re.compile("\r\n|\r|\u2028|\u2029")
_REFUSED = re.compile("[\u0000\ud800-\udfff]")


class Unwritable(ValueError):
    """The text holds what is no character."""


def prose(text: str) -> str:
    """Return text of several lines: composed, trimmed, without control characters.

    Raises:
        Unwritable: it holds NUL or half a character.
    """
    if _REFUSED.search(text):
        raise Unwritable
    return _UNSEEN.sub("", unicodedata.normalize("NFC", _BREAKS.sub("\n", text))).strip()


def line(text: str) -> str:
    """Return text of one line, likewise."""
    return " ".join(prose(text).split())


def cleaned(values: S, at: str = "") -> S:
    """Return a request with every text in it made clean.

    Raises:
        Unwritable: with the name of the field.
    """
    changes: dict[str, object] = {}
    for field in values.__struct_fields__:
        value = getattr(values, field)
        if isinstance(value, str):
            try:
                changes[field] = prose(value) if field in PROSE else line(value)
            except Unwritable as error:
                raise Unwritable(f"{at}{field}") from error
        elif isinstance(value, tuple):
            changes[field] = tuple(
                cleaned(one, f"{at}{field}[{place}].") if isinstance(one, msgspec.Struct) else one
                for place, one in enumerate(value)
            )
    return replace(values, **changes)
