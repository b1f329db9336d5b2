"""Furniture; each piece stands on (0, 0)."""

from collections.abc import Callable

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put

Piece = Callable[[Ink], str]


def bed(ink: Ink) -> str:
    """A wooden bed with a patchwork quilt, 560 wide."""
    p = ink.palette
    wood = mix(p.wood, p.roof, 0.15)
    out = ink.shape("M200 0v-330q40 -40 80 0v330z", wood, model=0.4)
    out += ink.shape(box(-270, -150, 500, 90, 20), p.white, model=0.3)
    out += ink.shape("M70 -150q10 -66 80 -64q70 4 60 64z", p.white, model=0.5)
    out += quilt(ink)
    return (
        out + ink.shape("M-310 0v-190q24 -30 48 0v190z", wood, model=0.4) + ink.shape(box(-280, -50, 510, 34, 6), wood)
    )


def quilt(ink: Ink) -> str:
    """The patchwork quilt of the bed, also drawn once more over whoever lies in it."""
    p = ink.palette
    out = ink.shape(
        "M-285 -168C-150 -205 20 -190 110 -164L120 -40q-200 22 -410 0z",
        p.accent,
        model=0.5,
    )
    for i in range(5):
        for j in range(2):
            tone = (p.second, p.cloth, p.white, p.grass)[(i + j * 2) % 4]
            out += ink.shape(box(-262 + i * 76, -154 + j * 56, 54, 42, 8), tone, edge=False, soft=0.9)
    return out


def bedside(ink: Ink) -> str:
    """A little table with a lamp, 120 wide."""
    p = ink.palette
    shine = ink.glow(0, -250, 260, "#ffd98a", 0.8) if ink.light.lamps > 0.5 else ""
    shade = mix(ink.lit(p.second), "#ffe7a6", ink.light.lamps)
    table = ink.line("M-42 0v-110M42 0v-110", p.wood, 12) + ink.shape(box(-64, -130, 128, 30, 8), p.wood)
    return (
        table
        + ink.limb("M0 -132v-60", p.cloth, 14)
        + f'<path d="{polygon([(-56, -190), (56, -190), (34, -276), (-34, -276)])}" fill="{shade}"/>'
        + shine
    )


def shelf(ink: Ink) -> str:
    """Shelves with books and toys, 250 wide, 520 high."""
    rng = ink.rng
    p = ink.palette
    out = ink.shape(box(-125, -520, 250, 522, 8), darker(p.wood, 0.22))
    for row in range(3):
        y = -20 - row * 168
        out += ink.shape(box(-112, y - 146, 224, 146, 4), darker(p.wood, 0.42), edge=False)
        x = -104.0
        while x < 40:
            width, height = rng.uniform(18, 32), rng.uniform(86, 128)
            out += ink.shape(
                box(x, y - height, width, height, 3),
                rng.choice((p.accent, p.second, p.cloth, p.grass, p.roof, p.white)),
                model=0.2,
            )
            x += width + 3
        toy = rng.randrange(3)
        if toy == 0:
            out += ink.shape(circle(80, y - 28, 28), p.accent, model=0.8)
        elif toy == 1:
            out += ink.shape(box(56, y - 46, 46, 46, 5), p.second) + ink.shape(
                polygon([(50, y - 46), (79, y - 90), (108, y - 46)]), p.roof
            )
        else:
            out += ink.shape(d("M", 56, y, "q", -12, -64, 24, -70, "q", 36, 6, 24, 70, "z"), p.cloth, model=0.5)
        out += ink.shape(box(-125, y, 250, 14, 3), p.wood)
    return out


def picture(ink: Ink) -> str:
    """A framed picture high on the wall."""
    p = ink.palette
    hill = ink.shape("M-50 -430q30 -44 60 -10q20 -24 40 4v30h-100z", p.leaf, edge=False)
    return (
        ink.shape(box(-66, -520, 132, 124, 6), p.wood)
        + ink.shape(box(-52, -506, 104, 96, 2), lighter(p.water, 0.5), edge=False)
        + hill
        + ink.shape(circle(22, -484, 12), p.second, edge=False)
    )


