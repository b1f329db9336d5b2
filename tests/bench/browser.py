"""A browser as far as a bench needs one: calls of the API, and a listener to the live updates of a book."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import msgspec

_LONGEST_LINE = 1 << 22
_HOST = "localhost"
_SOON = 0.02


class Image(msgspec.Struct):
    """A picture that can be shown."""

    url: str
    thumbnail_url: str


class Chapter(msgspec.Struct):
    """What of a chapter is looked at."""

    number: int
    text: str
    image: Image | None


class Update(msgspec.Struct):
    """What of a book is looked at."""

    id: str
    state: str
    chapters: list[Chapter]


class _Accepted(msgspec.Struct):
    book_id: str


class Seen(msgspec.Struct, kw_only=True):
    """When, in seconds after it was asked for, a browser saw how far a book had come, and the book in the end."""

    words: float = 0.0
    picture: float = 0.0
    done: float = 0.0
    book: Update | None = None


_update = msgspec.json.Decoder(Update)


async def make_character(client: httpx.AsyncClient, name: str, photo: bytes, kind: str) -> str:
    """Add a character with its photo, wait for its reference sheet, and return its id."""
    answer = await client.post("/api/characters", json={"name": name, "kind": kind})
    character_id = str(answer.raise_for_status().json()["id"])
    sent = await client.put(
        f"/api/characters/{character_id}/avatar", content=photo, headers={"content-type": "application/octet-stream"}
    )
    state = sent.raise_for_status().json()["sheet_state"]
    async with asyncio.timeout(60):
        while state != "painted":
            await asyncio.sleep(_SOON)
            state = (await client.get(f"/api/characters/{character_id}")).raise_for_status().json()["sheet_state"]
    return character_id


async def watch_a_book(client: httpx.AsyncClient, patience: float, **draft: Any) -> Seen:
    """Ask for a whole book in one call and look on until it is done."""
    seen, asked = Seen(), time.monotonic()
    async with asyncio.timeout(patience), _connection(client.base_url) as (reader, writer):
        book_id = await _generate(reader, writer, draft)
        async for update in _updates(reader, writer, book_id):
            now = time.monotonic() - asked
            seen.words = seen.words or (now if any(one.text for one in update.chapters) else 0.0)
            seen.picture = seen.picture or (now if any(one.image for one in update.chapters) else 0.0)
            if update.state in ("done", "failed"):
                seen.done, seen.book = now, update
                return seen
    raise AssertionError("the updates ended before the book was done")


@asynccontextmanager
async def _connection(address: httpx.URL) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter], None]:
    """Open a bare connection: a browser is another machine's work, so that it is to cost next to nothing here."""
    reader, writer = await asyncio.open_connection(address.host, address.port, limit=_LONGEST_LINE)
    try:
        yield reader, writer
    finally:
        writer.close()


async def _generate(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, draft: dict[str, Any]) -> str:
    body = msgspec.json.encode(draft)
    head = f"POST /api/studio/generate-story HTTP/1.1\r\nhost: {_HOST}\r\ncontent-length: {len(body)}\r\n"
    writer.write(f"{head}content-type: application/json\r\n\r\n".encode() + body)
    status, *headers = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    length = next(int(line.split(":")[1]) for line in headers if line.lower().startswith("content-length:"))
    answer = await reader.readexactly(length)
    assert " 202 " in status, answer
    return msgspec.json.decode(answer, type=_Accepted).book_id


async def _updates(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, book_id: str
) -> AsyncGenerator[Update, None]:
    """Yield every state of a book that the gateway sends; each is one line of the answer."""
    writer.write(f"GET /api/books/{book_id}/updates HTTP/1.1\r\nhost: {_HOST}\r\n\r\n".encode())
    while line := await reader.readline():
        if line.startswith(b"data: "):
            yield _update.decode(line[6:])


def whole(seen: Seen, chapters: int = 10) -> bool:
    """Tell whether a book that was watched has all its words and pictures."""
    book = seen.book
    return (
        book is not None
        and book.state == "done"
        and len([one for one in book.chapters if one.text and one.image]) == chapters
    )
