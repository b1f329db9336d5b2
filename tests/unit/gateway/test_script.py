import csv
import io
import zipfile
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.book import Book, Chapter
from contracts.lengths import LONGEST_SCENE, LONGEST_TEXT, LONGEST_TITLE
from contracts.outcomes import BadAnswer
from services.gateway.arrangements import compare
from services.gateway.problems import Problem
from services.gateway.routes.scripts import script_of
from services.gateway.script import Divider, Row, rows_of, to_csv, to_xlsx
from services.gateway.script.cells import defused, fused
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


def cells_in(words: Words) -> dict[str, str]:
    return {"number": str(words.number), "title": words.title, "text": words.text, "scene": words.scene}


def cells_of(table: bytes) -> list[dict[str, str]]:
    return [row.cells for row in rows_of(table)]


_BOOK = st.lists(st.tuples(_CELL, _CELL, _CELL), min_size=1, max_size=12)


@given(_BOOK)
def test_a_script_comes_back_unchanged(book: list[tuple[str, str, str]]) -> None:
    chapters = [Words(number, *cells) for number, cells in enumerate(book, start=1)]
    assert cells_of(to_csv(chapters)) == [cells_in(chapter) for chapter in chapters]


@given(_BOOK, st.sampled_from(get_args(Divider)))
def test_a_script_comes_back_unchanged_whatever_divides_it(book: list[tuple[str, str, str]], divider: Divider) -> None:
    chapters = [Words(number, *cells) for number, cells in enumerate(book, start=1)]
    assert cells_of(to_csv(chapters, divider)) == [cells_in(chapter) for chapter in chapters]


@given(_CELL)
def test_no_cell_is_calculated_by_a_spreadsheet(cell: str) -> None:
    assert not defused(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert fused(defused(cell)) == cell


def test_an_apostrophe_that_a_family_wrote_in_the_sheet_stays() -> None:
    assert cells_of(b"number,title,text,scene\n1,a,'tis night,b\n")[0]["text"] == "'tis night"


@given(_BOOK)
def test_a_sheet_saved_with_semicolons_is_the_same_script(book: list[tuple[str, str, str]]) -> None:
    plain = to_csv([Words(number, *cells) for number, cells in enumerate(book, start=1)])
    out = io.StringIO(newline="")
    rows = csv.reader(io.StringIO(plain.decode("utf-8-sig"), newline=""))
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(rows)
    assert cells_of(out.getvalue().encode()) == cells_of(plain)


@given(st.binary(max_size=200))
def test_whatever_is_sent_is_a_script_or_a_sentence(data: bytes) -> None:
    for table in (data, b"number,title,text,scene\r\n" + data):
        assert _sentence_about(table).endswith(".")


def _sentence_about(table: bytes) -> str:
    try:
        rows = rows_of(table)
    except Problem as error:
        return str(error)
    assert all(set(row.cells) == {"number", "title", "text", "scene"} for row in rows)
    return "It is a script."


@given(_CELL, st.sampled_from(",;\t|"))
def test_no_part_of_a_cell_is_calculated_when_another_divider_parts_it(cell: str, divider: str) -> None:
    for line in defused(cell).splitlines():
        assert not any(part.startswith(("=", "+", "-", "@")) for part in line.split(divider))


def test_a_workbook_holds_no_formula_and_comes_back_unchanged() -> None:
    chapters = [Words(1, "=1+1", "Grüße.\n— Hola, «Bruno».", "@cmd"), Words(2, "-", "", "'tis")]
    table = to_xlsx(chapters)
    assert cells_of(table) == [cells_in(chapter) for chapter in chapters]
    with zipfile.ZipFile(io.BytesIO(table)) as packed:
        assert b"<f>" not in packed.read("xl/worksheets/sheet1.xml")


def test_a_workbook_that_unpacks_to_too_much_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"0" * 40_000_000)
    with pytest.raises(Problem, match="cannot be read"):
        rows_of(out.getvalue())


@pytest.mark.parametrize("number", ["", "x", "1.5", "-1", "0", "41", "9" * 5000, "١"])
def test_a_number_that_is_none_is_a_problem(number: str) -> None:
    with pytest.raises(Exception, match="number"):
        script_of([Row(2, {"number": number, "title": "", "text": "", "scene": ""})])


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
    script = script_of(rows_of(to_csv([chapter])))
    assert [one.change for one in compare(Book(id="b", chapters=(chapter,)), script.chapters)] == ["same"]
