"""The reference sheet: one character in four poses on plain warm paper."""

from dataclasses import replace
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

_PLACES = (
    (300, 500, 1.02, False, Acting("standing", "calm", turn=0.0)),
    (730, 500, 1.02, False, Acting("walking", "curious", turn=1.0)),
    (290, 940, 0.98, False, Acting("sitting", "calm", turn=0.3)),
    (730, 960, 0.98, True, Acting("waving", "joyful", turn=0.3)),
)


def sheet(member: Reference, style: Style) -> str:
    """The SVG of the sheet."""
    look = look_of(member)
    ink = Ink(
        style=style,
        palette=palette_of(style, member.look.name),
        light=light_of("noon", "clear"),
        rng=Random(member.look.character_id),
    )
    tall = 0.84 if look.body.neck > 30 or look.body.ears == "long" else 1.0
    out = f'<rect width="{SIZE}" height="{SIZE}" fill="{ink.palette.paper}"/>'
    for x, y, scale, flip, acting in _PLACES:
        here = replace(ink, side=-1 if flip else 1)
        out += put(shadow(here, 150, 0.22) + figure(here, look, acting), x, y, scale * tall, flip=flip)
    return framed(out, ink)
