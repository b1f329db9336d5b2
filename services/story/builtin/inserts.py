"""What depends on the cast: the lines that stand at the ``+cue`` places of a tale."""

from collections.abc import Callable, Iterator

import msgspec

from services.story.builtin.book import Book
from services.story.builtin.cast import lead, supporters
from services.story.builtin.language import Noun
from services.story.builtin.traits import Persona, found


class Insert(msgspec.Struct, frozen=True, kw_only=True):
    """A line about ``persona`` out of a section, or the one that was dealt; ``uses`` is how often a book asks for one.

    An optional one goes first from a full page, a firm one never.
    """

    section: str = ""
    dealt: str = ""
    persona: Persona
    noun: Noun | None = None
    optional: bool = False
    firm: bool = False
    uses: int = 1
    nth: int = 0


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """The place of an insert: the beat (0 to 9) of a book, told at a level."""

    book: Book
    beat: int
    level: int


_FEAR_STEP = {3: "begin", 5: "more", 8: "turn"}


def _show(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(at.book.cast):
        crowded = rank > 0 and at.level == 0 and len(at.book.cast) > 2 and at.book.plot.head.tone != "quiet"
        section = "here" if crowded else at.book.voice(persona, "show")
        yield Insert(section=section, persona=persona, optional=rank > 3, firm=rank == 0, nth=at.beat)


def _act(at: Spot) -> Iterator[Insert]:
    leader, others = lead(at.book.cast, at.beat), supporters(at.book.cast, at.beat)
    for rank, persona in enumerate(others):
        yield Insert(dealt=_deed(at, persona), persona=persona, optional=rank >= max(1, at.level))
    if not others or at.level > 1:
        yield Insert(dealt=_deed(at, leader), persona=leader, optional=bool(others) or at.level == 0)


def _deed(at: Spot, persona: Persona) -> str:
    return at.book.acts.get((at.beat, at.book.cast.index(persona)), "")


def _fear(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(persona for persona in at.book.cast if persona.fear):
        section = f"fear {persona.fear} {_FEAR_STEP.get(at.beat, 'begin')}"
        yield Insert(section=section, persona=persona, optional=rank > 0)


def _love(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(persona for persona in at.book.cast if persona.love):
        noun = at.book.language.lexicon.loves[persona.love]
        section = "love end" if at.beat == 9 else f"love {noun.use}"
        yield Insert(section=section, persona=persona, noun=noun, optional=rank > 0 or at.level == 0)


def _keep(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(persona for persona in at.book.cast if persona.belonging):
        yield Insert(section="keep", persona=persona, optional=rank > 0)


def _quiet(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate((lead(at.book.cast, at.beat), *supporters(at.book.cast, at.beat))):
        section = at.book.voice(persona, "quiet")
        yield Insert(section=section, persona=persona, optional=rank > max(0, at.level - 1))


def _turn(at: Spot) -> Iterator[Insert]:
    first = at.book.cast[0]
    yield Insert(section=at.book.voice(first, "turn"), persona=first, firm=True)


def _also(at: Spot) -> Iterator[Insert]:
    """At the turn the others have a part: the one line of a persona that no other chapter used."""
    for rank, persona in enumerate(supporters(at.book.cast, at.beat)):
        section = at.book.voice(persona, "also")
        yield Insert(section=section, persona=persona, optional=rank > max(0, at.level - 1))


def _end(at: Spot) -> Iterator[Insert]:
    """Who had the first word has the last one; on a small page those come first who had the fewest."""
    few = at.level == 0 and len(at.book.cast) > 2
    for rank, persona in enumerate(at.book.cast[::-1] if few else at.book.cast):
        crowded = few and rank > 0 and at.book.plot.head.tone != "quiet"
        section = "too" if crowded else at.book.voice(persona, "end")
        yield Insert(section=section, persona=persona, optional=rank > 3)


def _mood(at: Spot) -> Iterator[Insert]:
    """What is going on around, by the mood of the book and by where it plays."""
    if at.beat in at.book.around:
        yield Insert(dealt=at.book.around[at.beat], persona=lead(at.book.cast, at.beat), optional=True)


def _kind(at: Spot) -> Iterator[Insert]:
    """What somebody is, unless the name says so already."""
    kinds = at.book.language.lexicon.kinds
    known = [
        persona
        for persona in at.book.cast
        if persona.kind and not found(rf"\w*?(?:{kinds[persona.kind].pattern})", persona.name)
    ]
    for rank, persona in enumerate(known[:2]):
        noun = kinds[persona.kind]
        yield Insert(section="kind", persona=persona, noun=noun, optional=rank > 0)


def _motif(at: Spot) -> Iterator[Insert]:
    if at.book.motif:
        section = "motif end" if at.beat == 9 else "motif"
        persona = lead(at.book.cast, at.beat)
        yield Insert(section=section, persona=persona, noun=at.book.motif, optional=at.level == 0)


def _naming(at: Spot) -> Iterator[Insert]:
    if at.book.title:
        yield Insert(section="naming", persona=lead(at.book.cast, at.beat), firm=True)


def _along(at: Spot) -> Iterator[Insert]:
    others = supporters(at.book.cast, at.beat)
    if others:
        yield Insert(section="along", persona=others[0], optional=True)


INSERTS: dict[str, Callable[[Spot], Iterator[Insert]]] = {
    "show": _show,
    "act": _act,
    "fear": _fear,
    "love": _love,
    "keep": _keep,
    "quiet": _quiet,
    "turn": _turn,
    "also": _also,
    "end": _end,
    "mood": _mood,
    "kind": _kind,
    "motif": _motif,
    "naming": _naming,
    "along": _along,
}