def toy_box(ink: Ink) -> str:
    """An open box of toys, 210 wide."""
    p = ink.palette
    out = ink.shape(circle(-46, -112, 42), p.accent, model=0.8) + ink.shape(
        box(16, -160, 60, 70, 8), p.second, model=0.3
    )
    out += put(ink.shape("M-16 0v-60q16 -22 32 0v60z", p.leaf, model=0.5), -4, -84, turn=12)
    return (
        out
        + ink.shape(box(-105, -104, 210, 108, 12), p.cloth, model=0.5)
        + ink.line("M-90 -70h180", lighter(p.cloth, 0.4), 8)
    )


def stove(ink: Ink) -> str:
    """An iron stove with a glowing door and a pot, 300 wide, 560 high."""
    iron = "#5a5666"
    out = ink.limb("M90 -280v-420", iron, 44)
    out += ink.shape(box(-150, -260, 300, 250, 16), iron, model=0.6) + ink.shape(
        box(-166, -280, 332, 34, 8), darker(iron, 0.2)
    )
    out += (
        '<path d="'
        + box(-104, -190, 120, 120, 12)
        + f'" fill="{mix(ink.lit("#8a4a38"), "#ffab4a", 0.45 + 0.5 * ink.light.lamps)}"/>'
        + ink.glow(-44, -130, 170, "#ffb45a", 0.45)
    )
    out += ink.line("M-104 -150h120M-104 -110h120", darker(iron, 0.3), 8)
    pot = ink.shape("M-110 -380h130l-10 100h-110z", ink.palette.accent, model=0.7) + ink.shape(
        box(-120, -392, 150, 18, 8), ink.palette.roof
    )
    steam = "".join(
        ink.line(d("M", x, -410, "q", -20, -30, 0, -60, "t", 0, -50), "#ffffff", 8, soft=0.35) for x in (-80, -40, 0)
    )
    return out + pot + steam + ink.shape(box(-140, -12, 40, 14, 4) + box(100, -12, 40, 14, 4), darker(iron, 0.3))


def dresser(ink: Ink) -> str:
    """A kitchen dresser with plates and jars, 340 wide, 620 high."""
    rng = ink.rng
    p = ink.palette
    wood = mix(p.wood, p.cloth, 0.3)
    out = ink.shape(box(-160, -620, 320, 400, 10), darker(wood, 0.2)) + ink.shape(
        box(-175, -230, 350, 232, 10), wood, model=0.4
    )
    for row in range(2):
        y = -250 - row * 170
        for i in range(4):
            x = -116 + i * 78
            if (i + row) % 2:
                out += ink.shape(circle(x, y - 52, 36), p.white) + ink.line(circle(x, y - 52, 24), p.cloth, 5)
            else:
                tone = rng.choice((p.accent, p.second, p.grass))
                out += ink.shape(box(x - 26, y - 84, 52, 84, 12), tone, model=0.5) + ink.shape(
                    box(x - 22, y - 100, 44, 18, 5), p.wood
                )
        out += ink.shape(box(-165, y, 330, 14, 3), lighter(wood, 0.2))
    out += ink.line(box(-150, -200, 140, 170, 8) + box(10, -200, 140, 170, 8), darker(wood, 0.25), 6)
    return out + ink.shape(circle(-26, -112, 9) + circle(26, -112, 9), p.second)


def hooks(ink: Ink) -> str:
    """Pans and a bunch of herbs on a rail."""
    p = ink.palette
    out = ink.line("M-130 -640h260", p.wood, 10)
    for x, r in ((-86, 34), (0, 42)):
        out += ink.line(d("M", x, -636, "v", 50), "#6a6470", 9) + ink.shape(
            circle(x, -550 + (r - 34), r), "#b5714a", model=0.8
        )
    return out + ink.shape("M80 -630q-40 60 -26 110q26 20 52 0q14 -50 -26 -110z", p.leaf, model=0.5)


