"""What the story service does when it hears of something: one function an event."""

import asyncio
import logging

from msgspec.structs import replace

from contracts.book import Book, Chapter
from contracts.book_fold import fold_all
from contracts.bus import Bus
from contracts.envelope import Recorded, enclose
from contracts.events import (
    ChapterDrafted,
    ChapterRegenerationRequested,
    Failure,
    StoryFailed,
    StoryRequested,
    StoryStarted,
)
from contracts.outcomes import BadAnswer, Later
from contracts.patience import TEXT_TRIES, Sentences, insist
from services.story.storyteller import Brief, Draft, Retelling, StoryHead, Storyteller, Told

log = logging.getLogger("story")

SENTENCES: Sentences = {
    "refused": "The storyteller refused this story. What is written so far is kept. Change the title, or what the "
    "story should be about, and try again.",
    "unavailable": "The storyteller did not answer. What is written so far is kept. Try again in a while.",
    "bad_answer": "The storyteller did not finish its sentences. What is written so far is kept. Try again.",
    "quota": "The storyteller's account has no credit left. What is written so far is kept.",
    "resting": "The storyteller's provider wants a long pause. What is written so far is kept. Try again later.",
    "misconfigured": "The storyteller's key, address or model name is wrong. Somebody has to look at the settings.",
}


class Writing:
    """Reacts to wishes for words."""

    def __init__(self, bus: Bus, storyteller: Storyteller) -> None:
        self._bus = bus
        self._storyteller = storyteller

    async def react(self, recorded: Recorded) -> None:
        """Let the right function handle an event."""
        match recorded.event:
            case StoryRequested() as event:
                await self.on_story_requested(event, recorded)
            case ChapterRegenerationRequested() as event:
                await self.on_chapter_regeneration_requested(event, recorded)
            case _:
                log.warning("not for us", extra={"type": recorded.envelope.type})

    async def on_story_requested(self, event: StoryRequested, recorded: Recorded) -> None:
        """Emit ``story.started``, then ``chapter.drafted`` the moment each chapter closes; never one that exists."""
        drafted: set[int] = set()
        await insist(
            lambda: self._tell(event, recorded, drafted),
            SENTENCES,
            asyncio.sleep,
            TEXT_TRIES,
            progress=lambda: len(drafted),
        )

    async def on_chapter_regeneration_requested(self, event: ChapterRegenerationRequested, recorded: Recorded) -> None:
        """Emit ``chapter.drafted`` with the next revision, told so that it fits the book as it is now."""
        book = fold_all(await self._bus.read(event.book_id))
        if book is None or book.version < recorded.sequence:
            raise Later(0.05, "this replica of the log is behind")
        chapter = book.awaiting_words(recorded.envelope.id)
        if chapter is None or book.deleted:
            return
        retelling = Retelling(
            number=chapter.number,
            revision=chapter.revision + 1,
            wishes=chapter.wishes,
            chapters=tuple(told(one) for one in book.chapters),
        )
        brief = brief_of_book(book)
        draft = await insist(lambda: self._storyteller.retell(brief, retelling), SENTENCES, asyncio.sleep, TEXT_TRIES)
        drafted = self._drafted(draft, chapter.revision + 1, recorded)
        wished = replace(drafted, illustrate=event.illustrate, built_in=event.built_in)
        await self._publish_draft(wished, event.number, recorded)

    async def give_up(self, recorded: Recorded, failure: Failure) -> None:
        """Emit ``story.failed``."""
        number = recorded.event.number if isinstance(recorded.event, ChapterRegenerationRequested) else 0
        event = StoryFailed(book_id=recorded.envelope.subject, failure=failure, number=number)
        await self._bus.publish(event, enclose(event, source=self._bus.source, cause=recorded.envelope))

    async def _tell(self, event: StoryRequested, recorded: Recorded, drafted: set[int]) -> None:
        """Have told what is missing, and add its numbers to ``drafted`` as they come."""
        log_of_book = await self._bus.read(event.book_id)
        book = fold_all(log_of_book)
        if book is None or book.version < recorded.sequence:
            raise Later(0.05, "this replica of the log is behind")
        if book.deleted or book.request_id != recorded.envelope.id:
            return
        drafted |= _numbers_drafted(log_of_book, recorded.envelope.id)
        missing = set(event.to_write) - drafted
        if not missing:
            return
        have = tuple(told(chapter) for chapter in book.chapters if _belongs(chapter.number, event, drafted))
        brief, needs_head = brief_of_request(event), not book.style_words
        async for part in self._storyteller.tell(brief, have, needs_head=needs_head):
            if isinstance(part, StoryHead):
                await self._publish_head(part, event, recorded)
            elif part.number in missing:
                missing.remove(part.number)
                drafted.add(part.number)
                old = book.chapter(part.number)
                draft = self._drafted(part, old.revision + 1 if old else 1, recorded)
                await self._publish_draft(draft, part.number, recorded)
        if missing:
            raise BadAnswer(f"{len(missing)} of {event.chapters_total} chapters missing")

    async def _publish_head(self, head: StoryHead, event: StoryRequested, recorded: Recorded) -> None:
        started = StoryStarted(
            book_id=event.book_id,
            title=event.title,
            cast=head.cast,
            style_words=head.style_words,
            made_by=self._storyteller.name,
            cover_scene=head.cover_scene,
            cover_stage=head.cover_stage,
            tale=head.tale,
        )
        await self._bus.publish(started, enclose(started, source=self._bus.source, cause=recorded.envelope))

    def _drafted(self, draft: Draft, revision: int, recorded: Recorded) -> ChapterDrafted:
        return ChapterDrafted(
            book_id=recorded.envelope.subject,
            number=draft.number,
            revision=revision,
            title=draft.title,
            text=draft.text,
            scene=draft.scene,
            stage=draft.stage,
            cast=draft.cast,
            made_by=self._storyteller.name,
        )

    async def _publish_draft(self, drafted: ChapterDrafted, asked_as: int, recorded: Recorded) -> None:
        """Emit a draft once: ``asked_as`` is the chapter's number in the wish, whatever became of it since."""
        envelope = enclose(drafted, source=self._bus.source, cause=recorded.envelope, part=asked_as)
        await self._bus.publish(drafted, envelope)
        log.info("chapter drafted", extra={"number": drafted.number, "correlation_id": envelope.correlation_id})


