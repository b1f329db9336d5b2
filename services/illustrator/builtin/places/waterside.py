"""Places by the water: river, lake, beach."""

from services.illustrator.builtin.brush.colour import mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, ellipse, polygon, put, smooth, star, tag
from services.illustrator.builtin.drawings import buildings, nature
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import ground
from services.illustrator.builtin.places.afloat import sail
from services.illustrator.builtin.places.sky import sky


def river(scene: Scene) -> None:
    """A river that winds down from the hills past the hero's bank."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour)
    ground.floor(scene, colour, 0.08, 12)
    side = 1 if scene.hero_x < 512 else -1
    scene.back.append(_stream(scene, side))
    ground.scatter(
        scene,
        nature.willow if rng.random() < 0.5 else nature.birch,
        2,
        0.3,
        0.55,
        gap=460,
        ground=300,
        sway=True,
        edges=True,
    )
    ground.scatter(scene, nature.round_tree, 5, 0.08, 0.26, sway=True)
    for share in (0.5, 0.72, 0.95):
        scene.stand(512 + side * rng.uniform(60, 130) * view.k, view.line(share), nature.reeds, 0.8, sway=True)
    ground.scatter(scene, nature.rock, 3, 0.45, 0.95, gap=300, ground=170)
    ground.tufts(scene, colour)
    if not ink.snowy:
        ground.flowers(scene, 14)


def open_water(scene: Scene) -> None:
    """The middle of a river or lake: water to the near edge, wooded banks on both sides and behind."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour, rise=100)
    if scene.overhead:
        ground.water(scene, -10)
    else:
        scene.back.append(ground.plane(ink.at(0.5), ground.ridge(rng, view.line(0.06), 8), colour))
        ground.water(scene, view.line(0.14))
        ground.scatter(scene, nature.round_tree, 6, 0.06, 0.12, size=1.1, sway=True)
        for x in (40, 130, 900, 990):
            scene.stand(x + rng.uniform(-30, 30), view.line(0.3), nature.reeds, 1.0, sway=True)
        for x in (70, 950):
            scene.items.append((view.line(0.36), put(_lilies(ink), x, view.line(0.5), 0.8)))
    for share in (0.34, 0.56, 0.8):
        y = view.line(share) if not scene.overhead else 120 + share * 700
        glints = "".join(d("M", rng.uniform(0, SIZE), y + rng.uniform(-14, 14), "q", 36, -9, 72, 0) for _ in range(7))
        scene.back.append(ink.line(glints, "#ffffff", 4, soft=0.5))


def _stream(scene: Scene, side: int) -> str:
    view, ink = scene.view, scene.ink
    rows = []
    for i in range(8):
        t = i / 7
        y = view.line(0.05 + t * 1.75) if not scene.overhead else t * (SIZE + 80) - 40
        k = view.scale(y)
        x = 512 + side * (90 + 300 * t * min(1.1, view.k)) + 130 * k * (1 if i % 2 else -1) * (1 - t)
        rows.append((x, y, 250 * k if not scene.overhead else 190))
    left, right = [(x - w, y) for x, y, w in rows], [(x + w, y) for x, y, w in reversed(rows)]
    bank = (
        smooth([(x - 14, y) for x, y in left])
        + d("L", *right[0])
        + smooth([(x + 14, y) for x, y in right], start=False)
        + "z"
    )
    shape = smooth(left) + d("L", *right[0]) + smooth(right, start=False) + "z"
    deep = ground.water_colour(ink)
    out = ink.at(0.1).shape(bank, ink.palette.earth)
    out += f'<path d="{shape}" fill="{ink.fade(mix(deep, ink.light.sky[2], 0.5), deep)}"/>'
    glints = "".join(
        d(
            "M",
            x - w * 0.5,
            y + 10,
            "q",
            w * 0.3,
            -8,
            w * 0.6,
            0,
            "M",
            x - w * 0.1,
            y + 34,
            "q",
            w * 0.3,
            -8,
            w * 0.5,
            0,
        )
        for x, y, w in rows[1:]
    )
    shine = mix(ink.light.sky[2], "#ffffff", 0.4)
    return out + tag(
        "path", d=glints, fill="none", stroke=shine, stroke_width=4, stroke_linecap="round", stroke_opacity=0.6
    )


