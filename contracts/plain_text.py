"""Words that come from outside, made harmless before they go into a prompt or an event."""

import unicodedata

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DROPPED = frozenset({"Cc", "Cs", "Co", "Cn"})


def plain(text: str, limit: int) -> str:
    """Return ``text`` in NFC, trimmed, at most ``limit`` characters long.

    Control characters (line feeds stay), bidirectional marks and lone surrogates are taken out.
    """
    kept = "".join(letter for letter in text.replace("\r\n", "\n").replace("\t", " ") if _harmless(letter))
    return unicodedata.normalize("NFC", kept).strip()[:limit].rstrip()


def _harmless(letter: str) -> bool:
    return letter == "\n" or (letter not in _BIDI and unicodedata.category(letter) not in _DROPPED)
