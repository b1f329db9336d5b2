"""Pictures that nobody wants any more by the time that their turn comes: they are not bought."""

import pytest

from contracts.events import (
    BookDeleted,
    CharacterDeleted,
    CharacterRevised,
    CoverRequested,
    IllustrationRequested,
    PortrayalRequested,
)
from contracts.outcomes import Later
from tests.fakes import PlainPainter
from tests.illustrator_workshop import DeafReads, QueueingPainter, Workshop


async def test_a_page_that_is_asked_for_anew_while_it_waits_is_painted_once(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    anew = IllustrationRequested(book_id=chapter.envelope.subject, number=1, wish="at night")
    painter = QueueingPainter(lambda: workshop.publish(anew))
    await workshop.illustrating(painter).react(chapter)
    assert painter.pages == []
    assert (await workshop.book_of(chapter)).chapters[0].awaits_image


async def test_a_page_that_is_wanted_still_is_painted_after_its_wait(workshop: Workshop) -> None:
    first, _ = await workshop.two_chapters()
    anew = IllustrationRequested(book_id=first.envelope.subject, number=2)
    painter = QueueingPainter(lambda: workshop.publish(anew))
    await workshop.illustrating(painter).react(first)
    assert [page.number for page in painter.pages] == [1]


async def test_a_cover_that_is_asked_for_anew_while_it_waits_is_painted_once(workshop: Workshop) -> None:
    book = await workshop.asked_for()
    wish = await workshop.publish(CoverRequested(book_id=book.envelope.subject))
    anew = CoverRequested(book_id=book.envelope.subject, wish="with a big moon")
    painter = QueueingPainter(lambda: workshop.publish(anew))
    await workshop.illustrating(painter).react(wish)
    assert painter.pages == []


async def test_a_page_of_a_book_that_is_deleted_while_it_waits_is_not_painted(workshop: Workshop) -> None:
    chapter = await workshop.drafted()
    painter = QueueingPainter(lambda: workshop.publish(BookDeleted(book_id=chapter.envelope.subject)))
    await workshop.illustrating(painter).react(chapter)
    assert painter.pages == []


async def test_a_page_whose_book_cannot_be_looked_at_again_is_painted(workshop: Workshop) -> None:
    chapter, bus = await workshop.drafted(), DeafReads(workshop.bus.client, "/illustrator")
    painter = QueueingPainter(bus.go_deaf)
    await workshop.on(bus).illustrating(painter).react(chapter)
    assert len(painter.pages) == 1


async def test_a_sheet_that_is_asked_for_anew_while_it_waits_is_left_to_that_wish(workshop: Workshop) -> None:
    photo = await workshop.photographed()
    anew = PortrayalRequested(character_id=photo.envelope.subject, wish="a bigger smile")
    painter = QueueingPainter(lambda: workshop.publish(anew))
    with pytest.raises(Later):
        await workshop.portraying(painter).react(photo)
    await workshop.portraying(painter).react(photo)
    assert painter.sheets == []


async def test_a_sheet_whose_words_change_while_it_waits_shows_the_new_ones(workshop: Workshop) -> None:
    photo, painter = await workshop.photographed(), PlainPainter()
    changed = CharacterRevised(character_id=photo.envelope.subject, name="Bruno", description="with a blue scarf")
    queueing = QueueingPainter(lambda: workshop.publish(changed))
    with pytest.raises(Later):
        await workshop.portraying(queueing).react(photo)
    await workshop.portraying(painter).react(photo)
    assert queueing.sheets == []
    assert [one.description for one in painter.sheets] == ["with a blue scarf"]
    assert (await workshop.character_of(photo)).settled


async def test_a_sheet_of_a_character_that_is_deleted_while_it_waits_is_not_painted(workshop: Workshop) -> None:
    photo = await workshop.photographed()
    painter = QueueingPainter(lambda: workshop.publish(CharacterDeleted(character_id=photo.envelope.subject)))
    with pytest.raises(Later):
        await workshop.portraying(painter).react(photo)
    await workshop.portraying(painter).react(photo)
    assert painter.sheets == []
