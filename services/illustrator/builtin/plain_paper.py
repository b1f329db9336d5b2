"""Plain warm paper, at noon: for whoever is shown by itself and not on a page."""

from random import Random

from contracts.events import Style
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.light import light_of
from services.illustrator.builtin.brush.palette import palette_of
from services.illustrator.builtin.page.composition import framed
from services.illustrator.builtin.page.scene import SIZE


def plain_ink(style: Style, name: str, seed: str) -> Ink:
    """Return the brush for somebody on plain paper; the name chooses the palette, as a title does for a book."""
    return Ink(style=style, palette=palette_of(style, name), light=light_of("noon", "clear"), rng=Random(seed))


def on_paper(art: str, ink: Ink) -> str:
    """Return the SVG document of a drawing on plain paper."""
    return framed(f'<rect width="{SIZE}" height="{SIZE}" fill="{ink.palette.paper}"/>{art}', ink)
