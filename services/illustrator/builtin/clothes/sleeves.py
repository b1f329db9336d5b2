"""Sleeves, gloves and bracelets along an arm."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.curves import Curve, at, part
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle
from services.illustrator.builtin.clothes.cloth import cloth_limb
from services.illustrator.builtin.figures.look import Look, Worn

_SLEEVES: dict[str, tuple[float, float]] = {
    "dress": (0.44, 5), "shirt": (0.44, 5), "jumper": (0.84, 6), "pyjamas": (0.86, 5), "cardigan": (0.84, 8),
    "jacket": (0.86, 9), "coat": (0.88, 10), "raincoat": (0.88, 10),
}  # fmt: skip
"""How far down an arm a sleeve goes, and how much wider than the arm it is; the outermost comes last."""


def on_arm(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """The outermost sleeve on an arm."""
    item = next((worn for what in reversed(_SLEEVES) for worn in look.worn if worn.what == what), None)
    if item is None:
        return ""
    stop, ease = _SLEEVES[item.what]
    if look.figure.hair and look.figure.hair.cover == "hijab":
        stop = max(stop, 0.84)
    if not look.person:
        stop *= 0.8  # a paw is larger than a hand
    if look.lacks("arm", side) or (look.has("prosthetic arm") and side < 0):
        stop = min(stop, 0.42)
    tone = darker(item.colour, 0.05)
    width = look.body.arm + ease
    out = cloth_limb(ink, part(curve, 0, stop), tone, item.pattern, width)
    if stop > 0.5:
        out += ink.limb(part(curve, stop - 0.05, stop), darker(item.colour, 0.2), width * 0.92)
    return out


def paw(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """The paw of an animal once more, over the sleeve that would hide it."""
    if look.lacks("arm", side) or not any(look.wears(what) for what in _SLEEVES):
        return ""
    tone = "#3b3438" if look.kind == "panda" else darker(look.fur, 0.45 if "hooves" in look.body.marks else 0.06)
    return ink.shape(circle(*curve[2], look.body.arm * 0.5), tone)


def on_hand(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """Gloves and a bracelet."""
    if look.lacks("arm", side):
        return ""
    out = ""
    bracelet, gloves = _worn(look, "bracelet"), _worn(look, "gloves")
    if bracelet and side < 0:
        out += ink.limb(part(curve, 0.8, 0.84), bracelet.colour, look.body.arm * 0.98)
    if gloves:
        x, y = curve[2]
        r = look.body.arm * 0.6
        bx, by = at(curve, 0.84)
        out += ink.shape(circle(x + (y - by) * 0.5, y - (x - bx) * 0.5, r * 0.45), gloves.colour)
        out += ink.shape(circle(x, y, r), gloves.colour, model=0.5)
        out += ink.limb(part(curve, 0.82, 0.88), lighter(gloves.colour, 0.5), look.body.arm * 1.04)
    return out


def _worn(look: Look, what: str) -> Worn | None:
    return next((item for item in look.worn if item.what == what), None)
