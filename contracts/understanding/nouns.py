"""Nouns and adjectives, and what the words around a noun say of it."""

from contracts.understanding.lexicon import Item
from contracts.understanding.ownership import Placed

NOUNS = (
    "garment", "aid", "cover", "beard", "mark", "part", "limb", "limbs", "hairdo", "body", "who", "kin", "others",
    "printed",
)  # fmt: skip
ADJECTIVES = (
    "colour", "hair_colour", "eye_colour", "tone", "pattern", "texture", "length", "size", "age", "number", "side",
    "shade",
)  # fmt: skip
TRANSPARENT = (*ADJECTIVES, "plain", "toy", "years")
"""What may stand between an adjective and its noun."""


def is_noun(item: Item) -> bool:
    """Tell whether an adjective can belong to it."""
    return item.has(*NOUNS)


def is_adjective(item: Item) -> bool:
    """Tell whether it says how something looks."""
    return item.has(*ADJECTIVES) and not is_noun(item)


def begins(segment: list[Placed], kind: str, before: tuple[str, ...]) -> bool:
    """Tell whether a segment begins with a kind of word, behind others that do not count."""
    for item, _, _ in segment:
        if item.has(kind):
            return True
        if not item.has(*before):
            return False
    return False


def is_about_a_thing(segment: list[Placed]) -> bool:
    """Tell whether something that is worn is the subject: "the scarf is new"."""
    for place, (item, _, _) in enumerate(segment[:-1]):
        if item.has("garment", "aid", "cover", "mark", "hairdo", "limb", "limbs"):
            return segment[place + 1].item.has("be", "have", "other", "gone", "not")
        if not item.has("article", "possessive", *TRANSPARENT):
            return False
    return False


def is_modifier(item: Item, following: Item) -> bool:
    """Tell whether a noun says what the noun behind it is like: "dinosaur jumper", "wool hair"."""
    if item.has("body", "printed"):
        return following.has("garment", "cover", "hairdo")
    return item.senses.get("part") == "fur" and is_noun(following)


def is_lacking(segment: list[Placed], place: int) -> bool:
    """Tell whether just this noun is denied or lost: "no tail", not "never wags her tail"."""
    has_verb = is_definite = False
    for there in range(place - 1, -1, -1):
        item = segment[there].item
        if item.has("not", "loss"):
            return item.has("loss") or has_verb or not is_definite
        if item.has("possessive") and there and segment[there - 1].item.has("not"):
            return False
        has_verb = has_verb or item.has("have")
        is_definite = is_definite or item.has("definite")
        if not item.has("article", "possessive", "have", "be", "belongs", *TRANSPARENT):
            return False
    return False


def is_doing(segment: list[Placed], place: int) -> bool:
    """Tell whether something that is worn does something itself, by a verb that is not known: "her hat flew away"."""
    before = [item for item, _, _ in segment[:place]]
    after = [item for item, _, _ in segment[place + 1 :] if not item.has("be", "have", "plain", "genitive")]
    return (
        any(item.has("article", "possessive") for item in before)
        and all(item.has("article", "possessive", *TRANSPARENT) for item in before)
        and bool(after)
        and not after[0].senses
    )


def lead(segment: list[Placed], place: int) -> Item | None:
    """Return what stands before a noun, its adjectives and its article."""
    has_adjective = False
    for there in range(place - 1, -1, -1):
        item = segment[there].item
        if item.has("and") and has_adjective and there and is_adjective(segment[there - 1].item):
            continue  # It joins two adjectives.
        if not item.has("article", "possessive", *TRANSPARENT):
            return item
        has_adjective = has_adjective or is_adjective(item)
    return None


def where(segment: list[Placed], place: int) -> str | None:
    """Return where something is worn, when that is said behind it: ``head``, ``eye`` or ``hair``."""
    for item, _, _ in segment[place + 1 :]:
        if item.has("where"):
            return item.senses["where"]
        if not item.has(*TRANSPARENT):
            return None
    return None


def is_material(segment: list[Placed], place: int) -> bool:
    """Tell whether a noun only says what a garment is like: "camiseta de dinosaurio"."""
    return (
        place > 1
        and segment[place].item.has("body", "others")
        and segment[place - 1].item.has("belongs")
        and segment[place - 2].item.has("garment")
    )


def gone_noun(segment: list[Placed], place: int) -> int | None:
    """Return the noun that is missing: the next one ("a missing ear"), or the last one ("one ear is missing")."""
    for there in range(place + 1, len(segment)):
        item = segment[there].item
        if is_noun(item):
            return there
        if not item.has(*TRANSPARENT, "article", "possessive", "be"):
            break
    looks = ("garment", "aid", "cover", "mark", "limb", "limbs", "part")
    return next((there for there in range(place - 1, -1, -1) if segment[there].item.has(*looks)), None)
