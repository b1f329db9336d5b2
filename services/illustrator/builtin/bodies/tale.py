"""Bodies out of tales: mermaid and fairy, who are people but for a tail of scales or wings."""

from dataclasses import replace

from services.illustrator.builtin.bodies.anatomy import PLUSH, Joints
from services.illustrator.builtin.bodies.forms import ribbon
from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, put
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.torso import coat

_FIN = "M-10 -8C-36 6 -74 18 -92 50C-56 44 -26 46 0 30C26 46 56 44 92 50C74 18 36 6 10 -8z"


def _fishtail(ink: Ink, look: Look, far: Joints, near: Joints, _soles: bool) -> str:
    """From the hip down to where feet would be, and a fin that swings out beyond it."""
    hip, wide = look.body.hip, look.body.hip * 1.92
    x, y = (far[0][0] + near[0][0]) / 2, (far[0][1] + near[0][1]) / 2
    fx, fy = (far[1][0] + near[1][0]) / 2, (far[1][1] + near[1][1]) / 2
    flat = fx - x > 60
    sits = not flat and y > -70
    if sits:
        fx, fy = x + 92, -52
    end = (fx, fy - 24) if flat or sits else (fx + 20, fy - 18)
    bend = (x + (end[0] - x) * 0.45 - (0 if flat else 8), y + (end[1] - y) * (0.85 if sits else 0.55))
    tail = ribbon(
        [(x, y - 20), ((x + bend[0]) / 2, (y + bend[1]) / 2), bend, end], (wide, wide * 0.84, wide * 0.56, 30)
    )
    fin = put(
        ink.shape(_FIN, darker(look.cloth, 0.1), model=0.5), *end, 0.9, turn=-76 if flat else -62 if sits else -20
    )
    art = fin + coat(ink, replace(look, fur=look.cloth), tail)
    for share, count in ((0.14, 3), (0.34, 3), (0.54, 2), (0.72, 1)):
        cx, cy = x + (bend[0] - x) * share * 1.2, y - 6 + (bend[1] - y) * share * 1.2
        for i in range(count):
            scale = d("M", cx + (i - (count - 1) / 2) * hip * 0.42 - 9, cy, "q", 9, 14, 18, 0)
            art += ink.line(scale, darker(look.cloth, 0.24), 3)
    return art


def _scaly_waist(ink: Ink, look: Look) -> str:
    hip, top = look.body.hip, -look.body.length * 0.36
    edge = "".join(d("q", hip * 0.17, 16, hip * 0.34, 0) for _ in range(6))
    path = d("M", -hip * 1.02, top) + edge + d("C", hip * 1.1, -8, hip * 1.0, 26, hip * 0.84, 40, "q", -hip * 0.84, 20,
             -hip * 1.68, 0, "C", -hip, 26, -hip * 1.1, -8, -hip * 1.02, top, "z")  # fmt: skip
    out = coat(ink, replace(look, fur=look.cloth), path, model=0.6)
    for y, count in ((-16, 4), (6, 3), (26, 2)):
        for i in range(count):
            x = (i - (count - 1) / 2) * hip * 0.42
            out += ink.line(d("M", x - 10, y, "q", 10, 14, 20, 0), darker(look.cloth, 0.24), 3)
    return out


def _gauze(ink: Ink, look: Look) -> str:
    if look.wears("wings"):
        return ""
    y, tone = -look.body.length * 0.66, mix(lighter(look.cloth, 0.62), "#e6f2f4", 0.4)
    upper = d("M", 0, 0, "C", 30, -70, 96, -142, 150, -128, "C", 186, -112, 150, -34, 96, -2, "C", 60, 16, 22, 14, 0, 0,
              "z")  # fmt: skip
    lower = d("M", 0, 4, "C", 44, 6, 110, 26, 120, 70, "C", 122, 108, 74, 106, 46, 78, "C", 24, 56, 8, 28, 0, 4, "z")
    veins = d("M", 10, -8, "Q", 70, -50, 134, -106, "M", 14, -4, "Q", 76, -22, 118, -40, "M", 8, 8, "Q", 56, 34, 88, 76)
    wing = (
        ink.shape(lower, tone, model=0.4, soft=0.9)
        + ink.shape(upper, tone, model=0.4, soft=0.9)
        + ink.line(veins, darker(tone, 0.2), 3, soft=0.7)
        + ink.shape(circle(128, -100, 7) + circle(104, -64, 5) + circle(88, 68, 6), look.cloth, edge=False, soft=0.7)
    )
    return "".join(put(wing, side * 14, y, flip=side < 0) for side in (-1, 1) if not look.lacks("wing", side))


TALE = {
    "mermaid": replace(PLUSH, legs=_fishtail, waist=_scaly_waist),
    "fairy": replace(PLUSH, behind=_gauze),
}
