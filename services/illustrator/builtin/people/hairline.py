"""Hair that lies on the head: the cap with its parting, fringe, curls or shaved sides."""

import math

from services.illustrator.builtin.brush.colour import mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import d
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.people.hair import Circle, cluster, length_of, strand, style_of


def front(ink: Ink, look: Look, *, hat: bool) -> str:
    """What falls over the brow. Brows and eyes stay free."""
    style = style_of(look)
    if style == "bald":
        return _gleam(ink, look)
    if look.age == "baby":
        return _down(ink, look, curly=style in ("curly", "coily", "afro"))
    if style == "mohawk":
        return _mohawk(ink, look, hat=hat)
    if style in ("curly", "coily", "afro"):
        return _curls(ink, look, hat=hat)
    if style == "fringe":
        return ink.shape(_cap(look, _FRINGE), look.hair, model=0.6) + _strands(ink, look, (-0.5, -0.12, 0.3, 0.62))
    if style == "locs":
        return ink.shape(_cap(look, _HIGH), look.hair, model=0.5) + _strands(
            ink, look, (-0.7, -0.4, -0.1, 0.2, 0.5, 0.8)
        )
    if style in ("bun", "ponytail", "bunches", "plaits"):
        middle = _strands(ink, look, (-0.6, -0.25, 0.25, 0.6))
        return (
            ink.shape(_cap(look, _MIDDLE if style in ("plaits", "bunches") else _HIGH), look.hair, model=0.6) + middle
        )
    line = _WAVY if style == "wavy" else _PARTED
    return ink.shape(_cap(look, line), look.hair, model=0.7) + _strands(ink, look, (-0.5, 0.0, 0.62))


_Line = tuple[str | float, ...]
_PARTED: _Line = (
    "C", 0.95, -0.38, 0.72, -0.58, 0.42, -0.72, "C", 0.1, -0.5, -0.62, -0.42, -0.94, 0.06,
)  # fmt: skip
_WAVY: _Line = (
    "C", 0.98, -0.2, 0.86, -0.34, 0.74, -0.44, "C", 0.66, -0.52, 0.5, -0.5, 0.4, -0.7,
    "C", 0.3, -0.46, 0.06, -0.5, -0.1, -0.42, "C", -0.3, -0.44, -0.5, -0.38, -0.62, -0.26, "C", -0.8, -0.24, -0.9, -0.1,
    -0.95, 0.08,
)  # fmt: skip
_FRINGE: _Line = (
    "C", 0.98, -0.06, 0.92, -0.16, 0.84, -0.4, "Q", 0.6, -0.44, 0.44, -0.4, "Q", 0.2, -0.46, 0.02, -0.4,
    "Q", -0.24, -0.46, -0.42, -0.4, "Q", -0.66, -0.44, -0.84, -0.38, "C", -0.9, -0.14, -0.96, -0.06, -0.96, 0.06,
)  # fmt: skip
_HIGH: _Line = ("C", 0.98, -0.4, 0.6, -0.7, 0.06, -0.7, "C", -0.54, -0.7, -0.94, -0.4, -0.96, 0.04)
_MIDDLE: _Line = ("C", 0.98, -0.3, 0.5, -0.5, 0.06, -0.8, "C", -0.36, -0.5, -0.92, -0.3, -0.96, 0.04)
"""Hairlines from the right temple to the left, in half heads."""


def _cap(look: Look, line: _Line) -> str:
    rx, ry = look.body.head
    out: list[str | float] = [
        "M", -rx * 1.05, ry * 0.1, "C", -rx * 1.15, -ry * 0.8, -rx * 0.62, -ry * 1.2, 0, -ry * 1.19,
        "C", rx * 0.62, -ry * 1.2, rx * 1.15, -ry * 0.8, rx * 1.05, ry * 0.1,
    ]  # fmt: skip
    across = True
    for step in line:
        if isinstance(step, str):
            out.append(step)
            across = True
        else:
            out.append(step * (rx if across else ry))
            across = not across
    return d(*out, "z")


def _strands(ink: Ink, look: Look, places: tuple[float, ...]) -> str:
    rx, ry = look.body.head
    lines = "".join(
        d("M", x * rx, -ry * (0.98 - 0.3 * abs(x)), "q", x * rx * 0.22, ry * 0.05, x * rx * 0.3, ry * 0.2)
        for x in places
    )
    return ink.line(lines, strand(look.hair), 2.6, soft=0.75)


