"""Built things: cottages, town houses, stalls, fences, lamps. Each stands on (0, 0); a cottage is about 700 high."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put, smooth


def window(ink: Ink, x: float, y: float, width: float = 90, height: float = 110, *, arch: bool = False) -> str:
    """A window with a cross bar, lit when it is dark."""
    frame = box(x - width / 2 - 8, y - height / 2 - 8, width + 16, height + 16, 20 if arch else 6)
    pane = box(x - width / 2, y - height / 2, width, height, width / 2 if arch else 4)
    glow = (
        ink.glow(x, y, width * 1.5, "#ffcf6a", 0.5 * ink.light.lamps)
        if ink.light.lamps > 0.5 and ink.far < 0.85
        else ""
    )
    bars = ink.line(d("M", x, y - height / 2, "v", height, "M", x - width / 2, y, "h", width), ink.palette.white, 7)
    glass = f'<path d="{pane}" fill="{ink.window()}"/>'
    sill = ink.shape(box(x - width / 2 - 14, y + height / 2 + 4, width + 28, 12, 4), ink.palette.wood, edge=False)
    return glow + ink.shape(frame, ink.palette.white) + glass + bars + sill


def door(ink: Ink, x: float, width: float, height: float, colour: str) -> str:
    """A round-topped door with a knob."""
    path = d(
        "M",
        x - width / 2,
        0,
        "v",
        -height + width / 2,
        "a",
        width / 2,
        width / 2,
        "0 0 1",
        width,
        0,
        "v",
        height - width / 2,
        "z",
    )
    planks = ink.line(
        d("M", x - width * 0.16, -6, "v", -height + 34, "M", x + width * 0.16, -6, "v", -height + 34),
        darker(colour, 0.25),
        4,
        soft=0.6,
    )
    return (
        ink.shape(path, colour, model=0.4)
        + planks
        + ink.shape(circle(x + width * 0.3, -height * 0.42, 8), ink.palette.second)
    )


def cottage(ink: Ink) -> str:
    """A small house with a crooked roof and a smoking chimney."""
    rng = ink.rng
    wall, roof = (
        mix(ink.palette.wall, rng.choice((ink.palette.second, ink.palette.cloth, ink.palette.accent)), 0.14),
        rng.choice((ink.palette.roof, ink.palette.accent, ink.palette.wood)),
    )
    out = ink.shape(box(104, -620, 66, 190, 6), mix(ink.palette.roof, ink.palette.rock, 0.4))
    for i in range(3):
        out += ink.shape(
            circle(150 + i * 26, -660 - i * 58, 22 + i * 9),
            lighter(ink.light.haze, 0.3),
            edge=False,
            soft=0.5 - i * 0.1,
        )
    out += ink.shape(box(-205, -330, 410, 336, 8), wall, model=0.4)
    out += ink.shape(
        "M-262 -310Q-130 -420 -30 -600q30 -22 62 0Q150 -420 262 -310q-262 34 -524 0z",
        roof,
        model=0.7,
    )
    tiles = "".join(
        d(
            "M",
            -150 + r * -28,
            -420 + r * 52,
            "q",
            22,
            18,
            44,
            0,
            "t",
            44,
            0,
            "t",
            44,
            0,
            "t",
            44,
            0,
            "t",
            44,
            0,
            "t",
            44,
            0,
        )
        for r in range(2)
    )
    out += ink.line(tiles, darker(roof, 0.22), 6, soft=0.6)
    if ink.snowy:
        out += ink.shape(
            (
                "M-240 -330Q-130 -430 -30 -600q30 -22 62 0Q150 -430 240 -330q-40 30 -80 0"
                "q-40 40 -90 0q-60 46 -120 0q-50 40 -90 0q-50 30 -100 0z"
            ),
            ink.palette.snow,
            edge=False,
        )
    out += door(ink, -70, 116, 220, rng.choice((ink.palette.cloth, ink.palette.wood, ink.palette.accent)))
    out += window(ink, 100, -170) + window(ink, 0, -420, 66, 66, arch=True)
    if ink.snowy:
        return out
    box_of_flowers = "".join(circle(56 + i * 18, -104 + (i % 2) * 6, 10) for i in range(6))
    return out + ink.shape(box_of_flowers, ink.palette.accent, edge=False)


def town_house(ink: Ink) -> str:
    """A tall narrow house with a stepped or pointed gable, 700 to 1000 high."""
    rng = ink.rng
    p = ink.palette
    wall = mix(rng.choice((p.wall, p.accent, p.second, p.cloth, p.roof)), p.wall, 0.42)
    height, width = rng.choice((560, 660, 780)), rng.choice((300, 340))
    half = width / 2
    out = ink.shape(box(-half, -height, width, height + 4), wall, model=0.35)
    if rng.random() < 0.5:
        roof = polygon([(-half - 20, -height + 4), (0, -height - 190), (half + 20, -height + 4)])
    else:
        steps = [
            (-half - 8, -height),
            (-half - 8, -height - 50),
            (-half * 0.6, -height - 50),
            (-half * 0.6, -height - 110),
            (-half * 0.24, -height - 110),
            (-half * 0.24, -height - 165),
        ]
        roof = polygon(steps + [(-x, y) for x, y in reversed(steps)])
    out += ink.shape(roof, rng.choice((p.roof, p.wood, darker(wall, 0.2))), model=0.4)
    if ink.snowy:
        out += ink.shape(box(-half - 16, -height - 12, width + 32, 26, 13), p.snow, edge=False)
    out += window(ink, 0, -height - 50, 56, 60, arch=True)
    for row in range(int((height - 240) // 160) + 1):
        for x in (-half * 0.48, half * 0.48):
            out += window(ink, x, -height + 100 + row * 160, 74, 96)
    return (
        out
        + door(ink, -half * 0.4, 96, 180, rng.choice((p.roof, p.wood, p.pine)))
        + ink.shape(box(half * 0.08, -150, half * 0.76, 100, 6), ink.palette.white)
        + f'<path d="{box(half * 0.14, -144, half * 0.64, 88, 4)}" fill="{ink.window()}"/>'
    )


def tower(ink: Ink) -> str:
    """A clock tower without letters, 1300 high."""
    p = ink.palette
    out = ink.shape(box(-130, -1000, 260, 1004), mix(p.wall, p.rock, 0.3), model=0.4)
    out += ink.shape(polygon([(-160, -990), (0, -1320), (160, -990)]), p.roof, model=0.5)
    hands = ink.line("M0 -860v-46M0 -860l30 20", darker(p.wood, 0.4), 8)
    return (
        out
        + ink.shape(circle(0, -860, 74), p.white)
        + hands
        + window(ink, 0, -620, 70, 130, arch=True)
        + window(ink, 0, -380, 70, 130, arch=True)
    )


def windmill(ink: Ink) -> str:
    """A mill on a hill, 900 high."""
    p = ink.palette
    out = ink.shape("M-130 4L-88 -520h176L130 4z", p.wall, model=0.5)
    out += ink.shape("M-104 -510q104 -190 208 0z", p.roof, model=0.5)
    sail = ink.shape("M10 -30h66v-290h-66z", p.white) + ink.line("M0 0v-330M10 -110h66M10 -200h66", p.wood, 12)
    out += "".join(put(sail, 0, -560, turn=angle + 18) for angle in (0, 90, 180, 270))
    return out + door(ink, 0, 90, 160, p.wood) + window(ink, 0, -330, 60, 70, arch=True)


def lighthouse(ink: Ink) -> str:
    """A striped lighthouse, 1000 high."""
    p = ink.palette
    out = ink.shape("M-110 4L-66 -720h132L110 4z", p.white, model=0.5)
    for y in (-620, -400, -180):
        w = 66 + (720 + y) / 720 * 44
        out += ink.shape(d("M", -w, y, "h", 2 * w, "l", 8, 110, "h", -2 * w - 16, "z"), p.accent, model=0.4, edge=False)
    if ink.light.lamps > 0.5:
        out += ink.glow(0, -780, 420, "#ffe39a", 0.8)
    out += f'<path d="{box(-48, -830, 96, 100, 8)}" fill="{ink.window()}"/>' + ink.line("M-78 -724h156", p.wood, 16)
    return out + ink.shape("M-66 -826q66 -130 132 0z", p.roof, model=0.5)


def stall(ink: Ink) -> str:
    """A market stall with a striped awning and full crates, 460 wide."""
    rng = ink.rng
    p = ink.palette
    colour = rng.choice((p.accent, p.cloth, p.second, p.pine))
    out = ink.limb("M-210 0v-400", p.wood, 18) + ink.limb("M210 0v-400", p.wood, 18)
    out += ink.shape(box(-225, -170, 450, 170, 8), mix(p.wood, p.wall, 0.35), model=0.4)
    fruit = (p.accent, p.second, p.leaf, "#c2557a", "#e79a3f")
    for crate in range(3):
        tone, x = rng.choice(fruit), -148 + crate * 148
        out += ink.shape("".join(circle(x + i * 28 - 42, -206 - (i % 2) * 12, 22) for i in range(4)), tone, model=0.5)
        out += ink.shape(box(x - 68, -200, 136, 62, 6), p.wood)
        out += ink.line(d("M", x - 60, -170, "h", 120), darker(p.wood, 0.25), 5)
    for i in range(7):
        tone = colour if i % 2 == 0 else p.white
        strip = d("M", -182 + i * 52, -500, "L", -252 + i * 72, -390, "q", 36, 34, 72, 0, "L", -130 + i * 52, -500, "z")
        out += ink.shape(strip, tone, edge=ink.hand.cut == 0)
    return out


def fence(ink: Ink) -> str:
    """A stretch of picket fence, 480 wide."""
    white = ink.palette.white
    out = ink.line("M-240 -84h480M-240 -38h480", darker(white, 0.12), 14)
    for i in range(8):
        x = -220 + i * 62
        out += ink.shape(d("M", x - 15, 6, "v", -112, "l", 15, -24, "l", 15, 24, "v", 112, "z"), white, model=0.3)
    return out


def lamp(ink: Ink) -> str:
    """A street lamp, 520 high, glowing in the dark."""
    iron = "#4b4a5c"
    glow = ink.glow(0, -462, 260, "#ffd67a", 0.85) if ink.light.lamps > 0.5 else ""
    light = mix(ink.lit("#f4ecd0"), "#ffe9a8", ink.light.lamps)
    head = f'<path d="{polygon([(-22, -430), (22, -430), (30, -490), (-30, -490)])}" fill="{light}"/>'
    return (
        ink.limb("M0 0v-420", iron, 16)
        + ink.shape(box(-26, -20, 52, 24, 8), iron)
        + head
        + ink.shape(polygon([(-38, -488), (0, -524), (38, -488)]), iron)
        + glow
    )


def well(ink: Ink) -> str:
    """A round well with a little roof, 300 wide."""
    p = ink.palette
    out = ink.limb("M-96 -90v-210", p.wood, 18) + ink.limb("M96 -90v-210", p.wood, 18)
    out += ink.shape(polygon([(-156, -290), (0, -400), (156, -290)]), p.roof, model=0.5)
    out += ink.shape("M-130 -110v110q130 34 260 0v-110z", p.rock, model=0.6)
    out += ink.shape(ellipse(0, -110, 130, 32), darker(p.rock, 0.4))
    stones = "".join(box(-112 + (i % 4) * 58 + (i // 4) * 24, -84 + (i // 4) * 46, 42, 26, 8) for i in range(7))
    return out + ink.shape(stones, lighter(p.rock, 0.2), edge=False, soft=0.6)


def bench(ink: Ink) -> str:
    """A park bench, 320 wide."""
    wood = ink.palette.wood
    legs = ink.line("M-120 0v-80M120 0v-80", "#55505c", 14)
    planks = "".join(box(-160, y, 320, 22, 8) for y in (-96, -150, -184))
    return legs + ink.shape(planks, wood, model=0.3)


def sign(ink: Ink) -> str:
    """A signpost whose boards point and say nothing."""
    wood = ink.palette.wood
    board = "M-60 -22h120l34 22l-34 22h-120z"
    return (
        ink.limb("M0 0v-300", wood, 18)
        + put(ink.shape(board, lighter(wood, 0.25)), 20, -260, turn=-4)
        + put(ink.shape(board, lighter(wood, 0.12)), -20, -196, flip=True, turn=5)
    )


def haystack(ink: Ink) -> str:
    """A stack of hay, 320 wide."""
    rng = ink.rng
    colour = mix(ink.palette.second, ink.palette.sand, 0.4)
    straw = "".join(
        d("M", rng.uniform(-120, 120), rng.uniform(-180, -10), "l", rng.uniform(-14, 14), 34) for _ in range(16)
    )
    return ink.shape(
        "M-160 8C-150 -160 -80 -240 0 -240C80 -240 150 -160 160 8q-160 24 -320 0z",
        colour,
        model=0.8,
    ) + ink.line(straw, darker(colour, 0.25), 5, soft=0.6)


def washing(ink: Ink) -> str:
    """A washing line between two posts, 640 wide."""
    rng = ink.rng
    p = ink.palette
    out = ink.limb("M-320 0v-330", p.wood, 14) + ink.limb("M320 0v-330", p.wood, 14)
    out += ink.line(smooth([(-320, -320), (0, -280), (320, -320)]), p.white, 5)
    for i, x in enumerate((-220, -90, 50, 190)):
        y = -290 + abs(x) * -0.06
        out += put(
            ink.shape(
                "M-48 0h96q10 66 -4 120q-44 14 -88 0q-14 -60 -4 -120z",
                (p.white, p.accent, p.cloth, p.second)[i],
                model=0.4,
            ),
            x,
            y,
            0.9,
            turn=rng.uniform(-5, 5),
        )
    return out
