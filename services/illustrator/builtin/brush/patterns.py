"""Patterns on fur and cloth: a tile of paint that is laid over a shape of any form."""

import math

from contracts.figure import Pattern
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse, num, put, smooth, star, tag
from services.illustrator.builtin.figures.look import Look

_RAINBOW = ("#e0604f", "#ef9a45", "#f2cf57", "#79b765", "#5a9bd0", "#9a78bd")


def on_fur(look: Look) -> Pattern | None:
    """The pattern of a figure's fur: what was said, or what its kind has."""
    return None if look.body.person else look.pattern or look.body.pattern


def patterned(ink: Ink, path: str, pattern: Pattern, colour: str, scale: float = 1.0) -> str:
    """The pattern inside a path, without its ground; ``scale`` makes it coarser."""
    return tag("path", d=path, fill=_paint(ink, pattern, colour, scale))


def patterned_limb(ink: Ink, path: str, width: float, pattern: Pattern, colour: str, scale: float = 1.0) -> str:
    """The pattern on a thick round stroke."""
    paint = _paint(ink, pattern, colour, scale)
    return tag("path", d=path, fill="none", stroke=paint, stroke_width=width, stroke_linecap="round")


def _paint(ink: Ink, pattern: Pattern, colour: str, scale: float) -> str:
    lit = ink.lit(colour)
    name = f"p{pattern}{lit[1:]}{num(scale * 10).replace('.', '-')}"
    if name not in ink.defs:
        width, height, tile = _tile(ink, pattern, lit)
        ink.defs[name] = (
            f'<pattern id="{name}" patternUnits="userSpaceOnUse" width="{num(width)}" height="{num(height)}" '
            f'patternTransform="scale({scale:.2f}) translate({num(-width / 2)})">{put(tile, width / 2)}</pattern>'
        )
    return f"url(#{name})"


def _tile(ink: Ink, pattern: Pattern, lit: str) -> tuple[float, float, str]:
    """Width and height of a tile, whose middle is x = 0, and what is on it."""
    if pattern == "rainbow":
        bands = "".join(
            tag("path", d=d("M", -60, i * 22, "h", 120, "v", 22.5, "h", -120, "z"), fill=ink.lit(tone))
            for i, tone in enumerate(_RAINBOW)
        )
        return 120, 132, bands
    if pattern == "checks":
        bars = tag("path", d=d("M", -22, 0, "h", 22, "v", 44, "h", -22, "z"), fill=lit, fill_opacity=0.5)
        return 44, 44, bars + tag("path", d=d("M", -22, 0, "h", 44, "v", 22, "h", -44, "z"), fill=lit, fill_opacity=0.5)
    width, height, path = _FORMS[pattern]
    return width, height, tag("path", d=path, fill=lit)


def _heart(x: float, y: float, r: float) -> str:
    return d("M", x, y + r, "C", x - 2 * r, y - r * 0.2, x - r * 0.8, y - 1.3 * r, x, y - r * 0.35, "C", x + r * 0.8,
             y - 1.3 * r, x + 2 * r, y - r * 0.2, x, y + r, "z")  # fmt: skip


def _flower(x: float, y: float) -> str:
    petals = (circle(x + 7 * math.cos(a * math.tau / 5), y + 7 * math.sin(a * math.tau / 5), 4.6) for a in range(5))
    return "".join(petals)


def _zebra() -> str:
    """Wedges from both sides towards the middle, each a little bent."""
    return "".join(
        d("M", s * 130, y - 8, "Q", s * 70, y - 14, s * tip, y + 5, "Q", s * 70, y + 8, s * 130, y + 9, "z")
        for y, tip, s in ((14, 18, -1), (14, 26, 1), (44, 30, -1), (44, 14, 1))
    )


_COW = (
    smooth([(-70, 18), (-44, 6), (-22, 22), (-30, 50), (-56, 58), (-78, 42)], closed=True)
    + smooth([(18, 74), (44, 62), (70, 80), (60, 112), (30, 116), (12, 98)], closed=True)
    + smooth([(-30, 104), (-14, 98), (-8, 112), (-22, 124), (-36, 118)], closed=True)
    + smooth([(40, 14), (58, 8), (66, 24), (50, 36), (38, 28)], closed=True)
)
_FORMS: dict[Pattern, tuple[float, float, str]] = {
    "stripes": (80, 36, d("M", -40, 8, "q", 20, 5, 40, 0, "t", 40, 0, "v", 16, "q", -20, 5, -40, 0, "t", -40, 0, "z")),
    "spots": (64, 56, circle(-16, 14, 8.5) + circle(16, 42, 8.5)),
    "patches": (132, 110, ellipse(-30, 28, 24, 19) + ellipse(34, 80, 21, 24) + ellipse(44, 18, 10, 9)),
    "stars": (62, 60, star(-15, 16, 11, 4.6) + star(16, 46, 11, 4.6)),
    "hearts": (60, 56, _heart(-15, 15, 8) + _heart(15, 43, 8)),
    "flowers": (62, 60, _flower(-15, 16) + _flower(16, 46)),
    "zebra": (260, 60, _zebra()),
    "cow": (180, 136, _COW),
}  # fmt: skip
