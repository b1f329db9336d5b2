"""Small props that a paw can hold. Each is drawn standing on (0, 0)."""

from random import Random

from services.illustrator.builtin.colour import darker, lighter, mix
from services.illustrator.builtin.ground import blossom
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.svg import box, circle, d, ellipse, polygon, put
from services.illustrator.builtin.svg import star as star_path


def lantern(ink: Ink, rng: Random) -> str:
    """A lantern that always shines a little, and more in the dark."""
    iron, strength = "#5b5060", 0.3 + 0.6 * ink.light.lamps
    glow = ink.glow(0, -46, 90 + 170 * ink.light.lamps, "#ffcf6a", strength)
    pane = f'<path d="{box(-24, -78, 48, 62, 10)}" fill="{mix(ink.lit("#ffe9a8"), "#ffe08a", ink.light.lamps)}"/>'
    flame = '<path d="M0 -26q-13 -14 0 -34q13 20 0 34z" fill="#ff9f45"/>'
    frame = ink.line(d("M", -24, -78, "V", -16, "M", 24, -78, "V", -16, "M", 0, -78, "V", -64), iron, 6)
    caps = ink.shape(d("M", -32, -78, "L", 0, -104, "L", 32, -78, "z"), iron) + ink.shape(box(-32, -18, 64, 18, 5), iron)
    return glow + pane + flame + frame + caps + ink.line(circle(0, -114, 11), iron, 5)


def basket(ink: Ink, rng: Random) -> str:
    """A woven basket with something good in it."""
    wood = mix(ink.palette.wood, ink.palette.sand, 0.45)
    fill = ink.shape(circle(-32, -74, 22) + circle(4, -82, 24) + circle(36, -72, 20), ink.palette.accent, model=0.6)
    body = ink.shape(d("M", -70, -70, "h", 140, "q", -6, 52, -24, 70, "h", -92, "q", -18, -18, -24, -70, "z"), wood, model=0.5)
    weave = "".join(d("M", -58 + i * 24, -62, "q", 8, 26, 2, 56) for i in range(6))
    handle = ink.line(d("M", -62, -68, "C", -60, -150, 60, -150, 62, -68), darker(wood, 0.2), 10)
    return handle + fill + body + ink.line(weave + d("M", -64, -44, "h", 128, "M", -56, -22, "h", 112), darker(wood, 0.25), 4, soft=0.8)


def book(ink: Ink, rng: Random) -> str:
    """An open book without letters: a picture on one page, dots on the other."""
    p = ink.palette
    cover = ink.shape(d("M", -78, -8, "L", -70, -92, "q", 36, -16, 70, 4, "q", 34, -20, 70, -4, "L", 78, -8, "q", -42, -14, -78, 8, "q", -36, -22, -78, -8, "z"), p.accent)
    pages = ink.shape(d("M", -68, -16, "L", -62, -92, "q", 32, -12, 62, 8, "q", 30, -20, 62, -8, "L", 68, -16, "q", -36, -10, -68, 12, "q", -32, -22, -68, -12, "z"), p.white, model=0.3)
    hill = ink.shape(d("M", -52, -34, "q", 14, -30, 24, -10, "q", 8, -10, 14, 10, "z"), p.leaf, edge=False) + ink.shape(circle(-24, -66, 7), p.second, edge=False)
    return cover + pages + hill + ink.line(d("M", 0, -82, "V", -6), darker(p.white, 0.3), 3) + ink.shape(circle(34, -48, 13), p.cloth, edge=False, soft=0.7)


def ball(ink: Ink, rng: Random) -> str:
    """A ball with coloured gores."""
    p = ink.palette
    out = ink.shape(circle(0, -46, 46), p.accent, model=1)
    out += ink.shape(d("M", 0, -92, "C", -40, -70, -40, -22, 0, 0, "C", -16, -30, -16, -62, 0, -92, "z"), p.white, edge=False)
    out += ink.shape(d("M", 0, -92, "C", 40, -70, 40, -22, 0, 0, "C", 64, -4, 64, -88, 0, -92, "z"), p.second, edge=False, soft=0.9)
    return out + ink.shape(circle(0, -88, 8), p.cloth, edge=False)


