"""What the nouns and adjectives of a description say about the looks of one body."""

from collections.abc import Iterator

from contracts.figure import PEOPLE, Body
from contracts.understanding.binding import Bound, Clause
from contracts.understanding.clothes import coat, coloured, colours_of, printed, worn
from contracts.understanding.facts import Fact
from contracts.understanding.lexicon import Item

FURRY = frozenset(
    ("bear", "panda", "koala", "rabbit", "cat", "tiger", "dog", "fox", "wolf", "raccoon", "mouse", "elephant",
     "monkey", "sheep", "pig", "cow", "hedgehog", "sloth")
)  # fmt: skip
"""Bodies whose hair is their fur."""
WINGED = frozenset(("bird", "owl", "penguin", "dragon", "insect"))
_OF_FUR = frozenset(("brown", "light brown", "dark brown", "black", "white", "grey", "beige", "ginger", "gold"))
_ONE_OF_A_PAIR = frozenset(("ear", "eye", "arm", "leg"))


def looks_of(clause: Clause, body: Body, is_known: bool) -> Iterator[Fact]:
    """Yield what a clause says about a body; skin tells nothing of a body of which nobody said what it is."""
    last: Bound | None = None
    for bound in clause.nouns:
        if bound.item.senses.get("part") == "fur" and _is_trimming(bound, last):
            continue
        if bound.scope == "own" and bound.item.has("printed"):
            yield from printed(bound, last, body)
        last = bound
        if bound.scope in ("lost", "denied") or bound.gone:
            yield from _missing(bound, body)
        elif bound.scope == "own" and (is_known or bound.item.senses.get("part") != "skin"):
            yield from _of_noun(bound, body)
    yield from _of_free(clause.free, body)


def _of_noun(bound: Bound, body: Body) -> Iterator[Fact]:
    item, senses = bound.item, bound.item.senses
    if senses.get("garment") == "scarf" and bound.where == "head":
        yield Fact("hair.cover", "headscarf", (item,))
        yield from coloured("hair.cover_colour", bound)
    elif senses.get("mark") == "patch" and bound.where == "eye":
        yield Fact("aids.eye patch", True, (item,))
    elif "garment" in senses:
        if _is_worn(bound, body):
            yield from worn(f"wears.{senses['garment']}", bound)
    elif "mark" in senses:
        yield from worn(f"marks.{senses['mark']}", bound)
    elif "aid" in senses:
        yield Fact(f"aids.{senses['aid']}", True, (item,))
    elif "cover" in senses:
        yield Fact("hair.cover", senses["cover"], (item,))
        yield from coloured("hair.cover_colour", bound)
    elif "beard" in senses:
        yield Fact("beard", senses["beard"], (item,))
    elif "hairdo" in senses or senses.get("part") == "hair":
        yield from _hair(bound, body)
    elif senses.get("part") == "skin":
        yield from _skin(bound, body)
    elif senses.get("part") == "eyes" or senses.get("limb") == "eye":
        yield from _eyes(bound)
    elif "limb" in senses:
        yield from _single(bound, body)
    elif senses.get("part") == "fur" and body not in PEOPLE:
        yield from coat(bound.item, bound.adjectives)
    elif senses.get("part") == "belly" and body not in PEOPLE:
        yield from coloured("colours.second", bound)
    elif bound.noun.is_head:
        yield from _of_head(bound, body)


def _hair(bound: Bound, body: Body) -> Iterator[Fact]:
    if body in FURRY:
        return
    noun = bound.item
    if noun.has("hairdo"):
        yield Fact("hair.style", noun.senses["hairdo"], (noun,))
    tints = [item for item in bound.adjectives if item.has("hair_colour", "colour", "shade")]
    for item in tints[:1]:
        natural = item.senses.get("hair_colour") if body in ("person", "doll") else None
        colour = natural or item.senses.get("colour")
        if colour:
            yield Fact("hair.colour", colour, (item, noun))
    for item in bound.adjectives:
        if item.has("texture"):
            yield Fact("hair.style", item.senses["texture"], (item, noun))
        if item.has("length"):
            yield Fact("hair.length", item.senses["length"], (item, noun))


def _skin(bound: Bound, body: Body) -> Iterator[Fact]:
    if body not in PEOPLE:
        yield from coat(bound.item, bound.adjectives)
        return
    tones = [item for item in bound.adjectives if item.has("tone")]
    others = [item for item in bound.adjectives if item.has("colour") and not item.has("tone")]
    if tones and not others:
        yield Fact("skin", tones[0].senses["tone"], (tones[0], bound.item))


def _eyes(bound: Bound) -> Iterator[Fact]:
    item = bound.item
    numbers = [number for number in bound.adjectives if number.has("number")]
    if item.has("part"):
        tints = [item for item in bound.adjectives if item.has("eye_colour", "colour")]
        if len({tint.senses.get("eye_colour") or tint.senses.get("colour") for tint in tints}) == 1:
            yield Fact("eyes.colour", tints[0].senses.get("eye_colour") or tints[0].senses["colour"], (tints[0], item))
        if numbers and numbers[0].senses["number"] != "2":
            yield Fact("eyes.count", int(numbers[0].senses["number"]), (numbers[0], item))
    elif _is_only_one(bound):
        yield Fact("eyes.count", 1, (*bound.adjectives, item))


