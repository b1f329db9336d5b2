"""Bodies on one sheet: ``python -m services.illustrator.builtin.sheets.body_sheet FILE [BODY ...]``.

A row is a body: its nine poses, each in another mood, then how the other styles paint it.
"""

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import get_args

import resvg_py
from PIL import Image

from contracts.events import CastLook, Style
from contracts.figure import BODIES, Body, Figure
from contracts.stage import MOODS, POSES
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.brush.texture import finish
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.figure import Acting, figure, shadow
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.stances import posture_of
from services.illustrator.builtin.page.scene import SIZE
from services.illustrator.builtin.plain_paper import on_paper, plain_ink
from services.illustrator.painter import Reference

STYLES: tuple[Style, ...] = get_args(Style)
SCALE = 2.05
"""How large a figure stands in its cell, which is as large as a page."""


def cell(look: Look, style: Style, acting: Acting, size: int) -> Image.Image:
    """One figure on plain paper, ``size`` pixels square."""
    ink = plain_ink(style, "bodies", look.kind)
    fall = shadow(ink, posture_of(look.body, acting.pose).width, 0.22)
    lying = acting.pose == "lying"
    art = put(fall + figure(ink, look, acting), SIZE / 2 + 30 * lying, SIZE * 0.94, SCALE * (0.82 if lying else 1))
    flat = resvg_py.svg_to_bytes(svg_string=on_paper(art, ink), width=size, height=size, skip_system_fonts=True)
    with Image.open(io.BytesIO(flat)) as image:
        return finish(image.convert("RGB"), style, Random(0))


def sheet(kinds: Sequence[Body], size: int, blocks: int) -> Image.Image:
    """Rows of bodies in ``blocks`` columns, in cells of ``size`` pixels."""
    wanted = [(STYLES[0], Acting(pose, mood)) for pose, mood in zip(POSES, [*MOODS, MOODS[0]], strict=True)]
    wanted += [(style, Acting("waving", "joyful")) for style in STYLES[1:]]
    rows = -(-len(kinds) // blocks)
    out = Image.new("RGB", (len(wanted) * size * blocks, rows * size), "#fbf4e6")
    for index, kind in enumerate(kinds):
        look = plain(kind)
        for place, (style, acting) in enumerate(wanted, index // rows * len(wanted)):
            out.paste(cell(look, style, acting, size), (place * size, index % rows * size))
    return out


def plain(kind: Body) -> Look:
    """A body of which nothing else was said."""
    return look_of(Reference(look=CastLook(character_id="", name="", look=""), figure=Figure(body=kind)))


if __name__ == "__main__":
    path, *names = sys.argv[1:]
    chosen = [kind for kind in BODIES if kind in names]
    picture = sheet(chosen, 220, 1) if chosen else sheet(BODIES, 104, 2)
    picture.save(Path(path), "JPEG", quality=84, optimize=True)