def umbrella(ink: Ink, rng: Random) -> str:
    """An open umbrella; its handle ends at (0, 0)."""
    p = ink.palette
    out = ink.line(d("M", 0, -330, "V", -6, "q", 0, 20, 16, 18, "q", 12, -2, 10, -14), p.wood, 9)
    dome = d("M", -160, -250, "C", -150, -390, 150, -390, 160, -250, "q", -27, -26, -53, 0, "q", -27, -26, -54, 0, "q", -26, -26, -53, 0, "q", -27, -26, -53, 0, "q", -27, -26, -53, 0, "q", -27, -26, -54, 0, "z")
    out += ink.shape(dome, p.accent, model=0.9)
    ribs = d("M", 0, -354, "Q", -70, -330, -107, -252, "M", 0, -354, "Q", -20, -320, -26, -252, "M", 0, -354, "Q", 40, -330, 54, -252, "M", 0, -354, "Q", 80, -330, 107, -252)
    return out + ink.line(ribs, darker(p.accent, 0.25), 4, soft=0.7) + ink.line(d("M", 0, -352, "v", -18), p.wood, 7)


def balloon(ink: Ink, rng: Random) -> str:
    """A balloon on a long string; the string ends at (0, 0)."""
    p = ink.palette
    out = ink.line(d("M", 0, 0, "q", -24, -90, 4, -170, "t", -2, -80), p.wood, 3.4)
    out += ink.shape(d("M", 0, -246, "C", -84, -290, -76, -410, 0, -410, "C", 76, -410, 84, -290, 0, -246, "z"), p.accent, model=1.1)
    return out + ink.shape(polygon([(-9, -238), (9, -238), (0, -252)]), darker(p.accent, 0.1)) + ink.shape(ellipse(-26, -364, 10, 20), "#fff6ec", edge=False, soft=0.6)


def suitcase(ink: Ink, rng: Random) -> str:
    """A small suitcase with a patch."""
    p = ink.palette
    brown = mix(p.wood, p.roof, 0.35)
    out = ink.line(d("M", -26, -98, "v", -18, "q", 26, -12, 52, 0, "v", 18), darker(brown, 0.3), 9)
    out += ink.shape(box(-84, -100, 168, 102, 14), brown, model=0.6) + ink.line(d("M", -48, -100, "v", 100, "M", 48, -100, "v", 100), darker(brown, 0.3), 12)
    return out + ink.shape(box(-20, -60, 34, 28, 5), p.second) + ink.shape(box(-56, -66, 16, 18, 3) + box(40, -66, 16, 18, 3), "#e7c463")


def drum(ink: Ink, rng: Random) -> str:
    """A toy drum with sticks."""
    p = ink.palette
    out = ink.shape(d("M", -66, -84, "v", 74, "q", 66, 30, 132, 0, "v", -74, "z"), p.accent, model=0.8)
    zig = d("M", -66, -64, "l", 22, 56, "l", 22, -46, "l", 22, 54, "l", 22, -54, "l", 22, 46, "l", 22, -56)
    out += ink.line(zig, p.second, 6) + ink.shape(ellipse(0, -86, 68, 22), p.white, model=0.3)
    return out + ink.line(d("M", -20, -88, "l", 60, -54, "M", 22, -84, "l", -60, -58), p.wood, 8) + ink.shape(circle(40, -142, 10) + circle(-38, -142, 10), p.wood)


def key(ink: Ink, rng: Random) -> str:
    """A large old key, bow up."""
    gold = "#e3b64a"
    out = ink.line(circle(0, -96, 24), gold, 13) + ink.line(d("M", 0, -70, "V", -4, "M", 0, -12, "h", 24, "M", 0, -32, "h", 18), gold, 13)
    return out + ink.line(circle(0, -96, 24), lighter(gold, 0.4), 3)


def map_(ink: Ink, rng: Random) -> str:
    """A folded map with a dotted way and a cross."""
    p = ink.palette
    sheet = d("M", -88, -110, "l", 58, 14, "l", 60, -14, "l", 58, 14, "v", 96, "l", -58, -14, "l", -60, 14, "l", -58, -14, "z")
    way = "".join(d("M", x, y, "h", 0) for x, y in ((-66, -40), (-50, -54), (-30, -58), (-10, -48), (8, -42), (28, -52), (44, -68)))
    out = ink.shape(sheet, mix(p.sand, p.white, 0.35), model=0.3) + ink.shape(d("M", -78, -92, "q", 20, 4, 34, 16, "q", -16, 12, -34, 6, "z"), p.water, edge=False)
    out += ink.line(way, p.wood, 8) + ink.line(d("M", 52, -88, "l", 20, 20, "m", 0, -20, "l", -20, 20), "#c8443c", 8)
    return out + ink.line(d("M", -30, -96, "v", 96, "M", 30, -110, "v", 96), darker(p.sand, 0.25), 3)


