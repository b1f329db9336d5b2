"""Understanding: from a family's words about a character to its figure. Pure, and precise before it is complete.

The gateway reads words here when they are written. Story and illustrator read them here only for characters of logs
that are older than figures.
"""

import msgspec

from contracts.figure import PEOPLE, Body, Figure
from contracts.understanding.beings import Being
from contracts.understanding.binding import bind
from contracts.understanding.clauses import Reader
from contracts.understanding.facts import Fact, Facts
from contracts.understanding.language import language_of
from contracts.understanding.lexicon import Item, Lexicon, lexicon_of
from contracts.understanding.looks import looks_of
from contracts.understanding.ownership import Placed
from contracts.understanding.people import age_facts, being_of, head_facts, kind_facts, subject_facts
from contracts.understanding.segments import segments
from contracts.understanding.tokens import Token, tokens_of


class Understood(msgspec.Struct, frozen=True, kw_only=True):
    """Words that were used, as the family wrote them, and the part of the figure that they decided."""

    words: str
    part: str


class Understanding(msgspec.Struct, frozen=True, kw_only=True):
    """A figure, the words that it was read from, and those that say nothing about looks or were not understood."""

    figure: Figure
    understood: tuple[Understood, ...] = ()
    unused: tuple[str, ...] = ()


def understand(kind: str, description: str, language: str = "") -> Understanding:
    """Read a figure from the field that says what somebody is and from the one that describes it.

    ``language`` is a BCP 47 tag; without one, or with one that is not known here, it is told from the words.
    """
    kind_tokens, tokens = tokens_of(kind), tokens_of(description)
    words = lexicon_of(language_of(kind_tokens + tokens, language))
    # The field for the kind is read like a sentence that stands before the description.
    tokens = [*kind_tokens, Token(".", ".", "."), *tokens]
    items = words.items(tokens)
    cut = len(kind_tokens)
    kind_clauses = _placed([item for item in items if item.first < cut], Being(), words)
    said_kind = kind_facts([item for clause in kind_clauses for item in clause], words)
    clauses = kind_clauses + _placed([item for item in items if item.first > cut], being_of(said_kind), words)
    facts = Facts(said_kind, _facts(clauses, len(kind_clauses), said_kind, tokens, words))
    return Understanding(
        figure=facts.figure(), understood=_understood(facts, tokens), unused=_unused(facts, items, tokens)
    )


def _placed(items: list[Item], being: Being, words: Lexicon) -> list[list[Placed]]:
    reader = Reader(being, words)
    return [reader.place(segment, begins) for begins, segment in segments(items)]


def _facts(
    clauses: list[list[Placed]], first: int, said_kind: list[Fact], tokens: list[Token], words: Lexicon
) -> list[Fact]:
    known = next((fact.value for fact in said_kind if fact.part == "body"), None)
    facts = list(head_facts(clauses, known))
    body = known or next((fact.value for fact in facts if fact.part == "body"), None)
    bound = [bind(clause, words.adjectives_first, place == first) for place, clause in enumerate(clauses)]
    for before, clause in zip([None, *bound], bound, strict=False):
        if before is not None and before.is_about_a_thing and clause.is_predicate:
            clause = clause._replace(free=())  # "Her scarf is new, it is red" says nothing of a bear.
        facts.extend(looks_of(clause, body or "creature", body is not None))
    for placed in clauses:
        facts.extend(_plain_facts(placed, body or "creature"))
    facts.extend(age_facts(clauses, bound, tokens, body or "creature"))
    if not any(fact.part == "pronoun" for fact in (*said_kind, *facts)):
        facts.extend(subject_facts(clauses, tokens, words))
    return facts


def _plain_facts(placed: list[Placed], body: Body) -> list[Fact]:
    """Return what stands for a fact by itself, as "redhead" does."""
    facts = []
    for item, scope, _ in placed:
        if scope == "own" and item.has("fact"):
            part, _, value = item.senses["fact"].partition(" ")
            if part == "skin" and body not in PEOPLE:
                continue
            if part == "missing":
                facts.append(Fact(f"missing.{value}", True, (item,)))
            else:
                facts.append(Fact(part, int(value) if value.isdecimal() else value, (item,)))
    return facts


def _understood(facts: Facts, tokens: list[Token]) -> tuple[Understood, ...]:
    parts: dict[str, set[int]] = {}
    for fact in facts.used:
        part = fact.part if fact.part.startswith(("hair", "eyes", "colours")) else ".".join(fact.part.split(".")[:2])
        places = parts.setdefault(part, set())
        for item in fact.words:
            places.update(range(item.first, item.last))
    return tuple(
        Understood(words=_in_order(places, tokens), part=part)
        for part, places in sorted(parts.items(), key=lambda entry: (min(entry[1]), entry[0]))
    )


def _in_order(places: set[int], tokens: list[Token]) -> str:
    """Return words as they were written, each once: a kind is often said in both fields."""
    words = {tokens[place].fold: tokens[place].text for place in sorted(places, reverse=True)}
    return " ".join(reversed(words.values()))


def _unused(facts: Facts, items: list[Item], tokens: list[Token]) -> tuple[str, ...]:
    """Return the words that decided nothing, without those that only join words."""
    used = {place for fact in facts.used for item in fact.words for place in range(item.first, item.last)}
    joining: tuple[str, ...] = ("article", "and", "with", "have", "wear", "be", "mark_of_clause", "possessive", "mine")
    if any(fact.part.startswith("missing") for fact in facts.used):
        joining = (*joining, "loss", "not", "gone")
    return tuple(
        tokens[place].text
        for item in items
        if not item.has(*joining)
        for place in range(item.first, item.last)
        if place not in used
    )
