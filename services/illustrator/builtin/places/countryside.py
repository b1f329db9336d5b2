"""Places under the open sky: garden, meadow, forest, mountain, snowfield, playground."""

from services.illustrator.builtin.brush.colour import lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, put
from services.illustrator.builtin.drawings import buildings, nature
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import ground
from services.illustrator.builtin.places.sky import rays, sky


def meadow(scene: Scene) -> None:
    """Rolling hills, a path, a far mill or cottage, flowers to the knees."""
    sky(scene)
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour)
    ground.floor(scene, colour, 0.1, 16)
    rng, view = scene.rng, scene.view
    side = 1 if scene.hero_x < 512 else -1
    ground.path_to(
        scene,
        scene.ink.palette.sand if not scene.ink.snowy else lighter(scene.ink.palette.water, 0.6),
        512 + side * rng.uniform(120, 300),
        190,
    )
    if not scene.overhead:
        landmark = rng.choice((buildings.cottage, buildings.windmill, buildings.haystack))
        scene.stand(512 + side * rng.uniform(190, 330), view.line(0.2), landmark, 1.25, flip=False)
    ground.scatter(scene, rng.choice((nature.round_tree, nature.poplar)), 5, 0.08, 0.3, size=1.1, sway=True)
    ground.scatter(
        scene,
        nature.round_tree if rng.random() < 0.6 else nature.birch,
        2,
        0.5,
        0.8,
        gap=520,
        ground=300,
        sway=True,
        edges=True,
    )
    ground.scatter(scene, nature.bush, 3, 0.35, 0.85, gap=300, ground=200)
    _carpet(scene, colour, 26)


def _carpet(scene: Scene, colour: str, count: int) -> None:
    ground.tufts(scene, colour)
    if not scene.ink.snowy:
        ground.flowers(scene, count)


def garden(scene: Scene) -> None:
    """A picket fence, beds, a house behind, washing or an apple tree."""
    sky(scene)
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour, rise=60, count=2)
    ground.floor(scene, colour, 0.1, 6)
    rng, view = scene.rng, scene.view
    side = 1 if scene.hero_x < 512 else -1
    ground.path_to(scene, scene.ink.palette.sand, 512 + side * 210, 170)
    scene.stand(512 + side * 240, view.line(0.34), buildings.cottage, 1.15, flip=False, ground=480)
    scene.stand(512 - side * 330, view.line(0.46), nature.round_tree, 0.95, ground=320, sway=True)
    spacing = 480 * view.scale(view.line(0.28))
    for i in range(int(SIZE / spacing) + 2):
        if abs((i + 0.5) * spacing - (512 + side * 240)) > spacing * 0.6:
            scene.stand((i + 0.5) * spacing - 40, view.line(0.28), buildings.fence, flip=False)
    if rng.random() < 0.5:
        scene.stand(512 - side * 120, view.line(0.4), buildings.washing, 0.8, flip=False)
    ground.scatter(scene, nature.bush, 4, 0.4, 0.9, gap=320, ground=200, edges=True)
    _carpet(scene, colour, 40)


def forest(scene: Scene) -> None:
    """Trunks behind trunks, light between them, ferns in front."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = mix(ground.grass_colour(scene), ink.palette.pine, 0.22 if not ink.snowy else 0.05)
    if not scene.overhead:
        for i, far in enumerate((0.95, 0.78, 0.6)):
            scene.back.append(_treeline(scene, view.horizon + 16 + i * 10, 1 - i * 0.2, far))
        if not scene.dark and scene.stage.weather in ("clear", "wind"):
            scene.back.append(rays(scene))
    ground.floor(scene, colour, 0.06, 14)
    ground.path_to(scene, mix(ink.palette.earth, colour, 0.25), 512 + rng.uniform(-160, 160), 170)
    kinds = rng.choice(((nature.pine, nature.birch), (nature.pine, nature.pine), (nature.round_tree, nature.birch)))
    ground.scatter(
        scene,
        kinds[0],
        12 if view.camera == "wide" else 8,
        0.1,
        0.5 if view.camera == "wide" else 0.4,
        size=1.15,
        ground=260,
        sway=True,
    )
    ground.scatter(scene, kinds[1], 4, 0.42, 0.8, gap=460, size=1.1, ground=240, sway=True, edges=True)
    for thing in (nature.toadstools, nature.stump, nature.log, nature.rock):
        ground.scatter(scene, thing, 1, 0.45, 0.95, gap=320, ground=170)
    ground.tufts(scene, colour, 40)


def _treeline(scene: Scene, y: float, size: float, far: float) -> str:
    """A wall of far trees in one shape."""
    rng, points, x = scene.rng, [(-40.0, y)], -20.0
    while x < SIZE + 60:
        width, height = rng.uniform(36, 70) * size, rng.uniform(120, 250) * size
        points += [(x, y - height * 0.3), (x + width / 2, y - height), (x + width, y - height * 0.28)]
        x += width
    points.append((SIZE + 60, y))
    path = "M" + "L".join(f"{px:.0f} {py:.0f}" for px, py in points) + f"L{SIZE + 60} {y + 70:.0f}L-40 {y + 70:.0f}z"
    return scene.ink.at(far).shape(path, scene.ink.palette.pine)


def mountain(scene: Scene) -> None:
    """Peaks with snow, a steep path, pines that cling on."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    if not scene.overhead:
        low = view.horizon + 34
        scale = 0.72 if view.camera == "below" else 1.0
        for x, w, h, far in ((200, 620, 330, 0.86), (830, 700, 390, 0.8), (500 + rng.uniform(-90, 90), 820, 430, 0.62)):
            scene.back.append(
                put(
                    nature.mountain_peak(ink.at(far), w * scale, h * scale * rng.uniform(0.9, 1.05)),
                    x + rng.uniform(-50, 50),
                    low,
                )
            )
    colour = mix(ground.grass_colour(scene), ink.palette.rock, 0.35)
    ground.hills(scene, colour, rise=50, count=2)
    ground.floor(scene, colour, 0.12, 30)
    ground.path_to(scene, mix(ink.palette.sand, ink.palette.rock, 0.3), 560 + rng.uniform(-120, 160), 150)
    ground.scatter(scene, nature.pine, 7, 0.12, 0.4, size=0.9, ground=240, sway=True)
    ground.scatter(scene, nature.rock, 6, 0.3, 0.95, gap=300, size=1.3, ground=180)
    ground.scatter(scene, nature.pine, 2, 0.5, 0.8, gap=420, size=0.9, ground=240, sway=True, edges=True)
    ground.tufts(scene, colour, 26)


