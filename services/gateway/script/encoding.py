"""Which letters the bytes of a table mean: Unicode says so itself, the code pages of old are told by their words."""

import codecs

from services.gateway.problems import Problem
from services.gateway.sentences import Refusal

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CODE_PAGES = ("cp1252", "mac_roman", "cp850")
"""What spreadsheets on Windows, on a Mac and in the DOS format write; where they are equally likely, the first."""
_LETTERS = frozenset("äöüßáéíóúàèìòùâêîôûçñëïœæåøÿãõ")
_MARKS_OF_SPEECH = frozenset("„“”‚‘’«»‹›–—…¿¡€ ")


def decoded(data: bytes) -> str:
    """Return the text of a table.

    Raises:
        Problem: 400 when these bytes are no text.
    """
    try:
        text = _decoded(data)
    except UnicodeDecodeError as error:
        raise Problem(Refusal.TABLE_UNREADABLE) from error
    if "\0" in text:
        raise Problem(Refusal.TABLE_UNREADABLE)
    return text


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding).removeprefix("\ufeff")
    if _is_wide(data):
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _most_likely(data)


def _is_wide(data: bytes) -> bool:
    """Tell UTF-16 without a mark by the zero in each of its first letters."""
    head = data[:8]
    return len(head) == 8 and len(data) % 2 == 0 and (not any(head[1::2]) or not any(head[::2]))


def _most_likely(data: bytes) -> str:
    readings = []
    for encoding in _CODE_PAGES:
        try:
            readings.append(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    return max(readings, key=_likelihood)


def _likelihood(text: str) -> int:
    """Count for a reading each letter that Western languages write, and against it each sign that tears a word."""
    score = 0
    for place, sign in enumerate(text):
        if sign.isascii():
            continue
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        within = before.isalpha() and after.isalpha()
        if sign.lower() in _LETTERS:
            shouts = sign.isupper() and before.isalpha() and not after.isupper()
            score += -3 if shouts else 2
        elif sign in _MARKS_OF_SPEECH:
            score += -2 if within and sign != "’" else 1
        else:
            score -= 3
    return score
