"""The wardrobe: which garment lies over which, on the back, the trunk and the limbs."""

from collections.abc import Callable

from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.clothes import backs, legwear, neckwear, tops
from services.illustrator.builtin.figures.look import Look, Worn

_Garment = Callable[[Ink, Look, Worn, bool], str]

_BEHIND: dict[str, Callable[[Ink, Look, Worn], str]] = {
    "wings": backs.wings, "cape": backs.cape, "backpack": backs.backpack,
}  # fmt: skip
_TRUNK: dict[str, _Garment] = {
    "swimsuit": tops.swimsuit, "trousers": legwear.trousers, "shorts": legwear.trousers, "shirt": tops.shirt,
    "pyjamas": tops.pyjamas, "jumper": tops.jumper, "tutu": legwear.tutu, "skirt": legwear.skirt,
    "dress": tops.dress, "dungarees": legwear.dungarees, "belt": tops.belt, "tie": neckwear.tie,
    "waistcoat": tops.waistcoat, "cardigan": tops.cardigan, "jacket": tops.jacket, "coat": tops.coat,
    "raincoat": tops.raincoat, "apron": tops.apron, "cape": backs.clasp, "backpack": backs.straps, "bag": tops.bag,
    "necklace": neckwear.necklace, "collar": neckwear.collar, "bow tie": neckwear.bow_tie, "bell": neckwear.bell,
    "scarf": neckwear.scarf, "badge": tops.badge,
}  # fmt: skip
"""From the skin outwards."""


def behind(ink: Ink, look: Look) -> str:
    """What is worn on the back, behind the body."""
    items = {item.what: item for item in look.worn}
    return "".join(draw(ink, look, items[what]) for what, draw in _BEHIND.items() if what in items)


def covers_lap(look: Look) -> bool:
    """Whether something long lies over the legs of somebody who sits."""
    return any(look.wears(what) for what in ("dress", "skirt", "tutu", "coat", "raincoat", "apron"))


def on_trunk(ink: Ink, look: Look, *, seated: bool) -> str:
    """Everything on the trunk; ``seated`` shortens hems."""
    items = {item.what: item for item in look.worn}
    return "".join(draw(ink, look, items[what], seated) for what, draw in _TRUNK.items() if what in items)
