"""The easel: a commission becomes a stored picture, painted by a painter or by the one who stands in for it."""

import asyncio
from contextlib import suppress

from nats.errors import Error as NatsError

from contracts import character as characters
from contracts.book import Book
from contracts.books import Books
from contracts.bus import Bus, BusDown
from contracts.events import CastMember
from contracts.gallery import Gallery
from contracts.outcomes import Hopeless, Later
from contracts.patience import insist
from services.illustrator import commissions, pages
from services.illustrator.commissions import Commission
from services.illustrator.painter import Page, Painter, Reference, Wanted
from services.illustrator.prints import Made, Prints, References


class Easel:
    """Has pictures of books painted, and stores them."""

    def __init__(self, bus: Bus, books: Books, gallery: Gallery, stand_in: Painter | None) -> None:
        """``stand_in`` paints what another painter cannot."""
        self._bus = bus
        self._books = books
        self._prints = Prints(gallery)
        self._references = References(gallery)
        self._stand_in = stand_in

    async def make(self, book: Book, commission: Commission, wish: str, painter: Painter, cause_id: str) -> Made:
        """Have a picture painted for the event ``cause_id``.

        Raises:
            Later: a reference sheet is being painted, or the provider asked for a pause.
            Unwanted: it was overtaken while it waited for its turn.
            Hopeless: neither the painter nor its stand-in can.
        """
        cast = [await self._reference(book, member, painter) for member in commission.cast()]
        page, wanted = commission.page(tuple(cast), wish, cause_id), self._wanted(book.id, cause_id)
        try:
            return await insist(lambda: self._paint(painter, page, wanted, book), commission.sentences, asyncio.sleep)
        except Hopeless:
            stand_in = self._stand_in
            if stand_in is None or painter is stand_in:
                raise
            with suppress(Hopeless):
                return await insist(
                    lambda: self._paint(stand_in, page, wanted, book, stand_in=True),
                    commission.sentences,
                    asyncio.sleep,
                )
            # What the family reads is why the painter that it counts on could not.
            raise

    async def _paint(self, painter: Painter, page: Page, wanted: Wanted, book: Book, stand_in: bool = False) -> Made:
        painting = await painter.paint(page, wanted)
        return await self._prints.keep(book.family_id, book.id, painting, stand_in)

    def _wanted(self, book_id: str, asked: str) -> Wanted:
        async def still_awaited() -> bool:
            try:
                book = await self._books.get(book_id)
            except (NatsError, TimeoutError, BusDown):
                # What is in work is painted while the bus is away.
                return True
            return book is not None and not book.deleted and commissions.awaited(book, asked) is not None

        return still_awaited

    async def _reference(self, book: Book, member: CastMember, painter: Painter) -> Reference:
        character = characters.fold_all(await self._bus.read(member.character_id))
        if painter.needs_sheets and pages.awaits_sheet(book, character):
            raise Later(0.5, "the reference sheet is being painted")
        sheet = character.sheet if painter.needs_sheets and character else None
        photo, drawn = await asyncio.gather(
            self._references.bytes_of(book.family_id, member.photo), self._references.bytes_of(book.family_id, sheet)
        )
        return pages.reference(book, member, character, photo, drawn)
