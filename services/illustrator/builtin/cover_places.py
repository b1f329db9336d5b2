"""Where everybody stands on a cover: large, in front, below the title, every face to be seen."""

from collections.abc import Sequence

from services.illustrator.builtin.figure import Acting, head_top
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.scene import Spot, View

TITLE = 312
"""Down to this line a title may be set over the cover: no face and nothing that matters is above it."""

VIEW = View("medium", 600, 956, 1.34)
"""How a cover is seen."""

Group = tuple[tuple[float, float, float], ...]
"""Places as (x, y), each with how many page units are one unit of who stands there; the hero's comes first."""

_GROUPS: tuple[Group, ...] = (
    (),
    ((512, 956, 1.5),),
    ((330, 960, 1.34), (694, 954, 1.34)),
    ((512, 972, 1.18), (196, 922, 1.16), (828, 922, 1.16)),
    ((398, 974, 1.06), (632, 972, 1.06), (172, 874, 1.02), (854, 874, 1.02)),
    ((512, 978, 1.04), (252, 970, 1.0), (772, 970, 1.0), (330, 806, 1.0), (694, 806, 1.0)),
    ((398, 978, 0.94), (628, 978, 0.94), (168, 970, 0.94), (856, 970, 0.94), (272, 802, 0.94), (754, 802, 0.94)),
)
"""Where a cast of none, one, two and so on stands."""

_BOATLOADS: tuple[Group, ...] = (
    (),
    ((512, 950, 1.3),),
    ((440, 950, 1.2), (668, 948, 1.2)),
    ((512, 950, 1.1), (290, 948, 1.06), (734, 948, 1.06)),
    ((440, 950, 0.9), (606, 950, 0.9), (274, 948, 0.9), (768, 948, 0.9)),
    ((512, 950, 0.94), (300, 948, 0.94), (724, 948, 0.94), (406, 806, 0.92), (618, 806, 0.92)),
    ((512, 950, 0.88), (308, 948, 0.88), (716, 948, 0.88), (410, 812, 0.86), (614, 812, 0.86), (812, 816, 0.86)),
)
"""Where they sit at sea."""

_USUAL_FACE = 290.0


def spots_on_cover(cast: Sequence[Look], afloat: bool) -> list[Spot]:
    """Where everybody stands, in the order of the cast: as large as fits below the title."""
    groups = _BOATLOADS if afloat else _GROUPS
    group = groups[min(len(cast), len(groups) - 1)]
    out: dict[int, Spot] = {}
    for (index, look), (x, y, k) in zip(_tall_behind(cast), group, strict=False):
        room = (y - TITLE - 14) / _height(look)
        # In a crowd, a long neck must not carry a face before another's.
        stoop = min(1.0, _USUAL_FACE / _face(look)) if len(cast) > 3 else 1.0
        size = min(k * stoop, room / look.size) / VIEW.scale(y)
        out[index] = Spot(x, y, x > 530, size, turn=0.12 if len(cast) == 1 else 0.3)
    return [out[index] for index in sorted(out)]


def _tall_behind(cast: Sequence[Look]) -> list[tuple[int, Look]]:
    """The cast in the order of its spots: the hero, then the others from small to tall."""
    return sorted(enumerate(cast), key=lambda one: one[0] and _height(one[1]))


def _height(look: Look) -> float:
    """From the ground to the tips of ears, horns and hat, with a little air."""
    ears = {"long": 140, "horse": 64, "pointed": 52, "tuft": 44}.get(look.body.ears, 34)
    hat = 64 if any(look.wears(what) for what in ("hat", "cap", "crown", "chef hat")) else 0
    return _face(look) + look.body.head[1] + max(ears, hat)


def _face(look: Look) -> float:
    """How high the middle of the face is."""
    return -head_top(look, Acting("standing", "calm"))[1]
