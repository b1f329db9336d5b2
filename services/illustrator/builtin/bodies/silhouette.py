"""Silhouettes: the measures that every part of a figure is drawn by."""

from dataclasses import dataclass
from typing import Literal

from contracts.figure import Pattern

Ears = Literal["round", "long", "pointed", "floppy", "fan", "saucer", "horse", "tuft", "side", "none"]
Muzzle = Literal["button", "short", "long", "snout", "trunk", "beak", "broad", "horse", "mask", "none"]
Tail = Literal["stub", "puff", "curl", "brush", "thick", "string", "mane", "ring", "none"]
Ground = Literal["fur", "belly", "light"]
Stance = Literal["legs", "hover", "swim", "hop", "roll"]
"""How a body gets along: on legs; in the air, whether it lies down or rests on its belly; on its base; on wheels."""


@dataclass(frozen=True)
class Body:
    """A silhouette: head radii, body half widths at neck and hip, length, limb widths, and its marks.

    ``base`` is how far a body without legs reaches below its hip, or beside it when it hovers and lies down. In one
    ``piece``, head and body turn as one. ``brow`` is how much higher than on a round head a hat sits, ``face`` what the
    face is on. ``pattern`` is that of its fur where no other is said, ``second`` the colour of it.
    """

    ears: Ears = "none"
    muzzle: Muzzle = "none"
    tail: Tail = "none"
    head: tuple[float, float] = (92, 82)
    top: float = 50
    hip: float = 80
    length: float = 134
    arm: float = 42
    leg: float = 52
    neck: float = 0
    marks: tuple[str, ...] = ()
    fur: tuple[str, ...] = ("#b5794a",)
    belly: str = ""
    inner: str = ""
    person: bool = False
    stance: Stance = "legs"
    base: float = 0
    piece: bool = False
    brow: float = 0
    pattern: Pattern | None = None
    second: str = ""
    face: Ground = "fur"
