"""The sketcher: sketches of figures while a family types, by a process of its own that no queued picture keeps busy."""

from contracts.events import CastLook
from contracts.provider_calls import calling
from contracts.questions import Sketch, SketchAsked
from services.illustrator.builtin.order import Order
from services.illustrator.builtin.workers import Workers
from services.illustrator.painter import Reference

SIDE = 480
"""Pixels of a sketch."""


class Sketcher:
    """Answers with sketches, whoever paints the books."""

    def __init__(self) -> None:
        self._workers = Workers(1)

    async def warm(self) -> None:
        """Start the process ahead of the first sketch."""
        await self._workers.warm()

    async def sketch(self, asked: SketchAsked) -> Sketch:
        """Return a sketch of a figure; raise as a painter does."""
        order = Order(sketch=as_reference(asked), style=asked.style, size=SIDE)
        with calling("sketch", "built-in", "built-in"):
            return Sketch(data=await self._workers.ask(order))

    async def close(self) -> None:
        """End the process."""
        await self._workers.close()


def as_reference(asked: SketchAsked) -> Reference:
    """Return what is to be sketched as a painter needs it."""
    return Reference(look=CastLook(character_id="", name=asked.name, look=""), figure=asked.figure)
