"""Edits: from what a family wishes and how its book stands, to the events that follow. Pure."""

from collections.abc import Iterable

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from contracts import events as e
from contracts.book import Book, Chapter
from contracts.envelope import Recorded
from contracts.events import CHAPTERS
from contracts.ids import derived_id
from services.gateway.preconditions import Precondition
from services.gateway.problems import Problem, wrong_field
from services.gateway.requests import (
    BookDraft,
    BookPatch,
    ChapterPatch,
    CharacterPatch,
    CoverWish,
    Regeneration,
)
from services.gateway.sentences import Fault, Refusal

Cast = tuple[e.CastMember, ...]
_BY_HAND = (e.BookCreated, e.BookRevised, e.BookArranged, e.ChapterAdded, e.ChapterEdited, e.ChapterRemoved)
"""What a family does to a book itself; everything else it has done."""


class Stale(Exception):
    """Somebody changed this since it was looked at."""


def create_book(book_id: str, family_id: str, draft: BookDraft, cast: Cast) -> e.BookCreated:
    """Return the event of a new book."""
    return e.BookCreated(
        book_id=book_id,
        family_id=family_id,
        title=draft.title,
        premise=draft.premise,
        dedication=draft.dedication,
        style=draft.style,
        mood=draft.mood,
        reading_age=draft.reading_age,
        language=draft.language,
        tale=draft.tale,
        tale_words=draft.tale_words,
        cast=cast,
    )


def revise_book(book: Book, patch: BookPatch, cast: Cast | UnsetType, given: Precondition) -> list[e.Event]:
    """Return the events of changed details, none when nothing changes."""
    demand(given, book.details_version, book.version)
    changes = given_in(patch)
    if isinstance(patch.cover_chapter, int):
        if book.chapter(patch.cover_chapter) is None:
            raise wrong_field("cover_chapter", Fault.NO_SUCH_CHAPTER, number=patch.cover_chapter)
        demand(given, book.arranged_version, book.version)
    cover = changes.pop("cover_chapter", book.cover_chapter)
    changes["cast"] = book.cast if cast is UNSET else cast
    before = e.BookRevised(
        book_id=book.id,
        title=book.title,
        premise=book.premise,
        dedication=book.dedication,
        style=book.style,
        mood=book.mood,
        reading_age=book.reading_age,
        language=book.language,
        tale=book.tale,
        tale_words=book.tale_words,
        cast=book.cast,
        cover=book.cover_chapter,
    )
    after = replace(before, **changes, cover=cover)
    return [after] if after != before else []


def delete_book(book: Book, log: Iterable[Recorded], given: Precondition) -> list[e.Event]:
    """Return the event of a removed book, whatever was written and painted for it meanwhile."""
    changed = max((past.sequence for past in log if isinstance(past.event, _BY_HAND)), default=0)
    demand(given, changed, book.version)
    return [e.BookDeleted(book_id=book.id)]


def request_story(
    book: Book, log: Iterable[Recorded], cast: Cast, heard: tuple[str, ...] = (), *, anew: bool = False
) -> list[e.Event]:
    """Return the wish for what a book still lacks, or with ``anew`` for a whole story with the cast as it is now.

    What is written and painted stays: only chapters without words are written, in the tale and with the cast that the
    others have, and only chapters and a cover without a picture are painted. Every story that begins gets another seed,
    and knows which tales the family has heard.
    """
    if book.story is not None and book.story.under_way:
        raise Problem(Refusal.STORY_IS_BEING_MADE)
    missing = chapters_to_write(book)
    if anew or len(missing) == CHAPTERS:
        seed = seed_of(book.id, sum(isinstance(past.event, e.StoryRequested) for past in log))
        return [replace(_story(book, cast, seed), heard=heard)]
    pictures: list[e.Event] = [
        e.IllustrationRequested(book_id=book.id, number=number) for number in pictures_to_paint(book, missing)
    ]
    # A story that has not begun yet brings its cover along.
    if lacks_cover(book) and (book.style_words or not missing):
        pictures.append(e.CoverRequested(book_id=book.id))
    story_ended_badly = book.story is not None and book.story.state == "failed"
    words = [_rest_of_story(book, missing, heard)] if missing or story_ended_badly else []
    if not missing and not pictures:
        raise Problem(Refusal.NOTHING_IS_MISSING)
    return [*words, *pictures]


