"""Words that come from outside, made harmless before they go into a prompt or an event.

``prose`` and ``line`` are how words stand in a book, whether a family or a model wrote them: what is clean already
stays as it is. ``plain`` takes out more, for prompts and for what a model answers.
"""

import re
import unicodedata

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_DROPPED = frozenset({"Cc", "Cs", "Co", "Cn"})
_UNSEEN = re.compile("[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]")
_BREAKS = re.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]")
_SHOWS_NOTHING = re.compile(
    "[\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff]*"
)
"""Text that looks empty: spaces, blanks, and what every font may leave out (Unicode: Default_Ignorable_Code_Point)."""
_TAGS = re.compile("[\U000e0000-\U000e0fff]")
"""Letters that no page shows and every model reads."""
_REFUSED = re.compile("[\u0000\ud800-\udfff]")


class Unwritable(ValueError):
    """The text holds what is no character."""


def prose(text: str) -> str:
    """Return text of several lines: composed, trimmed, without control characters; empty when it shows nothing.

    Raises:
        Unwritable: it holds NUL or half a character.
    """
    if _REFUSED.search(text):
        raise Unwritable
    # Composed last: letters may meet where something unseen stood between them.
    clean = unicodedata.normalize("NFC", _UNSEEN.sub("", _BREAKS.sub("\n", text))).strip()
    return "" if _SHOWS_NOTHING.fullmatch(clean) else clean


def line(text: str) -> str:
    """Return text of one line, likewise."""
    return " ".join(prose(text).split())


def plain(text: str, limit: int) -> str:
    """Return ``text`` in NFC, trimmed, at most ``limit`` characters long.

    Control characters (line feeds stay), bidirectional marks, tags and lone surrogates are taken out.
    """
    broken = _TAGS.sub("", _BREAKS.sub("\n", text)).replace("\t", " ")
    kept = "".join(letter for letter in broken if _harmless(letter))
    return unicodedata.normalize("NFC", kept).strip()[:limit].rstrip()


def _harmless(letter: str) -> bool:
    return letter == "\n" or (letter not in _BIDI and unicodedata.category(letter) not in _DROPPED)
