"""Places under a roof: bedroom, kitchen, attic."""

from services.illustrator.builtin import furniture, trinkets
from services.illustrator.builtin.colour import darker, lighter, mix
from services.illustrator.builtin.scene import SIZE, Scene
from services.illustrator.builtin.svg import box, circle, d, ellipse, polygon, put, star, tag


def _skirting(scene: Scene) -> float:
    """The line where wall and floor meet."""
    return scene.view.line({"below": 0.2, "above": 0.63}.get(scene.view.camera, 0.5))


def _room(scene: Scene, wall: str, floor: str, pattern: str) -> float:
    ink, line = scene.ink, _skirting(scene)
    lit = ink.at(0.12).lit(wall)
    warm = mix(lighter(lit, 0.2), "#ffd98a", 0.22 * ink.light.lamps)
    scene.back.append(ink.bands(0, line + 4, (darker(lit, 0.08), warm)))
    scene.back.append(_wallpaper(scene, wall, line, pattern))
    boards = ink.lit(floor)
    scene.back.append(ink.bands(line, SIZE, (darker(boards, 0.12), lighter(boards, 0.08))))
    vanish = (512.0, scene.view.horizon - 60)
    seams = ""
    for i in range(-14, 15):
        x = 512 + i * 150 * max(0.6, scene.view.k)
        dx, dy = x - vanish[0], SIZE - vanish[1]
        seams += d("M", vanish[0] + dx * (line - vanish[1]) / dy, line, "L", x, SIZE)
    scene.back.append(ink.line(seams, darker(floor, 0.25), 3, soft=0.6))
    k = scene.view.scale(line)
    scene.back.append(ink.shape(box(-10, line - 26 * k, SIZE + 20, 28 * k), lighter(wall, 0.55)))
    return line


def _wallpaper(scene: Scene, wall: str, line: float, pattern: str) -> str:
    ink, k = scene.ink, max(0.5, scene.view.scale(line))
    tone, path, step = lighter(wall, 0.4), "", 74 * k
    rows, columns = int(line / step) + 1, int(SIZE / step) + 2
    if pattern == "stripes":
        return ink.shape(
            "".join(box(i * step * 1.3, -4, step * 0.5, line + 4) for i in range(columns)), tone, edge=False, soft=0.4
        )
    for row in range(rows):
        for column in range(columns):
            x, y = (column + 0.5 * (row % 2)) * step, row * step + 30
            path += (
                circle(x, y, 5.5 * k)
                if pattern == "dots"
                else d("M", x, y + 12 * k, "q", -16 * k, -14 * k, 0, -26 * k, "q", 16 * k, 12 * k, 0, 26 * k, "z")
            )
    return ink.shape(path, tone, edge=False, soft=0.55)


def _outlook(scene: Scene, x: float, y: float, w: float, h: float) -> None:
    """A window with the weather and the time of day behind it, and curtains."""
    ink, rng, light = scene.ink, scene.rng, scene.ink.light
    frame, pane = box(x - w / 2 - 16, y - h / 2 - 16, w + 32, h + 32, 14), box(x - w / 2, y - h / 2, w, h, 4)
    out = ink.shape(frame, ink.palette.white) + f'<path d="{pane}" fill="{ink.fade(light.sky[0], light.sky[2])}"/>'
    hill = d(
        "M",
        x - w / 2,
        y + h / 2,
        "v",
        -h * 0.24,
        "q",
        w * 0.3,
        -h * 0.2,
        w * 0.55,
        0,
        "q",
        w * 0.25,
        h * 0.1,
        w * 0.45,
        -h * 0.06,
        "V",
        y + h / 2,
        "z",
    )
    if light.moon:
        out += (
            ink.glow(x + w * 0.2, y - h * 0.2, w * 0.3, light.halo, 0.6)
            + f'<path d="{circle(x + w * 0.2, y - h * 0.2, w * 0.09)}" fill="{light.orb}"/>'
        )
        out += "".join(
            tag(
                "path",
                d=star(x + rng.uniform(-0.42, 0.42) * w, y - rng.uniform(0, 0.42) * h, 6, 2.4, 4),
                fill="#fff3c4",
            )
            for _ in range(7)
        )
    elif scene.stage.weather in ("clear", "wind"):
        out += f'<path d="{circle(x - w * 0.18, y - h * 0.16, w * 0.12)}" fill="{light.orb}"/>'
    out += ink.at(0.45).shape(hill, ink.palette.snow if ink.snowy else ink.palette.grass, edge=False)
    out += pane_weather(scene, x, y, w, h)
    out += ink.line(d("M", x, y - h / 2, "v", h, "M", x - w / 2, y - h * 0.06, "h", w), ink.palette.white, 11)
    for side in (-1, 1):
        out += put(ink.shape(d("M", -20, -h * 0.62, "h", w * 0.36, "q", -10, h * 0.5, -w * 0.26, h * 0.7, "q", -14,
            h * 0.3, -2, h * 0.5, "h", -w * 0.1, "z"), ink.palette.cloth, model=0.6),
                   x + side * (w / 2 + 14), y, flip=side > 0)  # fmt: skip
    out += ink.line(d("M", x - w * 0.72, y - h * 0.62, "h", w * 1.44), ink.palette.wood, 12)
    scene.back.append(out)


