"""Routes of chapters: the words of a book, one by one, as a whole, and as a spreadsheet."""

from typing import Any

import msgspec
from litestar import Request, get, patch, post, put

from contracts.views import ChapterView, book_key
from services.gateway import answers, arrangements, edits
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.paging import in_order, window
from services.gateway.preconditions import if_match
from services.gateway.problems import Problem, wrong_field
from services.gateway.requests import ChapterPatch, Script, read, read_json
from services.gateway.routes.books import keys
from services.gateway.script import from_csv, to_csv
from services.gateway.sentences import Fault, Refusal
from services.gateway.shapes import ChapterPage, Preview
from services.gateway.view import View

Req = Request[Any, Any, Any]
_SCRIPT_LIMIT = 2 << 20


class _Chapters(msgspec.Struct, frozen=True):
    chapters: list[ChapterView]


_decoder = msgspec.json.Decoder(_Chapters)
_encoder = msgspec.json.Encoder()


@get(
    "/api/books/{book_id:str}/chapters",
    **operation("listChapters", ChapterPage, query=("limit", "cursor"), problems=(400, 404)),
)
async def list_chapters(request: Req, book_id: str) -> Answer:
    """List the chapters of a book in order."""
    part, view = window(request), await _book(request, book_id)
    return answers.page(*in_order(_listed(view), part))


@patch(
    "/api/books/{book_id:str}/chapters/{number:int}",
    **operation(
        "editChapter", ChapterView, takes=ChapterPatch, headers=("If-Match",), problems=(400, 404, 409, 412, 413, 415)
    ),
)
async def edit_chapter(request: Req, book_id: str, number: int) -> Answer:
    """Change a chapter's title, text or scene. The ETag is the book's."""
    writer, family_id = backstage(request).writer, family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    given, change = if_match(request), await read(request, ChapterPatch)
    sequence = await writer.change_book(
        family_id, book_id, lambda book, _: edits.edit_chapter(book, number, change, given)
    )
    view = await writer.shown(sequence, *keys(family_id, book_id))
    for chapter in _decoder.decode(view.data).chapters:
        if chapter.number == number:
            return answers.json(chapter, version=view.version)
    raise Problem(Refusal.NO_SUCH_CHAPTER)


@put(
    "/api/books/{book_id:str}/chapters",
    **operation(
        "putScript",
        ChapterPage,
        takes=Script,
        takes_also=("text/csv",),
        headers=("If-Match",),
        problems=(400, 404, 409, 412, 413, 415),
    ),
    request_max_body_size=_SCRIPT_LIMIT,
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
    answer = answers.page([one for _, one in _listed(view)], None)
    return Answer(200, answer.body, [*answer.headers, (b"etag", view.etag)])


@post(
    "/api/books/{book_id:str}/chapters/preview",
    **operation("previewScript", Preview, takes_also=("text/csv",), problems=(400, 404, 413, 415)),
    status_code=200,
    request_max_body_size=_SCRIPT_LIMIT,
)
async def preview_script(request: Req, book_id: str) -> Answer:
    """Tell what a spreadsheet of the script would do to each chapter; nothing is changed."""
    known(book_id, Refusal.NO_SUCH_BOOK)
    if request.content_type[0] != "text/csv":
        raise Problem(Refusal.NOT_A_TABLE)
    script = await _script_in(request)
    book, _ = await backstage(request).writer.book(family(request), book_id)
    return answers.json(Preview(arrangements.compare(book, script.chapters), None))


@get(
    "/api/books/{book_id:str}/script.csv",
    **operation("getScript", media_type="text/csv", answer=str, problems=(404,)),
)
async def get_script(request: Req, book_id: str) -> Answer:
    """Return the words of a book as a spreadsheet; it can be sent back as it is."""
    view = await _book(request, book_id)
    headers = (
        (b"content-type", b"text/csv; charset=utf-8"),
        # Without a name: whoever links to it names it by the title.
        (b"content-disposition", b"attachment"),
        (b"cache-control", b"private, no-store"),
        (b"etag", view.etag),
    )
    return Answer(200, to_csv(_decoder.decode(view.data).chapters), headers)


async def _book(request: Req, book_id: str) -> View:
    view = await backstage(request).live.get(book_key(family(request), known(book_id, Refusal.NO_SUCH_BOOK)))
    if view is None:
        raise Problem(Refusal.NO_SUCH_BOOK)
    return view


def _listed(view: View) -> list[tuple[int, bytes]]:
    return [(one.number, _encoder.encode(one)) for one in _decoder.decode(view.data).chapters]


async def _script_in(request: Req) -> Script:
    if request.content_type[0] != "text/csv":
        return await read(request, Script)
    return script_of(from_csv(await request.body()))


def script_of(rows: list[dict[str, str]]) -> Script:
    """Return the script that the rows of a table make; raise a 400 problem when they do not."""
    for place, row in enumerate(rows):
        if not (row["number"].strip().isascii() and row["number"].strip().isdigit()):
            raise wrong_field(f"chapters[{place}].number", Fault.NOT_A_WHOLE_NUMBER)
    numbered = [{**row, "number": int(row["number"].strip()[:9])} for row in rows]
    return read_json(_encoder.encode({"chapters": numbered}), Script)


ROUTES = (list_chapters, edit_chapter, put_script, preview_script, get_script)
