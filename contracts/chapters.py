"""The chapters of a book when one begins, changes, moves or leaves. Pure."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from contracts.book import Book, Chapter
from contracts.envelope import Recorded


def new_chapter(book: Book, number: int, recorded: Recorded, written_by: str = "") -> Chapter | None:
    """Return a chapter that begins with this event, None when it began with it before."""
    own = recorded.envelope.id
    if own in book.told or any(chapter.id == own for chapter in book.chapters):
        return None
    return Chapter(id=own, number=number, placed=recorded.sequence, written_by=written_by)


def with_chapter(book: Book, chapter: Chapter) -> Book:
    """Return the book with this chapter instead of the one of the same id."""
    others = [other for other in book.chapters if other.id != chapter.id]
    return replace(book, chapters=tuple(sorted([*others, chapter], key=lambda one: one.number)))


def arranged(book: Book, chapters: Sequence[Chapter], recorded: Recorded) -> Book:
    """Return the book with these chapters, numbered as they follow one another."""
    numbered = [
        chapter if chapter.number == place else replace(chapter, number=place, placed=recorded.sequence)
        for place, chapter in enumerate(chapters, start=1)
    ]
    return replace(keeping(book, numbered, recorded), as_told=False)


def keeping(book: Book, chapters: Sequence[Chapter], recorded: Recorded) -> Book:
    """Return the book with these chapters and no other; the choice of the cover follows its chapter."""
    chosen = book.chapter(book.cover_chapter) if book.cover_chapter else None
    return replace(
        book,
        chapters=tuple(chapters),
        cover_chapter=next((chapter.number for chapter in chapters if chosen and chapter.id == chosen.id), None),
        told=(*book.told, *(own for one in left_out(book, chapters) for own in (one.id, one.drafted_as) if own)),
        arranged_version=recorded.sequence,
    )


def left_out(book: Book, chapters: Iterable[Chapter]) -> list[Chapter]:
    """Return the chapters of the book that are not among these."""
    kept = {chapter.id for chapter in chapters}
    return [chapter for chapter in book.chapters if chapter.id not in kept]
