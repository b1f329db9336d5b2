"""Sketches: soon, small, and the same for the same figure."""

import asyncio
import io
import time
from collections.abc import AsyncIterator
from statistics import median

import pytest
from PIL import Image

from contracts.events import Style
from contracts.figure import Colours, Figure, Worn
from contracts.questions import SketchAsked
from services.illustrator.builtin.sketcher import SIDE, Sketcher

STYLES: tuple[Style, ...] = ("gouache", "watercolour", "papercut", "crayon")
BEAR = Figure(body="bear", colours=Colours(main="brown"), wears=(Worn(what="scarf", colour="red"),))


@pytest.fixture
async def sketcher() -> AsyncIterator[Sketcher]:
    sketches = Sketcher()
    await sketches.warm()
    yield sketches
    await sketches.close()


@pytest.mark.parametrize("style", STYLES)
async def test_a_sketch_is_a_small_square_picture_in_every_style(sketcher: Sketcher, style: Style) -> None:
    started = time.perf_counter()
    sketch = await sketcher.sketch(SketchAsked(figure=BEAR, style=style, name="Bruno"))
    seconds = [time.perf_counter() - started]
    for _ in range(4):
        started = time.perf_counter()
        await sketcher.sketch(SketchAsked(figure=BEAR, style=style, name="Bruno"))
        seconds.append(time.perf_counter() - started)
    print(f"{style}: {1000 * median(seconds):.0f} ms a sketch, {len(sketch.data) / 1000:.0f} kB")
    with Image.open(io.BytesIO(sketch.data)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (SIDE, SIDE))


async def test_the_same_figure_is_the_same_sketch(sketcher: Sketcher) -> None:
    asked = SketchAsked(figure=BEAR, name="Bruno")
    first, second = await asyncio.gather(sketcher.sketch(asked), sketcher.sketch(asked))
    assert first == second
