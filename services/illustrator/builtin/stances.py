"""Stances: how a body without legs takes the poses that are written for legs."""

from dataclasses import replace
from functools import lru_cache

from contracts.stage import Pose
from services.illustrator.builtin.bodies import Body
from services.illustrator.builtin.poses import POSES, Posture

_RESTS = ("sitting", "lying")
_AIR = 30
_HOPS: dict[Pose, float] = {"walking": 8, "running": 26, "reaching": 10, "climbing": 40}


@lru_cache(maxsize=1024)
def posture_of(body: Body, pose: Pose) -> Posture:
    """The pose as this body takes it."""
    posture = replace(POSES[pose], width=max(POSES[pose].width, body.hip * 1.7))
    if body.stance == "hover":
        return posture if pose in _RESTS else _raised(posture, _AIR)
    if body.stance == "legs":
        return posture
    if pose == "lying" and body.stance == "hop":
        return replace(posture, hip=(posture.hip[0], -max(54.0, body.hip * 0.86)))
    hop = _HOPS.get(pose, 0.0) * (0.3 if body.stance == "roll" else 1)
    lean = max(-8.0, posture.lean * 0.6)
    return replace(posture, hip=(0, -body.base - hop), lean=lean, head=max(-8.0, posture.head))


def _raised(posture: Posture, height: float) -> Posture:
    def up(point: tuple[float, float]) -> tuple[float, float]:
        return point[0], point[1] - height

    return replace(posture, hip=up(posture.hip), far_foot=up(posture.far_foot), near_foot=up(posture.near_foot))
