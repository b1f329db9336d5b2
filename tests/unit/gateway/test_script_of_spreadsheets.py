"""Tables as spreadsheets really save them: each kind with the words that are right."""

import codecs
import contextlib
import io
import zipfile
from random import Random

import pytest

from services.gateway.problems import Problem
from services.gateway.routes.scripts import script_of
from services.gateway.script import rows_of, to_xlsx
from services.gateway.script.tables import ROWS_MOST, grids

HEADER = "number;title;text;scene"
TEXT = "Größe aus dem Wald. „Gute Nacht“ – 5 €"
ROW = f"1;Der Bär träumt süß;{TEXT};Ein Bär am Fenster."
PLAIN = f"{HEADER}\r\n{ROW}\r\n"
FRENCH = f"{HEADER}\r\n1;L’été à la forêt;Où est la sœur de Noël ? «\u00a0Là-bas…\u00a0» Ça va, garçon;Un nœud.\r\n"
SPANISH = f"{HEADER}\r\n1;El niño;¿Dónde está el pingüino? ¡Aquí! Mañana será otro día.;Un árbol, «sí»\r\n"


def texts_of(table: bytes) -> list[str]:
    return [row.cells["text"] for row in rows_of(table)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
@pytest.mark.parametrize("table", [PLAIN, FRENCH, SPANISH], ids=["German", "French", "Spanish"])
def test_letters_are_told_by_their_bytes(table: str, encoding: str) -> None:
    meant = table.splitlines()[1].split(";")[2]
    assert texts_of(table.encode(encoding)) == [meant]


@pytest.mark.parametrize(
    "words", ["Der Bär träumt süß und groß.", "Où est la forêt ? Là-bas.", "El niño está aquí mañana."]
)
def test_letters_of_the_dos_format_are_told_by_their_bytes(words: str) -> None:
    assert texts_of(f"{HEADER}\r\n1;a;{words};b\r\n".encode("cp850")) == [words]


def test_a_big_endian_file_with_its_mark_is_read() -> None:
    assert texts_of(codecs.BOM_UTF16_BE + PLAIN.encode("utf-16-be")) == [TEXT]


@pytest.mark.parametrize("divider", [",", ";", "\t", "|"])
def test_any_divider_is_told_by_the_names_of_the_columns(divider: str) -> None:
    table = f"{HEADER}\n1;Ja; nein;doch\n".replace(";", divider)
    assert texts_of(table.encode()) == [" nein"]


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "sep=;;;"])
def test_a_line_that_names_the_divider_is_no_row(first: str) -> None:
    (row,) = rows_of(f"{first}\r\n{PLAIN}".encode())
    assert (row.number, row.cells["text"]) == (2, TEXT)


def test_a_table_that_was_saved_as_one_column_is_taken_apart_again() -> None:
    table = (
        'number,title,text,scene\r\n"1,Der Bär,""Er sagt: """"Gute Nacht"""", leise."",Ein Bär."\r\n'
        '2,Kurz,Ohne Komma,S\r\n"3,""Ja, ja"",Nein,S";;;\r\n'
    )
    assert texts_of(table.encode("utf-8-sig")) == ['Er sagt: "Gute Nacht", leise.', "Ohne Komma", "Nein"]


def test_a_whole_table_in_one_column_is_taken_apart_with_its_names() -> None:
    table = '"number,title,text,scene"\n"1,a,""b, c"",d"\n'
    assert texts_of(table.encode()) == ["b, c"]


@pytest.mark.parametrize(
    "table",
    [
        "number,title,text,scene,\n1,a,b,c,\n",
        "number,title,text,scene,,,\n1,a,b,c,,,\n,,,,,,\n",
        "\n\nnumber,title,text,scene\n\n1,a,b,c\n\n",
        "Table 1,,,\nnumber,title,text,scene\n1,a,b,c\n",
        "Our book\n;;;\nNumber;Title;Text;Scene\n1;a;b;c\n".replace(";", ","),
        " scene , text,title,number\nc,b,a,1\n",
    ],
)
def test_empty_columns_empty_lines_and_titles_are_passed_over(table: str) -> None:
    (row,) = rows_of(table.encode())
    assert row.cells == {"number": "1", "title": "a", "text": "b", "scene": "c"}


@pytest.mark.parametrize("number", ["1", "1.0", "1,0", "1.", "1.00", " 1 "])
def test_numbers_are_read_as_spreadsheets_write_them(number: str) -> None:
    assert script_of(rows_of(f"number;title;text;scene\n{number};a;b;c\n".encode())).chapters[0].number == 1


@pytest.mark.parametrize("number", ["1.5", "0,1", "1e0", "one", ""])
def test_what_is_no_whole_number_is_refused_in_its_row(number: str) -> None:
    table = f"Title;;;\n\nnumber;title;text;scene\n\n1;a;b;c\n{number};a;b;c\n"
    with pytest.raises(Problem) as refused:
        script_of(rows_of(table.encode()))
    assert [error.field for error in refused.value.errors] == ["rows[6].number"]


def test_a_fault_of_a_cell_names_the_row_that_the_spreadsheet_shows() -> None:
    table = f"number,title,text,scene\n\n1,a,b,c\n\n2,{'x' * 500},b,c\n"
    with pytest.raises(Problem) as refused:
        script_of(rows_of(table.encode()))
    assert [error.field for error in refused.value.errors] == ["rows[5].title"]


def test_a_row_that_lacks_a_cell_is_refused_by_its_number() -> None:
    with pytest.raises(Problem, match=r"Row 4 .* 4 cells, but has 3"):
        rows_of(b"number,title,text,scene\n1,a,b,c\n\n2,a,b\n")


@pytest.mark.parametrize("letter", ["\v", "\f", "\x85"])
def test_breaks_of_other_kinds_part_words(letter: str) -> None:
    script = script_of(rows_of(f"number,title,text,scene\r\n1,A,line one{letter}line two,s\r\n".encode()))
    assert script.chapters[0].text == "line one\nline two"


@pytest.mark.parametrize("table", [b"\x00\x01\x02\x03", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04nothing", b"%PDF-1.7"])
def test_what_is_no_table_is_refused(table: bytes) -> None:
    with pytest.raises(Problem):
        rows_of(table)


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_workbook_is_read_or_refused(seed: int) -> None:
    chance, damaged = Random(seed), bytearray(to_xlsx([]))
    for _ in range(3):
        damaged[chance.randrange(4, len(damaged))] = chance.randrange(256)
    with contextlib.suppress(Problem):
        assert rows_of(bytes(damaged)) == []


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("docProps/core.xml", b'<?xml version="1.0" encoding="klingon"?><a/>'),
        ("[Content_Types].xml", b"<a/>"),
    ],
)
def test_a_workbook_with_a_part_that_is_none_is_refused(part: str, content: bytes) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(to_xlsx([]))) as whole, zipfile.ZipFile(out, "w") as spoilt:
        for name in whole.namelist():
            spoilt.writestr(name, content if name == part else whole.read(name))
    with pytest.raises(Problem, match="cannot be read"):
        rows_of(out.getvalue())


def test_a_file_of_nothing_but_empty_lines_is_not_read_to_its_end() -> None:
    assert [len(grid) for grid in grids("\n" * 10 * ROWS_MOST)] == [ROWS_MOST] * 4
