"""Outlines: how far a drawing reaches, measured from its own SVG, so that nothing has to be told twice."""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from services.illustrator.builtin.brush.svg import Point

ROW = 16.0
"""Outlines are kept in rows of this many units."""

_ELEMENT = re.compile(r"<(/?)(\w+)([^>]*?)(/?)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_MOVE = re.compile(r"(translate|rotate|scale)\(([^)]*)\)")
_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_STEPS = 5
_FAINT = 0.5
"""What shines through more than this hides nothing."""

Matrix = tuple[float, float, float, float, float, float]
Span = tuple[float, float]


@dataclass(frozen=True)
class Face:
    """A disc that is to be seen."""

    x: float
    y: float
    r: float

    def span(self, row: int) -> Span | None:
        """Its stretch in a row."""
        dy = max(0.0, abs(self.y - (row + 0.5) * ROW) - ROW / 2)
        return None if dy >= self.r else (self.x - (h := math.sqrt(self.r**2 - dy**2)), self.x + h)

    @property
    def rows(self) -> range:
        """The rows that it touches."""
        return range(math.floor((self.y - self.r) / ROW), math.floor((self.y + self.r) / ROW) + 1)

    def placed(self, x: float, y: float, scale: float, *, flip: bool = False, squash: float = 1.0) -> "Face":
        """The same disc in page units."""
        return Face(x + (-self.x if flip else self.x) * scale, y + self.y * scale * squash, self.r * scale)


