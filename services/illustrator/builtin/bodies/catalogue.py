"""The catalogue: the bodies that are drawn in a way of their own."""

from services.illustrator.builtin.bodies.anatomy import PLUSH, Anatomy
from services.illustrator.builtin.bodies.garden import GARDEN
from services.illustrator.builtin.bodies.machines import MACHINES
from services.illustrator.builtin.bodies.sky import SKY
from services.illustrator.builtin.bodies.soft import SOFT
from services.illustrator.builtin.bodies.tale import TALE
from services.illustrator.builtin.bodies.water import WATER
from services.illustrator.builtin.bodies.wild import WILD

_ANATOMIES: dict[str, Anatomy] = {**WATER, **GARDEN, **WILD, **MACHINES, **SKY, **SOFT, **TALE}


def anatomy_of(kind: str) -> Anatomy:
    """Who draws the parts of this kind of body."""
    return _ANATOMIES.get(kind, PLUSH)
