"""Uploads: the one picture in a request, as its body or as the one file of a form."""

from typing import Any

from litestar import Request
from litestar.datastructures import UploadFile

from contracts.pictures import MOST_BYTES
from services.gateway.problems import Problem

LIMIT = MOST_BYTES + (64 << 10)
"""Bytes of a whole request: a form has some around the picture."""

_RAW = ("image/jpeg", "image/png", "image/webp", "application/octet-stream")
_TOO_BIG = "This picture is bigger than 12 MB. Please send a smaller one."


async def picture_in(request: Request[Any, Any, Any]) -> bytes:
    """Return the bytes of the picture.

    Raises:
        Problem: 400, 413 or 415 when there is not exactly one of bearable size.
    """
    kind = request.content_type[0]
    if kind == "multipart/form-data":
        data = await _only_file(request)
    elif kind in _RAW:
        data = await request.body()
    else:
        raise Problem(415, "Please send a PNG, JPEG or WebP picture.")
    if len(data) > MOST_BYTES:
        raise Problem(413, _TOO_BIG)
    if not data:
        raise Problem(400, "There is no picture in this request.")
    return data


async def _only_file(request: Request[Any, Any, Any]) -> bytes:
    form = await request.form()
    parts = [value for _, value in form.multi_items()]
    if len(parts) != 1 or not isinstance(parts[0], UploadFile):
        raise Problem(400, "Please send exactly one picture.")
    data: bytes = await parts[0].read()
    return data
