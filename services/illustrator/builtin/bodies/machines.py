"""Machines with a face: a robot, a car and an engine."""

from services.illustrator.builtin.bodies import BODIES
from services.illustrator.builtin.bodies.anatomy import Anatomy, Joints, nothing
from services.illustrator.builtin.bodies.forms import along, hand_of
from services.illustrator.builtin.bodies.water import line_on, plain_mouth
from services.illustrator.builtin.brush.colour import darker, lighter, luminance, mix, rgb
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, put
from services.illustrator.builtin.figures.faces import mouth
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression
from services.illustrator.builtin.figures.torso import badge, coat

_TYRE, _GLASS, _LAMP, _GLOVE, _STEAM = "#4b434d", "#d6ebf2", "#ffe9a6", "#fbf5e8", "#eef0f0"


def _accent(look: Look) -> str:
    """The second colour of a machine: what was said, or the usual one unless that is lost on the first."""
    usual = BODIES[look.kind].belly
    apart = max(abs(one - other) for one, other in zip(rgb(usual), rgb(look.fur), strict=True))
    return look.second or (usual if apart > 0.3 else "#f6e7c8")


def _pipe(ink: Ink, path: str, tone: str, width: float) -> str:
    """A bendy pipe with rings."""
    rings = "".join(
        ink.line(d("M", x - width * 0.4, y, "h", width * 0.8), darker(tone, 0.3), 3) for x, y in along(path, 6)[1:-1]
    )
    return ink.limb(path, tone, width) + rings


def _grip(ink: Ink, look: Look, path: str) -> str:
    before, (x, y) = along(path)[-2:]
    up = y < before[1] - 8
    claw = d("M", -20, -6, "q", -8, 26, 8, 36, "l", 6, -9, "q", -6, -10, -2, -19, "h", 16, "q", 4, 9, -2, 19, "l", 6, 9,
             "q", 16, -10, 8, -36, "z")  # fmt: skip
    wrist = ink.shape(circle(0, -6, 19), look.fur, model=0.6)
    hand = put(ink.shape(claw, darker(look.fur, 0.16), model=0.4) + wrist, x, y, turn=180 if up else 0)
    return _pipe(ink, path, lighter(look.fur, 0.2), look.body.arm) + hand


def _robot_legs(ink: Ink, look: Look, far: Joints, near: Joints, _soles: bool) -> str:
    out = ""
    for (sx, sy), (fx, fy) in (far, near):
        bend = d("M", sx, sy, "Q", (sx + fx) / 2 + 8, (sy + fy) / 2 - 6, fx, fy - 10)
        out += _pipe(ink, bend, lighter(look.fur, 0.2), 32)
        out += ink.shape(d("M", fx - 34, fy + 14, "v", -14, "q", 0, -24, 30, -24, "h", 12, "q", 32, 0, 32, 26, "v", 12,
                           "z"), darker(look.fur, 0.1), model=0.6)  # fmt: skip
    return out


