"""Routes of the web client: its assets, and its one page for every address that is not something else."""

import asyncio
from pathlib import PurePosixPath
from typing import Any

from litestar import Request, get

from services.gateway import answers
from services.gateway.answers import Answer
from services.gateway.assets import TYPES, Asset, read_asset
from services.gateway.backstage import backstage
from services.gateway.packing import taken
from services.gateway.preconditions import has_already
from services.gateway.problems import Problem
from services.gateway.sentences import Refusal

_FOREVER = (b"cache-control", b"public, max-age=31536000, immutable")
_ASK = (b"cache-control", b"no-cache")
_NO_PAGES = ("api", "media", "health", "schema", "assets")
_UNBUILT = b"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Storymaker</title></head>
<body style="font:1.2rem/1.6 Georgia,serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#3b3a36">
<h1>Almost there</h1>
<p>The story workshop is running, but its pages are not built yet. <code>make run</code> builds them.</p>
</body></html>
"""
_HTML = (b"content-type", TYPES[".html"].encode())

Req = Request[Any, Any, Any]


@get("/assets/{path:path}", include_in_schema=False)
async def asset(request: Req, path: str) -> Answer:
    """Send a file whose name holds a hash of what is in it."""
    found = await _found(request, f"assets/{path.lstrip('/')}")
    if found is None:
        raise Problem(Refusal.NOTHING_HERE)
    return Answer(200, found.data, (*found.headers, _FOREVER))


@get(["/", "/{path:path}"], include_in_schema=False)
async def page(request: Req, path: str = "") -> Answer:
    """Send a file of the client's root, or else its page."""
    name = path.strip("/")
    if name.partition("/")[0] in _NO_PAGES:
        raise Problem(Refusal.NOTHING_HERE)
    found = await _found(request, name) if name else None
    if found is None and PurePosixPath(name).suffix in TYPES:
        # A page in the place of a script or picture that is not there would be kept as one.
        raise Problem(Refusal.NOTHING_HERE)
    found = found or await _found(request, "index.html")
    if found is None:
        return Answer(200, _UNBUILT, (_HTML, _ASK))
    if has_already(request, found.etag):
        return answers.unchanged(found.etag, _ASK[1])
    return Answer(200, found.data, (*found.headers, _ASK, (b"etag", found.etag)))


async def _found(request: Req, name: str) -> Asset | None:
    return await asyncio.to_thread(read_asset, backstage(request).settings.dist, name, taken(request.scope))


ROUTES = (asset, page)
