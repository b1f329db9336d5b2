"""Uploads: the one picture in a request, as its body or as the one file of a form."""

from typing import Any

from litestar import Request
from litestar.datastructures import UploadFile

from contracts.pictures import MOST_BYTES, NotAPicture
from services.gateway.problems import Problem
from services.gateway.sentences import Refusal

LIMIT = MOST_BYTES + (64 << 10)
"""Bytes of a whole request: a form has some around the picture."""

_RAW = ("image/jpeg", "image/png", "image/webp", "application/octet-stream")


async def picture_in(request: Request[Any, Any, Any]) -> bytes:
    """Return the bytes of the picture.

    Raises:
        Problem: 400 or 415 when there is not exactly one.
    """
    kind = request.content_type[0]
    if kind == "multipart/form-data":
        data = await _only_file(request)
    elif kind in _RAW:
        data = await request.body()
    else:
        raise Problem(Refusal.NOT_A_PICTURE)
    if not data:
        raise Problem(Refusal.NO_PICTURE_SENT)
    return data


def refused(error: NotAPicture) -> Problem:
    """Return the problem of data that is no picture that we take."""
    match error.reason:
        case "too big":
            return Problem(Refusal.PICTURE_TOO_BIG, megabytes=MOST_BYTES >> 20)
        case "too many pixels":
            return Problem(Refusal.PICTURE_HAS_TOO_MANY_PIXELS)
        case "moving":
            return Problem(Refusal.PICTURE_MOVES)
        case "unreadable":
            return Problem(Refusal.PICTURE_UNREADABLE)


async def _only_file(request: Request[Any, Any, Any]) -> bytes:
    try:
        form = await request.form()
    except (ValueError, LookupError) as error:
        # Words that are not in the letters that they claim, or in letters that nobody knows.
        raise Problem(Refusal.NOT_ONE_PICTURE) from error
    parts = [value for _, value in form.multi_items()]
    if len(parts) != 1 or not isinstance(parts[0], UploadFile):
        raise Problem(Refusal.NOT_ONE_PICTURE)
    data: bytes = await parts[0].read()
    return data
