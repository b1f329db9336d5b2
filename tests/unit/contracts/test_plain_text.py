"""Words from outside are harmless before they go anywhere."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.plain_text import plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Bruno\r\nand\tMila \n", "Bruno\nand Mila"),
        ("a\x00b\x1bc\x7f", "abc"),
        ("\u202eabc\u2069\u200f", "abc"),
        ("lone \ud83d", "lone"),
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
