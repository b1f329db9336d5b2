"""Seating: how somebody who uses a wheelchair takes each pose. Running is a fast ride, climbing goes up a ramp."""

from contracts.stage import Pose
from services.illustrator.builtin.aids.wheelchair import SEAT
from services.illustrator.builtin.brush.svg import Point
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.poses import Posture

_FEET: tuple[Point, Point] = ((104, -40), (60, -38))
_HANDS: dict[Pose, tuple[Point, Point, float, float]] = {
    "standing": ((76, -18), (-76, -16), 0, 2),
    "walking": ((88, -30), (-58, -22), 6, -2),
    "running": ((104, -8), (-92, -4), 15, -6),
    "sitting": ((40, -34), (-26, -30), -2, 3),
    "waving": ((112, -218), (-76, -16), -3, 5),
    "reaching": ((108, -220), (126, -160), 6, -10),
    "hugging": ((36, -84), (8, -70), 2, 8),
    "climbing": ((96, -26), (-60, -30), 14, -4),
    "lying": ((40, -34), (-26, -30), -8, 10),
}
"""Where the far and the near hand are, how far the body and the head lean."""

SLOPE = -11.0
"""How steep the ramp is, in degrees."""


def rolls(look: Look) -> bool:
    """Whether it gets about in a wheelchair."""
    return look.has("wheelchair")


def seated(pose: Pose) -> Posture:
    """A pose as it is taken in a wheelchair."""
    far, near, lean, head = _HANDS[pose]
    return Posture((0, SEAT), lean, head, far, near, *_FEET, turn=0.9 if pose == "running" else 0.5, width=230)


def knee(side: int) -> Point:
    """Where a leg bends: over the front edge of the seat."""
    return (112, SEAT - 14) if side > 0 else (62, SEAT - 6)
