"""Bodies of the water: octopus, whale and fish. On land they swim through the air, their shadow beneath them."""

from services.illustrator.builtin.bodies.anatomy import Anatomy, Joints, nothing
from services.illustrator.builtin.bodies.forms import along, egg, fin, ribbon
from services.illustrator.builtin.brush.colour import darker, lighter, luminance, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, circle, d, ellipse, polygon, smooth
from services.illustrator.builtin.figures.faces import DARK, mouth
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression
from services.illustrator.builtin.figures.torso import badge, coat


def _suckers(ink: Ink, look: Look, points: list[Point], r: float) -> str:
    return "".join(
        ink.shape(circle(x, y, r * (1 - 0.12 * i)), look.belly, edge=False) for i, (x, y) in enumerate(points)
    )


def _tentacles(ink: Ink, look: Look, far: Joints, near: Joints, _soles: bool) -> str:
    out = ""
    hip_x, hip_y = (far[0][0] + near[0][0]) / 2, (far[0][1] + near[0][1]) / 2
    for reach in (2.5, 1.5, 0.5):
        for (_, (fx, fy)), side in ((far, 1), (near, -1)):
            if reach == 1.5 and look.lacks("leg", side):
                continue
            tx = hip_x + (fx - hip_x) * 0.5 + side * reach * 50
            ty = min(-9.0, fy + 12) if reach > 2 else -9 + 3 * (2 - reach)
            lying = abs(fx - hip_x) > 110 and side * (fx - hip_x) < 0
            if lying or abs(fx - hip_x) > 120:
                tx, ty = fx - 20 + side * reach * 6, fy - 34 + (2.5 - reach) * 26 + side * 6
            out_x = 1 if tx >= hip_x else -1
            start = (hip_x + side * reach * 15, hip_y - 6)
            points = [start, (start[0] + (tx - start[0]) * 0.5, start[1] + (ty - start[1]) * 0.45),
                      (tx - out_x * 8, ty - 5), (tx + out_x * 22, ty - 6), (tx + out_x * 31, ty - 28)]  # fmt: skip
            out += coat(
                ink, look, ribbon(points, (46, 38, 30, 22, 12)), darker(look.fur, 0.02 + 0.03 * reach), model=0.5
            )
            out += _suckers(ink, look, [(tx - out_x * 4, ty + 1), (tx + out_x * 12, ty + 1)], 4.5)
    return out


def _octopus_trunk(ink: Ink, look: Look) -> str:
    return coat(ink, look, egg(-look.body.length - 16, 34, 40, look.body.hip * 0.98)) + badge(ink, look)


def _octopus_arm(ink: Ink, look: Look, path: str) -> str:
    points = along(path, 6)
    hx, hy = points[-1]
    side = 1 if hx >= points[-2][0] else -1
    curl = [*points, (hx + side * 13, hy - 12)]
    out = coat(ink, look, ribbon(curl, (40, 37, 33, 29, 25, 20, 12)), darker(look.fur, 0.03), model=0.5)
    return out + _suckers(ink, look, [(x + side * 3, y + 7) for x, y in points[2:]], 5)


def _mantle(ink: Ink, look: Look, shift: float) -> str:
    rx, ry = look.body.head
    path = d("M", 0, -ry * 1.46, "C", rx * 0.78, -ry * 1.46, rx * 1.16, -ry * 0.72, rx * 1.02, ry * 0.02, "C",
             rx * 0.96, ry * 0.66, rx * 0.6, ry, 0, ry, "C", -rx * 0.6, ry, -rx * 0.96, ry * 0.66, -rx * 1.02,
             ry * 0.02, "C", -rx * 1.16, -ry * 0.72, -rx * 0.78, -ry * 1.46, 0, -ry * 1.46, "z")  # fmt: skip
    out = coat(ink, look, path)
    for x, y, r in ((-0.5, -0.92, 12), (-0.18, -1.14, 8), (0.42, -1.0, 14), (0.66, -0.7, 8), (-0.74, -0.58, 8)):
        out += ink.shape(ellipse(shift * 0.6 + x * rx, y * ry, r, r * 0.86), look.belly, edge=False, soft=0.75)
    return out


