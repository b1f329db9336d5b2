"""Places among houses: village, city, market."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, put, smooth
from services.illustrator.builtin.drawings import buildings, nature
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import ground
from services.illustrator.builtin.places.sky import sky


def village(scene: Scene) -> None:
    """Cottages about a green, a well, a lane that leads through."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour, rise=100, count=2)
    ground.floor(scene, colour, 0.1, 8)
    side = 1 if scene.hero_x < 512 else -1
    ground.path_to(scene, ink.palette.sand, 512 + side * 60, 260)
    for x, share, size in (
        (130, 0.24, 1.1),
        (330, 0.18, 1.0),
        (700, 0.18, 1.0),
        (900, 0.26, 1.15),
        (512 + side * 340, 0.46, 1.15),
    ):
        scene.stand(x + rng.uniform(-30, 30), view.line(share), buildings.cottage, size, flip=False, ground=460)
    if not scene.overhead:
        scene.stand(512 - side * 60, view.line(0.12), buildings.tower, 1.1, flip=False)
    scene.stand(512 - side * 330, view.line(0.62), buildings.well, 1.0, ground=300)
    scene.stand(512 + side * 200, view.line(0.7), buildings.lamp if scene.dark else buildings.sign, 1.0, ground=60)
    ground.scatter(scene, nature.round_tree, 3, 0.2, 0.5, ground=280, gap=420, sway=True, edges=True)
    ground.scatter(scene, nature.bush, 3, 0.35, 0.8, gap=300, ground=180, edges=True)
    ground.tufts(scene, colour, 24)
    if not ink.snowy:
        ground.flowers(scene, 12)


def _paving(scene: Scene, colour: str) -> None:
    """Cobbles: rows of short arcs that grow towards the reader."""
    view, rng, ink = scene.view, scene.rng, scene.ink
    path, y = "", (view.line(0.3) if not scene.overhead else 40)
    while y < SIZE:
        k = max(0.25, min(1.5, view.scale(y)))
        x = -rng.uniform(0, 60)
        while x < SIZE:
            if rng.random() < 0.42:
                path += d("M", x, y, "q", 20 * k, -13 * k, 42 * k, 0)
            x += 58 * k
        y += 36 * k
    scene.back.append(ink.at(0.08).line(path, darker(colour, 0.28), 3.4, soft=0.45))


def _nearer(scene: Scene) -> float:
    """In a wide view the houses come closer, or the square would be empty."""
    return 0.16 if scene.view.camera == "wide" else 0.0


def _street(scene: Scene, colour: str) -> None:
    ink, view = scene.ink, scene.view
    if scene.overhead:
        scene.back.append(ink.bands(0, SIZE, (mix(ink.lit(colour), ink.light.haze, 0.2), ink.lit(colour))))
    else:
        y = view.line(0.14 + _nearer(scene))
        scene.back.append(
            ground.plane(ink.at(0.2), [(x, y) for x in range(-120, SIZE + 200, 300)], colour, lit_edge=False)
        )
    _paving(scene, colour)


