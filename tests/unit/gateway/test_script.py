import csv
import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.book import Book, Chapter
from contracts.lengths import LONGEST_SCENE, LONGEST_TEXT, LONGEST_TITLE
from contracts.outcomes import BadAnswer
from services.gateway.arrangements import compare
from services.gateway.problems import Problem
from services.gateway.routes.chapters import script_of
from services.gateway.script import defused, from_csv, fused, to_csv
from services.story.answers import to_draft

_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
_CELL = st.one_of(
    _TEXT, st.builds("{}{}".format, st.sampled_from(["'", "=", "'=", "''@", "+", "-", "\t", "\r"]), _TEXT)
)


class Words(msgspec.Struct, frozen=True):
    number: int
    title: str
    text: str
    scene: str


_BOOK = st.lists(st.tuples(_CELL, _CELL, _CELL), min_size=1, max_size=12)


@given(_BOOK)
def test_a_script_comes_back_unchanged(book: list[tuple[str, str, str]]) -> None:
    chapters = [Words(number, *cells) for number, cells in enumerate(book, start=1)]
    rows = from_csv(to_csv(chapters))
    assert [(int(row["number"]), row["title"], row["text"], row["scene"]) for row in rows] == [
        msgspec.structs.astuple(chapter) for chapter in chapters
    ]


@given(_CELL)
def test_no_cell_is_calculated_by_a_spreadsheet(cell: str) -> None:
    assert not defused(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert fused(defused(cell)) == cell


def test_an_apostrophe_that_a_family_wrote_in_the_sheet_stays() -> None:
    assert from_csv(b"number,title,text,scene\n1,a,'tis night,b\n")[0]["text"] == "'tis night"


@given(_BOOK)
def test_a_sheet_saved_with_semicolons_is_the_same_script(book: list[tuple[str, str, str]]) -> None:
    plain = to_csv([Words(number, *cells) for number, cells in enumerate(book, start=1)])
    out = io.StringIO(newline="")
    rows = csv.reader(io.StringIO(plain.decode("utf-8-sig"), newline=""))
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    assert from_csv(out.getvalue().encode()) == from_csv(plain)


@given(st.binary(max_size=200))
def test_whatever_is_sent_is_a_script_or_a_sentence(data: bytes) -> None:
    for table in (data, b"number,title,text,scene\r\n" + data):
        assert _sentence_about(table).endswith(".")


def _sentence_about(table: bytes) -> str:
    try:
        rows = from_csv(table)
    except Problem as error:
        return str(error)
    assert all(set(row) == {"number", "title", "text", "scene"} for row in rows)
    return "It is a script."


@pytest.mark.parametrize("number", ["", "x", "1.5", "-1", "0", "41", "9" * 5000, "١"])
def test_a_number_that_is_none_is_a_problem(number: str) -> None:
    with pytest.raises(Exception, match="number"):
        script_of([{"number": number, "title": "", "text": "", "scene": ""}])


_ODD = st.sampled_from([*"\n\r\u2028\ufeff\t\x85\x00\ud800\u0301\u0958\u202e'=e"])


def _written(longest: int) -> st.SearchStrategy[str]:
    """Words as a model may write them, some of them as long as they may be."""
    short = st.lists(st.one_of(_ODD, st.text(max_size=3)), min_size=1, max_size=12).map("".join)
    long = st.builds(lambda odd, letter: odd + letter * (longest - 1), _ODD, st.sampled_from("x\u0958🐇"))
    return st.one_of(short, short, long)


@given(_written(LONGEST_TITLE), _written(LONGEST_TEXT), _written(LONGEST_SCENE))
def test_what_a_model_wrote_goes_into_a_sheet_and_comes_back_unchanged(title: str, text: str, scene: str) -> None:
    raw = {"number": 1, "title": title, "scene": scene, "stage": {}, "cast": [], "text": text}
    try:
        draft = to_draft(raw, ())
    except BadAnswer:
        return
    chapter = Chapter(id="c", number=1, title=draft.title, text=draft.text, scene=draft.scene)
    script = script_of(from_csv(to_csv([chapter])))
    assert [one.change for one in compare(Book(id="b", chapters=(chapter,)), script.chapters)] == ["same"]
