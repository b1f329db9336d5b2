"""Contact sheets of whole books: told by the built-in storyteller, painted by the built-in painter, in seconds.

``python -m tests.bench.books DIRECTORY`` makes two dozen books of casts from one to six, in all languages, ages, moods
and tales, each as one picture with the words of its scenes beside it in a text file; options choose one book.
"""

import argparse
import asyncio
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

from contracts.book import Book, Chapter, Cover
from contracts.events import BookMood, CastMember, ReadingAge, Style
from contracts.stage import Stage
from contracts.understanding import understand
from services.illustrator import pages
from services.illustrator.builtin import BuiltinPainter
from services.illustrator.builtin.sheets.contact_sheet import paint
from services.illustrator.painter import Page
from services.story.builtin import BuiltinStoryteller
from services.story.builtin.loading import PLOTS
from services.story.storyteller import Brief, Draft, StoryHead

LANGUAGES = ("en", "de", "es", "fr")
STYLES = get_args(Style)
FAMILY = (
    ("Mia", "girl", "curly black hair, brown skin, red boots, uses a wheelchair"),
    ("Bruno", "bear", "brown, with a blue scarf"),
    ("Pip", "mouse", "a tiny grey mouse with a yellow hat"),
    ("Oma Lene", "grandmother", "grey hair in a bun, glasses, a green cardigan"),
    ("Zarafa", "giraffe", "tall, with a purple bow"),
    ("Tuk", "train", "a little green train"),
)


def brief(number: int, tale: str, members: int, language: str) -> Brief:
    """Return what is asked for; everything that is not said follows from the number."""
    family = FAMILY[number % len(FAMILY) :] + FAMILY[: number % len(FAMILY)]
    cast = tuple(
        CastMember(
            character_id=name.lower(), name=name, kind=kind, description=words, figure=understand(kind, words).figure
        )
        for name, kind, words in family[:members]
    )
    return Brief(
        title="", style=STYLES[number % len(STYLES)], mood=get_args(BookMood)[number % 3], language=language,
        reading_age=get_args(ReadingAge)[number % 4], cast=cast, seed=number, tale=tale,
    )  # fmt: skip


def briefs(books: int) -> Iterator[tuple[str, Brief]]:
    """Yield names and briefs: tales in turn, casts of one to six, languages in turn."""
    tales = itertools.cycle(sorted(PLOTS))
    for number, tale in zip(range(books), tales, strict=False):
        members, language = 1 + number % 6, LANGUAGES[(number + number // 6) % 4]
        yield f"{number:02}-{tale}-{language}-{members}", brief(number, tale, members, language)


async def tell(asked: Brief) -> Book:
    """Return the book as the log would tell it."""
    head, chapters = StoryHead(cast=(), style_words=""), []
    async for told in BuiltinStoryteller().tell(asked):
        if isinstance(told, Draft):
            chapters.append(
                Chapter(
                    id=str(told.number), number=told.number, title=told.title, text=told.text, scene=told.scene,
                    stage=told.stage, cast=told.cast, written_by="built-in",
                )
            )  # fmt: skip
        else:
            head = told
    return Book(
        id=f"book{asked.seed}", title=asked.title or asked.tale, style=asked.style, mood=asked.mood, cast=asked.cast,
        language=asked.language, chapters=tuple(chapters), looks=head.cast,
        cover=Cover(scene=head.cover_scene, stage=head.cover_stage),
    )  # fmt: skip


def pages_of(book: Book) -> list[Page]:
    """Return the cover and the pages as the illustrator asks for them."""
    everybody = tuple(pages.reference(book, member, None, None, None) for member in book.cast)
    painted = [pages.cover(book, everybody, "", "")]
    for chapter in book.chapters:
        cast = tuple(pages.reference(book, member, None, None, None) for member in pages.on_page(book, chapter))
        painted.append(pages.page(book, chapter, cast, "", ""))
    return painted


def script(book: Book) -> str:
    """Return what each page says and what its stage is, to be compared with its picture."""
    parts = [f"cover: {book.cover.scene}\n{_in_words(book.cover.stage)}"]
    for chapter in book.chapters:
        parts.append(
            f"{chapter.number}. {chapter.title}\n{chapter.scene}\n{_in_words(chapter.stage)}\n\n{chapter.text}"
        )
    return "\n\n----\n\n".join(parts) + "\n"


def _in_words(stage: Stage) -> str:
    actors = "; ".join(
        f"{actor.name}: {actor.pose or '-'} {actor.holds or ''} {actor.side or ''}" for actor in stage.actors
    )
    return (
        f"[{stage.place}, {stage.time}, {stage.weather}, {stage.season or '-'}, {stage.camera}; props {stage.props}; "
        f"extras {stage.extras}; facts {stage.facts}; {actors}]"
    )


async def make(directory: Path, asked: Sequence[tuple[str, Brief]]) -> None:
    """Write a sheet and a script for each book."""
    painter = BuiltinPainter(size=480)
    try:
        for name, one in asked:
            book = await tell(one)
            sheet = await paint(painter, pages_of(book))
            sheet.save(directory / f"{name}.jpg", "JPEG", quality=80, optimize=True)
            (directory / f"{name}.txt").write_text(script(book), encoding="utf-8")
            print(directory / f"{name}.jpg")
    finally:
        await painter.close()


def main() -> None:
    """Make the books that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.books", description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--books", type=int, default=24)
    parser.add_argument("--tale", default="")
    parser.add_argument("--language", default="en", choices=LANGUAGES)
    parser.add_argument("--members", type=int, default=2)
    parser.add_argument("--number", type=int, default=0, help="chooses family, style, age and mood")
    said = parser.parse_args()
    said.directory.mkdir(parents=True, exist_ok=True)
    one = f"{said.tale}-{said.language}-{said.members}", brief(said.number, said.tale, said.members, said.language)
    asyncio.run(make(said.directory, [one] if said.tale else list(briefs(said.books))))


if __name__ == "__main__":
    main()
