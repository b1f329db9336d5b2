"""Furniture; each piece stands on (0, 0)."""

from collections.abc import Callable
from random import Random

from services.illustrator.builtin.colour import darker, lighter, mix
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.svg import box, circle, d, ellipse, polygon, put

Piece = Callable[[Ink, Random], str]


def bed(ink: Ink, rng: Random) -> str:
    """A wooden bed with a patchwork quilt, 560 wide."""
    p = ink.palette
    wood = mix(p.wood, p.roof, 0.15)
    out = ink.shape(d("M", 200, 0, "v", -330, "q", 40, -40, 80, 0, "v", 330, "z"), wood, model=0.4)
    out += ink.shape(box(-270, -150, 500, 90, 20), p.white, model=0.3)
    out += ink.shape(d("M", 70, -150, "q", 10, -66, 80, -64, "q", 70, 4, 60, 64, "z"), p.white, model=0.5)
    out += quilt(ink)
    return out + ink.shape(d("M", -310, 0, "v", -190, "q", 24, -30, 48, 0, "v", 190, "z"), wood, model=0.4) + ink.shape(box(-280, -50, 510, 34, 6), wood)


def quilt(ink: Ink) -> str:
    """The patchwork quilt of the bed, also drawn once more over whoever lies in it."""
    p = ink.palette
    out = ink.shape(d("M", -285, -168, "C", -150, -205, 20, -190, 110, -164, "L", 120, -40, "q", -200, 22, -410, 0, "z"), p.accent, model=0.5)
    for i in range(5):
        for j in range(2):
            tone = (p.second, p.cloth, p.white, p.grass)[(i + j * 2) % 4]
            out += ink.shape(box(-262 + i * 76, -154 + j * 56, 54, 42, 8), tone, edge=False, soft=0.9)
    return out


def bedside(ink: Ink, rng: Random) -> str:
    """A little table with a lamp, 120 wide."""
    p = ink.palette
    shine = ink.glow(0, -250, 260, "#ffd98a", 0.8) if ink.light.lamps > 0.5 else ""
    shade = mix(ink.lit(p.second), "#ffe7a6", ink.light.lamps)
    table = ink.line(d("M", -42, 0, "v", -110, "M", 42, 0, "v", -110), p.wood, 12) + ink.shape(box(-64, -130, 128, 30, 8), p.wood)
    return table + ink.limb(d("M", 0, -132, "v", -60), p.cloth, 14) + f'<path d="{polygon([(-56, -190), (56, -190), (34, -276), (-34, -276)])}" fill="{shade}"/>' + shine


def shelf(ink: Ink, rng: Random) -> str:
    """Shelves with books and toys, 250 wide, 520 high."""
    p = ink.palette
    out = ink.shape(box(-125, -520, 250, 522, 8), darker(p.wood, 0.22))
    for row in range(3):
        y = -20 - row * 168
        out += ink.shape(box(-112, y - 146, 224, 146, 4), darker(p.wood, 0.42), edge=False)
        x = -104.0
        while x < 40:
            width, height = rng.uniform(18, 32), rng.uniform(86, 128)
            out += ink.shape(box(x, y - height, width, height, 3), rng.choice((p.accent, p.second, p.cloth, p.grass, p.roof, p.white)), model=0.2)
            x += width + 3
        toy = rng.randrange(3)
        if toy == 0:
            out += ink.shape(circle(80, y - 28, 28), p.accent, model=0.8)
        elif toy == 1:
            out += ink.shape(box(56, y - 46, 46, 46, 5), p.second) + ink.shape(polygon([(50, y - 46), (79, y - 90), (108, y - 46)]), p.roof)
        else:
            out += ink.shape(d("M", 56, y, "q", -12, -64, 24, -70, "q", 36, 6, 24, 70, "z"), p.cloth, model=0.5)
        out += ink.shape(box(-125, y, 250, 14, 3), p.wood)
    return out


def picture(ink: Ink, rng: Random) -> str:
    """A framed picture high on the wall."""
    p = ink.palette
    hill = ink.shape(d("M", -50, -430, "q", 30, -44, 60, -10, "q", 20, -24, 40, 4, "v", 30, "h", -100, "z"), p.leaf, edge=False)
    return ink.shape(box(-66, -520, 132, 124, 6), p.wood) + ink.shape(box(-52, -506, 104, 96, 2), lighter(p.water, 0.5), edge=False) + hill + ink.shape(circle(22, -484, 12), p.second, edge=False)


