"""Poses: where head, hands and feet go. Units: a standing body is about 400 high; x points where the figure looks."""

from dataclasses import dataclass

from contracts.stage import Pose


@dataclass(frozen=True)
class Posture:
    """Joints of a pose. Hip and feet are on the page (y up is negative), hands are in the frame of the body."""

    hip: tuple[float, float]
    lean: float
    head: float
    far_hand: tuple[float, float]
    near_hand: tuple[float, float]
    far_foot: tuple[float, float]
    near_foot: tuple[float, float]
    turn: float = 0.5
    soles: bool = False
    arms_over: bool = True
    lift: float = 0.0
    width: float = 150


POSES: dict[Pose, Posture] = {
    "standing": Posture((0, -84), 0, 0, (86, -66), (-86, -62), (40, -14), (-40, -10)),
    "walking": Posture((0, -88), 5, -2, (86, -98), (-82, -84), (62, -14), (-52, -26), turn=0.85),
    "running": Posture((0, -98), 15, -3, (104, -142), (-104, -92), (92, -26), (-96, -48), turn=0.95, lift=8,
        width=230),
    "sitting": Posture((0, -48), -3, 2, (78, -52), (-78, -50), (84, -26), (-70, -22), soles=True, width=190),
    "waving": Posture((0, -84), -3, 5, (112, -226), (-84, -64), (42, -14), (-40, -10), width=190),
    "reaching": Posture((0, -92), 5, -12, (104, -236), (128, -176), (44, -14), (-38, -20), turn=0.8, width=200),
    "hugging": Posture((0, -82), 2, 8, (34, -84), (6, -70), (40, -14), (-42, -10), turn=0.55),
    "climbing": Posture((0, -108), 9, -10, (92, -222), (66, -150), (62, -70), (-34, -16), turn=0.95, width=180),
    "lying": Posture((76, -54), -80, -14, (-74, -96), (-58, -42), (204, -30), (190, -20), turn=0.3, width=400),
}  # fmt: skip
