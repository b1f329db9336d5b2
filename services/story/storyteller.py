"""The port through which chapters come: what a storyteller is told and what it answers."""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol

import msgspec

from contracts.events import CHAPTERS, BookMood, CastLook, CastMember, ReadingAge, Style
from contracts.stage import Stage
from contracts.tempo import Tempo


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """What the family asked for. ``language`` is a BCP 47 tag; the same ``seed`` makes the same built-in story."""

    title: str
    premise: str = ""
    style: Style = "gouache"
    mood: BookMood = "cosy"
    reading_age: ReadingAge = "4-5"
    language: str = "en"
    cast: tuple[CastMember, ...] = ()
    chapters_total: int = CHAPTERS
    seed: int = 0
    tale: str = ""
    tale_words: str = ""
    heard: tuple[str, ...] = ()


class StoryHead(msgspec.Struct, frozen=True, kw_only=True):
    """What the pictures of the whole book need; comes before the first chapter.

    ``cover_scene`` is one sentence in the language of the book; without it the book has no painted cover. ``tale`` is
    the key of the tale that is told, empty for a model's own.
    """

    cast: tuple[CastLook, ...]
    style_words: str
    cover_scene: str = ""
    cover_stage: Stage = Stage()
    tale: str = ""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """One chapter as told; ``cast`` holds the names of the family's characters that are in the picture."""

    number: int
    title: str
    text: str
    scene: str
    stage: Stage
    cast: tuple[str, ...]


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A chapter as the book has it now, as context: with the family's own edits in it."""

    number: int
    title: str
    text: str
    scene: str


class Retelling(msgspec.Struct, frozen=True, kw_only=True):
    """A wish to tell one chapter anew. ``wishes`` are all wishes for it, oldest first; the last one counts most.

    ``revision`` is the number that the new draft will have (2 or more for a chapter that exists).
    """

    number: int
    revision: int
    wishes: tuple[str, ...]
    chapters: tuple[Told, ...]


class Storyteller(Protocol):
    """Writes books. Raises only :class:`contracts.outcomes.ProviderError`."""

    name: str
    """Who it is, for the colophon: ``built-in`` or the model's name."""

    tempo: Tempo
    """How long whole stories take; each one that was told is noted here."""

    def tell(
        self, brief: Brief, have: Sequence[Told] = (), *, needs_head: bool | None = None
    ) -> AsyncIterator[StoryHead | Draft]:
        """Yield the head, then each chapter not in ``have`` the moment it is whole.

        The head comes where a book ``needs_head``; unless that is said, where ``have`` is empty.
        """
        ...

    async def retell(self, brief: Brief, retelling: Retelling) -> Draft:
        """Tell one chapter anew so that it fits the book as it is now."""
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...
