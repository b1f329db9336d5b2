"""Small props that a paw can hold. Each is drawn standing on (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put, tag
from services.illustrator.builtin.brush.svg import star as star_path
from services.illustrator.builtin.places.ground import blossom


def lantern(ink: Ink) -> str:
    """A lantern that always shines a little, and more in the dark."""
    iron, strength = "#5b5060", 0.25 + 0.3 * ink.light.lamps
    glow = ink.glow(0, -46, 90 + 150 * ink.light.lamps, "#ffcf6a", strength)
    pane = f'<path d="{box(-24, -78, 48, 62, 10)}" fill="{mix(ink.lit("#ffe9a8"), "#ffe08a", ink.light.lamps)}"/>'
    flame = '<path d="M0 -26q-13 -14 0 -34q13 20 0 34z" fill="#ff9f45"/>'
    frame = ink.line("M-24 -78V-16M24 -78V-16M0 -78V-64", iron, 6)
    caps = ink.shape("M-32 -78L0 -104L32 -78z", iron) + ink.shape(box(-32, -18, 64, 18, 5), iron)
    return glow + pane + flame + frame + caps + ink.line(circle(0, -114, 11), iron, 5)


def basket(ink: Ink) -> str:
    """A woven basket with something good in it."""
    wood = mix(ink.palette.wood, ink.palette.sand, 0.45)
    fill = ink.shape(circle(-32, -74, 22) + circle(4, -82, 24) + circle(36, -72, 20), ink.palette.accent, model=0.6)
    body = ink.shape("M-70 -70h140q-6 52 -24 70h-92q-18 -18 -24 -70z", wood, model=0.5)
    weave = "".join(d("M", -58 + i * 24, -62, "q", 8, 26, 2, 56) for i in range(6))
    handle = ink.line("M-62 -68C-60 -150 60 -150 62 -68", darker(wood, 0.2), 10)
    return handle + fill + body + ink.line(weave + "M-64 -44h128M-56 -22h112", darker(wood, 0.25), 4, soft=0.8)


def book(ink: Ink) -> str:
    """An open book without letters: a picture on one page, dots on the other."""
    p = ink.palette
    cover = ink.shape(
        "M-78 -8L-70 -92q36 -16 70 4q34 -20 70 -4L78 -8q-42 -14 -78 8q-36 -22 -78 -8z",
        p.accent,
    )
    pages = ink.shape(
        "M-68 -16L-62 -92q32 -12 62 8q30 -20 62 -8L68 -16q-36 -10 -68 12q-32 -22 -68 -12z",
        p.white,
        model=0.3,
    )
    hill = ink.shape("M-52 -34q14 -30 24 -10q8 -10 14 10z", p.leaf, edge=False) + ink.shape(
        circle(-24, -66, 7), p.second, edge=False
    )
    return (
        cover
        + pages
        + hill
        + ink.line("M0 -82V-6", darker(p.white, 0.3), 3)
        + ink.shape(circle(34, -48, 13), p.cloth, edge=False, soft=0.7)
    )


def ball(ink: Ink) -> str:
    """A ball with coloured gores."""
    p = ink.palette
    out = ink.shape(circle(0, -46, 46), p.accent, model=1)
    out += ink.shape("M0 -92C-40 -70 -40 -22 0 0C-16 -30 -16 -62 0 -92z", p.white, edge=False)
    out += ink.shape("M0 -92C40 -70 40 -22 0 0C64 -4 64 -88 0 -92z", p.second, edge=False, soft=0.9)
    return out + ink.shape(circle(0, -88, 8), p.cloth, edge=False)


def umbrella(ink: Ink) -> str:
    """An open umbrella; its handle ends at (0, 0)."""
    return _umbrella(ink, ink.palette.accent)


def black_umbrella(ink: Ink) -> str:
    """An open black umbrella."""
    return _umbrella(ink, BLACK)


BLACK = "#3a3844"
"""The cloth of a black umbrella, light enough for its folds to be seen."""


def _umbrella(ink: Ink, cloth: str) -> str:
    p = ink.palette
    out = ink.line("M0 -330V-6q0 20 16 18q12 -2 10 -14", p.wood, 9)
    dome = (
        "M-160 -250C-150 -390 150 -390 160 -250q-27 -26 -53 0q-27 -26 -54 0q-26 -26 -53 0"
        "q-27 -26 -53 0q-27 -26 -53 0q-27 -26 -54 0z"
    )
    out += ink.shape(dome, cloth, model=0.9)
    ribs = "M0 -354Q-70 -330 -107 -252M0 -354Q-20 -320 -26 -252M0 -354Q40 -330 54 -252M0 -354Q80 -330 107 -252"
    return (
        out
        + ink.line(ribs, lighter(cloth, 0.25) if cloth == BLACK else darker(cloth, 0.25), 4, soft=0.7)
        + ink.line("M0 -352v-18", p.wood, 7)
    )


def balloon(ink: Ink) -> str:
    """A balloon on a long string; the string ends at (0, 0)."""
    p = ink.palette
    out = ink.line("M0 0q-24 -90 4 -170t-2 -80", p.wood, 3.4)
    out += ink.shape("M0 -246C-84 -290 -76 -410 0 -410C76 -410 84 -290 0 -246z", p.accent, model=1.1)
    return (
        out
        + ink.shape(polygon([(-9, -238), (9, -238), (0, -252)]), darker(p.accent, 0.1))
        + ink.shape(ellipse(-26, -364, 10, 20), "#fff6ec", edge=False, soft=0.6)
    )


def suitcase(ink: Ink) -> str:
    """A small suitcase with a patch."""
    p = ink.palette
    brown = mix(p.wood, p.roof, 0.35)
    out = ink.line("M-26 -98v-18q26 -12 52 0v18", darker(brown, 0.3), 9)
    out += ink.shape(box(-84, -100, 168, 102, 14), brown, model=0.6) + ink.line(
        "M-48 -100v100M48 -100v100", darker(brown, 0.3), 12
    )
    return (
        out
        + ink.shape(box(-20, -60, 34, 28, 5), p.second)
        + ink.shape(box(-56, -66, 16, 18, 3) + box(40, -66, 16, 18, 3), "#e7c463")
    )


def drum(ink: Ink) -> str:
    """A toy drum with sticks."""
    p = ink.palette
    out = ink.shape("M-66 -84v74q66 30 132 0v-74z", p.accent, model=0.8)
    zig = "M-66 -64l22 56l22 -46l22 54l22 -54l22 46l22 -56"
    out += ink.line(zig, p.second, 6) + ink.shape(ellipse(0, -86, 68, 22), p.white, model=0.3)
    return (
        out
        + ink.line("M-20 -88l60 -54M22 -84l-60 -58", p.wood, 8)
        + ink.shape(circle(40, -142, 10) + circle(-38, -142, 10), p.wood)
    )


def key(ink: Ink) -> str:
    """A large old key, bow up."""
    gold = "#e3b64a"
    out = ink.line(circle(0, -96, 24), gold, 13) + ink.line("M0 -70V-4M0 -12h24M0 -32h18", gold, 13)
    return out + ink.line(circle(0, -96, 24), lighter(gold, 0.4), 3)


def map_(ink: Ink) -> str:
    """A folded map with a dotted way and a cross."""
    p = ink.palette
    sheet = "M-88 -110l58 14l60 -14l58 14v96l-58 -14l-60 14l-58 -14z"
    way = "".join(
        d("M", x, y, "h", 0)
        for x, y in ((-66, -40), (-50, -54), (-30, -58), (-10, -48), (8, -42), (28, -52), (44, -68))
    )
    out = ink.shape(sheet, mix(p.sand, p.white, 0.35), model=0.3) + ink.shape(
        "M-78 -92q20 4 34 16q-16 12 -34 6z", p.water, edge=False
    )
    out += ink.line(way, p.wood, 8) + ink.line("M52 -88l20 20m0 -20l-20 20", "#c8443c", 8)
    return out + ink.line("M-30 -96v96M30 -110v96", darker(p.sand, 0.25), 3)


def letter(ink: Ink) -> str:
    """An envelope with a seal."""
    p = ink.palette
    out = ink.shape(box(-66, -88, 132, 88, 5), p.white, model=0.2) + ink.line(
        "M-64 -86L0 -36L64 -86", darker(p.white, 0.3), 5
    )
    return out + ink.shape(circle(0, -38, 15), "#c8443c", model=0.6)


def bell(ink: Ink) -> str:
    """A hand bell."""
    gold = "#e8bb4c"
    out = ink.limb("M0 -92V-124", ink.palette.wood, 15) + ink.shape(circle(0, -6, 12), darker(gold, 0.3))
    return out + ink.shape(
        "M-52 -12C-40 -30 -40 -92 0 -94C40 -92 40 -30 52 -12q-52 14 -104 0z",
        gold,
        model=1,
    )


def cup(ink: Ink) -> str:
    """A steaming cup."""
    p = ink.palette
    steam = ink.line(
        "M-12 -86q-14 -20 0 -38t0 -32M14 -86q-12 -18 0 -34t0 -28",
        "#ffffff",
        6,
        soft=0.6,
    )
    handle = ink.line("M40 -60q38 4 28 28q-8 16 -34 12", p.cloth, 11)
    return (
        steam
        + handle
        + ink.shape("M-44 -74h88q0 62 -22 74h-44q-22 -12 -22 -74z", p.cloth, model=0.8)
        + ink.shape(ellipse(0, -74, 44, 11), "#7d4f37")
    )


def flowers(ink: Ink) -> str:
    """A bunch of flowers."""
    out = ""
    for x, tone in ((-34, 0), (-14, 1), (8, 3), (30, 0), (46, 1)):
        out += put(blossom(ink, ink.palette.flowers[tone]), x * 0.5, -26, 1.7, turn=x * 0.7)
    return (
        out
        + ink.shape("M-24 -52l50 0l-14 52h-22z", ink.palette.second, model=0.3)
        + ink.line("M-20 -26h40", ink.palette.accent, 8)
    )


def mushroom(ink: Ink) -> str:
    """A big toadstool."""
    cap = "M-78 -76C-70 -160 70 -160 78 -76q-78 26 -156 0z"
    out = ink.shape(
        "M-26 0q12 -40 4 -76h46q-8 36 6 76q-28 12 -56 0z",
        "#f6ead6",
        model=0.5,
    )
    return (
        out
        + ink.shape(cap, "#d8483f", model=0.9)
        + ink.shape(circle(-34, -100, 12) + circle(10, -118, 15) + circle(44, -92, 10), "#fff7e8", edge=False)
    )


def shell(ink: Ink) -> str:
    """A scallop shell."""
    fan = "M0 0C-70 -20 -62 -88 0 -92C62 -88 70 -20 0 0z"
    lines = "M0 -4L-40 -68M0 -4L-16 -84M0 -4L16 -84M0 -4L40 -68"
    return (
        ink.shape(fan, "#f4c4ae", model=0.8)
        + ink.line(lines, "#d0917a", 5)
        + ink.shape(box(-16, -8, 32, 14, 6), "#e8ad96")
    )


def feather(ink: Ink) -> str:
    """A long feather."""
    vane = "M4 -16C-44 -60 -30 -150 26 -176C44 -120 40 -60 4 -16z"
    return ink.shape(vane, ink.palette.cloth, model=0.8) + ink.line(
        "M-4 0Q6 -90 24 -166M4 -60l-20 -16M10 -92l-20 -18M5 -56l20 -20",
        ink.palette.white,
        5,
    )


def button(ink: Ink) -> str:
    """A large coat button."""
    p = ink.palette
    out = ink.shape(circle(0, -40, 40), p.accent, model=0.9) + ink.line(circle(0, -40, 29), darker(p.accent, 0.25), 5)
    return out + ink.shape(
        "".join(circle(x, y, 6) for x in (-9, 9) for y in (-49, -31)), darker(p.accent, 0.55), edge=False
    )


def star(ink: Ink) -> str:
    """A star that shines by itself."""
    glow = ink.glow(0, -60, 150, "#ffe48a", 0.75)
    body = tag(
        "path", d=star_path(0, -60, 60, 29), fill="#ffd95a", stroke="#e9a93a", stroke_width=5, stroke_linejoin="round"
    )
    return glow + body + f'<path d="{star_path(2, -64, 30, 14)}" fill="#fff3b8"/>'


def acorn(ink: Ink) -> str:
    """An acorn."""
    nut = ink.shape("M-34 -50C-36 -14 -12 -6 0 2C12 -6 36 -14 34 -50z", "#c08a4a", model=1)
    cap = ink.shape("M-42 -46C-40 -88 40 -88 42 -46q-42 14 -84 0z", "#8a5f3c", model=0.6)
    return (
        nut + ink.line("M0 -76q0 -16 10 -22", "#6f4a30", 8) + cap + ink.line("M-24 -60q12 8 24 2t24 -2", "#6f4a30", 4)
    )


def teapot(ink: Ink) -> str:
    """A round teapot."""
    p = ink.palette
    out = ink.line("M-56 -84q-44 -6 -40 30q6 28 42 20", p.cloth, 12)
    out += ink.shape("M46 -30q34 -10 40 -62l22 -4q0 80 -54 98z", p.cloth, model=0.4)
    out += ink.shape(
        "M-62 -56C-62 -116 62 -116 62 -56C62 -10 36 2 0 2C-36 2 -62 -10 -62 -56z",
        p.cloth,
        model=1,
    )
    return (
        out
        + ink.shape(ellipse(0, -98, 34, 11), darker(p.cloth, 0.12))
        + ink.shape(circle(0, -114, 10), p.second)
        + ink.shape(circle(-14, -50, 12) + circle(14, -40, 8), p.white, edge=False, soft=0.8)
    )


def scarf(ink: Ink) -> str:
    """A scarf in a heap."""
    p = ink.palette
    out = ink.shape("M-90 -4q-6 -50 60 -44q80 -20 110 10q30 26 0 38z", p.accent, model=0.6)
    return (
        out
        + ink.shape("M20 -16l80 10l-6 34l-84 -12z", p.accent, model=0.4)
        + ink.line("M60 -8l-4 28M82 -4l-4 28", lighter(p.accent, 0.5), 7)
    )


def cake(ink: Ink) -> str:
    """A cake with icing and candles."""
    p = ink.palette
    out = ink.shape(ellipse(0, -6, 118, 20), p.white) + ink.shape("M-96 -88v76q96 24 192 0v-76z", "#e8b878", model=0.7)
    out += ink.shape(
        ("M-98 -94q98 -36 196 0v22q-14 24 -28 0q-18 32 -36 2q-18 26 -36 0q-18 32 -36 -2q-14 26 -30 0q-16 24 -30 0z"),
        p.accent,
        model=0.5,
    )
    for x in (-48, 0, 48):
        out += (
            ink.limb(d("M", x, -102, "v", -34), p.white, 9)
            + ink.glow(x, -152, 46, "#ffd76a", 0.7)
            + f'<path d="M{x} -138q-9 -10 0 -26q9 16 0 26z" fill="#ffb03a"/>'
        )
    return out + ink.shape(circle(-24, -100, 9) + circle(24, -100, 9), p.second, edge=False)


def slice_of_cake(ink: Ink) -> str:
    """The one slice that is left, on a plate with crumbs."""
    p = ink.palette
    out = ink.shape(ellipse(0, -8, 96, 18), p.white) + ink.line(ellipse(0, -8, 78, 12), p.cloth, 4)
    out += ink.shape(polygon([(-46, -16), (52, -22), (52, -82), (-46, -70)]), "#e8b878", model=0.6)
    out += ink.line("M-46 -44L52 -52", p.white, 9)
    out += ink.shape(
        "M-46 -70L14 -100L52 -82v16q-10 14 -20 0q-12 18 -24 2q-14 18 -26 2q-16 18 -28 -6z", p.accent, model=0.5
    )
    crumbs = circle(-66, -12, 5) + circle(66, -8, 4) + circle(-58, -4, 3)
    return out + ink.shape(circle(14, -96, 9), p.second) + ink.shape(crumbs, "#c98f4a", edge=False)


def straw_hat(ink: Ink) -> str:
    """A straw hat that nobody wears."""
    straw = "#e3bf6a"
    brim = ink.shape(ellipse(0, -14, 96, 22), straw, model=0.6)
    crown = ink.shape("M-52 -18C-52 -86 -30 -92 0 -92C30 -92 52 -86 52 -18q-52 16 -104 0z", straw, model=0.8)
    band = ink.shape("M-53 -36q53 18 106 0l1 20q-54 18 -108 0z", ink.palette.accent, edge=False)
    return brim + crown + band + ink.line("M-40 -62q40 12 80 0M-30 -80q30 8 60 0", darker(straw, 0.2), 4, soft=0.7)


def torn_star(ink: Ink) -> str:
    """A paper star in pieces: two points still together, three lying about."""
    paper, back = "#f3d27a", "#d9a94f"
    out = ""
    for x, turn in ((-96, -24), (86, 38), (20, 150)):
        out += put(
            ink.shape(polygon([(-17, 0), (0, -62), (18, -4), (8, 6), (0, -2), (-8, 8)]), paper), x, -8, turn=turn
        )
    whole = polygon(
        [(-62, -66), (-20, -66), (-4, -112), (18, -62), (6, -44), (-4, -52), (-14, -30), (-26, -40), (-34, -22)]
    )
    return out + ink.shape(whole, paper, model=0.3) + ink.line("M-20 -66L-8 -48M-4 -112L-6 -60", back, 4)
