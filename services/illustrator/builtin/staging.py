"""Staging: who stands where, holds what and looks at whom."""

from dataclasses import replace

from services.illustrator.builtin.figure import Acting, figure, shadow
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.poses import POSES
from services.illustrator.builtin.scene import Scene
from services.illustrator.builtin.settings import Setting
from services.illustrator.builtin.svg import put


def set_stage(scene: Scene, cast: list[Look], setting: Setting) -> None:
    """Puts the cast, the props and the extras into the scene."""
    spots = _spots(scene, max(1, len(cast)))
    for index, (look, (x, y, flip)) in enumerate(zip(cast, spots, strict=False)):
        acting = Acting(pose=scene.stage.pose, mood=scene.stage.mood)
        enter(scene, look, acting, x, y, flip=flip)
        if index == 0:
            scene.hero_x = x


def enter(scene: Scene, look: Look, acting: Acting, x: float, y: float, *, flip: bool, size: float = 1.0) -> None:
    """Sets one figure on the ground."""
    ink = scene.ink.at(0.0)
    ink = replace(ink, side=-ink.side if flip else ink.side)
    posture = POSES[acting.pose]
    art = figure(ink, look, acting)
    scale = scene.view.scale(y) * look.size * size
    fall = shadow(ink, posture.width)
    scene.items.append((y, put(fall + put(art, 0, -posture.lift), x, y, scale, flip=flip)))


def _spots(scene: Scene, count: int) -> list[tuple[float, float, bool]]:
    """Places for the cast: the hero first; two face each other, more stand in an arc."""
    x, base, k = scene.hero_x, scene.view.base, scene.view.k
    if count == 1:
        return [(x, base, x > 512)]
    gap = min(560.0, max(190.0, 250 * k + 60))
    left = 512 - gap * 0.5
    out = [(left, base, False), (left + gap, base - 6 * k, True), (512, base - 60 * k, False), (left - gap * 0.62, base - 50 * k, False)]
    while len(out) < count:
        i = len(out)
        out.append((left + gap * (1.6 if i % 2 else -0.6), base - 70 * k - i * 10, i % 2 == 1))
    return out[:count]
