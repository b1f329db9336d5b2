from contracts.envelope import Recorded, enclose
from contracts.events import BookArranged, BookCreated, BookDeleted, CastMember, Event, PortrayalRequested
from deploy.local.history import facts, lines, row, title


def _recorded(event: Event) -> Recorded:
    return Recorded(event, enclose(event, source="/gateway"), 7)


def _created(title: str) -> BookCreated:
    cast = (CastMember(character_id="c" * 32, name="Mo"),)
    return BookCreated(book_id="b" * 32, family_id="f" * 32, title=title, cast=cast)


def test_a_row_tells_where_when_what_and_who() -> None:
    recorded = _recorded(BookDeleted(book_id="b" * 32))
    time = recorded.envelope.time[:19].replace("T", " ")
    assert row(recorded) == ("7", time, "book.deleted", "/gateway", "")


def test_an_event_is_one_line_and_a_second_one_for_what_it_says() -> None:
    deleted = _recorded(BookDeleted(book_id="b" * 32))
    time = deleted.envelope.time[:19].replace("T", " ")
    assert lines(deleted) == [f"     7  {time}  book.deleted  /gateway"]
    [head, said] = lines(_recorded(_created("[bold]Moon[/]")))
    assert head.endswith("book.created  /gateway")
    assert said.startswith("        ")
    assert "title=[bold]Moon[/]" in said


def test_lists_are_told_by_their_length() -> None:
    assert "cast=[1]" in facts(_recorded(_created("The Moon")))


def test_an_order_is_told_whole() -> None:
    assert "order=[3, 1, 2]" in facts(_recorded(BookArranged(book_id="b" * 32, order=(3, 1, 2))))


def test_long_texts_are_shortened() -> None:
    said = facts(_recorded(_created("moon " * 40)))
    assert "… (200 characters)" in said
    assert len(said) < 250


def test_a_character_has_a_history_too() -> None:
    wish = _recorded(PortrayalRequested(character_id="c" * 32, wish="a bigger smile"))
    assert title(wish) == f"Character {'c' * 32}"
    assert title(_recorded(_created("The Moon"))) == f"Book {'b' * 32}"
    assert (wish.envelope.type, facts(wish)) == ("portrayal.requested", "wish=a bigger smile")
