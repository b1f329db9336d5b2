"""The writer on a real bus: what it may know already, and what it must not rely on."""

from contracts.book import Book
from contracts.bus import Bus, connect
from contracts.envelope import Recorded, enclose
from contracts.events import BookCreated, BookRevised, Event
from contracts.ids import new_id
from contracts.topology import migrate
from services.gateway.live import LiveViews
from services.gateway.writer import Writer

FAMILY = new_id()


async def test_a_log_that_is_at_hand_is_read_again_when_somebody_else_wrote_since(fresh_nats: str) -> None:
    await migrate(fresh_nats)
    async with connect(fresh_nats, "test") as client:
        bus = Bus(client, "/test")
        writer = Writer(lambda: bus, LiveViews(lambda _: None))
        book_id = new_id()
        created = await writer.create(BookCreated(book_id=book_id, family_id=FAMILY, title="The Lantern"), new_id())
        revised = BookRevised(book_id=book_id, title="The Lamp")
        await bus.publish(revised, enclose(revised, source="/other"), expected=created.sequence)
        seen: list[str] = []

        def decide(book: Book, log: list[Recorded]) -> list[Event]:
            seen.append(f"{book.title}, {len(log)}")
            return [BookRevised(book_id=book_id, title=book.title, dedication="For Ida")]

        await writer.change_book(FAMILY, book_id, decide, log=[created])
        assert seen == ["The Lantern, 1", "The Lamp, 2"]
        book, log = await writer.book(FAMILY, book_id)
        assert (book.title, book.dedication, len(log)) == ("The Lamp", "For Ida", 3)
