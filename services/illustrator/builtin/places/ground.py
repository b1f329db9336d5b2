"""Ground: hills, planes, paths, water, grass and flowers."""

from collections.abc import Callable, Sequence
from random import Random

from services.illustrator.builtin.brush.colour import darker, lighter, mix, shifted
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, blob, circle, d, put, smooth, tag
from services.illustrator.builtin.page.scene import SIZE, Scene


def ridge(rng: Random, y: float, swing: float, step: float = 150) -> list[Point]:
    """Points of a rolling line over the whole width."""
    phase = rng.uniform(0, 1)
    count = int((SIZE + 240) / step) + 2
    return [(-120 + (i + phase * 0.5) * step, y + rng.uniform(-swing, swing)) for i in range(count)]


def plane(ink: Ink, points: Sequence[Point], colour: str, bottom: float = SIZE + 20, *, lit_edge: bool = True) -> str:
    """A plane from a line down to ``bottom``, lighter at its upper edge."""
    lit = ink.lit(colour)
    light, dark = (mix(lighter(lit, 0.12), ink.light.halo, 0.08), darker(lit, 0.10)) if ink.hand.model else (lit, lit)
    low = min(bottom, max(y for _, y in points) + 6)
    path = smooth(points) + d("L", points[-1][0] + 40, low, "L", points[0][0] - 40, low, "z")
    cut = (
        tag("path", d=path, fill="#2a1c3a", fill_opacity=ink.hand.cut, transform="translate(0 -8)")
        if ink.hand.cut
        else ""
    )
    edge = ink.hand.scenery_edge
    out = cut + tag("path", d=path, fill=light) + (ink.bands(low - 1, bottom, (light, dark)) if bottom > low else "")
    if edge:
        out += tag(
            "path",
            d=smooth(points),
            fill="none",
            stroke=darker(lit, ink.hand.edge_dark),
            stroke_width=edge,
            stroke_opacity=0.6,
        )
    elif lit_edge and not ink.hand.cut:
        out += tag(
            "path",
            d=smooth(points),
            fill="none",
            stroke=mix(lit, ink.light.halo, 0.45),
            stroke_width=4,
            stroke_opacity=0.45,
        )
    return out


def grass_colour(scene: Scene) -> str:
    """The meadow's colour, white when there is snow."""
    palette = scene.ink.palette
    return palette.snow if scene.ink.snowy else palette.grass


def hills(scene: Scene, colour: str, *, rise: float = 90, count: int = 3) -> None:
    """Hills that overlap from the horizon down, each nearer and stronger than the last."""
    view, rng, ink = scene.view, scene.rng, scene.ink
    if scene.overhead:
        return
    for i in range(count):
        lift = rise * (1 - i / count) * (0.6 if view.camera == "below" else 1)
        y = view.horizon + 8 - lift + i * 14
        far = 0.96 - 0.22 * i
        tone = (
            mix(colour, ink.palette.pine, 0.28 - 0.12 * i)
            if not ink.snowy
            else mix(colour, ink.palette.water, 0.2 - 0.07 * i)
        )
        scene.back.append(plane(ink.at(far), ridge(rng, y, lift * 0.42, 210 - i * 20), tone, view.line(0.14) + 60))


def floor(scene: Scene, colour: str, share: float = 0.12, swing: float = 12) -> None:
    """The ground that the hero stands on, in two steps of nearness."""
    view, rng, ink = scene.view, scene.rng, scene.ink
    if scene.overhead:
        scene.back.append(ink.bands(0, SIZE, (mix(ink.lit(colour), ink.light.haze, 0.18), ink.lit(colour))))
        for _ in range(5):
            x, y = rng.uniform(0, SIZE), rng.uniform(0, SIZE)
            scene.back.append(
                patch(
                    ink,
                    x,
                    y,
                    rng.uniform(140, 300),
                    mix(colour, ink.palette.leaf if not ink.snowy else ink.palette.water, 0.22),
                )
            )
        return
    near = view.line(0.58)
    middle = mix(colour, ink.palette.leaf, 0.1) if not ink.snowy else colour
    scene.back.append(
        plane(ink.at(0.34), ridge(rng, view.line(share), swing), middle, min(SIZE + 20, near + swing * 2))
    )
    if near < SIZE - 40:
        scene.back.append(plane(ink.at(0.06), ridge(rng, near, swing * 1.5), colour))


