"""Bodies of the garden: snail and insect."""

from colorsys import rgb_to_hsv
from typing import Literal

from services.illustrator.builtin.bodies.anatomy import Anatomy, Joints, nothing
from services.illustrator.builtin.bodies.forms import along, egg, ribbon
from services.illustrator.builtin.bodies.water import plain_mouth
from services.illustrator.builtin.brush.colour import darker, lighter, luminance, mix, rgb, shifted
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, put
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.torso import badge, coat

Guise = Literal["bee", "ladybird", "beetle", "butterfly"]


def _foot(ink: Ink, look: Look, far: Joints, near: Joints, _soles: bool) -> str:
    stretch = (far[1][0] - near[1][0]) * 0.24
    path = d("M", -186 - stretch, 0, "C", -120, -26, -70, -46, -30, -62, "L", 62, -70, "C", 104 + stretch, -60,
             128 + stretch, -26, 112 + stretch, 0, "z")  # fmt: skip
    return ink.shape(path, look.belly, model=0.8)


def _shell(ink: Ink, look: Look) -> str:
    x, y, r = -66, -52, 104
    out = coat(ink, look, circle(x, y, r))
    spiral = d("M", x + r * 0.96, y + 18, "A", r * 0.82, r * 0.82, "0 1 0", x - r * 0.6, y - r * 0.24, "A",
               r * 0.54, r * 0.54, "0 1 0", x + r * 0.42, y + r * 0.1, "A", r * 0.34, r * 0.34, "0 1 0", x - r * 0.2,
               y - r * 0.06, "A", r * 0.17, r * 0.17, "0 0 0", x + r * 0.1, y + r * 0.04)  # fmt: skip
    return out + ink.line(spiral, look.marking, 8)


def _shell_and_neck(ink: Ink, look: Look) -> str:
    rising = ribbon([(-10, 40), (0, -20), (6, -70), (2, -look.body.length - 6)], (128, 112, 92, 84))
    return _shell(ink, look) + ink.shape(rising, look.belly, model=0.8)


def _soft_arm(ink: Ink, look: Look, path: str) -> str:
    return ink.limb(path, darker(look.belly, 0.05), look.body.arm)


def _soft_head(ink: Ink, look: Look, _shift: float) -> str:
    rx, ry = look.body.head
    return ink.shape(ellipse(0, 0, rx, ry), look.belly, model=1.0)


def _stalks(ink: Ink, look: Look, droop: float) -> str:
    ry, out = look.body.head[1], ""
    for side in (-1, 1):
        tip = (side * (34 + droop * 0.6), -ry - 62 + max(0.0, droop) * 0.9)
        stalk = ribbon([(side * 20, -ry * 0.7), (side * 24, -ry - 20), tip], (24, 17, 14))
        out += ink.shape(stalk, darker(look.belly, 0.05), model=0.4)
        out += ink.shape(circle(*tip, 14), darker(look.fur, 0.1), model=0.6)
    return out


def guise(look: Look) -> Guise:
    """What an insect is by its colours: red or spotted ladybirds, striped bees, green beetles, else butterflies."""
    hue, depth, _ = rgb_to_hsv(*rgb(look.fur))
    grey, warm = depth < 0.22, hue < 0.19 or hue > 0.94
    red = depth > 0.5 and not 0.04 < hue < 0.94
    if (look.pattern == "spots" and (grey or warm)) or (look.pattern is None and red):
        return "ladybird"
    if look.pattern == "stripes" or (look.pattern is None and (grey or hue < 0.19)):
        return "bee"
    return "beetle" if look.pattern is None and hue < 0.45 else "butterfly"


def _wings(ink: Ink, look: Look) -> str:
    kind = guise(look)
    out = ""
    for side in (side for side in (-1, 1) if not look.lacks("wing", side)):
        if not look.wears("wings"):
            out += _broad_wing(ink, look, side) if kind == "butterfly" else _glass_wing(ink, look, side)
        if kind in ("ladybird", "beetle"):
            case = ink.shape(ellipse(0, -34, 52, 88), look.fur, model=0.8)
            dots = circle(-6, -78, 13) + circle(14, -34, 15) + circle(-14, -4, 11)
            case += ink.shape(dots, look.marking, edge=False) if kind == "ladybird" else ""
            out += put(case, side * 60, -36, turn=side * 22)
    for side in (-1, 1):
        out += ink.limb(d("M", side * 50, -32, "q", side * 36, -2, side * 44, 24), _shank(look), 15)
    return out


