"""Places under a roof: bedroom, kitchen, attic."""

from services.illustrator.builtin.brush.colour import darker, mix
from services.illustrator.builtin.brush.svg import circle, d, polygon, tag
from services.illustrator.builtin.drawings import furniture, trinkets
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import interior
from services.illustrator.builtin.places.sky import moon_or_sun, shines


def bedroom(scene: Scene) -> None:
    """Wallpaper, a window, a bed with a quilt, a shelf of toys, a round rug."""
    p, view, rng = scene.ink.palette, scene.view, scene.rng
    wall = mix(rng.choice((p.cloth, p.second, p.grass, p.accent)), p.wall, 0.52)
    line = interior.room(scene, wall, p.floor, rng.choice(("dots", "leaves", "stripes")))
    side = 1 if scene.hero_x < 512 else -1
    k = view.scale(line)
    if not scene.overhead:
        interior.outlook(
            scene,
            512 + side * 60,
            line - 480 * k if line - 480 * k > 150 else max(120, line * 0.36),
            230 * max(0.8, min(k * 1.3, 1.3)),
            260 * max(0.8, min(k * 1.3, 1.3)),
        )
    scene.back.append(interior.beam_on_floor(scene, 512 + side * 60, line) if not scene.overhead else "")
    interior.rug(scene, p.cloth, p.accent)
    if "bed" not in scene.stage.props:
        scene.stand(512 + side * 330, view.line(0.68), furniture.bed, 1.0, flip=side < 0, ground=0)
    interior.wall_things(
        scene, line, ((512 - side * 390, furniture.shelf, 1.0), (512 - side * 150, furniture.picture, 1.0))
    )
    scene.stand(512 - side * 280, view.line(0.62), furniture.toy_box, 1.0, ground=200)
    interior.litter(scene, (trinkets.ball, trinkets.drum, trinkets.book, trinkets.star, trinkets.button))
    scene.stand(512 + side * 110, view.line(0.58), furniture.bedside, 1.0, flip=False, ground=120)


def kitchen(scene: Scene) -> None:
    """A stove, shelves with jars, a table with a checked cloth, pans on hooks."""
    p, view, rng = scene.ink.palette, scene.view, scene.rng
    line = interior.room(
        scene,
        mix(rng.choice((p.second, p.grass, p.wall)), p.wall, 0.6),
        mix(p.floor, p.roof, 0.25),
        rng.choice(("stripes", "dots")),
    )
    side = 1 if scene.hero_x < 512 else -1
    k = view.scale(line)
    if not scene.overhead:
        interior.outlook(
            scene,
            512 - side * 40,
            line - 470 * k if line - 470 * k > 130 else max(110, line * 0.34),
            190 * max(0.8, min(k * 1.3, 1.3)),
            200 * max(0.8, min(k * 1.3, 1.3)),
        )
    scene.back.append(interior.beam_on_floor(scene, 512 - side * 40, line) if not scene.overhead else "")
    interior.rug(scene, p.second, p.roof)
    interior.wall_things(
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
    interior.litter(scene, (trinkets.basket, trinkets.teapot, trinkets.cup, trinkets.mushroom, trinkets.basket))


def attic(scene: Scene) -> None:
    """Sloping beams, a round window, trunks, boxes, cobwebs and dust in the light."""
    p, view, rng, ink = scene.ink.palette, scene.view, scene.rng, scene.ink
    line = interior.room(scene, mix(p.wood, p.wall, 0.35), mix(p.wood, p.floor, 0.4), "stripes")
    side = 1 if scene.hero_x < 512 else -1
    if not scene.overhead:
        cx, cy, r = 512 + side * 60, max(150.0, line * 0.42), 96 * max(0.8, min(1.4, view.k))
        light = ink.light
        pane = f'<path d="{circle(cx, cy, r)}" fill="{ink.fade(light.sky[0], light.sky[2])}"/>'
        moon = moon_or_sun(scene, cx + 26, cy - 24, r * 0.24)
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
        shaft = tag("path", d=beam, fill=mix(light.orb, light.halo, 0.5), fill_opacity=0.15 if shines(scene) else 0.04)
        scene.back.append(pane + moon + interior.pane_weather(scene, cx, cy, r * 1.3, r * 1.3) + bars + shaft)
        for x in (-1, 1):
            roof = polygon([(512 + x * 560, -20), (512 + x * 210, -20), (512 + x * 560, line * 0.86)])
            scene.back.append(ink.shape(roof, darker(p.wood, 0.2)))
            scene.back.append(
                ink.limb(d("M", 512 + x * 210, -20, "L", 512 + x * 560, line * 0.86), darker(p.wood, 0.32), 30)
            )
        scene.back.append(ink.limb(d("M", -20, 46, "H", SIZE + 20), darker(p.wood, 0.3), 36))
    interior.wall_things(
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
    interior.litter(scene, (trinkets.book, trinkets.letter, trinkets.drum, trinkets.ball, trinkets.suitcase))
    dust = "".join(d("M", rng.uniform(140, 880), rng.uniform(80, 900), "h", 0) for _ in range(40))
    scene.front.append(
        f'<path d="{dust}" stroke="#fff2c8" stroke-width="5" stroke-linecap="round" stroke-opacity=".45"/>'
    )
