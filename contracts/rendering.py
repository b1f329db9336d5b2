"""From what a log was folded to, to the views that it gives. Pure: the same events give the same bytes."""

import msgspec

from contracts import events as e
from contracts.book import Book, Chapter, Cover
from contracts.character import Character
from contracts.jobs import Job
from contracts.understanding import understand
from contracts.views import (
    BookState,
    BookSummary,
    BookView,
    CastView,
    ChapterState,
    ChapterView,
    CharacterView,
    CoverState,
    CoverView,
    ImageView,
    JobView,
    SheetState,
    book_key,
    character_key,
    job_key,
    shelf_key,
)

_encoder = msgspec.json.Encoder()


def views_of_book(book: Book) -> dict[str, bytes | None]:
    """Return every view that a book gives, by key; ``None`` for those that go with a deleted book.

    A book that was never created, as far as can be read, is nobody's and gives none: there is no key for it.
    """
    if not book.family_id:
        return {}
    family, jobs = book.family_id, {job_key(book.family_id, job.id): job for job in book.jobs}
    if book.deleted:
        return dict.fromkeys([book_key(family, book.id), shelf_key(family, book.id), *jobs])
    views: dict[str, bytes | None] = {
        book_key(family, book.id): _encoder.encode(book_view(book)),
        shelf_key(family, book.id): _encoder.encode(summary(book)),
    }
    return views | {key: _encoder.encode(job_view(book.id, job)) for key, job in jobs.items()}


def views_of_character(character: Character) -> dict[str, bytes | None]:
    """Return the view that a character gives, by key; ``None`` when it is deleted."""
    if not character.family_id:
        return {}
    key = character_key(character.family_id, character.id)
    return {key: None if character.deleted else _encoder.encode(character_view(character))}


def image_view(image: e.Image | None, alt: str) -> ImageView | None:
    """Return a picture as the browser sees it."""
    if image is None:
        return None
    return ImageView(f"/media/{image.key}", f"/media/{image.thumbnail_key}", image.width, image.height, alt)


def job_view(book_id: str, job: Job) -> JobView:
    """Return a job as the browser sees it."""
    return JobView(
        id=job.id,
        book_id=book_id,
        state=job.state,
        chapters_drafted=job.written,
        chapters_illustrated=len(job.illustrated),
        chapters_total=job.total,
        error=job.error,
        requested_at=job.requested_at,
        finished_at=job.finished_at,
    )


def book_state(book: Book) -> BookState:
    """Return the state of a book: that of its newest story, or of a smaller wish that is under way."""
    story = book.story
    if story is not None and story.under_way:
        return story.state
    if any(job.under_way for job in book.jobs):
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
        id=chapter.id,
        number=chapter.number,
        title=chapter.title,
        text=chapter.text,
        scene=chapter.scene,
        state=chapter_state(chapter),
        revision=chapter.revision,
        version=chapter.version,
        image=image_view(chapter.image, chapter.scene),
        awaits_picture=bool(chapter.awaits_image),
        stand_in=chapter.stand_in,
        written_by=chapter.written_by,
        painted_by=chapter.painted_by,
        error=chapter.error,
    )


def _cover(book: Book) -> ImageView | None:
    painted = [chapter for chapter in book.chapters if chapter.image is not None]
    chosen = next((chapter for chapter in painted if chapter.number == book.cover_chapter), None)
    if chosen is None and book.cover.image is not None:
        return image_view(book.cover.image, book.cover.scene or book.title)
    shown = chosen or (painted[0] if painted else None)
    return image_view(shown.image, shown.scene or book.title) if shown else None


def cover_view(cover: Cover, title: str) -> CoverView:
    """Return the painted cover as the browser sees it."""
    return CoverView(
        scene=cover.scene,
        state=_cover_state(cover),
        image=image_view(cover.image, cover.scene or title),
        stand_in=cover.stand_in,
        painted_by=cover.painted_by,
        error=cover.error,
    )


def _cover_state(cover: Cover) -> CoverState:
    if cover.awaits:
        return "requested"
    if cover.error is not None:
        return "failed"
    return "illustrated" if cover.image is not None else "none"


def _total(book: Book) -> int:
    """Return how many chapters the book has, or is to have when its story is told to the end."""
    story, request = book.story, book.request
    if story is None or request is None or not book.as_told or not story.words_left:
        return len(book.chapters)
    kept = request.chapters_total - len(request.to_write)
    return max(len(book.chapters), kept + story.total)


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
        tale=book.tale,
        tale_words=book.tale_words,
        tale_told=book.tale_told,
        cover=_cover(book),
        cover_chapter=book.cover_chapter,
        painted_cover=cover_view(book.cover, book.title),
        cast=tuple(CastView(one.character_id, one.name, image_view(one.photo, one.name)) for one in book.cast),
        chapters=tuple(chapter_view(chapter) for chapter in book.chapters),
        chapters_total=_total(book),
        job=job_view(book.id, book.jobs[-1]) if book.jobs else None,
        error=_error(book),
        created_at=book.created_at,
        updated_at=book.updated_at,
    )


def _error(book: Book) -> e.Failure | None:
    """Return why a book failed: its story did, or every one of its pictures."""
    story = book.story
    return book.error or (story.error if story is not None and story.state == "failed" else None)


def summary(book: Book) -> BookSummary:
    """Return a book as it stands on the shelf."""
    return BookSummary(
        id=book.id,
        version=book.version,
        title=book.title,
        state=book_state(book),
        style=book.style,
        mood=book.mood,
        tale_told=book.tale_told,
        cover=_cover(book),
        cast=tuple(one.character_id for one in book.cast),
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
        figure=character.figure or understand(character.kind, character.description).figure,
        photo=image_view(character.photo, character.name),
        sheet=image_view(character.sheet, character.name),
        sheet_state=_sheet_state(character),
        sheet_approved=character.sheet_approved,
        error=character.error,
        created_at=character.created_at,
        updated_at=character.updated_at,
    )


def _sheet_state(character: Character) -> SheetState:
    if character.error is not None:
        return "failed"
    if character.sheet is not None and character.settled:
        return "painted"
    return "requested" if character.awaits_sheet else "none"
