"""The fold of a book: its events, in order, to its state. Pure; the only place that knows what an event means.

``fold`` accepts every order in which a log can hold events, and an event that is told twice changes nothing but
``version``. Late answers to wishes that were overtaken are kept in the log and change nothing here.
"""

from collections.abc import Iterable
from functools import singledispatch

import msgspec
from msgspec.structs import replace

from contracts import events as e
from contracts.envelope import Recorded
from contracts.jobs import Job, progress
from contracts.stage import Stage


class Chapter(msgspec.Struct, frozen=True, kw_only=True):
    """A chapter as it is now. ``version`` is the sequence of the last change of its words."""

    number: int
    revision: int = 0
    version: int = 0
    title: str = ""
    text: str = ""
    scene: str = ""
    stage: Stage = Stage()
    cast: tuple[str, ...] = ()
    written_by: str = ""
    rewritten: bool = False
    wishes: tuple[str, ...] = ()
    image: e.Image | None = None
    painted_by: str = ""
    stand_in: bool = False
    error: e.Failure | None = None
    drafted_as: str = ""
    awaits_words: str = ""
    awaits_image: str = ""


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """A book as it is now. ``version`` is the sequence of its last event, ``details_version`` that of its details."""

    id: str
    family_id: str = ""
    version: int = 0
    details_version: int = 0
    title: str = ""
    premise: str = ""
    dedication: str = ""
    style: e.Style = "gouache"
    mood: e.BookMood = "cosy"
    reading_age: e.ReadingAge = "4-5"
    language: str = "en"
    cast: tuple[e.CastMember, ...] = ()
    cover: int | None = None
    request: e.StoryRequested | None = None
    request_id: str = ""
    request_version: int = 0
    looks: tuple[e.CastLook, ...] = ()
    style_words: str = ""
    chapters: tuple[Chapter, ...] = ()
    jobs: tuple[Job, ...] = ()
    error: e.Failure | None = None
    created_at: str = ""
    updated_at: str = ""
    deleted: bool = False

    def chapter(self, number: int) -> Chapter | None:
        """Return a chapter, or None when there is none of this number."""
        return next((chapter for chapter in self.chapters if chapter.number == number), None)


def fold(book: Book | None, recorded: Recorded) -> Book:
    """Return the book after one more event; ``None`` is the book before its first."""
    envelope = recorded.envelope
    before = book or Book(id=envelope.subject, created_at=envelope.time)
    if recorded.sequence <= before.version:
        return before
    told_before = any(job.id == envelope.id for job in before.jobs)
    after = before if told_before else _apply(recorded.event, before, recorded)
    jobs = progress(before.jobs, recorded)
    return replace(after, version=recorded.sequence, updated_at=envelope.time, jobs=jobs)


def fold_all(log: Iterable[Recorded]) -> Book | None:
    """Return the book that a whole log tells of, ``None`` for an empty one."""
    book: Book | None = None
    for recorded in log:
        book = fold(book, recorded)
    return book


@singledispatch
def _apply(event: object, book: Book, recorded: Recorded) -> Book:  # noqa: ARG001 -- each event has its own meaning below
    return book


@_apply.register
def _(event: e.BookCreated, book: Book, recorded: Recorded) -> Book:
    if book.family_id:
        return book
    return replace(
        book,
        family_id=event.family_id,
        details_version=recorded.sequence,
        title=event.title,
        premise=event.premise,
        dedication=event.dedication,
        style=event.style,
        mood=event.mood,
        reading_age=event.reading_age,
        language=event.language,
        cast=event.cast,
    )


@_apply.register
def _(event: e.BookRevised, book: Book, recorded: Recorded) -> Book:
    return replace(
        book,
        details_version=recorded.sequence,
        title=event.title,
        premise=event.premise,
        dedication=event.dedication,
        style=event.style,
        mood=event.mood,
        reading_age=event.reading_age,
        language=event.language,
        cast=event.cast,
        cover=event.cover,
    )


@_apply.register
def _(event: e.StoryRequested, book: Book, recorded: Recorded) -> Book:
    asked = recorded.envelope.id
    waiting = tuple(replace(chapter, awaits_words=asked, awaits_image="", error=None) for chapter in book.chapters)
    return replace(
        book,
        request=event,
        request_id=asked,
        request_version=recorded.sequence,
        cast=event.cast,
        looks=(),
        style_words="",
        chapters=waiting,
        error=None,
    )


