"""A book as its log tells it: the state that ``contracts.book_fold`` arrives at."""

import msgspec

from contracts import events as e
from contracts.jobs import Job
from contracts.stage import Stage


class Chapter(msgspec.Struct, frozen=True, kw_only=True):
    """A chapter as it is now.

    ``id`` is that of the event that made it and stays, ``number`` is its place. ``version`` is the sequence of the last
    change of its words, ``placed`` that of its number. ``awaits_words`` and ``awaits_image`` are the ids of the events
    whose answers it waits for; ``asked_as`` was its number when words were asked for.
    """

    id: str
    number: int
    placed: int = 0
    revision: int = 0
    version: int = 0
    title: str = ""
    text: str = ""
    scene: str = ""
    stage: Stage = Stage()
    cast: tuple[str, ...] = ()
    written_by: str = ""
    rewritten: bool = False
    wishes: tuple[str, ...] = ()
    image: e.Image | None = None
    painted_by: str = ""
    stand_in: bool = False
    error: e.Failure | None = None
    drafted_as: str = ""
    awaits_words: str = ""
    asked_as: int = 0
    awaits_image: str = ""


class Cover(msgspec.Struct, frozen=True, kw_only=True):
    """The painted cover of a book as it is now; ``awaits`` is the id of the event whose answer it waits for."""

    scene: str = ""
    stage: Stage = Stage()
    image: e.Image | None = None
    painted_by: str = ""
    stand_in: bool = False
    error: e.Failure | None = None
    awaits: str = ""


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """A book as it is now.

    ``version`` is the sequence of its last event, ``details_version`` that of its details, ``arranged_version`` that of
    the last chapter that the family added, moved or took out. ``cover_chapter`` is the chapter whose picture the family
    chose instead of the painted cover. ``tale`` is the built-in tale that the family chose, ``tale_told`` the one that
    was told. ``as_told`` says that no chapter was arranged since the story was asked for: its numbers are those of the
    chapters. ``told`` are ids of events that must not take effect again.
    """

    id: str
    family_id: str = ""
    version: int = 0
    details_version: int = 0
    arranged_version: int = 0
    title: str = ""
    premise: str = ""
    dedication: str = ""
    style: e.Style = "gouache"
    mood: e.BookMood = "cosy"
    reading_age: e.ReadingAge = "4-5"
    language: str = "en"
    tale: str = ""
    tale_words: str = ""
    tale_told: str = ""
    cast: tuple[e.CastMember, ...] = ()
    cover: Cover = Cover()
    cover_chapter: int | None = None
    request: e.StoryRequested | None = None
    request_id: str = ""
    request_version: int = 0
    looks: tuple[e.CastLook, ...] = ()
    style_words: str = ""
    chapters: tuple[Chapter, ...] = ()
    as_told: bool = False
    told: tuple[str, ...] = ()
    jobs: tuple[Job, ...] = ()
    error: e.Failure | None = None
    created_at: str = ""
    updated_at: str = ""
    deleted: bool = False

    def chapter(self, number: int) -> Chapter | None:
        """Return a chapter, or None when there is none of this number."""
        return next((chapter for chapter in self.chapters if chapter.number == number), None)

    def awaiting_words(self, asked: str | None) -> Chapter | None:
        """Return the chapter that waits to be told anew for a wish, or None when none does."""
        return next((chapter for chapter in self.chapters if asked and chapter.awaits_words == asked), None)

    def awaiting_image(self, asked: str | None) -> Chapter | None:
        """Return the chapter that waits for a picture for a draft or a wish, or None when none does."""
        return next((chapter for chapter in self.chapters if asked and chapter.awaits_image == asked), None)

    def awaits_cover(self, asked: str | None) -> bool:
        """Tell whether the cover waits for the answer to this event."""
        return bool(asked) and self.cover.awaits == asked

    @property
    def story(self) -> Job | None:
        """The job of the newest story."""
        return next((job for job in reversed(self.jobs) if job.id == self.request_id), None)