def lake(scene: Scene) -> None:
    """A wide lake between the hero's bank and wooded shores; hills stand on their heads in it."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour, rise=120)
    shore = view.line(0.68)
    if scene.overhead:
        ground.water(scene, -10, 470)
        shore = 430
    else:
        ground.water(scene, view.line(0.08), shore + 60)
    _mirror(scene, view.line(0.08) if not scene.overhead else 40)
    if "full-moon" in scene.stage.facts and not scene.overhead:
        scene.back.append(_moon_on_water(scene, view.line(0.3), view.line(0.08), shore))
    if not scene.overhead:
        ground.scatter(scene, nature.pine, 9, 0.03, 0.09, size=2.2)
    near = [(x, y + (34 if 0 < i < 7 else 0)) for i, (x, y) in enumerate(ground.ridge(rng, shore, 20, 170))]
    scene.back.append(ground.plane(ink.at(0.05), [(x, y + 12) for x, y in near], ink.palette.sand, lit_edge=False))
    scene.back.append(ground.plane(ink.at(0.05), [(x, y + 34) for x, y in near], colour))
    for x in (70, 170, 860, 960):
        scene.stand(x + rng.uniform(-40, 40), shore + 50, nature.reeds, 0.9, sway=True)
    scene.items.append(
        (shore - 40, put(_lilies(ink), 512 + (230 if scene.hero_x < 512 else -230), shore - 30, min(1.3, view.k)))
    )
    ground.scatter(scene, nature.willow, 1, 0.8, 0.86, gap=520, ground=300, sway=True, edges=True)
    ground.scatter(scene, nature.rock, 2, 0.82, 0.98, gap=300, ground=180)
    ground.tufts(scene, colour, 18)


def _mirror(scene: Scene, top: float) -> None:
    ink = scene.ink
    for i in range(4):
        y = top + 14 + i * 20
        streak = "".join(
            d("M", scene.rng.uniform(0, SIZE), y + scene.rng.uniform(0, 14), "h", scene.rng.uniform(60, 190))
            for _ in range(5)
        )
        scene.back.append(ink.at(0.5).line(streak, mix(ink.palette.pine, ink.palette.water, 0.4), 6, soft=0.4))


def _moon_on_water(scene: Scene, y: float, top: float, low: float) -> str:
    """The moon lying on the water, and its road of light."""
    rng, ink = scene.rng, scene.ink
    x, r = 512 + ink.side * 190, 84 * min(1.3, max(0.8, scene.view.k))
    road = "".join(
        d("M", x + rng.uniform(-r, r) * 0.9, top + (low - top) * i / 12, "h", rng.uniform(0.3, 0.9) * r)
        for i in range(13)
    )
    moon = tag("path", d=ellipse(x, y, r, min(r * 0.42, (low - top) * 0.3)), fill=ink.light.orb, fill_opacity=0.9)
    return ink.glow(x, y, r * 2, ink.light.halo, 0.5) + ink.line(road, "#fff6d0", 6, soft=0.6) + moon


def _lilies(ink: Ink) -> str:
    if ink.snowy:
        return ""
    out = ""
    for x, y, k in ((-90, 0, 1.0), (0, -22, 0.8), (80, 4, 1.1)):
        pad = "M0 0L40 -8A44 16 0 1 1 34 9z"
        art = ink.shape(pad, ink.palette.leaf)
        if k != 1.0:
            art += ink.shape(
                "".join(d("M", px, -2, "q", -9, -16, 0, -26, "q", 9, 10, 0, 26, "z") for px in (-12, 0, 12)),
                "#f6c3cf",
                edge=False,
            )
        out += put(art, x, y, k)
    return out


def beach(scene: Scene) -> None:
    """Sand, foam, the sea behind, a lighthouse or a sail far out."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    shore = view.line(0.48) if not scene.overhead else 330
    top = view.horizon if not scene.overhead else -10
    ground.water(scene, top, shore + 80)
    side = 1 if scene.hero_x < 512 else -1
    if not scene.overhead:
        cape = [
            (512 + side * 120, view.horizon + 12),
            (512 + side * 300, view.horizon - 40),
            (512 + side * 540, view.horizon - 64),
        ]
        if side < 0:
            cape.reverse()
        scene.back.append(
            ground.plane(ink.at(0.7), cape, mix(ink.palette.grass, ink.palette.rock, 0.3), view.horizon + 16)
        )
        scene.back.append(put(buildings.lighthouse(ink.at(0.5)), 512 + side * 330, view.horizon - 34, 0.24))
        scene.back.append(put(sail(ink.at(0.55)), 512 - side * rng.uniform(120, 260), view.horizon + 20, 0.4))
    line = ground.ridge(rng, shore + 10, 16, 190)
    scene.back.append(ground.plane(ink.at(0.1), [(x, y - 14) for x, y in line], "#fdfaf0", lit_edge=False))
    scene.back.append(
        ground.plane(
            ink.at(0.1), [(x, y + 6) for x, y in line], mix(ink.palette.sand, ink.palette.earth, 0.25), lit_edge=False
        )
    )
    scene.back.append(ground.plane(ink.at(0.03), [(x, y + 40) for x, y in line], ink.palette.sand))
    ground.scatter(scene, shells, 6, 0.7, 1.15, gap=160, size=0.8)
    ground.scatter(scene, nature.rock, 3, 0.55, 0.9, gap=320, ground=180, edges=True)
    ground.scatter(scene, parasol if rng.random() < 0.6 else nature.palm, 1, 0.6, 0.75, gap=420, ground=260, edges=True)
    ground.scatter(scene, _dune_grass, 4, 0.7, 1.1, gap=300, edges=True, sway=True)


