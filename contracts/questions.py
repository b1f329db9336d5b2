"""Questions: what one service asks another and is answered at once, because the answer is not a fact to be kept."""

from typing import Literal

import msgspec

from contracts.asking import Question
from contracts.events import BookMood, ReadingAge, Style
from contracts.figure import Figure
from contracts.subjects import question


class SketchAsked(msgspec.Struct, frozen=True, kw_only=True):
    """A figure that is to be sketched; ``name`` decides what nobody has said, as it does in the book."""

    figure: Figure
    style: Style = "gouache"
    name: str = ""


class Sketch(msgspec.Struct, frozen=True, kw_only=True):
    """A small square picture of a figure, standing on plain paper: JPEG."""

    data: bytes


SKETCH = Question(question("illustrator", "sketch"), SketchAsked, Sketch)

Tone = Literal["warm", "comic", "quiet"]
OwnKind = Literal["person", "place", "thing", "animal"]


class TalesAsked(msgspec.Struct, frozen=True, kw_only=True):
    """Which tales are told in a language: a BCP 47 tag."""

    language: str


class TaleOffered(msgspec.Struct, frozen=True, kw_only=True):
    """A tale that a family may choose, in its language.

    ``own_kind`` says what the family's own words may name, None for a tale that has no place for them; ``ask`` is the
    label of their field, ``own`` what is said where it stays empty.
    """

    key: str
    title: str
    about: str
    audience: str
    ages: tuple[ReadingAge, ...]
    moods: tuple[BookMood, ...]
    tone: Tone
    situation: bool = False
    surprise: bool = True
    own_kind: OwnKind | None = None
    ask: str = ""
    own: str = ""


class TalesOffered(msgspec.Struct, frozen=True, kw_only=True):
    """All tales that are told in ``language``, which is English for a language that nobody speaks here.

    Without tales, a model tells: it tells whatever is wished for.
    """

    language: str
    tales: tuple[TaleOffered, ...] = ()


class PremiseAsked(msgspec.Struct, frozen=True, kw_only=True):
    """Can this wish be told, in this language?"""

    premise: str
    language: str


class PremisePlaced(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a wish can be told, by which tale (empty: by a model), and what the family's own words in it are."""

    can_tell: bool
    tale: str = ""
    own: str = ""


TALES = Question(question("story", "tales"), TalesAsked, TalesOffered)
PREMISE = Question(question("story", "premise"), PremiseAsked, PremisePlaced)