def letter(ink: Ink, rng: Random) -> str:
    """An envelope with a seal."""
    p = ink.palette
    out = ink.shape(box(-66, -88, 132, 88, 5), p.white, model=0.2) + ink.line(d("M", -64, -86, "L", 0, -36, "L", 64, -86), darker(p.white, 0.3), 5)
    return out + ink.shape(circle(0, -38, 15), "#c8443c", model=0.6)


def bell(ink: Ink, rng: Random) -> str:
    """A hand bell."""
    gold = "#e8bb4c"
    out = ink.limb(d("M", 0, -92, "V", -124), ink.palette.wood, 15) + ink.shape(circle(0, -6, 12), darker(gold, 0.3))
    return out + ink.shape(d("M", -52, -12, "C", -40, -30, -40, -92, 0, -94, "C", 40, -92, 40, -30, 52, -12, "q", -52, 14, -104, 0, "z"), gold, model=1)


def cup(ink: Ink, rng: Random) -> str:
    """A steaming cup."""
    p = ink.palette
    steam = ink.line(d("M", -12, -86, "q", -14, -20, 0, -38, "t", 0, -32, "M", 14, -86, "q", -12, -18, 0, -34, "t", 0, -28), "#ffffff", 6, soft=0.6)
    handle = ink.line(d("M", 40, -60, "q", 38, 4, 28, 28, "q", -8, 16, -34, 12), p.cloth, 11)
    return steam + handle + ink.shape(d("M", -44, -74, "h", 88, "q", 0, 62, -22, 74, "h", -44, "q", -22, -12, -22, -74, "z"), p.cloth, model=0.8) + ink.shape(ellipse(0, -74, 44, 11), "#7d4f37")


def flowers(ink: Ink, rng: Random) -> str:
    """A bunch of flowers."""
    out = ""
    for x, tone in ((-34, 0), (-14, 1), (8, 3), (30, 0), (46, 1)):
        out += put(blossom(ink, ink.palette.flowers[tone], rng), x * 0.5, -26, 1.7, turn=x * 0.7)
    return out + ink.shape(d("M", -24, -52, "l", 50, 0, "l", -14, 52, "h", -22, "z"), ink.palette.second, model=0.3) + ink.line(d("M", -20, -26, "h", 40), ink.palette.accent, 8)


def mushroom(ink: Ink, rng: Random) -> str:
    """A big toadstool."""
    cap = d("M", -78, -76, "C", -70, -160, 70, -160, 78, -76, "q", -78, 26, -156, 0, "z")
    out = ink.shape(d("M", -26, 0, "q", 12, -40, 4, -76, "h", 46, "q", -8, 36, 6, 76, "q", -28, 12, -56, 0, "z"), "#f6ead6", model=0.5)
    return out + ink.shape(cap, "#d8483f", model=0.9) + ink.shape(circle(-34, -100, 12) + circle(10, -118, 15) + circle(44, -92, 10), "#fff7e8", edge=False)


def shell(ink: Ink, rng: Random) -> str:
    """A scallop shell."""
    fan = d("M", 0, 0, "C", -70, -20, -62, -88, 0, -92, "C", 62, -88, 70, -20, 0, 0, "z")
    lines = d("M", 0, -4, "L", -40, -68, "M", 0, -4, "L", -16, -84, "M", 0, -4, "L", 16, -84, "M", 0, -4, "L", 40, -68)
    return ink.shape(fan, "#f4c4ae", model=0.8) + ink.line(lines, "#d0917a", 5) + ink.shape(box(-16, -8, 32, 14, 6), "#e8ad96")


def feather(ink: Ink, rng: Random) -> str:
    """A long feather."""
    vane = d("M", 4, -16, "C", -44, -60, -30, -150, 26, -176, "C", 44, -120, 40, -60, 4, -16, "z")
    return ink.shape(vane, ink.palette.cloth, model=0.8) + ink.line(d("M", -4, 0, "Q", 6, -90, 24, -166, "M", 4, -60, "l", -20, -16, "M", 10, -92, "l", -20, -18, "M", 5, -56, "l", 20, -20), ink.palette.white, 5)