def city(scene: Scene) -> None:
    """A street of gabled houses, roofs behind roofs, lamps, a tree in its grate."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = mix(ink.palette.rock, ink.palette.sand, 0.45) if not ink.snowy else ink.palette.snow
    if not scene.overhead:
        for far, lift in ((0.95, 190), (0.78, 120)):
            scene.back.append(_skyline(scene, view.horizon + 30, lift * (0.7 if view.camera == "below" else 1), far))
    _street(scene, colour)
    side = 1 if scene.hero_x < 512 else -1
    line = view.line(0.3 + _nearer(scene))
    step = 345 * view.scale(line)
    x = -step * rng.random()
    while x < SIZE + step and step > 12:
        if view.camera != "below" or abs(x - scene.hero_x) > 150:
            scene.stand(x, line, buildings.town_house, 1.0, flip=False)
        x += step
    _awning(scene, line)
    scene.stand(512 + side * 290, view.line(0.62), buildings.lamp, 1.15, ground=60)
    scene.stand(512 - side * 420, view.line(0.74), buildings.lamp, 1.15, ground=60)
    ground.scatter(scene, nature.round_tree, 2, 0.42, 0.6, size=0.75, ground=220, gap=420, sway=True, edges=True)
    scene.stand(512 + side * 200, view.line(0.46), buildings.bench, 0.9, ground=260)


def _awning(scene: Scene, line: float) -> None:
    if scene.overhead or scene.view.camera == "below":
        return
    kerb = scene.ink.at(0.2).line(d("M", -20, line + 6, "H", SIZE + 20), darker(scene.ink.palette.rock, 0.2), 7)
    scene.items.append((line + 1, kerb))


def _skyline(scene: Scene, y: float, lift: float, far: float) -> str:
    rng, x, path = scene.rng, -30.0, d("M", -30, y)
    while x < SIZE + 40:
        width, height = rng.uniform(50, 110), lift * rng.uniform(0.55, 1.1)
        path += d("L", x, y - height, "L", x + width / 2, y - height - width * 0.5, "L", x + width, y - height)
        x += width
    return scene.ink.at(far).shape(
        path + d("L", SIZE + 60, y, "z"), mix(scene.ink.palette.roof, scene.ink.palette.cloth, 0.5)
    )


def market(scene: Scene) -> None:
    """Stalls with striped awnings, crates of fruit, bunting over the square."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = mix(ink.palette.sand, ink.palette.rock, 0.25) if not ink.snowy else ink.palette.snow
    if not scene.overhead:
        scene.back.append(_skyline(scene, view.horizon + 40, 170, 0.85))
    _street(scene, colour)
    line = view.line(0.22 + _nearer(scene))
    step = 345 * view.scale(line)
    for i in range(int(SIZE / max(60, step)) + 2):
        if not scene.overhead:
            scene.stand(i * step + 20, line, buildings.town_house, 0.9, flip=False)
    side = 1 if scene.hero_x < 512 else -1
    scene.stand(512 + side * 310, view.line(0.62 + _nearer(scene)), buildings.stall, 1.0, flip=False, ground=480)
    scene.stand(512 - side * 360, view.line(0.5 + _nearer(scene)), buildings.stall, 1.0, flip=False, ground=480)
    scene.stand(512 + side * 40, view.line(0.36 + _nearer(scene)), buildings.stall, 1.0, flip=False, ground=480)
    for share in (0.7, 0.92):
        scene.stand(512 - side * 330 + rng.uniform(-60, 60), view.line(share), _crate, 1.0, ground=150)
    if view.camera in ("wide", "medium", "close", "below"):
        for i, y in enumerate((60, 150)):
            scene.back.append(bunting(scene, y + rng.uniform(-20, 20), 80 + i * 30))


def _crate(ink: Ink) -> str:
    rng = ink.rng
    wood, fruit = ink.palette.wood, rng.choice((ink.palette.accent, ink.palette.second, ink.palette.leaf))
    out = ink.shape("".join(circle(-48 + i * 32, -86 - (i % 2) * 14, 25) for i in range(4)), fruit, model=0.6)
    return (
        out
        + ink.shape(box(-76, -80, 152, 84, 6), lighter(wood, 0.15), model=0.3)
        + ink.line("M-70 -52h140M-70 -24h140", darker(wood, 0.2), 6)
    )


def bunting(scene: Scene, y: float, sag: float) -> str:
    """A string of flags across the page."""
    ink = scene.ink
    points = [(x, y + sag * (1 - ((x - 512) / 560) ** 2)) for x in range(-48, SIZE + 96, 64)]
    out = ink.line(smooth(points), ink.palette.wood, 4)
    for i, (x, py) in enumerate(points):
        out += put(ink.shape("M-22 0h44L0 46z", ink.palette.flowers[i % 4]), x, py)
    return out