def pane_weather(scene: Scene, x: float, y: float, w: float, h: float) -> str:
    """The weather as it is seen through an opening ``w`` by ``h`` around (x, y)."""
    rng, weather = scene.rng, scene.stage.weather
    if weather in ("rain", "storm"):
        drops = "".join(
            d("M", x + rng.uniform(-0.46, 0.46) * w, y + rng.uniform(-0.46, 0.3) * h, "l", -5, 24) for _ in range(26)
        )
        return f'<path d="{drops}" stroke="#e6f0f5" stroke-width="3" stroke-opacity=".7" fill="none"/>'
    if weather == "snow":
        flakes = "".join(
            d("M", x + rng.uniform(-0.46, 0.46) * w, y + rng.uniform(-0.46, 0.46) * h, "h", 0) for _ in range(30)
        )
        return f'<path d="{flakes}" stroke="#ffffff" stroke-width="7" stroke-linecap="round" fill="none"/>'
    if weather in ("fog", "cloudy"):
        return f'<path d="{box(x - w / 2, y - h / 2, w, h)}" fill="{scene.ink.light.haze}" fill-opacity=".45"/>'
    return ""


def _moonbeam(scene: Scene, x: float, line: float) -> str:
    light = scene.ink.light
    colour = light.halo if light.moon else light.orb
    path = polygon(
        [
            (x - 90, line + 20),
            (x + 90, line + 20),
            (x + 90 - scene.ink.side * 220, SIZE),
            (x - 190 - scene.ink.side * 220, SIZE),
        ]
    )
    return f'<path d="{path}" fill="{colour}" fill-opacity=".16"/>'


def _rug(scene: Scene, colour: str, rim: str) -> None:
    view, ink = scene.view, scene.ink
    y, rx = view.base + 6 if not scene.overhead else view.base - 20, 330 * min(view.k, 1.4)
    ry = rx * (0.24 if not scene.overhead else 0.56)
    if y - ry < SIZE:
        art = ink.shape(ellipse(0, 0, rx, ry), rim) + ink.shape(ellipse(0, 0, rx * 0.86, ry * 0.84), colour, edge=False)
        art += ink.line(ellipse(0, 0, rx * 0.66, ry * 0.62), lighter(colour, 0.5), 6) + ink.shape(
            ellipse(0, 0, rx * 0.38, ry * 0.36), lighter(rim, 0.3), edge=False
        )
        scene.back.append(put(art, scene.hero_x, y))


def _wall_things(scene: Scene, line: float, things: tuple[tuple[float, furniture.Piece, float], ...]) -> None:
    for x, piece, size in things:
        scene.stand(x, line + 8, piece, size, flip=False, ground=0)


def bedroom(scene: Scene) -> None:
    """Wallpaper, a window, a bed with a quilt, a shelf of toys, a round rug."""
    p, view, rng = scene.ink.palette, scene.view, scene.rng
    wall = mix(rng.choice((p.cloth, p.second, p.grass, p.accent)), p.wall, 0.52)
    line = _room(scene, wall, p.floor, rng.choice(("dots", "leaves", "stripes")))
    side = 1 if scene.hero_x < 512 else -1
    k = view.scale(line)
    if not scene.overhead:
        _outlook(
            scene,
            512 + side * 60,
            line - 480 * k if line - 480 * k > 150 else max(120, line * 0.36),
            230 * max(0.8, min(k * 1.3, 1.3)),
            260 * max(0.8, min(k * 1.3, 1.3)),
        )
    scene.back.append(_moonbeam(scene, 512 + side * 60, line) if not scene.overhead else "")
    _rug(scene, p.cloth, p.accent)
    if "bed" not in scene.stage.props:
        scene.stand(512 + side * 330, view.line(0.68), furniture.bed, 1.0, flip=side < 0, ground=0)
    _wall_things(scene, line, ((512 - side * 390, furniture.shelf, 1.0), (512 - side * 150, furniture.picture, 1.0)))
    scene.stand(512 - side * 280, view.line(0.62), furniture.toy_box, 1.0, ground=200)
    _litter(scene, (trinkets.ball, trinkets.drum, trinkets.book, trinkets.star, trinkets.button))
    scene.stand(512 + side * 110, view.line(0.58), furniture.bedside, 1.0, flip=False, ground=120)


def _litter(scene: Scene, things: tuple[furniture.Piece, ...]) -> None:
    """Seen from above a floor is wide: things lie about on it, and a second rug."""
    if not scene.overhead:
        return
    p = scene.ink.palette
    scene.back.insert(
        -1,
        scene.ink.shape(
            ellipse(512 + (330 if scene.hero_x < 512 else -330), 900, 190, 96), mix(p.second, p.floor, 0.3)
        ),
    )
    for x, y, thing in zip((120, 880, 250, 930, 760), (640, 660, 940, 900, 470), things, strict=False):
        if abs(x - scene.hero_x) > 150 or y < 500:
            scene.stand(x, y, thing, 0.8, ground=90)


