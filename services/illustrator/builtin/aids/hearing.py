"""A hearing aid at the nearer ear, in cheerful colours and over the hair: nothing to hide."""

from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d
from services.illustrator.builtin.figures.look import Look

_CASE, _TUBE = "#2fa7b8", "#f6c445"


def hearing_aid(ink: Ink, look: Look, x: float, y: float) -> str:
    """The aid of whoever has one, with its case behind the ear at (x, y) of the head."""
    if not look.has("hearing aid"):
        return ""
    k = look.body.head[0] / 74
    hook = d("M", x + 9 * k, y + 2 * k, "c", 8 * k, -10 * k, 0, -26 * k, -10 * k, -20 * k)
    case = d("M", x - 3 * k, y - 21 * k, "c", -16 * k, -2 * k, -20 * k, 22 * k, -11 * k, 34 * k, "c", 4 * k, 5 * k,
             10 * k, 1 * k, 8 * k, -6 * k, "c", -3 * k, -10 * k, -2 * k, -18 * k, 3 * k, -28 * k, "z")  # fmt: skip
    return (
        ink.line(hook, _TUBE, 4 * k)
        + ink.shape(case, _CASE, model=0.4)
        + ink.shape(circle(x + 7 * k, y + 4 * k, 6 * k), _TUBE)
    )
