"""Pigments: what the names of colours and of skin tones look like, and how well two colours can be told apart."""

from functools import lru_cache

from contracts.figure import Colour, Skin
from services.illustrator.builtin.brush.colour import lighter, mix, rgb

PIGMENTS: dict[Colour, str] = {
    "red": "#c63d3d", "dark red": "#8f2f38", "orange": "#e8863a", "yellow": "#f2c645", "gold": "#dba838",
    "light green": "#a5cc7a", "green": "#5f9f57", "dark green": "#38684a", "turquoise": "#4fb0ad",
    "light blue": "#9cc7e6", "blue": "#4a7fc1", "dark blue": "#33497f", "purple": "#8a68b5", "pink": "#e995b0",
    "beige": "#e0cba4", "light brown": "#bf9163", "brown": "#94603c", "dark brown": "#5f4032", "black": "#3b363f",
    "grey": "#9a9aa3", "light grey": "#c9c9cf", "dark grey": "#64646e", "silver": "#b9bfc9", "white": "#f7f2e8",
    "blond": "#e3bf74", "ginger": "#c86a35",
}  # fmt: skip
"""Cloth, fur and paint. Black is a dark warm grey, as a picture book prints it, so that folds can still be seen."""

HAIRS: dict[Colour, str] = {
    **PIGMENTS,
    "black": "#2a2226", "dark brown": "#4a3128", "brown": "#6e4730", "light brown": "#a1744b", "blond": "#dfb869",
    "yellow": "#e6c25a", "gold": "#d9a94c", "beige": "#d8bd8c", "orange": "#c96d38", "ginger": "#bb5f33",
    "red": "#a8462f", "dark red": "#7c2f2c", "grey": "#a7a5a8", "light grey": "#cac8c8", "silver": "#c5c8ce",
    "dark grey": "#6c6a6e", "white": "#f0ece6",
}  # fmt: skip
"""Hair: "red" and "orange" are the reds that grow."""

IRISES: dict[Colour, str] = {
    **PIGMENTS,
    "brown": "#6b4226", "light brown": "#8f6238", "dark brown": "#472c1e", "black": "#2c2020", "blue": "#4b86bd",
    "light blue": "#79b1d6", "dark blue": "#3a5f96", "green": "#5d9158", "grey": "#7f909c", "beige": "#a98a52",
    "yellow": "#c99a3a", "gold": "#b8862f",
}  # fmt: skip

SKINS: dict[Skin, str] = {
    "porcelain": "#fbe3d2", "fair": "#f6d4ba", "light": "#efc4a1", "golden": "#e4b07d", "olive": "#cd9f72",
    "tan": "#bd8a5e", "bronze": "#a67148", "brown": "#8c5b3a", "deep": "#734a30", "ebony": "#5d3a27",
}  # fmt: skip
"""Ten natural tones, all warm: each has more red than green and more green than blue."""

_DARKEST = "#150b0c"
_DEEPEST = "#201719"


@lru_cache(maxsize=4096)
def lightness(colour: str) -> float:
    """CIE L* of a colour, from 0 (black) to 100 (white)."""
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in rgb(colour))
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def distance(one: str, other: str) -> float:
    """How different two colours are: 0 for the same, 1.73 for black and white."""
    return float(sum((a - b) ** 2 for a, b in zip(rgb(one), rgb(other), strict=True)) ** 0.5)


@lru_cache(maxsize=1024)
def legible(colour: str, ground: str, gap: float = 22) -> str:
    """A colour for lines on a ground: as it is, or as little darker as sets it apart by ``gap`` of lightness."""
    lines = (mix(colour, _DARKEST, step * 0.05) for step in range(20))
    return next((line for line in lines if lightness(ground) - lightness(line) >= gap), _DARKEST)


@lru_cache(maxsize=1024)
def apart(colour: str, ground: str, gap: float = 0.2, *, brighter: bool = False) -> str:
    """A colour for an area beside another: itself, or the next darker one that can be told from it, else a lighter.

    ``brighter`` looks among the lighter ones first: a colour that glows is not the same any more when it is dark.
    """
    deep = [mix(colour, _DEEPEST, step * 0.05) for step in range(19)]
    pale = [lighter(colour, step * 0.04) for step in range(20)]
    return next(
        (tone for tone in ([*pale, *deep] if brighter else [*deep, *pale]) if distance(tone, ground) >= gap), colour
    )
