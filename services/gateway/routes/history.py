"""Route of a book's history."""

from typing import Any

import msgspec
from litestar import Request, get

from services.gateway import answers
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.happenings import happening
from services.gateway.paging import in_order, window
from services.gateway.sentences import Refusal
from services.gateway.shapes import HistoryPage

_encoder = msgspec.json.Encoder()


@get(
    "/api/books/{book_id:str}/history",
    **operation("getHistory", HistoryPage, query=("limit", "cursor"), problems=(400, 404)),
)
async def get_history(request: Request[Any, Any, Any], book_id: str) -> Answer:
    """Tell what happened to a book, in order."""
    part = window(request)
    _, log = await backstage(request).writer.book(family(request), known(book_id, Refusal.NO_SUCH_BOOK))
    told = [(recorded.sequence, _encoder.encode(happening(recorded))) for recorded in log]
    return answers.page(*in_order(told, part))


ROUTES = (get_history,)
