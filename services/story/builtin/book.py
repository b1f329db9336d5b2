"""A book as the storyteller has it in mind before the first word: adventure, cast, level, and who says what when."""

from random import Random

import msgspec

from contracts.events import BookMood, ReadingAge
from services.story.builtin.cast import lead, lines_of, read_cast, supporters, turn_of
from services.story.builtin.language import Language, Noun
from services.story.builtin.loading import PLOTS
from services.story.builtin.notation import Line, Tale
from services.story.builtin.plots import Plot
from services.story.builtin.traits import Persona, found
from services.story.builtin.words import clean
from services.story.storyteller import Brief

AGES: tuple[ReadingAge, ...] = ("2-3", "4-5", "6-7", "8-9")
WORDS = ((20, 40), (40, 80), (80, 140), (140, 220))
"""Fewest and most words of a chapter, by level."""
SENTENCE = (8, 12, 16, 20)
"""Most words of a sentence, by level."""
ACTING = (1, 2, 3, 4, 5, 7)
"""The beats in which every member of the cast may add a deed of its own."""


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """All choices that hold for the whole book."""

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
    acts: dict[tuple[int, int], Line]

    def rng(self, *salt: object) -> Random:
        """The dice of one place in the book: the same for the same brief and salt."""
        return dice(self.brief, *salt)

    def facts(self) -> set[str]:
        """The conditions that hold: see ``@fact`` in ``tales/README.md``."""
        facts = {"duo" if len(self.cast) > 1 else "solo", turn_of(self.cast[0])}
        facts.add(self.language.lexicon.belongings[self.keeper.belonging].use if self.keeper else "none")
        return facts


def dice(brief: Brief, *salt: object) -> Random:
    """Random numbers that depend on nothing but the brief and the salt."""
    return Random(f"{msgspec.json.encode(brief)!r}{salt!r}")


def open_book(brief: Brief, language: Language) -> Book:
    """Make the choices of a book."""
    rng = dice(brief, "book")
    cast = read_cast(brief.cast, language, rng)
    plot = choose_plot(brief, language, rng)
    tale = language.tales[plot.key]
    level = AGES.index(brief.reading_age)
    return Book(
        brief=brief,
        title=clean(brief.title),
        language=language,
        cast=cast,
        plot=plot,
        tale=tale,
        own=clean(brief.tale_words) or tale.own,
        level=level,
        mood=brief.mood,
        motif=_motif(brief, language, cast),
        keeper=next((persona for persona in cast if persona.belonging), None),
        acts=deal_acts(cast, language, level, rng),
    )


def choose_plot(brief: Brief, language: Language, rng: Random) -> Plot:
    """The tale that the family chose; else the one that the title calls for, else the premise, else the mood."""
    if brief.tale in language.tales:
        return PLOTS[brief.tale]
    told = [PLOTS[key] for key in language.tales]
    scored = [(_score(brief, plot, language), rng.random(), plot) for plot in told if plot.head.surprise]
    return max(scored, key=lambda entry: entry[:2])[2]


def _score(brief: Brief, plot: Plot, language: Language) -> int:
    moods = plot.head.moods
    score = 2 if brief.mood == moods[0] else 1 if brief.mood in moods else 0
    for rank, theme in enumerate(plot.head.themes):
        weight = 3 if rank < 3 else 2
        pattern = language.lexicon.themes.get(theme)
        if pattern and found(pattern, brief.title):
            score += 3 * weight
        elif pattern and found(pattern, brief.premise):
            score += 2 * weight
    return score


def _motif(brief: Brief, language: Language, cast: tuple[Persona, ...]) -> Noun | None:
    """A creature or thing of the title or premise that nobody in the cast is: it stands at home, made of paper."""
    for text in (brief.title, brief.premise):
        hits = [
            (hit.start(), key)
            for key, noun in language.lexicon.motifs.items()
            if (hit := found(noun.pattern, text)) and not any(found(noun.pattern, persona.look) for persona in cast)
        ]
        if hits:
            return language.lexicon.motifs[min(hits)[1]]
    return None


def deal_acts(
    cast: tuple[Persona, ...], language: Language, level: int, rng: Random, used: frozenset[Line] = frozenset()
) -> dict[tuple[int, int], Line]:
    """Deal each persona's lines over the acting beats, so that no line comes twice while there are others."""
    stacks: dict[str, list[Line]] = {}
    acts: dict[tuple[int, int], Line] = {}
    for beat in ACTING:
        leader = lead(cast, beat)
        for persona in (*supporters(cast, beat), leader):
            trait = persona.traits[0]
            stack = stacks.get(trait)
            if not stack:
                lines = [line for line in lines_of(persona, "act", language) if line.first <= level <= line.last]
                stack = [line for line in lines if line not in used] or lines
                rng.shuffle(stack)
                stacks[trait] = stack
            acts[beat, cast.index(persona)] = stack.pop()
    return acts
