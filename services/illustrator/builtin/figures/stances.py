"""Stances: how a body without legs, or with its face on its trunk, takes poses that are written for legs."""

from dataclasses import replace
from functools import lru_cache

from contracts.stage import Pose
from services.illustrator.builtin.bodies import Body
from services.illustrator.builtin.brush.svg import Point
from services.illustrator.builtin.figures.poses import POSES, Posture

_AIR = 30
"""How high above the ground a hovering body is."""

_HOPS: dict[Pose, float] = {"walking": 8, "running": 26, "reaching": 10, "climbing": 40}
_BESIDE: dict[Pose, Point] = {"reaching": (-86, -190), "climbing": (-88, -176)}
"""Where the near hand is that would lie across a face on the trunk."""


@lru_cache(maxsize=1024)
def posture_of(body: Body, pose: Pose) -> Posture:
    """The pose as this body takes it."""
    posture = replace(POSES[pose], width=max(POSES[pose].width, body.hip * 1.7))
    if body.piece:
        posture = replace(posture, near_hand=_BESIDE.get(pose, posture.near_hand))
    if body.stance in ("hop", "roll"):
        return _based(body, posture, pose)
    if body.stance == "swim" and pose == "lying":
        return replace(posture, hip=(0, -58), lean=-12, head=14, width=body.hip * 2)
    if pose == "lying":
        return replace(posture, hip=(30, -max(body.base, body.hip * 1.06))) if body.piece else posture
    if body.stance == "legs":
        return posture
    return replace(posture, hip=(0, -62)) if pose == "sitting" else _raised(posture, _AIR)


def _based(body: Body, posture: Posture, pose: Pose) -> Posture:
    """On its base: it hops, and tips over to lie down; on wheels it does neither."""
    rolls = body.stance == "roll"
    if pose == "lying" and not rolls:
        lean = posture.lean if body.piece else -97
        return replace(posture, hip=(30 if body.piece else 86, -body.hip * 1.06), lean=lean)
    hop = _HOPS.get(pose, 0.0) * (0.3 if rolls else 1)
    sunk = 8 if rolls and pose in ("sitting", "lying") else 0
    lean, head = max(-8.0, posture.lean * 0.6), 12.0 if pose == "lying" else max(-8.0, posture.head)
    return replace(posture, hip=(0, -body.base - hop + sunk), lean=lean, head=head)


def _raised(posture: Posture, height: float) -> Posture:
    def up(point: Point) -> Point:
        return point[0], point[1] - height

    return replace(posture, hip=up(posture.hip), far_foot=up(posture.far_foot), near_foot=up(posture.near_foot))
