"""An anatomy: who draws which part of a body. Whatever is not its own, it has as a plush animal has it."""

from collections.abc import Callable
from dataclasses import dataclass

from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point
from services.illustrator.builtin.figures import heads, muzzles, torso
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import Expression

Part = Callable[[Ink, Look], str]
Joints = tuple[Point, Point]


def nothing(*_: object) -> str:
    """A part that a body does not have."""
    return ""


@dataclass(frozen=True)
class Anatomy:
    """Brushes for the parts of a body, in painting order.

    ``behind``, ``trunk``, ``waist`` (over the clothes) and ``arm`` are in the frame of the body, whose hip is (0, 0);
    ``legs`` on the page, from hip to foot, the far one first; ``ears``, ``skull``, ``muzzle`` and ``crown`` in that of
    the head. Clothes for arms and legs fit who is ``limbed`` as a bear is, with limbs of its own.
    """

    behind: Part = torso.tail
    legs: Callable[[Ink, Look, Joints, Joints, bool], str] = torso.legs
    trunk: Part = torso.trunk_of_body
    waist: Part = nothing
    arm: Callable[[Ink, Look, str], str] = torso.arm
    ears: Callable[[Ink, Look, float], str] = heads.ears
    skull: Callable[[Ink, Look, float], str] = heads.skull
    muzzle: Callable[[Ink, Look, Expression, float], str] = muzzles.muzzle
    crown: Part = heads.crown
    limbed: bool = False


PLUSH = Anatomy()
