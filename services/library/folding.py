"""What the library makes of events, for books and characters alike: the state they fold to, and its views. Pure."""

from collections.abc import Iterable

from contracts import book_fold, character
from contracts.book import Book
from contracts.character import Character
from contracts.envelope import Recorded, is_about_a_book
from contracts.rendering import views_of_book, views_of_character

Aggregate = Book | Character
Views = dict[str, bytes | None]


def fold_on(state: Aggregate | None, log: Iterable[Recorded]) -> Aggregate | None:
    """Return the book or character after some more events, which may overlap with those that it was folded from."""
    for recorded in log:
        if isinstance(state, Book) or (state is None and is_about_a_book(recorded.event)):
            state = book_fold.fold(state, recorded)
        else:
            state = character.fold(state, recorded)
    return state


def views_of(state: Aggregate | None) -> Views:
    """Return the views of a book or character by key; ``None`` stands for a view that is to go."""
    if state is None:
        return {}
    return views_of_book(state) if isinstance(state, Book) else views_of_character(state)
