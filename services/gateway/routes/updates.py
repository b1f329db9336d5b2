"""Route of live updates."""

from typing import Any

from litestar import Request, get

from contracts.views import book_key
from services.gateway.addresses import known
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.frame import header
from services.gateway.sentences import Refusal
from services.gateway.stream import EventStream


@get(
    "/api/books/{book_id:str}/updates",
    **operation("watchBook", str, media_type="text/event-stream", headers=("Last-Event-ID",), problems=(404,)),
)
async def watch_book(request: Request[Any, Any, Any], book_id: str) -> EventStream:
    """Follow a book: `event: book` with the whole book as data whenever it changes, `event: deleted` in the end."""
    live, key = backstage(request).live, book_key(family(request), known(book_id, Refusal.NO_SUCH_BOOK))
    seen = header(request.scope, b"last-event-id") or ""
    return EventStream(live, key, int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 19 else -1)


ROUTES = (watch_book,)