@dataclass(frozen=True)
class Outline:
    """From where to where a drawing reaches in each row of :data:`ROW` units."""

    rows: dict[int, Span]

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom; nothing has no extent."""
        if not self.rows:
            return 0.0, 0.0, 0.0, 0.0
        spans = self.rows.values()
        left, right = min(span[0] for span in spans), max(span[1] for span in spans)
        return left, min(self.rows) * ROW, right, (max(self.rows) + 1) * ROW

    def placed(self, x: float, y: float, scale: float, *, flip: bool = False, squash: float = 1.0) -> "Outline":
        """The same outline in page units; ``squash`` is how much of its height a view from above leaves."""
        rows: dict[int, Span] = {}
        for row, (left, right) in self.rows.items():
            top, low = y + row * ROW * scale * squash, y + (row + 1) * ROW * scale * squash
            span = (x - right * scale, x - left * scale) if flip else (x + left * scale, x + right * scale)
            for at in range(math.floor(top / ROW), math.floor((low - 0.01) / ROW) + 1):
                _widen(rows, at, *span)
        return Outline(rows)

    def hides(self, face: Face, share: float = 0.9) -> bool:
        """Whether it would cover some of a face; the rim beyond ``share`` does not count."""
        inner = Face(face.x, face.y, face.r * share)
        for row in inner.rows:
            mine, its = self.rows.get(row), inner.span(row)
            if mine and its and mine[0] < its[1] and its[0] < mine[1]:
                return True
        return False

    def overlap(self, other: "Outline") -> float:
        """The area that both have, in square units."""
        area = 0.0
        for row, (left, right) in self.rows.items():
            span = other.rows.get(row)
            if span:
                area += max(0.0, min(right, span[1]) - max(left, span[0])) * ROW
        return area

    @property
    def area(self) -> float:
        """How much it covers, in square units."""
        return sum(right - left for left, right in self.rows.values()) * ROW

    def merged(self, *others: "Outline") -> "Outline":
        """This and others as one."""
        rows = dict(self.rows)
        for other in others:
            for row, span in other.rows.items():
                _widen(rows, row, *span)
        return Outline(rows)


def outline_of(svg: str) -> Outline:
    """The outline of a fragment: shapes and strokes, without what is merely a glow or a shadow."""
    rows: dict[int, Span] = {}
    stack: list[Matrix] = [(1, 0, 0, 1, 0, 0)]
    for closing, name, rest, empty in _ELEMENT.findall(svg):
        if name == "g":
            if closing:
                stack.pop()
            elif not empty:
                stack.append(_moved(stack[-1], dict(_ATTRIBUTE.findall(rest)).get("transform", "")))
            continue
        if not closing and name in ("path", "circle", "image"):
            _add(rows, name, dict(_ATTRIBUTE.findall(rest)), stack[-1])
    return Outline(rows)


def _add(rows: dict[int, Span], name: str, given: dict[str, str], matrix: Matrix) -> None:
    if any(float(given.get(key, 1)) < _FAINT for key in ("fill-opacity", "stroke-opacity")):
        return
    if given.get("fill", "").startswith("url(#o"):
        return
    if "transform" in given:
        matrix = _moved(matrix, given["transform"])
    wide = float(given.get("stroke-width", 0)) / 2 * math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    for line in _lines(name, given):
        points = [_through(matrix, point) for point in line]
        for start, end in zip(points, points[1:] or points, strict=False):
            _trace(rows, start, end, wide)


def _lines(name: str, given: dict[str, str]) -> Iterable[list[Point]]:
    if name == "circle":
        x, y, r = (float(given.get(key, 0)) for key in ("cx", "cy", "r"))
        return [[(x + r * math.cos(i * math.pi / 8), y + r * math.sin(i * math.pi / 8)) for i in range(17)]]
    if name == "image":
        x, y, w, h = (float(given.get(key, 0)) for key in ("x", "y", "width", "height"))
        return [[(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)]]
    return _flattened(given.get("d", ""))


def _trace(rows: dict[int, Span], start: Point, end: Point, wide: float) -> None:
    steps = int(abs(end[1] - start[1]) / (ROW * 0.5)) + 1
    for i in range(steps + 1):
        t = i / steps
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
        for row in range(math.floor((y - wide) / ROW), math.floor((y + wide) / ROW) + 1):
            _widen(rows, row, x - wide, x + wide)


def _widen(rows: dict[int, Span], row: int, left: float, right: float) -> None:
    span = rows.get(row)
    rows[row] = (left, right) if span is None else (min(left, span[0]), max(right, span[1]))


def _through(m: Matrix, p: Point) -> Point:
    return m[0] * p[0] + m[2] * p[1] + m[4], m[1] * p[0] + m[3] * p[1] + m[5]


def _moved(matrix: Matrix, transform: str) -> Matrix:
    for kind, numbers in _MOVE.findall(transform):
        values = [float(value) for value in numbers.replace(",", " ").split()]
        a, b, c, e, x, y = 1.0, 0.0, 0.0, 1.0, 0.0, 0.0
        if kind == "translate":
            x, y = values[0], values[1] if len(values) > 1 else 0.0
        elif kind == "scale":
            a, e = values[0], values[-1]
        else:
            turn = math.radians(values[0])
            a, b, c, e = math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn)
        m = matrix
        matrix = (
            m[0] * a + m[2] * b, m[1] * a + m[3] * b, m[0] * c + m[2] * e, m[1] * c + m[3] * e,
            m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5],
        )  # fmt: skip
    return matrix


_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def _flattened(path: str) -> Iterator[list[Point]]:
    """The strokes of a path as chains of points."""
    tokens = _TOKEN.findall(path)
    at, start, bend, line, i, command = (0.0, 0.0), (0.0, 0.0), (0.0, 0.0), [], 0, "M"
    while i < len(tokens):
        if tokens[i].isalpha():
            command, i = tokens[i], i + 1
        kind = command.upper()
        values = [float(token) for token in tokens[i : i + _TAKES[kind]]]
        i += _TAKES[kind]
        if kind == "Z":
            line.append(start)
            at = start
            continue
        base = at if command.islower() else (0.0, 0.0)
        if kind == "H":
            points = [(values[0] + base[0], at[1])]
        elif kind == "V":
            points = [(at[0], values[0] + base[1])]
        elif kind == "A":
            points = [(values[5] + base[0], values[6] + base[1])]
        else:
            points = [(values[j] + base[0], values[j + 1] + base[1]) for j in range(0, len(values), 2)]
        if kind == "M":
            if line:
                yield line
            at = start = points[0]
            line, command = [at], "l" if command == "m" else "L"
            continue
        if kind == "A":
            line += _arc(at, points[0], values[0], values[1], sweep=values[4] > 0)
        elif kind in ("C", "S", "Q", "T"):
            if kind in ("T", "S"):
                points = [(2 * at[0] - bend[0], 2 * at[1] - bend[1]), *points]
            line += _curve([at, *points])
            bend = points[-2]
        else:
            line.append(points[-1])
        if kind not in ("C", "S", "Q", "T"):
            bend = points[-1]
        at = points[-1]
    if line:
        yield line


def _curve(points: list[Point]) -> list[Point]:
    out = []
    for i in range(1, _STEPS + 1):
        level, t = points, i / _STEPS
        while len(level) > 1:
            level = [(p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t) for p, q in pairwise(level)]
        out.append(level[0])
    return out


def _arc(start: Point, end: Point, rx: float, ry: float, *, sweep: bool) -> list[Point]:
    """Half an ellipse from one end of it to the other, as :func:`svg.ellipse` draws them."""
    cx, cy = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    angle = math.atan2((start[1] - cy) / (ry or 1), (start[0] - cx) / (rx or 1))
    turn = math.pi if sweep else -math.pi
    steps = 6
    return [(cx + rx * math.cos(angle + turn * i / steps), cy + ry * math.sin(angle + turn * i / steps))
            for i in range(1, steps + 1)]  # fmt: skip
