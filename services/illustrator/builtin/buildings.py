"""Built things: cottages, town houses, stalls, fences, lamps. Each stands on (0, 0); a cottage is about 700 high."""

from random import Random

from services.illustrator.builtin.colour import darker, lighter, mix
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.svg import box, circle, d, ellipse, polygon, put, smooth


def window(ink: Ink, x: float, y: float, width: float = 90, height: float = 110, *, arch: bool = False) -> str:
    """A window with a cross bar, lit when it is dark."""
    frame = box(x - width / 2 - 8, y - height / 2 - 8, width + 16, height + 16, 20 if arch else 6)
    pane = box(x - width / 2, y - height / 2, width, height, width / 2 if arch else 4)
    glow = ink.glow(x, y, width * 1.5, "#ffcf6a", 0.5 * ink.light.lamps) if ink.light.lamps > 0.5 and ink.far < 0.85 else ""
    bars = ink.line(d("M", x, y - height / 2, "v", height, "M", x - width / 2, y, "h", width), ink.palette.white, 7)
    glass = f'<path d="{pane}" fill="{ink.window()}"/>'
    sill = ink.shape(box(x - width / 2 - 14, y + height / 2 + 4, width + 28, 12, 4), ink.palette.wood, edge=False)
    return glow + ink.shape(frame, ink.palette.white) + glass + bars + sill


def door(ink: Ink, x: float, width: float, height: float, colour: str) -> str:
    """A round-topped door with a knob."""
    path = d("M", x - width / 2, 0, "v", -height + width / 2, "a", width / 2, width / 2, "0 0 1", width, 0, "v", height - width / 2, "z")
    planks = ink.line(d("M", x - width * 0.16, -6, "v", -height + 34, "M", x + width * 0.16, -6, "v", -height + 34), darker(colour, 0.25), 4, soft=0.6)
    return ink.shape(path, colour, model=0.4) + planks + ink.shape(circle(x + width * 0.3, -height * 0.42, 8), ink.palette.second)


def cottage(ink: Ink, rng: Random) -> str:
    """A small house with a crooked roof and a smoking chimney."""
    wall, roof = mix(ink.palette.wall, rng.choice((ink.palette.second, ink.palette.cloth, ink.palette.accent)), 0.14), rng.choice((ink.palette.roof, ink.palette.accent, ink.palette.wood))
    out = ink.shape(box(104, -620, 66, 190, 6), mix(ink.palette.roof, ink.palette.rock, 0.4))
    for i in range(3):
        out += ink.shape(circle(150 + i * 26, -660 - i * 58, 22 + i * 9), lighter(ink.light.haze, 0.3), edge=False, soft=0.5 - i * 0.1)
    out += ink.shape(box(-205, -330, 410, 336, 8), wall, model=0.4)
    out += ink.shape(d("M", -262, -310, "Q", -130, -420, -30, -600, "q", 30, -22, 62, 0, "Q", 150, -420, 262, -310, "q", -262, 34, -524, 0, "z"), roof, model=0.7)
    tiles = "".join(d("M", -150 + r * -28, -420 + r * 52, "q", 22, 18, 44, 0, "t", 44, 0, "t", 44, 0, "t", 44, 0, "t", 44, 0, "t", 44, 0) for r in range(2))
    out += ink.line(tiles, darker(roof, 0.22), 6, soft=0.6)
    if ink.snowy:
        out += ink.shape(d("M", -240, -330, "Q", -130, -430, -30, -600, "q", 30, -22, 62, 0, "Q", 150, -430, 240, -330, "q", -40, 30, -80, 0, "q", -40, 40, -90, 0, "q", -60, 46, -120, 0, "q", -50, 40, -90, 0, "q", -50, 30, -100, 0, "z"), ink.palette.snow, edge=False)
    out += door(ink, -70, 116, 220, rng.choice((ink.palette.cloth, ink.palette.wood, ink.palette.accent)))
    out += window(ink, 100, -170) + window(ink, 0, -420, 66, 66, arch=True)
    box_of_flowers = "".join(circle(56 + i * 18, -104 + (i % 2) * 6, 10) for i in range(6))
    return out + ink.shape(box_of_flowers, ink.palette.accent, edge=False)


