"""The look of one member of the cast: its figure in colours that can be painted."""

from dataclasses import dataclass, field, replace

from contracts.figure import PEOPLE, Age, Aid, Figure, Garment, MarkKind, Missing, Pattern
from services.illustrator.builtin.bodies import BODIES, Body
from services.illustrator.builtin.brush.colour import darker
from services.illustrator.builtin.people.frames import DOLL, FRAMES


@dataclass(frozen=True)
class Worn:
    """Something that is worn on every page."""

    what: Garment
    colour: str
    pattern: Pattern | None = None


@dataclass(frozen=True)
class Look:
    """All that the brush needs to know of a figure.

    ``fur`` is the skin of people. ``pattern`` is that of the fur, in the colour ``second``. ``figure`` holds what was
    said, for whatever is not a colour; ``marks`` has a colour for each mark, empty where the fur decides. ``badge`` is
    a data URI or empty.
    """

    kind: str
    fur: str
    belly: str
    inner: str
    cloth: str = "#7c93c7"
    hair: str = "#4a3128"
    cover: str = "#4fb0ad"
    iris: str = ""
    size: float = 1.0
    worn: tuple[Worn, ...] = ()
    marks: tuple[tuple[MarkKind, str], ...] = ()
    badge: str = ""
    pattern: Pattern | None = None
    second: str = ""
    figure: Figure = field(default_factory=Figure)
    mirrored: bool = False

    @property
    def marking(self) -> str:
        """The colour of a pattern on fur."""
        return self.second or self.body.second or darker(self.fur, 0.42)

    @property
    def face(self) -> str:
        """The colour that the features of its face are on."""
        return {"fur": self.fur, "belly": self.belly, "light": "#dfe6e8"}[self.body.face]

    @property
    def mane(self) -> str:
        """The colour of a mane where one was said, else empty."""
        return self.hair if self.figure.hair and self.figure.hair.colour else ""

    @property
    def body(self) -> Body:
        """Its silhouette: that of its kind; a person's is that of its age."""
        row = BODIES[self.kind]
        if not self.person:
            return row
        frame = DOLL if self.kind == "doll" else FRAMES[self.age]
        return frame if frame.stance == row.stance else replace(frame, stance=row.stance)

    @property
    def person(self) -> bool:
        """Whether it has skin, hair and an age as people have them."""
        return self.kind in PEOPLE

    @property
    def age(self) -> Age:
        """How old it is; a child where nobody said."""
        return self.figure.age or "child"

    def wears(self, what: str) -> bool:
        """Whether it has this on."""
        return any(item.what == what for item in self.worn)

    def has(self, aid: Aid) -> bool:
        """Whether it uses this aid."""
        return aid in self.figure.aids

    def lacks(self, part: Missing, side: int = 0) -> bool:
        """Whether a part is missing; ``side`` -1 is at the left of the page, where the right hand is of who looks out.

        Where no side was said, it is the nearer one, at the left of the page. A figure that is drawn ``mirrored`` lacks
        the same part: what is drawn at its left is seen at its right.
        """
        missing = self.figure.missing
        side = -side if self.mirrored else side
        sided = f"{'left' if side > 0 else 'right'} {part}"
        return (part in missing and side <= 0) or (side != 0 and sided in missing)
