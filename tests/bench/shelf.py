"""A shelf with finished books on it, made by the built-in storyteller and painter."""

import asyncio

import httpx

from tests.bench.browser import make_character, watch_a_book, whole
from tests.phone_photo import phone_photo

_PATIENCE = 120.0


def books_on_a_shelf(address: str, count: int) -> None:
    """Make finished books."""
    asyncio.run(_make(address, count))


async def _make(address: str, count: int) -> None:
    async with httpx.AsyncClient(base_url=address, timeout=30) as client:
        plushie = await make_character(client, "Momo", phone_photo(), "bear")
        for number in range(1, count + 1):
            seen = await watch_a_book(client, _PATIENCE, title=f"Momo's book {number}", cast=[plushie])
            assert whole(seen), "a book was not finished"
