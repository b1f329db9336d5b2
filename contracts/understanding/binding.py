"""Which adjective belongs to which noun of its clause."""

from typing import NamedTuple

from contracts.understanding.lexicon import Item
from contracts.understanding.nouns import (
    TRANSPARENT,
    begins,
    gone_noun,
    is_about_a_thing,
    is_adjective,
    is_doing,
    is_lacking,
    is_material,
    is_modifier,
    is_noun,
    lead,
    where,
)
from contracts.understanding.ownership import Placed, Scope

_LONGEST_COMPOUND = 2


class Bound(NamedTuple):
    """A noun with its adjectives, and what its clause is about."""

    noun: Placed
    adjectives: tuple[Item, ...]
    gone: tuple[Item, ...] = ()
    before: Item | None = None
    after: Item | None = None
    lead: Item | None = None
    """What stands before the noun, its adjectives and its article."""
    lacks: bool = False
    """Whether just this is denied or lost: "no tail", not "never wags her tail"."""
    where: str | None = None
    """Where it is worn: ``head``, ``eye`` or ``hair``, when that is said."""

    @property
    def item(self) -> Item:
        """The noun."""
        return self.noun.item

    @property
    def scope(self) -> Scope:
        """What its clause is about."""
        return self.noun.scope


class Clause(NamedTuple):
    """A segment whose adjectives have found their nouns, and those that found none."""

    nouns: tuple[Bound, ...]
    free: tuple[Item, ...]
    is_about_a_thing: bool = False
    """Whether something that is worn is its subject: "the scarf is new"."""
    is_predicate: bool = False
    """Whether it says of its subject only "is" or "it is"."""


def bind(segment: list[Placed], adjectives_first: bool, is_first: bool = False) -> Clause:
    """Give every adjective of a segment to the noun that it stands with."""
    nouns_first = not adjectives_first or _names_then_says(segment)
    bound: dict[int, list[Item]] = {}
    gone: dict[int, list[Item]] = {}
    free: list[Item] = []
    for place, (item, scope, _) in enumerate(segment):
        if item.has("gone"):
            noun = gone_noun(segment, place)
            if noun is not None:
                gone.setdefault(noun, []).append(item)
        if not is_adjective(item):
            continue
        leads = adjectives_first and not nouns_first
        noun = _noun_of(segment, place, leads, is_first)
        if noun is None:
            if scope == "own" and not _is_surname(segment, place):
                free.append(item)
        elif noun >= 0:
            bound.setdefault(noun, []).append(item)
    nouns = tuple(
        Bound(
            placed,
            tuple(bound.get(place, ())),
            tuple(gone.get(place, ())),
            segment[place - 1].item if place else None,
            segment[place + 1].item if place + 1 < len(segment) else None,
            lead(segment, place),
            is_lacking(segment, place),
            where(segment, place),
        )
        for place, placed in enumerate(segment)
        if is_noun(placed.item) and not (placed.item.has("garment") and is_doing(segment, place))
    )
    return Clause(nouns, tuple(free), is_about_a_thing(segment), begins(segment, "be", ("subject", "plain", "and")))


def _is_surname(segment: list[Placed], place: int) -> bool:
    """Tell whether a colour is a name: "Mr Brown"."""
    return place > 0 and segment[place - 1].item.has("pronoun") and not is_noun(segment[place - 1].item)


_NOTHING = -1


def _noun_of(segment: list[Placed], place: int, leads: bool, is_first: bool) -> int | None:
    """Return the place of the noun of an adjective, -1 for a noun that is not known, None where there is no noun."""
    item = segment[place].item
    if leads or item.has("number"):
        ahead = _ahead(segment, place, compounds=leads)
        if ahead == _NOTHING and _is_predicate(segment, place):
            return _behind(segment, place, is_first)
        return ahead if ahead is not None else _behind(segment, place, is_first)
    if item.has("size", "length") and place + 1 < len(segment) and is_noun(segment[place + 1].item):
        behind = _behind(segment, place, is_first)
        if behind is None or item.has("size") or segment[place + 1].item.has("part", "hairdo"):
            return place + 1
    behind = _behind(segment, place, is_first)
    if behind is not None:
        return behind
    ahead = _ahead(segment, place, compounds=False)
    return None if ahead == _NOTHING and item.has("colour") else ahead


