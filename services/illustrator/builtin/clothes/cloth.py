"""Cloth: a shape in a colour, with its pattern."""

from contracts.figure import Pattern
from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.patterns import patterned, patterned_limb
from services.illustrator.builtin.brush.pigments import lightness

_SCALE = 0.84


def cloth(ink: Ink, path: str, colour: str, pattern: Pattern | None, model: float = 0.6) -> str:
    """A shape of cloth."""
    art = ink.shape(path, colour, model=model)
    return art + patterned(ink, path, pattern, figures_of(colour, pattern), _SCALE) if pattern else art


def cloth_limb(ink: Ink, path: str, colour: str, pattern: Pattern | None, width: float) -> str:
    """A sleeve or the leg of trousers."""
    art = ink.limb(path, colour, width)
    return art + patterned_limb(ink, path, width, pattern, figures_of(colour, pattern), _SCALE) if pattern else art


def figures_of(colour: str, pattern: Pattern) -> str:
    """The colour of the stripes, spots or stars on a cloth: what stands out on it."""
    if pattern in ("zebra", "cow"):
        return "#463c42" if lightness(colour) > 45 else "#f4ecdf"
    return lighter(colour, 0.62) if lightness(colour) < 74 else darker(colour, 0.34)
