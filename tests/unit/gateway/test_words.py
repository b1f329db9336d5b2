import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.gateway.requests import BookDraft, Script
from services.gateway.requests import ChapterScript as Chapter
from services.gateway.words import Unwritable, cleaned, line, prose


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Momo  ", "Momo"),
        ("Mo\u0301mo", "M\u00f3mo"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\u0007\u200b\x1bb", "a\u200bb"),
        ("\u202eevil\u202c \u2066x\u2069", "evil x"),
        ("\ufeffx", "x"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("שלום \u200fx", "שלום \u200fx"),
    ],
)
def test_prose_is_made_clean(typed: str, kept: str) -> None:
    assert prose(typed) == kept


def test_a_line_has_no_breaks() -> None:
    assert line(" a\n\tb\u2029c ") == "a b c"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(typed: str) -> None:
    try:
        once = prose(typed)
    except Unwritable:
        return
    assert prose(once) == once == once.strip()
    assert line(line(typed)) == line(typed)
    assert unicodedata.is_normalized("NFC", once)


@pytest.mark.parametrize("typed", ["a\0b", "a\ud800", "\udfff"])
def test_what_is_no_character_is_refused(typed: str) -> None:
    with pytest.raises(Unwritable):
        prose(typed)


def test_the_wrong_field_is_named_wherever_it_is() -> None:
    with pytest.raises(Unwritable, match=r"^chapters\[1\]\.text$"):
        cleaned(Script(chapters=(Chapter(number=1), Chapter(number=2, text="\0"))))


def test_titles_are_lines_and_premises_are_prose() -> None:
    clean = cleaned(BookDraft(title="a\nb", premise="a\nb"))
    assert (clean.title, clean.premise) == ("a b", "a\nb")
