"""Small things of everyday life that a paw can hold. Each is drawn standing on (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put
from services.illustrator.builtin.brush.svg import star as star_path

_CARD = "#c99a66"
_SKIN = "#f0cfa4"


def box_(ink: Ink) -> str:
    """A cardboard box with open flaps, 180 wide."""
    inside = ink.shape(polygon([(-78, -112), (-52, -136), (58, -136), (80, -112)]), darker(_CARD, 0.42))
    flaps = ink.shape(polygon([(-78, -112), (-52, -136), (-104, -160), (-126, -132)]), lighter(_CARD, 0.18))
    flaps += ink.shape(polygon([(80, -112), (58, -136), (108, -158), (130, -130)]), darker(_CARD, 0.12))
    front = ink.shape(box(-80, -114, 162, 116, 5), _CARD, model=0.5)
    tape = ink.shape(box(-16, -114, 32, 50), lighter(_CARD, 0.42), edge=False, soft=0.8)
    mark = ink.line("M-56 -34l12 -16l12 16M-44 -50v34", darker(_CARD, 0.4), 5)
    return inside + flaps + front + tape + mark + ink.line("M30 -20h34", darker(_CARD, 0.4), 5)


def present(ink: Ink) -> str:
    """A wrapped present with a bow, 140 wide."""
    p = ink.palette
    paper = ink.shape(box(-66, -100, 132, 102, 6), p.accent, model=0.6)
    dots = "".join(circle(x, y, 7) for x, y in ((-44, -78), (44, -78), (-44, -24), (44, -24), (-28, -50), (30, -50)))
    out = paper + ink.shape(dots, lighter(p.accent, 0.45), edge=False)
    out += ink.shape(box(-13, -100, 26, 102), p.second, edge=False)
    out += ink.shape(box(-74, -116, 148, 28, 6), darker(p.accent, 0.08), model=0.4)
    out += ink.shape(box(-14, -117, 28, 30), p.second, edge=False)
    loop = "M0 -118C-18 -160 -64 -160 -58 -132C-54 -116 -20 -116 0 -118z"
    out += ink.shape(loop, p.second, model=0.6) + put(ink.shape(loop, p.second, model=0.6), flip=True)
    return out + ink.shape(circle(0, -120, 12), darker(p.second, 0.12), model=0.5)


def plaster(ink: Ink) -> str:
    """A sticking plaster, large enough to be seen."""
    strip = ink.shape(box(-68, -22, 136, 44, 22), "#e7b98c", model=0.4)
    pad = ink.shape(box(-24, -22, 48, 44, 4), lighter("#e7b98c", 0.4), edge=False)
    holes = "".join(circle(x, y, 3.4) for x in (-52, -40, 40, 52) for y in (-7, 7))
    heart = ink.shape("M0 12C-20 -2 -14 -16 0 -7C14 -16 20 -2 0 12z", "#d8576a", edge=False)
    return put(strip + pad + ink.shape(holes, darker("#e7b98c", 0.2), edge=False) + heart, 0, -34, turn=-18)


def toothbrush(ink: Ink) -> str:
    """A toothbrush with a curl of paste, bristles up."""
    p = ink.palette
    out = ink.limb("M0 2q6 -40 0 -92", p.cloth, 17) + ink.limb("M0 -90v-46", p.cloth, 11)
    head = ink.shape(box(-11, -186, 22, 62, 10), p.cloth)
    bristles = ink.shape(box(9, -180, 22, 48, 5), p.white)
    paste = ink.line("M22 -176q22 6 14 20t10 20", "#9fdccb", 13)
    return out + bristles + head + paste + ink.line("M-3 -14q6 -30 1 -62", lighter(p.cloth, 0.5), 5)


def backpack(ink: Ink) -> str:
    """A child's backpack, 150 wide."""
    p = ink.palette
    out = ink.line("M-22 -146q22 -30 44 0", darker(p.accent, 0.3), 9)
    out += ink.shape("M-64 0q-12 -4 -12 -20v-64q4 -68 76 -68q72 0 76 68v64q0 16 -12 20z", p.accent, model=0.8)
    out += ink.shape("M-66 -88q66 34 132 0q-6 -62 -66 -62q-60 0 -66 62z", darker(p.accent, 0.12), model=0.4)
    out += ink.shape(box(-48, -62, 96, 56, 14), lighter(p.accent, 0.22), model=0.4)
    out += ink.line("M-40 -50h80", darker(p.accent, 0.25), 4)
    return out + ink.shape(box(-12, -86, 24, 30, 6), p.second) + ink.shape(star_path(0, -26, 15, 7), p.second)


def candle(ink: Ink) -> str:
    """A candle in a holder with a handle."""
    p = ink.palette
    glow = ink.glow(0, -132, 90 + 130 * ink.light.lamps, "#ffcf6a", 0.25 + 0.3 * ink.light.lamps)
    dish = ink.line("M44 -18q36 -14 34 8q-6 16 -34 8", darker(p.second, 0.2), 8)
    dish += ink.shape("M-58 -22h116q-10 22 -34 24h-48q-24 -2 -34 -24z", p.second, model=0.6)
    wax = ink.shape("M-20 -20v-78q6 -14 14 -4q6 -12 14 0q10 -10 12 6v76z", p.white, model=0.6)
    flame = '<path d="M0 -106q-16 -16 0 -46q16 30 0 46z" fill="#ffb03a"/>'
    return glow + dish + wax + flame + '<path d="M0 -110q-7 -8 0 -22q7 14 0 22z" fill="#fff0b8"/>'


