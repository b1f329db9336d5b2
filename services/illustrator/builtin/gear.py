"""Large props: what one sits in, climbs on, pushes or flies. Each stands on (0, 0)."""

from random import Random

from services.illustrator.builtin.colour import darker, lighter, mix
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.svg import box, circle, d, ellipse, polygon, put


def kite(ink: Ink, rng: Random) -> str:
    """A kite around (0, 0) with its tail; the string is drawn by whoever holds it."""
    p = ink.palette
    tail = ink.line(d("M", 0, 96, "q", -40, 40, -6, 84, "t", -14, 80), p.wood, 4)
    bows = "".join(put(ink.shape("M0 0L-22 -12L-22 12zM0 0L22 -12L22 12z", tone), x, y) for x, y, tone in ((-20, 140, p.second), (-8, 186, p.cloth), (-24, 236, p.accent)))
    left, right = polygon([(0, -100), (-72, -16), (0, 96)]), polygon([(0, -100), (72, -16), (0, 96)])
    return tail + bows + ink.shape(left, p.accent) + ink.shape(right, p.second) + ink.line(d("M", 0, -98, "V", 94, "M", -70, -16, "H", 70), p.wood, 5)


def boat(ink: Ink, rng: Random) -> str:
    """A small rowing boat, 420 wide."""
    p = ink.palette
    inside = ink.shape(d("M", -200, -96, "Q", 0, -130, 220, -118, "Q", 110, -50, -170, -62, "z"), darker(p.wood, 0.3))
    hull = d("M", -210, -98, "Q", 0, -50, 240, -124, "Q", 214, -14, 140, 8, "H", -140, "Q", -198, -8, -210, -98, "z")
    band = d("M", -210, -98, "Q", 0, -50, 240, -124, "l", -6, 28, "Q", 0, -16, -206, -70, "z")
    oar = ink.limb(d("M", -60, -150, "L", 120, 0), p.wood, 11) + ink.shape(put_oar(), p.wood)
    return inside + ink.shape(hull, p.accent, model=0.7) + ink.shape(band, p.white, edge=False) + oar


def put_oar() -> str:
    """The blade of the oar."""
    return polygon([(112, -14), (136, -2), (168, 44), (140, 52), (108, 0)])


def blanket(ink: Ink, rng: Random) -> str:
    """A checked blanket spread on the ground, 400 wide."""
    p = ink.palette
    out = ink.shape(polygon([(-200, 20), (-130, -56), (170, -56), (220, 24)]), p.cloth)
    for i in range(5):
        x = -150 + i * 66
        out += ink.line(d("M", x + 24, -54, "L", x - 18, 20), lighter(p.cloth, 0.45), 11, soft=0.8)
    return out + ink.line(d("M", -150, -34, "H", 186, "M", -180, -4, "H", 206), lighter(p.cloth, 0.45), 9, soft=0.8)


def ladder(ink: Ink, rng: Random) -> str:
    """A ladder, 640 high, leaning a little."""
    wood = ink.palette.wood
    out = ink.limb(d("M", -62, 0, "L", -30, -640, "M", 62, 0, "L", 74, -640), wood, 17)
    return out + ink.line("".join(d("M", -58 + i * 3.6, -60 - i * 72, "L", 62 + i * 1.4, -60 - i * 72) for i in range(8)), lighter(wood, 0.15), 14)


def rope(ink: Ink, rng: Random) -> str:
    """A coil of rope, 170 wide."""
    tone = mix(ink.palette.sand, ink.palette.wood, 0.35)
    out = "".join(ink.limb(ellipse(0, -14 - i * 18, 74 - i * 3, 20), tone, 15) for i in range(4))
    return out + ink.limb(d("M", 70, -16, "q", 60, 20, 90, 8, "t", 50, 10), tone, 15)


def wheelbarrow(ink: Ink, rng: Random) -> str:
    """A wheelbarrow with a load, 380 wide."""
    p = ink.palette
    out = ink.limb(d("M", -190, -120, "L", 70, -70, "M", -60, -40, "L", -80, 0), p.wood, 15)
    load = ink.shape(circle(-50, -150, 36) + circle(6, -158, 42) + circle(60, -150, 34), p.second, model=0.7)
    tray = ink.shape(d("M", -110, -146, "h", 230, "q", -24, 60, -60, 84, "h", -120, "q", -34, -30, -50, -84, "z"), p.pine, model=0.6)
    wheel = ink.shape(circle(110, -40, 42), p.wood) + ink.shape(circle(110, -40, 26), lighter(p.wood, 0.45)) + ink.line(d("M", 110, -66, "v", 52, "M", 84, -40, "h", 52), p.wood, 7)
    return out + load + tray + wheel


def swing(ink: Ink, rng: Random) -> str:
    """A swing under a frame, 420 wide, 560 high; the seat is at (0, -90)."""
    p = ink.palette
    frame = ink.limb(d("M", -240, 0, "L", -180, -560, "L", -130, 0, "M", 130, 0, "L", 180, -560, "L", 240, 0), p.wood, 19)
    ropes = ink.line(d("M", -62, -556, "V", -90, "M", 62, -556, "V", -90), mix(p.sand, p.wood, 0.4), 8)
    return frame + ink.limb(d("M", -190, -560, "H", 190), p.wood, 22) + ropes + ink.shape(box(-80, -94, 160, 22, 8), p.accent, model=0.4)
