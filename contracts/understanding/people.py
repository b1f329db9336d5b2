"""Who it is: body, pronoun and age, from the field for the kind and from what a description calls somebody."""

from collections.abc import Iterator

from contracts.figure import PEOPLE, Body
from contracts.understanding.beings import Being
from contracts.understanding.binding import Clause
from contracts.understanding.facts import Fact
from contracts.understanding.lexicon import Item, Lexicon
from contracts.understanding.nouns import ADJECTIVES, NOUNS
from contracts.understanding.ownership import Placed
from contracts.understanding.tokens import Token

_VERBS = ("wear", "have", "be", "other", "fond", "plain", "not", "loss")
_AGES = ((1, "baby"), (12, "child"), (17, None), (64, "grown-up"), (120, "old"))


def kind_facts(placed: list[Placed], lexicon: Lexicon) -> list[Fact]:
    """Return what the field for the kind says somebody is."""
    nouns = []
    for place, (item, _, _) in enumerate(placed):
        if place + 1 < len(placed) and placed[place + 1].item.has("genitive"):
            continue
        if item.has("other", "have") and item.has("who"):
            nouns.append(item)
            continue
        if item.has("with", "that", "wear", "have", "other", "not", "loss", "mark_of_clause", "belongs", "like"):
            break
        if item.has("body", "who", "kin"):
            nouns.append(item)
    named = [item for item in nouns if item.has("body")]
    people = [item for item in nouns if item.has("who", "kin")]
    facts = [fact for item in people for fact in _called(item)]
    if named:
        animals = [item for item in named if item.senses["body"] != "person"]
        head = (animals or named)[-1 if lexicon.adjectives_first else 0]
        facts += [Fact("body", head.senses["body"], (head,)), *_sex(head)]
    elif people:
        facts.append(Fact("body", "person", (people[-1],)))
    return facts


def head_facts(clauses: list[list[Placed]], body: Body | None) -> Iterator[Fact]:
    """Yield what a description calls somebody whose kind is known or not."""
    for placed in clauses:
        for place, (item, scope, is_head) in enumerate(placed):
            if is_head and item.has("who", "kin"):
                titled = place + 1 < len(placed) and not placed[place + 1].item.senses and body is not None
                yield from (fact for fact in _called(item) if not titled or fact.part == "pronoun")
                if body is None:
                    yield Fact("body", "person", (item,))
            elif is_head and item.has("body"):
                yield from _sex(item)
                if body is None and item.senses["body"] == "person":
                    yield Fact("body", "person", (item,))
            elif scope == "own" and item.has("pronoun"):
                yield from _sex(item)


def _called(item: Item) -> Iterator[Fact]:
    pronoun, age = (item.senses.get("who") or item.senses["kin"]).split()
    if pronoun != "-":
        yield Fact("pronoun", pronoun, (item,))
    if age != "-":
        yield Fact("age", age, (item,))


def _sex(item: Item) -> Iterator[Fact]:
    if item.has("pronoun"):
        yield Fact("pronoun", item.senses["pronoun"], (item,))


def being_of(facts: list[Fact]) -> Being:
    """Return what is known of somebody by the field for the kind."""
    known = {fact.part: fact.value for fact in facts}
    return Being(known.get("body"), known.get("pronoun"), known.get("age"))


def subject_facts(clauses: list[list[Placed]], tokens: list[Token], words: Lexicon) -> Iterator[Fact]:
    """Yield what "she" and "he" say before a verb, where they are whom we read of."""
    for placed in clauses:
        for place, (item, scope, _) in enumerate(placed[:-1]):
            verb = placed[place + 1].item
            if item.senses.get("possessive", "-") != "-" and _is_of_looks(placed, place):
                yield Fact("pronoun", item.senses["possessive"], (item,))
            if scope != "own" or item.senses.get("subject", "-") == "-":
                continue
            before = placed[place - 1].item if place else None
            inverted = words.plural_she and before is not None and before.has("wear", "have", "be")
            if (
                inverted
                and before is not None
                and (item.senses["subject"] == "he" or _is_singular(tokens[before.first]))
            ):
                yield Fact("pronoun", item.senses["subject"], (item,))
                continue
            if before is not None and not before.has("and", "but", "that", "plain"):
                continue
            if not verb.has(*_VERBS):
                continue
            if words.plural_she and item.senses["subject"] == "she" and not _is_singular(tokens[verb.first]):
                continue
            yield Fact("pronoun", item.senses["subject"], (item,))


def _is_of_looks(placed: list[Placed], place: int) -> bool:
    """Tell whether "her" or "his" stands before a part of whom we read of: "her left ear", "lost his tail"."""
    for item, scope, _ in placed[place + 1 :]:
        if item.has(*NOUNS):
            return item.has("part", "hairdo", "garment", "limb") and (scope == "own" or item.has("limb"))
        if not item.has(*ADJECTIVES, "plain"):
            return False
    return False


def _is_singular(verb: Token) -> bool:
    """Tell whether a German verb makes "sie" one person: "hat", "mag"."""
    return verb.fold.endswith("t") or verb.fold in ("mag", "will", "kann", "muss", "darf")


def age_facts(
    clauses: list[list[Placed]], clause_nouns: list[Clause], tokens: list[Token], body: Body
) -> Iterator[Fact]:
    """Yield how old somebody is: "5 years old", "aged 70", "very old"."""
    for placed in clauses:
        for place, (item, scope, _) in enumerate(placed):
            if scope != "own" or "years" not in item.senses:
                continue
            unit = item.senses["years"]
            there = place + 1 if unit == "aged" else place - 1
            if not 0 <= there < len(placed):
                continue
            number = placed[there].item
            word = number.senses.get("number") or tokens[number.first].text
            if word.isdecimal() and len(word) < 4:
                age = next((age for limit, age in _AGES if (0 if unit == "m" else int(word)) <= limit), None)
                if age:
                    yield Fact("age", age, (number, item))
    if body in PEOPLE:
        for clause in clause_nouns:
            for bound in clause.nouns:
                for item in bound.adjectives:
                    if bound.noun.is_head and item.senses.get("age") == "old":
                        yield Fact("age", "old", (item, bound.item))
