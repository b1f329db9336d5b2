"""Larger things of a household and of the road: cradle, pram, bicycle, vacuum cleaner. Each stands on (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon


def cradle(ink: Ink) -> str:
    """A wooden cradle on rockers with a small blanket, 270 wide, 200 high."""
    p = ink.palette
    wood = mix(p.wood, p.sand, 0.2)
    out = ink.limb("M-120 -8Q0 34 120 -8", darker(wood, 0.25), 15)
    out += ink.shape("M84 -76q8 -118 42 -120q34 8 16 128z", darker(wood, 0.1), model=0.4)
    out += ink.shape(ellipse(78, -122, 42, 26), p.white, model=0.5)
    out += ink.shape("M-110 -108Q-20 -150 96 -112L110 -88H-112z", p.cloth, model=0.6)
    out += ink.shape("M-134 -116h270l-30 108h-208z", wood, model=0.5)
    out += ink.line("M-112 -92h228M-96 -34h196", darker(wood, 0.25), 5, soft=0.7)
    heart = "M0 -46C-26 -66 -16 -84 0 -72C16 -84 26 -66 0 -46z"
    return out + ink.shape(heart, p.accent, edge=False)


def pram(ink: Ink) -> str:
    """A pram with a folding hood, 280 wide, 270 high; its handle is on the left."""
    p = ink.palette
    out = ink.limb("M-96 -132Q-140 -160 -170 -216", p.wood, 12) + ink.limb("M-184 -222h30", p.accent, 14)
    out += ink.line("M-70 -70L40 -34M70 -70L-40 -34", "#6f6a76", 9)
    out += ink.shape("M10 -148Q20 -262 142 -250Q150 -190 136 -140z", p.cloth, model=0.8)
    out += ink.line("M12 -148Q80 -200 142 -250M12 -148Q100 -170 146 -200", darker(p.cloth, 0.2), 5)
    out += ink.shape(ellipse(-40, -146, 60, 24), p.white, model=0.5)
    out += ink.shape("M-120 -152H138Q134 -64 60 -62H-50Q-112 -64 -120 -152z", darker(p.cloth, 0.08), model=0.7)
    out += ink.line("M-114 -132Q10 -108 136 -134", lighter(p.cloth, 0.5), 8)
    return out + wheel(ink, -62, -38, 38) + wheel(ink, 70, -38, 38)


def wheel(ink: Ink, x: float, y: float, r: float) -> str:
    """A spoked wheel."""
    spokes = "".join(d("M", x - r * c, y - r * s, "L", x + r * c, y + r * s)
                     for c, s in ((0.92, 0), (0.46, 0.8), (-0.46, 0.8)))  # fmt: skip
    rim = ink.line(circle(x, y, r), "#4a4450", max(6.0, r * 0.17)) + ink.line(circle(x, y, r * 0.84), "#d8d2c8", 3)
    return ink.line(spokes, "#b9b2ac", 2.6) + rim + ink.shape(circle(x, y, r * 0.16), "#d8d2c8")


def bicycle(ink: Ink) -> str:
    """A child's bicycle with a basket in front, 330 wide, 240 high."""
    p = ink.palette
    out = wheel(ink, -98, -70, 70) + wheel(ink, 104, -70, 70)
    out += ink.limb("M-98 -70L-46 -164L70 -158L0 -66L-46 -164M0 -66H-98M104 -70L66 -190", p.accent, 13)
    out += ink.shape("M-84 -182q40 -18 70 -2q-10 20 -62 18z", p.wood, model=0.4)
    out += ink.line("M66 -190q-6 -26 -44 -22", "#6f6a76", 10) + ink.limb("M34 -214h-18", p.second, 14)
    out += ink.shape("M78 -200h78l-12 60h-56z", mix(p.wood, p.sand, 0.5), model=0.4)
    out += ink.line("M82 -180h68M86 -160h60M104 -198v56M126 -198v56", darker(p.sand, 0.4), 4, soft=0.8)
    return out + ink.shape(circle(0, -66, 15), "#d8d2c8") + ink.line("M0 -66l16 34M6 -30h22", "#6f6a76", 7)


def vacuum(ink: Ink) -> str:
    """A round vacuum cleaner with hose and nozzle, 300 wide, 250 high."""
    p = ink.palette
    out = ink.line("M-44 -96C-60 -220 40 -250 66 -190L132 -26", darker(p.cloth, 0.35), 15)
    out += ink.line("M-44 -96C-60 -220 40 -250 66 -190", lighter(p.cloth, 0.2), 5, soft=0.5)
    out += ink.limb("M84 -146L136 -16", "#8d8a94", 12) + ink.shape(
        polygon([(96, -2), (108, -30), (186, -30), (196, -2)]), p.accent, model=0.4
    )
    out += ink.shape("M-150 -20q-6 -96 80 -98q92 0 92 98z", p.accent, model=0.9)
    out += ink.shape(box(-150, -40, 172, 24, 8), darker(p.accent, 0.25))
    out += ink.shape(circle(-104, -14, 18) + circle(-18, -14, 18), "#4a4450", model=0.4)
    out += ink.shape(circle(-86, -80, 9) + circle(-38, -80, 9), "#fffdf6", edge=False)
    return out + ink.shape(circle(-84, -79, 5) + circle(-36, -79, 5), "#2c1d22", edge=False)
