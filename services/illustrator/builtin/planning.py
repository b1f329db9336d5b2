"""The plan of a page: everybody and everything in its place, before anything is painted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from contracts.figure import Garment
from contracts.stage import Extra, Prop, Stage
from services.illustrator.builtin import furniture, nature
from services.illustrator.builtin.blocking import Blocking, Bounds, Stand, block
from services.illustrator.builtin.extras import ANIMALS, PEOPLE, Animal
from services.illustrator.builtin.figure import Acting, figure
from services.illustrator.builtin.floorplan import Floorplan, Place, Thing
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.look import Look, Worn
from services.illustrator.builtin.outfit import HEADGEAR
from services.illustrator.builtin.outline import Face, Outline, outline_of
from services.illustrator.builtin.players import Player, measuring_ink, player, stature
from services.illustrator.builtin.props import PROPS, PropArt, art_of, held
from services.illustrator.builtin.roles import Casting, Role, cast_roles
from services.illustrator.builtin.scene import SIZE, VIEWS, View
from services.illustrator.builtin.settings import Setting
from services.illustrator.builtin.svg import put

_ZOOMS = (1.0, 0.86, 0.74, 0.64)
_MOST_PEOPLE, _MOST_ANIMALS = 4, 4
_WORN: dict[Garment, str] = {"scarf": "#c63d3d", "hat": "#d9a94f"}
_GUNWALE = 104.0
"""How high a face has to be above the bottom of a boat."""
_LOWEST_AFLOAT = 920.0
SWADDLED = Acting("sitting", "calm")
"""How a baby is in its cradle."""
BABY_IN: dict[Prop, tuple[float, float, float]] = {"cradle": (-30, -62, 0.62), "pram": (-46, -88, 0.62)}
"""Where, and how large."""
EMPTY_HOOK = PropArt(furniture.hook, "ground", width=120)
"""The gate post from which the bell is gone."""
_HATS = frozenset(("hat", "sun hat", "beanie", "cap", "pointed hat", "helmet", "chef's hat"))
_BEDDED = frozenset(("lying", "sitting"))


@dataclass(frozen=True)
class Plan:
    """Where everybody is. The first ``members`` of ``stands`` are the cast, who acts first; then people it meets."""

    view: View
    casting: Casting
    stands: tuple[Stand, ...]
    members: int
    animals: tuple[tuple[Extra, Place], ...] = ()
    things: tuple[tuple[Prop, Place], ...] = ()
    hook: Place | None = None

    @property
    def lead(self) -> Stand | None:
        """Who acts first."""
        return self.stands[0] if self.members else None

    @property
    def farthest(self) -> float:
        """The line of whoever and whatever is farthest back."""
        lines = [stand.y for stand in self.stands]
        lines += [place.y for _, place in (*self.animals, *self.things)]
        return min(lines, default=self.view.base)

    @property
    def faces(self) -> tuple[Face, ...]:
        """Every face: of the cast, of people and of animals."""
        return tuple(stand.face for stand in self.stands) + tuple(place.face for _, place in self.animals if place.face)


def plan_page(
    stage: Stage, cast: Sequence[Look], names: Sequence[str], view: View, setting: Setting,
    bounds: Bounds, *, turn: float | None = None,
) -> Plan:  # fmt: skip
    """Everybody's and everything's place; the camera goes back until all of it is there to be seen.

    ``turn`` is how far everybody looks aside, None for as each pose has it.
    """
    casting = cast_roles(stage, names, vessel=vessel_of(stage) if setting.afloat else None)
    players = [_facing(one, turn) for one in _players(stage, cast, casting, view, setting)]
    if setting.afloat:
        bounds = replace(bounds, low=_LOWEST_AFLOAT)
    attempts = _attempts(view, bounds)
    for seen, zoom in attempts:
        blocking = block(players, seen, replace(bounds, most=zoom))
        plan = _laid(stage, casting, blocking, len(cast), setting, bounds.top, strict=True)
        if plan:
            return plan
    return _laid(stage, casting, blocking, len(cast), setting, bounds.top, strict=False) or Plan(
        blocking.view, casting, blocking.stands, len(cast)
    )


def _attempts(view: View, bounds: Bounds) -> list[tuple[View, float]]:
    """How a page may be seen, from the view that was asked for to one from far away."""
    if bounds.stays:
        return [(view, 1.0), (view, 0.8), (view, 0.7)]
    out = [(view, zoom) for zoom in _ZOOMS]
    if view.camera == "above":
        return [*out, (view, 0.5), (view, 0.4)]
    if view.camera in ("close", "below"):
        out += [(VIEWS["medium"], zoom) for zoom in (1.0, 0.84, 0.7)]
    return [*out, *((VIEWS["wide"], zoom) for zoom in (1.0, 0.8, 0.6, 0.45))]


def _players(stage: Stage, cast: Sequence[Look], casting: Casting, view: View, setting: Setting) -> list[Player]:
    out = []
    for rank, (index, role) in enumerate(zip(casting.order, casting.roles, strict=True)):
        look = dressed(cast[index], role)
        if role.pose == "lying" and look.has("wheelchair") and not (rank == 0 and "bed" in stage.props):
            role = replace(role, pose="sitting")  # only in a bed does it lie without its chair
        acting, lift, on = acting_of(role, stage, setting), 0.0, None
        if rank == 0:
            lift = _lift(stage, role, look, view, setting)
            on = _quilt() if "bed" in stage.props and role.pose == "lying" else None
        out.append(_settled(player(look, acting, size=stature(look), lift=lift, side=role.side, on=on), setting))
    people = [PEOPLE[extra] for extra in stage.extras if extra in PEOPLE and not (extra == "baby" and nest_of(stage))]
    people = people[:_MOST_PEOPLE]
    for person in people:
        acting = replace(person.acting, pose="sitting") if setting.afloat else person.acting
        look = _bareheaded(person.look) if "hatless" in stage.facts else person.look
        out.append(_settled(player(look, acting, size=stature(look)), setting))
    return out


def _bareheaded(look: Look) -> Look:
    return replace(look, worn=tuple(item for item in look.worn if item.what not in _HATS))


def _facing(one: Player, turn: float | None) -> Player:
    return one if turn is None else replace(one, acting=replace(one.acting, turn=turn))


def _settled(one: Player, setting: Setting) -> Player:
    """The same player as high in a boat as its face has to be."""
    if not setting.afloat:
        return one
    lift = max(24.0, _GUNWALE / one.size - (-one.face.y - one.face.r))
    return player(one.look, one.acting, size=one.size, lift=lift, side=one.side)


def dressed(look: Look, role: Role) -> Look:
    """The look with what the page says it has on."""
    hatted = any(look.wears(hat) for hat in HEADGEAR)
    extra = tuple(
        Worn(what, colour)
        for what, colour in _WORN.items()
        if what in role.wears and not look.wears(what) and not (what in HEADGEAR and hatted)
    )
    return replace(look, worn=look.worn + extra) if extra else look


def acting_of(role: Role, stage: Stage, setting: Setting) -> Acting:
    """How a role is acted, with what it holds; of a kite that flies it is the string."""
    if role.holds is None or (role.holds == "kite" and flies(stage, setting)):
        return Acting(role.pose, role.mood)
    grip = held(art_of(role.holds, stage.facts))
    if role.pose == "hugging":
        return Acting(role.pose, role.mood, hugged=grip)
    return Acting(role.pose, role.mood, held=grip, raised=role.raised)


def _lift(stage: Stage, role: Role, look: Look, view: View, setting: Setting) -> float:
    if look.has("wheelchair") and role.pose != "lying":
        return 0
    if "bed" in stage.props and role.pose in _BEDDED:
        return 168
    if "swing" in stage.props and role.pose == "sitting":
        return 62
    if role.pose == "climbing" and not setting.afloat:
        return 80 if view.camera == "below" else 130
    return 0


@cache
def _quilt() -> Outline:
    return outline_of(put(furniture.quilt(measuring_ink()), 25, -66, flip=True))


def _laid(
    stage: Stage, casting: Casting, blocking: Blocking, members: int, setting: Setting, top: float, *, strict: bool
) -> Plan | None:
    stands, view = blocking.stands, blocking.view
    near = stands[0].x if stands else SIZE / 2
    floor = Floorplan(view, stands, -1 if stands and stands[0].flip else 1, strict=strict)
    animals = []
    for extra in [extra for extra in stage.extras if extra in ANIMALS][:_MOST_ANIMALS]:
        lines, scale = animal_lines(stage, extra, view, setting)
        place = floor.find(animal_thing(extra, stage, setting, view), lines, near, scale=scale)
        if place is None and strict:
            return None
        if place:
            animals.append((extra, place))
    hook = None
    if "empty-hook" in stage.facts and not setting.indoors:
        hook = floor.find(
            _thing(EMPTY_HOOK, setting, (view.base - top) / view.k), _lines(view, (0.98, 0.86, 0.74)), near
        )
    things = []
    for prop in loose_props(stage, casting, setting):
        art = art_of(prop, stage.facts)
        lines, beside = _thing_lines(art, view, setting), _beside(casting, stands, prop, stage)
        thing = nest_thing(prop) if prop == nest_of(stage) else _thing(art, setting, (view.base - top) / view.k)
        place = floor.find(thing, lines, beside, scale=view.k if setting.afloat else None)
        if place is None and strict:
            return None
        if place:
            things.append((prop, place))
    return Plan(view, casting, stands, members, tuple(animals), tuple(things), hook)


def loose_props(stage: Stage, casting: Casting, setting: Setting) -> list[Prop]:
    """What nobody holds and what belongs to no pose: it stands or lies about."""
    climbs = casting.roles[0].pose == "climbing" if casting.roles else False
    seated = casting.roles[0].pose == "sitting" if casting.roles else False
    taken: set[Prop] = {"bed", "blanket"}
    if "empty-hook" in stage.facts:
        taken.add("bell")
    if climbs:
        taken |= {"ladder", "rope"}
    if seated:
        taken.add("swing")
    if flies(stage, setting):
        taken |= {"kite", "letter"}
    if setting.afloat:
        taken |= {"boat", vessel_of(stage)}
    return [prop for prop in casting.loose if prop not in taken]


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


def _beside(casting: Casting, stands: Sequence[Stand], prop: Prop, stage: Stage) -> float:
    """Where whoever was said to have a thing that is no burden for a hand stands, else who leads."""
    for actor in stage.actors:
        if actor.holds == prop and actor.name in casting.names:
            return stands[casting.names.index(actor.name)].x
    return stands[0].x if stands else SIZE / 2


def _thing(art: PropArt, setting: Setting, tallest: float) -> Thing:
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


def _thing_lines(art: PropArt, view: View, setting: Setting) -> list[float]:
    if setting.afloat:
        return [view.base - 0.2]
    shares = (1.06, 0.98, 0.86, 0.74) if art.width < 250 else (0.9, 0.8, 0.7, 1.0)
    return _lines(view, shares)


def _lines(view: View, shares: Sequence[float]) -> list[float]:
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
    return _lines(view, (1.04, 0.94, 0.84, 0.74)), None


def swims(extra: Extra, stage: Stage, setting: Setting) -> bool:
    """Whether an animal is on the water by itself: a duck is, unless it sits in an umbrella."""
    return extra == "duck" and (vessel_of(stage) != "umbrella" if setting.afloat else stage.place == "lake")


def animal_thing(extra: Extra, stage: Stage, setting: Setting, view: View) -> Thing:
    """An animal as a thing with a face."""
    animal = ANIMALS[extra]
    perched = perches(animal, setting, view)
    sits = setting.afloat and not swims(extra, stage, setting)
    return _animal_thing(extra, 86.0 if perched else aboard(extra) if sits else 0.0, stump=perched)


@cache
def aboard(extra: Extra) -> float:
    """How high an animal sits in a boat, so that its face is above the side."""
    thing = _animal_thing(extra, 0.0, stump=False)
    face = thing.face
    return 44.0 if face is None else max(44.0, _GUNWALE / thing.size + face.y + face.r)


def perches(animal: Animal, setting: Setting, view: View) -> bool:
    """Whether it sits on a stump."""
    return animal.haunt == "perch" and not setting.indoors and not setting.afloat and view.camera != "close"


@cache
def _animal_thing(extra: Extra, lift: float, *, stump: bool) -> Thing:
    animal, ink = ANIMALS[extra], measuring_ink()
    own = outline_of(put(animal.draw(ink), 0, -lift))
    x, y, r = animal.face
    whole = own.merged(outline_of(put(nature.stump(ink), scale=0.9))) if stump else own
    return Thing(whole, animal.size, Face(x, y - lift, r))


def near_ink(ink: Ink, own: float) -> Ink:
    """The brush for what keeps more of its own colour, wherever it stands."""
    return replace(ink, own=own, far=ink.far * 0.3)