def plain_mouth(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    """A mouth without a muzzle."""
    rx, ry = look.body.head
    return mouth(ink, mood.mouth, shift * 1.1, ry * 0.34, rx / 92, line_on(look.face))


def line_on(ground: str) -> str:
    """The colour of a line that can be seen on this ground."""
    return DARK if luminance(ground) > 0.36 else lighter(ground, 0.66)


def _whale_tail(ink: Ink, look: Look) -> str:
    if look.lacks("tail"):
        return ""
    tone = darker(look.fur, 0.06)
    stem = ribbon([(-40, 6), (-110, 24), (-160, -4), (-176, -58), (-180, -84)], (120, 84, 46, 30, 24))
    fluke = d("M", -180, -74, "c", -16, -22, -54, -32, -86, -14, "c", 12, -36, 62, -52, 86, -10, "c", 22, -44, 76,
              -34, 90, 6, "c", -34, -14, -72, -4, -90, 18, "z")  # fmt: skip
    return coat(ink, look, stem, tone) + coat(ink, look, fluke, tone, model=0.5)


def _whale_trunk(ink: Ink, look: Look) -> str:
    hip, low = look.body.hip, 54
    out = coat(ink, look, egg(-224, low, 106, hip))
    belly = d("M", -hip * 0.93, -50, "C", -hip * 0.5, -84, hip * 0.5, -84, hip * 0.93, -50, "C", hip * 0.96, 12,
              hip * 0.56, low - 2, 0, low - 2, "C", -hip * 0.56, low - 2, -hip * 0.96, 12, -hip * 0.93, -50,
              "z")  # fmt: skip
    out += ink.shape(belly, look.belly, model=0.3, edge=False)
    for x in (-0.62, -0.34, -0.06, 0.22, 0.5):
        bend = x * 26
        groove = d("M", x * hip + 6, -58 + abs(x) * 14, "q", bend * 0.2, 46, -bend, 92 - abs(x) * 36)
        out += ink.line(groove, darker(look.belly, 0.18), 3)
    return out + badge(ink, look)


def _flipper(ink: Ink, look: Look, path: str) -> str:
    return coat(ink, look, fin(path, (30, 42, 46, 40, 22)), darker(look.fur, 0.08), model=0.6)


def _spout(ink: Ink, look: Look, droop: float) -> str:
    y, water = -look.body.head[1] - 4, mix("#9fd3ea", ink.palette.water, 0.25)
    high = 62 - droop * 0.8
    out = ""
    for side in (-1, 1):
        jet = [(0, y + 10), (side * 7, y - high * 0.6), (side * 26, y - high), (side * 46, y - high * 0.86),
               (side * 54, y - high * 0.5)]  # fmt: skip
        out += ink.shape(ribbon(jet, (14, 14, 15, 14, 9)), water, model=0.3)
    drops = circle(-66, y - high * 0.3, 6) + circle(68, y - high * 0.24, 5) + circle(0, y - high - 14, 6)
    return out + ink.shape(drops, water)


def _fish_fins(ink: Ink, look: Look) -> str:
    tone = mix(look.fur, look.belly, 0.35)
    tail = smooth([(-64, -44), (-120, -84), (-176, -118), (-168, -62), (-148, -36), (-172, -2), (-184, 52), (-124, 14),
                   (-70, -8)], closed=True)  # fmt: skip
    back = polygon([(-50, -176), (-62, -222), (-34, -212), (-20, -254), (4, -222), (30, -246), (34, -212), (56, -212),
                    (48, -176)])  # fmt: skip
    rays = ((-158, -98), (-140, -44), (-166, 32)) if not look.lacks("tail") else ()
    out = ink.shape(tail, tone, model=0.5) if rays else ""
    for end in rays:
        out += ink.line(d("M", -84, -28, "L", *end), darker(tone, 0.2), 3.4, soft=0.8)
    out += ink.shape(back, tone, model=0.5)
    for x, tip in ((-24, -19), (20, 28)):
        out += ink.line(d("M", x, -190, "L", tip, -236), darker(tone, 0.2), 3.4, soft=0.8)
    keel = smooth([(-30, 30), (-46, 74), (-8, 62), (0, 76), (30, 66), (28, 30)], closed=True)
    return out + ink.shape(keel, tone, model=0.5)


def _fish_trunk(ink: Ink, look: Look) -> str:
    hip = look.body.hip
    out = coat(ink, look, smooth([(0, -206), (hip * 0.72, -170), (hip * 1.08, -84), (hip * 0.74, 8), (0, 46),
                                  (-hip * 0.74, 8), (-hip * 1.08, -84), (-hip * 0.72, -170)], closed=True))  # fmt: skip
    out += ink.shape(smooth([(0, -40), (hip * 0.62, -30), (hip * 0.5, 18), (0, 40), (-hip * 0.5, 18),
                             (-hip * 0.62, -30)], closed=True), look.belly, model=0.3, edge=False)  # fmt: skip
    for side in (-1, 1):
        band = d("M", side * hip * 0.66, -174, "Q", side * hip * 0.82, -84, side * hip * 0.66, 14, "L",
                 side * hip * 0.86, -12, "Q", side * hip * 1.06, -84, side * hip * 0.88, -146, "z")  # fmt: skip
        out += ink.shape(band, look.belly, edge=False)
    scale = darker(look.belly, 0.22)
    for y, xs in ((-22, (-36, -12, 12, 36)), (-4, (-24, 0, 24)), (14, (-12, 12))):
        out += "".join(ink.line(d("M", x - 10, y, "q", 10, 14, 20, 0), scale, 3) for x in xs)
    return out + badge(ink, look)


def _fin(ink: Ink, look: Look, path: str) -> str:
    points = along(path)
    tone = mix(look.fur, look.belly, 0.35)
    out = ink.shape(fin(path, (18, 30, 44, 54, 44)), tone, model=0.5)
    return out + ink.line(
        d("M", *points[1], "L", *points[3]) + d("M", points[2][0], points[2][1], "L", points[4][0], points[4][1]),
        darker(tone, 0.2), 3, soft=0.8,
    )  # fmt: skip


WATER = {
    "octopus": Anatomy(behind=nothing, legs=_tentacles, trunk=_octopus_trunk, arm=_octopus_arm, ears=nothing,
                       skull=_mantle, muzzle=plain_mouth, crown=nothing),
    "whale": Anatomy(behind=_whale_tail, legs=nothing, trunk=_whale_trunk, arm=_flipper, ears=_spout, skull=nothing,
                     muzzle=plain_mouth, crown=nothing),
    "fish": Anatomy(behind=_fish_fins, legs=nothing, trunk=_fish_trunk, arm=_fin, ears=nothing, skull=nothing,
                    muzzle=plain_mouth, crown=nothing),
}  # fmt: skip
