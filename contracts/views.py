"""The views: what the browser sees of books, characters and jobs, folded from the log and kept as JSON.

A view's bytes are the body that the gateway sends, and a key begins with what kind of view it is and whose, so that
nobody finds what is not theirs. Every view is a pure function of the events of one aggregate.
"""

from typing import Literal

import msgspec

from contracts import events as e
from contracts.book import Book, Chapter
from contracts.character import Character
from contracts.jobs import Job, JobState

BookState = Literal["draft", "queued", "running", "done", "failed"]
ChapterState = Literal["requested", "drafted", "illustrated", "failed"]
SheetState = Literal["none", "requested", "painted", "failed"]

_encoder = msgspec.json.Encoder()


class ImageView(msgspec.Struct, frozen=True):
    """A picture for the browser: addresses on this server, size in pixels, and what it shows in words."""

    url: str
    thumbnail_url: str
    width: int
    height: int
    alt: str


class CastView(msgspec.Struct, frozen=True):
    """A member of the cast of a book."""

    id: str
    name: str
    image: ImageView | None


class JobView(msgspec.Struct, frozen=True):
    """How far a wish of the family has come."""

    id: str
    book_id: str
    state: JobState
    chapters_drafted: int
    chapters_illustrated: int
    chapters_total: int
    error: e.Failure | None


class ChapterView(msgspec.Struct, frozen=True):
    """A chapter for the browser."""

    number: int
    title: str
    text: str
    scene: str
    state: ChapterState
    revision: int
    version: int
    image: ImageView | None
    stand_in: bool
    written_by: str
    painted_by: str
    error: e.Failure | None


class BookView(msgspec.Struct, frozen=True):
    """A whole book for the browser; ``job`` is the newest one."""

    id: str
    version: int
    title: str
    state: BookState
    premise: str
    dedication: str
    style: e.Style
    mood: e.BookMood
    reading_age: e.ReadingAge
    language: str
    cover: ImageView | None
    cover_chapter: int | None
    cast: tuple[CastView, ...]
    chapters: tuple[ChapterView, ...]
    chapters_total: int
    job: JobView | None
    error: e.Failure | None
    created_at: str
    updated_at: str


class BookSummary(msgspec.Struct, frozen=True):
    """A book on the shelf of a family."""

    id: str
    version: int
    title: str
    state: BookState
    style: e.Style
    mood: e.BookMood
    cover: ImageView | None
    chapters_drafted: int
    chapters_illustrated: int
    chapters_total: int
    created_at: str
    updated_at: str


class CharacterView(msgspec.Struct, frozen=True):
    """A character for the browser."""

    id: str
    version: int
    name: str
    kind: str
    description: str
    photo: ImageView | None
    sheet: ImageView | None
    sheet_state: SheetState
    error: e.Failure | None
    created_at: str
    updated_at: str


def book_key(family_id: str, book_id: str) -> str:
    """Return the key of a book's view."""
    return f"book.{family_id}.{book_id}"


def shelf_key(family_id: str, book_id: str) -> str:
    """Return the key of a book's place on the shelf; ``*`` as book id matches the whole shelf."""
    return f"shelf.{family_id}.{book_id}"


def character_key(family_id: str, character_id: str) -> str:
    """Return the key of a character's view; ``*`` as character id matches all of the family."""
    return f"character.{family_id}.{character_id}"


def job_key(family_id: str, job_id: str) -> str:
    """Return the key of a job's view."""
    return f"job.{family_id}.{job_id}"


def views_of_book(book: Book) -> dict[str, bytes | None]:
    """Return every view that a book gives, by key; ``None`` for those that go with a deleted book."""
    family, jobs = book.family_id, {job_key(book.family_id, job.id): job for job in book.jobs}
    if book.deleted:
        return dict.fromkeys([book_key(family, book.id), shelf_key(family, book.id), *jobs])
    if not family:
        return {}
    views: dict[str, bytes | None] = {
        book_key(family, book.id): _encoder.encode(book_view(book)),
        shelf_key(family, book.id): _encoder.encode(summary(book)),
    }
    return views | {key: _encoder.encode(job_view(book.id, job)) for key, job in jobs.items()}


