"""Where speech makes a new paragraph: a page is read more easily when each speaker has a line."""

import re
from collections.abc import Iterable

_OPENING = "“„«—"
_CLOSING = "“”»"
_BARE = re.compile(r"^[“„«][^“”„«»]*[”“»]$")


def paragraphs_of(lines: Iterable[tuple[str, bool]]) -> list[str]:
    """Join lines to paragraphs; the flag says that a line is about the cast and may have another speaker."""
    found: list[str] = []
    before, before_cast = "", False
    for text, cast in lines:
        if not before or _parts(before, text, cast or before_cast):
            found.append(text)
        elif _BARE.match(before) and _BARE.match(text):
            found[-1] = f"{found[-1][:-1].rstrip()} {text[1:].lstrip()}"
        else:
            found[-1] = f"{found[-1]} {text}"
        before, before_cast = text, cast
    return found


def _parts(before: str, text: str, cast: bool) -> bool:
    if before[0] == "—" or text[0] == "—":
        return True
    if text[0] not in _OPENING:
        return False
    answers = any(mark in before for mark in _CLOSING) and (not _BARE.match(text) or "?" in before)
    return cast or answers
