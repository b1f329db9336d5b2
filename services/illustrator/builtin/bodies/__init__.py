"""Bodies: their measures by name. What is drawn in another way than a plush animal is in the catalogue."""

from services.illustrator.builtin.bodies.animals import ANIMALS
from services.illustrator.builtin.bodies.beings import BEINGS
from services.illustrator.builtin.bodies.silhouette import Body

BODIES: dict[str, Body] = {**ANIMALS, **BEINGS}

__all__ = ["BODIES", "Body"]