def snowfield(scene: Scene) -> None:
    """White ground, blue shadows, laden firs, a far warm window."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    ground.hills(scene, ink.palette.snow, rise=110)
    ground.floor(scene, ink.palette.snow, 0.1, 22)
    side = 1 if scene.hero_x < 512 else -1
    if not scene.overhead:
        scene.stand(512 + side * rng.uniform(180, 300), view.line(0.22), buildings.cottage, 1.2, flip=False)
    ground.scatter(scene, nature.pine, 8, 0.1, 0.36, size=1.0, ground=240, sway=True)
    ground.scatter(scene, nature.pine, 2, 0.5, 0.8, gap=460, ground=260, sway=True, edges=True)
    ground.scatter(scene, nature.bare_tree, 1, 0.4, 0.6, gap=460, ground=200, sway=True, edges=True)
    ground.scatter(scene, nature.rock, 2, 0.4, 0.9, gap=300, ground=180)
    scene.back.append(_drifts(scene))


def _drifts(scene: Scene) -> str:
    """Blue hollows and a row of footprints that lead to the hero."""
    rng, view, ink = scene.rng, scene.view, scene.ink
    out = ""
    for _ in range(6):
        y = view.line(rng.uniform(0.3, 1.2)) if not scene.overhead else rng.uniform(60, 980)
        out += ground.patch(
            ink.at(view.far(y)),
            rng.uniform(0, SIZE),
            y,
            150 * max(0.4, view.scale(y)),
            mix(ink.palette.snow, ink.palette.water, 0.45),
            0.4,
        )
    prints = ""
    for i in range(9):
        y = view.line(0.95 - i * 0.085) if not scene.overhead else 720 - i * 80
        k = max(0.2, view.scale(y)) if not scene.overhead else 1
        x = scene.hero_x - 60 - i * 34 * k + (14 if i % 2 else -14) * k
        prints += d("M", x - 12 * k, y, "q", 12 * k, -10 * k, 24 * k, 0, "q", -12 * k, 10 * k, -24 * k, 0, "z")
    return out + ink.shape(prints, mix(ink.palette.snow, ink.palette.cloth, 0.5), edge=False, soft=0.7)


def playground(scene: Scene) -> None:
    """A slide, a swing, a sandpit, benches, houses behind the trees."""
    sky(scene)
    _rng, view, ink = scene.rng, scene.view, scene.ink
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour, rise=50, count=2)
    ground.floor(scene, colour, 0.1, 8)
    side = 1 if scene.hero_x < 512 else -1
    ground.scatter(scene, buildings.town_house, 3, 0.1, 0.14, size=0.9)
    ground.scatter(scene, nature.round_tree, 4, 0.15, 0.3, ground=300, sway=True)
    y = view.line(0.9)
    scene.back.append(
        ground.patch(ink, scene.hero_x, y if not scene.overhead else 600, 420 * min(1.3, view.k), ink.palette.sand, 0.9)
    )
    scene.stand(512 + side * 270, view.line(0.6), _slide, 1.0, flip=side < 0, ground=340)
    if "swing" not in scene.stage.props:
        scene.stand(512 - side * 330, view.line(0.48), _swing_frame, 0.9, flip=False, ground=300)
    ground.scatter(scene, buildings.bench, 1, 0.35, 0.5, gap=400, ground=200)
    _carpet(scene, colour, 12)


def _slide(ink: Ink) -> str:
    p = ink.palette
    out = ink.limb("M-150 0v-380", p.cloth, 16) + ink.limb("M-90 0v-380", p.cloth, 16)
    out += ink.line("".join(d("M", -150, -50 - i * 60, "h", 60) for i in range(6)), p.cloth, 12)
    out += ink.shape(
        "M-96 -380C20 -350 60 -60 230 -34l0 30C20 -20 -10 -300 -110 -340z",
        p.accent,
        model=0.6,
    )
    return out + ink.limb("M-150 -380v-60h60v60", p.second, 12)


def _swing_frame(ink: Ink) -> str:
    p = ink.palette
    out = ink.limb("M-210 0L-150 -420L-90 0M90 0L150 -420L210 0", p.second, 16)
    out += ink.limb("M-160 -420H160", p.accent, 18)
    out += ink.line("M-40 -416l-14 300M40 -416l-14 300", p.wood, 6)
    return out + ink.shape("M-70 -122h92v20h-92z", p.cloth)
