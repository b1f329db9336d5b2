"""Wishes of a sheet laid over a figure: "make the scarf green", "no hat, please"."""

import re
from functools import lru_cache

import msgspec

from contracts.figure import GARMENTS, Figure, Worn
from contracts.understanding import understand
from services.illustrator.builtin.reading.vocabulary import NOT
from services.illustrator.builtin.reading.words import tokens

_CLAUSE = re.compile(r"[,;.!?]|\b(?:and|but|und|aber|y|pero|et|mais)\b", re.IGNORECASE)
_PARTS = ("skin", "hair", "beard", "eyes", "colours", "pattern", "size")
_LISTS = ("wears", "aids", "missing", "marks")


_LONGEST, _MOST = 400, 12
"""Letters and clauses of a wish that are read."""

_READERS = (("en", "child", "with"), ("de", "Kind", "mit"), ("es", "niño", "con"), ("fr", "enfant", "avec"))
"""A language, what a person is called in it, and the word that gives somebody something."""
_ASKING = frozenset((
    "make", "paint", "draw", "give", "please", "mach", "mache", "male", "gib", "bitte", "haz", "pinta", "dale", "favor",
    "fais", "peins", "donne", "plait",
))  # fmt: skip


@lru_cache(maxsize=256)
def wished(figure: Figure, wish: str) -> Figure:
    """The figure as the family wishes it: what it asks for replaces what was said, what it refuses is taken off."""
    for clause in _CLAUSE.split(wish[:_LONGEST])[:_MOST]:
        words = [word for word in clause.split() if not _ASKING & set(tokens(word))]
        affirmed = [word for word in words if not NOT & set(tokens(word))]
        wants = _read(figure, " ".join(affirmed))
        figure = _without(figure, wants) if len(affirmed) < len(words) else _with(figure, wants)
    return figure


def _read(figure: Figure, words: str) -> Figure:
    """What the words of one clause say about looks, in the language in which most of them can be understood."""
    if not words:
        return Figure()
    readings = [
        understand(kind if figure.is_person else figure.body, text, language)
        for language, kind, having in _READERS
        for text in (f"{having} {words}", words)
    ]
    return max(readings, key=lambda reading: (len(_looks(reading.figure)), -len(reading.unused))).figure


def _looks(figure: Figure) -> dict[str, object]:
    """The parts of a figure that a wish can change."""
    said = {part: getattr(figure, part) for part in (*_PARTS, *_LISTS)}
    return {part: value for part, value in said.items() if value}


def _with(figure: Figure, wants: Figure) -> Figure:
    changes: dict[str, object] = {part: _over(getattr(figure, part), getattr(wants, part)) for part in _PARTS}
    changes["wears"] = _dressed(figure.wears, wants.wears)
    for part in ("aids", "missing", "marks"):
        changes[part] = tuple(dict.fromkeys((*getattr(figure, part), *getattr(wants, part))))
    return msgspec.structs.replace(figure, **changes)


def _without(figure: Figure, unwanted: Figure) -> Figure:
    clothes = {item.what for item in unwanted.wears}
    return msgspec.structs.replace(
        figure,
        wears=tuple(item for item in figure.wears if item.what not in clothes),
        aids=tuple(aid for aid in figure.aids if aid not in unwanted.aids),
        marks=tuple(mark for mark in figure.marks if mark.what not in {mark.what for mark in unwanted.marks}),
    )


def _over(said: object, wants: object) -> object:
    """The newer of two facts; of hair, eyes and colours, part by part."""
    if not (isinstance(said, msgspec.Struct) and isinstance(wants, msgspec.Struct)):
        return said if wants is None else wants
    newer = {key: value for key, value in msgspec.structs.asdict(wants).items() if value is not None}
    return msgspec.structs.replace(said, **newer)


def _dressed(said: tuple[Worn, ...], wants: tuple[Worn, ...]) -> tuple[Worn, ...]:
    worn = {item.what: item for item in said}
    for item in wants:
        before = worn.get(item.what, item)
        worn[item.what] = Worn(
            what=item.what, colour=item.colour or before.colour, pattern=item.pattern or before.pattern
        )
    return tuple(sorted(worn.values(), key=lambda item: GARMENTS.index(item.what)))