def button(ink: Ink, rng: Random) -> str:
    """A large coat button."""
    p = ink.palette
    out = ink.shape(circle(0, -40, 40), p.accent, model=0.9) + ink.line(circle(0, -40, 29), darker(p.accent, 0.25), 5)
    return out + ink.shape("".join(circle(x, y, 6) for x in (-9, 9) for y in (-49, -31)), darker(p.accent, 0.55), edge=False)


def star(ink: Ink, rng: Random) -> str:
    """A star that shines by itself."""
    glow = ink.glow(0, -60, 150, "#ffe48a", 0.75)
    body = f'<path d="{star_path(0, -60, 60, 29)}" fill="#ffd95a" stroke="#e9a93a" stroke-width="5" stroke-linejoin="round"/>'
    return glow + body + f'<path d="{star_path(2, -64, 30, 14)}" fill="#fff3b8"/>'


def acorn(ink: Ink, rng: Random) -> str:
    """An acorn."""
    nut = ink.shape(d("M", -34, -50, "C", -36, -14, -12, -6, 0, 2, "C", 12, -6, 36, -14, 34, -50, "z"), "#c08a4a", model=1)
    cap = ink.shape(d("M", -42, -46, "C", -40, -88, 40, -88, 42, -46, "q", -42, 14, -84, 0, "z"), "#8a5f3c", model=0.6)
    return nut + ink.line(d("M", 0, -76, "q", 0, -16, 10, -22), "#6f4a30", 8) + cap + ink.line(d("M", -24, -60, "q", 12, 8, 24, 2, "t", 24, -2), "#6f4a30", 4)


def teapot(ink: Ink, rng: Random) -> str:
    """A round teapot."""
    p = ink.palette
    out = ink.line(d("M", -56, -84, "q", -44, -6, -40, 30, "q", 6, 28, 42, 20), p.cloth, 12)
    out += ink.shape(d("M", 46, -30, "q", 34, -10, 40, -62, "l", 22, -4, "q", 0, 80, -54, 98, "z"), p.cloth, model=0.4)
    out += ink.shape(d("M", -62, -56, "C", -62, -116, 62, -116, 62, -56, "C", 62, -10, 36, 2, 0, 2, "C", -36, 2, -62, -10, -62, -56, "z"), p.cloth, model=1)
    return out + ink.shape(ellipse(0, -98, 34, 11), darker(p.cloth, 0.12)) + ink.shape(circle(0, -114, 10), p.second) + ink.shape(circle(-14, -50, 12) + circle(14, -40, 8), p.white, edge=False, soft=0.8)


def scarf(ink: Ink, rng: Random) -> str:
    """A scarf in a heap."""
    p = ink.palette
    out = ink.shape(d("M", -90, -4, "q", -6, -50, 60, -44, "q", 80, -20, 110, 10, "q", 30, 26, 0, 38, "z"), p.accent, model=0.6)
    return out + ink.shape(d("M", 20, -16, "l", 80, 10, "l", -6, 34, "l", -84, -12, "z"), p.accent, model=0.4) + ink.line(d("M", 60, -8, "l", -4, 28, "M", 82, -4, "l", -4, 28), lighter(p.accent, 0.5), 7)


def cake(ink: Ink, rng: Random) -> str:
    """A cake with icing and candles."""
    p = ink.palette
    out = ink.shape(ellipse(0, -6, 118, 20), p.white) + ink.shape(d("M", -96, -88, "v", 76, "q", 96, 24, 192, 0, "v", -76, "z"), "#e8b878", model=0.7)
    out += ink.shape(d("M", -98, -94, "q", 98, -36, 196, 0, "v", 22, "q", -14, 24, -28, 0, "q", -18, 32, -36, 2, "q", -18, 26, -36, 0, "q", -18, 32, -36, -2, "q", -14, 26, -30, 0, "q", -16, 24, -30, 0, "z"), p.accent, model=0.5)
    for x in (-48, 0, 48):
        out += ink.limb(d("M", x, -102, "v", -34), p.white, 9) + ink.glow(x, -152, 46, "#ffd76a", 0.7) + f'<path d="M{x} -138q-9 -10 0 -26q9 16 0 26z" fill="#ffb03a"/>'
    return out + ink.shape(circle(-24, -100, 9) + circle(24, -100, 9), p.second, edge=False)
