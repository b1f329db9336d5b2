"""The rig: where the joints of one figure are, in its pose, its mood and its seat."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from contracts.stage import Mood, Pose
from services.illustrator.builtin.aids import seating
from services.illustrator.builtin.brush.curves import Curve
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, put
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression
from services.illustrator.builtin.figures.poses import Posture
from services.illustrator.builtin.figures.stances import posture_of
from services.illustrator.builtin.people.frames import RISE

Held = Callable[[Ink], str]
_LOW = 110
"""A body shorter than this holds things up, so that they do not drag on the ground."""

_UPRIGHT: frozenset[Pose] = frozenset(("standing", "walking", "running", "waving", "reaching", "hugging", "climbing"))


@dataclass(frozen=True)
class Acting:
    """How a figure plays on this page. ``held`` is drawn in its near hand, ``hugged`` in its arms."""

    pose: Pose = "standing"
    mood: Mood = "calm"
    held: Held | None = None
    raised: bool = False
    hugged: Held | None = None
    turn: float | None = None
    awake: bool = True


def posture(look: Look, acting: Acting, mood: Expression) -> Posture:
    """The posture of a pose, as this figure takes it in this mood."""
    pose, at = acting.pose, _taken(look, acting.pose)
    low = look.body.length < _LOW
    raised = acting.raised or (low and acting.held is not None)
    if raised and pose in ("standing", "walking", "running", "sitting"):
        at = replace(at, far_hand=(112, -152 if low else -126))
    elif raised and pose == "waving":
        at = replace(at, near_hand=(-108, -146 if low else -122))
    if pose == "lying":
        return replace(at, head=at.head + mood.head * 0.4)
    busy = pose in ("hugging", "reaching", "climbing") or raised or seating.rolls(look) or look.has("walker")
    drop = mood.hands * (0.35 if busy else 1)
    fx, fy = at.far_hand
    nx, ny = at.near_hand
    outward = max(0.0, -drop) * 0.4
    if pose == "waving":
        near, far = (nx - outward, ny + drop * 0.8), (fx, fy)
    else:
        near, far = (nx - outward * (1 if nx < 0 else 0), ny + drop), (fx + outward, fy + drop * 0.9)
    return replace(at, lean=at.lean + mood.lean, head=at.head + mood.head, near_hand=near, far_hand=far)


def _taken(look: Look, pose: Pose) -> Posture:
    if seating.rolls(look) and pose != "lying":
        return seating.seated(pose)
    at = posture_of(look.body, pose)
    if look.person and pose in _UPRIGHT:
        x, y = at.hip
        at = replace(at, hip=(x, y - RISE[look.age]))
    if look.has("walker") and pose in ("standing", "walking", "running"):
        at = replace(at, far_hand=(104, -62), near_hand=(26, -56), lean=at.lean * 0.5 + 3)
    return at


class Rig:
    """Joints of one figure in page units; the frame of the body has the hip at (0, 0)."""

    def __init__(self, look: Look, at: Posture, pose: Pose) -> None:
        self.look, self.posture, self.body, self.pose = look, at, look.body, pose
        self.hip = at.hip
        reach = self.body.length + self.body.neck
        self.neck = self._along(reach)
        rise = self.body.head[1] * 0.72
        bend = 0.55 if at.lean > -40 and not self.body.piece else 1
        angle = math.radians(at.lean * bend + at.head * (0 if self.body.piece else 0.3))
        self.head = (self.neck[0] + rise * math.sin(angle), self.neck[1] - rise * math.cos(angle))

    def _along(self, reach: float) -> Point:
        angle = math.radians(self.posture.lean)
        return self.hip[0] + reach * math.sin(angle), self.hip[1] - reach * math.cos(angle)

    def in_body(self, art: str) -> str:
        """Art of the frame of the body, on the page."""
        return put(art, *self.hip, turn=self.posture.lean)

    def place_head(self, art: str) -> str:
        """Art of the frame of the head, on the page."""
        if self.body.piece:
            return put(art, *self.head, turn=self.posture.lean + self.posture.head * 0.25)
        tilt = self.posture.head + (self.posture.lean * 0.4 if self.posture.lean > -40 else -6)
        return put(art, *self.head, turn=tilt)

    def shift(self, turn: float | None) -> float:
        """How far the features of the face have moved aside."""
        return (self.posture.turn if turn is None else turn) * self.body.head[0] * 0.21

    def arm(self, side: int) -> Curve:
        """An arm in the frame of the body, from the shoulder to the hand."""
        sx, sy = side * (self.body.top + 9), -self.body.length + 40
        if self.look.person:
            sx, sy = side * (self.body.top + 1), -self.body.length + 24
        hx, hy = self._hand(side)
        bend = 20 * side if abs(hx - sx) > 12 or hy > sy else 26 * side
        if self.posture.arms_over and hy < sy - 40:
            bend = 22 * side
        return (sx, sy), ((sx + hx) / 2 + bend, (sy + hy) / 2 + 12), (hx, hy)

    def _hand(self, side: int) -> Point:
        x, y = self.posture.far_hand if side > 0 else self.posture.near_hand
        if self.look.person:
            return self._hand_of_person(x, y, side)
        wide = (self.body.hip - 80) * 0.7 if y > -140 else 0
        if self.body.piece:
            wide = max(0, self.body.hip - 80) * 0.9 + 12 if abs(x) > 60 else 0
        return x + side * wide, y - (self.body.length - 134)

    def _hand_of_person(self, x: float, y: float, side: int) -> Point:
        """People are slimmer than toys, and let their arms hang."""
        if self.pose == "lying":
            return x * 0.6, y
        if self.pose == "hugging":
            return (-30.0, 76 - self.body.length) if side > 0 else (36.0, 58 - self.body.length)
        wide = (self.body.top - 56) * 0.9 if y > -140 else 0
        hangs = self.pose in ("standing", "walking", "waving") and not seating.rolls(self.look)
        if y > -110:
            return x + side * wide, y + 22 if hangs else y
        return x + side * wide, y - (self.body.length - 134) * 0.8

    def hand(self, side: int) -> Point:
        """A hand on the page."""
        return self._on_page(*self._hand(side))

    def leg(self, side: int) -> tuple[Point, Point]:
        """From hip to foot, on the page."""
        start = self._on_page(side * self.body.hip * 0.46, 8.0)
        return start, self.posture.far_foot if side > 0 else self.posture.near_foot

    def plush_leg(self, side: int) -> tuple[Point, Point]:
        """The leg of a toy: one that is missing ends soon, as it was sewn up."""
        (sx, sy), (fx, fy) = self.leg(side)
        if not self.look.lacks("leg", side):
            return (sx, sy), (fx, fy)
        return (sx, sy), (sx + (fx - sx) * 0.3, sy + (fy - sy) * 0.42)

    def leg_curve(self, side: int) -> Curve:
        """The same as a curve to the ankle; in a wheelchair over the edge of its seat."""
        (sx, sy), (fx, fy) = self.leg(side)
        end = (fx, fy - self.body.leg * 0.34)
        if seating.rolls(self.look) and self.pose != "lying":
            return (sx, sy), seating.knee(side), end
        return (sx, sy), ((sx + fx) / 2 + (10 if fx > sx else -6), (sy + fy) / 2 - 6), end

    def _on_page(self, x: float, y: float) -> Point:
        angle = math.radians(self.posture.lean)
        return (
            self.hip[0] + x * math.cos(angle) - y * math.sin(angle),
            self.hip[1] + x * math.sin(angle) + y * math.cos(angle),
        )


def holding_side(look: Look, acting: Acting) -> int:
    """Which hand holds things: the far one (1), the near one while that waves, or whichever there is."""
    side = -1 if acting.pose == "waving" else 1
    return -side if look.lacks("arm", side) else side
