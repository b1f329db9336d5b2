"""Commissions: which picture a book waits for, what a painter is told of it, and what the log hears of it. Pure."""

from dataclasses import dataclass
from typing import ClassVar, Protocol

from contracts.book import Book, Chapter
from contracts.envelope import Recorded
from contracts.events import (
    CastMember,
    ChapterIllustrated,
    CoverFailed,
    CoverIllustrated,
    CoverRequested,
    Failure,
    IllustrationFailed,
    StoryStarted,
)
from contracts.patience import Sentences
from services.illustrator import pages
from services.illustrator.painter import Page, Reference
from services.illustrator.prints import Made


class Commission(Protocol):
    """A picture that a book waits for. ``sentences`` are what the family reads when there will be none."""

    sentences: ClassVar[Sentences]

    def cast(self) -> tuple[CastMember, ...]:
        """Return who is in the picture."""
        ...

    def page(self, cast: tuple[Reference, ...], wish: str, wish_id: str) -> Page:
        """Return what to paint."""
        ...

    def illustrated(self, made: Made) -> ChapterIllustrated | CoverIllustrated:
        """Return what happened once the picture is stored."""
        ...


@dataclass(frozen=True)
class ChapterPicture:
    """The picture of a chapter."""

    book: Book
    chapter: Chapter
    sentences: ClassVar[Sentences] = {
        "refused": "The painter refused this picture. Your text is kept. Change the scene and paint it again.",
        "unavailable": "The painter did not answer. Your text is kept. Paint it again in a while.",
        "bad_answer": "The painter sent something that is not a picture. Your text is kept. Paint it again.",
        "quota": "The painter's account has no credit left. Your text is kept.",
        "resting": "The painter's provider wants a long pause. Your text is kept. Try again later.",
        "misconfigured": "The painter's key, address or model name is wrong. Somebody has to look at the settings.",
    }

    def cast(self) -> tuple[CastMember, ...]:
        """Return who is on the page."""
        return pages.on_page(self.book, self.chapter)

    def page(self, cast: tuple[Reference, ...], wish: str, wish_id: str) -> Page:
        """Return the page to paint."""
        return pages.page(self.book, self.chapter, cast, wish, wish_id)

    def illustrated(self, made: Made) -> ChapterIllustrated:
        """Return that the chapter has its picture."""
        return ChapterIllustrated(
            book_id=self.book.id,
            number=self.chapter.number,
            revision=self.chapter.revision,
            image=made.image,
            made_by=made.made_by,
            stand_in=made.stand_in,
        )


@dataclass(frozen=True)
class CoverPicture:
    """The picture on the cover."""

    book: Book
    sentences: ClassVar[Sentences] = {
        "refused": "The painter refused this cover. Your book is kept. Wish for another one and paint it again.",
        "unavailable": "The painter did not answer. Your book is kept. Paint the cover again in a while.",
        "bad_answer": "The painter sent something that is not a picture. Your book is kept. Paint the cover again.",
        "quota": "The painter's account has no credit left. Your book is kept.",
        "resting": "The painter's provider wants a long pause. Your book is kept. Try again later.",
        "misconfigured": "The painter's key, address or model name is wrong. Somebody has to look at the settings.",
    }

    def cast(self) -> tuple[CastMember, ...]:
        """Return everybody."""
        return self.book.cast

    def page(self, cast: tuple[Reference, ...], wish: str, wish_id: str) -> Page:
        """Return the cover to paint."""
        return pages.cover(self.book, cast, wish, wish_id)

    def illustrated(self, made: Made) -> CoverIllustrated:
        """Return that the book has its cover."""
        return CoverIllustrated(book_id=self.book.id, image=made.image, made_by=made.made_by, stand_in=made.stand_in)


def awaited(book: Book, asked: str) -> Commission | None:
    """Return the picture that waits for the answer to this event, None when nothing does any more.

    A chapter's number may be another one by now than the event says.
    """
    if book.awaits_cover(asked):
        return CoverPicture(book)
    chapter = book.awaiting_image(asked)
    return ChapterPicture(book, chapter) if chapter else None


def failed(book: Book | None, recorded: Recorded, failure: Failure) -> IllustrationFailed | CoverFailed:
    """Return that what this event asks for will not be painted."""
    book_id = recorded.envelope.subject
    if isinstance(recorded.event, StoryStarted | CoverRequested):
        return CoverFailed(book_id=book_id, failure=failure)
    chapter = book.awaiting_image(recorded.envelope.id) if book else None
    return IllustrationFailed(
        book_id=book_id,
        number=chapter.number if chapter else getattr(recorded.event, "number", 0),
        revision=chapter.revision if chapter else 0,
        failure=failure,
    )
