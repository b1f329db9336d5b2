"""Beards: below the mouth, which stays free. The centre of the head is (0, 0)."""

from services.illustrator.builtin.brush.colour import mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.pigments import apart
from services.illustrator.builtin.brush.svg import d, ellipse
from services.illustrator.builtin.figures.look import Look


def beard(ink: Ink, look: Look, shift: float) -> str:
    """A full beard or the shadow of one, under the features of the face."""
    rx, ry = look.body.head
    if look.figure.beard == "stubble":
        tone = mix(look.fur, look.hair, 0.34)
        return ink.shape(_jaw(rx, ry, shift, 1.0), tone, edge=False, soft=0.45)
    if look.figure.beard != "beard":
        return ""
    opening = ellipse(shift * 1.15, ry * 0.58, rx * 0.25, ry * 0.11)
    return ink.shape(_jaw(rx, ry, shift, 1.26), _tone(look), model=0.5) + ink.shape(opening, look.fur, edge=False)


def beard_of_toy(ink: Ink, look: Look) -> str:
    """A beard on the chin of an animal or a being."""
    if look.figure.beard != "beard":
        return ""
    rx, ry = look.body.head
    tone = apart(look.mane or "#e9e4dc", look.fur, 0.2)
    tuft = d("M", -rx * 0.5, ry * 0.74, "Q", 0, ry * 0.98, rx * 0.5, ry * 0.74, "C", rx * 0.6, ry * 1.24, rx * 0.34,
             ry * 1.52, 0, ry * 1.56, "C", -rx * 0.34, ry * 1.52, -rx * 0.6, ry * 1.24, -rx * 0.5, ry * 0.74,
             "z")  # fmt: skip
    return ink.shape(tuft, tone, model=0.5)


def moustache(ink: Ink, look: Look, shift: float) -> str:
    """A moustache between nose and mouth; a beard has one, too."""
    if look.figure.beard not in ("moustache", "beard"):
        return ""
    rx, ry = look.body.head
    x, y, k = shift * 1.25, ry * 0.44, rx / 74
    shape = d("M", x, y - 6 * k, "c", 9 * k, -7 * k, 24 * k, -4 * k, 31 * k, 8 * k, "c", -9 * k, 5 * k, -22 * k, 4 * k,
              -31 * k, -1 * k, "c", -9 * k, 5 * k, -22 * k, 6 * k, -31 * k, 1 * k, "c", 7 * k, -12 * k, 22 * k, -15 * k,
              31 * k, -8 * k, "z")  # fmt: skip
    return ink.shape(shape, _tone(look))


def _tone(look: Look) -> str:
    return apart(look.hair, look.fur, 0.26)


def _jaw(rx: float, ry: float, shift: float, low: float) -> str:
    x = shift * 0.5
    return d("M", -rx * 1.0, ry * 0.08, "C", -rx * 0.98, ry * 0.8 * low, -rx * 0.5, ry * 1.04 * low, x * 0.4,
             ry * 1.04 * low, "C", rx * 0.5, ry * 1.04 * low, rx * 0.98, ry * 0.8 * low, rx * 1.0, ry * 0.08, "C",
             rx * 0.86, ry * 0.4, rx * 0.6, ry * 0.42, x + rx * 0.3, ry * 0.38, "Q", x, ry * 0.34, x - rx * 0.3,
             ry * 0.38, "C", -rx * 0.6, ry * 0.42, -rx * 0.86, ry * 0.4, -rx * 1.0, ry * 0.08, "z")  # fmt: skip
