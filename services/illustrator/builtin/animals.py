"""Animals of the wood and the water, seen from the side, looking towards +x. Each stands on (0, 0)."""

from random import Random

from services.illustrator.builtin.colour import darker, lighter
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.svg import circle, d, ellipse, polygon, put, smooth

_EYE = "#2a1c22"


def _eye(ink: Ink, x: float, y: float, r: float = 7) -> str:
    return ink.shape(circle(x, y, r), _EYE, edge=False) + ink.shape(circle(x + r * 0.3, y - r * 0.35, r * 0.34), "#ffffff", edge=False)


def _blush(ink: Ink, x: float, y: float, r: float = 9) -> str:
    return ink.shape(ellipse(x, y, r, r * 0.7), "#f08a78", edge=False, soft=0.45)


def fox(ink: Ink, rng: Random) -> str:
    """A sitting fox, 230 high."""
    red, white = "#df7a3a", "#fbf0e0"
    out = ink.shape(d("M", -40, -10, "C", -150, 10, -170, -90, -130, -140, "C", -120, -90, -70, -70, -30, -50, "z"), red, model=0.6)
    out += ink.shape(d("M", -146, -86, "C", -152, -108, -142, -128, -130, -140, "q", 6, 26, 22, 40, "q", -20, -4, -38, 14, "z"), white, edge=False)
    out += ink.shape(d("M", -60, 2, "C", -80, -80, -40, -150, 6, -156, "C", 52, -150, 66, -60, 54, 2, "z"), red, model=0.8)
    out += ink.shape(d("M", 4, -134, "C", 44, -120, 46, -50, 34, -8, "C", 16, -40, 0, -80, 4, -134, "z"), white, edge=False)
    out += ink.limb(d("M", 14, -60, "V", -8, "M", 42, -60, "V", -8), darker(red, 0.45), 19)
    head = ink.shape(polygon([(-46, -20), (-40, -84), (-6, -46)]) + polygon([(46, -20), (40, -84), (6, -46)]), red)
    head += ink.shape(d("M", -62, -14, "Q", -40, -60, 0, -58, "Q", 40, -60, 62, -14, "Q", 30, 30, 4, 34, "Q", -30, 30, -62, -14, "z"), red, model=0.7)
    head += ink.shape(d("M", -60, -12, "Q", -24, -16, 4, 8, "Q", 30, -16, 60, -12, "Q", 30, 30, 4, 34, "Q", -30, 30, -60, -12, "z"), white, edge=False)
    head += _eye(ink, -16, -18) + _eye(ink, 26, -18) + ink.shape(ellipse(5, 26, 10, 8), _EYE, edge=False)
    return out + put(head, 16, -178)


def owl(ink: Ink, rng: Random) -> str:
    """A round owl, 190 high."""
    brown = "#a5805c"
    out = ink.shape(polygon([(-54, -150), (-50, -206), (-14, -172)]) + polygon([(54, -150), (50, -206), (14, -172)]), brown)
    out += ink.shape(d("M", 0, -186, "C", 70, -186, 78, -110, 70, -60, "C", 62, -14, 30, 0, 0, 0, "C", -30, 0, -62, -14, -70, -60, "C", -78, -110, -70, -186, 0, -186, "z"), brown, model=0.9)
    out += ink.shape(ellipse(4, -56, 44, 50), "#ecd9b8", edge=False)
    out += ink.line("".join(d("M", -22 + (r % 2) * 12 + i * 22, -84 + r * 22, "q", 8, 10, 16, 0) for r in range(3) for i in range(2)), darker(brown, 0.1), 5)
    for x in (-28, 32):
        out += ink.shape(circle(x, -128, 31), "#f7ecd6") + ink.shape(circle(x + 3, -128, 20), "#e8a53c", edge=False) + _eye(ink, x + 4, -128, 13)
    out += ink.shape(polygon([(-8, -118), (14, -118), (3, -92)]), "#e09a3c")
    out += ink.shape(d("M", -68, -110, "q", -30, 50, 6, 92, "q", 20, -40, 14, -92, "z"), darker(brown, 0.15), model=0.3)
    return out + ink.line(d("M", -24, 0, "v", 8, "M", -12, 0, "v", 9, "M", 16, 0, "v", 9, "M", 28, 0, "v", 8), "#d9953c", 8)


