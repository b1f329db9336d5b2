"""Routes of books."""

from typing import Any

from litestar import Request, delete, get, patch, post
from msgspec import UNSET

from contracts.views import BookView, book_key, shelf_key
from services.gateway import answers, edits
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.cast import cast_of
from services.gateway.describe import operation
from services.gateway.idempotency import IdFor
from services.gateway.paging import newest_first, window
from services.gateway.preconditions import has_already, if_match
from services.gateway.problems import Problem
from services.gateway.requests import BookDraft, BookPatch, read
from services.gateway.sentences import Refusal
from services.gateway.shapes import BookPage

Req = Request[Any, Any, Any]


@get("/api/books", **operation("listBooks", BookPage, query=("limit", "cursor"), problems=(400,)))
async def list_books(request: Req) -> Answer:
    """List the books of the family, newest first."""
    part = window(request)
    found = await backstage(request).live.matching(shelf_key(family(request), "*"))
    return answers.page(*newest_first(found, part))


@post(
    "/api/books",
    **operation(
        "createBook",
        BookView,
        201,
        takes=BookDraft,
        headers=("Idempotency-Key",),
        problems=(400, 413, 415, 422),
    ),
)
async def create_book(request: Req) -> Answer:
    """Name a book."""
    behind, family_id = backstage(request), family(request)
    draft = await read(request, BookDraft)

    async def act(id_for: IdFor) -> Answer:
        cast = await cast_of(behind.live, family_id, draft.cast)
        event = edits.create_book(id_for("book"), family_id, draft, cast)
        created = await behind.writer.create(event, id_for("book.created"))
        view = await behind.writer.shown(created.sequence, *keys(family_id, event.book_id))
        return answers.json(view.data, 201, version=view.version)

    return await behind.idempotency.once(request, family_id, act)


@get("/api/books/{book_id:str}", **operation("getBook", BookView, headers=("If-None-Match",), problems=(404,)))
async def get_book(request: Req, book_id: str) -> Answer:
    """Return a whole book."""
    view = await backstage(request).live.get(book_key(family(request), known(book_id, Refusal.NO_SUCH_BOOK)))
    if view is None:
        raise Problem(Refusal.NO_SUCH_BOOK)
    if has_already(request, view.etag):
        return answers.unchanged(view.etag)
    return answers.json(view.data, version=view.version, packed=view.packed)


@patch(
    "/api/books/{book_id:str}",
    **operation("reviseBook", BookView, takes=BookPatch, headers=("If-Match",), problems=(400, 404, 412, 413, 415)),
)
async def revise_book(request: Req, book_id: str) -> Answer:
    """Change the details of a book."""
    behind, family_id = backstage(request), family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    given, change = if_match(request), await read(request, BookPatch)
    cast = UNSET if change.cast is UNSET else await cast_of(behind.live, family_id, change.cast)
    sequence = await behind.writer.change_book(
        family_id, book_id, lambda book, _: edits.revise_book(book, change, cast, given)
    )
    view = await behind.writer.shown(sequence, *keys(family_id, book_id))
    return answers.json(view.data, version=view.version)


@delete(
    "/api/books/{book_id:str}",
    **operation("deleteBook", status=204, headers=("If-Match",), problems=(400, 404, 412)),
    status_code=200,
)
async def delete_book(request: Req, book_id: str) -> Answer:
    """Remove a book with its pictures."""
    writer, family_id = backstage(request).writer, family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    given = if_match(request)
    await writer.change_book(family_id, book_id, lambda book, log: edits.delete_book(book, log, given))
    await writer.gone(*keys(family_id, book_id))
    return answers.empty()


def keys(family_id: str, book_id: str) -> tuple[str, str]:
    """Return the keys of the views that a change of a book shows in: the book itself, its place on the shelf."""
    return book_key(family_id, book_id), shelf_key(family_id, book_id)


ROUTES = (list_books, create_book, get_book, revise_book, delete_book)
