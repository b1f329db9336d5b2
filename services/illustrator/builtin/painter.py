"""The built-in painter: offline, repeatable, without a key."""

import os

from contracts.events import Style
from contracts.provider_calls import calling
from services.illustrator.builtin.order import Order
from services.illustrator.builtin.workers import Workers
from services.illustrator.painter import Page, Painting, Reference, Wanted, always


class BuiltinPainter:
    """Implements the Painter port with procedural picture-book scenes, as JPEG of ``size`` pixels square."""

    name = "built-in"
    needs_sheets = False

    def __init__(self, workers: int | None = None, *, size: int = 1024) -> None:
        self.workers = Workers(workers or min(2, os.cpu_count() or 1))
        self.tempo = self.workers.tempo
        self.size = size

    async def warm(self) -> None:
        """Starts the worker processes ahead of the first picture."""
        await self.workers.warm()

    async def portray(self, member: Reference, style: Style, _wanted: Wanted = always, /) -> Painting:
        """Paint the reference sheet: the character in four poses on plain paper."""
        with calling("portray", "built-in", self.name):
            data = await self.workers.ask(Order(member=member, style=style, size=self.size))
        return Painting(data=data, made_by=self.name)

    async def paint(self, page: Page, _wanted: Wanted = always, /) -> Painting:
        """Paint one page."""
        with calling("paint", "built-in", self.name):
            data = await self.workers.ask(Order(page=page, size=self.size))
        return Painting(data=data, made_by=self.name)

    async def close(self) -> None:
        """End the worker processes."""
        await self.workers.close()
