"""A sketch: one character, standing on plain warm paper."""

from random import Random

from contracts.events import Style
from services.illustrator.builtin.casting import look_of
from services.illustrator.builtin.composition import framed
from services.illustrator.builtin.figure import Acting, figure, shadow
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.light import light_of
from services.illustrator.builtin.palette import palette_of
from services.illustrator.builtin.scene import SIZE
from services.illustrator.builtin.svg import put
from services.illustrator.painter import Reference

_FEET = (500, 915)
_SCALE = 1.9
_TALL = 0.82
"""How much smaller a character is drawn whose neck or ears would leave the paper."""


def sketch(member: Reference, style: Style) -> str:
    """Return the SVG of a sketch: the character turned a little, as a family holds up its plushie."""
    look = look_of(member)
    ink = Ink(
        style=style,
        palette=palette_of(style, member.look.name),
        light=light_of("noon", "clear"),
        rng=Random(f"sketch:{member.look.name}"),
    )
    tall = _TALL if look.body.neck > 30 or look.body.ears == "long" else 1.0
    drawn = shadow(ink, 150, 0.22) + figure(ink, look, Acting("standing", "calm", turn=0.25))
    paper = f'<rect width="{SIZE}" height="{SIZE}" fill="{ink.palette.paper}"/>'
    return framed(paper + put(drawn, *_FEET, _SCALE * tall), ink)
