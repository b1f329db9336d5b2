"""Words: what a family typed, made clean. Pure."""

from typing import TypeVar

import msgspec
from msgspec.structs import replace

from contracts.plain_text import Unwritable, line, prose

S = TypeVar("S", bound=msgspec.Struct)

PROSE = frozenset({"premise", "dedication", "description", "text", "scene", "wish"})
"""Fields that may have several lines."""


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