def views_of_character(character: Character) -> dict[str, bytes | None]:
    """Return the view that a character gives, by key; ``None`` when it is deleted."""
    key = character_key(character.family_id, character.id)
    if character.deleted:
        return {key: None}
    return {key: _encoder.encode(character_view(character))} if character.family_id else {}


def image_view(image: e.Image | None, alt: str) -> ImageView | None:
    """Return a picture as the browser sees it."""
    if image is None:
        return None
    return ImageView(f"/media/{image.key}", f"/media/{image.thumbnail_key}", image.width, image.height, alt)


def job_view(book_id: str, job: Job) -> JobView:
    """Return a job as the browser sees it."""
    return JobView(job.id, book_id, job.state, len(job.drafted), len(job.illustrated), job.total, job.error)


def book_state(book: Book) -> BookState:
    """Return the state of a book: that of its newest story, or of a smaller wish that is under way."""
    story = next((job for job in reversed(book.jobs) if job.id == book.request_id), None)
    if story is not None and story.state in ("queued", "running"):
        return story.state
    if any(job.state in ("queued", "running") for job in book.jobs):
        return "running"
    return story.state if story else "draft"


def chapter_state(chapter: Chapter) -> ChapterState:
    """Return the state of a chapter."""
    if chapter.awaits_words:
        return "requested"
    if chapter.error is not None:
        return "failed"
    return "illustrated" if chapter.image is not None and not chapter.awaits_image else "drafted"


def chapter_view(chapter: Chapter) -> ChapterView:
    """Return a chapter as the browser sees it."""
    return ChapterView(
        number=chapter.number,
        title=chapter.title,
        text=chapter.text,
        scene=chapter.scene,
        state=chapter_state(chapter),
        revision=chapter.revision,
        version=chapter.version,
        image=image_view(chapter.image, chapter.scene),
        stand_in=chapter.stand_in,
        written_by=chapter.written_by,
        painted_by=chapter.painted_by,
        error=chapter.error,
    )


def _cover(book: Book) -> ImageView | None:
    painted = [chapter for chapter in book.chapters if chapter.image is not None]
    chosen = next((chapter for chapter in painted if chapter.number == book.cover), painted[0] if painted else None)
    return image_view(chosen.image, book.title) if chosen else None


def _total(book: Book) -> int:
    return book.request.chapters_total if book.request else max(len(book.chapters), e.CHAPTERS)


def book_view(book: Book) -> BookView:
    """Return a book as the browser sees it."""
    return BookView(
        id=book.id,
        version=book.version,
        title=book.title,
        state=book_state(book),
        premise=book.premise,
        dedication=book.dedication,
        style=book.style,
        mood=book.mood,
        reading_age=book.reading_age,
        language=book.language,
        cover=_cover(book),
        cover_chapter=book.cover,
        cast=tuple(CastView(one.character_id, one.name, image_view(one.photo, one.name)) for one in book.cast),
        chapters=tuple(chapter_view(chapter) for chapter in book.chapters),
        chapters_total=_total(book),
        job=job_view(book.id, book.jobs[-1]) if book.jobs else None,
        error=book.error,
        created_at=book.created_at,
        updated_at=book.updated_at,
    )


def summary(book: Book) -> BookSummary:
    """Return a book as it stands on the shelf."""
    return BookSummary(
        id=book.id,
        version=book.version,
        title=book.title,
        state=book_state(book),
        style=book.style,
        mood=book.mood,
        cover=_cover(book),
        chapters_drafted=sum(1 for chapter in book.chapters if chapter.text and not chapter.awaits_words),
        chapters_illustrated=sum(1 for chapter in book.chapters if chapter.image is not None),
        chapters_total=_total(book),
        created_at=book.created_at,
        updated_at=book.updated_at,
    )


def character_view(character: Character) -> CharacterView:
    """Return a character as the browser sees it."""
    return CharacterView(
        id=character.id,
        version=character.version,
        name=character.name,
        kind=character.kind,
        description=character.description,
        photo=image_view(character.photo, character.name),
        sheet=image_view(character.sheet, character.name),
        sheet_state=_sheet_state(character),
        error=character.error,
        created_at=character.created_at,
        updated_at=character.updated_at,
    )


def _sheet_state(character: Character) -> SheetState:
    if character.error is not None:
        return "failed"
    if character.sheet is not None and character.settled:
        return "painted"
    return "requested" if character.photo is not None and not character.settled else "none"
