"""A sketch: one character, standing on plain warm paper."""

import io

import resvg_py
from PIL import Image

from contracts.events import Style
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.figure import Acting, figure, shadow
from services.illustrator.builtin.page.scene import SIZE
from services.illustrator.builtin.plain_paper import on_paper, plain_ink
from services.illustrator.painter import Reference

_FEET = (500, 915)
_SCALE = 2.0
_MARGIN = 60
_ROUGH = 150
"""Pixels of the rough picture from which is measured how much room a character takes."""


def sketch(member: Reference, style: Style) -> str:
    """Return the SVG of a sketch: the character turned a little, as a family holds up its plushie."""
    look = look_of(member)
    ink = plain_ink(style, member.look.name, f"sketch:{member.look.name}")
    drawn = shadow(ink, 150, 0.22) + figure(ink, look, Acting("standing", "calm", turn=0.25))
    x, y, scale = _fitting(drawn)
    return on_paper(put(drawn, x, y, scale), ink)


def _fitting(drawn: str) -> tuple[float, float, float]:
    """Return where the feet stand and the scale: the usual ones, or such that wings, ears and hats are on the paper."""
    rough = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-500 -800 1000 1000">{drawn}</svg>'
    with Image.open(io.BytesIO(resvg_py.svg_to_bytes(svg_string=rough, width=_ROUGH, height=_ROUGH))) as picture:
        box = picture.getchannel("A").getbbox() or (0, 0, _ROUGH, _ROUGH)
    unit = 1000 / _ROUGH
    left, top, right = box[0] * unit - 500, box[1] * unit - 800, box[2] * unit - 500
    scale = min(_SCALE, (_FEET[1] - _MARGIN) / max(-top, 1), (SIZE - 2 * _MARGIN) / max(right - left, 1))
    farthest_left, farthest_right = _MARGIN - left * scale, SIZE - _MARGIN - right * scale
    return min(max(_FEET[0], farthest_left), farthest_right), _FEET[1], scale