def _is_predicate(segment: list[Placed], place: int) -> bool:
    """Tell whether an adjective stands behind "is": what follows it is no noun of it then."""
    for there in range(place - 1, -1, -1):
        if segment[there].item.has("be"):
            return True
        if not segment[there].item.has(*TRANSPARENT, "and"):
            return False
    return False


def _ahead(segment: list[Placed], place: int, compounds: bool) -> int | None:
    """Look for the noun behind an adjective: "red", "big", "rubber" boots."""
    unknown = 0
    scope = segment[place].scope
    for there in range(place + 1, len(segment)):
        item = segment[there].item
        if segment[there].scope != scope and not item.has("body", "who", "kin", "others"):
            break
        if is_noun(item):
            following = segment[there + 1].item if there + 1 < len(segment) else None
            if compounds and following is not None and is_modifier(item, following):
                continue
            return there
        if item.has(*TRANSPARENT):
            is_a_light = compounds and item.has("shade") and segment[there - 1].item.has("colour")
            if unknown or is_a_light:
                return _NOTHING
            continue
        if item.has("and"):
            following = segment[there + 1].item if there + 1 < len(segment) else None
            if unknown or following is None or not is_adjective(following) or not compounds:
                break
            if not _same_kind(segment[place].item, following) and not _is_of_hair(segment, place, there):
                break
            continue
        if not item.senses:
            unknown += 1
            if unknown > _LONGEST_COMPOUND or not compounds:
                return _NOTHING
            continue
        break
    return _NOTHING if unknown else None


def _same_kind(one: Item, other: Item) -> bool:
    return bool(set(one.senses) & set(other.senses)) or other.has("pattern")


def _is_of_hair(segment: list[Placed], place: int, conjunction: int) -> bool:
    """Tell whether adjectives of several kinds go together because hair follows: "short and curly grey hair"."""
    if not segment[place].item.has("texture", "length"):
        return False
    for item, _, _ in segment[conjunction + 1 :]:
        if not is_adjective(item):
            return item.has("hairdo") or item.senses.get("part") == "hair"
    return False


def _behind(segment: list[Placed], place: int, is_first: bool) -> int | None:
    """Look for the noun before an adjective: "hair long and curly", "the scarf is red", "botas rojas"."""
    scope = segment[place].scope
    in_colour = place > 0 and segment[place].item.has("colour") and segment[place - 1].item.text in ("in", "en")
    for there in range(place - 2 if in_colour else place - 1, -1, -1):
        item = segment[there].item
        if in_colour and item.has("body", "who", "kin"):
            return _NOTHING  # Somebody "in red" is dressed so.
        if segment[there].scope != scope:
            if segment[there].scope == "denied" and not is_noun(item):
                continue
            return None
        if is_noun(item):
            return there - 2 if is_material(segment, there) else there
        if item.has(*TRANSPARENT, "and", "be", "but", "subject"):
            continue
        if not item.senses and there == 0 and is_first and segment[1].item.has("be"):
            return None  # It is the name of whom we read of.
        return _NOTHING if not item.senses else None
    return None


def _names_then_says(segment: list[Placed]) -> bool:
    """Tell whether nouns lead although adjectives would: "hair black eyes blue boots red"."""
    shape = ""
    for item, _, _ in segment:
        if item.has("who", "kin", "body") and not shape:
            continue
        letter = "N" if is_noun(item) else "A" if is_adjective(item) else "" if item.has("plain", "and") else "x"
        if letter and not shape.endswith(letter):
            shape += letter
    return len(shape) > 2 and shape == "NA" * (len(shape) // 2)