def photograph(ink: Ink) -> str:
    """A framed photograph: of a garden, since nobody knows who would be in it."""
    p = ink.palette
    out = ink.shape(box(-62, -150, 124, 150, 8), mix(p.wood, p.second, 0.3), model=0.4)
    out += ink.shape(box(-48, -136, 96, 122, 3), lighter(p.water, 0.55), edge=False)
    out += ink.shape("M-48 -40q40 -22 96 -4v30h-96z", p.grass, edge=False)
    out += ink.shape(circle(26, -108, 11), lighter(p.accent, 0.3), edge=False)
    out += ink.line("M-14 -44q2 -18 0 -30", p.wood, 6)
    out += ink.shape(circle(-14, -86, 22) + circle(-30, -74, 13) + circle(3, -74, 13), darker(p.grass, 0.2), edge=False)
    return out


def lunchbox(ink: Ink) -> str:
    """A lunch box with its lid ajar over a sandwich and an apple."""
    p = ink.palette
    lid = ink.shape("M-80 -66L-62 -124q62 -14 128 0L80 -66z", lighter(p.cloth, 0.15), model=0.4)
    bread = ink.shape(polygon([(-66, -56), (-24, -104), (8, -56)]), "#e9c48a", model=0.5)
    bread += ink.line("M-56 -64L-24 -96L0 -64", "#8fb85a", 7)
    apple = ink.shape(circle(40, -70, 25), "#d8483f", model=0.9) + ink.line("M40 -94q0 -12 8 -16", "#6f4a30", 5)
    tray = ink.shape(box(-84, -68, 168, 70, 14), p.cloth, model=0.6)
    return lid + bread + apple + tray + ink.shape(box(-18, -66, 36, 22, 6), p.second)


def stethoscope(ink: Ink) -> str:
    """A stethoscope, hung over whatever holds it."""
    tube = "#4f6f86"
    out = ink.line("M-38 -150q-12 70 38 92q50 -22 38 -92", tube, 10)
    out += ink.line("M0 -58q-4 40 30 44q28 0 26 -28", tube, 10)
    out += ink.shape(circle(-38, -154, 9) + circle(38, -154, 9), "#e6e2da")
    disc = ink.shape(circle(56, -54, 22), "#d5d9de", model=0.8)
    return out + disc + ink.shape(circle(56, -54, 12), "#f4f6f8", edge=False)


def torch(ink: Ink) -> str:
    """A pocket torch with its beam."""
    p = ink.palette
    strength = 0.16 + 0.2 * ink.light.lamps
    beam = f'<path d="M28 -66L150 -116V10L28 -34z" fill="#ffe9a0" fill-opacity="{strength:.2f}"/>'
    glow = ink.glow(34, -50, 60 + 70 * ink.light.lamps, "#ffe08a", 0.6)
    body = ink.shape(box(-78, -68, 78, 36, 10), p.accent, model=0.6)
    head = ink.shape(polygon([(-6, -68), (30, -80), (30, -20), (-6, -32)]), darker(p.accent, 0.15), model=0.5)
    lens = f'<path d="{ellipse(30, -50, 9, 30)}" fill="#fff3c0"/>'
    return beam + glow + body + head + lens + ink.shape(box(-52, -76, 22, 12, 5), p.second)


def drawing(ink: Ink) -> str:
    """A child's drawing: a house, a sun, two who hold hands."""
    p = ink.palette
    out = ink.shape(polygon([(-72, -4), (-66, -118), (72, -124), (70, 2)]), p.white, model=0.2)
    out += ink.line("M-50 -28v-34l22 -22l22 22v34z", p.accent, 5) + ink.line("M-34 -28v-16h12v16", p.cloth, 4)
    out += ink.line(circle(42, -94, 11) + "M42 -112v-6M60 -94h8M28 -108l-4 -4M56 -108l4 -4", p.second, 5)
    for x in (18, 46):
        out += ink.line(circle(x, -52, 7) + d("M", x, -44, "v", 16, "l", -6, 14, "m", 6, -14, "l", 6, 14), p.cloth, 4)
    return out + ink.line("M18 -38q14 10 28 0M-62 -22h120", p.leaf, 4)


def bowl(ink: Ink) -> str:
    """A bowl with something warm in it and a spoon."""
    p = ink.palette
    spoon = ink.line("M26 -54L74 -116", "#b9a58a", 9)
    steam = ink.line("M-24 -80q-14 -18 0 -34t0 -28M8 -80q-12 -18 0 -34", "#ffffff", 6, soft=0.6)
    body = ink.shape("M-72 -58q4 60 46 60h52q42 0 46 -60z", p.second, model=0.8)
    band = ink.line("M-66 -36q66 18 132 0", p.accent, 8)
    return steam + spoon + body + band + ink.shape(ellipse(0, -58, 72, 15), lighter("#c98a4a", 0.25))


def cushion(ink: Ink) -> str:
    """A plump cushion with tassels, 180 wide."""
    p = ink.palette
    out = "".join(ink.line(d("M", x, y, "l", dx, dy), p.second, 8) for x, y, dx, dy in
                  ((-82, -88, -14, -12), (82, -88, 14, -12), (-84, -8, -14, 10), (84, -8, 14, 10)))  # fmt: skip
    out += ink.shape("M-86 -92Q0 -72 86 -92Q70 -48 86 -4Q0 -20 -86 -4Q-70 -48 -86 -92z", p.cloth, model=0.9)
    out += ink.line("M-60 -74Q0 -60 60 -74M-60 -22Q0 -34 60 -22", lighter(p.cloth, 0.4), 5, soft=0.8)
    return out + ink.shape(circle(0, -48, 9), p.second)
