"""Blocking: who stands where, so that every face is seen, as large as the page allows.

Pure geometry on outlines. Everybody stands in one row, or the shorter ones in front of the taller; the camera goes
back until all faces are free of whoever stands before them, and inside the page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from services.illustrator.builtin.page.players import Player
from services.illustrator.builtin.page.scene import SIZE, View
from services.illustrator.builtin.page.stands import SQUASH, Bounds, Stand, placed

Row = tuple[int, ...]

_CLOSENESS = (1.0, 0.75, 0.5, 0.25, 0.05)
"""From a row in which no one touches another to one in which only faces are free."""
_RAISES = (0.32, 0.42, 0.52, 0.64, 0.78, 0.94, 1.1)
"""How far above the front row the other stands, in heights of a front face."""
_STEEPEST = 0.0034
"""How quickly a close view may grow towards the reader, in hero's units a line below the horizon."""
_SIDES = {"left": -0.5, "middle": 1.0, "right": 2.5}


@dataclass(frozen=True)
class Blocking:
    """Where everybody stands, in the order of the players, and the view in which they fit."""

    view: View
    stands: tuple[Stand, ...]


def block(players: Sequence[Player], view: View, bounds: Bounds) -> Blocking:
    """Everybody's place."""
    if not players:
        return Blocking(_lowered(view, bounds), ())
    options = [_one_row(players, view, bounds)]
    if len(players) > 2:
        options += _two_rows(players, view, bounds)
    return max(options, key=lambda option: option[0])[1]


def _one_row(players: Sequence[Player], view: View, bounds: Bounds) -> tuple[float, Blocking]:
    order, best = _left_to_right(players, range(len(players))), (0.0, 0.0)
    for closeness in _CLOSENESS:
        places = _spread(players, order, closeness)
        zoom = min(bounds.most, _room(players, order, places, view, bounds), _headroom(players, view, bounds))
        best = max(best, (zoom * (0.7 + 0.3 * closeness), closeness))
        if len(players) == 1:
            break
    score, closeness = best
    places = _spread(players, order, closeness)
    zoom = score / (0.7 + 0.3 * closeness)
    seen = _zoomed(players, view, zoom, bounds)
    centre = _alone_x(players[0], bounds, seen) if len(players) == 1 else _centre(players, order, places, seen, bounds)
    stands = _stood(players, order, [centre + place * seen.k for place in places], seen.base, seen.k, seen)
    return score, Blocking(seen, tuple(stands[index] for index in range(len(players))))


