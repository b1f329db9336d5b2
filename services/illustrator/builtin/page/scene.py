"""The scene: a view onto the ground, and the layers that things are put on."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from contracts.stage import Camera, Stage
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.figures.figure import shadow

SIZE = 1024
"""Scenes are drawn on a square of this many units."""

Drawing = Callable[[Ink], str]


@dataclass(frozen=True)
class View:
    """Where the horizon is, on which line the hero stands, and how many page units are one unit of the hero there."""

    camera: Camera
    horizon: float
    base: float
    k: float

    def scale(self, y: float) -> float:
        """How large things are that stand on the line ``y``."""
        return max(0.03, self.k * (y - self.horizon) / (self.base - self.horizon))

    def far(self, y: float) -> float:
        """How far away the line ``y`` is: 1 at the horizon, 0 from the hero on."""
        near = (y - self.horizon) / (self.base - self.horizon)
        return float(min(1.0, max(0.0, 1 - near)) ** 1.25)

    def line(self, share: float) -> float:
        """The line at a share of the way from the horizon (0) to the hero (1) and beyond."""
        return self.horizon + share * (self.base - self.horizon)


VIEWS: dict[Camera, View] = {
    "wide": View("wide", 500, 846, 0.66),
    "medium": View("medium", 440, 912, 1.24),
    "close": View("close", 420, 1270, 2.24),
    "above": View("above", -900, 730, 1.12),
    "below": View("below", 842, 982, 1.72),
}


@dataclass
class Scene:
    """Layers of a page: ``back`` from far to near, ``items`` that stand on the ground, ``front`` before everything.

    ``orb`` is where sun or moon has to be, and its radius; by itself it is where the time of day has it. Nothing that
    flies goes above the line ``calm``.
    """

    stage: Stage
    ink: Ink
    view: View
    rng: Random
    hero_x: float = 420
    orb: tuple[float, float, float] | None = None
    calm: float = 0
    back: list[str] = field(default_factory=list)
    items: list[tuple[float, str]] = field(default_factory=list)
    front: list[str] = field(default_factory=list)

    @property
    def dark(self) -> bool:
        """Whether lamps are lit."""
        return self.ink.light.lamps >= 0.7

    @property
    def overhead(self) -> bool:
        """Whether the ground fills the picture."""
        return self.view.camera == "above"

    def stand(
        self, x: float, y: float, drawing: Drawing, size: float = 1, *, flip: bool | None = None,
        ground: float = 0, sway: bool = False,
    ) -> None:  # fmt: skip
        """Let a thing stand at (x, y) on a shadow ``ground`` wide. What sways is tall: from above it is left out."""
        if sway and self.overhead:
            return
        flip = self.rng.random() < 0.5 if flip is None else flip
        ink = self.ink.at(self.view.far(y))
        if flip:
            ink = replace(ink, side=-ink.side)
        art = drawing(ink)
        lean = self.ink.lean if sway else 0
        if sway and self.view.camera == "below":
            lean += (SIZE / 2 - x) * 0.013
        scale = self.view.scale(y) * size
        fall = shadow(ink, ground) if ground else ""
        self.items.append((y, put(fall + put(art, turn=-lean if flip else lean), x, y, scale, flip=flip)))

    def clear_of_hero(self, x: float, width: float) -> bool:
        """Whether something ``width`` wide at ``x`` leaves the hero alone."""
        return abs(x - self.hero_x) > width / 2 + 190 * self.view.k * 0.8

    def body(self) -> str:
        """Everything in painting order."""
        items = [art for _, art in sorted(self.items, key=lambda item: item[0])]
        return "".join(self.back) + "".join(items) + "".join(self.front)
