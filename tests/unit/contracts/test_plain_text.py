"""Words from outside are harmless before they go anywhere."""

import json
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.plain_text import Unwritable, line, plain, prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Bruno\r\nand\tMila \n", "Bruno\nand Mila"),
        ("a\x00b\x1bc\x7f", "abc"),
        ("\u202eabc\u2069\u200f", "abc"),
        ("lone \ud83d", "lone"),
        ("one\vtwo\fthree\x85four\u2028five\rsix", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("Bruno\U000e0069\U000e0067\U000e006e\U000e006f\U000e0072\U000e0065", "Bruno"),
        ("smuggled\U000e0100\U000e0170", "smuggled"),
        ("e\u0301", "é"),
        ("👩‍🚀 „Größe“ 🧸", "👩‍🚀 „Größe“ 🧸"),
    ],
)
def test_only_what_a_page_can_show_is_kept(text: str, expected: str) -> None:
    assert plain(text, 100) == expected


@given(st.text(), st.integers(0, 20))
def test_it_is_never_too_long_can_be_sent_and_is_plain_already(text: str, limit: int) -> None:
    once = plain(text, limit)
    assert len(once) <= limit
    assert json.loads(json.dumps(once).encode()) == once
    assert plain(once, limit) == once


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Momo  ", "Momo"),
        ("Mo\u0301mo", "M\u00f3mo"),
        ("Mo\ufeff\u0301mo", "M\u00f3mo"),
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


@pytest.mark.parametrize(
    "typed",
    [
        "\u200b",
        "\u3164",
        "\u00ad\u00ad",
        "\u2060 \ufe0f",
        "\u115f\u1160",
        "\uffa0",
        "\u2800",
        "\U000e0042\U000e007f",
        "\u034f",
    ],
)
def test_text_that_shows_nothing_is_empty(typed: str) -> None:
    assert prose(typed) == line(typed) == ""


def test_what_cannot_be_seen_stays_within_words_that_need_it() -> None:
    assert line("Zw\u00adölf \u0646\u200c\u0645 ❤\ufe0f") == "Zw\u00adölf \u0646\u200c\u0645 ❤\ufe0f"


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


@given(st.text(), st.sampled_from([prose, line]))
def test_what_was_made_plain_first_is_always_written_and_stays(text: str, clean: Callable[[str], str]) -> None:
    once = clean(plain(text, 3 * len(text)))
    assert clean(once) == once