def crowns(scene: Scene) -> None:
    """Seen from above: tops of trees at the rim, beds and stones on the ground."""
    ink, rng = scene.ink, scene.rng
    stone = mix(ink.palette.rock, ink.palette.sand, 0.4)
    for _ in range(9):
        x, y = rng.uniform(40, 980), rng.uniform(60, 980)
        if abs(x - scene.hero_x) > 200 or abs(y - 620) > 260:
            scene.back.append(
                ink.shape(blob(x, y, rng.uniform(22, 44), rng.uniform(16, 30), rng, 0.12), stone, model=0.5)
            )
    for x, y, r in ((60, 90, 190), (330, 20, 130), (990, 130, 210), (1000, 930, 200), (30, 980, 150)):
        if abs(x - scene.hero_x) < 300 and y > 500:
            continue
        tone = (
            ink.palette.snow
            if ink.snowy
            else shifted(ink.palette.leaf, rng.uniform(-0.04, 0.02), 1, rng.uniform(0.85, 1.05))
        )
        art = ink.shape(blob(24, 34, r, r * 0.92, rng, 0.08), darker(ink.palette.grass, 0.5), edge=False, soft=0.35)
        for size, lift in ((1.0, 0.0), (0.72, 0.1), (0.42, 0.22)):
            art += ink.shape(
                blob(-r * lift * 0.5, -r * lift, r * size, r * size * 0.94, rng, 0.1, 12),
                lighter(darker(tone, 0.14), lift),
                model=0.5,
            )
        scene.front.append(put(art, x, y))


def patch(ink: Ink, x: float, y: float, width: float, colour: str, soft: float = 0.55) -> str:
    """A soft patch of another tone lying on the ground."""
    rng = ink.rng
    return ink.shape(blob(x, y, width, width * 0.36, rng, 0.14), colour, edge=False, soft=soft)


def path_to(scene: Scene, colour: str, end_x: float, width: float = 250) -> None:
    """A path that winds from the hero to the horizon."""
    view = scene.view
    rows = []
    for i in range(7):
        t = i / 6
        y = view.line(0.06 + t * 1.5) if not scene.overhead else t * (SIZE + 60) - 30
        sway = (1 - t) * 70 * (1 if i % 2 else -1) * min(1.0, view.k)
        x = end_x + (scene.hero_x - end_x) * t + sway
        half = width * view.scale(y) * 0.5
        rows.append((x, y, half))
    left = [(x - half, y) for x, y, half in rows]
    right = [(x + half, y) for x, y, half in reversed(rows)]
    shape = smooth(left) + d("L", *right[0]) + smooth(right, start=False) + "z"
    scene.back.append(scene.ink.at(0.12).shape(shape, colour, edge=bool(scene.ink.hand.cut) is False))


def scatter(
    scene: Scene, drawing: Callable[[Ink], str], count: int, low: float, high: float, *,
    size: float = 1, gap: float = 0, ground: float = 0, sway: bool = False, edges: bool = False,
) -> None:  # fmt: skip
    """Put things between two shares of the ground (0 horizon, 1 hero), off the hero; ``edges`` keeps to the sides."""
    rng, view = scene.rng, scene.view
    for i in range(count):
        share = low + (high - low) * (i + rng.random()) / count
        y = view.line(share)
        if scene.overhead:
            y = 40 + (SIZE - 90) * (i + rng.random()) / count
        for _ in range(6):
            x = rng.uniform(-20, SIZE + 20)
            if edges:
                x = rng.choice((rng.uniform(-30, 210), rng.uniform(814, 1054)))
            if scene.clear_of_hero(x, gap * view.scale(y)) or share < 0.3:
                break
        else:
            continue
        if y < SIZE + 120:
            scene.stand(x, y, drawing, size * rng.uniform(0.82, 1.18), ground=ground, sway=sway)


def tufts(scene: Scene, colour: str, count: int = 34) -> None:
    """Blades of grass in one stroke each, on the near ground."""
    rng, view = scene.rng, scene.view
    for tone, share in ((darker(colour, 0.24), 0.6), (lighter(colour, 0.4), 0.4)):
        path = ""
        for _ in range(int(count * share)):
            y = view.line(rng.uniform(0.3, 1.35)) if not scene.overhead else rng.uniform(30, SIZE)
            if y > SIZE:
                continue
            k, x = max(0.4, min(1.6, view.scale(y))), rng.uniform(0, SIZE)
            for lean in (-9, 1, 10):
                path += d(
                    "M", x + lean * 0.5 * k, y, "q", lean * 0.2 * k, -14 * k, lean * k, -26 * k * rng.uniform(0.7, 1.1)
                )
        scene.back.append(scene.ink.at(0.1).line(path, tone, 3.4, soft=0.8) if path else "")


