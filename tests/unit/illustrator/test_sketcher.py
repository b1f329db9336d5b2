"""Sketches: soon, small, and the same for the same figure."""

import asyncio
import io
import time
from collections.abc import AsyncIterator
from statistics import median

import pytest
from PIL import Image

from contracts.events import CastLook, Style
from contracts.figure import BODIES, Body, Colours, Figure, Worn
from contracts.questions import SketchAsked
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.sketcher import SIDE, Sketcher, as_reference
from services.illustrator.painter import Reference

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


def test_a_sketch_shows_what_every_page_is_going_to_show() -> None:
    asked = SketchAsked(figure=Figure(body="rabbit", wears=(Worn(what="scarf"),)), name="Momo")
    look = CastLook(character_id="c" * 32, name="Momo", look="whatever the storyteller says")
    in_book = Reference(look=look, figure=asked.figure, kind="rabbit", description="shy")
    assert look_of(as_reference(asked)) == look_of(in_book)


async def test_nobody_is_cut_off_by_the_edge_of_the_paper(sketcher: Sketcher) -> None:
    wears = (Worn(what="pointed hat"), Worn(what="wings"), Worn(what="cape"))
    edges = [(0, 0, SIDE, 12), (0, 0, 12, SIDE), (SIDE - 12, 0, SIDE, SIDE)]
    cut_off: list[Body] = []
    for body in BODIES:
        figure = Figure(body=body, size="huge", wears=wears)
        sketch = await sketcher.sketch(SketchAsked(figure=figure, style="papercut", name="Momo"))
        with Image.open(io.BytesIO(sketch.data)) as picture:
            grey = picture.convert("L")
        if min(min(grey.crop(edge).tobytes()) for edge in edges) < 200:
            cut_off.append(body)
    assert cut_off == []
