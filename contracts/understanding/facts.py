"""Facts that were read, and the figure that they make together: the same whatever their order."""

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar, get_args

from contracts import figure as f
from contracts.understanding.lexicon import Item

Value = TypeVar("Value")


class Fact(NamedTuple):
    """A value of a part of a figure (``hair.colour``, ``wears.boots.pattern``), and the words that say it."""

    part: str
    value: Any
    words: tuple[Item, ...]


class Facts:
    """All facts of a description. Of two that contradict each other, neither counts."""

    def __init__(self, firm: Iterable[Fact], facts: Iterable[Fact]) -> None:
        """Keep what nothing contradicts; ``firm`` is right whatever the others say."""
        said: dict[str, set[Any]] = {}
        firm = list(firm)
        certain = {fact.part: fact.value for fact in firm}
        facts = [*firm, *(fact for fact in facts if certain.get(fact.part, fact.value) == fact.value)]
        for fact in facts:
            said.setdefault(fact.part, set()).add(fact.value)
        self._values = {part: next(iter(values)) for part, values in said.items() if len(values) == 1}
        self._settle_styles(said)
        self.used = [fact for fact in facts if self._values.get(fact.part) == fact.value]

    def _settle_styles(self, said: dict[str, set[Any]]) -> None:
        """Of two styles of hair the one that was done to it is told: "a curly ponytail"."""
        styles = said.get("hair.style", set())
        done = styles - {"straight", "wavy", "curly", "coily"}
        if len(styles) > 1 and len(done) == 1:
            self._values["hair.style"] = next(iter(done))
        if styles == {"curly", "coily"}:
            self._values["hair.style"] = "coily"

    def get(self, part: str) -> Any:
        """Return the value of a part, or None."""
        return self._values.get(part)

    def _each(self, part: str, vocabulary: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(value for value in vocabulary if f"{part}.{value}" in self._values)

    def figure(self) -> f.Figure:
        """Return the figure, its lists in the order of their vocabulary."""
        get = self.get
        hair = f.Hair(**{field: get(f"hair.{field}") for field in f.Hair.__struct_fields__})
        eyes = f.Eyes(colour=get("eyes.colour"), count=get("eyes.count"))
        colours = f.Colours(main=get("colours.main"), second=get("colours.second"))
        return f.Figure(
            body=get("body") or "creature",
            pronoun=get("pronoun"),
            age=get("age"),
            skin=get("skin"),
            hair=None if hair == f.Hair() else hair,
            beard=get("beard"),
            eyes=None if eyes == f.Eyes() else eyes,
            colours=None if colours == f.Colours() else colours,
            pattern=get("pattern"),
            wears=tuple(
                f.Worn(what=what, colour=get(f"wears.{what}.colour"), pattern=get(f"wears.{what}.pattern"))
                for what in self._each("wears", f.GARMENTS)
            ),
            aids=self._each("aids", f.AIDS),
            missing=self._missing(),
            marks=tuple(
                f.Mark(what=what, colour=get(f"marks.{what}.colour"))
                for what in self._each("marks", get_args(f.MarkKind))
            ),
            size=get("size"),
        )

    def _missing(self) -> tuple[f.Missing, ...]:
        """Return what is missing; that an ear is missing says no more when it is known which."""
        gone = self._each("missing", get_args(f.Missing))
        return tuple(part for part in gone if f"left {part}" not in gone and f"right {part}" not in gone)
