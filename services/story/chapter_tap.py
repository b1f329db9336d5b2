"""Chapters out of a stream: each the moment it closes, long before the answer is whole."""

from typing import Any, Literal

import jiter
import msgspec

from contracts.outcomes import BadAnswer

HEAD = ("cast", "style_words", "cover_scene", "cover_stage")
"""The fields of the head, in the order in which they are asked for; a book can do without those of the cover."""
_NEEDED = {"cast", "style_words"}
LARGEST_ANSWER = 400_000
"""Characters; a model that writes more than that has lost its way."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the answer that is closed: looks, style and cover, or one chapter, as plain JSON values."""

    kind: Literal["head", "chapter"]
    raw: dict[str, Any]


class ChapterTap:
    """Reads an answer in pieces of any size, in which ``{"cast", …, "chapters": [...]}`` is spelled out."""

    def __init__(self) -> None:
        self._text = ""
        self._scanned = 0
        self._start = -1
        self._depth = 0
        self._quoted = False
        self._escaped = False
        self._chapters = 0
        self._has_head = False

    @property
    def closed(self) -> bool:
        """Whether the outermost brace was closed."""
        return self._start >= 0 and self._depth == 0

    def feed(self, delta: str) -> list[Part]:
        """Take the next piece of the stream; return what it closed, in order.

        Raises:
            BadAnswer: this cannot become JSON, or is endless.
        """
        self._text += delta
        if len(self._text) > LARGEST_ANSWER:
            raise BadAnswer("endless answer")
        parts: list[Part] = []
        while self._scanned < len(self._text) and not self.closed:
            letter = self._text[self._scanned]
            self._scanned += 1
            if self._ends_something(letter):
                parts += self._new_parts()
        return parts

    def _ends_something(self, letter: str) -> bool:
        """Follow quotes and depth; say whether a field of the root or an item of its arrays may have closed."""
        if self._escaped:
            self._escaped = False
        elif self._quoted:
            self._escaped = letter == "\\"
            self._quoted = letter != '"'
        elif letter in "{[":
            if self._start < 0 and letter == "{":
                self._start = self._scanned - 1
            self._depth += self._start >= 0
        elif self._start < 0:
            return False
        elif letter in "}]":
            self._depth -= 1
            return self._depth <= 2
        elif letter == '"':
            self._quoted = True
        else:
            return letter == "," and self._depth == 1
        return False

    def _new_parts(self) -> list[Part]:
        doc = self._parsed()
        parts: list[Part] = []
        if not self._has_head and self._closes_head(doc):
            self._has_head = True
            parts.append(Part(kind="head", raw={name: doc[name] for name in HEAD if name in doc}))
        chapters = doc.get("chapters", [])
        if isinstance(chapters, list):
            parts += [Part(kind="chapter", raw=raw) for raw in chapters[self._chapters :]]
            self._chapters = max(self._chapters, len(chapters))
        return parts

    def _closes_head(self, doc: dict[str, Any]) -> bool:
        """Say whether the head is whole, or will not get any wholer: chapters have begun, or the answer has ended."""
        if not doc.keys() >= _NEEDED:
            return False
        is_whole = self._depth <= 1 and doc.keys() >= set(HEAD)
        return is_whole or self.closed or next(reversed(doc)) == "chapters"

    def _parsed(self) -> dict[str, Any]:
        seen = self._text[self._start : self._scanned]
        try:
            doc = jiter.from_json(seen.encode(errors="surrogatepass"), partial_mode=True)
        except ValueError:
            raise BadAnswer("not JSON") from None
        return doc if isinstance(doc, dict) else {}
