"""What counts as a wrong live view, and what as one that is on its way."""

from services.library.comparison import Suspect, digests_of, suspects, wrong_keys
from services.library.folding import Views, fold_on, views_of
from tests.histories import recorded, whole_book

LOG = recorded(list(whole_book("family", chapters=2)))
BOOK = LOG[0].envelope.subject
KEY = f"book.family.{BOOK}"


def views_at(position: int) -> Views:
    return views_of(fold_on(None, LOG[:position]))


def test_equal_views_are_no_suspects() -> None:
    newest = digests_of(views_at(len(LOG)))
    assert suspects({BOOK: newest}, newest) == ([], [])


def test_a_view_that_is_another_or_missing_makes_a_suspect() -> None:
    newest = digests_of(views_at(len(LOG)))
    assert suspects({BOOK: newest}, newest | digests_of({KEY: b"{}"})) == ([Suspect(BOOK, (KEY,))], [])
    assert suspects({BOOK: newest}, newest | {KEY: None}) == ([Suspect(BOOK, (KEY,))], [])


def test_a_key_of_nothing_in_the_log_is_wrong() -> None:
    assert suspects({}, digests_of({"book.family.nothing": b"{}", "book.family.gone": None})) == (
        [],
        ["book.family.nothing"],
    )


def test_a_view_that_is_behind_what_was_not_acknowledged_is_right() -> None:
    assert wrong_keys({KEY: views_at(3)[KEY]}, LOG, acknowledged=2) == []
    assert wrong_keys({KEY: views_at(3)[KEY]}, LOG, acknowledged=3) == []


def test_a_view_that_is_behind_what_was_acknowledged_is_wrong() -> None:
    assert wrong_keys({KEY: views_at(3)[KEY]}, LOG, acknowledged=5) == [KEY]


def test_a_missing_view_is_right_only_before_its_book_was_acknowledged() -> None:
    assert wrong_keys({KEY: None}, LOG, acknowledged=0) == []
    assert wrong_keys({KEY: None}, LOG, acknowledged=1) == [KEY]