def town_house(ink: Ink, rng: Random) -> str:
    """A tall narrow house with a stepped or pointed gable, 700 to 1000 high."""
    p = ink.palette
    wall = mix(rng.choice((p.wall, p.accent, p.second, p.cloth, p.roof)), p.wall, 0.42)
    height, width = rng.choice((560, 660, 780)), rng.choice((300, 340))
    half = width / 2
    out = ink.shape(box(-half, -height, width, height + 4), wall, model=0.35)
    if rng.random() < 0.5:
        roof = polygon([(-half - 20, -height + 4), (0, -height - 190), (half + 20, -height + 4)])
    else:
        steps = [(-half - 8, -height), (-half - 8, -height - 50), (-half * 0.6, -height - 50), (-half * 0.6, -height - 110), (-half * 0.24, -height - 110), (-half * 0.24, -height - 165)]
        roof = polygon(steps + [(-x, y) for x, y in reversed(steps)])
    out += ink.shape(roof, rng.choice((p.roof, p.wood, darker(wall, 0.2))), model=0.4)
    if ink.snowy:
        out += ink.shape(box(-half - 16, -height - 12, width + 32, 26, 13), p.snow, edge=False)
    out += window(ink, 0, -height - 50, 56, 60, arch=True)
    for row in range(int((height - 240) // 160) + 1):
        for x in (-half * 0.48, half * 0.48):
            out += window(ink, x, -height + 100 + row * 160, 74, 96)
    return out + door(ink, -half * 0.4, 96, 180, rng.choice((p.roof, p.wood, p.pine))) + ink.shape(box(half * 0.08, -150, half * 0.76, 100, 6), ink.palette.white) + f'<path d="{box(half * 0.14, -144, half * 0.64, 88, 4)}" fill="{ink.window()}"/>'


def tower(ink: Ink, rng: Random) -> str:
    """A clock tower without letters, 1300 high."""
    p = ink.palette
    out = ink.shape(box(-130, -1000, 260, 1004), mix(p.wall, p.rock, 0.3), model=0.4)
    out += ink.shape(polygon([(-160, -990), (0, -1320), (160, -990)]), p.roof, model=0.5)
    hands = ink.line(d("M", 0, -860, "v", -46, "M", 0, -860, "l", 30, 20), darker(p.wood, 0.4), 8)
    return out + ink.shape(circle(0, -860, 74), p.white) + hands + window(ink, 0, -620, 70, 130, arch=True) + window(ink, 0, -380, 70, 130, arch=True)


def windmill(ink: Ink, rng: Random) -> str:
    """A mill on a hill, 900 high."""
    p = ink.palette
    out = ink.shape(d("M", -130, 4, "L", -88, -520, "h", 176, "L", 130, 4, "z"), p.wall, model=0.5)
    out += ink.shape(d("M", -104, -510, "q", 104, -190, 208, 0, "z"), p.roof, model=0.5)
    sail = ink.shape(d("M", 10, -30, "h", 66, "v", -290, "h", -66, "z"), p.white) + ink.line(d("M", 0, 0, "v", -330, "M", 10, -110, "h", 66, "M", 10, -200, "h", 66), p.wood, 12)
    out += "".join(put(sail, 0, -560, turn=angle + 18) for angle in (0, 90, 180, 270))
    return out + door(ink, 0, 90, 160, p.wood) + window(ink, 0, -330, 60, 70, arch=True)


def lighthouse(ink: Ink, rng: Random) -> str:
    """A striped lighthouse, 1000 high."""
    p = ink.palette
    out = ink.shape(d("M", -110, 4, "L", -66, -720, "h", 132, "L", 110, 4, "z"), p.white, model=0.5)
    for y in (-620, -400, -180):
        w = 66 + (720 + y) / 720 * 44
        out += ink.shape(d("M", -w, y, "h", 2 * w, "l", 8, 110, "h", -2 * w - 16, "z"), p.accent, model=0.4, edge=False)
    if ink.light.lamps > 0.5:
        out += ink.glow(0, -780, 420, "#ffe39a", 0.8)
    out += f'<path d="{box(-48, -830, 96, 100, 8)}" fill="{ink.window()}"/>' + ink.line(d("M", -78, -724, "h", 156), p.wood, 16)
    return out + ink.shape(d("M", -66, -826, "q", 66, -130, 132, 0, "z"), p.roof, model=0.5)


def stall(ink: Ink, rng: Random) -> str:
    """A market stall with a striped awning and full crates, 460 wide."""
    p = ink.palette
    colour = rng.choice((p.accent, p.cloth, p.second, p.pine))
    out = ink.limb(d("M", -210, 0, "v", -400), p.wood, 18) + ink.limb(d("M", 210, 0, "v", -400), p.wood, 18)
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


def fence(ink: Ink, rng: Random) -> str:
    """A stretch of picket fence, 480 wide."""
    white = ink.palette.white
    out = ink.line(d("M", -240, -84, "h", 480, "M", -240, -38, "h", 480), darker(white, 0.12), 14)
    for i in range(8):
        x = -220 + i * 62
        out += ink.shape(d("M", x - 15, 6, "v", -112, "l", 15, -24, "l", 15, 24, "v", 112, "z"), white, model=0.3)
    return out


def lamp(ink: Ink, rng: Random) -> str:
    """A street lamp, 520 high, glowing in the dark."""
    iron = "#4b4a5c"
    glow = ink.glow(0, -462, 260, "#ffd67a", 0.85) if ink.light.lamps > 0.5 else ""
    light = mix(ink.lit("#f4ecd0"), "#ffe9a8", ink.light.lamps)
    head = f'<path d="{polygon([(-22, -430), (22, -430), (30, -490), (-30, -490)])}" fill="{light}"/>'
    return ink.limb(d("M", 0, 0, "v", -420), iron, 16) + ink.shape(box(-26, -20, 52, 24, 8), iron) + head + ink.shape(polygon([(-38, -488), (0, -524), (38, -488)]), iron) + glow


def well(ink: Ink, rng: Random) -> str:
    """A round well with a little roof, 300 wide."""
    p = ink.palette
    out = ink.limb(d("M", -96, -90, "v", -210), p.wood, 18) + ink.limb(d("M", 96, -90, "v", -210), p.wood, 18)
    out += ink.shape(polygon([(-156, -290), (0, -400), (156, -290)]), p.roof, model=0.5)
    out += ink.shape(d("M", -130, -110, "v", 110, "q", 130, 34, 260, 0, "v", -110, "z"), p.rock, model=0.6)
    out += ink.shape(ellipse(0, -110, 130, 32), darker(p.rock, 0.4))
    stones = "".join(box(-112 + (i % 4) * 58 + (i // 4) * 24, -84 + (i // 4) * 46, 42, 26, 8) for i in range(7))
    return out + ink.shape(stones, lighter(p.rock, 0.2), edge=False, soft=0.6)


def bench(ink: Ink, rng: Random) -> str:
    """A park bench, 320 wide."""
    wood = ink.palette.wood
    legs = ink.line(d("M", -120, 0, "v", -80, "M", 120, 0, "v", -80), "#55505c", 14)
    planks = "".join(box(-160, y, 320, 22, 8) for y in (-96, -150, -184))
    return legs + ink.shape(planks, wood, model=0.3)


def sign(ink: Ink, rng: Random) -> str:
    """A signpost whose boards point and say nothing."""
    wood = ink.palette.wood
    board = d("M", -60, -22, "h", 120, "l", 34, 22, "l", -34, 22, "h", -120, "z")
    return ink.limb(d("M", 0, 0, "v", -300), wood, 18) + put(ink.shape(board, lighter(wood, 0.25)), 20, -260, turn=-4) + put(ink.shape(board, lighter(wood, 0.12)), -20, -196, flip=True, turn=5)


def haystack(ink: Ink, rng: Random) -> str:
    """A stack of hay, 320 wide."""
    colour = mix(ink.palette.second, ink.palette.sand, 0.4)
    straw = "".join(d("M", rng.uniform(-120, 120), rng.uniform(-180, -10), "l", rng.uniform(-14, 14), 34) for _ in range(16))
    return ink.shape(d("M", -160, 8, "C", -150, -160, -80, -240, 0, -240, "C", 80, -240, 150, -160, 160, 8, "q", -160, 24, -320, 0, "z"), colour, model=0.8) + ink.line(straw, darker(colour, 0.25), 5, soft=0.6)


def washing(ink: Ink, rng: Random) -> str:
    """A washing line between two posts, 640 wide."""
    p = ink.palette
    out = ink.limb(d("M", -320, 0, "v", -330), p.wood, 14) + ink.limb(d("M", 320, 0, "v", -330), p.wood, 14)
    out += ink.line(smooth([(-320, -320), (0, -280), (320, -320)]), p.white, 5)
    for i, x in enumerate((-220, -90, 50, 190)):
        y = -290 + abs(x) * -0.06
        out += put(ink.shape(d("M", -48, 0, "h", 96, "q", 10, 66, -4, 120, "q", -44, 14, -88, 0, "q", -14, -60, -4, -120, "z"), (p.white, p.accent, p.cloth, p.second)[i], model=0.4), x, y, 0.9, turn=rng.uniform(-5, 5))
    return out
