"""Figures of characters: what a family may say of one, and what of it stays when the words change. Pure."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar, get_args

import msgspec
from msgspec.structs import replace

from contracts.figure import AIDS, GARMENTS, Figure, Mark, MarkKind, Missing, Worn
from contracts.understanding import Understanding, understand
from services.gateway.problems import wrong_field
from services.gateway.sentences import Fault

MOST_EYES = 8
_USUAL_EYES = 2
_MISSING: tuple[str, ...] = get_args(Missing)
_MARKS: tuple[str, ...] = get_args(MarkKind)
_ONLY_PEOPLE = ("skin", "beard")
_SCALARS = ("body", "pronoun", "age", "skin", "beard", "pattern", "size")
_GROUPS = ("hair", "eyes", "colours")

T = TypeVar("T", Worn, Mark)
S = TypeVar("S", bound=str)


def understood(kind: str, description: str, language: str = "") -> Understanding:
    """Return what a family's words say about looks; the figure has no contradictions."""
    reading = understand(kind, description, language)
    return replace(reading, figure=settled(reading.figure))


def checked(figure: Figure) -> Figure:
    """Return a figure that a family chose, in its one form.

    Raises:
        Problem: 400 with the part that contradicts another, or that nobody can draw.
    """
    for part in _ONLY_PEOPLE:
        if getattr(figure, part) is not None and not figure.is_person:
            raise wrong_field(f"figure.{part}", Fault.ONLY_PEOPLE)
    count = figure.eyes.count if figure.eyes else None
    if count is not None and count < 1:
        raise wrong_field("figure.eyes.count", Fault.TOO_LOW, least=1)
    if count is not None and count > MOST_EYES:
        raise wrong_field("figure.eyes.count", Fault.TOO_HIGH, most=MOST_EYES)
    return settled(figure)


def settled(figure: Figure) -> Figure:
    """Return a figure in its one form: what its body cannot have is gone, lists are in order and name nothing twice."""
    eyes = figure.eyes
    if eyes is not None and eyes.count == _USUAL_EYES:
        eyes = replace(eyes, count=None)
    groups = {name: getattr(figure, name) for name in _GROUPS} | {"eyes": eyes}
    nothing: dict[str, Any] = {name: None for name, group in groups.items() if group is None or group == type(group)()}
    if not figure.is_person:
        nothing |= dict.fromkeys(_ONLY_PEOPLE)
    return replace(
        figure,
        **({"eyes": eyes} | nothing),
        wears=_in_order({worn.what: worn for worn in figure.wears}, GARMENTS),
        aids=_listed(figure.aids, AIDS),
        missing=_listed(figure.missing, _MISSING),
        marks=_in_order({mark.what: mark for mark in figure.marks}, _MARKS),
    )


def revised(before: Figure, chosen: Figure, after: Figure) -> Figure:
    """Return the figure of changed words: what the family chose against its old words stays, the rest is read anew.

    ``before`` is what the old words say and ``after`` what the new ones do; ``chosen`` is the figure that was stored.
    """
    kept: dict[str, Any] = {
        name: _kept(getattr(before, name), getattr(chosen, name), getattr(after, name)) for name in _SCALARS
    }
    for name in _GROUPS:
        kept[name] = _kept_group(getattr(before, name), getattr(chosen, name), getattr(after, name))
    return settled(
        Figure(
            **kept,
            wears=_kept_things(before.wears, chosen.wears, after.wears),
            aids=_kept_names(before.aids, chosen.aids, after.aids),
            missing=_kept_names(before.missing, chosen.missing, after.missing),
            marks=_kept_things(before.marks, chosen.marks, after.marks),
        )
    )


def _kept(before: Any, chosen: Any, after: Any) -> Any:
    return after if chosen == before else chosen


def _kept_group(
    before: msgspec.Struct | None, chosen: msgspec.Struct | None, after: msgspec.Struct | None
) -> msgspec.Struct | None:
    kind = next((type(group) for group in (before, chosen, after) if group is not None), None)
    if kind is None:
        return None
    parts = [group or kind() for group in (before, chosen, after)]
    return kind(**{name: _kept(*(getattr(part, name) for part in parts)) for name in kind.__struct_fields__})


def _kept_things(before: Sequence[T], chosen: Sequence[T], after: Sequence[T]) -> tuple[T, ...]:
    by_name = [{thing.what: thing for thing in things} for things in (before, chosen, after)]
    kept = (_kept(*(things.get(name) for things in by_name)) for name in by_name[1] | by_name[2])
    return tuple(thing for thing in kept if thing is not None)


def _kept_names(before: Sequence[S], chosen: Sequence[S], after: Sequence[S]) -> tuple[S, ...]:
    return tuple(
        name for name in dict.fromkeys((*chosen, *after)) if _kept(name in before, name in chosen, name in after)
    )


def _in_order(things: dict[Any, T], vocabulary: Iterable[str]) -> tuple[T, ...]:
    return tuple(things[name] for name in vocabulary if name in things)


def _listed(names: Sequence[S], vocabulary: Sequence[str]) -> tuple[S, ...]:
    return tuple(sorted(set(names), key=vocabulary.index))