def flowers(scene: Scene, count: int = 22) -> None:
    """Small flowers on the near ground; fallen leaves in autumn, nothing in snow."""
    rng, view, ink = scene.rng, scene.view, scene.ink
    if ink.snowy:
        return
    if ink.season == "autumn":
        scene.back.append(fallen_leaves(scene, count * 3))
        return
    for _ in range(count):
        y = view.line(rng.uniform(0.42, 1.4)) if not scene.overhead else rng.uniform(30, SIZE)
        if y > SIZE + 10:
            continue
        near = ink.at(view.far(y))
        scene.back.append(
            put(
                blossom(near, rng.choice(ink.palette.flowers)),
                rng.uniform(0, SIZE),
                y,
                max(0.3, min(1.5, view.scale(y))) * 0.8,
            )
        )


def fallen_leaves(scene: Scene, count: int) -> str:
    """Leaves in the colours of autumn on the near ground."""
    rng, view, out = scene.rng, scene.view, ""
    for _ in range(count):
        y = view.line(rng.uniform(0.3, 1.4)) if not scene.overhead else rng.uniform(30, SIZE)
        if y < SIZE + 10:
            tone = rng.choice(("#d9822f", "#c2552e", "#e3b23c", "#a8643a"))
            leaf = scene.ink.at(view.far(y)).shape("M0 0q12 -12 30 -3q-12 13 -30 3z", tone, edge=False)
            out += put(leaf, rng.uniform(0, SIZE), y, max(0.3, min(1.3, view.scale(y))), turn=rng.uniform(-40, 220))
    return out


def blossom(ink: Ink, colour: str) -> str:
    """One flower on its stalk, about 40 high."""
    rng = ink.rng
    lean = rng.uniform(-8, 8)
    stalk = ink.line(d("M", 0, 0, "q", lean * 0.3, -16, lean, -30), ink.palette.pine, 3.4)
    if rng.random() < 0.35:
        cup = d("M", lean - 10, -46, "q", 2, 22, 10, 22, "q", 8, 0, 10, -22, "l", -6, 7, "l", -4, -9, "l", -5, 9, "z")
        return stalk + ink.shape(cup, colour, edge=False)
    petals = "".join(circle(lean + x, -34 + y, 7) for x, y in ((0, -9), (9, -2), (5, 8), (-6, 8), (-9, -2)))
    return (
        stalk
        + ink.shape(petals, colour, edge=False)
        + ink.shape(circle(lean, -34, 5.5), mix("#f4c04a", colour, 0.12), edge=False)
    )


def water_colour(ink: Ink) -> str:
    """Water in this light: its own colour with some of the sky in it."""
    return mix(ink.lit(ink.palette.water), ink.light.sky[0], 0.34)


def water(scene: Scene, top: float, bottom: float = SIZE + 20) -> None:
    """Open water with the sky in it and glints on it."""
    ink, rng = scene.ink, scene.rng
    deep, sky_low = water_colour(ink), ink.light.sky[2]
    scene.back.append(ink.bands(top, bottom, (mix(deep, sky_low, 0.5), darker(deep, 0.12))))
    if ink.hand.cut:
        for i in range(5):
            y = top + (bottom - top) * (i + 0.6) / 5
            wave = [(x, y + (9 if j % 2 else -9)) for j, x in enumerate(range(-60, SIZE + 120, 74))]
            scene.back.append(plane(ink, wave, mix(ink.palette.water, "#ffffff", 0.16 - i * 0.07), bottom))
    glints = ""
    for _ in range(34):
        t = rng.random() ** 1.4
        y, length = top + 8 + t * (bottom - top - 16), 16 + 80 * t * rng.random()
        glints += d("M", rng.uniform(-20, SIZE), y, "q", length / 2, -3 - 4 * t, length, 0)
    scene.back.append(
        tag(
            "path",
            d=glints,
            fill="none",
            stroke=mix(sky_low, "#ffffff", 0.35),
            stroke_width=3.4,
            stroke_linecap="round",
            stroke_opacity=0.55,
        )
    )
