"""Shells: the outlines of clothes around a trunk. The hip is at (0, 0), the spine goes up."""

import itertools

from services.illustrator.builtin.bodies import Body
from services.illustrator.builtin.brush.svg import Point, d, smooth


def width(body: Body, y: float) -> float:
    """Half of how wide a trunk is at a height."""
    length = body.length
    steps = (
        (-length - 4, body.top * 0.74), (-length + 12, body.top + 4), (-length * 0.66, body.top + 12),
        (-length * 0.42, max(body.top + 8, body.hip * 0.95)), (-22, body.hip), (10, body.hip * 0.97),
        (46, body.hip * 0.92),
    )  # fmt: skip
    for (y0, w0), (y1, w1) in itertools.pairwise(steps):
        if y <= y1:
            return w0 + (w1 - w0) * max(0.0, (y - y0) / (y1 - y0))
    return steps[-1][1]


def shell(
    body: Body, hem: float, *, top: float | None = None, ease: float = 4, flare: float = 0, neck: float = 0.5
) -> str:
    """The outline from the shoulders, or from the height ``top``, down to the hem, ``flare`` wider there."""
    start = -body.length + 3 if top is None else top
    left = side(body, start, hem, ease, flare)
    right = [(-x, y) for x, y in reversed(left)]
    sag = 16 + flare * 0.12
    bottom = d("Q", 0, hem + sag, *right[0])
    upper = d("Q", 0, start + (body.top * neck if top is None else 14), *left[0])
    return smooth(left) + bottom + smooth(right, start=False) + upper + "z"


def half(body: Body, hem: float, *, ease: float = 6, flare: float = 0, open_by: float = 0.3) -> str:
    """The left half of something that is open at the front, as much as ``open_by`` of the width."""
    start = -body.length + 3
    left = side(body, start, hem, ease, flare)
    inner = width(body, hem) * open_by
    return smooth(left) + d("Q", -inner * 1.4, hem + 12, -inner, hem + 10, "C", -inner * 0.8, hem * 0.4 - 30,
                            -body.top * 0.3, start + 60, -body.top * 0.5, start + 6, "L", *left[0], "z")  # fmt: skip


def side(body: Body, start: float, hem: float, ease: float, flare: float) -> list[Point]:
    """Points down the left side."""
    out = []
    for share in (0.0, 0.12, 0.36, 0.64, 0.86, 1.0):
        y = start + (hem - start) * share
        out.append((-(width(body, y) + ease + flare * share**1.5), y))
    return out
