"""Moods: what a face and a body do when someone is joyful, worried or sleepy."""

from dataclasses import dataclass
from typing import Literal

from contracts.stage import Mood

Eyes = Literal["button", "happy", "closed", "wide", "half", "big"]
Mouth = Literal["smile", "grin", "small", "o", "wave", "frown", "firm", "yawn"]


@dataclass(frozen=True)
class Expression:
    """Brows are the height of the inner and the outer end (negative is up), None for no brows."""

    eyes: Eyes
    mouth: Mouth
    brows: tuple[float, float] | None = None
    other_brow: float = 0.0
    head: float = 0.0
    lean: float = 0.0
    hands: float = 0.0
    ears: float = 0.0
    size: float = 1.0
    blush: float = 0.34
    tear: bool = False


MOODS: dict[Mood, Expression] = {
    "joyful": Expression("button", "grin", (-7, -3), head=-3, hands=-34, ears=-6, size=1.04, blush=0.5),
    "calm": Expression("button", "smile", None),
    "curious": Expression("big", "o", (-4, -2), other_brow=-11, head=9, lean=5, ears=-10),
    "worried": Expression("big", "wave", (-13, 2), head=4, lean=-4, hands=-16, ears=14, size=0.92, blush=0.2),
    "sad": Expression("half", "frown", (-12, 3), head=12, lean=5, hands=12, ears=24, size=0.88, blush=0.16, tear=True),
    "brave": Expression("button", "firm", (5, -8), head=-5, lean=-3, hands=4, ears=-6, size=1.08, blush=0.38),
    "sleepy": Expression("closed", "yawn", None, head=12, lean=3, hands=10, ears=12, blush=0.42),
    "surprised": Expression("wide", "o", (-15, -11), head=-6, lean=-6, hands=-40, ears=-14, blush=0.3),
}