def _glass_wing(ink: Ink, look: Look, side: int) -> str:
    glass = mix(lighter(look.fur, 0.7), "#e2f0f4", 0.65)
    out = ""
    for reach, wide, turn, y in ((104, 52, 38, -76), (74, 38, 82, -46)):
        wing = ink.shape(ellipse(0, -reach * 0.86, wide, reach), glass, model=0.4, soft=0.86)
        veins = ink.line(d("M", 0, -12, "Q", -12, -reach * 0.8, -8, -reach * 1.5, "M", 0, -12, "Q", 14,
                           -reach * 0.7, 18, -reach * 1.3), darker(glass, 0.2), 2.6, soft=0.7)  # fmt: skip
        out += put(wing + veins, side * 28, y, turn=side * turn)
    return out


def _broad_wing(ink: Ink, look: Look, side: int) -> str:
    upper = d("M", 0, 0, "C", 10, -70, 70, -150, 136, -138, "C", 176, -120, 150, -30, 92, -4, "C", 56, 10, 22, 12, 0, 0,
              "z")  # fmt: skip
    lower = d("M", 0, 0, "C", 40, -4, 104, 8, 116, 52, "C", 118, 92, 74, 108, 46, 82, "C", 22, 58, 6, 28, 0, 0, "z")
    eyes = circle(104, -98, 17) + circle(78, 58, 14) + circle(66, -44, 9)
    art = coat(ink, look, lower, darker(look.fur, 0.1), model=0.6) + coat(ink, look, upper, model=0.6)
    art += ink.shape(eyes, look.second or look.belly, edge=False)
    return put(art, side * 30, -52, flip=side < 0)


def _shank(look: Look) -> str:
    return look.body.second


def _insect_trunk(ink: Ink, look: Look) -> str:
    body, kind = look.body, guise(look)
    path = egg(-body.length - 8, 48, 46, body.hip)
    if kind == "butterfly":
        out = ink.shape(egg(-body.length - 8, 48, 40, body.hip * 0.82), mix(_shank(look), look.fur, 0.2), model=1.0)
        return out + badge(ink, look)
    out = ink.shape(path, look.fur, model=1.0)
    if kind == "bee":
        return out + _bands(ink, look) + badge(ink, look)
    belly = egg(-body.length * 0.72, 40, 30, body.hip * 0.66)
    return out + ink.shape(belly, look.belly, model=0.3, edge=False) + badge(ink, look)


def _bands(ink: Ink, look: Look) -> str:
    out = ""
    for y, wide in ((-72, 0.83), (-34, 0.97), (6, 0.94)):
        w = look.body.hip * wide - 1
        band = d("M", -w, y, "q", w, 20, 2 * w, 0, "l", 3, 17, "q", -w - 3, 20, -2 * w - 6, 0, "z")
        out += ink.shape(band, look.marking, edge=False)
    return out


def _thin_arm(ink: Ink, look: Look, path: str) -> str:
    x, y = along(path, 2)[1]
    return ink.limb(path, _shank(look), 15) + ink.shape(circle(x, y, 15), _shank(look), model=0.5)


def _thin_legs(ink: Ink, look: Look, far: Joints, near: Joints, _soles: bool) -> str:
    out = ""
    for (sx, sy), (fx, fy) in (far, near):
        out += ink.limb(d("M", sx, sy, "Q", (sx + fx) / 2 + 8, (sy + fy) / 2 - 6, fx, fy - 8), _shank(look), 17)
        out += ink.shape(ellipse(fx + 7, fy + 2, 27, 15), _shank(look), model=0.5)
    return out


def _round_head(ink: Ink, look: Look, _shift: float) -> str:
    rx, ry = look.body.head
    tone = lighter(shifted(look.fur, 0.01, 0.8), 0.3) if luminance(look.fur) < 0.5 else look.fur
    return ink.shape(ellipse(0, 0, rx, ry), tone, model=1.0)


def _feelers(ink: Ink, look: Look, droop: float) -> str:
    ry, out = look.body.head[1], ""
    for side in (-1, 1):
        x, y = side * (58 + droop * 0.4), -ry - 44 + max(0.0, droop) * 1.2
        out += ink.limb(d("M", side * 26, -ry * 0.8, "Q", side * 28, -ry - 40, x, y), _shank(look), 8)
        out += ink.shape(circle(x, y, 12), _shank(look), model=0.5)
    return out


GARDEN = {
    "snail": Anatomy(behind=_shell_and_neck, legs=_foot, trunk=badge, arm=_soft_arm, ears=_stalks, skull=_soft_head,
                     muzzle=plain_mouth, crown=nothing),
    "insect": Anatomy(limbed=True, behind=_wings, legs=_thin_legs, trunk=_insect_trunk, arm=_thin_arm, ears=_feelers,
                      skull=_round_head, muzzle=plain_mouth, crown=nothing),
}  # fmt: skip
