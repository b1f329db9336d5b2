"""The look of one member of the cast: a body, its colours, what it wears, its badge."""

from dataclasses import dataclass

from contracts.figure import Pattern
from services.illustrator.builtin.bodies import BODIES, Body
from services.illustrator.builtin.colour import darker


@dataclass(frozen=True)
class Worn:
    """A belonging that is worn on every page."""

    what: str
    colour: str


@dataclass(frozen=True)
class Look:
    """All that the brush needs to know of a figure. ``badge`` is a data URI or empty.

    ``pattern`` is that of the fur, in the colour ``second``.
    """

    kind: str
    fur: str
    belly: str
    inner: str
    cloth: str = "#7c93c7"
    hair: str = "#6b4630"
    hair_style: str = "bob"
    size: float = 1.0
    worn: tuple[Worn, ...] = ()
    badge: str = ""
    pattern: Pattern | None = None
    second: str = ""

    @property
    def marking(self) -> str:
        """The colour of a pattern on fur."""
        return self.second or self.body.second or darker(self.fur, 0.42)

    @property
    def face(self) -> str:
        """The colour that the features of its face are on."""
        return {"fur": self.fur, "belly": self.belly, "light": "#dfe6e8"}[self.body.face]

    @property
    def body(self) -> Body:
        """Its silhouette."""
        return BODIES[self.kind]

    def wears(self, what: str) -> bool:
        """Whether it has this on."""
        return any(item.what == what for item in self.worn)
