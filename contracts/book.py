"""The fold of a book: its events, in order, to its state. Pure; the only place that knows what an event means.

``fold`` accepts every order in which a log can hold events, and an event that is told twice changes nothing but
``version``. Answers find their chapter by what it awaits, wherever it was moved meanwhile; late answers to wishes that
were overtaken are kept in the log and change nothing here.
"""

from collections.abc import Iterable, Sequence
from functools import singledispatch

import msgspec
from msgspec.structs import replace

from contracts import events as e
from contracts.envelope import Recorded
from contracts.jobs import Job, progress, settled
from contracts.stage import Stage


class Chapter(msgspec.Struct, frozen=True, kw_only=True):
    """A chapter as it is now.

    ``id`` is that of the event that made it and stays, ``number`` is its place. ``version`` is the sequence of the last
    change of its words, ``placed`` that of its number. ``awaits_words`` and ``awaits_image`` are the ids of the events
    whose answers it waits for; ``asked_as`` was its number when words were asked for.
    """

    id: str
    number: int
    placed: int = 0
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
    asked_as: int = 0
    awaits_image: str = ""


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """A book as it is now.

    ``version`` is the sequence of its last event, ``details_version`` that of its details, ``arranged_version`` that of
    the last chapter that the family added, moved or took out. ``as_told`` says that none was since the story was asked
    for: its numbers are those of the chapters. ``told`` are ids of events that must not take effect again.
    """

    id: str
    family_id: str = ""
    version: int = 0
    details_version: int = 0
    arranged_version: int = 0
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
    as_told: bool = False
    told: tuple[str, ...] = ()
    jobs: tuple[Job, ...] = ()
    error: e.Failure | None = None
    created_at: str = ""
    updated_at: str = ""
    deleted: bool = False

    def chapter(self, number: int) -> Chapter | None:
        """Return a chapter, or None when there is none of this number."""
        return next((chapter for chapter in self.chapters if chapter.number == number), None)

    def awaiting_words(self, asked: str | None) -> Chapter | None:
        """Return the chapter that waits to be told anew for a wish, or None when none does."""
        return next((chapter for chapter in self.chapters if asked and chapter.awaits_words == asked), None)

    def awaiting_image(self, asked: str | None) -> Chapter | None:
        """Return the chapter that waits for a picture for a draft or a wish, or None when none does."""
        return next((chapter for chapter in self.chapters if asked and chapter.awaits_image == asked), None)

    @property
    def story(self) -> Job | None:
        """The job of the newest story."""
        return next((job for job in reversed(self.jobs) if job.id == self.request_id), None)


def fold(book: Book | None, recorded: Recorded) -> Book:
    """Return the book after one more event; ``None`` is the book before its first."""
    envelope = recorded.envelope
    before = book or Book(id=envelope.subject, created_at=envelope.time)
    if recorded.sequence <= before.version:
        return before
    told_before = any(job.id == envelope.id for job in before.jobs)
    after = before if told_before else _apply(recorded.event, before, recorded)
    jobs = _jobs(before, after, recorded)
    return replace(after, version=recorded.sequence, updated_at=envelope.time, jobs=jobs)


def _jobs(before: Book, after: Book, recorded: Recorded) -> tuple[Job, ...]:
    jobs = progress(before.jobs, recorded)
    if all(job.finished_at for job in jobs):
        return jobs
    removed = _left_out(before, after.chapters) if len(after.chapters) < len(before.chapters) else ()
    return settled(jobs, _awaited(after.chapters), _awaited(removed), recorded.envelope.time)


def _awaited(chapters: Iterable[Chapter]) -> set[str]:
    return {chapter.awaits_words for chapter in chapters} | {chapter.awaits_image for chapter in chapters}


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
    waiting = tuple(
        replace(chapter, awaits_words=asked, asked_as=chapter.number, awaits_image="", error=None)
        if chapter.number <= event.chapters_total
        else chapter
        for chapter in book.chapters
    )
    return replace(
        book,
        request=event,
        request_id=asked,
        request_version=recorded.sequence,
        cast=event.cast,
        looks=(),
        style_words="",
        chapters=waiting,
        as_told=True,
        error=None,
    )


@_apply.register
def _(event: e.StoryStarted, book: Book, recorded: Recorded) -> Book:
    if recorded.envelope.causation_id != book.request_id:
        return book
    return replace(book, looks=event.cast, style_words=event.style_words)


@_apply.register
def _(event: e.ChapterDrafted, book: Book, recorded: Recorded) -> Book:
    asked, own = recorded.envelope.causation_id or "", recorded.envelope.id
    old = _to_draft(book, event.number, recorded) if asked == book.request_id else book.awaiting_words(asked)
    if old is None or own == old.drafted_as:
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


