"""What is worn: scarf, hat, bow, glasses, cape, bell and the like, in the frame of the head or of the body."""

from collections.abc import Callable

from services.illustrator.builtin.colour import darker, lighter, mix
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.svg import box, circle, d, ellipse, polygon, put, star

Wear = Callable[[Ink, Look, str], str]


def _scarf(ink: Ink, look: Look, colour: str) -> str:
    length, w = look.body.length, look.body.top + 18
    blow = -26 if ink.lean else 0
    tail = d("M", -w * 0.5, -length + 8, "c", -12 + blow, 30, -8 + 2 * blow, 58 + blow, -18 + 2.4 * blow,
        84 + blow * 1.4,
             "l", 36, 4, "c", 10, -26, 14 - blow, -54, 16 - 2 * blow, -80, "z")  # fmt: skip
    wrap = d(
        "M", -w, -length - 8, "q", w, 30, 2 * w, 0, "q", 9, 15, 0, 29, "q", -w, 30, -2 * w, 0, "q", -9, -14, 0, -29, "z"
    )
    out = ink.shape(tail, darker(colour, 0.12), model=0.4) + ink.shape(wrap, colour, model=0.7)
    for x in (-0.5, 0.02, 0.54):
        out += ink.line(d("M", x * w, -length + 6, "l", -5, 24), lighter(colour, 0.45), 5)
    return out


def _cape(ink: Ink, look: Look, colour: str) -> str:
    length, hip = look.body.length, look.body.hip
    blow = -50 if ink.lean else -18
    return ink.shape(d("M", -look.body.top - 6, -length - 6, "C", -hip - 44 + blow, -length + 40, -hip - 50 + blow,
        10, -hip - 46 + blow, 44,
                       "q", 40, -16, 74, 4, "q", 36, -18, 66, 0, "q", 30, -14, 58, 0, "C", hip + 26, 0,
                       look.body.top + 34, -length + 30,
                       look.body.top + 6, -length - 6, "z"), colour, model=0.8)  # fmt: skip


def _bow_tie(ink: Ink, look: Look, colour: str) -> str:
    return put(_bow(ink, colour), 0, -look.body.length + 12, 0.9)


def _bow(ink: Ink, colour: str) -> str:
    wing = "M0 0c-14 -26 -46 -34 -48 -12c-4 14 -4 22 0 32c8 16 36 4 48 -20z"
    return (
        ink.shape(wing, colour, model=0.5)
        + put(ink.shape(wing, colour, model=0.5), flip=True)
        + ink.shape(box(-10, -12, 20, 24, 8), darker(colour, 0.18))
    )


def _bell(ink: Ink, look: Look, colour: str) -> str:
    y = -look.body.length + 14
    w = look.body.top
    band = ink.line(d("M", -w, y - 12, "q", w, 24, 2 * w, 0), "#a83e44", 11)
    return (
        band
        + ink.shape(circle(0, y + 16, 17), colour, model=0.9)
        + ink.line(d("M", -9, y + 20, "h", 18), darker(colour, 0.5), 3.4)
    )


def _necklace(ink: Ink, look: Look, colour: str) -> str:
    w, y = look.body.top, -look.body.length + 2
    out = ""
    for i in range(9):
        t = -1 + i / 4
        out += ink.shape(circle(t * w, y + 26 * (1 - t * t), 8), colour if i % 2 else lighter(colour, 0.4))
    return out


def _collar(ink: Ink, look: Look, colour: str) -> str:
    w, y = look.body.top + 8, -look.body.length + 2
    return ink.line(d("M", -w, y - 4, "q", w, 26, 2 * w, 0), colour, 15) + ink.shape(
        circle(0, y + 24, 11), "#f0c64f", model=0.6
    )


def _backpack(ink: Ink, look: Look, colour: str) -> str:
    w = look.body.hip
    return ink.shape(box(-w - 34, -look.body.length + 12, 2 * w + 40, look.body.length - 8, 40), colour, model=0.7)


def _straps(ink: Ink, look: Look, colour: str) -> str:
    w, top = look.body.top, -look.body.length
    return "".join(
        ink.line(d("M", s * w * 0.72, top + 4, "q", s * 18, 34, s * 4, 78), darker(colour, 0.2), 11) for s in (-1, 1)
    )


def _shirt(ink: Ink, look: Look, colour: str) -> str:
    top, hip, length = look.body.top, look.body.hip, look.body.length
    path = d("M", -top - 2, -length + 2, "C", -top - 16, -length * 0.6, -hip - 5, -length * 0.42, -hip - 5, -26,
        "q", hip + 5, 26, 2 * hip + 10, 0,
             "C", hip + 5, -length * 0.42, top + 16, -length * 0.6, top + 2, -length + 2, "q", -top, 20,
             -2 * top - 4, 0, "z")  # fmt: skip
    stripes = ""
    for i in (0.3, 0.55, 0.8):
        y, w = -length + i * length, top + (hip - top) * min(1, i * 1.25)
        stripes += ink.line(d("M", -w, y, "q", w, 17, 2 * w, 0), lighter(colour, 0.5), 7, soft=0.8)
    return ink.shape(path, colour, model=0.8) + stripes


