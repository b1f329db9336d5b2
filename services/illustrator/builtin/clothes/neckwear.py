"""What is worn around a neck. The hip is at (0, 0), the neck one body length above."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, put
from services.illustrator.builtin.clothes.cloth import cloth
from services.illustrator.builtin.figures.look import Look, Worn


def scarf(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A scarf with a tail, which blows in the wind."""
    length, w, colour = look.body.length, look.body.top + 18, item.colour
    blow = -26 if ink.lean else 0
    tail = d("M", -w * 0.5, -length + 8, "c", -12 + blow, 30, -8 + 2 * blow, 58 + blow, -18 + 2.4 * blow,
             84 + blow * 1.4, "l", 36, 4, "c", 10, -26, 14 - blow, -54, 16 - 2 * blow, -80, "z")  # fmt: skip
    wrap = d("M", -w, -length - 8, "q", w, 30, 2 * w, 0, "q", 9, 15, 0, 29, "q", -w, 30, -2 * w, 0, "q", -9, -14, 0,
             -29,
             "z")  # fmt: skip
    out = ink.shape(tail, darker(colour, 0.12), model=0.4) + cloth(ink, wrap, colour, item.pattern, 0.7)
    if item.pattern is None:
        for x in (-0.5, 0.02, 0.54):
            out += ink.line(d("M", x * w, -length + 6, "l", -5, 24), lighter(colour, 0.45), 5)
    return out


def bow_tie(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A bow tie."""
    return put(ribbon(ink, item.colour), 0, -look.body.length + 16, 0.72)


def ribbon(ink: Ink, colour: str) -> str:
    """A bow around (0, 0), 96 wide."""
    wing = "M0 0c-14 -26 -46 -34 -48 -12c-4 14 -4 22 0 32c8 16 36 4 48 -20z"
    return (
        ink.shape(wing, colour, model=0.5)
        + put(ink.shape(wing, colour, model=0.5), flip=True)
        + ink.shape(box(-10, -12, 20, 24, 8), darker(colour, 0.18))
    )


def tie(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A tie."""
    y = -look.body.length + 14
    blade = d("M", -8, y + 10, "h", 16, "l", 9, 62, "l", -17, 18, "l", -17, -18, "z")
    return cloth(ink, blade, item.colour, item.pattern, 0.4) + ink.shape(
        d("M", -11, y - 2, "h", 22, "l", -4, 16, "h", -14, "z"), darker(item.colour, 0.12)
    )


def bell(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A bell on a ribbon."""
    y, w = -look.body.length + 14, look.body.top
    return (
        ink.line(d("M", -w, y - 12, "q", w, 24, 2 * w, 0), "#a83e44", 11)
        + ink.shape(circle(0, y + 16, 17), item.colour, model=0.9)
        + ink.line(d("M", -9, y + 20, "h", 18), darker(item.colour, 0.5), 3.4)
    )


def necklace(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A string of beads."""
    w, y, out = look.body.top * 0.86, -look.body.length + 6, ""
    for i in range(9):
        t = -1 + i / 4
        out += ink.shape(circle(t * w, y + 26 * (1 - t * t), 7), item.colour if i % 2 else lighter(item.colour, 0.4))
    return out


def collar(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A collar with a tag."""
    w, y = look.body.top + 8, -look.body.length + 2
    return ink.line(d("M", -w, y - 4, "q", w, 26, 2 * w, 0), item.colour, 15) + ink.shape(
        circle(0, y + 24, 11), "#f0c64f", model=0.6
    )
