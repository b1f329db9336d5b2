"""Clothes on a trunk, from a shirt to a raincoat. The hip is at (0, 0); hems end higher where somebody sits."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.pigments import lightness
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, put, star
from services.illustrator.builtin.clothes.cloth import cloth
from services.illustrator.builtin.clothes.shells import half, shell, width
from services.illustrator.builtin.figures.look import Look, Worn


def shirt(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A T-shirt."""
    body = look.body
    neck = d("M", -body.top * 0.6, -body.length + 5, "Q", 0, -body.length + 5 + body.top * 0.62, body.top * 0.6,
             -body.length + 5)  # fmt: skip
    return cloth(ink, shell(body, 14), item.colour, item.pattern, 0.7) + ink.line(neck, _trim(item.colour), 4)


def jumper(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A knitted jumper with a collar, ribs and cuffs."""
    body = look.body
    y = -body.length
    ribs = "".join(d("M", x * body.hip * 0.9, 8, "v", 14) for x in (-0.8, -0.48, -0.16, 0.16, 0.48, 0.8))
    collar = d("M", -body.top * 0.62, y + 2, "Q", 0, y + body.top * 0.72, body.top * 0.62, y + 2, "l", 4, 10, "Q", 0,
               y + body.top * 0.72 + 18, -body.top * 0.62 - 4, y + 12, "z")  # fmt: skip
    return (
        cloth(ink, shell(body, 22, ease=8), item.colour, item.pattern, 0.8)
        + ink.line(ribs, darker(item.colour, 0.22), 3)
        + ink.shape(collar, darker(item.colour, 0.1))
    )


def swimsuit(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A swimsuit."""
    body = look.body
    straps = "".join(
        ink.line(
            d("M", s * body.top * 0.7, -body.length * 0.62, "L", s * body.top * 0.56, -body.length + 6), item.colour, 11
        )
        for s in (-1, 1)
    )
    return straps + cloth(ink, shell(body, 24, top=-body.length * 0.7, ease=2), item.colour, item.pattern)


def dress(ink: Ink, look: Look, item: Worn, seated: bool) -> str:
    """A dress that swings at the hem."""
    body = look.body
    hem = 26 if seated else 50
    waist = d("M", -width(body, -30) - 6, -34, "Q", 0, -18, width(body, -30) + 6, -34)
    collar = d("M", -body.top * 0.6, -body.length + 5, "Q", 0, -body.length + 5 + body.top * 0.62, body.top * 0.6,
               -body.length + 5)  # fmt: skip
    art = cloth(ink, shell(body, hem, flare=34), item.colour, item.pattern, 0.8)
    return art + ink.line(waist, darker(item.colour, 0.22), 4) + ink.line(collar, _trim(item.colour), 5)


def pyjamas(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """Pyjamas with buttons and little stars; on a baby, a sleepsuit."""
    body = look.body
    pattern = item.pattern or ("spots" if look.age == "baby" and look.person else "stars")
    art = cloth(ink, shell(body, 40 if look.age == "baby" else 24, ease=5), item.colour, pattern, 0.6)
    placket = d("M", 2, -body.length + body.top * 0.5, "V", 20)
    buttons = "".join(ink.shape(circle(2, y, 5), "#fffaf0") for y in (-body.length * 0.55, -body.length * 0.3, -4))
    return art + ink.line(placket, darker(item.colour, 0.2), 3) + buttons


def cardigan(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A cardigan, open at the front."""
    return _open(ink, look, item, hem=26, buttons=True)


def waistcoat(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A waistcoat."""
    return _open(ink, look, item, hem=10, buttons=True, ease=5)


def jacket(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A jacket with a zip and pockets."""
    return _closed(ink, look, item, hem=22, fastening="zip")


def coat(ink: Ink, look: Look, item: Worn, seated: bool) -> str:
    """A long coat with a collar and big buttons."""
    return _closed(ink, look, item, hem=28 if seated else 56, fastening="buttons", flare=14) + _collar(ink, look, item)


def raincoat(ink: Ink, look: Look, item: Worn, seated: bool) -> str:
    """A shiny raincoat with a hood down the back and toggles."""
    body = look.body
    art = _closed(ink, look, item, hem=26 if seated else 48, fastening="toggles", flare=18)
    hood = d("M", -body.top - 10, -body.length + 8, "Q", 0, -body.length + 46, body.top + 10, -body.length + 8, "q",
             4, 16,
             -6, 24, "Q", 0, -body.length + 66, -body.top - 4, -body.length + 32, "q", -10, -8, -6, -24,
             "z")  # fmt: skip
    shine = d("M", -body.hip * 0.72, -body.length * 0.5, "q", -12, 40, -8, 70)
    return art + ink.shape(hood, darker(item.colour, 0.1), model=0.4) + ink.line(shine, "#fffdf4", 6, soft=0.6)


def _open(ink: Ink, look: Look, item: Worn, *, hem: float, buttons: bool, ease: float = 8) -> str:
    one = cloth(ink, half(look.body, hem, ease=ease), item.colour, item.pattern, 0.5)
    studs = "".join(
        ink.shape(circle(-width(look.body, y) * 0.3 - 5, y, 4.5), _trim(item.colour))
        for y in (-look.body.length * 0.4, -look.body.length * 0.16)
    )
    return one + put(one, flip=True) + (studs if buttons else "")


def _closed(ink: Ink, look: Look, item: Worn, *, hem: float, fastening: str, flare: float = 4) -> str:
    body = look.body
    trim, edge = _trim(item.colour), darker(item.colour, 0.28)
    art = cloth(ink, shell(body, hem, ease=9, flare=flare), item.colour, item.pattern, 0.8)
    art += ink.line(d("M", 4, -body.length + body.top * 0.55, "V", hem + 14), edge, 3.4)
    for side in (-1, 1):
        art += ink.line(d("M", side * body.hip * 0.62 - 14, -6, "h", 28), edge, 4)
    spots = [-body.length * share for share in (0.62, 0.36, 0.1)]
    if fastening == "buttons":
        return art + "".join(ink.shape(circle(14, y, 6.5), trim) for y in spots)
    if fastening == "toggles":
        return art + "".join(ink.line(d("M", -10, y, "h", 28), trim, 6) for y in spots)
    return (
        art
        + ink.line(d("M", 4, -body.length + body.top * 0.55, "V", 16), trim, 2.4)
        + ink.shape(circle(4, -body.length * 0.62, 5), trim)
    )


def _collar(ink: Ink, look: Look, item: Worn) -> str:
    body = look.body
    y = -body.length + 4
    flap = d("M", -body.top * 0.7, y - 4, "L", -body.top * 0.2, y + body.top * 0.34, "L", -body.top * 0.5,
             y + body.top * 0.8,
             "L", -body.top - 6, y + 14, "z")  # fmt: skip
    art = ink.shape(flap, darker(item.colour, 0.12))
    return art + put(art, flip=True)


def apron(ink: Ink, look: Look, item: Worn, seated: bool) -> str:
    """An apron with a pocket."""
    hip, length = look.body.hip, look.body.length
    straps = "".join(
        ink.line(d("M", s * hip * 0.42, -length + 34, "L", s * look.body.top * 0.66, -length + 4), item.colour, 8)
        for s in (-1, 1)
    )
    skirt = d("M", -hip * 0.9, -length * 0.42, "H", hip * 0.9, "L", hip * 1.0, 24 if seated else 40, "Q", 0,
              40 if seated else 58, -hip * 1.0, 24 if seated else 40, "z")  # fmt: skip
    bib = box(-hip * 0.5, -length + 30, hip, length * 0.34, 10)
    pocket = d("M", -hip * 0.34, -10, "h", hip * 0.68, "v", 18, "q", -hip * 0.34, 18, -hip * 0.68, 0, "z")
    return (
        straps
        + cloth(ink, bib, item.colour, item.pattern, 0.2)
        + cloth(ink, skirt, item.colour, item.pattern, 0.3)
        + ink.line(pocket, darker(item.colour, 0.24), 3)
    )


def belt(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A belt with a buckle."""
    w = width(look.body, -22) + 5
    band = ink.line(d("M", -w, -24, "Q", 0, -2, w, -24), item.colour, 13)
    return band + ink.line(box(-11, -23, 22, 18, 4), "#e2bf55", 4)


def badge(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A star to pin on."""
    return ink.shape(star(look.body.top * 0.5, -look.body.length * 0.66, 15, 6.5), item.colour, model=0.4)


def bag(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A bag across the body."""
    body = look.body
    strap = ink.line(
        d("M", body.top * 0.7, -body.length + 8, "Q", 0, -body.length * 0.5, -body.hip * 0.8, -8),
        darker(item.colour, 0.2),
        8,
    )
    x, y = -body.hip * 0.96, 8
    return strap + cloth(ink, box(x - 30, y - 20, 60, 46, 12), item.colour, item.pattern, 0.5) + ink.shape(
        d("M", x - 30, y - 10, "q", 0, -12, 12, -12, "h", 36, "q", 12, 0, 12, 12, "q", -30, 26, -60, 0, "z"),
        darker(item.colour, 0.12),
    ) + ink.shape(ellipse(x, y + 3, 5, 5), "#e2bf55")  # fmt: skip


def _trim(colour: str) -> str:
    return lighter(colour, 0.5) if lightness(colour) < 72 else darker(colour, 0.3)
