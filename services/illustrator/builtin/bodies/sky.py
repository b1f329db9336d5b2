"""Bodies of the sky: star and moon. They hover, and sit down when they are tired."""

from dataclasses import replace

from services.illustrator.builtin.bodies.anatomy import Anatomy, nothing
from services.illustrator.builtin.bodies.forms import hand_of, soft_star
from services.illustrator.builtin.bodies.water import plain_mouth
from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, star
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.torso import badge, coat


def _alight(ink: Ink) -> Ink:
    """What shines keeps its colour in the dark."""
    return replace(ink, own=max(ink.own, 0.42 + 0.46 * ink.light.lamps))


def _shine(ink: Ink, look: Look) -> str:
    return ink.glow(0, -84, 216 + 40 * ink.light.lamps, lighter(look.fur, 0.4), 0.5 + 0.3 * ink.light.lamps)


def _star_trunk(ink: Ink, look: Look) -> str:
    ink = _alight(ink)
    out = coat(ink, look, soft_star(0, -80, 176, 104))
    return out + ink.line(soft_star(0, -80, 152, 89), look.belly, 7) + badge(ink, look)


def _mitt(ink: Ink, look: Look, path: str) -> str:
    ink, (x, y) = _alight(ink), hand_of(path)
    tone = darker(look.fur, 0.07)
    return ink.limb(path, tone, look.body.arm) + ink.shape(circle(x, y, look.body.arm * 0.62), tone, model=0.4)


def _crescent(ink: Ink, look: Look) -> str:
    path = d("M", 96, -246, "C", -10, -262, -104, -196, -104, -92, "C", -104, 14, -16, 66, 100, 40, "C", 66, 18, 50,
             -22, 54, -78, "C", 52, -140, 62, -196, 96, -246, "z")  # fmt: skip
    ink = _alight(ink)
    out = coat(ink, look, path)
    for x, y, rx, ry in ((-30, -202, 15, 11), (20, -216, 9, 7), (-66, -22, 13, 10), (-22, 26, 16, 11), (38, 24, 8, 6)):
        out += ink.shape(ellipse(x, y, rx, ry), look.belly, edge=False, soft=0.8)
    return out + badge(ink, look)


def _little_star(ink: Ink, look: Look, droop: float) -> str:
    ink, y = _alight(ink), -64 + droop * 1.2
    return ink.line(d("M", 96, -118, "V", y), look.belly, 2.6) + ink.shape(star(96, y, 22, 9.5), look.belly, model=0.5)


SKY = {
    "star": Anatomy(behind=_shine, legs=nothing, trunk=_star_trunk, arm=_mitt, ears=nothing, skull=nothing,
                    muzzle=plain_mouth, crown=nothing),
    "moon": Anatomy(behind=_shine, legs=nothing, trunk=_crescent, arm=_mitt, ears=_little_star, skull=nothing,
                    muzzle=plain_mouth, crown=nothing),
}  # fmt: skip