def _two_rows(players: Sequence[Player], view: View, bounds: Bounds) -> list[tuple[float, Blocking]]:
    """The shorter ones in front: the first arrangement, from close to far, in which every face is free."""
    by_height = sorted(range(len(players)), key=lambda index: (_rank(players[index]), index))
    half = -(-len(players) // 2)
    front, back = _left_to_right(players, by_height[:half]), _left_to_right(players, by_height[half:])
    if view.camera == "below":
        view = replace(view, horizon=view.horizon - 150)
    out: list[tuple[float, Blocking]] = []
    for closeness in (0.8, 0.3):
        places = {**dict(zip(front, _spread(players, front, closeness), strict=True)),
                  **dict(zip(back, _spread(players, back, closeness), strict=True))}  # fmt: skip
        widest = min(_room(players, row, [places[i] for i in row], view, bounds) for row in (front, back))
        step = min(bounds.most, widest)
        for _ in range(9):
            if step * (0.7 + 0.3 * closeness) * 0.96 <= max((score for score, _ in out), default=0.0):
                break
            blocking = _in_two(players, (front, back), places, view, step, bounds)
            if blocking:
                out.append((step * (0.7 + 0.3 * closeness) * 0.96, blocking))
                break
            step *= 0.92
    return out


def _rank(one: Player) -> int:
    """Who stands in front: the shorter, and of those about as tall whoever holds something."""
    return round(one.face_height / 60) - (one.acting.held is not None or one.acting.hugged is not None)


def _in_two(
    players: Sequence[Player], rows: tuple[Row, Row], places: dict[int, float], view: View, zoom: float, bounds: Bounds
) -> Blocking | None:
    seen = _zoomed(players, view, zoom, bounds)
    front, back = rows
    height = max(players[index].face_height for index in front) * seen.k
    xs = [_centre(players, front, [places[i] for i in front], seen, bounds) + places[i] * seen.k for i in front]
    first = _stood(players, front, xs, seen.base, seen.k, seen)
    for raised in _RAISES:
        y = seen.base - raised * height
        k = seen.k * max(0.86, (y - seen.horizon) / (seen.base - seen.horizon))
        for shift in (0.0, 0.5, -0.5):
            stride = (xs[1] - xs[0] if len(xs) > 1 else 0.0) * shift
            centre = _centre(players, back, [places[i] for i in back], seen, bounds) + stride
            behind = _stood(players, back, [centre + places[i] * k for i in back], y, k, seen)
            if all(_seen(stand, first.values(), bounds) for stand in behind.values()):
                stands = first | behind
                return Blocking(seen, tuple(stands[index] for index in range(len(players))))
    return None


def _seen(stand: Stand, before: Iterable[Stand], bounds: Bounds) -> bool:
    face = stand.face
    inside = bounds.margin <= face.x - face.r and face.x + face.r <= SIZE - bounds.margin
    inside = inside and stand.outline.box[1] >= bounds.top - 1
    return inside and not any(other.outline.hides(face, 1.04) for other in before)


def _left_to_right(players: Sequence[Player], indices: Sequence[int]) -> Row:
    """The order in which they stand: on the sides that were said, else who leads second of three or more."""
    row = list(indices)
    if len(row) > 2 and row[0] == 0:
        row[0], row[1] = row[1], row[0]
    last = max(1, len(row) - 1)
    keys = {index: _SIDES.get(players[index].side or "", 2.0 * at / last) for at, index in enumerate(row)}
    return tuple(sorted(row, key=lambda index: keys[index]))


def _spread(players: Sequence[Player], row: Row, closeness: float) -> list[float]:
    """Places in a row around 0, in units of the hero."""
    places: list[float] = []
    for at, index in enumerate(row):
        place = 0.0
        for before, other in enumerate(row[:at]):
            flips = _looks_left(before, len(row)), _looks_left(at, len(row))
            place = max(place, places[before] + _distance(players[other], players[index], flips, closeness))
        places.append(place)
    return places


def _looks_left(at: int, members: int) -> bool:
    """Whoever stands on the right of a row looks to its middle."""
    return at > (members - 1) / 2


def _distance(left: Player, right: Player, flips: tuple[bool, bool], closeness: float) -> float:
    """How far two in a row stand apart: ``closeness`` 1 for not touching, 0 for just not hiding a face."""
    mine = left.outline.placed(0, 0, left.size, flip=flips[0])
    his = right.outline.placed(0, 0, right.size, flip=flips[1])
    my_face = left.face.placed(0, 0, left.size, flip=flips[0])
    his_face = right.face.placed(0, 0, right.size, flip=flips[1])
    apart = max((mine.rows[row][1] - his.rows[row][0] for row in mine.rows if row in his.rows), default=60.0)
    free = my_face.r + his_face.r
    for row in my_face.rows:
        span = my_face.span(row)
        if span and row in his.rows:
            free = max(free, span[1] - his.rows[row][0])
    for row in his_face.rows:
        span = his_face.span(row)
        if span and row in mine.rows:
            free = max(free, mine.rows[row][1] - span[0])
    return free + 12 + max(0.0, apart - free) * closeness


def _room(players: Sequence[Player], row: Row, places: Sequence[float], view: View, bounds: Bounds) -> float:
    """How near the camera may be for a row to fit between the edges."""
    left, right = _reach(players, row, places, faces=True)
    whole_left, whole_right = _reach(players, row, places, faces=False)
    cut = _cut(view)
    return min((SIZE - 2 * bounds.margin) / (right - left), (SIZE + 2 * cut) / (whole_right - whole_left)) / view.k


def _reach(players: Sequence[Player], row: Row, places: Sequence[float], *, faces: bool) -> tuple[float, float]:
    """How far a row reaches to both sides; somebody alone may look either way."""
    left, right = 1e9, -1e9
    for at, (index, place) in enumerate(zip(row, places, strict=True)):
        one = players[index]
        low, high = (one.face.x - one.face.r, one.face.x + one.face.r) if faces else one.outline.box[::2]
        if len(row) == 1:
            low, high = min(low, -high), max(high, -low)
        elif _looks_left(at, len(row)):
            low, high = -high, -low
        left, right = min(left, place + low * one.size), max(right, place + high * one.size)
    return left, right


def _cut(view: View) -> float:
    """How much of arms and tails may be beyond an edge."""
    return 60 if view.camera == "close" else 14


def _centre(players: Sequence[Player], row: Row, places: Sequence[float], view: View, bounds: Bounds) -> float:
    """Where the middle of a row comes, so that its faces are in the middle and nothing sticks out at one side."""
    left, right = _reach(players, row, places, faces=True)
    centre = SIZE / 2 - (left + right) / 2 * view.k
    low, high = _reach(players, row, places, faces=False)
    centre = _within(centre, -_cut(view) - low * view.k, SIZE + _cut(view) - high * view.k)
    return _within(centre, bounds.margin - left * view.k, SIZE - bounds.margin - right * view.k)


def _within(value: float, least: float, most: float) -> float:
    return (least + most) / 2 if least > most else min(max(value, least), most)


def _alone_x(one: Player, bounds: Bounds, view: View) -> float:
    wanted = {"left": 330.0, "middle": 512.0, "right": 694.0}.get(one.side or "", bounds.alone_x)
    half = (abs(one.face.x) + one.face.r) * one.size * view.k + bounds.margin
    left, right = _reach([one], (0,), [0.0], faces=False)
    wanted = _within(wanted, -_cut(view) - left * view.k, SIZE + _cut(view) - right * view.k)
    return min(max(wanted, half), SIZE - half)


def _headroom(players: Sequence[Player], view: View, bounds: Bounds) -> float:
    """How near the camera may be for ears and hats to stay inside the page."""
    squash = SQUASH if view.camera == "above" else 1.0
    tall = max(-one.outline.box[1] * one.size for one in players) * view.k * squash
    if view.camera != "close":
        return (min(view.base, bounds.low) - bounds.top) / tall
    lowest = min(one.face_height - one.face.r * one.size for one in players) * view.k
    zoom = (SIZE - 30 - bounds.top) / max(1.0, tall - lowest)
    for _ in range(4):
        base = _close_base(players, view.k * zoom, bounds)
        zoom = min(zoom, _STEEPEST * (base - view.horizon) / view.k, (base - bounds.top) / tall)
    return zoom


def _close_base(players: Sequence[Player], k: float, bounds: Bounds) -> float:
    """The line on which the feet stand so that the faces are in the middle."""
    tall, high = max(-one.outline.box[1] * one.size for one in players), max(one.face_height for one in players)
    lowest = min(one.face_height - one.face.r * one.size for one in players)
    base = max(bounds.top + tall * k, 500 + high * k, 880)
    return min(base, SIZE - 24 + lowest * k, bounds.low if bounds.low < SIZE else 1300.0)


def _zoomed(players: Sequence[Player], view: View, zoom: float, bounds: Bounds) -> View:
    k = view.k * zoom
    if view.camera == "close":
        return replace(view, k=k, base=_close_base(players, k, bounds))
    return replace(_lowered(view, bounds), k=k)


def _lowered(view: View, bounds: Bounds) -> View:
    return replace(view, base=min(view.base, bounds.low)) if bounds.low < SIZE else view


def _stood(
    players: Sequence[Player], row: Row, xs: Sequence[float], y: float, k: float, view: View
) -> dict[int, Stand]:
    out = {}
    for at, (index, x) in enumerate(zip(row, xs, strict=True)):
        flip = _looks_left(at, len(row)) if len(players) > 1 else x > SIZE / 2
        # Who leads is a little nearer, so that its arms are before the others'.
        line = y - (0 if index == 0 else 3 + at)
        out[index] = placed(players[index], x, line, k * players[index].size, view, flip=flip)
    return out
