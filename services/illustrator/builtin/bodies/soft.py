"""Soft and cold: cushion, ghost and snowman."""

from services.illustrator.builtin.bodies.anatomy import Anatomy, nothing
from services.illustrator.builtin.bodies.forms import along, fin
from services.illustrator.builtin.bodies.water import line_on, plain_mouth
from services.illustrator.builtin.brush.colour import darker
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, polygon, put
from services.illustrator.builtin.figures.faces import mouth
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression
from services.illustrator.builtin.figures.torso import badge, coat

_TWIG = "#8a5f3f"


def _pillow(width: float, top: float, low: float) -> str:
    middle = (top + low) / 2
    return d("M", -width, top, "Q", -width * 0.5, top + 26, 0, top + 20, "Q", width * 0.5, top + 26, width, top, "Q",
             width - 16, (top + middle) / 2, width - 14, middle, "Q", width - 16, (low + middle) / 2, width, low, "Q",
             width * 0.5, low - 18, 0, low - 12, "Q", -width * 0.5, low - 18, -width, low, "Q", -width + 16,
             (low + middle) / 2, -width + 14, middle, "Q", -width + 16, (top + middle) / 2, -width, top,
             "z")  # fmt: skip


def _tassels(ink: Ink, look: Look) -> str:
    out = ""
    for side in (-1, 1):
        for y, turn in ((-214, -side * 40 + 180), (46, side * -40)):
            threads = ink.limb("M0 0l-9 26M0 0l0 29M0 0l9 26", look.belly, 7)
            out += put(threads + ink.shape(circle(0, 2, 10), darker(look.belly, 0.12)), side * 126, y, turn=turn)
    return out


def _cushion_trunk(ink: Ink, look: Look) -> str:
    seam = _pillow(110, -196, 32)
    piping = ink.line(_pillow(128, -216, 50), look.belly, 6)
    out = coat(ink, look, _pillow(128, -216, 50)) + piping
    return out + ink.line(seam, darker(look.fur, 0.16), 2.6, soft=0.6) + badge(ink, look)


def _stub(ink: Ink, look: Look, path: str) -> str:
    return coat(ink, look, fin(path, (34, 37, 38, 38, 34)), darker(look.fur, 0.13), model=0.5)


def _sheet(ink: Ink, look: Look) -> str:
    hip, top = look.body.hip, -look.body.length - look.body.head[1] * 1.72
    hem = "q -18 20 -36 2q -18 -16 -34 2q -18 18 -34 0q -16 -16 -32 2q -18 18 -36 -2q -14 -14 -30 -4"
    right = d("M", 0, top, "C", 60, top, 92, top + 50, 92, -110, "C", 92, -50, hip + 2, 0, hip + 14, 58)
    left = d("C", -hip, 0, -92, -50, -92, -110, "C", -92, top + 50, -60, top, 0, top, "z")
    path = right + hem + left
    out = coat(ink, look, path)
    for x, bend in ((-54, -8), (-16, -2), (30, 6), (62, 8)):
        out += ink.line(d("M", x, -16, "q", bend * 0.2, 30, bend, 56), look.belly, 7)
    return out + badge(ink, look)


def _sleeve(ink: Ink, look: Look, path: str) -> str:
    return coat(ink, look, fin(path, (40, 44, 44, 40, 26)), darker(look.fur, 0.04), model=0.6)


def _balls(ink: Ink, look: Look) -> str:
    hip = look.body.hip
    out = coat(ink, look, ellipse(0, 0, hip, hip * 0.92)) + coat(ink, look, circle(0, -104, 72))
    if look.badge:
        return out + put(badge(ink, look), 0, -66, 0.86)
    for y in (-134, -104, -74):
        out += ink.shape(circle(5, y, 11), look.belly, edge=False)
    return out


def _snow_head(ink: Ink, look: Look, _shift: float) -> str:
    rx, ry = look.body.head
    return coat(ink, look, ellipse(0, 0, rx, ry))


def _twig(ink: Ink, look: Look, path: str) -> str:
    (px, py), (x, y) = along(path)[-2:]
    dx, dy = x - px, y - py
    run = max(1.0, (dx * dx + dy * dy) ** 0.5)
    ux, uy = dx / run, dy / run
    fingers = "".join(
        d("M", x - ux * 8, y - uy * 8, "l", ux * 26 * a - uy * 26 * b, uy * 26 * a + ux * 26 * b)
        for a, b in ((1.0, 0.0), (0.72, 0.7), (0.72, -0.7))
    )
    return ink.limb(path, _TWIG, look.body.arm) + ink.limb(fingers, _TWIG, 7)


def _carrot(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    rx, ry = look.body.head
    x, y = shift, ry * 0.14
    reach = 46 if shift >= 0 else -46
    nose = polygon([(x - 6, y - 11), (x + reach, y + 6), (x - 6, y + 12)])
    art = ink.shape(nose, "#ee8a3a", model=0.5) + ink.line(d("M", x + reach * 0.24, y - 6, "v", 8), "#c9682a", 2.6)
    return art + mouth(ink, mood.mouth, x, ry * 0.44, rx / 92, line_on(look.face))


SOFT = {
    "cushion": Anatomy(behind=_tassels, legs=nothing, trunk=_cushion_trunk, arm=_stub, ears=nothing, skull=nothing,
                       muzzle=plain_mouth, crown=nothing),
    "ghost": Anatomy(behind=nothing, legs=nothing, trunk=_sheet, arm=_sleeve, ears=nothing, skull=nothing,
                     muzzle=plain_mouth, crown=nothing),
    "snowman": Anatomy(behind=nothing, legs=nothing, trunk=_balls, arm=_twig, ears=nothing, skull=_snow_head,
                       muzzle=_carrot, crown=nothing),
}  # fmt: skip
