"""The nearest plane: leaves, reeds and boughs at the edges, so that one looks into the picture."""

from collections.abc import Callable

from contracts.stage import Place
from services.illustrator.builtin.brush.colour import darker, mix, shifted
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d, ellipse, put
from services.illustrator.builtin.drawings import nature
from services.illustrator.builtin.page.scene import SIZE, Scene

Corner = Callable[[Ink], str]


def _blades(ink: Ink) -> str:
    """Long grass with a few flowers, about 230 high."""
    rng = ink.rng
    out = ""
    for _ in range(9):
        x, lean, height = rng.uniform(-110, 110), rng.uniform(-50, 60), rng.uniform(110, 230)
        blade = d(
            "M",
            x - 9,
            10,
            "Q",
            x + lean * 0.2,
            -height * 0.6,
            x + lean,
            -height,
            "Q",
            x + lean * 0.5 + 10,
            -height * 0.5,
            x + 10,
            10,
            "z",
        )
        out += ink.shape(blade, darker(mix(ink.palette.grass, ink.palette.pine, rng.random()), 0.16))
    for _ in range(3):
        x, height = rng.uniform(-90, 90), rng.uniform(100, 190)
        out += ink.line(d("M", x, 10, "q", 6, -height * 0.6, 0, -height), ink.palette.pine, 5)
        tone = rng.choice(ink.palette.flowers)
        petals = "".join(
            ellipse(x + px, -height + py, 13, 13) for px, py in ((0, -15), (15, -3), (9, 13), (-9, 13), (-15, -3))
        )
        out += ink.shape(petals, tone, edge=False) + ink.shape(ellipse(x, -height, 9, 9), "#f4c04a", edge=False)
    return out


def _dunes(ink: Ink) -> str:
    rng = ink.rng
    out = ""
    for _ in range(11):
        x, lean, height = rng.uniform(-90, 90), rng.uniform(-110, 110), rng.uniform(120, 210)
        out += ink.line(
            d("M", x, 10, "q", lean * 0.1, -height * 0.7, lean, -height),
            darker(mix(ink.palette.leaf, ink.palette.sand, 0.45), 0.1),
            8,
        )
    return out


def _drift(ink: Ink) -> str:
    return ink.shape("M-260 60Q-180 -70 -20 -84Q140 -70 260 60z", ink.palette.snow, model=0.6)


_CORNERS: dict[Place, Corner] = {
    "meadow": _blades, "garden": _blades, "playground": _blades, "village": _blades, "forest": nature.fern,
        "river": nature.reeds,
    "lake": nature.reeds, "bridge": nature.reeds, "mountain": nature.rock, "snowfield": _drift, "beach": _dunes,
}  # fmt: skip
_BOUGHS = frozenset(
    {"meadow", "garden", "forest", "river", "lake", "playground", "bridge", "village", "mountain", "snowfield"}
)


def frame(scene: Scene) -> None:
    """Something near in one or two lower corners, sometimes a bough from above."""
    place, view, rng = scene.stage.place, scene.view, scene.rng
    ink = scene.ink.at(0.0)
    corner = _CORNERS.get(place)
    if corner and view.camera in ("wide", "medium", "below"):
        if scene.ink.snowy and corner in (_blades, nature.fern):
            corner = _drift
        away = -1 if scene.hero_x > 512 else 1
        for side, chance in ((away, 0.9), (-away, 0.6)):
            x = 512 + side * 500
            if rng.random() < chance and abs(x - scene.hero_x) > 200 * view.k:
                scene.front.append(put(corner(ink), x, SIZE + 24, rng.uniform(0.85, 1.15), flip=rng.random() < 0.5))
    if place == "forest" and view.camera in ("wide", "below"):
        scene.front.append(_trunk(ink, 512 + (470 if scene.hero_x < 512 else -470)))
    elif place in _BOUGHS and view.camera in ("wide", "medium", "close") and rng.random() < 0.45:
        side = -ink.side
        scene.front.append(put(_bough(ink, place), 512 + side * 540, 30, 1.0, flip=side > 0))


def _trunk(ink: Ink, x: float) -> str:
    """The trunk of a tree so near that neither root nor crown is in the picture."""
    rng = ink.rng
    wood = darker(ink.palette.wood, 0.34)
    bark = "".join(d("M", x + rng.uniform(-50, 50), y, "q", 8, 40, -4, 90) for y in range(40, 1000, 110))
    side = 1 if x < 512 else -1
    limb = ink.limb(d("M", x, 300, "q", side * 60, -90, side * 190, -130), wood, 26)
    return (
        limb
        + ink.shape(
            d("M", x - 74, -20, "Q", x - 50, 520, x - 100, SIZE + 30, "H", x + 104, "Q", x + 52, 520, x + 78, -20, "z"),
            wood,
            model=0.5,
        )
        + ink.line(bark, darker(wood, 0.3), 7, soft=0.6)
    )


def _bough(ink: Ink, place: Place) -> str:
    """A bough that hangs in from the left; its root is at (0, 0)."""
    rng = ink.rng
    wood = darker(ink.palette.wood, 0.12)
    out = ink.limb("M-60 -40Q120 20 300 6", wood, 15)
    out += ink.limb("M120 6q50 50 110 66", wood, 9)
    needles = place in ("forest", "mountain", "snowfield") or ink.snowy
    for i in range(13):
        x, y = 20 + i * 23, rng.uniform(-24, 30) + (i % 3) * 8
        tone = shifted(
            ink.palette.pine if needles else ink.palette.leaf, rng.uniform(-0.03, 0.03), 1, rng.uniform(0.8, 1.0)
        )
        leaf = "M0 0q26 -24 66 0q-40 24 -66 0z" if not needles else "M0 0l74 -7l2 10z"
        out += put(
            ink.shape(leaf, tone, edge=ink.hand.cut > 0 or ink.hand.scenery_edge > 0),
            x,
            y,
            rng.uniform(0.7, 1.1),
            turn=rng.uniform(10, 120),
        )
    if ink.snowy:
        out += ink.line("M-60 -50Q120 10 290 -4", ink.palette.snow, 10)
    return out
