"""What the gateway does with the gallery while that is slow, or while the character goes away."""

import asyncio
from typing import Any

from services.gateway.pictures import Pictures


class SilentGallery:
    """Answers a question of its presence only when it is told to, and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.says = asyncio.Event()

    async def reachable(self) -> bool:
        self.asked += 1
        await self.says.wait()
        return True


async def test_many_who_ask_while_the_gallery_is_silent_are_one_question_and_all_hear_no_in_time() -> None:
    gallery: Any = SilentGallery()
    pictures = Pictures(gallery, patience=0.05)
    assert await asyncio.gather(*(pictures.reachable() for _ in range(20))) == [False] * 20
    assert not await pictures.reachable()
    assert gallery.asked == 1
    gallery.says.set()
    assert await pictures.reachable()
    assert await pictures.reachable()
    assert gallery.asked == 2


class PromptGallery:
    """Is there, and says so in the next turn of the loop, as whatever is asked over a wire does at the soonest."""

    async def reachable(self) -> bool:
        await asyncio.sleep(0)  # gives up this turn and waits for nothing
        return True


async def test_who_asks_again_at_once_takes_no_answer_from_those_who_still_wait_for_it() -> None:
    gallery: Any = PromptGallery()
    pictures = Pictures(gallery)

    async def ask_twice() -> bool:
        return await pictures.reachable() and await pictures.reachable()

    assert await asyncio.gather(*(ask_twice() for _ in range(20))) == [True] * 20
