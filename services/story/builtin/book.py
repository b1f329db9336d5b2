"""A book as the storyteller has it in mind before the first word: its tale, its cast, and what was told before."""

from random import Random

import msgspec

from contracts.events import BookMood, ReadingAge
from services.story.builtin.cast import turn_of
from services.story.builtin.language import Language, Noun
from services.story.builtin.notation import Tale
from services.story.builtin.plots import Plot
from services.story.builtin.shelf import Shelf
from services.story.builtin.traits import Persona
from services.story.storyteller import Brief

AGES: tuple[ReadingAge, ...] = ("2-3", "4-5", "6-7", "8-9")
WORDS = ((20, 40), (40, 80), (80, 140), (140, 220))
"""Fewest and most words of a chapter, by level."""
SENTENCE = (8, 12, 16, 20)
"""Most words of a sentence, by level."""


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """All choices that hold for the whole book; ``anew`` is set while a chapter of it is told in other words.

    ``acts`` are the deeds of the cast by beat and rank, ``around`` what goes on around a beat.
    """

    brief: Brief
    title: str
    language: Language
    cast: tuple[Persona, ...]
    plot: Plot
    tale: Tale
    own: str
    level: int
    mood: BookMood
    motif: Noun | None
    keeper: Persona | None
    shelf: Shelf
    acts: dict[tuple[int, int], str] = {}
    around: dict[int, str] = {}
    anew: bool = False

    def rng(self, *salt: object) -> Random:
        """The dice of one place in the book: the same for the same brief and salt."""
        return dice(self.brief, *salt)

    def voice(self, persona: Persona, part: str) -> str:
        """The section in which somebody's trait shows: ``show``, ``act``, ``quiet``, ``turn``, ``also`` or ``end``.

        In a quiet tale nobody is clumsy or loud.
        """
        return f"gentle {part}" if self.plot.head.tone == "quiet" else f"voice {persona.traits[0]} {part}"

    def facts(self) -> set[str]:
        """The conditions that hold: see ``@fact`` in ``tales/README.md``."""
        facts = {"duo" if len(self.cast) > 1 else "solo", turn_of(self.cast[0])}
        facts.add(self.language.lexicon.belongings[self.keeper.belonging].use if self.keeper else "none")
        return facts


def dice(brief: Brief, *salt: object) -> Random:
    """Random numbers that depend on nothing but the brief and the salt."""
    return Random(f"{msgspec.json.encode(brief)!r}{salt!r}")
