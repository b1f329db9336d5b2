"""Routes of the script: all words of a book at once, as JSON and as a spreadsheet."""

import asyncio
import re
from typing import Any

import msgspec
from litestar import Request, get, post, put
from msgspec.structs import replace

from services.gateway import answers, arrangements
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.preconditions import if_match
from services.gateway.problems import Problem, wrong_field
from services.gateway.requests import Script, read, read_json
from services.gateway.routes.books import keys
from services.gateway.routes.chapters import book_view_of, decoder, listed
from services.gateway.script import CSV, XLSX, Divider, Row, rows_of, to_csv, to_xlsx
from services.gateway.sentences import Fault, Refusal
from services.gateway.shapes import ChapterPage, Preview
from services.gateway.view import View

Req = Request[Any, Any, Any]
_LIMIT = 2 << 20
_CHAPTER = re.compile(r"^chapters\[(\d+)\]")

_encoder = msgspec.json.Encoder()


@put(
    "/api/books/{book_id:str}/chapters",
    **operation(
        "putScript",
        ChapterPage,
        takes=Script,
        takes_also=(CSV, XLSX),
        headers=("If-Match",),
        problems=(400, 404, 409, 412, 413, 415),
    ),
    request_max_body_size=_LIMIT,
)
async def put_script(request: Req, book_id: str) -> Answer:
    """Replace the words of all chapters, as JSON or as the spreadsheet that ``script.csv`` gives."""
    writer, family_id = backstage(request).writer, family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    given, script = if_match(request), await _script_in(request)
    sequence = await writer.change_book(
        family_id, book_id, lambda book, _: arrangements.rewrite_script(book, script.chapters, given)
    )
    view = await writer.shown(sequence, *keys(family_id, book_id))
    answer = answers.page([one for _, one in listed(view)], None)
    return Answer(200, answer.body, [*answer.headers, (b"etag", view.etag)])


@post(
    "/api/books/{book_id:str}/chapters/preview",
    **operation("previewScript", Preview, takes_also=(CSV, XLSX), problems=(400, 404, 413, 415)),
    status_code=200,
    request_max_body_size=_LIMIT,
)
async def preview_script(request: Req, book_id: str) -> Answer:
    """Tell what a spreadsheet of the script would do to each chapter; nothing is changed."""
    known(book_id, Refusal.NO_SUCH_BOOK)
    if request.content_type[0] not in (CSV, XLSX):
        raise Problem(Refusal.NOT_A_TABLE)
    script = await _script_in(request)
    book, _ = await backstage(request).writer.book(family(request), book_id)
    return answers.json(Preview(arrangements.compare(book, script.chapters), None))


@get(
    "/api/books/{book_id:str}/script.csv",
    **operation("getScript", media_type=CSV, answer=str, query=("divider",), problems=(400, 404)),
)
async def get_script(request: Req, book_id: str) -> Answer:
    """Return the words of a book as CSV, parted as a family's spreadsheet expects it; it can be sent back as it is."""
    view = await book_view_of(request, book_id)
    return _file(to_csv(decoder.decode(view.data).chapters, _divider_in(request)), f"{CSV}; charset=utf-8", view)


@get(
    "/api/books/{book_id:str}/script.xlsx",
    **operation("getWorkbook", media_type=XLSX, answer=bytes, problems=(404,)),
)
async def get_workbook(request: Req, book_id: str) -> Answer:
    """Return the words of a book as a workbook; it can be sent back as it is."""
    view = await book_view_of(request, book_id)
    return _file(await asyncio.to_thread(to_xlsx, decoder.decode(view.data).chapters), XLSX, view)


def _divider_in(request: Req) -> Divider:
    try:
        divider: Divider = msgspec.convert(request.query_params.get("divider", "comma"), Divider)
    except msgspec.ValidationError as error:
        raise wrong_field("divider", Fault.NOT_A_CHOICE) from error
    return divider


def _file(data: bytes, kind: str, view: View) -> Answer:
    headers = (
        (b"content-type", kind.encode()),
        # Without a name: whoever links to it names it by the title.
        (b"content-disposition", b"attachment"),
        (b"cache-control", b"private, no-store"),
        (b"etag", view.etag),
    )
    return Answer(200, data, headers)


async def _script_in(request: Req) -> Script:
    if request.content_type[0] not in (CSV, XLSX):
        return await read(request, Script)
    return script_of(await asyncio.to_thread(rows_of, await request.body()))


def script_of(rows: list[Row]) -> Script:
    """Return the script that the rows of a table make.

    Raises:
        Problem: 400 that names the row as the spreadsheet counts it (``rows[7].text``), when they make none.
    """
    for row in rows:
        if not (row.cells["number"].strip().isascii() and row.cells["number"].strip().isdigit()):
            raise wrong_field(f"rows[{row.number}].number", Fault.NOT_A_WHOLE_NUMBER)
    chapters = [{**row.cells, "number": int(row.cells["number"].strip()[:9])} for row in rows]
    try:
        return read_json(_encoder.encode({"chapters": chapters}), Script)
    except Problem as problem:
        raise in_rows(problem, [row.number for row in rows]) from problem


def in_rows(problem: Problem, numbers: list[int]) -> Problem:
    """Return a problem whose fields name rows of a spreadsheet in place of chapters of a script."""
    errors = tuple(
        replace(error, field=_CHAPTER.sub(lambda match: f"rows[{numbers[int(match[1])]}]", error.field))
        for error in problem.errors
    )
    return Problem(problem.refusal, errors=errors)


ROUTES = (put_script, preview_script, get_script, get_workbook)
