"""Trousers, skirts, tights and socks: the part on the trunk, and the part along a leg."""

from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.curves import Curve, part
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import box, circle, d, ellipse, put
from services.illustrator.builtin.clothes.cloth import cloth, cloth_limb
from services.illustrator.builtin.clothes.shells import shell, width
from services.illustrator.builtin.figures.look import Look, Worn

LEGS: dict[str, tuple[float, float, float]] = {
    "tights": (0.0, 1.0, 0), "socks": (0.62, 1.0, 1), "trousers": (0.0, 0.93, 5), "dungarees": (0.0, 0.93, 6),
    "pyjamas": (0.0, 0.97, 5), "shorts": (0.0, 0.48, 8),
}  # fmt: skip
"""From where to where a leg is covered, and how much wider than the leg."""


def on_leg(ink: Ink, look: Look, curve: Curve, side: int) -> str:
    """What covers a leg; the leg that is missing is covered as far as it goes."""
    out = ""
    end = 0.42 if look.lacks("leg", side) else 0.28 if look.has("prosthetic leg") and side < 0 else 1.0
    for what, (start, stop, ease) in LEGS.items():
        item = next((worn for worn in look.worn if worn.what == what), None)
        if item is None or start >= end:
            continue
        stop = min(stop, end)
        out += cloth_limb(ink, part(curve, start, stop), darker(item.colour, 0.06), item.pattern, look.body.leg + ease)
    return out


def trousers(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """The seat of trousers or shorts."""
    return cloth(ink, _seat(look), item.colour, item.pattern, 0.4)


def _seat(look: Look) -> str:
    body = look.body
    w = width(body, -26) + 3
    return d("M", -w, -26, "Q", 0, -12, w, -26, "C", w + 6, 6, w, 40, w * 0.5, 44, "Q", w * 0.12, 44, 0, 28, "Q",
             -w * 0.12, 44, -w * 0.5, 44, "C", -w, 40, -w - 6, 6, -w, -26, "z")  # fmt: skip


def dungarees(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """Dungarees with a bib, a pocket and buttons."""
    hip, length = look.body.hip, look.body.length
    w = width(look.body, -50) + 4
    low = d("M", -w, -52, "Q", 0, -34, w, -52, "C", w + 8, 6, w, 42, w * 0.5, 46, "Q", w * 0.12, 46, 0, 30, "Q",
            -w * 0.12,
            46, -w * 0.5, 46, "C", -w, 42, -w - 8, 6, -w, -52, "z")  # fmt: skip
    bib = box(-hip * 0.54, -length + 40, hip * 1.08, length - 84, 10)
    straps = "".join(
        ink.line(d("M", s * hip * 0.44, -length + 50, "L", s * look.body.top * 0.76, -length + 6), item.colour, 12)
        for s in (-1, 1)
    )
    buttons = "".join(ink.shape(circle(s * hip * 0.4, -length + 52, 6), "#f0c64f") for s in (-1, 1))
    pocket = d("M", -hip * 0.26, -length * 0.46, "h", hip * 0.52, "v", 18, "q", -hip * 0.26, 16, -hip * 0.52, 0, "z")
    return (
        straps
        + cloth(ink, low, item.colour, item.pattern, 0.6)
        + cloth(ink, bib, item.colour, item.pattern, 0.3)
        + ink.line(pocket, darker(item.colour, 0.24), 3)
        + buttons
    )


def skirt(ink: Ink, look: Look, item: Worn, seated: bool) -> str:
    """A skirt with pleats."""
    body, hem = look.body, 24 if seated else 46
    art = cloth(ink, shell(body, hem, top=-30, ease=4, flare=32), item.colour, item.pattern, 0.7)
    pleats = "".join(
        d("M", x * 0.7 * body.hip, -14, "L", x * (body.hip + 14), hem + 8) for x in (-0.66, -0.22, 0.22, 0.66)
    )
    return art + ink.line(pleats, darker(item.colour, 0.2), 3, soft=0.8)


def tutu(ink: Ink, look: Look, item: Worn, _seated: bool) -> str:
    """A tutu: two layers of tulle that stand out."""
    w = width(look.body, -24)
    out = ""
    for reach, drop, tone in ((50, 26, darker(item.colour, 0.1)), (40, 8, lighter(item.colour, 0.25))):
        frills = d("M", -w, -30, "L", -w - reach, drop - 14)
        count = 7
        step = 2 * (w + reach) / count
        for _ in range(count):
            frills += d("q", step / 2, 26, step, 0)
        out += ink.shape(frills + d("L", w, -30, "Q", 0, -14, -w, -30, "z"), tone, soft=0.94)
    return out


def sole(ink: Ink, x: float, y: float, rx: float, ry: float, colour: str) -> str:
    """A foot that is seen from below."""
    return ink.shape(ellipse(x, y, rx, ry), colour, model=0.4) + put(
        ink.shape(ellipse(0, 0, rx * 0.62, ry * 0.7), darker(colour, 0.16), edge=False), x, y + 1
    )