def shells(ink: Ink) -> str:
    """A shell or a starfish in the sand."""
    rng = ink.rng
    if rng.random() < 0.4:
        return put(ink.shape(star(0, -12, 26, 11), ink.palette.accent), turn=rng.uniform(-20, 20))
    fan = "M0 0C-34 -10 -30 -44 0 -46C30 -44 34 -10 0 0z"
    return ink.shape(fan, "#f3cdb8") + ink.line("M0 -2L-14 -38M0 -2V-42M0 -2L14 -38", "#cf9b86", 3)


def parasol(ink: Ink) -> str:
    """A striped parasol over a towel, 420 high."""
    p = ink.palette
    out = ink.shape(polygon([(-150, 10), (60, 0), (120, 34), (-110, 46)]), p.cloth) + ink.limb(
        "M0 10L30 -400", p.wood, 12
    )
    for i in range(6):
        tone = (p.accent, p.white)[i % 2]
        x0, x1 = -190 + i * 73, -190 + (i + 1) * 73
        out += put(
            ink.shape(
                d("M", 0, -150, "Q", x0 * 0.7, -120, x0, 0, "q", 36, 24, 73, 0, "Q", x1 * 0.7, -120, 0, -150, "z"),
                tone,
                edge=False,
            ),
            30,
            -290,
            turn=8,
        )
    return out


def _dune_grass(ink: Ink) -> str:
    rng = ink.rng
    out = ""
    for _ in range(9):
        lean = rng.uniform(-60, 60)
        out += ink.line(
            d("M", rng.uniform(-30, 30), 4, "q", lean * 0.2, -80, lean, -rng.uniform(90, 150)),
            mix(ink.palette.leaf, ink.palette.sand, 0.4),
            6,
        )
    return out
