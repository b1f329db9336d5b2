"""Words of a text as a family typed them, and the form in which they are looked up."""

import re
import unicodedata
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W_]+|\S|\n")
_SENTENCE_ENDS = frozenset(".!?\n…¡¿")
_JOINED_TO_A_WORD = frozenset("'’`´‘-‑_")
_IGNORED = frozenset('"“”„«»‹›*~')
_ACCENT_MATTERS = frozenset(("él", "moño", "moños", "bebé", "mémé"))
_DASH = re.compile(r"(?<=\s)-+(?=\s)")
_WITH = re.compile(r"\bw/", re.IGNORECASE)
_CONTRACTED_NOT = re.compile(r"([^\W\d_]n)['’`´]t\b", re.IGNORECASE)


class Token(NamedTuple):
    """A word, or a mark that parts clauses (``fold`` is then ``,``, ``.`` or ``:``)."""

    text: str
    fold: str
    accented: str

    @property
    def is_mark(self) -> bool:
        """Whether it parts clauses and is no word."""
        return self.fold in (",", ".", ":")


def fold(word: str) -> str:
    """Return a word in lower case without accents; ``ß`` becomes ``ss``."""
    if word.lower() in _ACCENT_MATTERS:
        return word.lower()
    lowered = word.lower().replace("ß", "ss").replace("œ", "oe").replace("æ", "ae")
    if lowered.isascii():
        return lowered
    parts = unicodedata.normalize("NFKD", lowered)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def tokens_of(text: str) -> list[Token]:
    """Part a text into words and marks. Hyphens and apostrophes part words: ``chef's`` is two, ``doesn't`` is one."""
    spelled = _WITH.sub("with ", text)
    spelled = _CONTRACTED_NOT.sub(r"\1t", unicodedata.normalize("NFC", spelled))
    pieces = _TOKEN.findall(_DASH.sub(":", spelled))
    tokens: list[Token] = []
    for piece in pieces:
        if piece[0].isalnum():
            tokens.append(Token(piece, fold(piece), piece.lower()))
        elif piece in ("&", "+", "/"):
            tokens.append(Token(piece, "+", "+"))
        elif piece in _SENTENCE_ENDS:
            tokens.append(Token(piece, ".", "."))
        elif piece in (":", "=", "–", "—", "("):
            tokens.append(Token(piece, ":", ":"))
        elif piece not in _JOINED_TO_A_WORD and piece not in _IGNORED and not unicodedata.combining(piece):
            tokens.append(Token(piece, ",", ","))
    return tokens