def _is_worn(bound: Bound, body: Body) -> bool:
    """Tell whether something is worn and no part of a body: a coat of a dog and the wings of a bird may be its own."""
    garment = bound.item.senses["garment"]
    if garment == "flower":
        return bound.where == "hair"
    if garment == "wings":
        return body not in WINGED
    return bound.item.text != "coat" or body in PEOPLE or not _is_fur(bound)


def _is_fur(bound: Bound) -> bool:
    """Tell whether the coat of an animal may be its fur: nobody knows, so it is neither."""
    colours = {colour for colour, _ in colours_of(bound.adjectives)}
    return colours <= _OF_FUR and not (bound.lead is not None and bound.lead.has("wear"))


def _is_trimming(bound: Bound, last: Bound | None) -> bool:
    """Tell whether fur or feathers are those of a garment: "a hat with green feathers"."""
    return last is not None and last.item.has("garment", "cover") and not (bound.lead and bound.lead.has("and"))


def _is_only_one(bound: Bound) -> bool:
    """Tell whether a clause counts one of a pair and says nothing else of it."""
    if bound.after is not None or bound.before is None:
        return False
    if bound.lead is not None and not bound.lead.has("have", "with", "and", "but"):
        return False
    if not bound.adjectives:
        return bound.before.has("indefinite") and bound.item.senses["limb"] in ("ear", "eye")
    return len(bound.adjectives) == 1 and bound.before.senses.get("number") == "1"


def _single(bound: Bound, body: Body) -> Iterator[Fact]:
    """Read "with one ear", and the green tail of a mermaid."""
    limb = bound.item.senses["limb"]
    if body == "mermaid" and limb == "tail":
        yield from coloured("colours.main", bound)
    if limb in _ONE_OF_A_PAIR and _is_only_one(bound):
        yield Fact(f"missing.{limb}", True, (*bound.adjectives, bound.item))


def _missing(bound: Bound, body: Body) -> Iterator[Fact]:
    """Read "without a tail", "lost her left ear", "one eye is missing"."""
    item = bound.item
    if not bound.lacks and not bound.gone:
        return
    if item.senses.get("part") == "hair" and body in PEOPLE and not bound.adjectives:
        yield Fact("hair.style", "bald", (item,))
    if not item.has("limb"):
        return
    limb = item.senses["limb"]
    if any(adjective.has("colour", "length", "size") for adjective in bound.adjectives):
        return
    sides = [side for side in bound.adjectives if side.has("side")]
    if bound.scope == "denied" and not bound.gone and limb in _ONE_OF_A_PAIR and not sides:
        return
    part = f"{sides[0].senses['side']} {limb}" if sides and limb in _ONE_OF_A_PAIR else limb
    yield Fact(f"missing.{part}", True, (*sides[:1], item, *bound.gone))


def _of_head(bound: Bound, body: Body) -> Iterator[Fact]:
    if body in PEOPLE:
        blonds = [item for item in bound.adjectives if item.senses.get("hair_colour") in ("blond", "ginger")]
        for item in blonds:
            if not item.has("tone", "colour"):
                yield Fact("hair.colour", item.senses["hair_colour"], (item,))
        tones = [item for item in bound.adjectives if item.has("people_tone")]
        if tones and bound.item.has("who", "kin") and len(colours_of(bound.adjectives)) == 1:
            yield Fact("skin", tones[0].senses["people_tone"], (tones[0], bound.item))
    else:
        yield from coat(bound.item, bound.adjectives)
    for item in bound.adjectives:
        # A little girl is a child, and a big boy no giant.
        if item.has("size") and not (bound.item.has("who", "kin") and item.senses["size"] in ("small", "big")):
            yield Fact("size", item.senses["size"], (item, bound.item))


def _of_free(adjectives: tuple[Item, ...], body: Body) -> Iterator[Fact]:
    """Read what stands without a noun: "brown and white", "blonde", "curly", "very small"."""
    if body not in PEOPLE:
        yield from coat(None, tuple(item for item in adjectives if item.has("colour", "hair_colour", "pattern")))
    else:
        for item in adjectives:
            if item.senses.get("hair_colour") in ("blond", "ginger", "brown") and not item.has("tone", "colour"):
                yield Fact("hair.colour", item.senses["hair_colour"], (item,))
            if item.senses.get("texture") in ("curly", "wavy", "coily"):
                yield Fact("hair.style", item.senses["texture"], (item,))
            if item.has("free_hair"):
                yield Fact("hair.colour", item.senses["free_hair"], (item,))
            if item.has("free_tone"):
                yield Fact("skin", item.senses["free_tone"], (item,))
    for item in adjectives:
        if item.has("size") and (body not in PEOPLE or item.senses["size"] != "small"):
            yield Fact("size", item.senses["size"], (item,))
