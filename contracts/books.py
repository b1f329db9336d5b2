"""Books as the log tells them, the ones used last kept in memory: of those, only what is new is read."""

from collections import OrderedDict

from contracts.book import Book
from contracts.book_fold import fold
from contracts.bus import Bus

_KEPT = 64


class Books:
    """Folds books, each as new as the replica of the log that answers: it is asked every time for what came after.

    In a cluster, a replica may lag: whoever was told of an event compares its sequence with the book's version.
    """

    def __init__(self, bus: Bus, kept: int = _KEPT) -> None:
        self._bus = bus
        self._kept = kept
        self._known: OrderedDict[str, Book] = OrderedDict()

    async def get(self, book_id: str) -> Book | None:
        """Return the book as it is now, None when there is none."""
        book = self._known.get(book_id)
        for recorded in await self._bus.read(book_id, book.version if book else 0):
            book = fold(book, recorded)
        if book is not None:
            self._keep(book)
        return book

    def _keep(self, book: Book) -> None:
        self._known[book.id] = book
        self._known.move_to_end(book.id)
        if len(self._known) > self._kept:
            self._known.popitem(last=False)
