"""Things and animals of a page: how far each reaches, on which lines it may be, and what is true of it there."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from contracts.stage import Extra, Prop, Stage
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.outline import Face, Outline, outline_of
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.drawings import furniture, nature
from services.illustrator.builtin.drawings.props import PROPS, PropArt
from services.illustrator.builtin.figures.figure import Acting, figure
from services.illustrator.builtin.page.extras import ANIMALS, PEOPLE, Animal
from services.illustrator.builtin.page.floorplan import Thing
from services.illustrator.builtin.page.players import measuring_ink, player
from services.illustrator.builtin.page.scene import SIZE, View
from services.illustrator.builtin.places.settings import Setting

SWADDLED = Acting("sitting", "calm")
"""How a baby is in its cradle."""
BABY_IN: dict[Prop, tuple[float, float, float]] = {"cradle": (-30, -62, 0.62), "pram": (-46, -88, 0.62)}
"""Where, and how large."""
EMPTY_HOOK = PropArt(furniture.hook, "ground", width=120)
"""The gate post from which the bell is gone."""
GUNWALE = 104.0
"""How high a face has to be above the bottom of a boat."""


def nest_of(stage: Stage) -> Prop | None:
    """In what the baby of a page is, when there is something for it."""
    return next((prop for prop in ("cradle", "pram") if prop in stage.props and "baby" in stage.extras), None)


def flies(stage: Stage, setting: Setting) -> bool:
    """Whether a kite is up in the air."""
    return "kite" in stage.props and not setting.indoors and "kite-down" not in stage.facts and stage.camera != "above"


def vessel_of(stage: Stage) -> Prop:
    """What floats with everybody in it."""
    if "afloat" in stage.facts and "boat" not in stage.props:
        if "umbrella" in stage.props and "umbrella-upside-down" in stage.facts:
            return "umbrella"
        if "suitcase" in stage.props:
            return "suitcase"
    return "boat"


def thing_of(art: PropArt, setting: Setting, tallest: float) -> Thing:
    """A prop as a thing that is no higher than ``tallest``."""
    outline = _prop_outline(art, 52 if setting.afloat else 0)
    return Thing(outline, min(art.size, max(0.4, 0.9 * tallest / max(1.0, -outline.box[1]))))


@cache
def nest_thing(prop: Prop) -> Thing:
    """A cradle or pram with its baby, whose face is one to be seen."""
    x, y, k = BABY_IN[prop]
    look = PEOPLE["baby"].look
    baby = player(look, SWADDLED)
    return Thing(outline_of(nest(measuring_ink(), prop)), PROPS[prop].size, baby.face.placed(x, y, k))


def nest(ink: Ink, prop: Prop) -> str:
    """A cradle or pram with its baby in it."""
    x, y, k = BABY_IN[prop]
    return put(figure(ink, PEOPLE["baby"].look, SWADDLED), x, y, k) + PROPS[prop].draw(ink)


@cache
def _prop_outline(art: PropArt, lift: float) -> Outline:
    return outline_of(put(art.draw(measuring_ink()), 0, -lift))


def thing_lines(art: PropArt, view: View, setting: Setting) -> list[float]:
    """The lines on which a prop may stand, the best first."""
    if setting.afloat:
        return [view.base - 0.2]
    shares = (1.06, 0.98, 0.86, 0.74) if art.width < 250 else (0.9, 0.8, 0.7, 1.0)
    return lines_at(view, shares)


def lines_at(view: View, shares: Sequence[float]) -> list[float]:
    """Lines at shares of the way from the horizon to the hero, none below the page."""
    if view.camera == "above":
        return [min(SIZE - 22.0, view.base + (share - 1) * 420) for share in (*shares, 1.5, 0.4)]
    lines = [min(view.line(share), SIZE - 22.0) for share in shares]
    return list(dict.fromkeys(lines))


def animal_lines(stage: Stage, extra: Extra, view: View, setting: Setting) -> tuple[list[float], float | None]:
    """The lines on which an animal may be, and its scale where that is not that of the line."""
    if swims(extra, stage, setting) and setting.afloat:
        return [min(SIZE - 30.0, view.base + 70 * view.k), view.base - 60 * view.k], view.k
    if swims(extra, stage, setting) and view.camera != "above":
        return [view.line(0.5), view.line(0.58)], max(0.4, view.scale(view.line(0.5)))
    if setting.afloat:
        return [view.base - 0.2], view.k
    return lines_at(view, (1.04, 0.94, 0.84, 0.74)), None


def swims(extra: Extra, stage: Stage, setting: Setting) -> bool:
    """Whether an animal is on the water by itself: a duck is, unless it sits in an umbrella."""
    return extra == "duck" and (vessel_of(stage) != "umbrella" if setting.afloat else stage.place == "lake")


def animal_thing(extra: Extra, stage: Stage, setting: Setting, view: View) -> Thing:
    """An animal as a thing with a face."""
    animal = ANIMALS[extra]
    perched = perches(animal, setting, view)
    sits = setting.afloat and not swims(extra, stage, setting)
    return _animal_as_thing(extra, 86.0 if perched else aboard(extra) if sits else 0.0, stump=perched)


@cache
def aboard(extra: Extra) -> float:
    """How high an animal sits in a boat, so that its face is above the side."""
    thing = _animal_as_thing(extra, 0.0, stump=False)
    face = thing.face
    return 44.0 if face is None else max(44.0, GUNWALE / thing.size + face.y + face.r)


def perches(animal: Animal, setting: Setting, view: View) -> bool:
    """Whether it sits on a stump."""
    return animal.haunt == "perch" and not setting.indoors and not setting.afloat and view.camera != "close"


@cache
def _animal_as_thing(extra: Extra, lift: float, *, stump: bool) -> Thing:
    animal, ink = ANIMALS[extra], measuring_ink()
    own = outline_of(put(animal.draw(ink), 0, -lift))
    x, y, r = animal.face
    whole = own.merged(outline_of(put(nature.stump(ink), scale=0.9))) if stump else own
    return Thing(whole, animal.size, Face(x, y - lift, r))


def near_ink(ink: Ink, own: float) -> Ink:
    """The brush for what keeps more of its own colour, wherever it stands."""
    return replace(ink, own=own, far=ink.far * 0.3)
