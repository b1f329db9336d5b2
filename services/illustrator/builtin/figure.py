"""A figure: body, limbs, head and what it wears and holds, put together in a pose and a mood."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from contracts.stage import Mood, Pose
from services.illustrator.builtin import hair, wear
from services.illustrator.builtin.bodies.catalogue import anatomy_of
from services.illustrator.builtin.colour import darker, mix
from services.illustrator.builtin.faces import face
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.moods import MOODS, Expression
from services.illustrator.builtin.poses import Posture
from services.illustrator.builtin.stances import posture_of
from services.illustrator.builtin.svg import Point, d, ellipse, put

Held = Callable[[Ink], str]
_LOW = 110
"""A body shorter than this holds things up, so that they do not drag on the ground."""


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


def figure(ink: Ink, look: Look, acting: Acting) -> str:
    """The figure with its feet at (0, 0), about 400 high, looking towards +x."""
    ink, mood, anatomy = ink.of_figure(), MOODS[acting.mood], anatomy_of(look.kind)
    rig = _Rig(look, _moody(look, acting, mood))
    behind = anatomy.behind(ink, look) + wear.worn(ink, look, wear.BEHIND)
    if rig.posture.lean < -40 and not look.body.piece:
        behind = folded(behind)
    out = put(behind, *rig.hip, turn=rig.posture.lean)
    out += anatomy.legs(ink, look, rig.leg(1), rig.leg(-1), rig.posture.soles)
    out += rig.in_body(anatomy.arm(ink, look, rig.arm(1)) if not rig.both_over(acting) else "")
    out += rig.in_body(anatomy.trunk(ink, look) + wear.worn(ink, look, wear.BODY))
    arms = anatomy.arm(ink, look, rig.arm(-1))
    if rig.both_over(acting):
        hugged = put(acting.hugged(ink), 34, 56 - look.body.length, 0.95) if acting.hugged else ""
        arms = hugged + anatomy.arm(ink, look, rig.arm(1)) + arms
    head = rig.place_head(_head(ink, look, mood, rig.shift(acting), awake=acting.awake))
    held = put(acting.held(ink), *rig.hand(_holding_side(acting))) if acting.held else ""
    limbs = held + rig.in_body(arms)
    return out + (head + limbs if acting.pose in ("hugging", "lying") else limbs + head)


def folded(behind: str) -> str:
    """What grows on the back of somebody who lies down: it points up, and a wing is folded."""
    return f'<g transform="scale(-.72 1)">{behind}</g>' if behind else ""


def head_top(look: Look, acting: Acting) -> Point:
    """Where the centre of the head is: for the camera."""
    return _Rig(look, _moody(look, acting, MOODS[acting.mood])).head


def holding_hand(look: Look, acting: Acting) -> Point:
    """Where the hand is that holds something."""
    return _Rig(look, _moody(look, acting, MOODS[acting.mood])).hand(_holding_side(acting))


def _holding_side(acting: Acting) -> int:
    return -1 if acting.pose == "waving" else 1


def _head(ink: Ink, look: Look, mood: Expression, shift: float, *, awake: bool) -> str:
    anatomy = anatomy_of(look.kind)
    back = hair.behind(ink, look) + anatomy.ears(ink, look, mood.ears)
    features = face(ink, look, mood, shift, awake=awake) + anatomy.muzzle(ink, look, mood, shift)
    under = put(wear.worn(ink, look, wear.UNDER), shift * 0.7, 0)
    glasses = put(wear.worn(ink, look, wear.FACE), shift, 0)
    return (
        back + anatomy.skull(ink, look, shift) + under + features + glasses
        + hair.fringe(ink, look) + anatomy.crown(ink, look)
        + put(wear.worn(ink, look, wear.HEAD), 0, -look.body.brow)
    )  # fmt: skip


def _moody(look: Look, acting: Acting, mood: Expression) -> Posture:
    pose, posture = acting.pose, posture_of(look.body, acting.pose)
    low = look.body.length < _LOW
    raised = acting.raised or (low and acting.held is not None)
    if raised and pose in ("standing", "walking", "running", "sitting"):
        posture = replace(posture, far_hand=(112, -152 if low else -126))
    elif raised and pose == "waving":
        posture = replace(posture, near_hand=(-108, -146 if low else -122))
    if pose == "lying":
        return replace(posture, head=posture.head + mood.head * 0.4)
    drop = mood.hands * (0.35 if pose in ("hugging", "reaching", "climbing") or raised else 1)
    fx, fy = posture.far_hand
    nx, ny = posture.near_hand
    outward = max(0.0, -drop) * 0.4
    if pose == "waving":
        near, far = (nx - outward, ny + drop * 0.8), (fx, fy)
    else:
        near, far = (nx - outward * (1 if nx < 0 else 0), ny + drop), (fx + outward, fy + drop * 0.9)
    return replace(posture, lean=posture.lean + mood.lean, head=posture.head + mood.head, near_hand=near, far_hand=far)


class _Rig:
    """Joints of one figure in page units."""

    def __init__(self, look: Look, posture: Posture) -> None:
        self.look, self.posture, self.body = look, posture, look.body
        self.hip = posture.hip
        reach = self.body.length + self.body.neck
        self.neck = self._along(reach)
        rise = self.body.head[1] * 0.72
        bend = 0.55 if posture.lean > -40 and not self.body.piece else 1
        angle = math.radians(posture.lean * bend + posture.head * (0 if self.body.piece else 0.3))
        self.head = (self.neck[0] + rise * math.sin(angle), self.neck[1] - rise * math.cos(angle))

    def _along(self, reach: float) -> Point:
        angle = math.radians(self.posture.lean)
        return self.hip[0] + reach * math.sin(angle), self.hip[1] - reach * math.cos(angle)

    def in_body(self, art: str) -> str:
        return put(art, *self.hip, turn=self.posture.lean)

    def place_head(self, art: str) -> str:
        if self.body.piece:
            return put(art, *self.head, turn=self.posture.lean + self.posture.head * 0.25)
        tilt = self.posture.head + (self.posture.lean * 0.4 if self.posture.lean > -40 else -6)
        return put(art, *self.head, turn=tilt)

    def both_over(self, acting: Acting) -> bool:
        return acting.pose == "hugging"

    def shift(self, acting: Acting) -> float:
        turn = self.posture.turn if acting.turn is None else acting.turn
        return turn * self.body.head[0] * 0.21

    def shoulder(self, side: int) -> Point:
        return side * (self.body.top + 9), -self.body.length + 40

    def arm(self, side: int) -> str:
        sx, sy = self.shoulder(side)
        hx, hy = self._hand(side)
        bend = 20 * side if abs(hx - sx) > 12 or hy > sy else 26 * side
        if self.posture.arms_over and hy < sy - 40:
            bend = 22 * side
        return d("M", sx, sy, "Q", (sx + hx) / 2 + bend, (sy + hy) / 2 + 12, hx, hy)

    def _hand(self, side: int) -> Point:
        x, y = self.posture.far_hand if side > 0 else self.posture.near_hand
        wide = (self.body.hip - 80) * 0.7 if y > -140 else 0
        if self.body.piece:
            wide = max(0, self.body.hip - 80) * 0.9 + 12
        return x + side * wide, y - (self.body.length - 134)

    def hand(self, side: int) -> Point:
        x, y = self._hand(side)
        angle = math.radians(self.posture.lean)
        return (
            self.hip[0] + x * math.cos(angle) - y * math.sin(angle),
            self.hip[1] + x * math.sin(angle) + y * math.cos(angle),
        )

    def leg(self, side: int) -> tuple[Point, Point]:
        angle = math.radians(self.posture.lean)
        x, y = side * self.body.hip * 0.46, 8.0
        start = (
            self.hip[0] + x * math.cos(angle) - y * math.sin(angle),
            self.hip[1] + x * math.sin(angle) + y * math.cos(angle),
        )
        foot = self.posture.far_foot if side > 0 else self.posture.near_foot
        return start, foot


def shadow(ink: Ink, width: float, strength: float = 0.34) -> str:
    """The shadow that holds a thing to the ground."""
    side = -ink.side
    colour = mix(ink.light.shade, darker(ink.lit(ink.palette.grass), 0.6), 0.4)
    soft = ink.shape(
        ellipse(side * width * 0.16, 0, width * 0.62, max(9.0, width * 0.10)), colour, edge=False, soft=strength
    )
    return soft.replace(f'fill="{ink.lit(colour)}"', f'fill="{colour}"')
