"""The plan of a page: everybody and everything in its place, before anything is painted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from contracts.figure import Garment
from contracts.stage import Extra, Mood, Prop, Stage
from services.illustrator.builtin.brush.outline import Face, Outline, outline_of
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.drawings import furniture
from services.illustrator.builtin.drawings.props import art_of, held
from services.illustrator.builtin.figures.figure import Acting
from services.illustrator.builtin.figures.look import Look, Worn
from services.illustrator.builtin.figures.outfit import HEADGEAR
from services.illustrator.builtin.page.blocking import Blocking, block
from services.illustrator.builtin.page.extras import ANIMALS, PEOPLE
from services.illustrator.builtin.page.floorplan import Floorplan, Place
from services.illustrator.builtin.page.players import Player, measuring_ink, player, stature
from services.illustrator.builtin.page.roles import Casting, Role, cast_roles
from services.illustrator.builtin.page.scene import SIZE, VIEWS, View
from services.illustrator.builtin.page.stands import Bounds, Stand
from services.illustrator.builtin.page.things import (
    EMPTY_HOOK,
    GUNWALE,
    animal_lines,
    animal_thing,
    flies,
    lines_at,
    nest_of,
    nest_thing,
    thing_lines,
    thing_of,
    vessel_of,
)
from services.illustrator.builtin.places.settings import Setting

_ZOOMS = (1.0, 0.86, 0.74, 0.64)
_MOST_PEOPLE, _MOST_ANIMALS = 4, 4
_WORN: dict[Garment, str] = {"scarf": "#c63d3d", "hat": "#d9a94f"}
_LOWEST_AFLOAT = 920.0
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
        acting = replace(person.acting, pose="sitting") if setting.afloat else _in_mood(person.acting, stage.mood)
        look = _bareheaded(person.look) if "hatless" in stage.facts else person.look
        out.append(_settled(player(look, acting, size=stature(look)), setting))
    return out


def _in_mood(acting: Acting, mood: Mood) -> Acting:
    """How people whom the cast meets play on a page of this mood: nobody waves and laughs beside the sad."""
    return replace(acting, pose="standing", mood=mood) if mood in ("sad", "worried") else acting


def _bareheaded(look: Look) -> Look:
    return replace(look, worn=tuple(item for item in look.worn if item.what not in _HATS))


def _facing(one: Player, turn: float | None) -> Player:
    return one if turn is None else replace(one, acting=replace(one.acting, turn=turn))


def _settled(one: Player, setting: Setting) -> Player:
    """The same player as high in a boat as its face has to be."""
    if not setting.afloat:
        return one
    lift = max(24.0, GUNWALE / one.size - (-one.face.y - one.face.r))
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
            thing_of(EMPTY_HOOK, setting, (view.base - top) / view.k), lines_at(view, (0.98, 0.86, 0.74)), near
        )
    things = []
    for prop in loose_props(stage, casting, setting):
        art = art_of(prop, stage.facts)
        lines, beside = thing_lines(art, view, setting), _beside(casting, stands, prop, stage)
        thing = nest_thing(prop) if prop == nest_of(stage) else thing_of(art, setting, (view.base - top) / view.k)
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


def _beside(casting: Casting, stands: Sequence[Stand], prop: Prop, stage: Stage) -> float:
    """Where whoever was said to have a thing that is no burden for a hand stands, else who leads."""
    for actor in stage.actors:
        if actor.holds == prop and actor.name in casting.names:
            return stands[casting.names.index(actor.name)].x
    return stands[0].x if stands else SIZE / 2
