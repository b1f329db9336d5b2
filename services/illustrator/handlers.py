"""What the illustrator does when it hears of something: one function an event."""

import logging
from contextlib import suppress

from contracts.book import Book
from contracts.books import Books
from contracts.bus import Bus
from contracts.envelope import Recorded, enclose
from contracts.events import (
    ChapterDrafted,
    CoverRequested,
    Event,
    Failure,
    IllustrationRequested,
    StoryStarted,
)
from contracts.gallery import Gallery, GalleryDown
from contracts.outcomes import Later
from services.illustrator import commissions
from services.illustrator.clearing import cleared
from services.illustrator.commissions import Commission
from services.illustrator.easel import Easel
from services.illustrator.painter import Painter, Unwanted
from services.illustrator.prints import Prints

log = logging.getLogger("illustrator")


class Illustrating:
    """Reacts to covers, chapters and wishes that need a picture."""

    def __init__(
        self,
        bus: Bus,
        gallery: Gallery,
        painter: Painter,
        stand_in: Painter | None = None,
        built_in: Painter | None = None,
    ) -> None:
        """``stand_in`` paints what ``painter`` cannot, ``built_in`` what the family asks of the built-in painter.

        Without ``built_in`` the ``painter`` is the built-in one itself.
        """
        self._bus = bus
        self._books = Books(bus)
        self._gallery = gallery
        self._prints = Prints(gallery)
        self._easel = Easel(bus, self._books, gallery, stand_in)
        self._painter = painter
        self._built_in = built_in or painter

    async def react(self, recorded: Recorded) -> None:
        """Let the right function handle an event; an object store that is away is waited for."""
        try:
            match recorded.event:
                case StoryStarted() as event:
                    await self.on_story_started(event, recorded)
                case ChapterDrafted() as event:
                    await self.on_chapter_drafted(event, recorded)
                case IllustrationRequested() as event:
                    await self.on_illustration_requested(event, recorded)
                case CoverRequested() as event:
                    await self.on_cover_requested(event, recorded)
                case _:
                    log.warning("not for us", extra={"type": recorded.envelope.type})
        except GalleryDown as error:
            raise Later(2.0, "the object store does not answer") from error

    async def on_story_started(self, event: StoryStarted, recorded: Recorded) -> None:
        """Emit ``cover.illustrated`` for a story whose teller says what its cover is to show."""
        if event.cover_scene:
            await self._illustrate("", False, recorded)

    async def on_chapter_drafted(self, event: ChapterDrafted, recorded: Recorded) -> None:
        """Emit ``chapter.illustrated`` for a chapter that was just written."""
        if event.illustrate:
            await self._illustrate("", event.built_in, recorded)

    async def on_illustration_requested(self, event: IllustrationRequested, recorded: Recorded) -> None:
        """Emit ``chapter.illustrated`` for a chapter that the family wants painted anew."""
        await self._illustrate(event.wish, event.built_in, recorded)

    async def on_cover_requested(self, event: CoverRequested, recorded: Recorded) -> None:
        """Emit ``cover.illustrated`` for a cover that the family wants painted, with or without a story."""
        await self._illustrate(event.wish, event.built_in, recorded)

    async def give_up(self, recorded: Recorded, failure: Failure) -> None:
        """Emit ``illustration.failed`` or ``cover.failed``; the book goes on."""
        book = await self._books.get(recorded.envelope.subject)
        await self._publish(commissions.failed(book, recorded, failure), recorded)

    async def _illustrate(self, wish: str, built_in: bool, recorded: Recorded) -> None:
        """Paint what waits for an answer to this event."""
        cause = recorded.envelope
        book = await self._books.get(cause.subject)
        if book is None or book.version < recorded.sequence:
            raise Later(0.05, "this replica of the log is behind")
        commission = commissions.awaited(book, cause.id)
        if book.deleted:
            # Whoever had this event before may have stored a picture since the book was cleared.
            await self._gallery.remove_all(book.family_id, book.id)
        elif commission is not None:
            with suppress(Unwanted):
                await self._deliver(book, commission, wish, self._built_in if built_in else self._painter, recorded)

    async def _deliver(self, book: Book, commission: Commission, wish: str, painter: Painter, asked: Recorded) -> None:
        cause_id = asked.envelope.id
        made = await self._prints.recall(book.family_id, book.id, cause_id) if asked.redelivered else None
        if made is None:
            made = await self._easel.make(book, commission, wish, painter, cause_id)
        telling = self._tell(book, commission.illustrated(made), asked)
        if await self._prints.until_told(book.family_id, book.id, cause_id, made, telling):
            await cleared(self._bus, self._gallery, book.family_id, book.id)

    async def _tell(self, book: Book, event: Event, asked: Recorded) -> None:
        if not await cleared(self._bus, self._gallery, book.family_id, book.id):
            await self._publish(event, asked)

    async def _publish(self, event: Event, recorded: Recorded) -> None:
        envelope = enclose(event, source=self._bus.source, cause=recorded.envelope)
        await self._bus.publish(event, envelope)
        said = {"number": getattr(event, "number", 0), "correlation_id": envelope.correlation_id}
        log.info(envelope.type.replace(".", " "), extra=said)
