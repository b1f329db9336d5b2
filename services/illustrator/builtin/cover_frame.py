"""Frames of covers: what each style puts along the edges so that the picture reads as the front of a book."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from contracts.events import Style
from services.illustrator.builtin.brush.colour import darker, mix, shifted
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, box, circle, put, smooth, tag
from services.illustrator.builtin.brush.texture import PAPER
from services.illustrator.builtin.page.scene import SIZE, Scene

_PAPER = "#" + "".join(f"{part:02x}" for part in PAPER)


def frame(scene: Scene) -> str:
    """The frame of a cover, made as its style makes things; the light of the scene hardly falls on it."""
    return _FRAMES[scene.ink.style](scene, replace(scene.ink, far=0.0, own=0.6))


def _rim(rng: Random, step: float, inset: float) -> list[tuple[float, float, float]]:
    """Places along the edges as (x, y, angle inwards), closer together and deeper in the corners."""
    out = []
    count = int(4 * SIZE / step)
    for i in range(count):
        along = i / count * 4
        side, t = int(along), along % 1
        if side == 0 and 0.2 < t < 0.8:
            continue
        depth = inset * (0.35 + 1.5 * abs(t - 0.5) ** 1.4)
        x, y, angle = (
            (t * SIZE, depth, 90.0), (SIZE - depth, t * SIZE, 180.0), ((1 - t) * SIZE, SIZE - depth, 270.0),
            (depth, (1 - t) * SIZE, 0.0),
        )[side]  # fmt: skip
        out.append((x + rng.uniform(-8, 8), y + rng.uniform(-8, 8), angle))
    return out


def _wreath(scene: Scene, ink: Ink, step: float = 30, inset: float = 30) -> str:
    """Leaves and flowers all around."""
    rng, p = scene.rng, ink.palette
    leaf = "M0 0C14 -26 52 -26 78 0C52 24 14 24 0 0z"
    out, flowers = "", ""
    for i, (x, y, angle) in enumerate(_rim(rng, step, inset)):
        tone = shifted(mix(p.leaf, p.pine, rng.random()), rng.uniform(-0.03, 0.03), 1, rng.uniform(0.75, 1.0))
        tone = mix(p.snow, p.water, 0.25) if ink.snowy and i % 2 else tone
        art = ink.shape(leaf, tone) + ink.line("M8 0h52", darker(tone, 0.25), 3, soft=0.6)
        out += put(art, x, y, rng.uniform(0.8, 1.15), turn=angle + rng.uniform(-70, 70))
        if i % 5 == 2:
            flowers += put(
                _berries(ink) if ink.snowy else _flower(ink, rng.choice(p.flowers)), x, y, rng.uniform(0.8, 1.2)
            )
    return out + flowers


def _flower(ink: Ink, tone: str) -> str:
    petals = "".join(circle(18 * math.cos(a), 18 * math.sin(a), 13) for a in (0.3, 1.56, 2.8, 4.07, 5.3))
    return ink.shape(petals, tone) + ink.shape(circle(0, 0, 10), "#f4c04a", edge=False)


def _berries(ink: Ink) -> str:
    """Red berries, where it is winter."""
    return ink.shape(circle(-11, 4, 12) + circle(12, 6, 11) + circle(1, -12, 12), "#c8433c", model=0.6)


def _washed(scene: Scene, ink: Ink) -> str:
    """The paper shows around a picture whose edge ran."""
    rng, points = scene.rng, []
    for i in range(64):
        c, s = math.cos(math.pi * i / 32), math.sin(math.pi * i / 32)
        r = 476 / (abs(c) ** 8 + abs(s) ** 8) ** 0.125 + rng.uniform(-9, 9)
        points.append((512 + c * r, 512 + s * r))
    hole = smooth(points, closed=True)
    sheet = tag("path", d=box(-9, -9, SIZE + 18, SIZE + 18) + hole, fill=_PAPER, fill_rule="evenodd")
    pooled = darker(ink.light.sky[0], 0.3)
    edge = tag("path", d=hole, fill="none", stroke=pooled, stroke_width=5, stroke_opacity=0.3)
    return sheet + edge + _wreath(scene, ink, 62, 26)


def _cut(scene: Scene, ink: Ink) -> str:
    """Three sheets of paper with a wavy window, one behind the other, and leaves cut from scraps."""
    p, out = ink.palette, ""
    tones = (mix(p.cloth, p.pine, 0.4), mix(p.pine, "#20304a", 0.35), mix(p.pine, "#151d38", 0.7))
    for i, (inset, tone) in enumerate(zip((74, 52, 28), tones, strict=True)):
        sheet = box(-20, -20, SIZE + 40, SIZE + 40) + _scallop(inset, 26 - i * 3, 15 + i * 2)
        common = {"d": sheet, "fill_rule": "evenodd"}
        for dx, dy, share in ((4, 7, 0.2), (8, 13, 0.12)):
            out += tag("path", fill="#1c1230", fill_opacity=share, transform=f"translate({dx} {dy})", **common)
        out += tag("path", fill=tone, **common)
    for x, y, angle in _rim(scene.rng, 86, 26):
        tone = scene.rng.choice((p.leaf, p.second, p.accent, p.white))
        leaf = ink.shape("M0 0C10 -20 34 -20 54 0C34 18 10 18 0 0z", tone)
        out += put(leaf, x, y, 0.9, turn=angle + scene.rng.uniform(-50, 50))
    return out


def _scallop(inset: float, bumps: int, depth: float) -> str:
    """A wavy window, ``inset`` from the edges."""
    return smooth(_around(inset, [depth * (i % 2) for i in range(bumps * 2)]), closed=True)


def _scribbled(scene: Scene, ink: Ink) -> str:
    """Wax lines drawn around by hand, with dots on them and flowers in the corners."""
    rng, p, out = scene.rng, ink.palette, ""
    out += tag("path", d=box(-9, -9, SIZE + 18, SIZE + 18) + box(38, 38, SIZE - 76, SIZE - 76, 60), fill=_PAPER,
               fill_rule="evenodd")  # fmt: skip
    for inset, tone, width in ((44, p.accent, 20.0), (68, p.second, 10.0)):
        out += ink.limb(smooth(_around(inset, [rng.uniform(-5, 5) for _ in range(36)]), closed=True), tone, width)
    for i, (x, y) in enumerate(_around(46, [0.0] * 40)):
        out += ink.shape(
            circle(x + rng.uniform(-5, 5), y + rng.uniform(-5, 5), 9), (p.white, p.cloth)[i % 2], edge=False
        )
    for x, y in ((62, 66), (962, 66), (62, 958), (962, 958)):
        for dx, dy, size in ((0, 0, 1.9), (62, 8, 1.1), (6, 62, 1.1)):
            flower = _berries(ink) if ink.snowy else _flower(ink, rng.choice((p.accent, p.second, p.cloth)))
            out += put(flower, x + math.copysign(dx, 512 - x), y + math.copysign(dy, 512 - y), size)
    return out


def _around(inset: float, swings: Sequence[float]) -> list[Point]:
    """Points around the picture, ``inset`` from its edges and each by its swing more."""
    out: list[Point] = []
    for i, swing in enumerate(swings):
        side, t = divmod(i / len(swings) * 4, 1)
        low, along = inset + swing, inset + t * (SIZE - 2 * inset)
        out.append(((along, low), (SIZE - low, along), (SIZE - along, SIZE - low), (low, SIZE - along))[int(side)])
    return out


_FRAMES: dict[Style, Callable[[Scene, Ink], str]] = {
    "gouache": _wreath,
    "watercolour": _washed,
    "papercut": _cut,
    "crayon": _scribbled,
}
