"""Large props: what one sits in, climbs on, pushes or flies. Each stands on (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put
from services.illustrator.builtin.drawings.trinkets import BLACK


def kite(ink: Ink) -> str:
    """A kite around (0, 0) with its tail; the string is drawn by whoever holds it."""
    p = ink.palette
    tail = ink.line("M0 96q-40 40 -6 84t-14 80", p.wood, 4)
    bows = "".join(
        put(ink.shape("M0 0L-22 -12L-22 12zM0 0L22 -12L22 12z", tone), x, y)
        for x, y, tone in ((-20, 140, p.second), (-8, 186, p.cloth), (-24, 236, p.accent))
    )
    left, right = polygon([(0, -100), (-72, -16), (0, 96)]), polygon([(0, -100), (72, -16), (0, 96)])
    return (
        tail
        + bows
        + ink.shape(left, p.accent)
        + ink.shape(right, p.second)
        + ink.line("M0 -98V94M-70 -16H70", p.wood, 5)
    )


def torn_kite(ink: Ink) -> str:
    """The kite with a rip through its cloth: one corner hangs down."""
    p = ink.palette
    tail = ink.line("M0 96q-40 40 -6 84t-14 80", p.wood, 4)
    bow = ink.shape("M0 0L-22 -12L-22 12zM0 0L22 -12L22 12z", p.second)
    left = polygon([(0, -100), (-72, -16), (-44, 22), (-22, 8), (-14, 34), (0, 20)])
    hanging = polygon([(-30, 40), (-8, 28), (0, 96), (-26, 84), (-40, 112)])
    right = polygon([(0, -100), (72, -16), (50, 14), (26, 2), (20, 26), (4, 12)])
    loose = polygon([(6, 30), (24, 40), (44, 36), (40, 62), (0, 96)])
    threads = "M-22 8q4 14 -4 30M20 26q-4 8 4 16"
    out = tail + put(bow, -20, 140) + put(bow, -24, 236)
    out += ink.shape(left, p.accent) + ink.shape(right, p.second) + ink.line("M0 -98V94M-70 -16H70", p.wood, 5)
    out += put(ink.shape(hanging, p.accent), -6, 6, turn=10) + put(ink.shape(loose, p.second), 10, 4, turn=-14)
    return out + ink.line(threads, p.white, 3)


def upturned_umbrella(ink: Ink) -> str:
    """A black umbrella upside down: a bowl on its ribs with the handle standing up, 340 wide."""
    cloth = BLACK
    back = ink.shape("M-170 -128q34 -22 57 0q26 -24 56 0q28 -22 57 0q26 -22 56 0q28 -22 57 0q24 -22 57 0z",
                     darker(cloth, 0.25))  # fmt: skip
    pole = ink.line("M0 -20V-300q0 -24 -18 -20q-14 4 -10 18", ink.palette.wood, 9)
    bowl = (
        "M-170 -128q27 24 57 0q28 24 56 0q28 24 57 0q28 24 56 0q28 24 57 0q30 24 57 0"
        "C170 -20 90 2 0 6C-90 2 -170 -20 -170 -128z"
    )
    ribs = "M-113 -124Q-90 -40 -8 2M-57 -124Q-46 -40 -4 2M0 -124V4M56 -124Q46 -40 4 2M113 -124Q90 -40 8 2"
    return back + pole + ink.shape(bowl, cloth, model=0.8) + ink.line(ribs, lighter(cloth, 0.25), 4, soft=0.7)


def boat(ink: Ink) -> str:
    """A small rowing boat, 420 wide."""
    p = ink.palette
    inside = ink.shape("M-200 -96Q0 -130 220 -118Q110 -50 -170 -62z", darker(p.wood, 0.3))
    hull = "M-210 -98Q0 -50 240 -124Q214 -14 140 8H-140Q-198 -8 -210 -98z"
    band = "M-210 -98Q0 -50 240 -124l-6 28Q0 -16 -206 -70z"
    oar = ink.limb("M-60 -150L120 0", p.wood, 11) + ink.shape(put_oar(), p.wood)
    return inside + ink.shape(hull, p.accent, model=0.7) + ink.shape(band, p.white, edge=False) + oar


def put_oar() -> str:
    """The blade of the oar."""
    return polygon([(112, -14), (136, -2), (168, 44), (140, 52), (108, 0)])


def blanket(ink: Ink) -> str:
    """A checked blanket spread on the ground, 400 wide."""
    p = ink.palette
    out = ink.shape(polygon([(-200, 20), (-130, -56), (170, -56), (220, 24)]), p.cloth)
    for i in range(5):
        x = -150 + i * 66
        out += ink.line(d("M", x + 24, -54, "L", x - 18, 20), lighter(p.cloth, 0.45), 11, soft=0.8)
    return out + ink.line("M-150 -34H186M-180 -4H206", lighter(p.cloth, 0.45), 9, soft=0.8)


def ladder(ink: Ink) -> str:
    """A ladder, 640 high, leaning a little."""
    wood = ink.palette.wood
    out = ink.limb("M-62 0L-30 -640M62 0L74 -640", wood, 17)
    return out + ink.line(
        "".join(d("M", -58 + i * 3.6, -60 - i * 72, "L", 62 + i * 1.4, -60 - i * 72) for i in range(8)),
        lighter(wood, 0.15),
        14,
    )


def rope(ink: Ink) -> str:
    """A coil of rope, 170 wide."""
    tone = mix(ink.palette.sand, ink.palette.wood, 0.35)
    out = "".join(ink.limb(ellipse(0, -14 - i * 18, 74 - i * 3, 20), tone, 15) for i in range(4))
    return out + ink.limb("M70 -16q60 20 90 8t50 10", tone, 15)


def wheelbarrow(ink: Ink) -> str:
    """A wheelbarrow with a load, 380 wide."""
    p = ink.palette
    out = ink.limb("M-190 -120L70 -70M-60 -40L-80 0", p.wood, 15)
    load = ink.shape(circle(-50, -150, 36) + circle(6, -158, 42) + circle(60, -150, 34), p.second, model=0.7)
    tray = ink.shape("M-110 -146h230q-24 60 -60 84h-120q-34 -30 -50 -84z", p.pine, model=0.6)
    wheel = (
        ink.shape(circle(110, -40, 42), p.wood)
        + ink.shape(circle(110, -40, 26), lighter(p.wood, 0.45))
        + ink.line("M110 -66v52M84 -40h52", p.wood, 7)
    )
    return out + load + tray + wheel


def swing(ink: Ink) -> str:
    """A swing under a frame, 420 wide, 560 high; the seat is at (0, -90)."""
    p = ink.palette
    frame = ink.limb("M-240 0L-180 -560L-130 0M130 0L180 -560L240 0", p.wood, 19)
    ropes = ink.line("M-62 -556V-90M62 -556V-90", mix(p.sand, p.wood, 0.4), 8)
    return (
        frame
        + ink.limb("M-190 -560H190", p.wood, 22)
        + ropes
        + ink.shape(box(-80, -94, 160, 22, 8), p.accent, model=0.4)
    )