def hedgehog(ink: Ink, rng: Random) -> str:
    """A hedgehog, 120 high."""
    spines, skin = "#7a5d4b", "#e2bd92"
    points = [(-104, -6), (-122, -30), (-102, -40), (-116, -66), (-92, -70), (-98, -96), (-72, -92), (-68, -118), (-46, -108), (-32, -130), (-16, -110), (6, -124), (14, -100), (36, -104), (36, -70), (30, -4)]
    out = ink.shape(polygon(points), spines)
    out += ink.line("".join(d("M", -80 + i * 26 + (r % 2) * 12, -30 - r * 24, "l", -8, -16) for r in range(3) for i in range(4)), lighter(spines, 0.35), 5)
    out += ink.shape(d("M", 10, 0, "C", -4, -50, 24, -80, 52, -72, "C", 80, -62, 92, -40, 118, -32, "C", 110, -6, 60, 2, 10, 0, "z"), skin, model=0.6)
    return out + ink.shape(circle(116, -34, 10), _EYE, edge=False) + _eye(ink, 66, -44, 8) + _blush(ink, 58, -22) + ink.shape(circle(22, -72, 14), skin) + ink.shape(ellipse(-50, 0, 18, 8) + ellipse(40, 0, 18, 8), darker(skin, 0.25))


def mouse(ink: Ink, rng: Random) -> str:
    """A small grey mouse, 90 high."""
    grey = "#a8a3ac"
    out = ink.line(d("M", -50, -14, "q", -60, 6, -66, -34, "t", -40, -26), "#d9a5a2", 8)
    out += ink.shape(d("M", -62, 0, "C", -72, -60, -20, -78, 14, -66, "C", 40, -60, 56, -40, 74, -26, "C", 66, -4, 30, 2, -62, 0, "z"), grey, model=0.8)
    out += ink.shape(circle(4, -68, 25), grey) + ink.shape(circle(6, -66, 15), "#f0b4ae", edge=False)
    return out + _eye(ink, 38, -40, 7) + ink.shape(circle(74, -27, 7), "#e58f92", edge=False) + ink.line(d("M", 58, -20, "l", 24, 8, "M", 60, -30, "l", 26, -8), darker(grey, 0.4), 2.4) + _blush(ink, 40, -22, 7)


def duck(ink: Ink, rng: Random) -> str:
    """A white duck, 140 high."""
    white = "#fbf5e6"
    out = ink.line(d("M", -6, -16, "v", 16, "h", 14, "M", 20, -16, "v", 16, "h", 14), "#e8963a", 7)
    out += ink.shape(d("M", -92, -70, "C", -60, -50, -30, -60, 6, -64, "C", 20, -80, 16, -100, 22, -112, "C", 32, -140, 76, -138, 78, -104, "C", 78, -84, 64, -76, 62, -60, "C", 60, -10, 10, -8, -20, -10, "C", -60, -14, -84, -40, -92, -70, "z"), white, model=0.7)
    out += ink.shape(d("M", -50, -46, "q", 40, -24, 70, 4, "q", -20, 30, -70, -4, "z"), darker(white, 0.1))
    return out + ink.shape(d("M", 74, -112, "q", 26, 2, 38, 14, "q", -18, 10, -40, 4, "z"), "#f0a03c") + _eye(ink, 54, -112, 6) + _blush(ink, 58, -96, 7)


def snail(ink: Ink, rng: Random) -> str:
    """A snail, 90 high."""
    skin, shell = "#d8b98a", ink.palette.accent
    out = ink.line(d("M", 58, -36, "l", 8, -40, "M", 72, -34, "l", 16, -32), skin, 6) + ink.shape(circle(66, -78, 6) + circle(89, -68, 6), _EYE, edge=False)
    out += ink.shape(d("M", -92, 0, "q", 30, -22, 80, -18, "q", 40, 0, 54, -26, "q", 20, -16, 38, 0, "q", 12, 24, -14, 44, "z"), skin, model=0.6)
    out += ink.shape(circle(-10, -50, 46), shell, model=0.8)
    spiral = smooth([(-10, -50), (2, -58), (8, -44), (-8, -32), (-28, -44), (-20, -72), (10, -76), (28, -50), (14, -20)])
    return out + ink.line(spiral, darker(shell, 0.3), 7) + _blush(ink, 76, -20, 7) + ink.line(d("M", 76, -12, "q", 6, 5, 12, 0), _EYE, 3)


def frog(ink: Ink, rng: Random) -> str:
    """A sitting frog, 110 high."""
    green = "#7fb04e"
    out = ink.shape(ellipse(-44, -24, 44, 28) + ellipse(48, -24, 44, 28), darker(green, 0.12))
    out += ink.shape(d("M", 0, -96, "C", 60, -96, 62, 0, 0, 0, "C", -60, 0, -58, -96, 0, -96, "z"), green, model=0.8) + ink.shape(ellipse(2, -28, 32, 26), "#e6edb4", edge=False)
    for x in (-26, 30):
        out += ink.shape(circle(x, -98, 19), green) + ink.shape(circle(x + 2, -100, 12), "#fdfbe8", edge=False) + _eye(ink, x + 4, -100, 7)
    return out + ink.line(d("M", -28, -66, "q", 30, 18, 60, 0), darker(green, 0.55), 5) + _blush(ink, -34, -70) + _blush(ink, 38, -70) + ink.shape(ellipse(-40, 0, 24, 8) + ellipse(44, 0, 24, 8), green)


