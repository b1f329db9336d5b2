"""Heard: the tales that the books on a family's shelf tell, so that the next book tells another one. Pure."""

from collections.abc import Iterable

import msgspec


class _Told(msgspec.Struct, frozen=True):
    id: str
    created_at: str
    tale_told: str = ""


_decoder = msgspec.json.Decoder(_Told)


def heard_on(shelf: Iterable[bytes]) -> tuple[str, ...]:
    """Return the tales of the books of which these are the views on the shelf, oldest first, once for each book."""
    books = sorted(map(_decoder.decode, shelf), key=lambda book: (book.created_at, book.id))
    return tuple(book.tale_told for book in books if book.tale_told)
