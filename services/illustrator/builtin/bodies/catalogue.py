"""The catalogue: the bodies that are drawn in a way of their own."""

from services.illustrator.builtin.bodies.anatomy import PLUSH, Anatomy

_ANATOMIES: dict[str, Anatomy] = {}


def anatomy_of(kind: str) -> Anatomy:
    """Who draws the parts of this kind of body."""
    return _ANATOMIES.get(kind, PLUSH)
