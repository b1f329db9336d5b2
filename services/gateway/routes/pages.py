"""Routes of the web client: its assets, and its one page for every address that is not something else."""

import asyncio
import mimetypes
from pathlib import Path
from typing import Any

from litestar import Request, get

from services.gateway.answers import Answer, Header
from services.gateway.backstage import backstage
from services.gateway.problems import Problem

_FOREVER = (b"cache-control", b"public, max-age=31536000, immutable")
_ASK = (b"cache-control", b"no-cache")
_HTML: Header = (b"content-type", b"text/html; charset=utf-8")
_NO_PAGES = ("api", "media", "health", "schema", "assets")
_UNBUILT = b"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Storymaker</title></head>
<body style="font:1.2rem/1.6 Georgia,serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#3b3a36">
<h1>Almost there</h1>
<p>The story workshop is running, but its pages are not built yet. <code>make run</code> builds them.</p>
</body></html>
"""


@get("/assets/{path:path}", include_in_schema=False)
async def asset(request: Request[Any, Any, Any], path: str) -> Answer:
    """Send a file whose name holds a hash of what is in it."""
    found = await asyncio.to_thread(_file, backstage(request).settings.dist, f"assets/{path.lstrip('/')}")
    if found is None:
        raise Problem(404)
    return Answer(200, found[0], (found[1], _FOREVER))


@get(["/", "/{path:path}"], include_in_schema=False)
async def page(request: Request[Any, Any, Any], path: str = "") -> Answer:
    """Send a file of the client's root, or else its page."""
    dist, name = backstage(request).settings.dist, path.strip("/")
    if name.partition("/")[0] in _NO_PAGES:
        raise Problem(404)
    found = await asyncio.to_thread(_file, dist, name) if name else None
    if found is not None:
        return Answer(200, found[0], (found[1], _ASK))
    index = await asyncio.to_thread(_file, dist, "index.html")
    return Answer(200, index[0] if index else _UNBUILT, (_HTML, _ASK))


def _file(root: Path, name: str) -> tuple[bytes, Header] | None:
    """Return a file below ``root`` with its content type; None when there is none, or it lies elsewhere."""
    try:
        found = (root / name).resolve()
        if not found.is_relative_to(root.resolve()) or not found.is_file():
            return None
        kind = mimetypes.guess_type(found.name)[0] or "application/octet-stream"
        return found.read_bytes(), (b"content-type", kind.encode())
    except (OSError, ValueError):
        return None


ROUTES = (asset, page)
