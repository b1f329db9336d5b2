"""First: how soon a family sees the first words, the first picture and its whole book, with what is built in.

One character with a photo from a phone; everything through HTTP and the live updates, as a browser has it.
"""

import asyncio
import tempfile
from contextlib import AbstractContextManager
from pathlib import Path
from statistics import median

import httpx

from tests.bench.browser import Seen, make_character, watch_a_book, whole
from tests.bench.start import keeps_bytecode
from tests.bench.table import show
from tests.deployment import Deployment, storymaker_up
from tests.phone_photo import phone_photo

_TITLES = ("The Moon Garden", "A Boat for Momo", "The Lost Bell")
_AIMS = (1.0, 2.0, 10.0)
_PATIENCE = 90.0


def main() -> None:
    """Run the bench."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place, _up(Path(place)) as deployment:
        address = deployment.until_said("Storymaker is ready").split()[-1]
        seen = asyncio.run(_books(address))
        assert deployment.ask_to_end() == 0, deployment.said
    rows = [
        [name, *(getattr(one, what) for one in seen), median(getattr(one, what) for one in seen), aim]
        for name, what, aim in zip(
            ("first words", "first picture", "whole book"), ("words", "picture", "done"), _AIMS, strict=True
        )
    ]
    head = ["seconds", *(f"book {number}" for number in range(1, len(seen) + 1)), "median", "aim"]
    show("built-in providers, one book at a time", head, rows)


def _up(place: Path) -> AbstractContextManager[Deployment]:
    return storymaker_up(place / "data", **keeps_bytecode(place))


async def _books(address: str) -> list[Seen]:
    async with httpx.AsyncClient(base_url=address, timeout=30) as client:
        plushie = await make_character(client, "Momo", phone_photo(), "bear")
        seen = [await watch_a_book(client, _PATIENCE, title=title, cast=[plushie]) for title in _TITLES]
        assert all(whole(one) for one in seen), "not every book has all its words and pictures"
        for one in seen:
            await _look_at_pictures(client, one)
        return seen


async def _look_at_pictures(client: httpx.AsyncClient, seen: Seen) -> None:
    assert seen.book
    for chapter in seen.book.chapters:
        assert chapter.image
        assert (await client.get(chapter.image.url)).raise_for_status().content[8:12] == b"WEBP"


if __name__ == "__main__":
    main()
