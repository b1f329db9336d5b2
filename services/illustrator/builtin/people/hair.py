"""Hair: what hangs behind a head and what lies on it, in thirteen styles. The centre of the head is (0, 0)."""

import math

from contracts.figure import HairLength, HairStyle
from services.illustrator.builtin.brush.colour import darker, lighter
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.pigments import lightness
from services.illustrator.builtin.brush.svg import circle, d, ellipse, put, smooth
from services.illustrator.builtin.figures.look import Look

Circle = tuple[float, float, float]

LOW: dict[HairLength, float] = {"short": 0.3, "medium": 0.92, "long": 2.0}
"""How far down hair hangs, in half heads below the middle of the face."""

_CURLS: dict[HairStyle, float] = {"curly": 0.235, "coily": 0.17, "afro": 0.19}
"""Radius of a curl, in half heads."""


def style_of(look: Look) -> HairStyle:
    """The style that was said, else soft waves."""
    return (look.figure.hair and look.figure.hair.style) or "wavy"


def length_of(look: Look) -> HairLength:
    """The length that was said, else middling; a baby's is short."""
    said = look.figure.hair and look.figure.hair.length
    return said or ("short" if look.age in ("baby", "old") else "medium")


def behind(ink: Ink, look: Look, *, hat: bool) -> str:
    """What is seen behind the head and at its sides."""
    rx, ry = look.body.head
    style, low = style_of(look), LOW[length_of(look)]
    back = darker(look.hair, 0.14)
    if style in ("bald", "mohawk") or look.age == "baby":
        return ""
    if style in _CURLS:
        return _cloud(ink, look, style, back, hat=hat)
    if style == "locs":
        return _locs(ink, look, low, back)
    if style in ("plaits", "bunches", "ponytail", "bun"):
        tail = _tail(ink, look, style, hat=hat)
        return tail + ink.shape(ellipse(0, -ry * 0.1, rx * 1.07, ry * 1.0), back)
    if low < 0.5:
        return ink.shape(ellipse(0, -ry * 0.14, rx * 1.08, ry * 1.0), back)
    edge = _waves(rx, ry, low) if style == "wavy" else _sheet(rx, ry, low)
    return ink.shape(edge, back, model=0.4)


def _sheet(rx: float, ry: float, low: float) -> str:
    out = rx * (1.14 if low < 1.2 else 1.2)
    return d("M", -out, ry * low, "C", -out * 1.1, -ry * 0.6, -rx * 0.7, -ry * 1.2, 0, -ry * 1.18, "C", rx * 0.7,
             -ry * 1.2, out * 1.1, -ry * 0.6, out, ry * low, "Q", 0, ry * (low + 0.12), -out, ry * low,
             "z")  # fmt: skip


def _waves(rx: float, ry: float, low: float) -> str:
    steps = 3 if low < 1.2 else 5
    left = []
    for i in range(steps * 2 + 1):
        y = -0.45 + (low + 0.45) * i / (steps * 2)
        left.append((-rx * (1.16 + (0.08 if i % 2 else -0.03) + 0.03 * i / steps), ry * y))
    bottom = [(x * rx, ry * (low + (0.1 if i % 2 else 0.0))) for i, x in enumerate((-0.75, -0.38, 0, 0.38, 0.75))]
    right = [(-x, y) for x, y in reversed(left)]
    top = [(rx * 0.72, -ry * 1.02), (0, -ry * 1.19), (-rx * 0.72, -ry * 1.02)]
    return smooth([*left, *bottom, *right, *top], closed=True)


def _cloud(ink: Ink, look: Look, style: HairStyle, colour: str, *, hat: bool) -> str:
    """A round cloud of curls around the head; under a hat it begins below the brim."""
    rx, ry = look.body.head
    r, length = _CURLS[style] * rx, length_of(look)
    big = {"short": 1.1, "medium": 1.26, "long": 1.4}[length] if style != "afro" else 1.52
    big = min(big, 1.22) if hat else big
    down = {"short": 0.15, "medium": 0.5, "long": 1.25}[length] if style != "afro" else 0.55
    count = int(2 * math.pi * big * rx / (r * 1.15))
    ring: list[Circle] = []
    for i in range(count):
        angle = 2 * math.pi * i / count
        x, y = math.sin(angle) * big * rx, -math.cos(angle) * big * ry * (1 if style == "afro" else 0.98)
        y = y - ry * 0.12 if style != "afro" else y - ry * 0.2
        if y > ry * down and length != "long":
            continue
        if y > 0 and length == "long":
            y, x = y * 1.5, x * 1.02
        if hat and y < -ry * 0.5:
            continue
        ring.append((x, y, r))
    top = -ry * 0.5 if hat else -ry * (big + 0.1)
    low = ry * (down if length != "long" else 1.9)
    core = d("M", -rx * big, 0, "C", -rx * big, top * 0.8, -rx * 0.6, top, 0, top, "C", rx * 0.6, top, rx * big,
             top * 0.8, rx * big, 0, "C", rx * big, low * 0.8, rx * 0.6, low, 0, low, "C", -rx * 0.6, low, -rx * big,
             low * 0.8, -rx * big, 0, "z")  # fmt: skip
    return cluster(ink, ring, colour, core)


