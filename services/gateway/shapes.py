"""Shapes: answers that are made here rather than in the library."""

from typing import Annotated, Literal

import msgspec

from contracts.views import BookSummary, ChapterView, CharacterView, JobView
from services.gateway.sentences import Lack, one_of


class CharacterPage(msgspec.Struct, frozen=True):
    """Characters, newest first."""

    items: list[CharacterView]
    next: str | None


class BookPage(msgspec.Struct, frozen=True):
    """Books of the shelf, newest first."""

    items: list[BookSummary]
    next: str | None


class ChapterPage(msgspec.Struct, frozen=True):
    """The chapters of a book in order."""

    items: list[ChapterView]
    next: str | None


class Words(msgspec.Struct, frozen=True):
    """What a chapter says, and what its picture shows."""

    title: str
    text: str
    scene: str


class Change(msgspec.Struct, frozen=True):
    """What a script would do to a chapter; ``before`` is null for one that is added, ``after`` for one that goes."""

    number: int
    change: Literal["same", "changed", "added", "removed"]
    before: Words | None
    after: Words | None


class Preview(msgspec.Struct, frozen=True):
    """What a script would do to a book, chapter by chapter."""

    items: list[Change]
    next: None


class Accepted(msgspec.Struct, frozen=True):
    """A wish that will be fulfilled, and where to look how far it has come."""

    job: JobView
    book_id: str


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened to a book."""

    sequence: int
    type: str
    time: str
    event_id: str
    correlation_id: str
    causation_id: str | None
    chapter_number: int | None
    revision: int | None
    summary: str


class HistoryPage(msgspec.Struct, frozen=True):
    """What happened to a book, in order."""

    items: list[Happening]
    next: str | None


class Maker(msgspec.Struct, frozen=True):
    """Who writes or paints; ``built_in`` needs no model.

    ``cents`` (US) and ``seconds`` are those of a whole story of ten chapters, or of one picture when several are
    painted side by side. Null is unknown, 0 cents is free.
    """

    name: str
    built_in: bool
    model: str | None
    cents: float | None
    seconds: float | None


class About(msgspec.Struct, frozen=True):
    """This installation; a maker is null while its service is away."""

    version: str
    storyteller: Maker | None
    painter: Maker | None
    mode: Literal["dev"]


class Estimate(msgspec.Struct, frozen=True):
    """What a book is going to cost in US cents, and how long it takes; null is unknown.

    ``pictures`` counts the cover, the chapters and the reference sheets that are still to be painted, ``cents_at_most``
    five pictures that are painted again and every picture as dear as it may become.
    """

    cents: float | None
    cents_at_most: float | None
    seconds: float | None
    pictures: int
    free: bool


class Live(msgspec.Struct, frozen=True):
    """The process answers."""

    live: bool


class ServiceHealth(msgspec.Struct, frozen=True):
    """How many instances of a service are there and ready."""

    running: int
    ready: int


class Missing(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is missing; ``values`` are those in the sentence of this code."""

    code: Annotated[str, one_of(Lack)]
    message: str
    values: dict[str, str | int] = {}


class Readiness(msgspec.Struct, frozen=True):
    """Whether everything is there; ``missing`` tells of each thing that is not."""

    ready: bool
    missing: list[Missing]
    services: dict[str, ServiceHealth]
