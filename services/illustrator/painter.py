"""The port through which pictures come: what a painter is told and what it answers."""

from collections.abc import Awaitable, Callable
from typing import Protocol

import msgspec

from contracts.events import CastLook, Style
from contracts.figure import Figure
from contracts.stage import Stage
from contracts.tempo import Tempo

COVER = 0
"""The number of the page that is the cover."""


Wanted = Callable[[], Awaitable[bool]]
"""Tells whether a picture is still wanted, now that its turn has come."""


async def always() -> bool:
    """Want a picture whatever happens."""
    return True


class Unwanted(Exception):
    """Nobody waits for this picture any more: it was not begun."""


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """A member of the cast as a painter needs it; pictures are encoded images (WebP), None where there is none.

    ``figure`` decides how it looks: what a family typed about it was read when it was written, and is read no more.
    ``wish`` is what the family wished of the sheet when it asked for another, and ``seed`` makes that one another: a
    painter of pages follows the sheet, or else both of them.
    """

    look: CastLook
    figure: Figure = Figure()
    kind: str = ""
    description: str = ""
    photo: bytes | None = None
    sheet: bytes | None = None
    wish: str = ""
    seed: int = 0


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page to paint, or the cover: the page whose ``number`` is :data:`COVER`, without title and text.

    ``stage`` is what the storyteller meant; ``rewritten`` says that the family changed ``scene`` since, so that its
    words count more than the stage. ``wish`` counts most. ``seed`` makes the built-in painter's details repeatable.
    The book's title is set over the upper third of a cover, never painted.
    """

    book_title: str
    number: int
    chapters_total: int
    title: str
    text: str
    scene: str
    stage: Stage
    style: Style
    style_words: str
    cast: tuple[Reference, ...]
    wish: str = ""
    rewritten: bool = False
    seed: int = 0

    @property
    def is_cover(self) -> bool:
        """Whether it is the cover of the book."""
        return self.number == COVER


class Painting(msgspec.Struct, frozen=True, kw_only=True):
    """What a painter made: an encoded image (PNG, JPEG or WebP) and who made it, for the colophon."""

    data: bytes
    made_by: str


class Painter(Protocol):
    """Paints. Raises only :class:`contracts.outcomes.ProviderError`, and :class:`Unwanted` when told so.

    Whoever has a picture wait for its turn asks ``wanted`` right before beginning it; without a wait nobody asks.
    """

    name: str
    """Who it is, for the colophon: ``built-in`` or the model's name."""

    needs_sheets: bool
    """Whether pages wait for the reference sheets of their cast."""

    tempo: Tempo
    """How long pictures take; each one that was painted is noted here."""

    async def warm(self) -> None:
        """Get ready, so that the first picture does not wait for it."""
        ...

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        """Paint the reference sheet: the character from several sides on plain paper."""
        ...

    async def paint(self, page: Page, wanted: Wanted = always, /) -> Painting:
        """Paint one page or cover, square, at least 1024 pixels wide."""
        ...

    async def close(self) -> None:
        """Let go of connections and worker processes."""
        ...
