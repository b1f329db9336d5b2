"""What is wrong with whole pages: told by the engine for casts of one and two, at every age that the tale is for."""

from itertools import product

from contracts.events import CastMember
from services.story.builtin.book import AGES, SENTENCE, WORDS, Book
from services.story.builtin.chapter import draft
from services.story.builtin.language import Language
from services.story.builtin.notation import Report, Tale
from services.story.builtin.opening import open_tale
from services.story.builtin.plan import parts
from services.story.builtin.plots import Plot
from services.story.builtin.words import count_words, longest_sentence
from services.story.storyteller import Brief, Draft

NAMES = ("Bruno", "Mila")
SEEDS = range(3)
_OWN = "Xyzzy"
OWN_CHAPTERS = ((1, 2), (5, 6, 7, 8, 9), (10,))
"""The family's own words stand in one chapter of each of these."""


def check_pages(tale: Tale, plot: Plot, language: Language, report: Report) -> None:
    """Report chapters that are too short or too long, and family words that are not said where they should be."""
    for age, count in product(plot.head.ages, (1, 2)):
        for seed in SEEDS:
            book = _book(tale, plot, language, AGES.index(age), count, seed)
            chapters = [draft(book, part, number) for number, part in enumerate(parts(10), start=1)]
            whom = f"at age {age} for a cast of {count}"
            for chapter in chapters:
                _check_page(chapter, book.level, tale.beats[chapter.number - 1].row, whom, report)
            if plot.head.own:
                _check_own(chapters, tale, whom, report)


def _book(tale: Tale, plot: Plot, language: Language, level: int, count: int, seed: int) -> Book:
    cast = tuple(CastMember(character_id=name, name=name) for name in NAMES[:count])
    brief = Brief(
        title="Bruno", language=language.tag, cast=cast, reading_age=AGES[level], seed=seed,
        mood=plot.head.moods[0],
    )  # fmt: skip
    return open_tale(brief, language, plot, tale, _OWN if plot.head.own else "")


def _check_page(chapter: Draft, level: int, row: int, whom: str, report: Report) -> None:
    least, most = WORDS[level]
    words = count_words(chapter.text)
    if not least <= words <= most:
        report(row, f"chapter {chapter.number} has {words} words {whom}: {least} to {most} are wanted")
    if longest_sentence(chapter.text) > SENTENCE[level]:
        report(row, f"chapter {chapter.number} has a sentence of {longest_sentence(chapter.text)} words {whom}")


def _check_own(chapters: list[Draft], tale: Tale, whom: str, report: Report) -> None:
    for wanted in OWN_CHAPTERS:
        if not any(_OWN in chapter.text for chapter in chapters if chapter.number in wanted):
            where = " or ".join(str(number) for number in wanted)
            report(tale.beats[wanted[0] - 1].row, f"the family’s own words are not in chapter {where} {whom}")
