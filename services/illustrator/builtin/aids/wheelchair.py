"""A wheelchair: light, low at the back, made to be driven by whoever sits in it.

The floor below the seat is (0, 0); it is seen from the front, turned a little to +x, as figures are.
"""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, put

SEAT = -104.0
"""How high the hip of somebody is who sits in it."""

WHEEL = 66.0
_FRAME = "#d9534f"
_TYRE = "#4a4652"
_METAL = "#c3cad3"


def back(ink: Ink) -> str:
    """What is behind whoever sits in it: the far wheel, the backrest, the seat."""
    far = _wheel(ink, 62, -WHEEL, 0.62)
    rest = d("M", -58, SEAT + 14, "C", -62, SEAT - 40, -56, SEAT - 66, -48, SEAT - 72, "Q", 0, SEAT - 86, 46,
             SEAT - 72, "C", 54,
             SEAT - 62, 60, SEAT - 40, 58, SEAT + 14, "z")  # fmt: skip
    grips = ink.limb(d("M", -50, SEAT - 70, "l", -12, -10) + d("M", 48, SEAT - 70, "l", 10, -10), _TYRE, 12)
    seat = d(
        "M", -60, SEAT + 10, "Q", 0, SEAT + 2, 64, SEAT + 10, "L", 74, SEAT + 40, "Q", 4, SEAT + 54, -66, SEAT + 40, "z"
    )
    return far + grips + ink.shape(rest, "#46586e", model=0.4) + ink.shape(seat, "#3d4d62", model=0.3)


def front(ink: Ink) -> str:
    """What is before the legs: footplate, casters, the near wheel with its push rim."""
    tubes = ink.limb(d("M", -30, SEAT + 44, "C", 4, SEAT + 50, 30, SEAT + 60, 44, -30), _FRAME, 9) + ink.limb(
        d("M", 66, SEAT + 40, "C", 86, SEAT + 50, 92, SEAT + 66, 96, -28), _FRAME, 9
    )
    plate = d("M", 34, -26, "h", 92, "q", 6, 7, -2, 12, "h", -92, "q", -6, -5, 2, -12, "z")
    casters = "".join(
        ink.shape(ellipse(x, -13, 10, 13), _TYRE) + ink.shape(ellipse(x, -13, 4.5, 6), _METAL, edge=False)
        for x in (32, 92)
    )
    return tubes + casters + ink.shape(plate, _METAL) + put(_wheel(ink, 0, 0, 0.8), -70, -WHEEL)


def _wheel(ink: Ink, x: float, y: float, narrow: float) -> str:
    """A large wheel, turned away from the reader as much as it is ``narrow``."""
    r = WHEEL
    tyre = ellipse(x, y, r * narrow, r)
    spokes = "".join(
        d("M", x, y, "l", r * narrow * 0.86 * a, r * 0.86 * b)
        for a, b in ((0, 1), (0.87, 0.5), (0.87, -0.5), (0, -1), (-0.87, -0.5), (-0.87, 0.5))
    )
    return (
        ink.line(spokes, _METAL, 2.6)
        + ink.limb(tyre, _TYRE, 9)
        + ink.limb(ellipse(x - 3, y, r * narrow * 0.82, r * 0.82), _METAL, 4)
        + ink.shape(circle(x, y, 9), _FRAME)
        + ink.shape(circle(x, y, 4), lighter(_METAL, 0.4), edge=False)
    )


def parked(ink: Ink) -> str:
    """The chair on its own, while its owner lies in bed."""
    return back(ink) + front(ink)


def dust(ink: Ink) -> str:
    """The wind of a fast ride, behind the wheels."""
    lines = d("M", -150, -30, "h", -50) + d("M", -146, -64, "h", -70) + d("M", -150, -98, "h", -40)
    return ink.line(lines, darker("#fffaf0", 0.06), 5, soft=0.75)


def ramp(ink: Ink) -> str:
    """A wooden ramp, 400 long, that rises towards +x by as much as somebody rolls up it."""
    wood = ink.palette.wood
    slope = d("M", -190, 2, "L", 210, 2, "L", 210, -84, "z")
    planks = "".join(d("M", x, 2, "V", -(x + 190) * 0.21) for x in (-60, 20, 100, 170))
    return (
        ink.shape(slope, wood, model=0.4)
        + ink.line(planks, darker(wood, 0.2), 3)
        + ink.line(d("M", -190, 0, "L", 210, -84), lighter(wood, 0.3), 9)
    )
