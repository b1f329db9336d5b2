"""The bridge over a stream."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.svg import d, smooth
from services.illustrator.builtin.drawings import nature
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import ground
from services.illustrator.builtin.places.sky import sky


def bridge(scene: Scene) -> None:
    """A wooden bridge over a stream between two banks; the hero stands on its planks."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    colour = ground.grass_colour(scene)
    ground.hills(scene, colour)
    ground.floor(scene, colour, 0.08, 10)
    y, k = view.base, view.k
    if scene.overhead:
        ground.water(scene, 360, 1060)
    else:
        bank = [
            (300, view.line(0.12)),
            (430, view.line(0.3)),
            (180, view.line(0.62)),
            (60, SIZE + 20),
            (SIZE - 20, SIZE + 20),
            (880, view.line(0.62)),
            (640, view.line(0.3)),
            (480, view.line(0.12)),
        ]
        deep = ground.water_colour(ink)
        scene.back.append(
            f'<path d="{smooth(bank, closed=True)}" fill="{ink.fade(mix(deep, ink.light.sky[2], 0.5), deep)}"/>'
        )
        glints = "".join(
            d("M", 512 + rng.uniform(-160, 160) * s, view.line(s), "h", 40 + 60 * s)
            for s in (0.3, 0.4, 0.5, 0.6, 0.72, 0.8, 0.9)
        )
        scene.back.append(ink.line(glints, "#ffffff", 4, soft=0.5))
    ground.scatter(scene, nature.round_tree, 5, 0.08, 0.26, sway=True)
    ground.scatter(scene, nature.birch, 2, 0.4, 0.6, gap=420, ground=260, sway=True, edges=True)
    for x in (90, 210, 830, 950):
        scene.stand(x, view.line(0.8), nature.reeds, 0.8, sway=True)
    scene.items.append((y - 30 * k, _rail(scene, y - 26 * k, k, 0.12)))
    scene.items.append((y - 29 * k, _deck(scene, y, k)))
    if view.camera != "close":
        scene.items.append((y + 60, _rail(scene, y + 42 * k, k, 0.0, low=True)))


def _deck(scene: Scene, y: float, k: float) -> str:
    ink, wood = scene.ink, scene.ink.palette.wood
    rise = 60 * min(k, 1.0)
    top = d(
        "M",
        -30,
        y + rise * 0.7 - 30 * k,
        "Q",
        512,
        y - rise * 0.3 - 34 * k,
        SIZE + 30,
        y + rise * 0.7 - 30 * k,
        "l",
        0,
        76 * k,
        "Q",
        512,
        y - rise * 0.3 + 46 * k,
        -30,
        y + rise * 0.7 + 46 * k,
        "z",
    )
    out = ink.shape(top, lighter(wood, 0.22), model=0.3)
    beam = d("M", -30, y + rise * 0.7 + 44 * k, "Q", 512, y - rise * 0.3 + 44 * k, SIZE + 30, y + rise * 0.7 + 44 * k)
    planks = "".join(
        d("M", x, y - 32 * k + rise * 0.35, "l", -14, 76 * k) for x in range(20, SIZE + 40, int(64 * max(0.6, k)))
    )
    return out + ink.line(planks, darker(wood, 0.2), 4, soft=0.6) + ink.line(beam, darker(wood, 0.2), 18 * min(1.2, k))


def _rail(scene: Scene, y: float, k: float, far: float, *, low: bool = False) -> str:
    ink, wood = scene.ink.at(far), scene.ink.palette.wood
    rise, height = 60 * min(k, 1.0), (80 if low else 150) * k
    tone = mix(wood, scene.ink.palette.roof, 0.25)

    def bow(x: float) -> float:
        t = (x - 512) / 542
        return y + rise * 0.7 * t * t - rise * 0.1 * (1 - t * t)

    posts = "".join(d("M", x, bow(x), "v", -height) for x in range(-10, SIZE + 60, int(150 * max(0.7, k))))
    hand = smooth([(x, bow(x) - height) for x in range(-40, SIZE + 120, 180)])
    return ink.limb(posts, tone, 15 * k) + ink.limb(hand, tone, 17 * k)
