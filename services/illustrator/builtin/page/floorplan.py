"""Where on the ground there is still room for what has no place of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from services.illustrator.builtin.brush.outline import Face, Outline
from services.illustrator.builtin.page.scene import SIZE, View
from services.illustrator.builtin.page.stands import SQUASH, Stand

_STEP = 26
_EDGE = 8.0
_HIDDEN = 0.45
"""The share of a thing that may be hidden before it is as good as not there."""


@dataclass(frozen=True)
class Thing:
    """Something that lies or sits about, in its own units; ``face`` is that of an animal."""

    outline: Outline
    size: float = 1.0
    face: Face | None = None


@dataclass(frozen=True)
class Place:
    """Where a thing lies, and which way it looks."""

    x: float
    y: float
    scale: float
    flip: bool
    outline: Outline
    face: Face | None


@dataclass
class Floorplan:
    """The ground with everybody on it, and what was put down so far.

    When it is not ``strict``, a thing may be hidden behind others; no face ever is.
    """

    view: View
    stands: Sequence[Stand]
    away: int
    strict: bool = True
    places: list[Place] = field(default_factory=list)

    def find(self, thing: Thing, lines: Sequence[float], near: float, *, scale: float | None = None) -> Place | None:
        """The best free place on one of some lines: no face hidden, its own not either; None when there is none."""
        best, least = None, 1e9
        for rank, y in enumerate(lines):
            k = (scale or self.view.scale(y)) * thing.size
            for x in range(-_STEP * 2, SIZE + _STEP * 2, _STEP):
                place = self._at(thing, float(x), y, k, flip=x > near)
                cost = self._cost(place, near) + rank * 30
                if cost < least and self._free(place):
                    best, least = place, cost
        if best:
            self.places.append(best)
        return best

    def _at(self, thing: Thing, x: float, y: float, k: float, *, flip: bool) -> Place:
        squash = SQUASH if self.view.camera == "above" else 1.0
        outline = thing.outline.placed(x, y, k, flip=flip, squash=squash)
        face = thing.face.placed(x, y, k, flip=flip, squash=squash) if thing.face else None
        return Place(x, y, k, flip, outline, face)

    def _cost(self, place: Place, near: float) -> float:
        side = 0 if (place.x - near) * self.away > 0 else 40
        buried = 0.0 if self.strict else self._hidden(place) / max(1.0, place.outline.area) * 900
        return abs(abs(place.x - near) - 170 * min(self.view.k, 1.4)) + side + buried

    def _free(self, place: Place) -> bool:
        left, top, right, low = place.outline.box
        if left < _EDGE or right > SIZE - _EDGE or top < _EDGE or low > SIZE + 14:
            return False
        return self._hides_nobody(place) and self._shows_its_face(place) and (not self.strict or self._is_seen(place))

    def _hides_nobody(self, place: Place) -> bool:
        if any(stand.y < place.y and place.outline.hides(stand.face, 1.02) for stand in self.stands):
            return False
        return not any(it.face and it.y <= place.y and place.outline.hides(it.face) for it in self.places)

    def _shows_its_face(self, place: Place) -> bool:
        face = place.face
        return face is None or not any(outline.hides(face) for outline in self._before(place))

    def _is_seen(self, place: Place) -> bool:
        allowed = _HIDDEN * place.outline.area * (0.5 if place.face else 1.0)
        return self._hidden(place) <= allowed

    def _hidden(self, place: Place) -> float:
        """How much of a thing cannot be seen."""
        beside = sum(it.outline.overlap(place.outline) for it in self.places)
        return sum(outline.overlap(place.outline) for outline in self._before(place)) + beside * 0.6

    def _before(self, place: Place) -> list[Outline]:
        """What is nearer than a thing."""
        nearer = [stand.outline for stand in self.stands if stand.y >= place.y]
        return nearer + [it.outline for it in self.places if it.y > place.y]