def _to_draft(book: Book, number: int, recorded: Recorded) -> Chapter | None:
    """Return the chapter that a draft of the story is for, a new one where there is none."""
    asked = recorded.envelope.causation_id
    for chapter in book.chapters:
        if chapter.awaits_words == asked and chapter.asked_as == number:
            return chapter
    if not book.as_told:
        return None
    there = book.chapter(number)
    if there is None:
        return _new_chapter(book, number, recorded)
    return None if there.drafted_as else there


@_apply.register
def _(event: e.ChapterIllustrated, book: Book, recorded: Recorded) -> Book:
    chapter = book.awaiting_image(recorded.envelope.causation_id)
    if chapter is None:
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
    old = book.chapter(event.number) or _new_chapter(book, event.number, recorded, "family")
    if old is None:
        return book
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
def _(event: e.ChapterAdded, book: Book, recorded: Recorded) -> Book:
    new = _new_chapter(book, event.number, recorded, "family")
    if new is None:
        return book
    added = replace(new, version=recorded.sequence, title=event.title, text=event.text, scene=event.scene)
    before = [chapter for chapter in book.chapters if chapter.number < event.number]
    return _arranged(book, [*before, added, *book.chapters[len(before) :]], recorded)


@_apply.register
def _(event: e.BookArranged, book: Book, recorded: Recorded) -> Book:
    if recorded.envelope.id in book.told:
        return book
    wanted = [book.chapter(number) for number in dict.fromkeys(event.order)]
    arranged = _arranged(book, [chapter for chapter in wanted if chapter is not None], recorded)
    return replace(arranged, told=(*arranged.told, recorded.envelope.id))


@_apply.register
def _(event: e.ChapterRemoved, book: Book, recorded: Recorded) -> Book:
    return _keeping(book, [chapter for chapter in book.chapters if chapter.number != event.number], recorded)


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
    if asked != book.request_id:
        chapter = book.awaiting_words(asked)
        return _with_chapter(book, replace(chapter, awaits_words="", error=event.failure)) if chapter else book
    rested = tuple(
        replace(chapter, awaits_words="") if chapter.awaits_words == asked else chapter for chapter in book.chapters
    )
    return replace(book, chapters=rested, error=event.failure)


@_apply.register
def _(event: e.IllustrationFailed, book: Book, recorded: Recorded) -> Book:
    chapter = book.awaiting_image(recorded.envelope.causation_id)
    return _with_chapter(book, replace(chapter, awaits_image="", error=event.failure)) if chapter else book


@_apply.register
def _(event: e.BookDeleted, book: Book, recorded: Recorded) -> Book:  # noqa: ARG001 -- one shape for all
    return replace(book, deleted=True)


def _new_chapter(book: Book, number: int, recorded: Recorded, written_by: str = "") -> Chapter | None:
    """Return a chapter that begins with this event, None when it began with it before."""
    own = recorded.envelope.id
    if own in book.told or any(chapter.id == own for chapter in book.chapters):
        return None
    return Chapter(id=own, number=number, placed=recorded.sequence, written_by=written_by)


def _with_chapter(book: Book, chapter: Chapter) -> Book:
    others = [other for other in book.chapters if other.id != chapter.id]
    return replace(book, chapters=tuple(sorted([*others, chapter], key=lambda one: one.number)))


def _arranged(book: Book, chapters: Sequence[Chapter], recorded: Recorded) -> Book:
    """Return the book with these chapters, numbered as they follow one another."""
    numbered = [
        chapter if chapter.number == place else replace(chapter, number=place, placed=recorded.sequence)
        for place, chapter in enumerate(chapters, start=1)
    ]
    return replace(_keeping(book, numbered, recorded), as_told=False)


def _keeping(book: Book, chapters: Sequence[Chapter], recorded: Recorded) -> Book:
    """Return the book with these chapters and no other; the choice of the cover follows its chapter."""
    chosen = book.chapter(book.cover) if book.cover else None
    return replace(
        book,
        chapters=tuple(chapters),
        cover=next((chapter.number for chapter in chapters if chosen and chapter.id == chosen.id), None),
        told=(*book.told, *(own for one in _left_out(book, chapters) for own in (one.id, one.drafted_as) if own)),
        arranged_version=recorded.sequence,
    )


def _left_out(book: Book, chapters: Iterable[Chapter]) -> list[Chapter]:
    kept = {chapter.id for chapter in chapters}
    return [chapter for chapter in book.chapters if chapter.id not in kept]
