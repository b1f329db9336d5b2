"""Players: whoever has a face on a page, with how far each reaches as it plays."""

from dataclasses import dataclass, replace
from functools import lru_cache
from random import Random

from contracts.stage import Side
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.light import light_of
from services.illustrator.builtin.brush.outline import Face, Outline, outline_of
from services.illustrator.builtin.brush.palette import SCHEMES
from services.illustrator.builtin.figures.figure import Acting, figure, head_top
from services.illustrator.builtin.figures.look import Look

_STATURES = {
    "snail": 0.78, "insect": 0.74, "mouse": 0.84, "frog": 0.88, "hedgehog": 0.88, "bird": 0.88, "owl": 0.92,
    "fish": 0.88, "rabbit": 0.94, "cat": 0.94, "horse": 1.06, "cow": 1.06, "zebra": 1.06, "unicorn": 1.06,
    "dino": 1.08, "dragon": 1.08, "giraffe": 1.12, "elephant": 1.14, "whale": 1.14, "train": 1.1, "vehicle": 1.06,
}  # fmt: skip
"""How large bodies are beside each other: gently, for everybody's face counts the same."""


def stature(look: Look) -> float:
    """How large somebody is among others."""
    return look.size * _STATURES.get(look.kind, 1.0)


@dataclass(frozen=True)
class Player:
    """One of the cast, or a person whom it meets, in units of its own figure with its feet at (0, 0).

    ``lift`` is how far it is off the ground; ``outline`` and ``face`` are lifted, too.
    """

    look: Look
    acting: Acting
    size: float
    outline: Outline
    face: Face
    lift: float = 0.0
    side: Side | None = None

    @property
    def face_height(self) -> float:
        """From the ground to the middle of the face, at its size."""
        return -self.face.y * self.size


def player(
    look: Look, acting: Acting, *, size: float = 1.0, lift: float = 0.0, side: Side | None = None,
    on: Outline | None = None,
) -> Player:  # fmt: skip
    """Somebody measured; ``on`` is what it sits or lies in and belongs to its outline."""
    outline, face = _measured(replace(look, badge="") if look.badge else look, acting)
    if lift:
        outline, face = outline.placed(0, -lift, 1), face.placed(0, -lift, 1)
    return Player(look, acting, size, outline.merged(on) if on else outline, face, lift, side)


@lru_cache(maxsize=512)
def _measured(look: Look, acting: Acting) -> tuple[Outline, Face]:
    x, y = head_top(look, acting)
    return outline_of(figure(measuring_ink(), look, acting)), Face(x, y, max(look.body.head))


def measuring_ink() -> Ink:
    """A plain brush: what it draws is measured, never seen."""
    return Ink(style="gouache", palette=SCHEMES[0], light=light_of("noon", "clear"), rng=Random(0))
