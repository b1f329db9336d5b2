"""Who is meant by a noun for a being: whom we read of, somebody else, or what a garment shows."""

from typing import NamedTuple

from contracts.figure import Body
from contracts.understanding.lexicon import Item, Lexicon

_NEAR = {"baby": ("child",), "child": ("baby",), "grown-up": ("old",), "old": ("grown-up",)}
_ADJECTIVES = (
    "colour", "hair_colour", "eye_colour", "shade", "tone", "pattern", "texture", "length", "size", "age", "number",
    "side", "toy",
)  # fmt: skip
_BEFORE_A_HEAD = (*_ADJECTIVES, "and", "part", "fact", "article", "mine", "be", "subject", "plain", "years")


class Being(NamedTuple):
    """What is known of somebody before a clause is read: by it, other beings are told apart."""

    body: Body | None = None
    pronoun: str | None = None
    age: str | None = None

    def can_be(self, item: Item) -> bool:
        """Tell whether a noun can be a name for this very being."""
        said = item.senses.get("who") or item.senses.get("kin")
        if said is None:
            return item.has("body") and self.body in (None, item.senses["body"])
        pronoun, age = said.split()
        return (pronoun == "-" or self.pronoun in (None, pronoun)) and (
            age == "-" or self.age in (None, age) or age in _NEAR.get(self.age or "", ())
        )

    def is_called(self, item: Item) -> bool:
        """Tell whether a noun of kinship says just what is known already."""
        return item.senses.get("kin") == f"{self.pronoun or '-'} {self.age or '-'}"

    def named(self, item: Item) -> "Being":
        """Return what is known after a noun called this being something."""
        said = item.senses.get("who") or item.senses.get("kin")
        if said is None:
            return self
        pronoun, age = (None if word == "-" else word for word in said.split())
        return self._replace(pronoun=self.pronoun or pronoun, age=self.age or age)


def pronoun_of(item: Item) -> str | None:
    """Return the pronoun of a noun for a person, if it says one."""
    said = (item.senses.get("who") or item.senses.get("kin") or "-").split()[0]
    return None if said == "-" else said


def is_head(segment: list[Item], place: int, being: Being, is_named: bool) -> bool:
    """Tell whether a noun stands where somebody is named: "girl", "a small brown bear", "Mia is a girl"."""
    item = segment[place]
    after = segment[place + 1] if place + 1 < len(segment) else None
    if item.has("others") or not being.can_be(item) or (after is not None and after.has("genitive")):
        return False
    if item.has("body") and is_named and being.body != item.senses["body"]:
        return False
    for earlier in segment[:place]:
        if not (earlier.has(*_BEFORE_A_HEAD) or (not earlier.senses and not is_named)):
            return False
    if item.has("kin") and not being.is_called(item):
        has_name = after is not None and after.is_name and place + 2 >= len(segment)
        return after is None or has_name or after.has("with", "that", "be", *_ADJECTIVES)
    return True


def is_modifier(segment: list[Item], place: int, being: Being, words: Lexicon) -> bool:
    """Tell whether a being only says what a garment is like: "a dinosaur jumper", "camiseta de dinosaurios"."""
    item = segment[place]
    if item.has("hairdo") and being.body not in (None, "horse"):
        return not (place and segment[place - 1].has("indefinite"))
    if not words.adjectives_first:
        if place and segment[place - 1].has("garment"):
            return True
        there = place - 2
        while there > 0 and segment[there].has(*_ADJECTIVES):
            there -= 1
        return place > 1 and segment[place - 1].text in ("de", "d") and segment[there].has("garment")
    after = segment[place + 1] if place + 1 < len(segment) else None
    if after is None or not after.has("garment", "cover"):
        return False
    return item.has("body", "kin") or item.senses.get("who", "").endswith("-")


def is_object(segment: list[Item], place: int, words: Lexicon) -> bool:
    """Tell whether a garment is the object of a verb that is not known: "throws her hat"."""
    determined = False
    for there in range(place - 1, -1, -1):
        item = segment[there]
        if not item.senses:
            is_name = item.is_name and not words.nouns_have_capitals
            return (determined or not words.adjectives_first) and not is_name
        if item.has("article", "possessive", "number"):
            determined = True
        elif not item.has(*_ADJECTIVES, "plain"):
            return False
    return False
