"""Bodies of the wild: sloth, crocodile and zebra; and the creature, which is a friendly being of no named kind."""

from dataclasses import replace

from services.illustrator.builtin.bodies.anatomy import PLUSH, Anatomy, Joints, nothing
from services.illustrator.builtin.bodies.forms import along, egg, ribbon
from services.illustrator.builtin.bodies.water import line_on
from services.illustrator.builtin.brush.colour import darker, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, polygon, put, smooth
from services.illustrator.builtin.clothes.footwear import SHOES
from services.illustrator.builtin.figures import heads, muzzles, torso
from services.illustrator.builtin.figures.faces import mouth
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression
from services.illustrator.builtin.figures.torso import badge, coat

_CLAW = "#f4e8cf"


def _claws(ink: Ink, x: float, y: float, turn: float) -> str:
    """Three long soft claws that hang from (x, y)."""
    hooks = "".join(
        ink.shape(ribbon([(i * 11, 0), (i * 13, 15), (i * 12 + 4, 27)], (10, 9, 5)), _CLAW) for i in (-1, 0, 1)
    )
    return put(hooks, x, y, turn=turn)


def _sloth_skull(ink: Ink, look: Look, shift: float) -> str:
    rx, ry = look.body.head
    x = shift * 0.9
    mask = smooth([(x, -ry * 0.56), (x + rx * 0.62, -ry * 0.42), (x + rx * 0.82, ry * 0.12), (x + rx * 0.5, ry * 0.68),
                   (x, ry * 0.84), (x - rx * 0.5, ry * 0.68), (x - rx * 0.82, ry * 0.12), (x - rx * 0.62, -ry * 0.42)],
                  closed=True)  # fmt: skip
    out = heads.skull(ink, look, shift) + ink.shape(mask, look.belly, edge=False)
    for side in (-1, 1):
        streak = ribbon([(x + side * rx * 0.28, -ry * 0.14), (x + side * rx * 0.54, -ry * 0.02),
                         (x + side * rx * 0.78, ry * 0.28)], (38, 40, 20))  # fmt: skip
        out += ink.shape(streak, mix(look.fur, look.belly, 0.25), edge=False)
    return out


