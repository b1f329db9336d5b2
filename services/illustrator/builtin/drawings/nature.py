"""Things that grow or lie about: trees, bushes, rocks, reeds. Each stands on (0, 0); a tree is 600 to 1000 high."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix, shifted
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import blob, circle, d, ellipse, polygon, put, smooth


def pine(ink: Ink) -> str:
    """A fir with ragged tiers, white on top when there is snow."""
    rng = ink.rng
    colour = shifted(ink.palette.pine, rng.uniform(-0.02, 0.02), 1, rng.uniform(0.9, 1.1))
    out = ink.limb("M0 -6v-130", darker(ink.palette.wood, 0.15), 46)
    for i in range(4):
        y, w, h = -90 - i * 165, 215 - i * 44, 265 - i * 14
        tone = mix(darker(colour, 0.14), lighter(colour, 0.12), i / 3)
        hem = [(-w, y), (-w * 0.55, y + 28), (-w * 0.2, y + 8), (w * 0.2, y + 32), (w * 0.58, y + 8), (w, y + 12)]
        tier = smooth(hem) + d(
            "Q", w * 0.34, y - h * 0.4, rng.uniform(-8, 8), y - h, "Q", -w * 0.38, y - h * 0.4, -w, y, "z"
        )
        out += ink.shape(tier, tone, model=0.5)
        if ink.snowy:
            cap = d("M", -w * 0.52, y - h * 0.36, "Q", -w * 0.2, y - h * 0.6, 0, y - h, "Q", w * 0.2, y - h * 0.6,
                w * 0.5, y - h * 0.34,
                    "q", -w * 0.2, 40, -w * 0.34, 6, "q", -w * 0.2, 44, -w * 0.34, 2, "q", -w * 0.14, 26, -w * 0.34,
                    -4, "z")  # fmt: skip
            out += ink.shape(cap, ink.palette.snow, edge=False)
    return out


def round_tree(ink: Ink) -> str:
    """A broad tree with clumps of leaves."""
    rng = ink.rng
    colour = shifted(ink.palette.leaf, rng.uniform(-0.035, 0.02), 1, rng.uniform(0.92, 1.1))
    if ink.snowy:
        return bare_tree(ink)
    wood = ink.palette.wood
    trunk = "M-44 6C-20 -60 -30 -180 -34 -300l66 0C30 -180 22 -60 48 6q-46 -16 -92 0z"
    out = (
        ink.shape(trunk, wood, model=0.6)
        + ink.limb("M0 -230q50 -60 96 -120", wood, 24)
        + ink.limb("M0 -250q-50 -50 -90 -110", wood, 22)
    )
    clumps = [(-150, -400, 135), (150, -410, 140), (0, -360, 120), (-90, -540, 150), (100, -550, 145), (0, -640, 125)]
    for i, (x, y, r) in enumerate(clumps):
        tone = mix(darker(colour, 0.16), lighter(colour, 0.16), i / 5)
        if ink.season == "autumn":
            tone = mix(tone, ("#c2552e", "#e3b23c", "#d9822f")[i % 3], 0.5)
        out += ink.shape(
            blob(x + rng.uniform(-16, 16), y, r, r * 0.86, rng, 0.1), tone, model=0.7, edge=i > 2 or ink.hand.cut > 0
        )
    dabs = "".join(d("M", rng.uniform(-190, 190), rng.uniform(-690, -360), "q", 12, -12, 24, 0) for _ in range(16))
    out += ink.line(dabs, lighter(colour, 0.38), 6, soft=0.6)
    if ink.season == "spring":
        petals = "".join(circle(rng.uniform(-220, 220), rng.uniform(-700, -320), 11) for _ in range(26))
        out += ink.shape(petals, "#fbd9de", edge=False, soft=0.95)
    return out


def birch(ink: Ink) -> str:
    """A slim white trunk with airy leaves."""
    rng = ink.rng
    bend = rng.uniform(-24, 24)
    out = ink.limb(d("M", 0, 0, "q", bend, -300, bend * 0.4, -620), "#efe8da", 34)
    marks = "".join(d("M", bend * 0.3 - 14 + (i % 2) * 12, -60 - i * 62, "h", 16) for i in range(9))
    out += ink.line(marks, "#5d5550", 6)
    colour = mix(ink.palette.leaf, ink.palette.second, 0.3) if not ink.snowy else ink.palette.snow
    for x, y, r in ((-70, -560, 105), (80, -600, 110), (0, -720, 115), (-20, -480, 80)):
        out += ink.shape(
            blob(x, y, r, r * 0.84, rng, 0.12), shifted(colour, rng.uniform(-0.02, 0.02)), model=0.6, soft=0.94
        )
    return out


def poplar(ink: Ink) -> str:
    """A tall narrow tree."""
    rng = ink.rng
    colour = ink.palette.leaf if not ink.snowy else mix(ink.palette.snow, ink.palette.pine, 0.3)
    out = ink.limb("M0 0v-200", ink.palette.wood, 34)
    return out + ink.shape(blob(0, -500, 112, 390, rng, 0.05, 13), shifted(colour, rng.uniform(-0.03, 0.02)), model=0.8)


def bare_tree(ink: Ink) -> str:
    """Branches against the sky."""
    rng = ink.rng
    wood = darker(ink.palette.wood, 0.12)
    out = ink.shape(
        "M-36 6C-16 -120 -24 -260 -12 -420l26 0C22 -260 18 -120 40 6z",
        wood,
        model=0.4,
    )
    for side, y, length in ((-1, -260, 190), (1, -320, 200), (-1, -390, 150), (1, -420, 120), (-1, -180, 90)):
        bend = rng.uniform(0.8, 1.15) * length
        limb = d("M", 0, y, "q", side * bend * 0.5, -30, side * bend, -bend * 0.9)
        twig = d("M", side * bend * 0.6, y - bend * 0.36, "q", side * 40, 0, side * bend * 0.5, -20)
        out += ink.limb(limb, wood, 17) + ink.limb(twig, wood, 9)
        if ink.snowy:
            out += put(ink.line(limb, ink.palette.snow, 8), 0, -9)
    return out


def palm(ink: Ink) -> str:
    """A palm for warm shores."""
    rng = ink.rng
    bend = rng.uniform(60, 130)
    out = ink.limb(d("M", 0, 0, "q", -30, -280, bend, -560), mix(ink.palette.wood, ink.palette.sand, 0.35), 36)
    leaf = "M0 0q90 -80 210 30q-100 -30 -150 -4q-40 -20 -60 -26z"
    for angle in (-150, -115, -70, -30, 10, 45, 165):
        out += put(
            ink.shape(leaf, shifted(ink.palette.pine, rng.uniform(-0.03, 0.03)), model=0.4), bend, -560, turn=angle
        )
    return out + ink.shape(circle(bend - 8, -540, 22) + circle(bend + 22, -536, 20), "#8a5f3d")


def willow(ink: Ink) -> str:
    """A willow that trails its leaves."""
    rng = ink.rng
    colour = mix(ink.palette.leaf, ink.palette.second, 0.18) if not ink.snowy else ink.palette.snow
    out = ink.shape(
        "M-50 6C-24 -140 -40 -260 -60 -380l110 0C30 -260 20 -140 52 6z",
        ink.palette.wood,
        model=0.5,
    )
    out += ink.shape(blob(0, -460, 260, 170, rng, 0.06), darker(colour, 0.08), model=0.7)
    for i in range(9):
        x = -240 + i * 60 + rng.uniform(-10, 10)
        length = rng.uniform(170, 290)
        strand = d(
            "M", x - 30, -440, "q", -14, length * 0.6, 14, length, "q", 34, -length * 0.4, 46, -length * 0.95, "z"
        )
        out += ink.shape(strand, mix(colour, lighter(colour, 0.35), rng.random()), edge=False)
    return out


def bush(ink: Ink) -> str:
    """A low round bush, about 260 wide."""
    rng = ink.rng
    colour = (
        mix(ink.palette.leaf, ink.palette.pine, rng.random() * 0.7)
        if not ink.snowy
        else mix(ink.palette.snow, ink.palette.pine, 0.12)
    )
    out = ""
    for x, y, r in ((-80, -46, 66), (84, -44, 62), (0, -70, 84)):
        out += ink.shape(blob(x, y, r, r * 0.86, rng, 0.1), shifted(colour, rng.uniform(-0.02, 0.02)), model=0.7)
    if not ink.snowy and rng.random() < 0.6:
        dots = "".join(circle(rng.uniform(-110, 110), rng.uniform(-120, -30), 8) for _ in range(7))
        out += ink.shape(dots, rng.choice(ink.palette.flowers), edge=False)
    return out


def rock(ink: Ink) -> str:
    """A boulder with a lit top, about 200 wide."""
    rng = ink.rng
    colour = shifted(ink.palette.rock, 0, 1, rng.uniform(0.86, 1.08))
    w, h = rng.uniform(80, 118), rng.uniform(70, 110)
    body = d(
        "M",
        -w,
        8,
        "q",
        -12,
        -h * 0.7,
        w * 0.5,
        -h,
        "q",
        w * 0.6,
        -h * 0.22,
        w * 1.1,
        h * 0.3,
        "q",
        w * 0.5,
        h * 0.4,
        w * 0.42,
        h * 0.72,
        "q",
        -w,
        16,
        -w * 2.02,
        0,
        "z",
    )
    top = d(
        "M",
        -w * 0.5,
        -h * 0.9,
        "q",
        w * 0.6,
        -h * 0.24,
        w * 1.0,
        h * 0.22,
        "q",
        -w * 0.5,
        h * 0.06,
        -w * 1.0,
        -h * 0.22,
        "z",
    )
    crack = ink.line(d("M", w * 0.1, -h * 0.5, "l", -12, 28, "l", 16, 20), darker(colour, 0.35), 4, soft=0.7)
    return (
        ink.shape(body, colour, model=0.9)
        + ink.shape(top, ink.palette.snow if ink.snowy else lighter(colour, 0.3), edge=False)
        + crack
    )


def reeds(ink: Ink) -> str:
    """A clump of reeds, about 240 high."""
    rng = ink.rng
    out = ""
    for _ in range(7):
        x, height, lean = rng.uniform(-60, 60), rng.uniform(130, 250), rng.uniform(-34, 34)
        out += ink.line(
            d("M", x, 4, "q", 0, -height * 0.6, lean, -height), mix(ink.palette.pine, ink.palette.leaf, rng.random()), 8
        )
        if rng.random() < 0.5:
            out += ink.limb(d("M", x + lean * 0.94, -height + 20, "l", lean * 0.06, -44), "#7b5236", 15)
    return out


def fern(ink: Ink) -> str:
    """Fronds for the near edge of a wood, about 220 high."""
    rng = ink.rng
    out = ""
    for angle in (-62, -34, -6, 24, 52):
        leaf = "M0 0q44 -90 0 -200q-44 110 0 200z"
        tone = mix(ink.palette.pine, ink.palette.leaf, rng.random())
        out += put(
            ink.shape(leaf, tone, model=0.4) + ink.line("M0 -8v-170", lighter(tone, 0.3), 3),
            turn=angle + rng.uniform(-8, 8),
        )
    return out


def log(ink: Ink) -> str:
    """A fallen log, about 300 wide."""
    wood = ink.palette.wood
    out = ink.shape("M-140 -74h260q44 38 0 78h-260z", wood, model=0.7)
    out += ink.shape(ellipse(-140, -35, 32, 40), lighter(wood, 0.4)) + ink.line(
        circle(-140, -35, 18), darker(wood, 0.2), 4
    )
    return out + ink.line("M-60 -56h90M-20 -26h110", darker(wood, 0.3), 5, soft=0.7)


def stump(ink: Ink) -> str:
    """A tree stump, about 160 wide."""
    wood = ink.palette.wood
    out = ink.shape(
        "M-84 8q22 -30 20 -96h128q-2 66 22 96q-84 -18 -170 0z",
        wood,
        model=0.6,
    )
    top = ink.palette.snow if ink.snowy else lighter(wood, 0.45)
    return out + ink.shape(ellipse(0, -90, 64, 22), top) + ink.line(ellipse(0, -90, 34, 11), darker(wood, 0.1), 4)


def toadstools(ink: Ink) -> str:
    """Three toadstools; under snow there are none."""
    if ink.snowy:
        return ""
    out = ""
    for x, k in ((-34, 0.8), (30, 1.0), (0, 0.6)):
        cap = "M-40 -46q4 -44 40 -46q36 2 40 46q-40 14 -80 0z"
        art = ink.limb("M0 0v-44", "#f4e8d2", 20) + ink.shape(cap, ink.palette.accent, model=0.6)
        art += ink.shape(circle(-16, -64, 7) + circle(14, -70, 8) + circle(22, -52, 5), "#fff7e8", edge=False)
        out += put(art, x, 0, k)
    return out


def mountain_peak(ink: Ink, width: float, height: float) -> str:
    """A far mountain with snow on it; its foot is at y = 0."""
    rng = ink.rng
    colour = mix(ink.palette.rock, ink.palette.cloth, 0.3)
    tip = rng.uniform(-0.1, 0.1) * width
    left, right = (-width / 2, 20), (width / 2, 20)
    outline = [
        left,
        (-width * 0.3, -height * 0.36),
        (-width * 0.2, -height * 0.46),
        (tip, -height),
        (width * 0.17, -height * 0.52),
        (width * 0.3, -height * 0.4),
        right,
    ]
    side = 1 if ink.side > 0 else -1
    shade = [(tip, -height), (tip - side * width * 0.07, -height * 0.5), (tip + side * width * 0.03,
        -height * 0.25), (tip - side * width * 0.1, 20),
             left if side > 0 else right, outline[1] if side > 0 else outline[5],
             outline[2] if side > 0 else outline[4]]  # fmt: skip
    cap = [(tip, -height), (tip + width * 0.095, -height * 0.72), (tip + width * 0.04, -height * 0.64),
        (tip + width * 0.01, -height * 0.72),
           (tip - width * 0.05, -height * 0.60), (tip - width * 0.11, -height * 0.68)]  # fmt: skip
    return (
        ink.shape(polygon(outline), lighter(colour, 0.12))
        + ink.shape(polygon(shade), darker(colour, 0.16), edge=False)
        + ink.shape(polygon(cap), ink.palette.snow, edge=False)
    )
