"""Trunk, arms and legs of people, bare: clothes are laid over them. The hip is at (0, 0), the spine goes up."""

from services.illustrator.builtin.brush.colour import darker
from services.illustrator.builtin.brush.curves import Curve, at, part, path
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import circle, d, ellipse
from services.illustrator.builtin.clothes.shells import shell
from services.illustrator.builtin.figures.look import Look

_METAL = "#b9c2cc"
_CHEERFUL = "#e2724b"


def trunk(ink: Ink, look: Look) -> str:
    """The body from the neck to the hip."""
    body = look.body
    neck = ink.limb(
        d("M", 0, -body.length + 26, "V", -body.length - body.neck - 8), darker(look.fur, 0.06), body.head[0] * 0.58
    )
    seat = ellipse(0, 6, body.hip * 0.9, 26)
    return neck + ink.shape(seat, look.fur, model=0.3) + ink.shape(shell(body, 10, ease=0), look.fur, model=0.4)


def arm(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """An arm with its hand; ``side`` -1 is the nearer one, at the left of the page."""
    width = look.body.arm
    if look.lacks("arm", side):
        return ink.limb(part(curve, 0, 0.4), look.fur, width)
    if look.has("prosthetic arm") and side < 0:
        upper = ink.limb(part(curve, 0, 0.5), look.fur, width)
        return (
            upper
            + ink.limb(part(curve, 0.55, 1), _METAL, width * 0.62)
            + ink.limb(part(curve, 0.44, 0.6), _CHEERFUL, width * 0.86)
        )
    return ink.limb(path(curve), look.fur, width * 0.86)


def blade(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """A prosthetic leg over that of a toy."""
    if not look.has("prosthetic leg") or side > 0:
        return ""
    width = look.body.leg
    return ink.limb(part(curve, 0.6, 1), _METAL, width * 0.92) + ink.limb(
        part(curve, 0.4, 0.58), _CHEERFUL, width * 1.04
    )


def hook(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """A prosthetic arm over that of a toy."""
    if not look.has("prosthetic arm") or side > 0:
        return ""
    width = look.body.arm
    return ink.limb(part(curve, 0.56, 1), _METAL, width) + ink.limb(part(curve, 0.42, 0.56), _CHEERFUL, width * 1.06)


def hand(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """The hand at the end of an arm, over the cuff of a sleeve: a mitten with a thumb."""
    if look.lacks("arm", side):
        return ""
    (x, y), (bx, by) = curve[2], at(curve, 0.8)
    r = look.body.arm * 0.52
    tone = "#d9dfe6" if look.has("prosthetic arm") and side < 0 else look.fur
    length = max(1.0, ((x - bx) ** 2 + (y - by) ** 2) ** 0.5)
    dx, dy = (x - bx) / length, (y - by) / length
    thumb = circle(x + dy * side * -r * 0.8 - dx * r * 0.1, y - dx * side * -r * 0.8 - dy * r * 0.1, r * 0.42)
    return ink.shape(thumb, tone) + ink.shape(circle(x, y, r), tone)


def leg(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """A leg without its foot."""
    width = look.body.leg
    if look.lacks("leg", side):
        return ink.limb(part(curve, 0, 0.36), look.fur, width * 0.9)
    if look.has("prosthetic leg") and side < 0:
        return (
            ink.limb(part(curve, 0, 0.34), look.fur, width * 0.9)
            + ink.limb(part(curve, 0.34, 0.98), _METAL, width * 0.4)
            + ink.limb(part(curve, 0.26, 0.4), _CHEERFUL, width * 0.94)
        )
    return ink.limb(path(curve), look.fur, width * 0.88)
