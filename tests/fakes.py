"""Named fakes of the two ports, with the pace and the faults that a test or a bench asks for."""

import asyncio
import io
from collections.abc import AsyncIterator, Sequence

from PIL import Image as Pillow

from contracts.events import CastLook, Style
from contracts.outcomes import ProviderError
from contracts.stage import Stage
from contracts.tempo import Tempo
from services.illustrator.painter import Page, Painting, Reference, Wanted, always
from services.story.storyteller import Brief, Draft, Retelling, StoryHead, Told


def plain_picture(colour: tuple[int, int, int] = (190, 120, 60), side: int = 64) -> bytes:
    """Return a small PNG of one colour."""
    out = io.BytesIO()
    Pillow.new("RGB", (side, side), colour).save(out, "PNG")
    return out.getvalue()


class ScriptedStoryteller:
    """Tells ten plain chapters, ``pace`` seconds each; raises the ``faults`` it was given, one a call."""

    name = "scripted"
    cover_scene = ""
    """What the cover of each book is to show; without it there is none."""

    def __init__(self, pace: float = 0.0, faults: Sequence[ProviderError] = (), after: int = 0) -> None:
        self.pace = pace
        self.tempo = Tempo(guess=pace)
        self.told: list[int] = []
        self.had: tuple[Told, ...] = ()
        self.retellings: list[Retelling] = []
        self.calls = 0
        self._faults = list(faults)
        self._after = after

    async def tell(
        self, brief: Brief, have: Sequence[Told] = (), *, needs_head: bool | None = None
    ) -> AsyncIterator[StoryHead | Draft]:
        self.calls += 1
        self.had = tuple(have)
        fault = self._faults.pop(0) if self._faults else None
        if not have if needs_head is None else needs_head:
            looks = tuple(CastLook(character_id=m.character_id, name=m.name, look=m.description) for m in brief.cast)
            yield StoryHead(cast=looks, style_words="plain", cover_scene=self.cover_scene)
        known = {chapter.number for chapter in have}
        for place, number in enumerate(n for n in range(1, brief.chapters_total + 1) if n not in known):
            if fault is not None and place == self._after:
                raise fault
            await asyncio.sleep(self.pace)
            self.told.append(number)
            yield self._draft(brief, number, f"Chapter {number} of {brief.title}.")

    async def retell(self, brief: Brief, retelling: Retelling) -> Draft:
        self.calls += 1
        self.retellings.append(retelling)
        if self._faults:
            raise self._faults.pop(0)
        return self._draft(brief, retelling.number, f"Told anew: {retelling.wishes[-1:]}")

    async def close(self) -> None:
        """Nothing is open."""

    def _draft(self, brief: Brief, number: int, text: str) -> Draft:
        return Draft(
            number=number,
            title=f"Chapter {number}",
            text=text,
            scene=f"Scene {number}, in the meadow.",
            stage=Stage(),
            cast=tuple(member.name for member in brief.cast),
        )


class PlainPainter:
    """Paints one small picture of one colour a page, ``pace`` seconds each; raises the faults it was given."""

    name = "plain"

    def __init__(self, pace: float = 0.0, faults: Sequence[ProviderError] = (), needs_sheets: bool = False) -> None:
        self.pace = pace
        self.tempo = Tempo(guess=pace)
        self.needs_sheets = needs_sheets
        self.pages: list[Page] = []
        self.sheets: list[Reference] = []
        self._faults = list(faults)

    async def warm(self) -> None:
        """Nothing to get ready."""

    async def portray(self, member: Reference, style: Style, wanted: Wanted = always, /) -> Painting:
        self.sheets.append(member)
        return Painting(data=plain_picture((20, 20, 20)), made_by=self.name)

    async def paint(self, page: Page, wanted: Wanted = always, /) -> Painting:
        self.pages.append(page)
        await asyncio.sleep(self.pace)
        if self._faults:
            raise self._faults.pop(0)
        return Painting(data=plain_picture((page.number * 20 % 256, page.seed % 256, 90)), made_by=self.name)

    async def close(self) -> None:
        """Nothing is open."""