def chapters_to_write(book: Book) -> tuple[int, ...]:
    """Return the chapters that nobody has written a word of, among those that a story has.

    Chapters that the family took out of a story that was told to its end are not missing.
    """
    wordless = {chapter.number: not (chapter.title or chapter.text or chapter.scene) for chapter in book.chapters}
    told_to_the_end = book.story is not None and not book.story.words_left
    return tuple(number for number in range(1, CHAPTERS + 1) if wordless.get(number, not told_to_the_end))


def pictures_to_paint(book: Book, to_write: tuple[int, ...]) -> tuple[int, ...]:
    """Return the written chapters that have no picture and of which nobody is painting one."""
    return tuple(
        chapter.number
        for chapter in book.chapters
        if chapter.image is None and not chapter.awaits_image and chapter.number not in to_write
    )


def lacks_cover(book: Book) -> bool:
    """Tell whether the book has no cover of its own and nobody is painting one."""
    return book.cover.image is None and not book.cover.awaits


def _story(book: Book, cast: Cast, seed: int) -> e.StoryRequested:
    return e.StoryRequested(
        book_id=book.id,
        title=book.title,
        premise=book.premise,
        style=book.style,
        mood=book.mood,
        reading_age=book.reading_age,
        language=book.language,
        tale=book.tale,
        tale_words=book.tale_words,
        cast=cast,
        seed=seed,
    )


def _rest_of_story(book: Book, missing: tuple[int, ...], heard: tuple[str, ...]) -> e.StoryRequested:
    before = book.request
    rest = replace(_story(book, book.cast, before.seed if before else seed_of(book.id, 0)), missing=missing)
    return replace(rest, tale=book.tale_told or book.tale, heard=before.heard if before else heard)


def seed_of(book_id: str, earlier: int) -> int:
    """Return the seed of a story: always the same for the n-th of one book."""
    return int(derived_id("seed", book_id, earlier)[:12], 16)


def edit_chapter(book: Book, number: int, patch: ChapterPatch, given: Precondition) -> list[e.Event]:
    """Return the events of a chapter's changed words, none when nothing changes."""
    chapter = chapter_of(book, number)
    demand_written(chapter)
    demand(given, max(chapter.version, chapter.placed), book.version)
    before = e.ChapterEdited(
        book_id=book.id, number=number, title=chapter.title, text=chapter.text, scene=chapter.scene
    )
    after = replace(before, **given_in(patch))
    return [after] if after != before else []


def regenerate(book: Book, number: int, asked: Regeneration) -> list[e.Event]:
    """Return the wish for a chapter's words, picture or both to be made anew."""
    if asked.built_in and asked.what == "text":
        raise wrong_field("built_in", Fault.ONLY_PICTURES)
    chapter = chapter_of(book, number)
    demand_written(chapter)
    if asked.what == "picture":
        if chapter.awaits_image:
            raise Problem(Refusal.PICTURE_IS_BEING_PAINTED, number=number)
        return [e.IllustrationRequested(book_id=book.id, number=number, wish=asked.wish, built_in=asked.built_in)]
    return [
        e.ChapterRegenerationRequested(
            book_id=book.id,
            number=number,
            wish=asked.wish,
            illustrate=asked.what == "both",
            built_in=asked.built_in,
        )
    ]


def request_cover(book: Book, asked: CoverWish) -> list[e.Event]:
    """Return the wish for the cover to be painted."""
    if book.cover.awaits:
        raise Problem(Refusal.COVER_IS_BEING_PAINTED)
    return [e.CoverRequested(book_id=book.id, wish=asked.wish, built_in=asked.built_in)]


def chapter_of(book: Book, number: int) -> Chapter:
    """Return a chapter; raise a 404 problem when there is none."""
    chapter = book.chapter(number)
    if chapter is None:
        raise Problem(Refusal.NO_SUCH_CHAPTER)
    return chapter


def demand_written(chapter: Chapter) -> None:
    """Refuse what would be lost: while a chapter awaits words, they take the place of those that are there."""
    if chapter.awaits_words:
        raise Problem(Refusal.CHAPTER_IS_BEING_WRITTEN, number=chapter.number)


def given_in(patch: BookPatch | CharacterPatch | ChapterPatch) -> dict[str, object]:
    """Return the fields of a patch that are not left out."""
    fields = {field: getattr(patch, field) for field in patch.__struct_fields__}
    return {field: value for field, value in fields.items() if value is not UNSET}


def demand(given: Precondition, changed_at: int, now: int) -> None:
    """Raise ``Stale`` when what is to change was changed after the state that the family saw."""
    if not given.holds(changed_at, now):
        raise Stale