def _sloth_nose(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    rx, ry = look.body.head
    x, y = shift * 1.3, ry * 0.24
    nose = ink.shape(ellipse(x, y, 19, 13), "#4a3632", edge=False)
    shine = ink.shape(ellipse(x + 6, y - 5, 5, 3), "#fff3ea", edge=False, soft=0.55)
    return nose + shine + mouth(ink, mood.mouth, x, y + 20, rx / 92)


def _sloth_tuft(ink: Ink, look: Look) -> str:
    ry = look.body.head[1]
    tuft = d("M", -34, -ry * 0.86, "q", 4, -26, 22, -30, "q", -2, 10, 4, 14, "q", 6, -22, 30, -22, "q", -8, 10, -2, 18,
             "q", 10, -10, 22, -8, "q", -12, 12, -12, 28, "q", -32, 16, -64, 0, "z")  # fmt: skip
    return ink.shape(tuft, darker(look.fur, 0.1))


def _sloth_arm(ink: Ink, look: Look, path: str) -> str:
    before, (x, y) = along(path)[-2:]
    up = y < before[1] - 8
    return _claws(ink, x, y + (-10 if up else 10), 180 if up else 0) + torso.arm(ink, look, path)


def _sloth_legs(ink: Ink, look: Look, far: Joints, near: Joints, soles: bool) -> str:
    feet = "".join(_claws(ink, x + 34, y - 2, -64) for x, y in (far[1], near[1]))
    shod = soles or any(look.wears(what) for what in SHOES)
    return torso.legs(ink, look, far, near, soles) + ("" if shod else feet)


def _jaws(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    ry = look.body.head[1]
    x, y, tone = shift * 1.9, ry * 0.36, look.fur
    gape = {"grin": 26, "o": 20, "yawn": 22}.get(mood.mouth, 0)
    bend = {"frown": -9, "wave": -5, "firm": 0}.get(mood.mouth, 11)
    out = ""
    if gape:
        out += ink.shape(ellipse(x, y + 18 + gape * 0.6, 58, 28), darker(tone, 0.12))
        out += ink.shape(ellipse(x, y + 16 + gape * 0.5, 48, 24), "#6e2b33", edge=False)
        out += ink.shape(ellipse(x, y + 26 + gape * 0.6, 26, 11), "#ee8b84", edge=False)
    snout = smooth([(x - 62, y - 22), (x - 76, y + 8), (x - 50, y + 24 - bend * 0.4), (x, y + 20 + bend),
                    (x + 50, y + 24 - bend * 0.4), (x + 76, y + 8), (x + 62, y - 22), (x, y - 34)],
                   closed=True)  # fmt: skip
    teeth = "".join(
        polygon([(x + t - 7, y + 14 + rise), (x + t + 7, y + 14 + rise), (x + t, y + 31 + rise)])
        for t, rise in ((-52, 4), (-30, 2 + bend * 0.5), (30, 2 + bend * 0.5), (52, 4))
    )
    out += ink.shape(teeth, "#fffaf0") + ink.shape(snout, mix(tone, look.belly, 0.16), model=0.7)
    nostrils = circle(x - 22, y - 12, 6) + circle(x + 22, y - 12, 6)
    return out + ink.shape(nostrils, darker(tone, 0.5), edge=False)


def _crocodile_trunk(ink: Ink, look: Look) -> str:
    hip, length = look.body.hip, look.body.length
    out = torso.trunk_of_body(ink, replace(look, badge=""))
    for i in range(4):
        fold = d("M", -hip * 0.5, -length * 0.56 + i * 24, "q", hip * 0.54, 13, hip * 1.08, 0)
        out += ink.line(fold, darker(look.belly, 0.2), 3)
    return out + badge(ink, look)


def _crocodile_crest(ink: Ink, look: Look) -> str:
    ry = look.body.head[1]
    bumps = polygon([(-30, -ry * 0.94), (-22, -ry - 16), (-10, -ry * 0.98), (0, -ry - 20), (10, -ry * 0.98),
                     (22, -ry - 16), (30, -ry * 0.94)])  # fmt: skip
    return ink.shape(bumps, darker(look.fur, 0.28))


def _bristles(ink: Ink, look: Look, droop: float) -> str:
    rx, ry = look.body.head
    mane = smooth([(-rx * 0.9, ry * 0.7), (-rx * 1.22, ry * 0.1), (-rx * 1.1, -ry * 0.6), (-rx * 0.6, -ry * 1.2),
                   (0, -ry * 1.42), (rx * 0.3, -ry * 1.3), (rx * 0.2, -ry * 0.8), (-rx * 0.4, -ry * 0.5)],
                  closed=True)  # fmt: skip
    stripes = "".join(
        ink.line(d("M", *start, "L", *end), look.fur, 7)
        for start, end in (
            ((-rx * 0.9, -ry * 0.5), (-rx * 1.12, -ry * 0.62)),
            ((-rx * 0.5, -ry * 0.92), (-rx * 0.68, -ry * 1.16)),
            ((-rx * 0.06, -ry * 1.08), (-rx * 0.06, -ry * 1.36)),
        )
    )
    return ink.shape(mane, look.mane or look.marking, model=0.5) + stripes + heads.ears(ink, look, droop)


def _zebra_lock(ink: Ink, look: Look) -> str:
    ry = look.body.head[1]
    lock = d("M", -22, -ry * 1.08, "q", 30, -12, 44, 6, "q", -4, 26, -22, 40, "q", 2, -26, -22, -46, "z")
    return ink.shape(lock, look.mane or look.marking)


def _muzzle_of_zebra(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    return muzzles.muzzle(ink, replace(look, belly=mix(look.marking, look.fur, 0.66)), mood, shift)


def _creature_trunk(ink: Ink, look: Look) -> str:
    hip, head = look.body.hip, look.body.length + look.body.head[1] * 1.66
    out = coat(ink, look, egg(-head, 48, 104, hip + 4))
    return out + ink.shape(egg(-50, 40, 50, 62, 3), look.belly, model=0.3, edge=False) + badge(ink, look)


def _creature_ears(ink: Ink, look: Look, droop: float) -> str:
    rx, ry = look.body.head
    out = ""
    for side in (side for side in (-1, 1) if not look.lacks("ear", side)):
        leaf = ink.shape(ellipse(0, -14, 19, 28), look.fur, model=0.6)
        inner = ink.shape(ellipse(0, -14, 10, 17), look.inner, edge=False)
        out += put(leaf + inner, side * rx * 0.6, -ry * 0.72, turn=side * (40 + droop))
    return out


def _creature_tuft(ink: Ink, look: Look) -> str:
    y = -look.body.head[1] * 0.92
    curl = d("M", -16, y + 8, "q", -6, -26, 10, -36, "q", 22, -8, 26, 10, "q", -12, -8, -16, 4, "q", 2, 12, 12, 20, "z")
    return ink.shape(curl, darker(look.fur, 0.14))


def _creature_face(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    rx, ry = look.body.head
    x = shift * 1.25
    nose = ink.shape(ellipse(x, ry * 0.14, 11, 8), mix(look.inner, darker(look.fur, 0.5), 0.45), edge=False)
    return nose + mouth(ink, mood.mouth, x, ry * 0.34, rx / 92, line_on(look.face))


WILD = {
    "sloth": replace(PLUSH, limbed=True, legs=_sloth_legs, arm=_sloth_arm, ears=nothing, skull=_sloth_skull,
                     muzzle=_sloth_nose, crown=_sloth_tuft),
    "crocodile": replace(PLUSH, trunk=_crocodile_trunk, ears=nothing, muzzle=_jaws, crown=_crocodile_crest),
    "zebra": replace(PLUSH, ears=_bristles, muzzle=_muzzle_of_zebra, crown=_zebra_lock),
    "creature": Anatomy(behind=nothing, trunk=_creature_trunk, ears=_creature_ears, skull=nothing,
                        muzzle=_creature_face, crown=_creature_tuft),
}  # fmt: skip
