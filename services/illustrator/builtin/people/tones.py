"""Tones of a face: what is derived from its skin so that every feature can be read on it."""

from dataclasses import dataclass
from functools import lru_cache

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.pigments import legible, lightness

TEETH = "#fff8ec"


@dataclass(frozen=True)
class Tones:
    """Colours of the parts of a face, all of them warm."""

    skin: str
    white: str
    shade: str
    lips: str
    nose: str
    cheek: str
    blush: float
    lash: str
    mouth: str
    tongue: str
    freckle: str
    crease: str


@lru_cache(maxsize=256)
def tones_of(skin: str) -> Tones:
    """The tones that suit a skin: as much darker than it on a dark one as on a light one."""
    dark = lightness(skin) < 48
    return Tones(
        skin=skin,
        white=mix("#fbf3e7", skin, 0.14),
        shade=mix(darker(skin, 0.16), "#a5543c", 0.14),
        lips=legible(mix(skin, "#7d2f36", 0.62), skin, 21),
        nose=legible(mix(skin, "#8a4a38", 0.5), skin, 13),
        cheek=mix("#c4604a" if dark else "#ee7f6c", skin, 0.3),
        blush=0.9 if dark else 0.75,
        lash=legible("#33211f", skin, 24),
        mouth="#57212a",
        tongue=mix("#d07a76", skin, 0.25),
        freckle=legible(mix(skin, "#8a4a2a", 0.55), skin, 13),
        crease=legible(mix(skin, "#7a4438", 0.4), skin, 9),
    )


@lru_cache(maxsize=256)
def brows_of(hair: str, skin: str) -> str:
    """Brows: hair, but never lost on the skin; light on dark skin where the hair is white."""
    if lightness(hair) - lightness(skin) > 30:
        return lighter(hair, 0.1)
    return legible(darker(hair, 0.22), skin, 20)