def toy_box(ink: Ink, rng: Random) -> str:
    """An open box of toys, 210 wide."""
    p = ink.palette
    out = ink.shape(circle(-46, -112, 42), p.accent, model=0.8) + ink.shape(box(16, -160, 60, 70, 8), p.second, model=0.3)
    out += put(ink.shape(d("M", -16, 0, "v", -60, "q", 16, -22, 32, 0, "v", 60, "z"), p.leaf, model=0.5), -4, -84, turn=12)
    return out + ink.shape(box(-105, -104, 210, 108, 12), p.cloth, model=0.5) + ink.line(d("M", -90, -70, "h", 180), lighter(p.cloth, 0.4), 8)


def stove(ink: Ink, rng: Random) -> str:
    """An iron stove with a glowing door and a pot, 300 wide, 560 high."""
    iron = "#5a5666"
    out = ink.limb(d("M", 90, -280, "v", -420), iron, 44)
    out += ink.shape(box(-150, -260, 300, 250, 16), iron, model=0.6) + ink.shape(box(-166, -280, 332, 34, 8), darker(iron, 0.2))
    out += '<path d="' + box(-104, -190, 120, 120, 12) + f'" fill="{mix(ink.lit("#8a4a38"), "#ffab4a", 0.45 + 0.5 * ink.light.lamps)}"/>' + ink.glow(-44, -130, 170, "#ffb45a", 0.45)
    out += ink.line(d("M", -104, -150, "h", 120, "M", -104, -110, "h", 120), darker(iron, 0.3), 8)
    pot = ink.shape(d("M", -110, -380, "h", 130, "l", -10, 100, "h", -110, "z"), ink.palette.accent, model=0.7) + ink.shape(box(-120, -392, 150, 18, 8), ink.palette.roof)
    steam = "".join(ink.line(d("M", x, -410, "q", -20, -30, 0, -60, "t", 0, -50), "#ffffff", 8, soft=0.35) for x in (-80, -40, 0))
    return out + pot + steam + ink.shape(box(-140, -12, 40, 14, 4) + box(100, -12, 40, 14, 4), darker(iron, 0.3))


def dresser(ink: Ink, rng: Random) -> str:
    """A kitchen dresser with plates and jars, 340 wide, 620 high."""
    p = ink.palette
    wood = mix(p.wood, p.cloth, 0.3)
    out = ink.shape(box(-160, -620, 320, 400, 10), darker(wood, 0.2)) + ink.shape(box(-175, -230, 350, 232, 10), wood, model=0.4)
    for row in range(2):
        y = -250 - row * 170
        for i in range(4):
            x = -116 + i * 78
            if (i + row) % 2:
                out += ink.shape(circle(x, y - 52, 36), p.white) + ink.line(circle(x, y - 52, 24), p.cloth, 5)
            else:
                tone = rng.choice((p.accent, p.second, p.grass))
                out += ink.shape(box(x - 26, y - 84, 52, 84, 12), tone, model=0.5) + ink.shape(box(x - 22, y - 100, 44, 18, 5), p.wood)
        out += ink.shape(box(-165, y, 330, 14, 3), lighter(wood, 0.2))
    out += ink.line(box(-150, -200, 140, 170, 8) + box(10, -200, 140, 170, 8), darker(wood, 0.25), 6)
    return out + ink.shape(circle(-26, -112, 9) + circle(26, -112, 9), p.second)


def hooks(ink: Ink, rng: Random) -> str:
    """Pans and a bunch of herbs on a rail."""
    p = ink.palette
    out = ink.line(d("M", -130, -640, "h", 260), p.wood, 10)
    for x, r in ((-86, 34), (0, 42)):
        out += ink.line(d("M", x, -636, "v", 50), "#6a6470", 9) + ink.shape(circle(x, -550 + (r - 34), r), "#b5714a", model=0.8)
    return out + ink.shape(d("M", 80, -630, "q", -40, 60, -26, 110, "q", 26, 20, 52, 0, "q", 14, -50, -26, -110, "z"), p.leaf, model=0.5)


