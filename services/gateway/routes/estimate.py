"""Route that tells beforehand what a book costs and how long it takes."""

from typing import Any

from litestar import Request, get

from services.gateway import answers
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.company import offer, present
from services.gateway.describe import operation
from services.gateway.edits import chapters_to_write, lacks_cover, pictures_to_paint
from services.gateway.estimate import Work, estimate
from services.gateway.problems import Problem, wrong_field
from services.gateway.requests import cast_in
from services.gateway.sentences import Fault, Refusal
from services.gateway.shapes import Estimate
from services.gateway.writer import Writer


@get("/api/estimate", **operation("estimateBook", Estimate, query=("cast",), problems=(400,)))
async def estimate_book(request: Request[Any, Any, Any]) -> Answer:
    """Tell what a book with this cast is going to cost, and how long it takes; null is unknown."""
    behind, cast = backstage(request), cast_in(request)
    sheets = 0
    for place, character_id in enumerate(cast):
        sheets += not await _has_sheet(behind.writer, family(request), character_id, place)
    company = await present(behind.buckets)
    return answers.json(
        estimate(offer(company, "story"), offer(company, "illustrator"), len(cast), Work(sheets=sheets))
    )


@get("/api/books/{book_id:str}/estimate", **operation("estimateRestOfBook", Estimate, problems=(404,)))
async def estimate_rest_of_book(request: Request[Any, Any, Any], book_id: str) -> Answer:
    """Tell what it is going to cost to make what a book still lacks, and how long it takes; null is unknown."""
    behind = backstage(request)
    book, _ = await behind.writer.book(family(request), known(book_id, Refusal.NO_SUCH_BOOK))
    to_write = chapters_to_write(book)
    work = Work(len(to_write), len(to_write) + len(pictures_to_paint(book, to_write)) + lacks_cover(book))
    company = await present(behind.buckets)
    return answers.json(estimate(offer(company, "story"), offer(company, "illustrator"), len(book.cast), work))


async def _has_sheet(writer: Writer, family_id: str, character_id: str, place: int) -> bool:
    """Tell whether no sheet would be painted for this character, by its log: a view does not say which look it shows.

    Raises:
        Problem: 400 when the family has no such character.
    """
    try:
        return (await writer.character(family_id, character_id)).settled
    except Problem as error:
        raise wrong_field(f"cast[{place}]", Fault.NO_SUCH_CHARACTER) from error


ROUTES = (estimate_book, estimate_rest_of_book)
