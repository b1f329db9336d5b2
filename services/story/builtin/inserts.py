"""What depends on the cast: the lines that stand at the ``+cue`` places of a tale."""

from collections.abc import Callable, Iterator

import msgspec

from services.story.builtin.book import Book
from services.story.builtin.cast import lead, lines_of, supporters
from services.story.builtin.language import Noun
from services.story.builtin.notation import Line
from services.story.builtin.traits import Persona


class Insert(msgspec.Struct, frozen=True, kw_only=True):
    """Lines of which one is told, about ``persona``; an optional one goes first from a full page, a firm one never."""

    lines: tuple[Line, ...]
    persona: Persona
    noun: Noun | None = None
    optional: bool = False
    firm: bool = False


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """The place of an insert: the beat (0 to 9) of a book, told at a level."""

    book: Book
    beat: int
    level: int


_FEAR_STEP = {3: "begin", 5: "more", 8: "turn"}


def _show(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(at.book.cast):
        crowded = rank > 0 and at.level == 0 and len(at.book.cast) > 2
        section = "still" if at.book.plot.head.tone == "quiet" else "here" if crowded else ""
        lines = at.book.language.lines[section] if section else lines_of(persona, "show", at.book.language)
        yield Insert(lines=lines, persona=persona, optional=rank > 3, firm=rank == 0)


def _act(at: Spot) -> Iterator[Insert]:
    leader, others = lead(at.book.cast, at.beat), supporters(at.book.cast, at.beat)
    for rank, persona in enumerate(others):
        line = at.book.acts[at.beat, at.book.cast.index(persona)]
        yield Insert(lines=(line,), persona=persona, optional=rank >= max(1, at.level))
    if not others or at.level > 1:
        line = at.book.acts[at.beat, at.book.cast.index(leader)]
        yield Insert(lines=(line,), persona=leader, optional=bool(others) or at.level == 0)


def _fear(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(persona for persona in at.book.cast if persona.fear):
        lines = at.book.language.lines[f"fear {persona.fear} {_FEAR_STEP.get(at.beat, 'begin')}"]
        yield Insert(lines=lines, persona=persona, optional=rank > 0)


def _love(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(persona for persona in at.book.cast if persona.love):
        noun = at.book.language.lexicon.loves[persona.love]
        section = "love end" if at.beat == 9 else f"love {noun.use}"
        lines = at.book.language.lines[section]
        yield Insert(lines=lines, persona=persona, noun=noun, optional=rank > 0 or at.level == 0)


def _keep(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(persona for persona in at.book.cast if persona.belonging):
        yield Insert(lines=at.book.language.lines["keep"], persona=persona, optional=rank > 0)


def _quiet(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate((lead(at.book.cast, at.beat), *supporters(at.book.cast, at.beat))):
        yield Insert(
            lines=lines_of(persona, "quiet", at.book.language), persona=persona, optional=rank > max(0, at.level - 1)
        )


def _turn(at: Spot) -> Iterator[Insert]:
    yield Insert(lines=lines_of(at.book.cast[0], "turn", at.book.language), persona=at.book.cast[0], firm=True)


def _also(at: Spot) -> Iterator[Insert]:
    """At the turn the others have a part: the one line of a persona that no other chapter used."""
    for rank, persona in enumerate(supporters(at.book.cast, at.beat)):
        yield Insert(
            lines=lines_of(persona, "also", at.book.language), persona=persona, optional=rank > max(0, at.level - 1)
        )


def _end(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate(at.book.cast):
        crowded = rank > 0 and at.level == 0 and len(at.book.cast) > 2
        lines = at.book.language.lines["too"] if crowded else lines_of(persona, "end", at.book.language)
        yield Insert(lines=lines, persona=persona, optional=rank > 3)


def _mood(at: Spot) -> Iterator[Insert]:
    yield Insert(
        lines=at.book.language.lines[f"mood {at.book.mood} {at.beat + 1}"],
        persona=lead(at.book.cast, at.beat),
        optional=True,
    )


def _kind(at: Spot) -> Iterator[Insert]:
    for rank, persona in enumerate([persona for persona in at.book.cast if persona.kind][:2]):
        noun = at.book.language.lexicon.kinds[persona.kind]
        optional = rank > 0 or at.level == 0
        yield Insert(lines=at.book.language.lines["kind"], persona=persona, noun=noun, optional=optional)


def _motif(at: Spot) -> Iterator[Insert]:
    if at.book.motif:
        lines = at.book.language.lines["motif end" if at.beat == 9 else "motif"]
        yield Insert(lines=lines, persona=lead(at.book.cast, at.beat), noun=at.book.motif, optional=at.level == 0)


def _naming(at: Spot) -> Iterator[Insert]:
    if at.book.title:
        yield Insert(lines=at.book.language.lines["naming"], persona=lead(at.book.cast, at.beat), firm=True)


def _along(at: Spot) -> Iterator[Insert]:
    others = supporters(at.book.cast, at.beat)
    if others:
        yield Insert(lines=at.book.language.lines["along"], persona=others[0], optional=True)


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
