"""What the illustrator makes of chapters, wishes and photos, over a real log and a real object store."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from msgspec.structs import replace

from contracts import character as characters
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.bus import Bus, connect
from contracts.character import Character
from contracts.envelope import Envelope, Recorded, enclose
from contracts.events import (
    BookArranged,
    BookCreated,
    BookDeleted,
    CastMember,
    ChapterDrafted,
    ChapterRegenerationRequested,
    CharacterCreated,
    CharacterPhotographed,
    CharacterRevised,
    Event,
    IllustrationFailed,
    IllustrationRequested,
    Image,
    PortrayalRequested,
    StoryRequested,
    Style,
)
from contracts.gallery import Gallery, NoSuchPicture
from contracts.ids import new_id
from contracts.outcomes import BadAnswer, Busy, Hopeless, Later, Refused
from contracts.settings import GallerySettings
from contracts.topology import migrate
from services.illustrator.clearing import Clearing
from services.illustrator.handlers import Illustrating
from services.illustrator.painter import Page, Painting, Reference
from services.illustrator.portrayals import Portraying
from tests.fakes import PlainPainter, plain_picture
from tests.servers import ObjectServer

FAMILY = new_id()


@pytest.fixture
async def bus(nats_server: str) -> AsyncIterator[Bus]:
    await migrate(nats_server)
    async with connect(nats_server, "test", patient=True) as client:
        yield Bus(client, "/illustrator")


@pytest.fixture
async def gallery(object_server: ObjectServer) -> AsyncIterator[Gallery]:
    gallery = Gallery(
        GallerySettings(
            s3_endpoint=object_server.endpoint,
            s3_access_key=object_server.access_key,
            s3_secret_key=object_server.secret_key,
            s3_bucket=object_server.bucket,
        )
    )
    yield gallery
    gallery.close()


async def publish(bus: Bus, event: Event, cause: Recorded | None = None) -> Recorded:
    envelope = enclose(event, source="/test", cause=cause.envelope if cause else None)
    return Recorded(event, envelope, await bus.publish(event, envelope))


async def drafted(bus: Bus, *cast: CastMember) -> Recorded:
    """Publish a book with one chapter and return the event of the chapter."""
    book_id = new_id()
    await publish(bus, BookCreated(book_id=book_id, family_id=FAMILY, title="The Lantern", cast=cast))
    wish = await publish(bus, StoryRequested(book_id=book_id, title="The Lantern", cast=cast))
    chapter = ChapterDrafted(
        book_id=book_id, number=1, revision=1, title="One", text="Words.", scene="A meadow.", made_by="scripted"
    )
    return await publish(bus, chapter, wish)


async def book_of(bus: Bus, recorded: Recorded) -> Book:
    book = fold_all(await bus.read(recorded.envelope.subject))
    assert book is not None
    return book


async def photographed(bus: Bus, gallery: Gallery) -> Recorded:
    """Publish a character with a photo and return the event of the photo."""
    character_id = new_id()
    await publish(bus, CharacterCreated(character_id=character_id, family_id=FAMILY, name="Bruno"))
    photo = Image(key=f"{character_id}/photo.webp", thumbnail_key="t", width=64, height=64)
    await gallery.put(FAMILY, photo.key, plain_picture())
    return await publish(bus, CharacterPhotographed(character_id=character_id, photo=photo))


async def test_a_drafted_chapter_gets_a_picture_and_a_thumbnail_that_can_be_fetched(bus: Bus, gallery: Gallery) -> None:
    chapter = await drafted(bus)
    await Illustrating(bus, gallery, PlainPainter()).react(chapter)
    painted = (await book_of(bus, chapter)).chapters[0]
    assert painted.image is not None
    assert painted.painted_by == "plain"
    for key in (painted.image.key, painted.image.thumbnail_key):
        assert (await gallery.get(FAMILY, key))[8:12] == b"WEBP"


async def test_a_chapter_that_is_handled_twice_is_painted_once(bus: Bus, gallery: Gallery) -> None:
    chapter, painter = await drafted(bus), PlainPainter()
    await Illustrating(bus, gallery, painter).react(chapter)
    await Illustrating(bus, gallery, painter).react(chapter)
    assert len(painter.pages) == 1


class DeafBus(Bus):
    """A bus that goes away the moment something is to be published."""

    async def publish(self, event: Event, envelope: object, expected: int | None = None) -> int:
        raise ConnectionResetError


async def test_a_picture_that_was_stored_before_a_crash_is_not_bought_again(bus: Bus, gallery: Gallery) -> None:
    chapter, painter = await drafted(bus), PlainPainter()
    with pytest.raises(ConnectionResetError):
        await Illustrating(DeafBus(bus.client, "/illustrator"), gallery, painter).react(chapter)
    again = Recorded(chapter.event, chapter.envelope, chapter.sequence, redelivered=True)
    await Illustrating(bus, gallery, painter).react(again)
    assert len(painter.pages) == 1
    assert (await book_of(bus, chapter)).chapters[0].image is not None


async def test_a_refused_picture_fails_its_page_with_a_sentence_and_the_words_are_kept(
    bus: Bus, gallery: Gallery
) -> None:
    chapter, painter = await drafted(bus), PlainPainter(faults=[Refused("policy")])
    illustrating = Illustrating(bus, gallery, painter)
    with pytest.raises(Hopeless) as end:
        await illustrating.react(chapter)
    await illustrating.give_up(chapter, end.value.failure)
    page = (await book_of(bus, chapter)).chapters[0]
    assert page.error is not None
    assert page.error.message.startswith("The painter refused this picture. Your text is kept.")
    assert page.text == "Words."
    assert isinstance((await bus.read(chapter.envelope.subject))[-1].event, IllustrationFailed)


async def test_the_built_in_painter_steps_in_and_the_page_says_so(bus: Bus, gallery: Gallery) -> None:
    chapter = await drafted(bus)
    painter = PlainPainter(faults=[Refused("policy")])
    await Illustrating(bus, gallery, painter, stand_in=PlainPainter()).react(chapter)
    page = (await book_of(bus, chapter)).chapters[0]
    assert page.stand_in
    assert page.image is not None


async def test_a_busy_painter_is_asked_again_later(bus: Bus, gallery: Gallery) -> None:
    chapter = await drafted(bus)
    with pytest.raises(Later) as pause:
        await Illustrating(bus, gallery, PlainPainter(faults=[Busy(7)])).react(chapter)
    assert pause.value.delay == 7


async def test_something_that_is_no_picture_is_asked_for_once_more(bus: Bus, gallery: Gallery) -> None:
    chapter, painter = await drafted(bus), PlainPainter(faults=[BadAnswer("html")])
    await Illustrating(bus, gallery, painter).react(chapter)
    assert len(painter.pages) == 2
    assert (await book_of(bus, chapter)).chapters[0].image is not None


async def test_painting_again_carries_the_wish_and_paints_another_picture(bus: Bus, gallery: Gallery) -> None:
    chapter, painter = await drafted(bus), PlainPainter()
    illustrating = Illustrating(bus, gallery, painter)
    await illustrating.react(chapter)
    first = (await book_of(bus, chapter)).chapters[0].image
    wish = await publish(bus, IllustrationRequested(book_id=chapter.envelope.subject, number=1, wish="make it night"))
    await illustrating.react(wish)
    assert painter.pages[-1].wish == "make it night"
    assert (await book_of(bus, chapter)).chapters[0].image != first


async def two_chapters(bus: Bus) -> tuple[Recorded, Recorded]:
    """Publish a book with two chapters and return the events of both."""
    first = await drafted(bus)
    second = ChapterDrafted(
        book_id=first.envelope.subject, number=2, revision=1, title="Two", text="More.", scene="A hill.", made_by="x"
    )
    envelope = enclose(second, source="/test", cause=(await bus.read(first.envelope.subject))[1].envelope, part=2)
    return first, Recorded(second, envelope, await bus.publish(second, envelope))


async def test_a_chapter_that_is_moved_while_it_is_painted_gets_its_picture(bus: Bus, gallery: Gallery) -> None:
    first, _ = await two_chapters(bus)
    painter = PainterWhoIsInterrupted(lambda: publish(bus, BookArranged(book_id=first.envelope.subject, order=(2, 1))))
    await Illustrating(bus, gallery, painter).react(first)
    book = await book_of(bus, first)
    assert [(one.title, one.image is not None) for one in book.chapters] == [("Two", False), ("One", True)]


async def test_a_chapter_that_was_moved_before_its_turn_is_painted_as_what_it_is(bus: Bus, gallery: Gallery) -> None:
    first, second = await two_chapters(bus)
    wish = await publish(bus, IllustrationRequested(book_id=first.envelope.subject, number=1, wish="at night"))
    await publish(bus, BookArranged(book_id=first.envelope.subject, order=(2, 1)))
    painter = PlainPainter()
    for recorded in (wish, second):
        await Illustrating(bus, gallery, painter).react(recorded)
    assert [(page.number, page.text, page.wish) for page in painter.pages] == [
        (2, "Words.", "at night"),
        (1, "More.", ""),
    ]
    assert all(chapter.image for chapter in (await book_of(bus, first)).chapters)


async def test_a_failure_is_told_at_the_chapter_that_was_moved(bus: Bus, gallery: Gallery) -> None:
    first, _ = await two_chapters(bus)
    await publish(bus, BookArranged(book_id=first.envelope.subject, order=(2, 1)))
    illustrating = Illustrating(bus, gallery, PlainPainter(faults=[Refused("policy")]))
    with pytest.raises(Hopeless) as end:
        await illustrating.react(first)
    await illustrating.give_up(first, end.value.failure)
    failed = (await bus.read(first.envelope.subject))[-1].event
    assert isinstance(failed, IllustrationFailed)
    assert failed.number == 2
    assert [chapter.error is not None for chapter in (await book_of(bus, first)).chapters] == [False, True]


async def test_a_chapter_that_was_taken_out_is_not_painted(bus: Bus, gallery: Gallery) -> None:
    first, _ = await two_chapters(bus)
    await publish(bus, BookArranged(book_id=first.envelope.subject, order=(2,)))
    painter = PlainPainter()
    await Illustrating(bus, gallery, painter).react(first)
    assert painter.pages == []


@pytest.mark.parametrize("words", [True, False])
async def test_the_built_in_painter_paints_when_the_family_says_so(bus: Bus, gallery: Gallery, words: bool) -> None:
    chapter = await drafted(bus)
    refusing, built_in = PlainPainter(faults=[Refused("policy")] * 9, needs_sheets=True), PlainPainter()
    wish: Event = IllustrationRequested(book_id=chapter.envelope.subject, number=1, built_in=True)
    if words:
        asked = ChapterRegenerationRequested(book_id=chapter.envelope.subject, number=1, illustrate=True, built_in=True)
        cause = await publish(bus, asked)
        assert isinstance(chapter.event, ChapterDrafted)
        recorded = await publish(bus, replace(chapter.event, revision=2, built_in=True), cause)
    else:
        recorded = await publish(bus, wish)
    await Illustrating(bus, gallery, refusing, built_in=built_in).react(recorded)
    page = (await book_of(bus, chapter)).chapters[0]
    assert (page.image is not None, page.stand_in, len(built_in.pages)) == (True, False, 1)


class PainterWhoIsInterrupted(PlainPainter):
    """Lets something happen in the middle of every picture."""

    def __init__(self, interruption: Callable[[], Awaitable[object]]) -> None:
        super().__init__()
        self._interruption = interruption

    async def paint(self, page: Page) -> Painting:
        await self._interruption()
        return await super().paint(page)


async def test_a_photo_gets_its_reference_sheet_once(bus: Bus, gallery: Gallery) -> None:
    photo, painter = await photographed(bus, gallery), PlainPainter()
    portraying = Portraying(bus, gallery, painter)
    await portraying.react(photo)
    await portraying.react(photo)
    character = characters.fold_all(await bus.read(photo.envelope.subject))
    assert character is not None
    assert character.sheet is not None
    assert character.settled
    assert painter.sheets[0].photo == plain_picture()
    assert len(painter.sheets) == 1


async def test_pages_wait_for_the_sheet_that_they_are_anchored_to(bus: Bus, gallery: Gallery) -> None:
    photo, painter = await photographed(bus, gallery), PlainPainter(needs_sheets=True)
    chapter = await drafted(bus, CastMember(character_id=photo.envelope.subject, name="Bruno"))
    illustrating = Illustrating(bus, gallery, painter)
    with pytest.raises(Later):
        await illustrating.react(chapter)
    await Portraying(bus, gallery, painter).react(photo)
    await illustrating.react(chapter)
    assert painter.pages[0].cast[0].sheet is not None


async def test_a_sheet_that_cannot_be_made_does_not_hold_up_the_book(bus: Bus, gallery: Gallery) -> None:
    photo = await photographed(bus, gallery)
    refusing = RefusingPortraits(needs_sheets=True)
    await Portraying(bus, gallery, refusing).react(photo)
    chapter = await drafted(bus, CastMember(character_id=photo.envelope.subject, name="Bruno"))
    await Illustrating(bus, gallery, refusing).react(chapter)
    assert (await book_of(bus, chapter)).chapters[0].image is not None


async def test_another_sheet_carries_the_wish_and_is_bought_once(bus: Bus, gallery: Gallery) -> None:
    photo, painter = await photographed(bus, gallery), PlainPainter()
    portraying = Portraying(bus, gallery, painter)
    await portraying.react(photo)
    wish = await publish(bus, PortrayalRequested(character_id=photo.envelope.subject, wish="a bigger smile"))
    await portraying.react(wish)
    await portraying.react(wish)
    assert [one.wish for one in painter.sheets] == ["", "a bigger smile"]
    assert painter.sheets[0].seed != painter.sheets[1].seed
    character = await character_of(bus, photo)
    assert (character.settled, character.awaits_sheet) == (True, "")


async def test_a_sheet_whose_event_was_lost_in_a_crash_is_not_bought_again(bus: Bus, gallery: Gallery) -> None:
    photo, painter = await photographed(bus, gallery), PlainPainter()
    wish = await publish(bus, PortrayalRequested(character_id=photo.envelope.subject))
    crashing = Portraying(ForgetfulBus(bus.client, "/illustrator"), gallery, painter)
    await crashing.react(wish)
    assert not (await character_of(bus, photo)).settled
    await Portraying(bus, gallery, painter).react(wish)
    assert (await character_of(bus, photo)).settled
    assert len(painter.sheets) == 1


async def test_a_wish_that_is_refused_keeps_the_sheet_that_was_there(bus: Bus, gallery: Gallery) -> None:
    photo = await photographed(bus, gallery)
    await Portraying(bus, gallery, PlainPainter()).react(photo)
    before = (await character_of(bus, photo)).sheet
    wish = await publish(bus, PortrayalRequested(character_id=photo.envelope.subject))
    await Portraying(bus, gallery, RefusingPortraits()).react(wish)
    character = await character_of(bus, photo)
    assert (character.sheet, character.error and character.error.code) == (before, "refused")


async def test_a_log_that_does_not_show_the_wish_yet_is_read_again(bus: Bus, gallery: Gallery) -> None:
    photo = await photographed(bus, gallery)
    ahead = Recorded(photo.event, photo.envelope, photo.sequence + 1)
    with pytest.raises(Later):
        await Portraying(bus, gallery, PlainPainter()).react(ahead)


async def test_pages_do_not_wait_for_a_sheet_that_nobody_paints(bus: Bus, gallery: Gallery) -> None:
    photo, painter = await photographed(bus, gallery), PlainPainter(needs_sheets=True)
    character_id = photo.envelope.subject
    await Portraying(bus, gallery, painter).react(photo)
    chapter = await drafted(bus, CastMember(character_id=character_id, name="Bruno"))
    await publish(bus, CharacterRevised(character_id=character_id, name="Bruno", description="with a blue scarf"))
    await Illustrating(bus, gallery, painter).react(chapter)
    assert painter.pages[0].cast[0].sheet is not None


async def test_pages_wait_for_the_sheet_that_their_story_has_painted(bus: Bus, gallery: Gallery) -> None:
    photo, painter = await photographed(bus, gallery), PlainPainter(needs_sheets=True)
    character_id = photo.envelope.subject
    await Portraying(bus, gallery, painter).react(photo)
    await publish(bus, CharacterRevised(character_id=character_id, name="Bruno", description="with a blue scarf"))
    chapter = await drafted(bus, CastMember(character_id=character_id, name="Bruno"))
    with pytest.raises(Later):
        await Illustrating(bus, gallery, painter).react(chapter)


async def test_pages_without_sheets_follow_the_wish_for_the_sheet(bus: Bus, gallery: Gallery) -> None:
    photo, painter = await photographed(bus, gallery), PlainPainter()
    character_id = photo.envelope.subject
    wish = await publish(bus, PortrayalRequested(character_id=character_id, wish="a red hat"))
    await Portraying(bus, gallery, painter).react(wish)
    chapter = await drafted(bus, CastMember(character_id=character_id, name="Bruno"))
    await Illustrating(bus, gallery, painter).react(chapter)
    [on_page], [sitting] = painter.pages[0].cast, painter.sheets
    assert (on_page.wish, on_page.seed) == (sitting.wish, sitting.seed) == ("a red hat", sitting.seed)


async def character_of(bus: Bus, recorded: Recorded) -> Character:
    character = characters.fold_all(await bus.read(recorded.envelope.subject))
    assert character is not None
    return character


class ForgetfulBus(Bus):
    """A bus from which somebody was cut off before the event was stored."""

    async def publish(self, event: Event, envelope: Envelope, expected: int | None = None) -> int:
        return 0


class RefusingPortraits(PlainPainter):
    """Paints pages but no reference sheets."""

    async def portray(self, member: Reference, style: Style) -> Painting:
        raise Refused("policy")


async def test_the_pictures_of_a_deleted_book_are_gone(bus: Bus, gallery: Gallery) -> None:
    chapter = await drafted(bus)
    await Illustrating(bus, gallery, PlainPainter()).react(chapter)
    image = (await book_of(bus, chapter)).chapters[0].image
    assert image is not None
    deleted = await publish(bus, BookDeleted(book_id=chapter.envelope.subject))
    await Clearing(bus, gallery).react(deleted)
    with pytest.raises(NoSuchPicture):
        await gallery.get(FAMILY, image.key)
