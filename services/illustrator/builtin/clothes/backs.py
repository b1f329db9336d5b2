"""What is worn on a back: cape, wings, backpack. The hip is at (0, 0)."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, d, put
from services.illustrator.builtin.clothes.cloth import cloth
from services.illustrator.builtin.clothes.shells import width
from services.illustrator.builtin.figures.look import Look, Worn


def cape(ink: Ink, look: Look, item: Worn) -> str:
    """A cape that swings behind."""
    length, hip, top = look.body.length, look.body.hip, look.body.top
    blow = -50 if ink.lean else -18
    path = d("M", -top - 6, -length - 2, "C", -hip - 44 + blow, -length + 40, -hip - 50 + blow, 10, -hip - 46 + blow,
             44,
             "q", 40, -16, 74, 4, "q", 36, -18, 66, 0, "q", 30, -14, 58, 0, "C", hip + 26, 0, top + 34, -length + 30,
             top + 6, -length - 2, "z")  # fmt: skip
    return cloth(ink, path, item.colour, item.pattern, 0.8)


def clasp(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """The band of a cape around the neck."""
    w, y = look.body.top * 0.9, -look.body.length + 2
    return ink.line(d("M", -w, y, "Q", 0, y + 26, w, y), darker(item.colour, 0.16), 9)


def wings(ink: Ink, look: Look, item: Worn) -> str:
    """Light wings, as a fairy wears them."""
    y = -look.body.length * 0.72
    upper = d(
        "M", -12, y, "C", -60, y - 110, -170, y - 120, -176, y - 60, "C", -180, y - 4, -90, y + 18, -12, y + 12, "z"
    )
    lower = d(
        "M", -12, y + 10, "C", -70, y + 20, -140, y + 50, -122, y + 96, "C", -96, y + 130, -40, y + 80, -10, y + 30, "z"
    )
    veins = d("M", -18, y, "Q", -90, y - 60, -150, y - 74) + d("M", -16, y + 20, "Q", -70, y + 50, -100, y + 88)
    one = (
        ink.shape(lower, lighter(item.colour, 0.3), soft=0.9)
        + ink.shape(upper, lighter(item.colour, 0.15), soft=0.92)
        + ink.line(veins, "#fffdf4", 3, soft=0.8)
    )
    return one + put(one, flip=True)


def backpack(ink: Ink, look: Look, item: Worn) -> str:
    """A backpack: what can be seen of it at the sides."""
    w, length = width(look.body, -look.body.length * 0.4), look.body.length
    body = box(-w - 32, -length + 14, 2 * w + 42, length - 16, 38)
    pocket = box(-w - 38, -length * 0.42, 34, length * 0.3, 14)
    return cloth(ink, body, item.colour, item.pattern, 0.7) + ink.shape(pocket, darker(item.colour, 0.12), model=0.4)


def straps(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """The straps of a backpack over both shoulders."""
    w, top = look.body.top, -look.body.length
    return "".join(
        ink.line(
            d("M", s * w * 0.74, top + 6, "Q", s * (w + 6), top + 44, s * w * 0.95, top + 84),
            darker(item.colour, 0.2),
            11,
        )
        for s in (-1, 1)
    )
