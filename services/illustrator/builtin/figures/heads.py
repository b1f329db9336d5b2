"""Heads: ears, skulls and marks. The centre of the head is (0, 0); the figure looks towards +x."""

from services.illustrator.builtin.brush.colour import darker, mix, shifted
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.patterns import on_fur, patterned
from services.illustrator.builtin.brush.svg import circle, d, ellipse, polygon, put, star
from services.illustrator.builtin.figures.look import Look


def ears(ink: Ink, look: Look, droop: float) -> str:
    """Both ears, painted before the head; ``droop`` in degrees, positive is down."""
    rx, ry = look.body.head
    kind = look.body.ears
    if kind == "none":
        return ""
    out = ""
    for side in (-1, 1):
        if look.lacks("ear", side):
            continue
        x, y, angle = _root(kind, rx, ry)
        one = _ear(ink, look, kind)
        out += put(one, side * x, y, flip=side < 0, turn=side * (angle + droop * (0.4 if side > 0 else 1)))
    return out


def _root(kind: str, rx: float, ry: float) -> tuple[float, float, float]:
    return {
        "round": (rx * 0.68, -ry * 0.68, 0),
        "saucer": (rx * 0.82, -ry * 0.62, 0),
        "long": (rx * 0.42, -ry * 0.74, 9),
        "pointed": (rx * 0.58, -ry * 0.62, 16),
        "floppy": (rx * 0.72, -ry * 0.62, 0),
        "fan": (rx * 0.70, -ry * 0.20, 0),
        "horse": (rx * 0.56, -ry * 0.76, 16),
        "tuft": (rx * 0.62, -ry * 0.72, 30),
        "side": (rx * 0.98, -ry * 0.08, 0),
    }[kind]


def _ear(ink: Ink, look: Look, kind: str) -> str:
    fur, inner = look.fur, look.inner
    if look.kind == "panda":
        fur = inner = "#3b3438"
    outer_paths = {
        "round": (circle(0, 0, 33), circle(-3, 4, 19)),
        "saucer": (circle(10, -8, 50), circle(6, -4, 34)),
        "long": (
            "M-22 14C-38 -70 -26 -158 4 -160C34 -158 38 -70 24 14z",
            "M-9 0C-20 -64 -12 -134 4 -136C20 -134 22 -64 11 0z",
        ),
        "pointed": (
            "M-38 24C-30 -20 -12 -60 6 -72C20 -56 36 -14 38 30z",
            "M-20 14C-16 -14 -4 -38 5 -46C14 -34 22 -10 22 16z",
        ),
        "floppy": (
            "M-16 -18C24 -34 56 -6 52 52C50 92 14 96 4 60C-2 34 -20 12 -16 -18z",
            "",
        ),
        "fan": (
            "M-10 -34C20 -84 108 -76 112 -4C116 62 60 96 22 66C2 50 -14 20 -10 -34z",
            "M10 -24C30 -56 86 -50 90 -2C92 40 58 66 34 46C18 32 4 6 10 -24z",
        ),
        "horse": (
            "M-17 18C-24 -18 -8 -52 4 -58C16 -46 24 -14 17 18z",
            "M-7 10C-11 -14 -2 -32 4 -38C10 -28 12 -10 8 10z",
        ),
        "tuft": (polygon([(-18, 22), (4, -40), (18, 22)]), ""),
        "side": (ellipse(8, 0, 30, 24), ellipse(9, 1, 18, 14)),
    }  # fmt: skip
    outer, within = outer_paths[kind]
    tone = darker(fur, 0.22) if kind == "floppy" and look.kind == "dog" else fur
    return ink.shape(outer, tone, model=0.7) + (ink.shape(within, inner, edge=False) if within else "")


def skull(ink: Ink, look: Look, shift: float) -> str:
    """The head without features, with what belongs behind the face."""
    rx, ry = look.body.head
    marks = look.body.marks
    out = ""
    if "ruff" in marks:
        out += ink.shape(_scallop(rx * 1.36, ry * 1.40, 15), _ruff(look), model=0.6)
    if "prickles" in marks:
        out += ink.shape(star(0, -8, rx * 1.44, rx * 1.08, 22), darker(look.fur, 0.5))
    if "wool" in marks:
        out += ink.shape(_scallop(rx * 1.16, ry * 1.14, 11), look.fur, model=0.5)
    if "popeyes" in marks:
        for side in (-1, 1):
            out += ink.shape(circle(shift + side * rx * 0.40, -ry * 0.60, rx * 0.30), look.fur, model=0.6)
    wide, low = rx, ry
    path = d("M", 0, -low, "C", wide * 0.62, -low, wide, -low * 0.5, wide, low * 0.1, "C", wide, low * 0.7, wide * 0.56,
             low, 0, low, "C", -wide * 0.56, low, -wide, low * 0.7, -wide, low * 0.1, "C", -wide, -low * 0.5,
             -wide * 0.62, -low, 0, -low, "z")  # fmt: skip
    skin = mix(look.fur, "#e9c9ab", 0.75) if "wool" in marks else look.fur
    out += ink.shape(path, skin, model=1.0)
    pattern = on_fur(look)
    if pattern:
        out += patterned(ink, path, pattern, look.marking)
    return out + _marks(ink, look, shift)


