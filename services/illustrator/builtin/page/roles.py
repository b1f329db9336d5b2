"""Roles: what each of the cast does on a page, holds and wears, from what the storyteller said of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from contracts.stage import Actor, Camera, Mood, Pose, Prop, Side, Stage
from services.illustrator.builtin.drawings.props import PROPS, PropArt, art_of

_COMPANY_POSES: dict[Pose, tuple[Pose, ...]] = {
    "standing": ("waving", "standing", "sitting"),
    "waving": ("standing", "waving", "reaching"),
    "sitting": ("sitting", "standing", "waving"),
    "lying": ("sitting", "standing", "sitting"),
    "hugging": ("hugging", "standing", "waving"),
    "climbing": ("reaching", "standing", "waving"),
    "reaching": ("standing", "waving", "reaching"),
}
_COMPANY_MOODS: dict[Mood, tuple[Mood, ...]] = {
    "sad": ("worried", "calm"),
    "worried": ("curious", "worried"),
    "brave": ("joyful", "curious"),
    "surprised": ("joyful", "surprised"),
}
_BUSY: frozenset[Pose] = frozenset(("climbing", "lying"))
"""Poses in which both hands are needed."""
_TALL: frozenset[Prop] = frozenset(("umbrella", "balloon", "lantern", "toothbrush", "candle", "photograph", "bell"))
"""What would stand before the face of whoever hugs it."""
_MOST_PROPS = 6


@dataclass(frozen=True)
class Role:
    """How one of the cast plays. ``holds`` is in its hand, ``wears`` are things of the page that it has on."""

    pose: Pose
    mood: Mood
    holds: Prop | None = None
    raised: bool = False
    wears: tuple[Prop, ...] = ()
    side: Side | None = None


@dataclass(frozen=True)
class Casting:
    """The cast in the order in which it acts, as places in the page's cast, with roles, and the props nobody has."""

    order: tuple[int, ...]
    names: tuple[str, ...]
    roles: tuple[Role, ...]
    loose: tuple[Prop, ...]


def cast_roles(stage: Stage, names: Sequence[str], *, vessel: Prop | None = None) -> Casting:
    """The roles of the cast: as its actors say, else the first leads and the others keep it company.

    What can be held goes to who leads, when the storyteller says of nobody what it does. Whoever is in a
    ``vessel`` sits, and nobody holds it. A letter goes up with a kite.
    """
    actors = {actor.name: actor for actor in stage.actors}
    acting = [names.index(actor.name) for actor in stage.actors if actor.name in names]
    order = tuple(dict.fromkeys([*acting, *range(len(names))]))
    aloft = "letter" if "kite" in stage.props and "kite-down" not in stage.facts else None
    props = [
        *(prop for prop in stage.props[:_MOST_PROPS] if prop != aloft),
        *(actor.holds for actor in stage.actors if actor.holds),
    ]
    free = [prop for prop in dict.fromkeys(props) if prop != vessel]
    roles = []
    for rank, index in enumerate(order):
        role, taken = _role(stage, actors.get(names[index]), rank, free, afloat=vessel is not None)
        free = [prop for prop in free if prop not in taken]
        roles.append(role)
    return Casting(order, tuple(names[index] for index in order), tuple(roles), tuple(free))


def _role(
    stage: Stage, actor: Actor | None, rank: int, free: Sequence[Prop], *, afloat: bool
) -> tuple[Role, tuple[Prop, ...]]:
    pose, mood = _following(stage, rank)
    pose, mood = (actor.pose or pose, actor.mood or mood) if actor else (pose, mood)
    if afloat and pose not in ("reaching", "waving", "hugging"):
        pose = "sitting"
    wished = [actor.holds] if actor and actor.holds else [] if _directed(stage) or rank else free
    given = bool(actor and actor.holds)
    wears = tuple(prop for prop in wished if PROPS[prop].use == "worn" and prop in free and not given)
    hand = next((prop for prop in wished if prop in free and _fits_hand(art_of(prop, stage.facts), given=given)), None)
    if hand and pose in _BUSY and (pose == "lying" or not given):
        hand = None
    if hand in _TALL and pose == "hugging":
        pose = "standing"
    role = Role(pose, mood, hand, _raised(hand, stage.camera), wears, actor.side if actor else None)
    return role, (*wears, *((hand,) if hand else ()))


def _directed(stage: Stage) -> bool:
    """Whether the storyteller says more of anybody than that it is there."""
    return any(actor.pose or actor.mood or actor.holds for actor in stage.actors)


def _following(stage: Stage, rank: int) -> tuple[Pose, Mood]:
    if not rank:
        return stage.pose, stage.mood
    poses = _COMPANY_POSES.get(stage.pose, (stage.pose,))
    moods = _COMPANY_MOODS.get(stage.mood, (stage.mood,))
    return poses[(rank - 1) % len(poses)], moods[(rank - 1) % len(moods)]


def _fits_hand(art: PropArt, *, given: bool) -> bool:
    return art.use == "hand" or (given and (art.carried or art.use == "sky"))


def _raised(prop: Prop | None, camera: Camera) -> bool:
    return prop is not None and (camera == "close" or prop in ("umbrella", "map"))