def kitchen(scene: Scene) -> None:
    """A stove, shelves with jars, a table with a checked cloth, pans on hooks."""
    p, view, rng = scene.ink.palette, scene.view, scene.rng
    line = _room(
        scene,
        mix(rng.choice((p.second, p.grass, p.wall)), p.wall, 0.6),
        mix(p.floor, p.roof, 0.25),
        rng.choice(("stripes", "dots")),
    )
    side = 1 if scene.hero_x < 512 else -1
    k = view.scale(line)
    if not scene.overhead:
        _outlook(
            scene,
            512 - side * 40,
            line - 470 * k if line - 470 * k > 130 else max(110, line * 0.34),
            190 * max(0.8, min(k * 1.3, 1.3)),
            200 * max(0.8, min(k * 1.3, 1.3)),
        )
    scene.back.append(_moonbeam(scene, 512 - side * 40, line) if not scene.overhead else "")
    _rug(scene, p.second, p.roof)
    _wall_things(
        scene,
        line,
        (
            (512 + side * 330, furniture.stove, 1.0),
            (512 - side * 360, furniture.dresser, 1.0),
            (512 + side * 70, furniture.hooks, 1.0),
        ),
    )
    scene.stand(512 + side * 300, view.line(0.74), furniture.table, 1.0, flip=False, ground=380)
    scene.stand(512 - side * 330, view.line(0.8), furniture.chair, 1.0, flip=side < 0, ground=130)
    _litter(scene, (trinkets.basket, trinkets.teapot, trinkets.cup, trinkets.mushroom, trinkets.basket))


def attic(scene: Scene) -> None:
    """Sloping beams, a round window, trunks, boxes, cobwebs and dust in the light."""
    p, view, rng, ink = scene.ink.palette, scene.view, scene.rng, scene.ink
    line = _room(scene, mix(p.wood, p.wall, 0.35), mix(p.wood, p.floor, 0.4), "stripes")
    side = 1 if scene.hero_x < 512 else -1
    if not scene.overhead:
        cx, cy, r = 512 + side * 60, max(150.0, line * 0.42), 96 * max(0.8, min(1.4, view.k))
        light = ink.light
        pane = f'<path d="{circle(cx, cy, r)}" fill="{ink.fade(light.sky[0], light.sky[2])}"/>'
        moon = f'<path d="{circle(cx + 26, cy - 24, r * 0.24)}" fill="{light.orb}"/>'
        bars = ink.line(d("M", cx, cy - r, "v", 2 * r, "M", cx - r, cy, "h", 2 * r), p.wood, 10) + ink.line(
            circle(cx, cy, r), darker(p.wood, 0.2), 20
        )
        beam = polygon(
            [
                (cx - r * 0.7, cy),
                (cx + r * 0.7, cy),
                (cx + r * 1.2 - ink.side * 260, SIZE),
                (cx - r * 1.9 - ink.side * 260, SIZE),
            ]
        )
        shaft = tag("path", d=beam, fill=mix(light.orb, light.halo, 0.5), fill_opacity=0.15)
        scene.back.append(pane + moon + pane_weather(scene, cx, cy, r * 1.3, r * 1.3) + bars + shaft)
        for x in (-1, 1):
            roof = polygon([(512 + x * 560, -20), (512 + x * 210, -20), (512 + x * 560, line * 0.86)])
            scene.back.append(ink.shape(roof, darker(p.wood, 0.2)))
            scene.back.append(
                ink.limb(d("M", 512 + x * 210, -20, "L", 512 + x * 560, line * 0.86), darker(p.wood, 0.32), 30)
            )
        scene.back.append(ink.limb(d("M", -20, 46, "H", SIZE + 20), darker(p.wood, 0.3), 36))
    _wall_things(
        scene,
        line,
        (
            (512 - side * 260, furniture.trunk, 1.0),
            (512 + side * 330, furniture.boxes, 1.0),
            (512 + side * 150, furniture.mirror, 0.9),
        ),
    )
    scene.stand(512 + side * 350, view.line(0.8), furniture.trunk, 0.95, flip=side < 0, ground=280)
    scene.stand(512 - side * 380, view.line(0.72), furniture.boxes, 0.9, ground=220)
    _litter(scene, (trinkets.book, trinkets.letter, trinkets.drum, trinkets.ball, trinkets.suitcase))
    dust = "".join(d("M", rng.uniform(140, 880), rng.uniform(80, 900), "h", 0) for _ in range(40))
    scene.front.append(
        f'<path d="{dust}" stroke="#fff2c8" stroke-width="5" stroke-linecap="round" stroke-opacity=".45"/>'
    )