def table(ink: Ink) -> str:
    """A table with a checked cloth, bread and a cup, 420 wide."""
    p = ink.palette
    out = ink.limb("M-170 0v-170M170 0v-170", p.wood, 22)
    cloth = "M-210 -200h420l16 96q-50 26 -110 0q-60 26 -116 0q-56 26 -116 0q-60 26 -110 0z"
    out += ink.shape(cloth, p.white, model=0.3)
    checks = "".join(box(-196 + i * 56, -196, 26, 88) for i in range(7))
    out += ink.shape(checks, p.accent, edge=False, soft=0.55) + ink.shape(
        box(-210, -166, 420, 24), p.accent, edge=False, soft=0.35
    )
    out += ink.shape("M-120 -200q6 -62 74 -62q68 0 70 62z", "#d69a55", model=0.9)
    out += ink.line("M-80 -246l16 22M-50 -254l16 24M-20 -250l14 20", "#a86a35", 6)
    return (
        out + ink.shape("M76 -262h62l-8 62h-46z", p.cloth, model=0.6) + ink.line("M138 -250q30 16 -4 36", p.cloth, 10)
    )


def chair(ink: Ink) -> str:
    """A wooden chair, 150 wide."""
    wood = ink.palette.wood
    out = ink.limb("M-58 0v-320M58 0v-140", wood, 17)
    return (
        out
        + ink.line("M-58 -60h116", darker(wood, 0.2), 10)
        + ink.shape(box(-76, -160, 152, 28, 10), lighter(wood, 0.2), model=0.3)
    )


def trunk(ink: Ink) -> str:
    """An old trunk with brass corners, 300 wide."""
    p = ink.palette
    out = ink.shape("M-150 -120q6 -84 150 -84q144 0 150 84z", mix(p.wood, p.roof, 0.3), model=0.6)
    out += ink.shape(box(-150, -124, 300, 126, 8), mix(p.wood, p.roof, 0.4), model=0.4)
    out += ink.line("M-86 -194V0M86 -194V0", darker(p.wood, 0.35), 16)
    return (
        out
        + ink.shape(box(-22, -138, 44, 44, 6), p.second, model=0.5)
        + ink.shape(circle(0, -116, 6), darker(p.wood, 0.5), edge=False)
    )


def boxes(ink: Ink) -> str:
    """Boxes on boxes, 240 wide."""
    p = ink.palette
    out = ""
    for x, y, w, h, tone in (
        (-110, 0, 130, 110, p.sand),
        (24, 0, 100, 80, p.wood),
        (-84, -110, 104, 84, p.cloth),
        (36, -80, 76, 66, p.sand),
    ):
        out += ink.shape(box(x, y - h, w, h, 5), tone, model=0.35) + ink.line(
            d("M", x + w / 2, y - h, "v", h * 0.4), lighter(tone, 0.4), 12, soft=0.7
        )
    return out


def mirror(ink: Ink) -> str:
    """A tall standing mirror half under a cloth, 200 wide, 460 high."""
    p = ink.palette
    out = ink.line("M-80 4v-60M80 4v-60", p.wood, 16)
    out += ink.shape(ellipse(0, -240, 112, 210), p.second, model=0.4) + ink.shape(
        ellipse(0, -240, 92, 188), lighter(p.water, 0.4), edge=False
    )
    shine = ink.line("M-40 -330l60 -60M-50 -260l110 -110", "#ffffff", 10, soft=0.5)
    return (
        out
        + shine
        + ink.shape(
            "M-20 -452q130 -10 140 90q10 120 -10 210q-40 -40 -50 -130q-16 -110 -80 -170z",
            p.cloth,
            model=0.6,
        )
    )


def hook(ink: Ink) -> str:
    """A gate post with an empty hook on a bracket, 330 high."""
    p = ink.palette
    out = ink.shape("M-78 6q-4 -150 0 -300q22 -26 44 0q4 150 0 300z", p.wood, model=0.5)
    out += ink.line("M-62 -250q-6 40 2 80M-50 -130q6 30 0 60", darker(p.wood, 0.3), 5, soft=0.6)
    out += ink.line("M-40 -250H56M-40 -200Q10 -206 40 -248", "#5b5060", 10)
    return out + ink.line("M52 -250v26q0 26 -22 26q-16 0 -17 -14", "#5b5060", 9)
