"""Arithmetic with colours, written as ``#rrggbb``."""

import colorsys
from functools import lru_cache

RGB = tuple[float, float, float]


@lru_cache(maxsize=4096)
def rgb(colour: str) -> RGB:
    """Red, green and blue from 0 to 1."""
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def hexa(values: RGB) -> str:
    """Back to ``#rrggbb``; values outside 0 to 1 are clipped."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, value))):02x}" for value in values)


@lru_cache(maxsize=8192)
def mix(one: str, other: str, share: float) -> str:
    """``share`` 0 is the first colour, 1 the second."""
    (ar, ag, ab), (br, bg, bb) = rgb(one), rgb(other)
    return hexa((ar + (br - ar) * share, ag + (bg - ag) * share, ab + (bb - ab) * share))


def lighter(colour: str, share: float) -> str:
    """Towards a warm white."""
    return mix(colour, "#fff8e8", share)


def darker(colour: str, share: float) -> str:
    """Towards a warm dark plum: shadows of a picture book are never black."""
    return mix(colour, "#2b1a38", share)


@lru_cache(maxsize=4096)
def shifted(colour: str, hue: float = 0, saturation: float = 1, value: float = 1) -> str:
    """Hue turned (1 is the whole circle), saturation and value multiplied."""
    h, s, v = colorsys.rgb_to_hsv(*rgb(colour))
    return hexa(colorsys.hsv_to_rgb((h + hue) % 1, min(1.0, s * saturation), min(1.0, v * value)))


@lru_cache(maxsize=8192)
def times(colour: str, tint: RGB) -> str:
    """As if seen through a coloured glass."""
    r, g, b = rgb(colour)
    return hexa((r * tint[0], g * tint[1], b * tint[2]))


def luminance(colour: str) -> float:
    """How light a colour looks, from 0 to 1."""
    r, g, b = rgb(colour)
    return 0.299 * r + 0.587 * g + 0.114 * b
