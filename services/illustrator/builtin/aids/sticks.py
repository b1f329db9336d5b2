"""Canes, crutches and walkers, from the hand to the ground."""

from services.illustrator.builtin.brush.colour import darker
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, box, circle, d, ellipse

_METAL = "#aab4bf"
_GRIP = "#3f6f9f"


def cane(ink: Ink, hand: Point, ground: float) -> str:
    """A wooden walking stick."""
    x, y = hand
    tone = "#8a5a36"
    stick = d("M", x - 20, y - 8, "q", 4, -18, 18, -10, "q", 5, 4, 4, 14, "L", x + 4, ground)
    return ink.limb(stick, tone, 9) + ink.shape(ellipse(x + 4, ground - 3, 7, 6), darker(tone, 0.5))


def white_cane(ink: Ink, hand: Point, ground: float) -> str:
    """A long white cane with a red end, that feels the way ahead."""
    x, y = hand
    end = (x + 96, ground)
    mid = (x + (end[0] - x) * 0.72, y + (end[1] - y) * 0.72)
    return (
        ink.limb(d("M", x - 6, y - 16, "L", *end), "#fbf8f0", 8)
        + ink.limb(d("M", *mid, "L", *end), "#d0473f", 8)
        + ink.limb(d("M", x - 8, y - 20, "L", x + 6, y + 10), "#4a4652", 10)
        + ink.shape(circle(*end, 7), "#fbf8f0")
    )


def crutch(ink: Ink, hand: Point, ground: float, side: int) -> str:
    """One forearm crutch."""
    x, y = hand
    foot = x + side * 8
    return (
        ink.limb(d("M", x - side * 2, y - 50, "L", x, y, "L", foot, ground), _METAL, 8)
        + ink.limb(d("M", x - 14, y, "h", 28), _GRIP, 11)
        + ink.limb(d("M", x - side * 2 - 14, y - 52, "q", 14, 12, 28, 0), _GRIP, 8)
        + ink.shape(ellipse(foot, ground - 2, 8, 7), "#4a4652")
    )


def walker(ink: Ink, left: Point, right: Point, ground: float) -> str:
    """A walker with wheels, before whoever holds its grips."""
    (lx, ly), (rx, ry) = left, right
    frame = (
        d("M", lx, ly, "L", lx - 8, ground - 14) + d("M", rx, ry, "L", rx + 10, ground - 14)
        + d("M", lx - 3, (ly + ground) / 2, "L", rx + 4, (ry + ground) / 2)
    )  # fmt: skip
    wheels = "".join(
        ink.shape(circle(x, ground - 12, 13), "#4a4652") + ink.shape(circle(x, ground - 12, 5), _METAL, edge=False)
        for x in (lx - 8, rx + 10)
    )
    basket = box(lx + 6, (ly + ground) / 2 + 2, max(20.0, rx - lx - 10), 34, 8)
    return (
        ink.limb(frame, "#d9534f", 9)
        + ink.shape(basket, "#e9c46a", soft=0.95)
        + ink.limb(d("M", lx - 14, ly, "h", 26) + d("M", rx - 12, ry, "h", 26), _GRIP, 12)
        + wheels
    )