def cluster(ink: Ink, curls: list[Circle], colour: str, core: str = "") -> str:
    """Curls as one mass: an outline around all of them, and none between them."""
    outside = "".join(circle(x, y, r) for x, y, r in curls)
    inside = "".join(circle(x, y, r - 0.5) for x, y, r in curls)
    return ink.shape(outside, colour) + ink.shape(inside + core, colour, edge=False)


def _locs(ink: Ink, look: Look, low: float, colour: str) -> str:
    rx, ry = look.body.head
    out = ink.shape(ellipse(0, -ry * 0.12, rx * 1.08, ry * 1.0), colour)
    end = max(0.55, low)
    for i, x in enumerate((-1.08, -0.86, -0.62, -0.36, 0.36, 0.62, 0.86, 1.08)):
        bottom = ry * (end - 0.12 * abs(x) + 0.1 * (i % 2))
        out += ink.limb(
            d("M", x * rx * 0.92, -ry * 0.5, "Q", x * rx * 1.22, 0, x * rx * 1.12, bottom), colour, rx * 0.19
        )
    return out


def beside(ink: Ink, look: Look) -> str:
    """Plaits and bunches at the sides of the head, over the shoulders."""
    style = style_of(look)
    if look.age == "baby" or style not in ("plaits", "bunches"):
        return ""
    draw = _plait if style == "plaits" else _bunch
    return "".join(draw(ink, look, side, _reach(look), _band(look)) for side in (-1, 1))


def _reach(look: Look) -> float:
    return {"short": 0.72, "medium": 1.0, "long": 1.45}[length_of(look)]


def _band(look: Look) -> str:
    return "#e2724b" if lightness(look.hair) < 60 else "#4a7fc1"


def _tail(ink: Ink, look: Look, style: HairStyle, *, hat: bool) -> str:
    rx, ry = look.body.head
    long = _reach(look)
    if style == "bun":
        x, y = (-rx * 0.95, ry * 0.12) if hat else (-rx * 0.1, -ry * 1.2)
        return ink.shape(circle(x, y, rx * 0.4), look.hair, model=0.7) + ink.line(
            d("M", x - rx * 0.2, y + rx * 0.08, "q", rx * 0.2, -rx * 0.34, rx * 0.36, -rx * 0.02),
            strand(look.hair), 3,
        )  # fmt: skip
    if style == "ponytail":
        y = -ry * (0.35 if hat else 0.72)
        tail = d("M", -rx * 0.6, y - ry * 0.1, "c", -rx * 0.62, -ry * 0.3, -rx * 1.02, ry * 0.24, -rx * 0.92,
                 ry * 1.15 * long, "c", rx * 0.05, ry * 0.3, rx * 0.18, ry * 0.36, rx * 0.3, ry * 0.5 * long, "c",
                 rx * 0.3, -ry * 0.3, rx * 0.3, -ry * 0.9, rx * 0.56, -ry * 1.1 * long, "z")  # fmt: skip
        return ink.shape(tail, look.hair, model=0.6) + ink.shape(circle(-rx * 0.78, y, rx * 0.15), _band(look))
    return ""


def _plait(ink: Ink, look: Look, side: int, long: float, band: str) -> str:
    rx, ry = look.body.head
    count = round(4 * long) + 1
    r, out = rx * 0.2, ""
    for i in range(count):
        x, y = side * (rx * 1.04 + 2.2 * i), ry * 0.16 + i * r * 1.32
        out += put(
            ink.shape(ellipse(0, 0, r, r * 0.86), look.hair, model=0.5), x, y, turn=side * (24 if i % 2 else -24)
        )
    x, y = side * (rx * 1.04 + 2.2 * count), ry * 0.16 + (count - 0.1) * r * 1.32
    brush = d("M", x - r * 0.45, y, "q", r * 0.4, r * 1.9, r * 0.45, r * 1.9, "q", r * 0.2, 0, r * 0.45, -r * 1.9, "z")
    return out + ink.shape(brush, look.hair) + ink.shape(ellipse(x, y - 2, r * 0.62, r * 0.36), band)


def _bunch(ink: Ink, look: Look, side: int, long: float, band: str) -> str:
    rx, ry = look.body.head
    x, y = side * rx * 1.0, -ry * 0.42
    if long > 1.2:
        tail = d("M", x, y, "c", side * rx * 0.55, -ry * 0.25, side * rx * 0.75, ry * 0.5, side * rx * 0.34, ry * 1.4,
                 "c", -side * rx * 0.12, ry * 0.1, -side * rx * 0.4, -ry * 0.7, -side * rx * 0.34, -ry * 1.4,
                 "z")  # fmt: skip
        art = ink.shape(tail, look.hair, model=0.5)
    else:
        r = rx * 0.3
        puff = [(x + side * (rx * 0.28 + a * r), y + b * r, r * 0.8) for a, b in _PUFF]
        art = cluster(ink, puff, look.hair, circle(x + side * rx * 0.28, y, r))
    return art + ink.shape(circle(x + side * 2, y, rx * 0.12), band)


_PUFF = ((0, -0.8), (0.7, -0.4), (0.7, 0.4), (0, 0.8), (-0.5, 0))


def strand(hair: str) -> str:
    """The colour of single strands that show on a mass of hair."""
    return lighter(hair, 0.22) if lightness(hair) < 55 else darker(hair, 0.24)
