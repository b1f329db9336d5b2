"""Marks by which a family knows somebody: freckles, scars, button eyes, sewn patches, seams."""

from services.illustrator.builtin.brush.colour import darker, lighter, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.pigments import apart, legible
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, put
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.people.tones import tones_of


def colour_of(look: Look, what: str) -> str | None:
    """The colour of a mark; empty where the figure's own colour decides; None where it has no such mark."""
    return next((colour for name, colour in look.marks if name == what), None)


def on_face(ink: Ink, look: Look, shift: float) -> str:
    """The marks of a face, under its features."""
    rx, ry = look.body.head
    k, out = rx / 80, ""
    tones = tones_of(look.fur) if look.person else None
    spot = tones.freckle if tones else legible(darker(look.fur, 0.3), look.fur, 14)
    if colour_of(look, "freckles") is not None:
        for x, y in ((-0.62, 0.22), (-0.5, 0.33), (-0.38, 0.24), (-0.74, 0.33), (0.38, 0.24), (0.5, 0.33), (0.62, 0.22),
                     (0.72, 0.33), (-0.08, 0.16), (0.1, 0.17)):  # fmt: skip
            out += ink.shape(circle(shift + x * rx, y * ry, 2.7 * k), spot, edge=False)
    if (tone := colour_of(look, "birthmark")) is not None:
        out += ink.shape(ellipse(shift * 0.8 + rx * 0.62, ry * 0.44, rx * 0.11, ry * 0.09), tone or spot, edge=False)
    if colour_of(look, "scar") is not None:
        x, y = shift * 0.8 - rx * 0.66, ry * 0.2
        line = legible(mix(look.fur, "#b06a5a", 0.4), look.fur, 12)
        out += ink.line(d("M", x, y, "q", 5, 10, 3, 20) + d("M", x - 4, y + 7, "l", 11, -2), line, 3.2)
    if colour_of(look, "dimples") is not None:
        for side in (-1, 1):
            out += ink.line(d("M", shift + side * rx * 0.42, ry * 0.5, "q", side * 6, 5, side * 2, 11), spot, 3)
    if (tone := colour_of(look, "stitches")) is not None:
        out += _seam(ink, shift + rx * 0.3, -ry * 0.62, rx * 0.4, tone or spot, 18)
    if (tone := colour_of(look, "patch")) is not None:
        cloth = apart(tone, look.fur, 0.25)
        out += put(_sewn(ink, cloth, rx * 0.24), shift * 0.8 + rx * 0.56, -ry * 0.5, turn=12)
    return out


def button_eyes(look: Look) -> tuple[str, str]:
    """The colours of the buttons in place of the left and of the right eye on the page; empty for a usual eye."""
    both, single = colour_of(look, "button eyes"), colour_of(look, "button eye")
    return both or single or "", both or ""


def button(ink: Ink, x: float, y: float, r: float, colour: str) -> str:
    """A button that was sewn on as an eye."""
    holes = "".join(circle(x + a * r * 0.3, y + b * r * 0.3, r * 0.13) for a, b in ((-1, -1), (1, -1), (-1, 1), (1, 1)))
    thread = darker(colour, 0.62)
    return (
        ink.shape(circle(x, y, r), colour, model=0.6)
        + ink.line(circle(x, y, r * 0.7), lighter(colour, 0.35), 2)
        + ink.line(
            d("M", x - r * 0.3, y - r * 0.3, "l", r * 0.6, r * 0.6, "m", 0, -r * 0.6, "l", -r * 0.6, r * 0.6), thread, 2
        )
        + ink.shape(holes, thread, edge=False)
    )


def stitches(ink: Ink, x: float, y: float, r: float, colour: str) -> str:
    """Where a plushie has lost an eye or its nose: two stitches."""
    return ink.line(d("M", x - r, y - r, "l", 2 * r, 2 * r, "m", 0, -2 * r, "l", -2 * r, 2 * r), colour, 3.6)


def seams(ink: Ink, look: Look, colour: str) -> str:
    """The seams of a doll that was sewn: down both sides of its face."""
    rx, ry = look.body.head
    return "".join(_seam(ink, side * rx * 0.86, ry * 0.42, ry * 0.5, colour, side * -68) for side in (-1, 1))


def _sewn(ink: Ink, colour: str, r: float) -> str:
    thread = lighter(colour, 0.65)
    stitches = "".join(put(ink.line(d("M", 0, -r - 4, "v", 8), thread, 3), turn=angle) for angle in range(15, 375, 45))
    return ink.shape(box(-r, -r * 0.92, 2 * r, 1.84 * r, r * 0.3), colour) + stitches


def _seam(ink: Ink, x: float, y: float, long: float, colour: str, turn: float) -> str:
    out = d("M", -long / 2, 0, "h", long)
    for i in range(4):
        out += d("M", -long / 2 + long * (i + 0.5) / 4, -6, "v", 12)
    return put(ink.line(out, colour, 3), x, y, turn=turn)
