"""Where speech makes a new paragraph: a page is read more easily when each speaker has a line."""

import re
from collections.abc import Iterable
from typing import Literal

Part = Literal["tale", "cast", "refrain"]

_OPENING = "“„«—"
_CLOSING = "“”»"
_BARE = re.compile(r"^[“„«][^“”„«»]*[”“»]$")


def paragraphs_of(lines: Iterable[tuple[str, Part]]) -> list[str]:
    """Join lines to paragraphs; a line about the cast may have another speaker, a refrain stands alone."""
    found: list[str] = []
    before = ""
    before_part: Part = "tale"
    for text, part in lines:
        if not before or _parts(before, text, {part, before_part}):
            found.append(text)
        elif before[-1] in _CLOSING and _BARE.match(text):
            found[-1] = f"{found[-1][:-1].rstrip()} {text[1:].lstrip()}"
        else:
            found[-1] = f"{found[-1]} {text}"
        before, before_part = text, part
    return found


def _parts(before: str, text: str, parts: set[str]) -> bool:
    if before[0] == "—" or text[0] == "—" or "refrain" in parts:
        return True
    if text[0] not in _OPENING:
        return False
    spoken = any(mark in before for mark in _CLOSING)
    # After a question somebody else is heard.
    goes_on = _BARE.match(text) and "?" not in before
    return "cast" in parts or (spoken and not goes_on)