def _dress(ink: Ink, look: Look, colour: str) -> str:
    top, hip, length = look.body.top, look.body.hip, look.body.length
    path = d("M", -top - 2, -length + 4, "C", -top - 6, -length * 0.6, -hip - 30, -10, -hip - 30, 34, "q",
        (hip + 30) / 2, 20, hip + 30, 8,
             "q", (hip + 30) / 2, 12, hip + 30, -8, "C", hip + 30, -10, top + 6, -length * 0.6, top + 2,
             -length + 4, "q", -top, 18, -2 * top - 4, 0, "z")  # fmt: skip
    dots = "".join(
        ink.shape(circle(x, y, 5.5), lighter(colour, 0.6), edge=False)
        for x, y in ((-44, -34), (44, -38), (-60, 10), (58, 8), (-22, 16), (24, 18), (0, 4))
    )
    return ink.shape(path, colour, model=0.8) + dots


def _apron(ink: Ink, look: Look, colour: str) -> str:
    hip, length = look.body.hip, look.body.length
    return (
        ink.shape(box(-hip * 0.52, -length + 26, hip * 1.04, 62, 10), colour)
        + ink.shape(d("M", -hip * 0.9, -length + 80, "h", hip * 1.8, "l", 8, 86, "q", -hip, 22, -hip * 1.8 - 16, 0,
            "z"), colour, model=0.3)
    )  # fmt: skip


def _dungarees(ink: Ink, look: Look, colour: str) -> str:
    hip, length = look.body.hip, look.body.length
    return (
        ink.shape(d("M", -hip - 5, -58, "C", -hip - 8, 10, -hip * 0.9, 44, 0, 46, "C", hip * 0.9, 44, hip + 8, 10,
            hip + 5, -58,
                    "q", -hip - 5, 22, -2 * hip - 10, 0, "z"), colour, model=0.7)
        + ink.shape(box(-hip * 0.5, -length + 36, hip, 56, 10), colour)
        + "".join(ink.line(d("M", s * hip * 0.44, -length + 44, "L", s * look.body.top * 0.8, -length + 6), colour,
            12) for s in (-1, 1))
        + "".join(ink.shape(circle(s * hip * 0.4, -length + 46, 6), "#f0c64f") for s in (-1, 1))
    )  # fmt: skip


def _vest(ink: Ink, look: Look, colour: str) -> str:
    top, hip, length = look.body.top, look.body.hip, look.body.length
    side = d("M", -top, -length + 2, "C", -top - 16, -length * 0.6, -hip - 6, -length * 0.42, -hip - 6, -22, "q",
        24, 24, hip * 0.62, 26,
             "C", -hip * 0.3, -50, -top * 0.5, -length * 0.7, -top * 0.55, -length + 12, "z")  # fmt: skip
    return ink.shape(side, colour, model=0.5) + put(ink.shape(side, colour, model=0.5), flip=True)


def _hat(ink: Ink, look: Look, colour: str) -> str:
    return put(hat(ink, colour), 4, -look.body.head[1] * 0.76, look.body.head[0] / 92, turn=5)


def hat(ink: Ink, colour: str) -> str:
    """A soft brimmed hat; its brim is at (0, 0)."""
    return (
        ink.shape("M-56 -4C-56 -60 -34 -84 0 -82C34 -84 56 -60 56 -4z", colour, model=0.8)
        + ink.shape("M-57 -22q57 18 114 0v18q-57 18 -114 0z", lighter(colour, 0.6), edge=False)
        + ink.shape(ellipse(0, 0, 92, 17), darker(colour, 0.08), model=0.3)
    )


def _cap(ink: Ink, look: Look, colour: str) -> str:
    dome = "M-66 2C-66 -54 -34 -74 0 -74C34 -74 66 -54 66 2q-66 -20 -132 0z"
    peak = "M8 -8q60 -10 92 16q-44 10 -92 0z"
    art = (
        ink.shape(dome, colour, model=0.8)
        + ink.shape(peak, darker(colour, 0.15))
        + ink.shape(circle(0, -74, 8), lighter(colour, 0.3))
    )
    return put(art, 0, -look.body.head[1] * 0.62, look.body.head[0] / 82)


def _beanie(ink: Ink, look: Look, colour: str) -> str:
    dome = "M-74 0C-74 -66 -36 -88 0 -88C36 -88 74 -66 74 0z"
    art = (ink.shape(circle(0, -92, 23), lighter(colour, 0.6), model=0.5) + ink.shape(dome, colour, model=0.8)
           + ink.shape(box(-80, -18, 160, 32, 15), lighter(colour, 0.45), model=0.4))  # fmt: skip
    return put(art, 0, -look.body.head[1] * 0.60, look.body.head[0] / 90)


def _pointed(ink: Ink, look: Look, colour: str) -> str:
    cone = "M-62 0C-44 -60 -14 -120 34 -150C30 -100 52 -44 62 0q-62 22 -124 0z"
    stars = ink.shape(star(-8, -44, 15, 6), "#f6d25e", edge=False) + ink.shape(
        star(20, -88, 10, 4), "#f6d25e", edge=False
    )
    return put(ink.shape(cone, colour, model=0.8) + stars, 0, -look.body.head[1] * 0.70, look.body.head[0] / 92)


