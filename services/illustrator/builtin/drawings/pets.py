"""Animals that live with people, looking towards +x. Each stands on (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, polygon

_EYE = "#2a1c22"


def _eyes(ink: Ink, y: float, *xs: float, r: float = 7) -> str:
    out = "".join(ink.shape(circle(x, y, r), _EYE, edge=False) for x in xs)
    return out + "".join(ink.shape(circle(x + r * 0.3, y - r * 0.35, r * 0.34), "#ffffff", edge=False) for x in xs)


def dog(ink: Ink) -> str:
    """A sitting dog with hanging ears and a collar, 240 high."""
    tan, cream = "#c58f58", "#f6ead6"
    out = ink.limb("M-56 -24Q-118 -36 -112 -96", tan, 21)
    out += ink.shape("M-70 2C-92 -70 -48 -136 4 -142C50 -136 62 -60 50 2z", tan, model=0.8)
    out += ink.shape("M2 -120C38 -112 40 -50 30 -16C10 -36 -6 -80 2 -120z", cream, edge=False)
    out += ink.limb("M10 -70V-6M40 -66V-6", darker(tan, 0.06), 22)
    out += ink.shape(ellipse(-48, -4, 32, 15) + ellipse(14, -2, 18, 11) + ellipse(46, -2, 18, 11), cream)
    out += ink.shape("M-52 -186C-50 -248 64 -250 66 -184C66 -140 40 -122 8 -122C-26 -122 -52 -142 -52 -186z", tan,
                     model=0.7)  # fmt: skip
    out += ink.shape(ellipse(22, -156, 38, 30), cream, model=0.4)
    out += ink.shape("M-42 -226C-86 -226 -90 -160 -72 -134C-52 -134 -40 -170 -30 -204z", darker(tan, 0.28), model=0.5)
    out += ink.shape("M46 -226C84 -222 92 -166 80 -142C62 -142 56 -176 44 -204z", darker(tan, 0.28), model=0.5)
    out += ink.shape(ellipse(28, -170, 13, 10), _EYE, edge=False) + ink.line(
        "M28 -160v10q-10 12 -20 4M28 -150q10 12 18 4", _EYE, 4
    )
    out += ink.line("M-30 -124Q8 -104 44 -126", ink.palette.accent, 13)
    return out + ink.shape(circle(12, -106, 10), "#f0c64f") + _eyes(ink, -194, -10, 44)


def cat(ink: Ink) -> str:
    """A sitting cat with its tail around its feet, 210 high."""
    grey, light = "#e0a05a", "#f8e8d0"
    out = ink.limb("M-40 -12C-120 10 -112 -70 -84 -82", grey, 19)
    out += ink.shape("M-60 2C-76 -60 -40 -122 2 -128C44 -122 54 -52 46 2z", grey, model=0.8)
    out += ink.shape("M4 -110C32 -98 34 -46 26 -12C8 -34 -4 -70 4 -110z", light, edge=False)
    out += ink.limb("M8 -60V-6M32 -58V-6", grey, 17) + ink.shape(ellipse(10, -2, 15, 9) + ellipse(34, -2, 15, 9), light)
    out += ink.line("M-52 -66q14 -6 24 0M-56 -42q14 -6 26 0M-52 -88q12 -6 20 0", darker(grey, 0.35), 6)
    ears = polygon([(-46, -164), (-44, -222), (-6, -190)]) + polygon([(54, -164), (54, -222), (16, -190)])
    out += ink.shape(ears, grey)
    out += ink.shape("M-54 -154C-52 -204 60 -204 62 -154C60 -120 32 -108 4 -108C-26 -108 -52 -120 -54 -154z", grey,
                     model=0.7)  # fmt: skip
    out += ink.shape(ellipse(6, -128, 26, 17), light, edge=False)
    out += ink.line("M-6 -196v18M8 -198v20M22 -196v18", darker(grey, 0.35), 5)
    out += ink.shape(polygon([(-3, -140), (15, -140), (6, -131)]), "#d97f7a", edge=False)
    out += ink.line("M6 -131q-8 12 -16 5M6 -131q8 12 16 5", _EYE, 3.4)
    out += ink.line("M-28 -128l-34 -6M-28 -122l-32 6M40 -128l34 -6M40 -122l32 6", lighter(grey, 0.6), 2.6)
    return out + _eyes(ink, -156, -18, 32, r=8)


def rabbit(ink: Ink) -> str:
    """A sitting rabbit with upright ears, 190 high."""
    fur, inner = "#cdb9a4", "#eeb0aa"
    out = ink.shape(circle(-74, -30, 20), "#fbf5ea", model=0.4)
    out += ink.shape("M-72 2C-92 -60 -50 -100 4 -98C44 -94 54 -40 48 2z", fur, model=0.8)
    out += ink.shape(ellipse(-36, -28, 36, 30), darker(fur, 0.06), model=0.4)
    for x, lean in ((2, -16), (34, 10)):
        out += ink.shape(
            d("M", x - 13, -126, "q", lean - 14, -70, lean + 12, -78, "q", 30, 20, 14, 78, "z"), fur, model=0.5
        )
        out += ink.shape(
            d("M", x - 4, -134, "q", lean - 8, -46, lean + 6, -54, "q", 14, 14, 6, 54, "z"), inner, edge=False
        )
    out += ink.shape("M-26 -104C-26 -150 72 -152 76 -104C76 -74 50 -62 28 -62C2 -62 -26 -76 -26 -104z", fur, model=0.7)
    out += ink.shape(ellipse(36, -82, 25, 17), "#f8eee0", edge=False)
    out += ink.shape(ellipse(38, -92, 8, 6), "#d97f7a", edge=False) + ink.line("M38 -86v8", _EYE, 3)
    out += ink.shape(ellipse(-44, -4, 40, 13) + ellipse(30, -3, 24, 10), lighter(fur, 0.3))
    return out + _eyes(ink, -106, 10, 58, r=8) + ink.shape(ellipse(4, -88, 9, 6), "#f08a78", edge=False, soft=0.4)
