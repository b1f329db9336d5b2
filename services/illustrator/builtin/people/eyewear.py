"""Glasses, sunglasses and eye patches, on people and on animals, where their eyes are."""

from services.illustrator.builtin.brush.colour import darker
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.pigments import lightness
from services.illustrator.builtin.brush.svg import circle, d, ellipse
from services.illustrator.builtin.figures.look import Look

Eye = tuple[float, float, float]


def eyewear(ink: Ink, look: Look, eyes: list[Eye]) -> str:
    """What is worn before the eyes (x, y, size)."""
    out = ""
    pair = eyes[:2]
    if look.has("eye patch"):
        out += _patch(ink, look, pair[0])
    if look.has("sunglasses"):
        out += _frame(ink, look, pair, "#3a3540", "#35303f", 0.88)
    elif look.has("glasses"):
        out += _frame(ink, look, pair, "#5a3b34" if lightness(look.fur) > 46 else "#d9b45a", "#e4f1f4", 0.08)
    return out


def _frame(ink: Ink, look: Look, eyes: list[Eye], rim: str, glass: str, strength: float) -> str:
    rx = look.body.head[0]
    r = [22 * k for _, _, k in eyes]
    lenses = "".join(circle(x, y, radius) for (x, y, _), radius in zip(eyes, r, strict=True))
    left, right = eyes[0], eyes[-1]
    bridge = ""
    if len(eyes) > 1:
        bridge = d("M", left[0] + r[0], left[1] - 3, "Q", (left[0] + right[0]) / 2, left[1] - 10, right[0] - r[1],
                   right[1] - 3)  # fmt: skip
    sides = d("M", left[0] - r[0], left[1] - 4, "L", -rx * 0.97, left[1] - 8) + d(
        "M", right[0] + r[-1], right[1] - 4, "L", rx * 0.97, right[1] - 8
    )
    out = (
        ink.shape(lenses, glass, edge=False, soft=strength)
        + ink.line(sides, rim, 4)
        + ink.line(lenses + bridge, rim, 4.6)
    )
    if strength > 0.5:
        out += "".join(
            ink.line(
                d("M", x - radius * 0.5, y - radius * 0.1, "l", radius * 0.4, -radius * 0.4), "#fffdf6", 3.4, soft=0.6
            )
            for (x, y, _), radius in zip(eyes, r, strict=True)
        )
    return out


def _patch(ink: Ink, look: Look, eye: Eye) -> str:
    rx, ry = look.body.head
    x, y, k = eye
    band = d("M", -rx * 0.98, y - ry * 0.2, "Q", 0, y - ry * 0.46, rx * 0.95, y - ry * 0.34)
    tone = "#4a7fc1"
    return ink.line(band, darker(tone, 0.35), 4.4) + ink.shape(ellipse(x, y, 20 * k, 19 * k), tone) + ink.shape(
        "M" + d(x, y + 7 * k, "c", -11 * k, -9 * k, -8 * k, -16 * k, -3 * k, -16 * k, "c", 3 * k, 0, 3 * k, 3 * k,
                3 * k,
                4 * k, "c", 0, -1 * k, 0, -4 * k, 3 * k, -4 * k, "c", 5 * k, 0, 8 * k, 7 * k, -3 * k, 16 * k, "z"),
        "#f6d25e", edge=False,
    )  # fmt: skip
