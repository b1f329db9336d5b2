"""Routes of chapters: the words of a book, one by one."""

from typing import Any

import msgspec
from litestar import Request, get, patch

from contracts.views import ChapterView, book_key
from services.gateway import answers, edits
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.paging import in_order, window
from services.gateway.preconditions import if_match
from services.gateway.problems import Problem
from services.gateway.requests import ChapterPatch, read
from services.gateway.routes.books import keys
from services.gateway.sentences import Refusal
from services.gateway.shapes import ChapterPage
from services.gateway.view import View

Req = Request[Any, Any, Any]


class _Chapters(msgspec.Struct, frozen=True):
    chapters: list[ChapterView]


decoder = msgspec.json.Decoder(_Chapters)
_encoder = msgspec.json.Encoder()


@get(
    "/api/books/{book_id:str}/chapters",
    **operation("listChapters", ChapterPage, query=("limit", "cursor"), problems=(400, 404)),
)
async def list_chapters(request: Req, book_id: str) -> Answer:
    """List the chapters of a book in order."""
    part, view = window(request), await book_view_of(request, book_id)
    return answers.page(*in_order(listed(view), part))


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
    for chapter in decoder.decode(view.data).chapters:
        if chapter.number == number:
            return answers.json(chapter, version=view.version)
    raise Problem(Refusal.NO_SUCH_CHAPTER)


async def book_view_of(request: Req, book_id: str) -> View:
    """Return the view of a book; raise a 404 problem when the family has no such book."""
    view = await backstage(request).live.get(book_key(family(request), known(book_id, Refusal.NO_SUCH_BOOK)))
    if view is None:
        raise Problem(Refusal.NO_SUCH_BOOK)
    return view


def listed(view: View) -> list[tuple[int, bytes]]:
    """Return the chapters of a book's view, each encoded, with their numbers."""
    return [(one.number, _encoder.encode(one)) for one in decoder.decode(view.data).chapters]


ROUTES = (list_chapters, edit_chapter)
