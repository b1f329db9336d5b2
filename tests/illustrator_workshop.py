"""A log, a gallery and the books in them, for what the illustrator makes of them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from nats.aio.client import Client
from nats.aio.msg import Msg

from contracts import character as characters
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.bus import Bus, BusDown, connect
from contracts.character import Character
from contracts.envelope import Envelope, Recorded, enclose
from contracts.events import (
    BookCreated,
    CastMember,
    ChapterDrafted,
    CharacterCreated,
    CharacterPhotographed,
    Event,
    Image,
    StoryRequested,
    Style,
)
from contracts.gallery import Gallery, GalleryDown
from contracts.ids import new_id
from contracts.outcomes import Refused
from contracts.settings import GallerySettings
from contracts.subjects import STREAM
from contracts.topology import migrate
from services.illustrator.handlers import Illustrating
from services.illustrator.painter import Page, Painter, Painting, Reference, Unwanted, Wanted, always
from services.illustrator.portrayals import Portraying
from services.illustrator.prints import Prints
from tests.fakes import PlainPainter, plain_picture
from tests.servers import ObjectServer

FAMILY = new_id()


class Workshop:
    """What is told to the illustrator, and what is found in the log afterwards."""

    def __init__(self, bus: Bus, gallery: Gallery) -> None:
        self.bus = bus
        self.gallery = gallery

    def on(self, bus: Bus) -> "Workshop":
        """Return the same workshop with another bus for whoever works in it."""
        return Workshop(bus, self.gallery)

    def illustrating(self, painter: Painter, **others: Painter) -> Illustrating:
        """Return who paints pages and covers."""
        return Illustrating(self.bus, self.gallery, painter, **others)

    def portraying(self, painter: Painter) -> Portraying:
        """Return who paints reference sheets."""
        return Portraying(self.bus, self.gallery, painter)

    async def publish(self, event: Event, cause: Recorded | None = None, part: object = "") -> Recorded:
        """Write an event to the log."""
        envelope = enclose(event, source="/test", cause=cause.envelope if cause else None, part=part)
        return Recorded(event, envelope, await self.bus.publish(event, envelope))

    async def asked_for(self, *cast: CastMember, **words: Any) -> Recorded:
        """Publish a book whose story is asked for and return that wish."""
        created = BookCreated(book_id=new_id(), family_id=FAMILY, title="The Lantern", cast=cast, **words)
        await self.publish(created)
        return await self.publish(StoryRequested(book_id=created.book_id, title=created.title, cast=cast))

    async def drafted(self, *cast: CastMember) -> Recorded:
        """Publish a book with one chapter and return the event of the chapter."""
        return await self.chapter(await self.asked_for(*cast), 1, "One", "Words.")

    async def two_chapters(self) -> tuple[Recorded, Recorded]:
        """Publish a book with two chapters and return the events of both."""
        wish = await self.asked_for()
        return await self.chapter(wish, 1, "One", "Words."), await self.chapter(wish, 2, "Two", "More.")

    async def chapter(self, wish: Recorded, number: int, title: str, text: str) -> Recorded:
        """Publish a chapter of a story that was asked for."""
        chapter = ChapterDrafted(
            book_id=wish.envelope.subject,
            number=number,
            revision=1,
            title=title,
            text=text,
            scene="A meadow.",
            made_by="scripted",
        )
        return await self.publish(chapter, wish, number)

    async def made_up(self) -> Recorded:
        """Publish a character without a photo and return its first event."""
        return await self.publish(CharacterCreated(character_id=new_id(), family_id=FAMILY, name="Bruno"))

    async def photographed(self) -> Recorded:
        """Publish a character with a photo and return the event of the photo."""
        character_id = (await self.made_up()).envelope.subject
        photo = Image(key=f"{character_id}/photo.webp", thumbnail_key="t", width=64, height=64)
        await self.gallery.put(FAMILY, photo.key, plain_picture())
        return await self.publish(CharacterPhotographed(character_id=character_id, photo=photo))

    async def book_of(self, recorded: Recorded) -> Book:
        """Return the book of an event as it is now."""
        book = fold_all(await self.bus.read(recorded.envelope.subject))
        assert book is not None
        return book

    async def character_of(self, recorded: Recorded) -> Character:
        """Return the character of an event as it is now."""
        character = characters.fold_all(await self.bus.read(recorded.envelope.subject))
        assert character is not None
        return character

    async def last_of(self, recorded: Recorded) -> Event:
        """Return the last event of a book or character."""
        return (await self.bus.read(recorded.envelope.subject))[-1].event

    async def objects_of(self, recorded: Recorded) -> int:
        """Remove everything that the gallery has of a book or character, and tell how much that was."""
        return await self.gallery.remove_all(FAMILY, recorded.envelope.subject)

    async def noted(self, recorded: Recorded) -> bool:
        """Tell whether the gallery has a note of what was painted for an event."""
        return await Prints(self.gallery).recall(FAMILY, recorded.envelope.subject, recorded.envelope.id) is not None


@asynccontextmanager
async def open_workshop(nats_url: str, objects: ObjectServer) -> AsyncIterator[Workshop]:
    """Run a workshop over two servers."""
    await migrate(nats_url)
    gallery = Gallery(
        GallerySettings(
            s3_endpoint=objects.endpoint,
            s3_access_key=objects.access_key,
            s3_secret_key=objects.secret_key,
            s3_bucket=objects.bucket,
        )
    )
    async with connect(nats_url, "test", patient=True) as client:
        yield Workshop(Bus(client, "/illustrator"), gallery)
    gallery.close()


def redelivered(recorded: Recorded) -> Recorded:
    """Return an event as the bus brings it once more."""
    return Recorded(recorded.event, recorded.envelope, recorded.sequence, redelivered=True)


class DeafBus(Bus):
    """A bus that goes away the moment something is to be published."""

    async def publish(self, event: Event, envelope: object, expected: int | None = None) -> int:
        raise ConnectionResetError


class DeafReads(Bus):
    """A bus that takes events and, from a moment on, answers nobody who asks for them."""

    deaf = False

    async def go_deaf(self) -> None:
        """Answer nobody any more."""
        self.deaf = True

    async def messages(self, subject: str, after: int = 0, stream: str = STREAM) -> list[Msg]:
        if self.deaf:
            raise BusDown("the log did not answer")
        return await super().messages(subject, after, stream)


class SlowBus(Bus):
    """A bus that takes nothing before it recovers."""

    def __init__(self, client: Client, source: str) -> None:
        super().__init__(client, source)
        self.asked, self.recovers = asyncio.Event(), asyncio.Event()

    async def publish(self, event: Event, envelope: Envelope, expected: int | None = None) -> int:
        self.asked.set()
        await self.recovers.wait()
        return await super().publish(event, envelope, expected)


class FullGallery(Gallery):
    """A gallery that takes pictures but no notes."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery
        self.refused = asyncio.Event()

    async def put(self, family_id: str, key: str, data: bytes, content_type: str = "image/webp") -> None:
        if key.endswith(".json"):
            self.refused.set()
            raise GalleryDown("full")
        await self._gallery.put(family_id, key, data, content_type)


class InterruptedPainter(PlainPainter):
    """Lets something happen in the middle of every page and sheet."""

    def __init__(self, interruption: Callable[[], Awaitable[object]], needs_sheets: bool = False) -> None:
        super().__init__(needs_sheets=needs_sheets)
        self._interruption = interruption

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        await self._interruption()
        return await super().portray(member, style, wanted)

    async def paint(self, page: Page, wanted: Wanted = always, /) -> Painting:
        await self._interruption()
        return await super().paint(page, wanted)


class QueueingPainter(InterruptedPainter):
    """Lets something happen while a page or sheet waits for its turn, and begins only what is wanted still."""

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        await self._wait(wanted)
        return await PlainPainter.portray(self, member, style, wanted)

    async def paint(self, page: Page, wanted: Wanted = always, /) -> Painting:
        await self._wait(wanted)
        return await PlainPainter.paint(self, page, wanted)

    async def _wait(self, wanted: Wanted) -> None:
        await self._interruption()
        if not await wanted():
            raise Unwanted


class RefusingPortraits(PlainPainter):
    """Paints pages but no reference sheets."""

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        raise Refused("policy")
