"""Routes that set the storyteller and the painter to work."""

from typing import Any

from litestar import Request, post

from services.gateway import edits
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.cast import cast_of
from services.gateway.describe import operation
from services.gateway.idempotency import IdFor
from services.gateway.requests import BookDraft, CoverWish, Generation, Regeneration, Repainting, read, read_or_default
from services.gateway.sentences import Refusal
from services.gateway.shapes import Accepted
from services.gateway.wishes import wish_for_chapter, wish_for_cover, wish_for_story

Req = Request[Any, Any, Any]
_KEY = ("Idempotency-Key",)


@post(
    "/api/books/{book_id:str}/generate",
    **operation(
        "generateBook",
        Accepted,
        202,
        takes=Generation,
        takes_nothing_too=True,
        headers=_KEY,
        problems=(400, 404, 409, 413, 415, 422),
    ),
)
async def generate_book(request: Req, book_id: str) -> Answer:
    """Have what a book lacks written and painted; with ``anew``, have a whole new story take its place."""
    behind, family_id = backstage(request), family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    asked = await read_or_default(request, Generation())

    async def act(id_for: IdFor) -> Answer:
        return await wish_for_story(behind, family_id, book_id, id_for("story.requested"), anew=asked.anew)

    return await behind.idempotency.once(request, family_id, act)


@post(
    "/api/studio/generate-story",
    **operation("generateStory", Accepted, 202, takes=BookDraft, headers=_KEY, problems=(400, 413, 415, 422)),
)
async def generate_story(request: Req) -> Answer:
    """Name a book and have its story written and painted, in one call."""
    behind, family_id = backstage(request), family(request)
    draft = await read(request, BookDraft)

    async def act(id_for: IdFor) -> Answer:
        cast = await cast_of(behind.live, family_id, draft.cast)
        event = edits.create_book(id_for("book"), family_id, draft, cast)
        created = await behind.writer.create(event, id_for("book.created"))
        return await wish_for_story(behind, family_id, event.book_id, id_for("story.requested"), [created])

    return await behind.idempotency.once(request, family_id, act)


@post(
    "/api/studio/generate-image",
    **operation(
        "generateImage", Accepted, 202, takes=Repainting, headers=_KEY, problems=(400, 404, 409, 413, 415, 422)
    ),
)
async def generate_image(request: Req) -> Answer:
    """Have the picture of a chapter painted anew."""
    behind, family_id = backstage(request), family(request)
    asked = await read(request, Repainting)

    async def act(id_for: IdFor) -> Answer:
        event_id = id_for("illustration.requested")
        picture = Regeneration(what="picture", wish=asked.wish, built_in=asked.built_in)
        return await wish_for_chapter(behind, family_id, asked.book_id, asked.chapter_number, picture, event_id)

    return await behind.idempotency.once(request, family_id, act)


@post(
    "/api/books/{book_id:str}/chapters/{number:int}/regenerate",
    **operation(
        "regenerateChapter",
        Accepted,
        202,
        takes=Regeneration,
        headers=_KEY,
        problems=(400, 404, 409, 413, 415, 422),
    ),
)
async def regenerate_chapter(request: Req, book_id: str, number: int) -> Answer:
    """Have a chapter's text, picture or both made anew, with a wish."""
    behind, family_id = backstage(request), family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    asked = await read(request, Regeneration)

    async def act(id_for: IdFor) -> Answer:
        return await wish_for_chapter(behind, family_id, book_id, number, asked, id_for("regeneration"))

    return await behind.idempotency.once(request, family_id, act)


@post(
    "/api/books/{book_id:str}/cover",
    **operation("paintCover", Accepted, 202, takes=CoverWish, headers=_KEY, problems=(400, 404, 409, 413, 415, 422)),
)
async def paint_cover(request: Req, book_id: str) -> Answer:
    """Have the cover painted, or painted anew, with a wish."""
    behind, family_id = backstage(request), family(request)
    known(book_id, Refusal.NO_SUCH_BOOK)
    asked = await read(request, CoverWish)

    async def act(id_for: IdFor) -> Answer:
        return await wish_for_cover(behind, family_id, book_id, asked, id_for("cover.requested"))

    return await behind.idempotency.once(request, family_id, act)


ROUTES = (generate_book, generate_story, generate_image, regenerate_chapter, paint_cover)