def _crown(ink: Ink, look: Look, colour: str) -> str:
    path = polygon([(-50, 0), (-56, -56), (-28, -30), (0, -66), (28, -30), (56, -56), (50, 0)])
    gems = "".join(
        ink.shape(circle(x, -12, 6), tone, edge=False)
        for x, tone in ((-28, "#d9505a"), (0, "#5a9bd0"), (28, "#d9505a"))
    )
    return put(ink.shape(path, colour, model=0.8) + gems, 2, -look.body.head[1] * 0.78, look.body.head[0] / 92)


def _chef(ink: Ink, look: Look, colour: str) -> str:
    puff = "M-48 -24c-44 -8 -40 -66 -6 -62c10 -40 74 -42 84 -4c44 -12 54 50 18 66z"
    art = ink.shape(puff, colour, model=0.4) + ink.shape(box(-48, -34, 96, 38, 8), darker(colour, 0.06))
    return put(art, 0, -look.body.head[1] * 0.70, look.body.head[0] / 84)


def _head_bow(ink: Ink, look: Look, colour: str) -> str:
    rx, ry = look.body.head
    return put(_bow(ink, colour), rx * 0.56, -ry * 0.86, 0.86, turn=16)


def _glasses(ink: Ink, look: Look, colour: str) -> str:
    rx, ry = look.body.head
    gap, y = rx * 0.40, -ry * 0.10
    lens = "".join(ink.shape(circle(s * gap, y, rx * 0.27), "#e4f1f4", edge=False, soft=0.28) for s in (-1, 1))
    return lens + ink.line(
        "".join(circle(s * gap, y, rx * 0.27) for s in (-1, 1)) + d("M", -gap + rx * 0.27, y - 3, "q",
            gap - rx * 0.27, -8, 2 * gap - rx * 0.54, 0),
        darker(colour, 0.1), 6,
    )  # fmt: skip


def _patch(ink: Ink, look: Look, colour: str) -> str:
    rx, ry = look.body.head
    return ink.line(d("M", -rx * 0.94, -ry * 0.36, "L", rx * 0.9, -ry * 0.44), darker(colour, 0.3), 6) + ink.shape(
        ellipse(-rx * 0.4, -ry * 0.1, rx * 0.25, ry * 0.26), darker(colour, 0.4), edge=False
    )


def _flower(ink: Ink, look: Look, colour: str) -> str:
    rx, ry = look.body.head
    petals = "".join(put(ink.shape(ellipse(0, -13, 10, 13), colour), turn=a) for a in range(0, 360, 72))
    return put(petals + ink.shape(circle(0, 0, 8), mix("#f6d25e", colour, 0.1)), rx * 0.62, -ry * 0.74)


def _moustache(ink: Ink, look: Look, colour: str) -> str:
    y = look.body.head[1] * 0.34
    half = d("M", 0, y - 6, "c", 14, -14, 34, -6, 44, 8, "c", -16, 12, -36, 10, -44, 0, "z")
    return ink.shape(half, colour) + put(ink.shape(half, colour), flip=True)


def _beard(ink: Ink, look: Look, colour: str) -> str:
    rx, ry = look.body.head
    path = d("M", -rx * 0.98, ry * 0.06, "C", -rx * 0.9, ry * 1.0, -rx * 0.4, ry * 1.5, 0, ry * 1.5, "C", rx * 0.4,
        ry * 1.5, rx * 0.9, ry,
             rx * 0.98, ry * 0.06, "C", rx * 0.6, ry * 0.4, rx * 0.4, ry * 0.28, 0, ry * 0.30, "C", -rx * 0.4,
             ry * 0.28, -rx * 0.6, ry * 0.4,
             -rx * 0.98, ry * 0.06, "z")  # fmt: skip
    return ink.shape(path, colour, model=0.4)


BEHIND: dict[str, Wear] = {"cape": _cape, "backpack": _backpack}
BODY: dict[str, Wear] = {
    "shirt": _shirt, "dress": _dress, "dungarees": _dungarees, "vest": _vest, "apron": _apron, "backpack": _straps,
    "necklace": _necklace, "collar": _collar, "bow tie": _bow_tie, "bell": _bell, "scarf": _scarf,
}  # fmt: skip
FACE: dict[str, Wear] = {"glasses": _glasses, "eye patch": _patch, "moustache": _moustache}
UNDER: dict[str, Wear] = {"beard": _beard}
HEAD: dict[str, Wear] = {
    "hat": _hat, "cap": _cap, "beanie": _beanie, "pointed hat": _pointed, "crown": _crown, "chef hat": _chef,
    "bow": _head_bow, "flower": _flower,
}  # fmt: skip


def worn(ink: Ink, look: Look, table: dict[str, Wear]) -> str:
    """Everything of a table that this figure has on, in the table's order."""
    colours = {item.what: item.colour for item in look.worn}
    return "".join(draw(ink, look, colours[what]) for what, draw in table.items() if what in colours)
