"""The views: what the browser sees of books, characters and jobs, and the keys under which they are kept.

A view's bytes are the body that the gateway sends, and a key begins with what kind of view it is and whose, so that
nobody finds what is not theirs.
"""

from typing import Literal

import msgspec

from contracts import events as e
from contracts.figure import Figure
from contracts.jobs import JobState

FORM = 5
"""The form of all views: to be raised whenever the same events give other bytes, so that old views are made anew."""

BookState = Literal["draft", "queued", "running", "done", "failed"]
ChapterState = Literal["requested", "drafted", "illustrated", "failed"]
CoverState = Literal["none", "requested", "illustrated", "failed"]
SheetState = Literal["none", "requested", "painted", "failed"]


class ImageView(msgspec.Struct, frozen=True):
    """A picture for the browser: addresses on this server, size in pixels, and what it shows in words."""

    url: str
    thumbnail_url: str
    width: int
    height: int
    alt: str


class CastView(msgspec.Struct, frozen=True):
    """A member of the cast of a book."""

    id: str
    name: str
    image: ImageView | None


class JobView(msgspec.Struct, frozen=True):
    """How far a wish of the family has come."""

    id: str
    book_id: str
    state: JobState
    chapters_drafted: int
    chapters_illustrated: int
    chapters_total: int
    error: e.Failure | None
    requested_at: str
    finished_at: str | None


class ChapterView(msgspec.Struct, frozen=True):
    """A chapter for the browser; ``id`` follows it wherever it is moved, ``number`` is its place."""

    id: str
    number: int
    title: str
    text: str
    scene: str
    state: ChapterState
    revision: int
    version: int
    image: ImageView | None
    awaits_picture: bool
    stand_in: bool
    written_by: str
    painted_by: str
    error: e.Failure | None


class CoverView(msgspec.Struct, frozen=True):
    """The painted cover of a book for the browser, whether or not the family chose another picture instead."""

    scene: str
    state: CoverState
    image: ImageView | None
    stand_in: bool
    painted_by: str
    error: e.Failure | None


class BookView(msgspec.Struct, frozen=True):
    """A whole book for the browser; ``job`` is the newest one.

    ``cover`` is the picture that stands on it: that of ``cover_chapter`` if the family chose one, else the painted
    cover, and the first picture while there is none. ``tale`` is the tale that the family chose, ``tale_told`` the one
    that was told; both are empty when there is none.
    """

    id: str
    version: int
    title: str
    state: BookState
    premise: str
    dedication: str
    style: e.Style
    mood: e.BookMood
    reading_age: e.ReadingAge
    language: str
    tale: str
    tale_words: str
    tale_told: str
    cover: ImageView | None
    cover_chapter: int | None
    painted_cover: CoverView
    cast: tuple[CastView, ...]
    chapters: tuple[ChapterView, ...]
    chapters_total: int
    job: JobView | None
    error: e.Failure | None
    created_at: str
    updated_at: str


class BookSummary(msgspec.Struct, frozen=True):
    """A book on the shelf of a family; ``tale_told`` as in :class:`BookView`."""

    id: str
    version: int
    title: str
    state: BookState
    style: e.Style
    mood: e.BookMood
    tale_told: str
    cover: ImageView | None
    cast: tuple[str, ...]
    chapters_drafted: int
    chapters_illustrated: int
    chapters_total: int
    created_at: str
    updated_at: str


class CharacterView(msgspec.Struct, frozen=True):
    """A character for the browser; ``figure`` is read from its words where none was stored."""

    id: str
    version: int
    name: str
    kind: str
    description: str
    figure: Figure
    photo: ImageView | None
    sheet: ImageView | None
    sheet_state: SheetState
    sheet_approved: bool
    error: e.Failure | None
    created_at: str
    updated_at: str


def book_key(family_id: str, book_id: str) -> str:
    """Return the key of a book's view."""
    return f"book.{family_id}.{book_id}"


def shelf_key(family_id: str, book_id: str) -> str:
    """Return the key of a book's place on the shelf; ``*`` as book id matches the whole shelf."""
    return f"shelf.{family_id}.{book_id}"


def character_key(family_id: str, character_id: str) -> str:
    """Return the key of a character's view; ``*`` as character id matches all of the family."""
    return f"character.{family_id}.{character_id}"


def job_key(family_id: str, job_id: str) -> str:
    """Return the key of a job's view."""
    return f"job.{family_id}.{job_id}"