def table(ink: Ink, rng: Random) -> str:
    """A table with a checked cloth, bread and a cup, 420 wide."""
    p = ink.palette
    out = ink.limb(d("M", -170, 0, "v", -170, "M", 170, 0, "v", -170), p.wood, 22)
    cloth = d("M", -210, -200, "h", 420, "l", 16, 96, "q", -50, 26, -110, 0, "q", -60, 26, -116, 0, "q", -56, 26, -116, 0, "q", -60, 26, -110, 0, "z")
    out += ink.shape(cloth, p.white, model=0.3)
    checks = "".join(box(-196 + i * 56, -196, 26, 88) for i in range(7))
    out += ink.shape(checks, p.accent, edge=False, soft=0.55) + ink.shape(box(-210, -166, 420, 24), p.accent, edge=False, soft=0.35)
    out += ink.shape(d("M", -120, -200, "q", 6, -62, 74, -62, "q", 68, 0, 70, 62, "z"), "#d69a55", model=0.9)
    out += ink.line(d("M", -80, -246, "l", 16, 22, "M", -50, -254, "l", 16, 24, "M", -20, -250, "l", 14, 20), "#a86a35", 6)
    return out + ink.shape(d("M", 76, -262, "h", 62, "l", -8, 62, "h", -46, "z"), p.cloth, model=0.6) + ink.line(d("M", 138, -250, "q", 30, 16, -4, 36), p.cloth, 10)


def chair(ink: Ink, rng: Random) -> str:
    """A wooden chair, 150 wide."""
    wood = ink.palette.wood
    out = ink.limb(d("M", -58, 0, "v", -320, "M", 58, 0, "v", -140), wood, 17)
    return out + ink.line(d("M", -58, -60, "h", 116), darker(wood, 0.2), 10) + ink.shape(box(-76, -160, 152, 28, 10), lighter(wood, 0.2), model=0.3)


def trunk(ink: Ink, rng: Random) -> str:
    """An old trunk with brass corners, 300 wide."""
    p = ink.palette
    out = ink.shape(d("M", -150, -120, "q", 6, -84, 150, -84, "q", 144, 0, 150, 84, "z"), mix(p.wood, p.roof, 0.3), model=0.6)
    out += ink.shape(box(-150, -124, 300, 126, 8), mix(p.wood, p.roof, 0.4), model=0.4)
    out += ink.line(d("M", -86, -194, "V", 0, "M", 86, -194, "V", 0), darker(p.wood, 0.35), 16)
    return out + ink.shape(box(-22, -138, 44, 44, 6), p.second, model=0.5) + ink.shape(circle(0, -116, 6), darker(p.wood, 0.5), edge=False)


def boxes(ink: Ink, rng: Random) -> str:
    """Boxes on boxes, 240 wide."""
    p = ink.palette
    out = ""
    for x, y, w, h, tone in ((-110, 0, 130, 110, p.sand), (24, 0, 100, 80, p.wood), (-84, -110, 104, 84, p.cloth), (36, -80, 76, 66, p.sand)):
        out += ink.shape(box(x, y - h, w, h, 5), tone, model=0.35) + ink.line(d("M", x + w / 2, y - h, "v", h * 0.4), lighter(tone, 0.4), 12, soft=0.7)
    return out


def mirror(ink: Ink, rng: Random) -> str:
    """A tall standing mirror half under a cloth, 200 wide, 460 high."""
    p = ink.palette
    out = ink.line(d("M", -80, 4, "v", -60, "M", 80, 4, "v", -60), p.wood, 16)
    out += ink.shape(ellipse(0, -240, 112, 210), p.second, model=0.4) + ink.shape(ellipse(0, -240, 92, 188), lighter(p.water, 0.4), edge=False)
    shine = ink.line(d("M", -40, -330, "l", 60, -60, "M", -50, -260, "l", 110, -110), "#ffffff", 10, soft=0.5)
    return out + shine + ink.shape(d("M", -20, -452, "q", 130, -10, 140, 90, "q", 10, 120, -10, 210, "q", -40, -40, -50, -130, "q", -16, -110, -80, -170, "z"), p.cloth, model=0.6)