def _ruff(look: Look) -> str:
    """The colour of a lion's mane."""
    return look.mane or darker(shifted(look.fur, -0.03, 1.25, 0.8), 0.1)


def _scallop(rx: float, ry: float, count: int) -> str:
    import math

    points = [(rx * math.cos(2 * math.pi * i / count), ry * math.sin(2 * math.pi * i / count)) for i in range(count)]
    r = 2.3 * math.pi * (rx + ry) / 2 / count / 2
    return "M" + d(*points[0]) + "".join(d("A", r, r, "0 0 1", *points[(i + 1) % count]) for i in range(count)) + "z"


def _marks(ink: Ink, look: Look, shift: float) -> str:
    rx, ry = look.body.head
    marks, out = look.body.marks, ""
    if "panda" in marks:
        for side in (-1, 1):
            patch = ellipse(0, 0, 25, 32)
            out += put(ink.shape(patch, "#3b3438", edge=False), shift + side * rx * 0.40, -ry * 0.06, turn=side * -24)
    if "bandit" in marks:
        out += ink.shape(ellipse(shift, -ry * 0.08, rx * 0.84, ry * 0.30), darker(look.fur, 0.55), edge=False)
        for side in (-1, 1):
            x = shift + side * rx * (0.40 if side < 0 else 0.37)
            out += ink.shape(circle(x, -ry * 0.10, rx * 0.20), mix(look.belly, look.fur, 0.25), edge=False)
    if "patch" in marks:
        out += ink.shape(
            ellipse(shift - rx * 0.42, -ry * 0.16, rx * 0.32, ry * 0.40), darker(look.fur, 0.30), edge=False
        )
    if "discs" in marks or "bib" in marks:
        for side in (-1, 1):
            out += ink.shape(ellipse(shift + side * rx * 0.40, ry * 0.02, rx * 0.42, ry * 0.52), look.belly, edge=False)
    if "heart" in marks:
        for side in (-1, 1):
            out += ink.shape(ellipse(shift + side * rx * 0.34, -ry * 0.06, rx * 0.42, ry * 0.5), look.belly, edge=False)
    if "stripes" in marks:
        stripe = darker(look.fur, 0.42)
        for x in (-16, 0, 16):
            out += ink.line(d("M", shift * 0.5 + x, -ry * 0.92, "l", -x * 0.12, 24 - abs(x) * 0.5), stripe, 6.5)
    return out


def crown(ink: Ink, look: Look) -> str:
    """Mane, horn, horns, hair: what sits on top of the face."""
    rx, ry = look.body.head
    marks, out = look.body.marks, ""
    if "mane" in marks:
        usual = ("#e58fb0", "#b59be0", "#8fc7e0") if look.kind == "unicorn" else (darker(look.fur, 0.45),) * 3
        colours = (look.mane,) * 3 if look.mane else usual
        for i, colour in enumerate(colours):
            out += ink.shape(d("M", -rx * (0.2 + i * 0.16), -ry * (1.02 - i * 0.1), "c", -42, 4, -58, 32 + 12 * i,
                -44, 74,
                               "c", 10, -12, 20, -18, 28, -20, "c", -6, -20, 6, -38, 24, -50, "z"),
                               colour)  # fmt: skip
        out += ink.shape(
            d("M", 16, -ry * 1.04, "c", -34, -8, -56, 16, -44, 44, "c", 22, -4, 44, -14, 44, -44, "z"), colours[0]
        )
    if "horn" in marks:
        out += ink.shape(polygon([(-4, -ry * 0.84), (24, -ry * 0.88), (18, -ry * 1.78)]), "#f3cf6b", model=0.6)
        out += "".join(
            ink.line(d("M", 1 + i * 4, -ry * (0.98 + i * 0.2), "l", 19 - i * 4, -7), "#cf9c3a", 3) for i in range(3)
        )
    if "horns" in marks:
        for side in (-1, 1):
            out += ink.shape(
                d("M", side * 20, -ry * 0.9, "q", side * 2, -36, side * 22, -44, "q", side * 8, 26, side * 2, 50, "z"),
                "#efdcb4",
            )
    if "ruff" in marks:
        out += ink.shape(
            d("M", -24, -ry * 0.98, "q", 10, 34, 24, 36, "q", 16, -6, 24, -36, "z"),
            _ruff(look),
            edge=False,
        )
    if "wool" in marks:
        out += put(ink.shape(_scallop(44, 26, 8), look.fur, model=0.4), 0, -ry * 0.86)
    return out
