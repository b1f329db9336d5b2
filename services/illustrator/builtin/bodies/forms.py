"""Forms that many bodies are built of: tapering ribbons, leaves, soft stars, and arms made of them."""

import math
from collections.abc import Sequence

from services.illustrator.builtin.brush.svg import Point, d, smooth, star_points


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> str:
    """Path data of a band along points that is as wide as ``widths`` say at each of them, with a round end."""
    left, right = [], []
    for i, (x, y) in enumerate(points):
        (ax, ay), (bx, by) = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        run = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / run * widths[i] / 2, (bx - ax) / run * widths[i] / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    (ex, ey), (px, py) = points[-1], points[-2]
    run = math.hypot(ex - px, ey - py) or 1.0
    tip = (ex + (ex - px) / run * widths[-1] * 0.5, ey + (ey - py) / run * widths[-1] * 0.5)
    return smooth([*left, tip, *reversed(right)], closed=True)


def along(path: str, count: int = 5) -> list[Point]:
    """Points along the curve of an arm, from the shoulder to the hand."""
    x0, y0, x1, y1, x2, y2 = (float(word) for word in path.split() if word not in ("M", "Q"))
    out = []
    for i in range(count):
        t = i / (count - 1)
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        out.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
    return out


def fin(path: str, widths: Sequence[float]) -> str:
    """Path data of an arm that is a fin: the shorter it is, the narrower."""
    points = along(path)
    slim = min(1.0, math.dist(points[0], points[-1]) / 70 + 0.15)
    return ribbon(points, [width * slim for width in widths])


def hand_of(path: str) -> Point:
    """The hand at the end of an arm's curve."""
    return along(path, 2)[1]


def soft_star(cx: float, cy: float, outer: float, inner: float, arms: int = 5) -> str:
    """Path data of a star whose points and corners are round, standing on two of its arms."""
    points = star_points(cx, cy, outer, inner, arms)
    parts: list[str] = []
    count = len(points)
    for i, (x, y) in enumerate(points):
        share = 0.34 if i % 2 == 0 else 0.2
        (ax, ay), (bx, by) = points[i - 1], points[(i + 1) % count]
        into = (x + (ax - x) * share, y + (ay - y) * share)
        out = (x + (bx - x) * share, y + (by - y) * share)
        parts.append(d("L" if parts else "M", *into, "Q", x, y, *out))
    return "".join(parts) + "z"


def egg(top: float, bottom: float, upper: float, lower: float, x: float = 0) -> str:
    """Path data of an egg from ``top`` to ``bottom``, ``upper`` wide (half) above and ``lower`` below."""
    high = bottom - top
    return d("M", x, top, "C", x + upper, top, x + lower, top + high * 0.34, x + lower, top + high * 0.62, "C",
             x + lower, bottom - high * 0.08, x + lower * 0.56, bottom, x, bottom, "C", x - lower * 0.56, bottom,
             x - lower, bottom - high * 0.08, x - lower, top + high * 0.62, "C", x - lower, top + high * 0.34,
             x - upper, top, x, top, "z")  # fmt: skip