def _robot_trunk(ink: Ink, look: Look) -> str:
    hip, length = look.body.hip, look.body.length
    neck = ink.limb(d("M", 0, -length + 16, "v", -30), darker(look.fur, 0.3), 34)
    out = neck + coat(ink, look, box(-hip, -length, 2 * hip, length + 40, 26))
    panel = box(-hip * 0.66, -length + 26, hip * 1.32, 74, 12)
    out += ink.shape(panel, darker(look.fur, 0.26), edge=False)
    if look.badge:
        return out + badge(ink, look)
    dial = ink.shape(circle(-hip * 0.3, -length + 62, 22), "#fdf6e4") + ink.line(
        d("M", -hip * 0.3, -length + 64, "l", 10, -13), "#d9504a", 4.5
    )
    for i, tone in enumerate((_accent(look), mix(_accent(look), "#d9504a", 0.75), mix(_accent(look), "#6fae62", 0.8))):
        dial += ink.shape(circle(hip * 0.14 + (i % 2) * 26, -length + 46 + (i // 2) * 30, 9.5), tone)
    bolts = "".join(circle(x * (hip - 14), y, 4) for x in (-1, 1) for y in (-length + 14, 26))
    vents = "".join(ink.line(d("M", -28, y, "h", 56), darker(look.fur, 0.34), 5) for y in (-6, 8, 22))
    return out + dial + vents + ink.shape(bolts, darker(look.fur, 0.4), edge=False)


def _robot_skull(ink: Ink, look: Look, shift: float) -> str:
    rx, ry = look.body.head
    out = "".join(ink.shape(box(side * rx - 13, -20, 26, 40, 9), _accent(look), model=0.5) for side in (-1, 1))
    out += coat(ink, look, box(-rx, -ry, 2 * rx, 2 * ry, 30))
    return out + ink.shape(box(-rx * 0.84 + shift * 0.2, -ry * 0.74, rx * 1.68, ry * 1.54, 26), lighter(look.fur, 0.7),
                           edge=False)  # fmt: skip


def _antenna(ink: Ink, look: Look, droop: float) -> str:
    ry = look.body.head[1]
    tip = (droop * 1.2, -ry - 52 + abs(droop) * 0.6)
    return ink.limb(d("M", 0, -ry, "Q", 0, -ry - 30, *tip), darker(look.fur, 0.3), 8) + ink.shape(
        circle(*tip, 15), _accent(look), model=0.8
    )


def _glove(ink: Ink, _look: Look, path: str) -> str:
    x, y = hand_of(path)
    return (
        ink.limb(path, _TYRE, 17)
        + ink.shape(circle(x, y, 21), _GLOVE, model=0.5)
        + ink.shape(circle(x + (-15 if x > 0 else 15), y - 11, 9), _GLOVE)
    )


def _wheels(ink: Ink, look: Look, far: Joints, near: Joints, _soles: bool) -> str:
    x, y = (far[0][0] + near[0][0]) / 2, (far[0][1] + near[0][1]) / 2
    axle = max(-46.0, y - 8)
    out = ""
    for side in (-1, 1):
        out += ink.shape(box(x + side * look.body.hip * 0.7 - 26, axle - 10, 52, -axle + 10, 16), _TYRE, model=0.5)
    return out


def _car_behind(ink: Ink, look: Look) -> str:
    out = ""
    for side in (-1, 1):
        out += ink.shape(ellipse(side * 128, -64, 22, 16), darker(look.fur, 0.12), model=0.4)
    return out


def _car_trunk(ink: Ink, look: Look) -> str:
    hip = look.body.hip
    cabin = d("M", -104, -48, "C", -102, -120, -92, -180, -62, -188, "Q", 0, -202, 62, -188, "C", 92, -180, 102, -120,
              104, -48, "z")  # fmt: skip
    roof = d("M", -80, -162, "Q", -74, -184, -60, -188, "Q", 0, -202, 60, -188, "Q", 74, -184, 80, -162, "Q", 0,
             -174, -80, -162, "z")  # fmt: skip
    glass = d("M", -88, -64, "C", -86, -112, -80, -148, -70, -156, "Q", 0, -168, 70, -156, "C", 80, -148, 86, -112, 88,
              -64, "Q", 0, -76, -88, -64, "z")  # fmt: skip
    hull = d("M", -hip, 20, "C", -hip - 6, -40, -hip + 8, -64, -104, -68, "Q", 0, -84, 104, -68, "C", hip - 8, -64,
             hip + 6, -40, hip, 20, "q", -4, 22, -30, 22, "h", -2 * hip + 60, "q", -26, 0, -30, -22, "z")  # fmt: skip
    out = coat(ink, look, cabin) + ink.shape(roof, _accent(look), edge=False)
    out += ink.shape(glass, _GLASS, edge=False) + coat(ink, look, hull)
    out += ink.shape(box(-hip - 4, 16, 2 * hip + 8, 24, 12), _accent(look), model=0.4)
    for side in (-1, 1):
        out += ink.shape(circle(side * 96, -26, 25), _accent(look), model=0.4)
        out += ink.shape(circle(side * 96, -26, 17), _LAMP, edge=False)
    return out + put(badge(ink, look), 0, 24, 0.62)


def _low_mouth(ink: Ink, look: Look, mood: Expression, shift: float) -> str:
    return mouth(ink, mood.mouth, shift * 1.1, look.body.head[1] * 1.32, 1.2, line_on(look.fur))


def _cab(ink: Ink, look: Look) -> str:
    out = coat(ink, look, box(-112, -206, 224, 236, 14), darker(look.fur, 0.14), model=0.5)
    for side in (-1, 1):
        out += ink.shape(box(side * 88 - 15, -184, 30, 50, 8), _GLASS, edge=False)
    roof = d("M", -134, -200, "Q", 0, -254, 134, -200, "l", -4, 18, "Q", 0, -220, -130, -182, "z")
    return out + ink.shape(roof, _accent(look), model=0.4)


def _boiler(ink: Ink, look: Look) -> str:
    y = -look.body.length - look.body.head[1] * 0.72
    out = coat(ink, look, circle(0, y, 104), darker(look.fur, 0.1), model=0.6)
    out += coat(ink, look, circle(0, y, 92))
    out += ink.shape(
        circle(0, y, 80), lighter(look.fur, 0.4 if luminance(look.fur) > 0.3 else 0.6), model=0.5, edge=False
    )
    beam = box(-126, -6, 252, 44, 12)
    out += coat(ink, look, box(-106, -44, 212, 50, 12), darker(look.fur, 0.14), model=0.3) + ink.shape(
        beam, _accent(look), model=0.5
    )
    for side in (-1, 1):
        out += ink.shape(circle(side * 84, 16, 23), darker(look.fur, 0.4), model=0.5)
        out += ink.shape(circle(side * 84, 16, 13), "#d9d2cc", edge=False)
    catcher = d("M", -58, 36, "h", 116, "l", 26, 26, "h", -168, "z")
    out += ink.shape(catcher, darker(look.fur, 0.3))
    for x in (-30, 0, 30):
        out += ink.line(d("M", x, 38, "l", x * 0.3, 22), _accent(look), 6)
    return out + put(badge(ink, look), 0, 12, 0.5)


def _chimney(ink: Ink, look: Look, droop: float) -> str:
    y = -look.body.head[1] - 12
    rounds = ((6, -78, 18), (30, -92, 25), (62, -98, 19)) if droop < 10 else ((6, -76, 15),)
    steam = ink.shape("".join(circle(x, y + rise, r) for x, rise, r in rounds), _STEAM)
    steam += "".join(ink.shape(circle(x, y + rise, r - 1), _STEAM, edge=False) for x, rise, r in rounds)
    pipe = d("M", -22, y + 24, "l", -6, -62, "h", 56, "l", -6, 62, "z")
    return steam + ink.shape(pipe, darker(look.fur, 0.3), model=0.5) + ink.shape(
        box(-36, y - 50, 72, 22, 10), _accent(look), model=0.4
    )  # fmt: skip


MACHINES = {
    "robot": Anatomy(limbed=True, behind=nothing, legs=_robot_legs, trunk=_robot_trunk, arm=_grip, ears=_antenna,
                     skull=_robot_skull, muzzle=plain_mouth, crown=nothing),
    "vehicle": Anatomy(behind=_car_behind, legs=_wheels, trunk=_car_trunk, arm=_glove, ears=nothing, skull=nothing,
                       muzzle=_low_mouth, crown=nothing),
    "train": Anatomy(behind=_cab, legs=_wheels, trunk=_boiler, arm=_glove, ears=_chimney, skull=nothing,
                     muzzle=plain_mouth, crown=nothing),
}  # fmt: skip
