"""Props: what the story names, and whether it is held, worn, stood on the ground or flown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from contracts.stage import Fact, Prop
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.drawings import belongings, furniture, gear, trinkets, wheels

Use = Literal["hand", "ground", "worn", "sky", "seat", "under", "lean"]


@dataclass(frozen=True)
class PropArt:
    """How a prop is drawn and used. ``grip`` is the point that a paw holds, ``width`` that of its shadow.

    What is ``portable`` stands on the ground unless somebody is said to hold it; ``in_hand`` is its size then, when it
    is another.
    """

    draw: Callable[[Ink], str]
    use: Use = "hand"
    grip: tuple[float, float] = (0.0, 0.0)
    size: float = 1.0
    width: float = 110
    portable: bool = False
    in_hand: float = 0.0

    @property
    def carried(self) -> bool:
        """Whether somebody who was said to hold it has it in the hand; larger things stand beside."""
        return self.use == "hand" or self.portable


PROPS: dict[Prop, PropArt] = {
    "lantern": PropArt(trinkets.lantern, grip=(0, -118), size=1.15),
    "kite": PropArt(gear.kite, "sky"),
    "boat": PropArt(gear.boat, "ground", width=400),
    "basket": PropArt(trinkets.basket, grip=(0, -126), width=140),
    "book": PropArt(trinkets.book, grip=(-30, -44), size=1.1, width=130),
    "ball": PropArt(trinkets.ball, grip=(0, -50), size=1.1),
    "umbrella": PropArt(trinkets.umbrella, grip=(0, -60)),
    "balloon": PropArt(trinkets.balloon, grip=(0, -6)),
    "suitcase": PropArt(trinkets.suitcase, grip=(0, -118), width=160),
    "drum": PropArt(trinkets.drum, "ground", grip=(0, -60), size=1.2, width=140, portable=True),
    "key": PropArt(trinkets.key, grip=(0, -40), size=1.05, width=60),
    "map": PropArt(trinkets.map_, grip=(-60, -40), size=1.05, width=160),
    "letter": PropArt(trinkets.letter, grip=(-40, -30), width=120),
    "bell": PropArt(trinkets.bell, grip=(0, -112)),
    "cake": PropArt(trinkets.cake, "ground", grip=(-70, -50), size=1.2, width=220, portable=True),
    "cup": PropArt(trinkets.cup, grip=(-10, -36), width=90),
    "blanket": PropArt(gear.blanket, "under", grip=(-170, -20), size=1.25, width=0, portable=True, in_hand=0.5),
    "ladder": PropArt(gear.ladder, "lean", width=120),
    "rope": PropArt(gear.rope, "ground", grip=(-50, -40), size=1.15, width=170, portable=True),
    "wheelbarrow": PropArt(gear.wheelbarrow, "ground", width=320),
    "flowers": PropArt(trinkets.flowers, grip=(0, -22), size=1.1, width=70),
    "mushroom": PropArt(trinkets.mushroom, "ground", grip=(0, -40), size=1.2, width=140, portable=True),
    "shell": PropArt(trinkets.shell, grip=(0, -20), width=110),
    "feather": PropArt(trinkets.feather, grip=(0, -14), width=60),
    "button": PropArt(trinkets.button, grip=(-6, -40), width=80),
    "scarf": PropArt(trinkets.scarf, "worn", grip=(-70, -30), width=160, portable=True),
    "hat": PropArt(trinkets.straw_hat, "worn", grip=(-84, -14), width=160, portable=True),
    "star": PropArt(trinkets.star, grip=(0, -20), width=90),
    "acorn": PropArt(trinkets.acorn, grip=(0, -30), size=1.1, width=80),
    "teapot": PropArt(trinkets.teapot, "ground", grip=(-44, -60), size=1.1, width=140, portable=True),
    "bed": PropArt(furniture.bed, "seat", width=0),
    "swing": PropArt(gear.swing, "seat", width=420),
    "box": PropArt(belongings.box_, "ground", grip=(-80, -60), width=170, portable=True),
    "present": PropArt(belongings.present, grip=(0, -122), width=140),
    "plaster": PropArt(belongings.plaster, grip=(-30, -34), width=90),
    "toothbrush": PropArt(belongings.toothbrush, grip=(2, -14), size=1.15, width=40),
    "backpack": PropArt(belongings.backpack, grip=(0, -150), width=150),
    "cradle": PropArt(wheels.cradle, "ground", width=260),
    "pram": PropArt(wheels.pram, "ground", width=240),
    "bicycle": PropArt(wheels.bicycle, "ground", width=300),
    "candle": PropArt(belongings.candle, grip=(56, -14), width=110),
    "photograph": PropArt(belongings.photograph, grip=(-50, -40), width=120),
    "lunchbox": PropArt(belongings.lunchbox, grip=(-60, -30), width=160),
    "stethoscope": PropArt(belongings.stethoscope, grip=(0, -140), width=100),
    "torch": PropArt(belongings.torch, grip=(-50, -50), width=120),
    "drawing": PropArt(belongings.drawing, grip=(-56, -30), size=1.1, width=130),
    "bowl": PropArt(belongings.bowl, grip=(-50, -30), width=130),
    "cushion": PropArt(belongings.cushion, grip=(-60, -50), width=170),
    "vacuum": PropArt(wheels.vacuum, "ground", width=290),
}


def art_of(prop: Prop, facts: Sequence[Fact]) -> PropArt:
    """The prop as the facts of the page have it."""
    for fact, changed in _AS_FACTS.get(prop, {}).items():
        if fact in facts:
            return changed
    return PROPS[prop]


_AS_FACTS: dict[Prop, dict[Fact, PropArt]] = {
    "kite": {
        "torn-kite": PropArt(gear.torn_kite, "sky", grip=(0, 60), portable=True),
        "kite-down": PropArt(gear.kite, "sky", grip=(0, 60), portable=True),
    },
    "star": {"torn-star": PropArt(trinkets.torn_star, "ground", width=200)},
    "cake": {"one-slice": PropArt(trinkets.slice_of_cake, "ground", grip=(-64, -12), width=130, portable=True)},
    "umbrella": {
        "umbrella-upside-down": PropArt(gear.upturned_umbrella, "ground", width=260),
        "black-umbrella": PropArt(trinkets.black_umbrella, grip=(0, -60)),
    },
}


@cache
def held(art: PropArt) -> Callable[[Ink], str]:
    """The prop moved so that a paw at (0, 0) holds it."""
    return lambda ink: put(put(art.draw(ink), -art.grip[0], -art.grip[1]), scale=art.in_hand or art.size)
