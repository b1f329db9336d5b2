"""Route of pictures: named by what is in them, so that a browser fetches each one once."""

import re
from typing import Any

from litestar import Request, get

from contracts.gallery import NoSuchPicture
from contracts.views import book_key, character_key
from services.gateway import answers
from services.gateway.addresses import known
from services.gateway.answers import Answer
from services.gateway.backstage import backstage, family
from services.gateway.describe import operation
from services.gateway.preconditions import has_already, names
from services.gateway.problems import Problem
from services.gateway.sentences import Refusal

_NAME = re.compile(r"[0-9a-f]{64}\.webp")
_FOREVER = b"private, max-age=31536000, immutable"


@get(
    "/media/{aggregate_id:str}/{name:str}",
    **operation(
        "getPicture", bytes, media_type="image/webp", headers=("If-None-Match",), redirects=True, problems=(404,)
    ),
)
async def get_picture(request: Request[Any, Any, Any], aggregate_id: str, name: str) -> Answer:
    """Return a picture of the family as WebP."""
    known(aggregate_id, Refusal.NO_SUCH_PICTURE)
    if _NAME.fullmatch(name) is None:
        raise Problem(Refusal.NO_SUCH_PICTURE)
    etag = f'"{name[:64]}"'.encode()
    if names(request, etag):
        # Whoever has this ETag has the bytes: nothing needs to be looked up.
        return answers.unchanged(etag, _FOREVER)
    if not await _is_kept(request, aggregate_id):
        raise Problem(Refusal.NO_SUCH_PICTURE)
    if (links := backstage(request).links) is not None:
        return links.answer(family(request), f"{aggregate_id}/{name}")
    try:
        data = await backstage(request).pictures.read(family(request), f"{aggregate_id}/{name}")
    except NoSuchPicture as error:
        raise Problem(Refusal.NO_SUCH_PICTURE) from error
    if has_already(request, etag):
        return answers.unchanged(etag, _FOREVER)
    headers = ((b"content-type", b"image/webp"), (b"cache-control", _FOREVER), (b"etag", etag))
    return Answer(200, data, headers)


async def _is_kept(request: Request[Any, Any, Any], aggregate_id: str) -> bool:
    """Tell whether the family has this book or character: the pictures of a deleted one go a moment later."""
    live, own = backstage(request).live, family(request)
    book = await live.get(book_key(own, aggregate_id))
    return book is not None or await live.get(character_key(own, aggregate_id)) is not None


ROUTES = (get_picture,)
