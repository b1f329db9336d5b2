"""What rooms are made of: walls, floors, windows with the weather behind them, rugs."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, polygon, put, star, tag
from services.illustrator.builtin.drawings import furniture
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places.sky import moon_or_sun, shines


def skirting(scene: Scene) -> float:
    """The line where wall and floor meet."""
    return scene.view.line({"below": 0.2, "above": 0.63}.get(scene.view.camera, 0.5))


def room(scene: Scene, wall: str, floor: str, pattern: str) -> float:
    """Wall with paper, skirting and boards; returns the line where they meet."""
    ink, line = scene.ink, skirting(scene)
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


def outlook(scene: Scene, x: float, y: float, w: float, h: float) -> None:
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
    out += moon_or_sun(scene, x + (w * 0.2 if light.moon else -w * 0.18), y - h * 0.2, w * 0.09)
    if light.moon and scene.stage.weather in ("clear", "wind"):
        out += "".join(
            tag(
                "path",
                d=star(x + rng.uniform(-0.42, 0.42) * w, y - rng.uniform(0, 0.42) * h, 6, 2.4, 4),
                fill="#fff3c4",
            )
            for _ in range(7)
        )
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


def beam_on_floor(scene: Scene, x: float, line: float) -> str:
    """The light that a window at ``x`` lays on the floor."""
    light = scene.ink.light
    if not shines(scene):
        return ""
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


def rug(scene: Scene, colour: str, rim: str) -> None:
    """A round rug under the hero."""
    if "bare-room" in scene.stage.facts:
        return
    view, ink = scene.view, scene.ink
    y, rx = view.base + 6 if not scene.overhead else view.base - 20, 330 * min(view.k, 1.4)
    ry = rx * (0.24 if not scene.overhead else 0.56)
    if y - ry < SIZE:
        art = ink.shape(ellipse(0, 0, rx, ry), rim) + ink.shape(ellipse(0, 0, rx * 0.86, ry * 0.84), colour, edge=False)
        art += ink.line(ellipse(0, 0, rx * 0.66, ry * 0.62), lighter(colour, 0.5), 6) + ink.shape(
            ellipse(0, 0, rx * 0.38, ry * 0.36), lighter(rim, 0.3), edge=False
        )
        scene.back.append(put(art, scene.hero_x, y))


def wall_things(scene: Scene, line: float, things: tuple[tuple[float, furniture.Piece, float], ...]) -> None:
    """Furniture along the wall, as (x, piece, size)."""
    for x, piece, size in things:
        scene.stand(x, line + 8, piece, size, flip=False, ground=0)


def litter(scene: Scene, things: tuple[furniture.Piece, ...]) -> None:
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


def clear_out(scene: Scene) -> None:
    """Takes the furniture out: pale patches on the wall where it stood, and boxes that are packed."""
    scene.items.clear()
    line, ink = skirting(scene), scene.ink
    k = scene.view.scale(line)
    if not scene.overhead:
        for x, w, h in ((150, 150, 190), (820, 210, 250)):
            pale = box(x - w * k / 2, max(40.0, line - (h + 190) * k), w * k, h * k, 4)
            scene.back.append(f'<path d="{pale}" fill="#fffaf0" fill-opacity=".22"/>')
            scene.back.append(
                ink.shape(circle(x, max(34.0, line - (h + 200) * k), 5 * k), ink.palette.wood, edge=False)
            )
    for x in (70, 960):
        scene.stand(x, scene.view.line(0.62), furniture.boxes, 0.9, flip=x > SIZE / 2, ground=220)
