"""What floats with everybody in it: a boat, a suitcase, an umbrella. The far side, or the near side with the water.

Each is ``half`` units wide to both sides and ``depth`` units from its far to its near rim; (0, 0) is on the water under
the near rim's middle.
"""

from collections.abc import Callable

from contracts.stage import Prop
from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, d, ellipse, smooth
from services.illustrator.builtin.drawings.trinkets import BLACK

Vessel = Callable[[Ink, float, float], tuple[str, str]]
"""Draws the far and the near side."""


def boat(ink: Ink, half: float, depth: float) -> tuple[str, str]:
    """A rowing boat with its bow on the right."""
    p, w = ink.palette, half + 46
    far = d("M", -w, -66, "Q", 0, -100 - depth, w + 30, -92, "Q", w * 0.5, -10, -w * 0.8, -30, "z")
    hull = d("M", -w, -68, "Q", 0, -20, w + 34, -96, "Q", w, 30, w * 0.62, 58, "H", -w * 0.62, "Q", -w * 0.94, 30, -w,
             -68, "z")  # fmt: skip
    band = d("M", -w, -68, "Q", 0, -20, w + 34, -96, "l", -8, 30, "Q", 0, 16, -w + 8, -36, "z")
    plank = d("M", -w * 0.9, 0, "Q", 0, 38, w * 0.94, -24)
    near = ink.shape(hull, p.accent, model=0.7) + ink.shape(band, p.white, edge=False)
    near += ink.line(plank, darker(p.accent, 0.25), 5, soft=0.7)
    return ink.shape(far, darker(p.wood, 0.3)), near + _water(ink, w)


def suitcase(ink: Ink, half: float, depth: float) -> tuple[str, str]:
    """An open suitcase: the lid stands up behind, straps and a label in front."""
    p, w = ink.palette, half + 30
    brown = mix(p.wood, p.roof, 0.35)
    lid = ink.shape(box(-w * 0.94, -172 - depth, w * 1.88, 118 + depth, 24), darker(brown, 0.12), model=0.5)
    lining = ink.shape(box(-w * 0.86, -156 - depth, w * 1.72, 100 + depth, 16), lighter(p.second, 0.35), edge=False)
    dots = "".join(ellipse(-w * 0.7 + i * w * 0.35, -130 - depth + (i % 2) * 26, 8, 8) for i in range(5))
    far = lid + lining + ink.shape(dots, p.accent, edge=False, soft=0.8)
    far += ink.shape(d("M", -w, -72, "Q", 0, -96 - depth, w, -72, "V", -20, "H", -w, "z"), darker(brown, 0.4))
    near = ink.shape(box(-w, -82, 2 * w, 120, 20), brown, model=0.6)
    near += ink.line(d("M", -w, -60, "H", w), lighter(brown, 0.3), 7)
    near += ink.line(d("M", -w * 0.6, -82, "v", 118, "M", w * 0.6, -82, "v", 118), darker(brown, 0.3), 20)
    near += ink.line(d("M", -34, -30, "q", 34, 30, 68, 0), darker(brown, 0.45), 11)
    near += ink.shape(box(-w * 0.6 - 15, -64, 30, 26, 4) + box(w * 0.6 - 15, -64, 30, 26, 4), "#e7c463", model=0.4)
    label = ink.shape(box(w * 0.2, -52, 70, 46, 6), p.white) + ink.line(
        d("M", w * 0.2 + 34, -12, "q", -6, -16, 2, -28, "q", -16, -4, -20, 8, "m", 20, -8, "q", 14, -6, 20, 6),
        p.pine,
        4,
    )
    return far, near + label + _water(ink, w)


def umbrella(ink: Ink, half: float, depth: float) -> tuple[str, str]:
    """An umbrella upside down: a black bowl with its handle standing up behind."""
    w = half + 60
    waves = [(-w + i * w / 4, -92.0 - depth * 0.5 - (i % 2) * 16) for i in range(9)]
    far = ink.line(
        d("M", w * 0.1, -60, "V", -330 - depth, "q", 0, -34, -26, -28, "q", -20, 6, -14, 26), ink.palette.wood, 12
    )
    far += ink.shape(smooth(waves) + d("L", w, -40, "L", -w, -40, "z"), darker(BLACK, 0.3))
    rim = [(-w + i * w / 4, -88.0 + (20 if i % 2 else 0)) for i in range(9)]
    bowl = smooth(rim) + d("C", w * 0.94, 10, w * 0.5, 62, 0, 62, "C", -w * 0.5, 62, -w * 0.94, 10, -w, -88, "z")
    ribs = "".join(d("M", x, y, "Q", x * 0.8, 0, x * 0.1, 60) for x, y in rim[1:-1])
    near = ink.shape(bowl, BLACK, model=0.9) + ink.line(ribs, lighter(BLACK, 0.28), 5, soft=0.7)
    return far, near + _water(ink, w)


def _water(ink: Ink, half: float) -> str:
    """Where the near side dips into the water: it closes over the keel."""
    deep = mix(ink.lit(ink.palette.water), ink.light.sky[0], 0.34)
    crest = [(-half - 70 + i * (half + 70) / 4, 30.0 + (8 if i % 2 else 0)) for i in range(9)]
    wave = smooth(crest) + d("Q", half * 0.6, 92, 0, 92, "Q", -half * 0.6, 92, -half - 70, 30, "z")
    rings = d("M", -half - 60, 34, "Q", 0, 66, half + 60, 34, "M", -half * 0.7, 74, "Q", 0, 92, half * 0.7, 74)
    return f'<path d="{wave}" fill="{deep}"/>' + ink.line(rings, "#ffffff", 5, soft=0.5)


VESSELS: dict[Prop, Vessel] = {"boat": boat, "suitcase": suitcase, "umbrella": umbrella}
