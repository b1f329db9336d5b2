"""Stands: a player set on the page, and the bounds within which it is."""

from dataclasses import dataclass

from services.illustrator.builtin.brush.outline import Face, Outline
from services.illustrator.builtin.page.players import Player
from services.illustrator.builtin.page.scene import SIZE, View

SQUASH = 0.88
"""How much of their height figures keep when seen from above."""


@dataclass(frozen=True)
class Bounds:
    """Where faces may be: below ``top``, ``margin`` from the edges, feet no lower than ``low``.

    ``alone_x`` is where somebody alone stands, ``most`` how near the camera may be; a view that ``stays`` keeps
    everybody large, even when that leaves no room for an animal.
    """

    alone_x: float = SIZE / 2
    top: float = 10.0
    margin: float = 22.0
    low: float = SIZE
    most: float = 1.0
    stays: bool = False


@dataclass(frozen=True)
class Stand:
    """A player on the page: its feet at (x, y), ``scale`` page units to one of its own."""

    player: Player
    x: float
    y: float
    scale: float
    flip: bool
    outline: Outline
    face: Face


def placed(player: Player, x: float, y: float, scale: float, view: View, *, flip: bool) -> Stand:
    """A player set on the page."""
    squash = SQUASH if view.camera == "above" else 1.0
    outline = player.outline.placed(x, y, scale, flip=flip, squash=squash)
    return Stand(player, x, y, scale, flip, outline, player.face.placed(x, y, scale, flip=flip, squash=squash))
