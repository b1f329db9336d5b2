"""The cave under a mountain."""

from collections.abc import Sequence

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, d, polygon, smooth, tag
from services.illustrator.builtin.drawings import nature
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.places import ground
from services.illustrator.builtin.places.interior import pane_weather
from services.illustrator.builtin.places.sky import sky


def cave(scene: Scene) -> None:
    """Walls of rock about a view into the open, stalactites, crystals, a pool."""
    rng, view, ink = scene.rng, scene.view, scene.ink
    rock = mix(ink.palette.rock, ink.palette.cloth, 0.35)
    side = 1 if scene.hero_x < 512 else -1
    line = view.line(0.4) if not scene.overhead else -60
    if not scene.overhead:
        sky(scene)
        ground.hills(scene, ground.grass_colour(scene), rise=70, count=2)
        mouth = [
            (512 + side * x, y)
            for x, y in (
                (-40, line + 30),
                (-60, line - 150),
                (20, line - 330),
                (170, line - 390),
                (300, line - 300),
                (350, line - 120),
                (340, line + 30),
            )
        ]
        scene.back.append(pane_weather(scene, 512 + side * 160, line - 150, 400, 400))
        for grow, tone, far in (
            (0, darker(rock, 0.18), 0.3),
            (70, darker(rock, 0.34), 0.14),
            (170, darker(rock, 0.5), 0.0),
        ):
            scene.back.append(_wall(ink.at(far), mouth, grow, tone))
    scene.back.append(ground.plane(ink.at(0.1), ground.ridge(rng, line, 14), darker(rock, 0.3)))
    glow = mix(ink.light.orb, ink.light.halo, 0.5)
    beam = [(512.0, line), (512 + side * 320, line), (512 + side * 120, SIZE), (512 - side * 380, SIZE)]
    scene.back.append(tag("path", d=polygon(beam), fill=glow, fill_opacity=0.13) if not scene.overhead else "")
    ground.scatter(scene, crystals, 4, 0.5, 0.95, gap=260, size=0.9, ground=120)
    ground.scatter(scene, nature.rock, 6, 0.45, 0.95, gap=280, size=1.2, ground=190)
    ground.scatter(scene, nature.toadstools, 2, 0.6, 1.0, gap=220, ground=90)
    if view.camera != "above":
        for x in range(20, SIZE, 120):
            length = rng.uniform(60, 190)
            scene.front.append(
                ink.shape(
                    d("M", x - 44, -20, "q", 30, length * 0.5, 40, length, "q", 12, -length * 0.5, 44, -length, "z"),
                    darker(rock, 0.55),
                )
            )
    scene.front.append(
        ink.shape(
            d("M", -20, SIZE + 20, "v", -230, "q", 90, 40, 110, 150, "q", 40, 20, 60, 80, "z")
            if side > 0
            else d("M", SIZE + 20, SIZE + 20, "v", -230, "q", -90, 40, -110, 150, "q", -40, 20, -60, 80, "z"),
            darker(rock, 0.58),
        )
    )


def _wall(ink: Ink, mouth: Sequence[Point], grow: float, tone: str) -> str:
    rng = ink.rng
    cx, cy = sum(x for x, _ in mouth) / len(mouth), mouth[0][1]
    hole = []
    for x, y in mouth:
        reach = max(1.0, ((x - cx) ** 2 + (y - cy) ** 2) ** 0.5)
        hole.append((x + (x - cx) / reach * grow + rng.uniform(-14, 14), y + min(0, (y - cy)) / reach * grow))
    path = d("M", -20, -20, "H", SIZE + 20, "V", SIZE + 20, "H", -20, "z") + smooth(hole, closed=True)
    return ink.shape(path, tone).replace("<path ", '<path fill-rule="evenodd" ')


def crystals(ink: Ink) -> str:
    """A cluster of crystals that hold some light of their own."""
    rng = ink.rng
    colour = rng.choice(("#9fd8e8", "#c9a8e6", "#f2b8c6", "#a8e0c0"))
    out = ink.glow(0, -60, 130, colour, 0.5)
    bright = mix(ink.lit(colour), colour, 0.7)
    for x, height, lean in ((-34, 90, -16), (30, 110, 14), (0, 150, 0)):
        body = polygon(
            [
                (x - 20, 0),
                (x - 24 + lean, -height * 0.7),
                (x + lean, -height),
                (x + 24 + lean, -height * 0.7),
                (x + 20, 0),
            ]
        )
        face = polygon([(x + 2, 0), (x + lean, -height), (x + 24 + lean, -height * 0.7), (x + 20, 0)])
        out += f'<path d="{body}" fill="{lighter(bright, 0.25)}"/><path d="{face}" fill="{darker(bright, 0.15)}"/>'
    return out
