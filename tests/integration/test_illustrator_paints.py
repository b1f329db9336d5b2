"""What the illustrator makes of chapters and of wishes for them, over a real log and a real object store."""

import pytest
from msgspec.structs import replace

from contracts.events import (
    BookArranged,
    BookDeleted,
    ChapterDrafted,
    ChapterRegenerationRequested,
    Event,
    IllustrationRequested,
)
from contracts.gallery import NoSuchPicture
from contracts.outcomes import Refused
from services.illustrator.clearing import Clearing
from tests.fakes import PlainPainter
from tests.illustrator_workshop import FAMILY, InterruptedPainter, Workshop


async def test_a_drafted_chapter_gets_a_picture_and_a_thumbnail_that_can_be_fetched(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    await workshop.illustrating(PlainPainter()).react(chapter)
    painted = (await workshop.book_of(chapter)).chapters[0]
    assert painted.image is not None
    assert painted.painted_by == "plain"
    for key in (painted.image.key, painted.image.thumbnail_key):
        assert (await workshop.gallery.get(FAMILY, key))[8:12] == b"WEBP"


async def test_a_chapter_that_is_handled_twice_is_painted_once(workshop: Workshop) -> None:
    chapter, painter = await workshop.drafted(), PlainPainter()
    await workshop.illustrating(painter).react(chapter)
    await workshop.illustrating(painter).react(chapter)
    assert len(painter.pages) == 1


async def test_painting_again_carries_the_wish_and_paints_another_picture(workshop: Workshop) -> None:
    chapter, painter = await workshop.drafted(), PlainPainter()
    illustrating = workshop.illustrating(painter)
    await illustrating.react(chapter)
    first = (await workshop.book_of(chapter)).chapters[0].image
    wish = await workshop.publish(
        IllustrationRequested(book_id=chapter.envelope.subject, number=1, wish="make it night")
    )
    await illustrating.react(wish)
    assert painter.pages[-1].wish == "make it night"
    assert (await workshop.book_of(chapter)).chapters[0].image != first


async def test_a_chapter_that_is_moved_while_it_is_painted_gets_its_picture(workshop: Workshop) -> None:
    first, _ = await workshop.two_chapters()
    painter = InterruptedPainter(lambda: workshop.publish(BookArranged(book_id=first.envelope.subject, order=(2, 1))))
    await workshop.illustrating(painter).react(first)
    book = await workshop.book_of(first)
    assert [(one.title, one.image is not None) for one in book.chapters] == [("Two", False), ("One", True)]


async def test_a_chapter_that_was_moved_before_its_turn_is_painted_as_what_it_is(workshop: Workshop) -> None:
    first, second = await workshop.two_chapters()
    wish = await workshop.publish(IllustrationRequested(book_id=first.envelope.subject, number=1, wish="at night"))
    await workshop.publish(BookArranged(book_id=first.envelope.subject, order=(2, 1)))
    painter = PlainPainter()
    for recorded in (wish, second):
        await workshop.illustrating(painter).react(recorded)
    assert [(page.number, page.text, page.wish) for page in painter.pages] == [
        (2, "Words.", "at night"),
        (1, "More.", ""),
    ]
    assert all(chapter.image for chapter in (await workshop.book_of(first)).chapters)


async def test_a_chapter_that_was_taken_out_is_not_painted(workshop: Workshop) -> None:
    first, _ = await workshop.two_chapters()
    await workshop.publish(BookArranged(book_id=first.envelope.subject, order=(2,)))
    painter = PlainPainter()
    await workshop.illustrating(painter).react(first)
    assert painter.pages == []


@pytest.mark.parametrize("words", [True, False])
async def test_the_built_in_painter_paints_when_the_family_says_so(workshop: Workshop, words: bool) -> None:
    chapter = await workshop.drafted()
    refusing, built_in = PlainPainter(faults=[Refused("policy")] * 9, needs_sheets=True), PlainPainter()
    wish: Event = IllustrationRequested(book_id=chapter.envelope.subject, number=1, built_in=True)
    if words:
        asked = ChapterRegenerationRequested(book_id=chapter.envelope.subject, number=1, illustrate=True, built_in=True)
        cause = await workshop.publish(asked)
        assert isinstance(chapter.event, ChapterDrafted)
        recorded = await workshop.publish(replace(chapter.event, revision=2, built_in=True), cause)
    else:
        recorded = await workshop.publish(wish)
    await workshop.illustrating(refusing, built_in=built_in).react(recorded)
    page = (await workshop.book_of(chapter)).chapters[0]
    assert (page.image is not None, page.stand_in, len(built_in.pages)) == (True, False, 1)


async def test_the_pictures_of_a_deleted_book_are_gone(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    await workshop.illustrating(PlainPainter()).react(chapter)
    image = (await workshop.book_of(chapter)).chapters[0].image
    assert image is not None
    deleted = await workshop.publish(BookDeleted(book_id=chapter.envelope.subject))
    await Clearing(workshop.bus, workshop.gallery).react(deleted)
    with pytest.raises(NoSuchPicture):
        await workshop.gallery.get(FAMILY, image.key)
