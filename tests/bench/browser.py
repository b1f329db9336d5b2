"""A browser as far as a bench needs one: calls of the API, and a listener to the live updates of a book."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import httpx
import msgspec

_LONGEST_LINE = 1 << 22
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
    answer = await client.post("/api/studio/generate-story", json=draft)
    book_id = answer.raise_for_status().json()["book_id"]
    async with asyncio.timeout(patience), aclosing(updates(client.base_url, book_id)) as news:
        async for update in news:
            now = time.monotonic() - asked
            seen.words = seen.words or (now if any(one.text for one in update.chapters) else 0.0)
            seen.picture = seen.picture or (now if any(one.image for one in update.chapters) else 0.0)
            if update.state in ("done", "failed"):
                seen.done, seen.book = now, update
                return seen
    raise AssertionError("the updates ended before the book was done")


async def updates(address: httpx.URL, book_id: str) -> AsyncGenerator[Update, None]:
    """Yield every state of a book that the gateway sends; each is one line of the answer."""
    reader, writer = await asyncio.open_connection(address.host, address.port, limit=_LONGEST_LINE)
    try:
        writer.write(f"GET /api/books/{book_id}/updates HTTP/1.1\r\nhost: {address.netloc.decode()}\r\n\r\n".encode())
        while line := await reader.readline():
            if line.startswith(b"data: "):
                yield _update.decode(line[6:])
    finally:
        writer.close()


def whole(seen: Seen, chapters: int = 10) -> bool:
    """Tell whether a book that was watched has all its words and pictures."""
    book = seen.book
    return book is not None and book.state == "done" and len([one for one in book.chapters if one.image]) == chapters
