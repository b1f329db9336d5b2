"""A story service and an illustrator whose providers keep a pace and a journal: ``python -m tests.paced story``.

Every call to a provider is written to the journal when it opens and when it closes, so that whoever kills a process
can tell which calls were in flight. Variables: ``PACED_CHAPTER`` and ``PACED_IMAGE`` (seconds), ``PACED_JOURNAL``.
"""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import msgspec

from contracts.events import Style
from contracts.logs import configure
from contracts.settings import load
from services.illustrator import app as illustrator
from services.illustrator.painter import Page, Painting, Reference, Wanted, always
from services.illustrator.settings import IllustratorSettings
from services.story import app as story
from services.story.settings import StorySettings
from services.story.storyteller import Brief, Draft, StoryHead, Told
from tests.fakes import PlainPainter, ScriptedStoryteller, plain_picture


class Entry(msgspec.Struct, frozen=True):
    """A line of the journal: a chapter or picture of a book was begun, or was paid for and is here.

    ``number`` is that of a chapter, 0 for the whole story and for the cover; ``pid`` is the process that called, ``at``
    the seconds since the epoch; for a sheet, ``book`` is a character's name.
    """

    what: str
    book: str
    number: int
    seed: int = 0
    pid: int = 0
    at: float = 0.0


class Journal:
    """Lines appended to a file that several processes share."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab", buffering=0)

    def write(self, what: str, book: str, number: int, seed: int = 0) -> None:
        """Append a line; one write is never torn by another's."""
        entry = Entry(what, book, number, seed, os.getpid(), time.time())
        self._file.write(msgspec.json.encode(entry) + b"\n")


def read_journal(path: Path) -> list[Entry]:
    """Return what was written so far, oldest first."""
    return [msgspec.json.decode(line, type=Entry) for line in path.read_bytes().splitlines()]


class PacedStoryteller(ScriptedStoryteller):
    """Tells a chapter every ``pace`` seconds, of a book that is to have a cover."""

    name = "paced"
    cover_scene = "Everybody in the meadow."

    def __init__(self, pace: float, journal: Journal) -> None:
        super().__init__(pace)
        self._journal = journal

    async def tell(
        self, brief: Brief, have: Sequence[Told] = (), *, needs_head: bool | None = None
    ) -> AsyncIterator[StoryHead | Draft]:
        self._journal.write("telling", brief.title, len(have))
        async for part in super().tell(brief, have, needs_head=needs_head):
            if isinstance(part, Draft):
                self._journal.write("told", brief.title, part.number)
            yield part


class PacedPainter(PlainPainter):
    """Paints each picture in ``pace`` seconds, and none twice the same."""

    name = "paced"

    def __init__(self, pace: float, journal: Journal) -> None:
        super().__init__(pace)
        self._journal = journal
        self._calls = 0

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        self._journal.write("portraying", member.look.name, 0)
        painting = await self._painting(0)
        self._journal.write("portrayed", member.look.name, 0)
        return painting

    async def paint(self, page: Page, wanted: Wanted = always, /) -> Painting:
        self._journal.write("painting", page.book_title, page.number, page.seed)
        painting = await self._painting(page.number)
        self._journal.write("painted", page.book_title, page.number, page.seed)
        return painting

    async def _painting(self, number: int) -> Painting:
        await asyncio.sleep(self.pace)
        self._calls += 1
        data = plain_picture((number * 20 % 256, os.getpid() % 256, self._calls % 256))
        return Painting(data=data, made_by=self.name)


def main() -> None:
    """Run one of the two services until told to stop."""
    configure()
    journal = Journal(Path(os.environ["PACED_JOURNAL"]))
    if sys.argv[1] == "story":
        storyteller = PacedStoryteller(float(os.environ["PACED_CHAPTER"]), journal)
        asyncio.run(story.serve(load(StorySettings), storyteller))
    else:
        painter = PacedPainter(float(os.environ["PACED_IMAGE"]), journal)
        asyncio.run(illustrator.serve(load(IllustratorSettings), painter))


if __name__ == "__main__":
    main()