def told(chapter: Chapter) -> Told:
    """Return a chapter of the book as context for a storyteller."""
    return Told(number=chapter.number, title=chapter.title, text=chapter.text, scene=chapter.scene)


def brief_of_request(event: StoryRequested) -> Brief:
    """Return what the family asked for."""
    return Brief(
        title=event.title,
        premise=event.premise,
        style=event.style,
        mood=event.mood,
        reading_age=event.reading_age,
        language=event.language,
        cast=event.cast,
        chapters_total=event.chapters_total,
        seed=event.seed,
        tale=event.tale,
        tale_words=event.tale_words,
        heard=event.heard,
    )


def brief_of_book(book: Book) -> Brief:
    """Return what a book is about as it is now; one written by hand never had a request."""
    asked = brief_of_request(book.request) if book.request else Brief(title=book.title, cast=book.cast)
    return Brief(
        title=book.title,
        premise=book.premise,
        style=book.style,
        mood=book.mood,
        reading_age=book.reading_age,
        language=book.language,
        cast=asked.cast,
        chapters_total=max(asked.chapters_total, len(book.chapters)),
        seed=asked.seed,
        tale=book.tale_told or asked.tale,
        tale_words=book.tale_words,
        heard=asked.heard,
    )


def _belongs(number: int, event: StoryRequested, drafted: set[int]) -> bool:
    """Tell whether a chapter that stands there is part of the story that is asked for.

    A whole story begins with its head, whatever the family wrote behind its last chapter.
    """
    return number in drafted or (event.missing is not None and number not in event.missing)


def _numbers_drafted(log_of_book: list[Recorded], request_id: str) -> set[int]:
    """Return the chapters that this very request already has: they are not bought again."""
    return {
        one.event.number
        for one in log_of_book
        if isinstance(one.event, ChapterDrafted) and one.envelope.causation_id == request_id
    }
