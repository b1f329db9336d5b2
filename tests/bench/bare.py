"""Bare routes with the gateway's bytes, under its server settings: ``python -m tests.bench.bare PORT FOLDER``."""

import sys
from pathlib import Path

import uvicorn
from litestar import Litestar, Response, get

PORT, FOLDER = 1, 2


def application(folder: Path) -> Litestar:
    """Return an application that answers with what is in ``book`` and with the ETag in ``etag``."""
    body, etag = (folder / "book").read_bytes(), (folder / "etag").read_text()

    @get("/book", media_type="application/json")
    async def book() -> bytes:
        """Return the bytes."""
        return body

    @get("/picture", status_code=304)
    async def picture() -> Response[None]:
        """Tell that nothing changed."""
        return Response(None, headers={"etag": etag})

    return Litestar(route_handlers=[book, picture], openapi_config=None, logging_config=None)


if __name__ == "__main__":
    uvicorn.run(
        application(Path(sys.argv[FOLDER])),
        port=int(sys.argv[PORT]),
        loop="uvloop",
        http="httptools",
        lifespan="off",
        access_log=False,
        log_config=None,
        log_level="warning",
        server_header=False,
    )
