"""Taking away what was read as somebody's own, when the words behind it say whose it is."""

from typing import Literal, NamedTuple

from contracts.understanding.lexicon import Item

Scope = Literal["own", "elsewhere", "other", "denied", "lost"]
"""What words are about: whom we read of; something that is loved, feared, owned, …; somebody else; or what is not."""


class Placed(NamedTuple):
    """An item and what it is about; a head is a noun for whom we read of."""

    item: Item
    scope: Scope
    is_head: bool = False


def disown(placed: list[Placed], has_genitive: bool) -> None:
    """Take away what a being has that stands behind it: "his red-haired brother", "the hat of her friend".

    ``has_genitive``: whether a possessive behind a noun says whose that is ("der Hut seiner Schwester").
    """
    there = len(placed) - 1
    while there >= 0 and placed[there].item.has("article", "possessive", "mine", "belongs"):
        if placed[there].item.has("possessive"):
            break
        there -= 1
    of_another = any(entry.item.has("belongs") for entry in placed[max(0, len(placed) - 3) :]) or (
        has_genitive and there > 0 and placed[there - 1].item.has("garment", "aid", "part")
    )
    while there >= 0:
        entry = placed[there]
        if entry.is_head or entry.item.has("wear", "have", "with", "and", "but", "that", "other", "not", "loss"):
            break
        if entry.item.has("be") and not of_another:
            break
        if not entry.item.senses and not of_another:
            break
        placed[there] = entry._replace(scope="elsewhere")
        if entry.item.has("possessive", "article") and not of_another:
            break
        there -= 1


def disown_clause(placed: list[Placed]) -> None:
    """Take away all that stands in a clause before its verb: "rote Stiefel mag sie nicht"."""
    for there in range(len(placed) - 2, -1, -1):
        entry = placed[there]
        if entry.is_head or entry.item.has("wear", "have", "be", "and"):
            break
        placed[there] = entry._replace(scope="elsewhere")


def disown_object(placed: list[Placed]) -> None:
    """Take away the adjectives between a verb that is not known and its object."""
    for there in range(len(placed) - 1, -1, -1):
        if not placed[there].item.senses:
            break
        placed[there] = placed[there]._replace(scope="elsewhere")
