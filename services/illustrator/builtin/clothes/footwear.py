"""Feet and what is worn on them, in every pose: from the side on the ground, from below where somebody sits."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.curves import Curve, part
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, d, ellipse
from services.illustrator.builtin.clothes.legwear import sole
from services.illustrator.builtin.figures.look import Look, Worn

SHOES = ("wellies", "boots", "shoes", "sandals", "slippers")


def on_foot(ink: Ink, look: Look, curve: Curve, foot: Point, side: int, soles: bool) -> str:
    """The foot of a person, or the shoe on the paw of an animal; nothing where a leg is missing."""
    if look.lacks("leg", side):
        return ""
    item = next((worn for what in SHOES for worn in look.worn if worn.what == what), None)
    if item is None:
        return _bare(ink, look, foot, soles) if look.person else ""
    shaft = _shaft(ink, look, item, curve) if item.what in ("boots", "wellies") else ""
    k = look.body.leg / 36
    if soles:
        x, y = foot[0], foot[1] - 8
        return shaft + sole(ink, x, y, 19 * k, 25 * k, item.colour)
    return shaft + _shoe(ink, look, item, foot, k)


def _shoe(ink: Ink, look: Look, item: Worn, foot: Point, k: float) -> str:
    x, y = foot[0], foot[1] + 14
    colour = item.colour
    upper = d("M", x - 20 * k, y - 3, "c", -5 * k, -20 * k, 2 * k, -30 * k, 16 * k, -30 * k, "c", 14 * k, 0, 16 * k,
              8 * k,
              24 * k, 13 * k, "c", 10 * k, 5 * k, 15 * k, 10 * k, 13 * k, 17 * k, "z")  # fmt: skip
    base = d("M", x - 21 * k, y - 5, "h", 55 * k, "q", 3, 7, -5, 8, "h", -46 * k, "q", -7, -1, -4, -8, "z")
    if item.what == "sandals":
        skin = ink.shape(upper, look.fur if look.person else darker(look.fur, 0.03))
        straps = d("M", x - 14 * k, y - 22 * k, "q", 16 * k, 8 * k, 28 * k, 2 * k) + d(
            "M", x + 8 * k, y - 6, "q", 6 * k, -14 * k, 14 * k, -15 * k
        )
        return skin + ink.line(straps, colour, 7 * k) + ink.shape(base, darker(colour, 0.2))
    out = ink.shape(upper, colour, model=0.5)
    if item.what == "slippers":
        return out + ink.shape(ellipse(x - 3 * k, y - 27 * k, 17 * k, 7 * k), lighter(colour, 0.6))
    if item.what == "shoes":
        laces = d("M", x + 8 * k, y - 20 * k, "l", 8 * k, -5 * k, "m", 0, 12 * k, "l", 8 * k, -6 * k)
        return out + ink.line(laces, lighter(colour, 0.6), 3 * k) + ink.shape(base, darker(colour, 0.35))
    if item.what == "wellies":
        shine = d("M", x + 2 * k, y - 20 * k, "q", 14 * k, 4 * k, 20 * k, 11 * k)
        return out + ink.line(shine, "#fffdf4", 4 * k, soft=0.6) + ink.shape(base, darker(colour, 0.3))
    return out + ink.shape(base, darker(colour, 0.4))


def _shaft(ink: Ink, look: Look, item: Worn, curve: Curve) -> str:
    width = look.body.leg
    rim = lighter(item.colour, 0.4) if item.what == "wellies" else darker(item.colour, 0.25)
    return ink.limb(part(curve, 0.5, 0.6), rim, width + 10) + ink.limb(part(curve, 0.58, 1.0), item.colour, width + 6)


def _bare(ink: Ink, look: Look, foot: Point, soles: bool) -> str:
    cover = next((worn for what in ("socks", "tights", "pyjamas") for worn in look.worn if worn.what == what), None)
    metal = "#d9dfe6"
    tone = cover.colour if cover and (cover.what != "pyjamas" or look.age == "baby") else look.fur
    k, (x, y) = look.body.leg / 36, foot
    if look.has("prosthetic leg") and x < 0:
        tone = metal
    if soles:
        return sole(ink, x, y - 8, 16 * k, 22 * k, tone)
    shape = d("M", x - 17 * k, y + 14, "c", -5 * k, -18 * k, 2 * k, -28 * k, 14 * k, -28 * k, "c", 10 * k, 0, 14 * k,
              8 * k,
              22 * k, 12 * k, "c", 9 * k, 4 * k, 13 * k, 8 * k, 11 * k, 16 * k, "z")  # fmt: skip
    return ink.shape(shape, tone)
