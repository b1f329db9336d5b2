"""Routes that arrange the chapters of a book: another order, a new one in between."""

from typing import Any

from litestar import Request, post, put

from contracts.views import BookView
from services.gateway import answers, arrangements
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.idempotency import IdFor
from services.gateway.preconditions import if_match
from services.gateway.requests import NewChapter, Order, read
from services.gateway.routes.books import keys
from services.gateway.sentences import Refusal

Req = Request[Any, Any, Any]


@put(
    "/api/books/{book_id:str}/order",
    **operation(
        "arrangeChapters", BookView, takes=Order, headers=("If-Match",), problems=(400, 404, 409, 412, 413, 415)
    ),
)
async def arrange_chapters(request: Req, book_id: str) -> Answer:
    """Put the chapters of a book into another order; those that are left out are removed with their pictures."""
    writer, family_id = backstage(request).writer, family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    given, wanted = if_match(request), await read(request, Order)
    sequence = await writer.change_book(
        family_id, book_id, lambda book, _: arrangements.arrange(book, wanted.order, given)
    )
    view = await writer.shown(sequence, *keys(family_id, book_id))
    return answers.json(view.data, version=view.version)


@post(
    "/api/books/{book_id:str}/chapters",
    **operation(
        "addChapter",
        BookView,
        201,
        takes=NewChapter,
        headers=("If-Match", "Idempotency-Key"),
        problems=(400, 404, 409, 412, 413, 415, 422),
    ),
)
async def add_chapter(request: Req, book_id: str) -> Answer:
    """Add a chapter by the family, at the end of the book or at a place in it."""
    behind, family_id = backstage(request), family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    given, new = if_match(request), await read(request, NewChapter)

    async def act(id_for: IdFor) -> Answer:
        sequence = await behind.writer.change_book(
            family_id, book_id, lambda book, _: arrangements.add_chapter(book, new, given), id_for("chapter.added")
        )
        view = await behind.writer.shown(sequence, *keys(family_id, book_id))
        return answers.json(view.data, 201, version=view.version)

    return await behind.idempotency.once(request, family_id, act)


ROUTES = (arrange_chapters, add_chapter)
