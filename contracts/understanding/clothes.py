"""What is worn, and the colours and patterns of clothes and of fur."""

from collections.abc import Iterator

from contracts.figure import PEOPLE, Body
from contracts.understanding.binding import Bound
from contracts.understanding.facts import Fact
from contracts.understanding.lexicon import Item


def colours_of(adjectives: tuple[Item, ...]) -> list[tuple[str, Item]]:
    """Return what adjectives say of the colour of fur: ginger is none of clothes, but one of cats."""
    colours = []
    for item in adjectives:
        natural = item.senses.get("hair_colour")
        colour = item.senses.get("colour") or (natural if natural in ("ginger", "blond") else None)
        if colour:
            colours.append((colour, item))
    return colours


def coloured(part: str, bound: Bound) -> Iterator[Fact]:
    """Yield the first colour that a noun has, for a part of the figure."""
    colours = colours_of(bound.adjectives)
    if colours:
        yield Fact(part, colours[0][0], (colours[0][1], bound.item))


def worn(part: str, bound: Bound) -> Iterator[Fact]:
    """Yield that something is worn, with its colour and pattern."""
    yield Fact(part, True, (bound.item,))
    if bound.item.has("own_pattern"):
        yield Fact(f"{part}.pattern", bound.item.senses["own_pattern"], (bound.item,))
    if bound.item.has("own_colour"):
        yield Fact(f"{part}.colour", bound.item.senses["own_colour"], (bound.item,))
    patterns = [item for item in bound.adjectives if item.has("pattern")]
    colours = [(colour, item) for colour, item in colours_of(bound.adjectives) if not _is_of_pattern(item, patterns)]
    if not colours and patterns and patterns[0].senses["pattern"] in ("stripes", "checks"):
        colours = colours_of(bound.adjectives)
    if colours:
        yield Fact(f"{part}.colour", colours[0][0], (colours[0][1], bound.item))
    if part.startswith("wears") and patterns:
        yield Fact(f"{part}.pattern", patterns[0].senses["pattern"], (patterns[0], bound.item))


def printed(bound: Bound, last: Bound | None, body: Body) -> Iterator[Fact]:
    """Read "with white spots", of a garment that stands before it or of the whole body."""
    pattern = bound.item.senses["printed"]
    joined = bound.lead is not None and bound.lead.has("and")
    if last is not None and last.item.has("garment"):
        if last.scope == "own" and not joined:
            garment = f"wears.{last.item.senses['garment']}"
            yield Fact(f"{garment}.pattern", pattern, (bound.item,))
            if pattern == "stripes" and len(colours_of(bound.adjectives)) > 1 and not colours_of(last.adjectives):
                yield from coloured(f"{garment}.colour", bound)
    elif body not in PEOPLE and (last is None or last.scope == "own") and not (last and last.item.has("limb", "limbs")):
        yield Fact("pattern", pattern, (bound.item,))
        if len(colours_of(bound.adjectives)) > 1 and last is None:
            yield from coat(bound.item, bound.adjectives)
        else:
            yield from coloured("colours.second", bound)


def coat(noun: Item | None, adjectives: tuple[Item, ...]) -> Iterator[Fact]:
    """Read the colours and the pattern of fur, plush or paint."""
    nouns = (noun,) if noun else ()
    colours = colours_of(adjectives)
    patterns = [item for item in adjectives if item.has("pattern")]
    main = [(colour, item) for colour, item in colours if not _is_of_pattern(item, patterns)]
    if not main and len(colours) > 1:
        main = colours
    second = [*main[1:], *(entry for entry in colours if entry not in main)]
    if main:
        yield Fact("colours.main", main[0][0], (main[0][1], *nouns))
    if second:
        yield Fact("colours.second", second[0][0], (second[0][1], *nouns))
    for item in adjectives:
        if item.has("pattern"):
            yield Fact("pattern", item.senses["pattern"], (item, *nouns))


def _is_of_pattern(colour: Item, patterns: list[Item]) -> bool:
    """Tell whether a colour is that of stripes or dots: "a rayas rojas", "à pois blancs"."""
    return any(pattern.last <= colour.first and pattern.text.endswith("s") for pattern in patterns) and (
        colour.text.endswith("s") and colour.text not in ("gris", "turquesas")
    )
