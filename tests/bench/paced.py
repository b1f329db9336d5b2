"""The reactors with the providers of the benches: ``python -m tests.bench.paced story``.

They keep the pace of ``PACED_CHAPTER`` and ``PACED_IMAGE`` (seconds). A book whose premise is ``TEXT_FIRST`` is told
as by a program that waits for the whole text. The pictures are real ones of about 2 kB.
"""

import asyncio
import io
import os
import random
import sys
from collections.abc import AsyncIterator, Sequence
from itertools import cycle

from PIL import Image

from contracts.events import Style
from contracts.logs import configure
from contracts.settings import load
from services.illustrator import app as illustrator
from services.illustrator.painter import Page, Painting, Reference, Wanted, always
from services.illustrator.settings import IllustratorSettings
from services.story import app as story
from services.story.settings import StorySettings
from services.story.storyteller import Brief, Draft, StoryHead, Told
from tests.fakes import PlainPainter, ScriptedStoryteller

TEXT_FIRST = "First all of the text."
PICTURE_SIDE = 64


class BenchStoryteller(ScriptedStoryteller):
    """Tells a chapter every ``pace`` seconds, or all of them at the end, of a book that is to have a cover."""

    cover_scene = "Everybody in the meadow."

    async def tell(
        self, brief: Brief, have: Sequence[Told] = (), *, needs_head: bool | None = None
    ) -> AsyncIterator[StoryHead | Draft]:
        parts = super().tell(brief, have, needs_head=needs_head)
        if brief.premise == TEXT_FIRST:
            for part in [one async for one in parts]:
                yield part
        else:
            async for part in parts:
                yield part


class BenchPainter(PlainPainter):
    """Paints in ``pace`` seconds; its pictures are ready, so that painting costs nothing but the time."""

    def __init__(self, pace: float) -> None:
        super().__init__(pace)
        paints = random.Random(1)
        self._ready = cycle([small_picture(paints) for _ in range(64)])

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        return Painting(data=next(self._ready), made_by=self.name)

    async def paint(self, page: Page, wanted: Wanted = always, /) -> Painting:
        await asyncio.sleep(self.pace)
        return Painting(data=next(self._ready), made_by=self.name)


def bench_command(name: str, faked: bool) -> list[str]:
    """Return how a service is run in a bench."""
    return ["-m", "tests.bench.paced", name] if faked else ["-m", f"services.{name}"]


def small_picture(paints: random.Random) -> bytes:
    """Return a picture of about 2 kB: coarse blots that do not compress to nothing."""
    blots = Image.frombytes("RGB", (16, 16), paints.randbytes(16 * 16 * 3))
    out = io.BytesIO()
    blots.resize((PICTURE_SIDE, PICTURE_SIDE), Image.Resampling.BILINEAR).save(out, "WEBP", quality=90, method=0)
    return out.getvalue()


def main() -> None:
    """Run one of the two services until told to stop."""
    configure()
    if sys.argv[1] == "story":
        storyteller = BenchStoryteller(float(os.environ["PACED_CHAPTER"]))
        asyncio.run(story.serve(load(StorySettings), storyteller))
    else:
        painter = BenchPainter(float(os.environ["PACED_IMAGE"]))
        asyncio.run(illustrator.serve(load(IllustratorSettings), painter))


if __name__ == "__main__":
    main()
