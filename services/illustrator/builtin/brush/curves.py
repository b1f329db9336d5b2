"""Limbs as curves: arms and legs bend once, and sleeves and boots cover a part of them."""

from services.illustrator.builtin.brush.svg import Point, d

Curve = tuple[Point, Point, Point]
"""Where a limb begins, what it bends towards, where it ends."""


def path(curve: Curve) -> str:
    """Path data of a whole limb."""
    return d("M", *curve[0], "Q", *curve[1], *curve[2])


def at(curve: Curve, share: float) -> Point:
    """The point at a share (0 to 1) of the way."""
    return _between(_between(curve[0], curve[1], share), _between(curve[1], curve[2], share), share)


def part(curve: Curve, start: float, end: float) -> str:
    """Path data of what lies between two shares of the way."""
    bend = _between(_between(curve[0], curve[1], start), _between(curve[1], curve[2], start), end)
    return path((at(curve, start), bend, at(curve, end)))


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share
