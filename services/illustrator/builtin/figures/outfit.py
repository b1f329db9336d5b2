"""Outfits: what a figure has on, in colours; people are dressed in something plain where nobody said what."""

from collections.abc import Iterator
from itertools import cycle
from random import Random

from contracts.figure import Colour, Figure, Garment
from services.illustrator.builtin.brush.pigments import PIGMENTS
from services.illustrator.builtin.figures.look import Worn

_USUAL: dict[Garment, Colour] = {
    "boots": "brown", "wellies": "yellow", "shoes": "brown", "sandals": "light brown", "slippers": "dark red",
    "socks": "white", "tights": "dark blue", "raincoat": "yellow", "crown": "gold", "bell": "gold", "badge": "gold",
    "chef's hat": "white", "apron": "beige", "belt": "brown", "bag": "brown", "necklace": "gold", "bracelet": "gold",
    "trousers": "dark blue", "dungarees": "blue", "shorts": "dark blue", "sun hat": "beige", "helmet": "red",
    "pointed hat": "purple", "mask": "dark blue", "wings": "light blue", "tutu": "pink", "swimsuit": "purple",
    "collar": "red", "tie": "dark blue",
}  # fmt: skip
"""Colours of things whose colour nobody named."""

_CALM: tuple[Colour, ...] = ("turquoise", "orange", "green", "light blue", "yellow", "dark red")
_SLEEPY: tuple[Colour, ...] = ("light green", "yellow", "light blue", "beige")

TOPS: frozenset[Garment] = frozenset(("dress", "shirt", "jumper", "pyjamas", "swimsuit"))
_OVER: frozenset[Garment] = frozenset(("jacket", "coat", "raincoat", "cardigan", "waistcoat"))
LEGWEAR: frozenset[Garment] = frozenset(
    ("dress", "skirt", "trousers", "shorts", "dungarees", "pyjamas", "swimsuit", "tutu")
)
FOOTWEAR: frozenset[Garment] = frozenset(("boots", "wellies", "shoes", "sandals", "slippers"))
HEADGEAR: tuple[Garment, ...] = (
    "helmet", "crown", "chef's hat", "pointed hat", "beanie", "cap", "sun hat", "hat", "headband",
)  # fmt: skip
"""What sits on a head, and what is left of it when somebody would wear two: the first."""


def outfit(figure: Figure, chance: Random) -> tuple[Worn, ...]:
    """Everything that a figure wears; a person has clothes on from head to foot."""
    have = {worn.what for worn in figure.wears}
    calm = _calm(figure, chance)
    worn = [Worn(item.what, _tint(item.what, item.colour, calm), item.pattern) for item in figure.wears]
    if figure.is_person:
        worn += [Worn(what, _tint(what, None, calm)) for what in _needed(figure, have)]
    hats = [what for what in HEADGEAR if any(item.what == what for item in worn)]
    return tuple(item for item in worn if item.what not in hats[1:])


def _tint(what: Garment, said: Colour | None, calm: Iterator[Colour]) -> str:
    colour = said or _USUAL.get(what)
    return PIGMENTS[colour if colour else next(calm)]


def _calm(figure: Figure, chance: Random) -> Iterator[Colour]:
    """Colours for what has none, each another one and none that was said: things can be told apart."""
    colours = _SLEEPY if figure.age == "baby" else _CALM
    start, said = chance.randrange(len(colours)), {item.colour for item in figure.wears}
    turned = [*colours[start:], *colours[:start]]
    return cycle([colour for colour in turned if colour not in said] or turned)


def _needed(figure: Figure, have: set[Garment]) -> list[Garment]:
    """Plain clothes for what is still bare, for girls as for boys."""
    if figure.age == "baby" and not have & (TOPS | LEGWEAR):
        return ["pyjamas"]
    if figure.body == "mermaid":
        return [] if have & TOPS else ["swimsuit"]
    needed: list[Garment] = []
    if not have & TOPS:
        needed.append("jumper" if figure.hair and figure.hair.cover == "hijab" else "shirt")
    if not have & LEGWEAR:
        needed.append("trousers")
    if not have & FOOTWEAR and not have & {"swimsuit", "pyjamas", "socks"} and figure.age != "baby":
        needed.append("shoes")
    return needed
