import pytest

from contracts.plain_text import Unwritable
from services.gateway.problems import Problem
from services.gateway.requests import BookDraft, Script, checked, read_json
from services.gateway.requests import ChapterScript as Chapter
from services.gateway.words import cleaned


def test_the_wrong_field_is_named_wherever_it_is() -> None:
    with pytest.raises(Unwritable, match=r"^chapters\[1\]\.text$"):
        cleaned(Script(chapters=(Chapter(number=1), Chapter(number=2, text="\0"))))


def test_titles_are_lines_and_premises_are_prose() -> None:
    clean = cleaned(BookDraft(title="a\nb", premise="a\nb"))
    assert (clean.title, clean.premise) == ("a b", "a\nb")


@pytest.mark.parametrize(
    ("title", "code"), [("\ufeff \u2028", "empty"), ("\u0958" * 60, None), ("\u0958" * 61, "too-long")]
)
def test_what_a_text_is_once_it_is_clean_must_fit(title: str, code: str | None) -> None:
    # The letter is two of them once it is composed.
    assert _fault_of(BookDraft(title=title)) == code


def _fault_of(draft: BookDraft) -> str | None:
    try:
        checked(draft)
    except Problem as refused:
        return refused.errors[0].code
    return None


def test_a_key_that_no_tale_can_have_is_told_to_be_no_choice() -> None:
    with pytest.raises(Problem) as refused:
        read_json(b'{"title": "T", "tale": "../x"}', BookDraft)
    assert [(error.field, error.code) for error in refused.value.errors] == [("tale", "not-a-choice")]
