import csv
import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.gateway.problems import Problem
from services.gateway.routes.chapters import script_of
from services.gateway.script import defused, from_csv, fused, to_csv

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
