"""The fold of a book: its events, in order, to its state. Pure; the only place that knows what an event means.

``fold`` accepts every order in which a log can hold events. One that is told twice in a row changes only versions and
``updated_at``; told again later, a wish or an answer to one still counts once, while what the family did is done again.
Answers find their chapter by what it awaits, wherever it was moved meanwhile; late answers to wishes that were
overtaken are kept in the log and change nothing here.
"""

from collections.abc import Iterable
from functools import singledispatch

from msgspec.structs import replace

from contracts import events as e
from contracts.book import Book, Chapter
from contracts.chapters import arranged, keeping, left_out, new_chapter, with_chapter
from contracts.envelope import Recorded
from contracts.jobs import Job, progress, settled


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
    removed = left_out(before, after.chapters) if len(after.chapters) < len(before.chapters) else ()
    awaited = _awaited(after.chapters) | {after.cover.awaits}
    return settled(jobs, awaited, _awaited(removed), recorded.envelope.time)


def _awaited(chapters: Iterable[Chapter]) -> set[str]:
    return {chapter.awaits_words for chapter in chapters} | {chapter.awaits_image for chapter in chapters}


def fold_all(log: Iterable[Recorded]) -> Book | None:
    """Return the book that a whole log tells of, ``None`` for an empty one."""
    book: Book | None = None
    for recorded in log:
        book = fold(book, recorded)
    return book


@singledispatch
def _apply(_event: object, book: Book, _recorded: Recorded) -> Book:
    return book


@_apply.register
def _(event: e.BookCreated, book: Book, recorded: Recorded) -> Book:
    if book.family_id:
        return book
    return replace(_described(event, book, recorded), family_id=event.family_id)


@_apply.register
def _(event: e.BookRevised, book: Book, recorded: Recorded) -> Book:
    return replace(_described(event, book, recorded), cover_chapter=event.cover)


def _described(event: e.BookCreated | e.BookRevised, book: Book, recorded: Recorded) -> Book:
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
        tale=event.tale,
        tale_words=event.tale_words,
        cast=event.cast,
    )


@_apply.register
def _(event: e.StoryRequested, book: Book, recorded: Recorded) -> Book:
    asked = recorded.envelope.id
    waiting = tuple(
        replace(chapter, awaits_words=asked, asked_as=chapter.number, awaits_image="", error=None)
        if chapter.number in event.to_write
        else chapter
        for chapter in book.chapters
    )
    requested = replace(
        book,
        request=event,
        request_id=asked,
        request_version=recorded.sequence,
        cast=event.cast,
        chapters=waiting,
        as_told=True,
        error=None,
    )
    if event.missing is not None:
        return requested
    return replace(requested, looks=(), style_words="", cover=replace(book.cover, awaits="", error=None))


@_apply.register
def _(event: e.StoryStarted, book: Book, recorded: Recorded) -> Book:
    own = recorded.envelope.id
    if recorded.envelope.causation_id != book.request_id or own in book.told:
        return book
    begun = replace(book, looks=event.cast, style_words=event.style_words, tale_told=event.tale, told=(*book.told, own))
    if not event.cover_scene:
        return begun
    cover = replace(book.cover, scene=event.cover_scene, stage=event.cover_stage, awaits=own, error=None)
    return replace(begun, cover=cover)


@_apply.register
def _(_event: e.CoverRequested, book: Book, recorded: Recorded) -> Book:
    return replace(book, cover=replace(book.cover, awaits=recorded.envelope.id, error=None), cover_chapter=None)


@_apply.register
def _(event: e.CoverIllustrated, book: Book, recorded: Recorded) -> Book:
    if not book.awaits_cover(recorded.envelope.causation_id):
        return book
    cover = replace(
        book.cover, image=event.image, painted_by=event.made_by, stand_in=event.stand_in, awaits="", error=None
    )
    return replace(book, cover=cover)


@_apply.register
def _(event: e.CoverFailed, book: Book, recorded: Recorded) -> Book:
    if not book.awaits_cover(recorded.envelope.causation_id):
        return book
    return replace(book, cover=replace(book.cover, awaits="", error=event.failure))


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
    return with_chapter(book, drafted)


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
        return new_chapter(book, number, recorded)
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
    return with_chapter(book, painted)


@_apply.register
def _(event: e.ChapterEdited, book: Book, recorded: Recorded) -> Book:
    old = book.chapter(event.number) or new_chapter(book, event.number, recorded, "family")
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
    return with_chapter(book, edited)


@_apply.register
def _(event: e.ChapterAdded, book: Book, recorded: Recorded) -> Book:
    new = new_chapter(book, event.number, recorded, "family")
    if new is None:
        return book
    added = replace(new, version=recorded.sequence, title=event.title, text=event.text, scene=event.scene)
    before = [chapter for chapter in book.chapters if chapter.number < event.number]
    return arranged(book, [*before, added, *book.chapters[len(before) :]], recorded)


@_apply.register
def _(event: e.BookArranged, book: Book, recorded: Recorded) -> Book:
    if recorded.envelope.id in book.told:
        return book
    wanted = [book.chapter(number) for number in dict.fromkeys(event.order)]
    put = arranged(book, [chapter for chapter in wanted if chapter is not None], recorded)
    return replace(put, told=(*put.told, recorded.envelope.id))


@_apply.register
def _(event: e.ChapterRemoved, book: Book, recorded: Recorded) -> Book:
    return keeping(book, [chapter for chapter in book.chapters if chapter.number != event.number], recorded)


@_apply.register
def _(event: e.ChapterRegenerationRequested, book: Book, recorded: Recorded) -> Book:
    chapter = book.chapter(event.number)
    if chapter is None:
        return book
    wishes = (*chapter.wishes, event.wish) if event.wish else chapter.wishes
    return with_chapter(book, replace(chapter, awaits_words=recorded.envelope.id, wishes=wishes, error=None))


@_apply.register
def _(event: e.IllustrationRequested, book: Book, recorded: Recorded) -> Book:
    chapter = book.chapter(event.number)
    if chapter is None:
        return book
    return with_chapter(book, replace(chapter, awaits_image=recorded.envelope.id, error=None))


@_apply.register
def _(event: e.StoryFailed, book: Book, recorded: Recorded) -> Book:
    asked = recorded.envelope.causation_id
    if asked != book.request_id:
        chapter = book.awaiting_words(asked)
        return with_chapter(book, replace(chapter, awaits_words="", error=event.failure)) if chapter else book
    rested = tuple(
        replace(chapter, awaits_words="") if chapter.awaits_words == asked else chapter for chapter in book.chapters
    )
    return replace(book, chapters=rested, error=event.failure)


@_apply.register
def _(event: e.IllustrationFailed, book: Book, recorded: Recorded) -> Book:
    chapter = book.awaiting_image(recorded.envelope.causation_id)
    return with_chapter(book, replace(chapter, awaits_image="", error=event.failure)) if chapter else book


@_apply.register
def _(_event: e.BookDeleted, book: Book, _recorded: Recorded) -> Book:
    return replace(book, deleted=True)