def _curls(ink: Ink, look: Look, *, hat: bool) -> str:
    rx, ry = look.body.head
    style = style_of(look)
    r = {"curly": 0.225, "coily": 0.165, "afro": 0.16}.get(style, 0.2) * rx
    brow: list[Circle] = []
    count = 9 if style == "curly" else 13
    for i in range(count):
        angle = math.pi * (0.02 + 0.96 * i / (count - 1))
        dip = -0.04 if i % 2 else 0.03
        x, y = -math.cos(angle) * rx * 0.93, -math.sin(angle) * ry * (0.8 + dip) + ry * 0.06
        if not (hat and y < -ry * 0.62):
            brow.append((x, y, r))
    top: list[Circle] = []
    if not hat and style != "afro":
        ring = count + 3
        for i in range(ring):
            angle = math.pi * i / (ring - 1)
            top.append((-math.cos(angle) * rx * 1.05, -math.sin(angle) * ry * 1.12 + ry * 0.02, r * 1.08))
    core = d("M", -rx * 0.98, 0, "C", -rx * 1.1, -ry * 0.8, -rx * 0.6, -ry * 1.18, 0, -ry * 1.18, "C", rx * 0.6,
             -ry * 1.18, rx * 1.1, -ry * 0.8, rx * 0.98, 0, "C", rx * 0.86, -ry * 0.5, rx * 0.5, -ry * 0.84, 0,
             -ry * 0.84, "C", -rx * 0.5, -ry * 0.84, -rx * 0.86, -ry * 0.5, -rx * 0.98, 0, "z")  # fmt: skip
    out = cluster(ink, [*top, *brow], look.hair, core)
    marks = "".join(
        d("M", x - r * 0.42, y + r * 0.1, "q", r * 0.1, -r * 0.6, r * 0.62, -r * 0.4) for x, y, r in [*brow, *top][::3]
    )
    return out + ink.line(marks, strand(look.hair), 2.4, soft=0.55)


def _mohawk(ink: Ink, look: Look, *, hat: bool) -> str:
    rx, ry = look.body.head
    sides = ink.shape(_cap(look, _HIGH), mix(look.fur, look.hair, 0.4), edge=False, soft=0.8)
    if hat:
        return sides
    crest = d("M", -rx * 0.26, -ry * 0.72, "L", -rx * 0.5, -ry * 1.26, "L", -rx * 0.26, -ry * 1.2, "L", -rx * 0.16,
              -ry * 1.56, "L", rx * 0.04, -ry * 1.3, "L", rx * 0.24, -ry * 1.58, "L", rx * 0.3, -ry * 1.22, "L",
              rx * 0.5, -ry * 1.3, "L", rx * 0.28, -ry * 0.72, "Q", 0, -ry * 0.84, -rx * 0.26, -ry * 0.72,
              "z")  # fmt: skip
    return sides + ink.shape(crest, look.hair, model=0.7)


def _down(ink: Ink, look: Look, *, curly: bool) -> str:
    """The little hair of a baby: a soft shadow of it, and a tuft."""
    rx, ry = look.body.head
    fluff = ink.shape(_cap(look, _HIGH), mix(look.fur, look.hair, 0.5), edge=False, soft=0.75)
    if length_of(look) != "short" or curly:
        points = ((-0.3, -0.86), (0.04, -0.94), (0.36, -0.86), (-0.12, -1.02), (0.2, -1.02))
        return fluff + cluster(ink, [(x * rx, y * ry, rx * 0.16) for x, y in points], look.hair)
    tuft = d("M", -rx * 0.1, -ry * 0.84, "q", -rx * 0.16, -ry * 0.34, rx * 0.1, -ry * 0.44, "q", -rx * 0.02, ry * 0.16,
             rx * 0.1, ry * 0.14, "q", rx * 0.16, ry * 0.06, -rx * 0.02, ry * 0.3, "z")  # fmt: skip
    return fluff + ink.shape(tuft, look.hair)


def _gleam(ink: Ink, look: Look) -> str:
    rx, ry = look.body.head
    return ink.line(
        d("M", rx * 0.3, -ry * 0.78, "q", rx * 0.26, ry * 0.06, rx * 0.36, ry * 0.26), "#fff4e6", 5, soft=0.4
    )
