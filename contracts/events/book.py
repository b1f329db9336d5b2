"""The events of a book, in the order in which it lives through them."""

import msgspec

from contracts.events.parts import CHAPTERS, BookMood, CastLook, CastMember, Failure, Image, ReadingAge, Style
from contracts.stage import Stage


class BookCreated(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="book.created"):
    """A family named a book and said how it should be.

    ``tale`` is the tale that it chose for the built-in storyteller, empty when that may choose; ``tale_words`` are its
    own words for the thing that the tale is about.
    """

    book_id: str
    family_id: str
    title: str
    premise: str = ""
    dedication: str = ""
    style: Style = "gouache"
    mood: BookMood = "cosy"
    reading_age: ReadingAge = "4-5"
    language: str = "en"
    tale: str = ""
    tale_words: str = ""
    cast: tuple[CastMember, ...] = ()


class BookRevised(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="book.revised"):
    """The family changed the book's details; the fields hold the whole new state."""

    book_id: str
    title: str
    premise: str = ""
    dedication: str = ""
    style: Style = "gouache"
    mood: BookMood = "cosy"
    reading_age: ReadingAge = "4-5"
    language: str = "en"
    tale: str = ""
    tale_words: str = ""
    cast: tuple[CastMember, ...] = ()
    cover: int | None = None


class StoryRequested(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="story.requested"):
    """The family pressed Generate; holds all that a storyteller needs. Its id is the id of the job.

    ``heard`` are the tales that the family's other books tell, oldest first, once for each telling. ``missing`` are the
    chapters that are to be written while all others stay as they are; None asks for the whole story anew.
    """

    book_id: str
    title: str
    premise: str = ""
    style: Style = "gouache"
    mood: BookMood = "cosy"
    reading_age: ReadingAge = "4-5"
    language: str = "en"
    tale: str = ""
    tale_words: str = ""
    cast: tuple[CastMember, ...] = ()
    chapters_total: int = CHAPTERS
    seed: int = 0
    heard: tuple[str, ...] = ()
    missing: tuple[int, ...] | None = None

    @property
    def to_write(self) -> tuple[int, ...]:
        """Numbers of the chapters that are asked for."""
        return tuple(range(1, self.chapters_total + 1)) if self.missing is None else self.missing


class StoryStarted(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="story.started"):
    """The storyteller began; holds what every picture of the book needs, and what its cover is to show.

    ``tale`` is the tale that the built-in storyteller tells, empty for a model's own.
    """

    book_id: str
    title: str
    cast: tuple[CastLook, ...]
    style_words: str
    made_by: str
    cover_scene: str = ""
    cover_stage: Stage = Stage()
    tale: str = ""


class ChapterDrafted(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="chapter.drafted"):
    """A chapter was written: ``revision`` counts its drafts from 1, ``cast`` names who is on the page.

    ``built_in`` says that the family wants it painted by the built-in painter.
    """

    book_id: str
    number: int
    revision: int
    title: str
    text: str
    scene: str
    made_by: str
    stage: Stage = Stage()
    cast: tuple[str, ...] = ()
    illustrate: bool = True
    built_in: bool = False


class ChapterIllustrated(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="chapter.illustrated"):
    """A picture of a chapter was painted and stored; ``stand_in`` says that the built-in painter stepped in."""

    book_id: str
    number: int
    revision: int
    image: Image
    made_by: str
    stand_in: bool = False


class ChapterEdited(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="chapter.edited"):
    """The family changed a chapter's words; the fields hold the whole new state. Once it also began a new chapter."""

    book_id: str
    number: int
    title: str
    text: str
    scene: str


class ChapterAdded(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="chapter.added"):
    """The family wrote a chapter by hand and put it into the book as ``number``; those from there on move up by one."""

    book_id: str
    number: int
    title: str = ""
    text: str = ""
    scene: str = ""


class BookArranged(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="book.arranged"):
    """The family put the chapters into another order: ``order`` holds their former numbers as they follow one another.

    A chapter that is left out is removed with its picture. The others take with them all that belongs to them.
    """

    book_id: str
    order: tuple[int, ...]


class ChapterRemoved(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="chapter.removed"):
    """The family took the last chapter, ``number``, out of the script. Not emitted any more: see ``book.arranged``."""

    book_id: str
    number: int


class ChapterRegenerationRequested(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="chapter.regeneration_requested"
):
    """The family wants a chapter told anew, with a wish in its own words. Its id is the id of the job.

    With ``illustrate`` it is painted anew as well, by the built-in painter if ``built_in``.
    """

    book_id: str
    number: int
    wish: str = ""
    illustrate: bool = False
    built_in: bool = False


class IllustrationRequested(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="illustration.requested"):
    """The family wants a chapter painted anew, with a wish in its own words. Its id is the id of the job.

    ``built_in`` asks for the built-in painter: the way out where another one refuses.
    """

    book_id: str
    number: int
    wish: str = ""
    built_in: bool = False


class CoverRequested(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="cover.requested"):
    """The family wants the cover painted (anew), with a wish in its own words. Its id is the id of the job."""

    book_id: str
    wish: str = ""
    built_in: bool = False


class CoverIllustrated(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="cover.illustrated"):
    """The cover was painted and stored; ``stand_in`` says that the built-in painter stepped in."""

    book_id: str
    image: Image
    made_by: str
    stand_in: bool = False


class CoverFailed(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="cover.failed"):
    """The cover could not be painted; a picture of the book takes its place and the family can ask again."""

    book_id: str
    failure: Failure


class StoryFailed(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="story.failed"):
    """The words could not be made. ``number`` is the chapter of a regeneration, 0 for the whole story."""

    book_id: str
    failure: Failure
    number: int = 0


class IllustrationFailed(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="illustration.failed"):
    """A picture could not be made; the book goes on without it and the family can ask again."""

    book_id: str
    number: int
    revision: int
    failure: Failure


class BookDeleted(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="book.deleted"):
    """The family removed a book; its pictures and views go."""

    book_id: str


BookEvent = (
    BookCreated
    | BookRevised
    | StoryRequested
    | StoryStarted
    | ChapterDrafted
    | ChapterIllustrated
    | ChapterEdited
    | ChapterAdded
    | BookArranged
    | ChapterRemoved
    | ChapterRegenerationRequested
    | IllustrationRequested
    | CoverRequested
    | CoverIllustrated
    | CoverFailed
    | StoryFailed
    | IllustrationFailed
    | BookDeleted
)
