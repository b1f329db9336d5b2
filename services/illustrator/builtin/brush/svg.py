"""Tiny builders of SVG text: numbers, paths, shapes, groups. Everything is a string."""

import math
from collections.abc import Sequence
from random import Random

Point = tuple[float, float]


def num(value: float) -> str:
    """A coordinate with one decimal at most."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def d(*parts: str | float) -> str:
    """Path data from commands and coordinates: ``d("M", 0, 0, "L", 5, 5)``."""
    return " ".join(part if isinstance(part, str) else num(part) for part in parts)


def _plain(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def tag(name: str, body: str = "", /, **attributes: str | float) -> str:
    """An element; underscores in attribute names become hyphens, empty values are left out."""
    text = "".join(
        f' {key.replace("_", "-")}="{value if isinstance(value, str) else _plain(value)}"'
        for key, value in attributes.items()
        if value != ""
    )
    return f"<{name}{text}>{body}</{name}>" if body else f"<{name}{text}/>"


def put(body: str, x: float = 0, y: float = 0, scale: float = 1, *, flip: bool = False, turn: float = 0) -> str:
    """A fragment moved, then turned (degrees), then scaled; ``flip`` mirrors it left to right."""
    if not body:
        return ""
    moves = f"translate({num(x)} {num(y)})"
    if turn:
        moves += f" rotate({num(turn)})"
    if scale != 1 or flip:
        moves += f" scale({-scale if flip else scale:.3f} {scale:.3f})"
    return f'<g transform="{moves}">{body}</g>'


def ellipse(cx: float, cy: float, rx: float, ry: float) -> str:
    """Path data of an ellipse."""
    return d("M", cx - rx, cy, "a", rx, ry, "0 1 0", 2 * rx, 0, "a", rx, ry, "0 1 0", -2 * rx, 0, "z")


def circle(cx: float, cy: float, r: float) -> str:
    """Path data of a circle."""
    return ellipse(cx, cy, r, r)


def box(x: float, y: float, width: float, height: float, r: float = 0) -> str:
    """Path data of a rectangle with round corners."""
    if r <= 0:
        return d("M", x, y, "h", width, "v", height, "h", -width, "z")
    r = min(r, width / 2, height / 2)
    return d(
        "M", x + r, y, "h", width - 2 * r, "q", r, 0, r, r, "v", height - 2 * r, "q", 0, r, -r, r,
        "h", 2 * r - width, "q", -r, 0, -r, -r, "v", 2 * r - height, "q", 0, -r, r, -r, "z",
    )  # fmt: skip


def polygon(points: Sequence[Point]) -> str:
    """Path data of a closed polygon."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "z"


def smooth(points: Sequence[Point], *, closed: bool = False, start: bool = True) -> str:
    """Path data of a soft curve through all points (Catmull-Rom)."""
    count = len(points)
    ends = [points[i % count] if closed else points[min(max(i, 0), count - 1)] for i in range(-1, count + 2)]
    out = [f"M{num(points[0][0])} {num(points[0][1])}"] if start else []
    for i in range(count if closed else count - 1):
        (ax, ay), (bx, by), (cx, cy), (ex, ey) = ends[i : i + 4]
        out.append(d("C", bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (ex - bx) / 6, cy - (ey - by) / 6, cx, cy))
    return "".join(out) + ("z" if closed else "")


def blob(cx: float, cy: float, rx: float, ry: float, rng: Random, wobble: float = 0.08, count: int = 9) -> str:
    """Path data of an uneven ellipse, as a hand would paint it."""
    points = []
    for i in range(count):
        angle = 2 * math.pi * i / count
        reach = 1 + rng.uniform(-wobble, wobble)
        points.append((cx + rx * reach * math.cos(angle), cy + ry * reach * math.sin(angle)))
    return smooth(points, closed=True)


def star(cx: float, cy: float, outer: float, inner: float, arms: int = 5) -> str:
    """Path data of a star that stands on two of its arms."""
    return polygon(star_points(cx, cy, outer, inner, arms))


def star_points(cx: float, cy: float, outer: float, inner: float, arms: int) -> list[Point]:
    """Points and corners of a star in turn, from its upper point on."""
    points = []
    for i in range(arms * 2):
        reach = inner if i % 2 else outer
        angle = math.pi * i / arms - math.pi / 2
        points.append((cx + reach * math.cos(angle), cy + reach * math.sin(angle)))
    return points