@_apply.register
def _(event: e.StoryStarted, book: Book, recorded: Recorded) -> Book:
    if recorded.envelope.causation_id != book.request_id:
        return book
    return replace(book, looks=event.cast, style_words=event.style_words)


@_apply.register
def _(event: e.ChapterDrafted, book: Book, recorded: Recorded) -> Book:
    old = book.chapter(event.number) or Chapter(number=event.number)
    asked, own = recorded.envelope.causation_id or "", recorded.envelope.id
    first = asked == book.request_id and not old.drafted_as
    if own == old.drafted_as or not (first or asked == old.awaits_words):
        return book
    drafted = replace(
        old,
        revision=max(event.revision, old.revision + 1),
        version=recorded.sequence,
        title=event.title,
        text=event.text,
        scene=event.scene,
        stage=event.stage,
        cast=event.cast,
        written_by=event.made_by,
        rewritten=False,
        error=None,
        drafted_as=own,
        awaits_words="" if asked == old.awaits_words else old.awaits_words,
    )
    if event.illustrate:
        drafted = replace(drafted, image=None, painted_by="", stand_in=False, awaits_image=own)
    return _with_chapter(book, drafted)


@_apply.register
def _(event: e.ChapterIllustrated, book: Book, recorded: Recorded) -> Book:
    chapter = book.chapter(event.number)
    if chapter is None or chapter.awaits_image != recorded.envelope.causation_id:
        return book
    painted = replace(
        chapter,
        image=event.image,
        painted_by=event.made_by,
        stand_in=event.stand_in,
        awaits_image="",
        error=None,
    )
    return _with_chapter(book, painted)


@_apply.register
def _(event: e.ChapterEdited, book: Book, recorded: Recorded) -> Book:
    old = book.chapter(event.number) or Chapter(number=event.number, written_by="family")
    edited = replace(
        old,
        version=recorded.sequence,
        title=event.title,
        text=event.text,
        scene=event.scene,
        rewritten=old.rewritten or event.scene != old.scene,
    )
    return _with_chapter(book, edited)


@_apply.register
def _(event: e.ChapterRemoved, book: Book, recorded: Recorded) -> Book:  # noqa: ARG001 -- one shape for all
    return replace(book, chapters=tuple(chapter for chapter in book.chapters if chapter.number != event.number))


@_apply.register
def _(event: e.ChapterRegenerationRequested, book: Book, recorded: Recorded) -> Book:
    chapter = book.chapter(event.number)
    if chapter is None:
        return book
    wishes = (*chapter.wishes, event.wish) if event.wish else chapter.wishes
    return _with_chapter(book, replace(chapter, awaits_words=recorded.envelope.id, wishes=wishes, error=None))


@_apply.register
def _(event: e.IllustrationRequested, book: Book, recorded: Recorded) -> Book:
    chapter = book.chapter(event.number)
    if chapter is None:
        return book
    return _with_chapter(book, replace(chapter, awaits_image=recorded.envelope.id, error=None))


@_apply.register
def _(event: e.StoryFailed, book: Book, recorded: Recorded) -> Book:
    asked = recorded.envelope.causation_id
    if event.number:
        chapter = book.chapter(event.number)
        if chapter is None or chapter.awaits_words != asked:
            return book
        return _with_chapter(book, replace(chapter, awaits_words="", error=event.failure))
    if asked != book.request_id:
        return book
    rested = tuple(
        replace(chapter, awaits_words="") if chapter.awaits_words == asked else chapter for chapter in book.chapters
    )
    return replace(book, chapters=rested, error=event.failure)


@_apply.register
def _(event: e.IllustrationFailed, book: Book, recorded: Recorded) -> Book:
    chapter = book.chapter(event.number)
    if chapter is None or chapter.awaits_image != recorded.envelope.causation_id:
        return book
    return _with_chapter(book, replace(chapter, awaits_image="", error=event.failure))


@_apply.register
def _(event: e.BookDeleted, book: Book, recorded: Recorded) -> Book:  # noqa: ARG001 -- one shape for all
    return replace(book, deleted=True)


def _with_chapter(book: Book, chapter: Chapter) -> Book:
    others = [other for other in book.chapters if other.number != chapter.number]
    return replace(book, chapters=tuple(sorted([*others, chapter], key=lambda one: one.number)))