def squirrel(ink: Ink, rng: Random) -> str:
    """A squirrel with an upright tail, 190 high."""
    red = "#b8693a"
    out = ink.shape(d("M", -20, -10, "C", -110, -10, -120, -110, -90, -160, "C", -70, -196, -10, -190, -16, -150, "C", -20, -126, -50, -130, -52, -104, "C", -52, -70, -20, -60, -10, -30, "z"), lighter(red, 0.12), model=0.7)
    out += ink.shape(d("M", -40, 0, "C", -54, -60, -20, -104, 14, -104, "C", 50, -100, 46, -30, 40, 0, "z"), red, model=0.7) + ink.shape(ellipse(20, -44, 20, 36), "#f3e2c6", edge=False)
    out += ink.shape(polygon([(-2, -156), (-4, -186), (18, -162)]) + polygon([(32, -160), (42, -188), (50, -152)]), red)
    out += ink.shape(d("M", -22, -122, "C", -20, -168, 60, -172, 66, -128, "C", 66, -96, 26, -90, 8, -94, "C", -10, -96, -22, -106, -22, -122, "z"), red, model=0.7)
    out += _eye(ink, 34, -134, 8) + ink.shape(circle(64, -120, 7), _EYE, edge=False) + _blush(ink, 32, -112, 8)
    return out + ink.limb(d("M", 16, -74, "q", 20, 10, 40, 2), red, 15) + ink.shape(ellipse(62, -74, 15, 18), "#c99a55") + ink.shape(ellipse(-4, 0, 34, 10) + ellipse(34, 0, 22, 9), darker(red, 0.15))


def deer(ink: Ink, rng: Random) -> str:
    """A young deer, 320 high."""
    tan = "#c08a58"
    out = ink.limb(d("M", -84, -120, "L", -92, -4, "M", -50, -116, "L", -48, -4, "M", 48, -116, "L", 46, -4, "M", 76, -120, "L", 82, -4), darker(tan, 0.14), 18)
    out += ink.shape(d("M", -108, -140, "C", -100, -190, 40, -190, 70, -176, "C", 76, -200, 80, -230, 96, -246, "L", 132, -230, "C", 124, -190, 116, -120, 60, -108, "C", 0, -96, -90, -96, -108, -140, "z"), tan, model=0.8)
    out += ink.shape("".join(circle(x, y, 7) for x, y in ((-70, -160), (-44, -172), (-14, -164), (14, -174), (-56, -138), (-24, -142), (8, -146))), "#f6e4c4", edge=False)
    out += ink.shape(ellipse(-112, -152, 14, 20), "#f6ead2") + ink.shape(put_leaf(84, -282) + put_leaf(132, -290), darker(tan, 0.08))
    out += ink.shape(d("M", 76, -262, "C", 80, -304, 136, -306, 148, -270, "C", 160, -256, 186, -250, 184, -234, "C", 176, -214, 130, -214, 108, -222, "C", 86, -230, 74, -244, 76, -262, "z"), tan, model=0.6)
    return out + _eye(ink, 130, -262, 9) + ink.shape(ellipse(180, -240, 10, 8), _EYE, edge=False) + _blush(ink, 130, -238, 9) + ink.line(d("M", -92, -4, "v", 4, "M", -48, -4, "v", 4, "M", 46, -4, "v", 4, "M", 82, -4, "v", 4), "#5a4236", 18)


def put_leaf(x: float, y: float) -> str:
    """A leaf-shaped ear whose root is at (x, y)."""
    return d("M", x, y, "q", -34, -18, -26, -48, "q", 30, 10, 40, 44, "z")


def bird(ink: Ink, rng: Random) -> str:
    """A small songbird, 90 high."""
    blue = rng.choice((ink.palette.cloth, ink.palette.accent, "#5f9fc8"))
    out = ink.line(d("M", -6, -12, "v", 12, "M", 12, -12, "v", 12), "#c98a3c", 5)
    out += ink.shape(d("M", -96, -50, "L", -40, -40, "C", -20, -90, 50, -100, 54, -58, "C", 54, -14, 0, -4, -30, -18, "L", -90, -30, "z"), blue, model=0.7)
    out += ink.shape(d("M", 8, -14, "C", 34, -14, 52, -34, 50, -56, "C", 30, -60, 8, -40, 8, -14, "z"), "#f6e6cc", edge=False)
    return out + ink.shape(polygon([(52, -66), (76, -58), (52, -50)]), "#f0a03c") + _eye(ink, 34, -66, 6) + ink.shape(d("M", -46, -42, "q", 30, -20, 50, 4, "q", -24, 20, -50, -4, "z"), darker(blue, 0.2))
