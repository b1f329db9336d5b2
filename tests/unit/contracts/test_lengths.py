"""The longest book that there can be still is one message of the bus."""

from contracts import events as e
from contracts.book import Book, Chapter, Cover
from contracts.lengths import LONGEST_SCENE, LONGEST_TEXT, LONGEST_TITLE
from contracts.rendering import views_of_book
from services.gateway.requests import CHAPTERS_MOST

_LARGEST = "🐇"
"""A letter of four bytes; there are none of more."""
_MOST_BYTES = 1 << 20
"""What a NATS server takes unless it is told otherwise."""


def _image(place: int) -> e.Image:
    key = f"f/{'0' * 32}/{'0' * 32}/{place:064}"
    return e.Image(key=f"{key}.webp", thumbnail_key=f"{key}.thumb.webp", width=1024, height=1024)


def _longest(number: int) -> Chapter:
    return Chapter(
        id="0" * 32,
        number=number,
        title=_LARGEST * LONGEST_TITLE,
        text=_LARGEST * LONGEST_TEXT,
        scene=_LARGEST * LONGEST_SCENE,
        image=_image(number),
        written_by="a model with a name",
        painted_by="a model with a name",
    )


def test_the_view_of_the_longest_book_is_one_message() -> None:
    book = Book(
        id="0" * 32,
        family_id="f",
        title=_LARGEST * 120,
        premise=_LARGEST * 1000,
        dedication=_LARGEST * 300,
        cover=Cover(scene=_LARGEST * LONGEST_SCENE, image=_image(0)),
        cast=tuple(e.CastMember(character_id="0" * 32, name=_LARGEST * 60, photo=_image(0)) for _ in range(6)),
        chapters=tuple(map(_longest, range(1, CHAPTERS_MOST + 1))),
    )
    assert max(len(view or b"") for view in views_of_book(book).values()) < _MOST_BYTES
