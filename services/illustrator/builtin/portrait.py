"""The reference sheet: one character in four poses on plain warm paper."""

from dataclasses import replace
from random import Random

from contracts.events import Style
from contracts.stage import MOODS
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.figure import Acting, figure, shadow
from services.illustrator.builtin.plain_paper import on_paper, plain_ink
from services.illustrator.builtin.reading.reader import named
from services.illustrator.painter import Reference

_PLACES = ((300, 500, 1.02, False), (730, 500, 1.02, False), (290, 940, 0.98, False), (730, 960, 0.98, True))
_ACTS = (
    Acting("standing", "calm", turn=0.0),
    Acting("walking", "curious", turn=1.0),
    Acting("sitting", "calm", turn=0.3),
    Acting("waving", "joyful", turn=0.3),
)
_OTHER_ACTS = (
    Acting("standing", "joyful", turn=0.0),
    Acting("running", "joyful", turn=1.0),
    Acting("sitting", "sleepy", turn=0.3),
    Acting("reaching", "curious", turn=0.3),
)


def sheet(member: Reference, style: Style) -> str:
    """The SVG of the sheet."""
    look = look_of(member)
    ink = plain_ink(style, member.look.name, f"{member.look.character_id}{member.seed or ''}")
    tall = 0.84 if look.body.neck > 30 or look.body.ears == "long" else 1.0
    out = ""
    for (x, y, scale, flip), acting in zip(_PLACES, _acts(member), strict=True):
        here = replace(ink, side=-1 if flip else 1)
        out += put(
            shadow(here, 150, 0.22) + figure(here, replace(look, mirrored=flip), acting), x, y, scale * tall, flip=flip
        )
    return on_paper(out, ink)


def _acts(member: Reference) -> tuple[Acting, ...]:
    """What the character does: painted again, something else here and there, and in the mood that is wished for."""
    rng = Random(f"acts:{member.seed}")
    pairs = zip(_ACTS, _OTHER_ACTS, strict=True)
    acts = tuple(rng.choice(pair) for pair in pairs) if member.seed else _ACTS
    wished = named(member.wish, "mood")
    mood = next((one for one in MOODS if one == wished), None)
    return tuple(replace(act, mood=mood) for act in acts) if mood else acts
