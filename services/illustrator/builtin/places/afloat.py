"""The open sea, and what floats."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, ellipse
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import ground
from services.illustrator.builtin.places.sky import sky


def sea(scene: Scene) -> None:
    """Open water all around; the hero sits in a boat. Waves roll before it."""
    sky(scene)
    rng, view, ink = scene.rng, scene.view, scene.ink
    ground.water(scene, view.horizon if not scene.overhead else -10)
    side = 1 if scene.hero_x < 512 else -1
    if not scene.overhead:
        island = [
            (512 + side * 140, view.horizon + 8),
            (512 + side * 240, view.horizon - 46),
            (512 + side * 350, view.horizon - 30),
            (512 + side * 440, view.horizon + 8),
        ]
        if side < 0:
            island.reverse()
        scene.back.append(ground.plane(ink.at(0.75), island, ink.palette.pine, view.horizon + 9))
        scene.stand(512 - side * rng.uniform(230, 380), view.line(0.16), sail, 2.0)
    for i, share in enumerate((0.3, 0.5, 0.72, 0.9)):
        y = view.line(share) if not scene.overhead else 160 + i * 190
        scene.items.append((y, _waves(scene, y, 0.3 - i * 0.09)))
    front = view.base + 34 * view.k if not scene.overhead else 900
    if front < SIZE - 10:
        scene.front.append(_waves(scene, front, 0.0))


def _waves(scene: Scene, y: float, far: float) -> str:
    ink, rng = scene.ink.at(max(0.0, far)), scene.rng
    step = max(60.0, 150 * min(1.2, scene.view.scale(y))) if not scene.overhead else 150
    x = -step * rng.random() - step
    path = d("M", x, y)
    while x < SIZE + step:
        path += d(
            "q",
            step * 0.3,
            -step * 0.30,
            step * 0.62,
            -step * 0.02,
            "q",
            step * 0.16,
            step * 0.14,
            step * 0.38,
            step * 0.02,
        )
        x += step
    crest = path
    body = path + d("L", SIZE + step * 2, y + step * 0.9, "L", -step * 2, y + step * 0.9, "z")
    deep = mix(ink.palette.water, darker(ink.palette.water, 0.3), 0.4 - far)
    lit = mix(ink.lit(deep), ink.light.sky[0], 0.26)
    cut = f'<path d="{body}" fill="#2a1c3a" fill-opacity=".2" transform="translate(0 -7)"/>' if ink.hand.cut else ""
    ink.defs[f"fade{lit[1:]}"] = (
        f'<linearGradient id="fade{lit[1:]}" x2="0" y2="1"><stop stop-color="{lit}" stop-opacity=".95"/>'
        f'<stop offset="1" stop-color="{lit}" stop-opacity="{1 if ink.hand.cut else 0}"/></linearGradient>'
    )
    return cut + f'<path d="{body}" fill="url(#fade{lit[1:]})"/>' + ink.line(crest, "#fdfaf0", 4, soft=0.5)


def sail(ink: Ink) -> str:
    """A small sailing boat, 300 high."""
    p = ink.palette
    return (
        ink.shape(
            "M-100 -40q100 20 210 -6q-24 50 -60 52h-104q-34 -4 -46 -46z",
            p.accent,
        )
        + ink.limb("M0 -40v-240", p.wood, 9)
        + ink.shape("M8 -270q110 90 90 210h-90z", p.white, model=0.3)
        + ink.shape("M-8 -240q-60 90 -70 180h70z", lighter(p.second, 0.2))
    )


def ripple(ink: Ink, width: float) -> str:
    """Rings on the water around something that floats."""
    rings = ellipse(0, 0, width * 0.6, width * 0.09) + ellipse(0, 6, width * 0.75, width * 0.13)
    return ink.line(rings, "#ffffff", 4, soft=0.5)
