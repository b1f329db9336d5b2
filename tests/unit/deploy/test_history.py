from contracts.envelope import Recorded, enclose
from contracts.events import BookDeleted
from deploy.local.history import row


def test_a_row_tells_where_when_what_and_who() -> None:
    event = BookDeleted(book_id="b" * 32)
    envelope = enclose(event, source="/gateway")
    assert row(Recorded(event, envelope, 7)) == ("7", envelope.time, "book.deleted", "/gateway", "")
