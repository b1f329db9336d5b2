"""Wishes of a sheet laid over a figure: "make the scarf green", "no hat, please"."""

import re

import msgspec

from contracts.figure import GARMENTS, Figure, Worn
from contracts.understanding import understand
from services.illustrator.builtin.vocabulary import NOT
from services.illustrator.builtin.words import tokens

_CLAUSE = re.compile(r"[,;.!?]|\b(?:and|but|und|aber|y|pero|et|mais)\b", re.IGNORECASE)
_PARTS = ("age", "skin", "hair", "beard", "eyes", "colours", "pattern", "size")


def wished(figure: Figure, wish: str) -> Figure:
    """The figure as the family wishes it: what it asks for replaces what was said, what it refuses is taken off."""
    if not wish:
        return figure
    wants = understand(kind="", description=wish).figure
    changes: dict[str, object] = {part: _over(getattr(figure, part), getattr(wants, part)) for part in _PARTS}
    changes["wears"] = _dressed(figure.wears, wants.wears, refused(wish))
    for part in ("aids", "missing", "marks"):
        changes[part] = tuple(dict.fromkeys((*getattr(figure, part), *getattr(wants, part))))
    return msgspec.structs.replace(figure, **changes)


def refused(wish: str) -> frozenset[str]:
    """The garments that a wish does not want: those of the clauses that say no."""
    out: set[str] = set()
    for clause in _CLAUSE.split(wish):
        words = tokens(clause)
        if any(word in NOT for word in words):
            rest = "with " + " ".join(word for word in words if word not in NOT)
            out.update(worn.what for worn in understand(kind="", description=rest).figure.wears)
    return frozenset(out)


def _over(said: object, wants: object) -> object:
    """The newer of two facts; of hair, eyes and colours, part by part."""
    if wants is None or said is None or not isinstance(wants, msgspec.Struct):
        return said if wants is None else wants
    newer = {key: value for key, value in msgspec.structs.asdict(wants).items() if value is not None}
    return msgspec.structs.replace(said, **newer)  # type: ignore[type-var]


def _dressed(said: tuple[Worn, ...], wants: tuple[Worn, ...], unwanted: frozenset[str]) -> tuple[Worn, ...]:
    worn = {item.what: item for item in said}
    for item in wants:
        before = worn.get(item.what, item)
        worn[item.what] = Worn(
            what=item.what, colour=item.colour or before.colour, pattern=item.pattern or before.pattern
        )
    kept = [item for item in worn.values() if item.what not in unwanted]
    return tuple(sorted(kept, key=lambda item: GARMENTS.index(item.what)))
