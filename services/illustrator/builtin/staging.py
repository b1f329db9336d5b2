"""Staging: who stands where, holds what and looks at whom."""

from collections.abc import Sequence
from dataclasses import replace

from contracts.stage import Mood, Pose, Prop
from services.illustrator.builtin import afloat, furniture, nature
from services.illustrator.builtin.company import bring_extra, enter, lay, man_boat
from services.illustrator.builtin.figure import Acting, holding_hand
from services.illustrator.builtin.floorplan import Floorplan
from services.illustrator.builtin.look import Look, Worn
from services.illustrator.builtin.poses import POSES
from services.illustrator.builtin.props import PROPS, PropArt, held
from services.illustrator.builtin.scene import SIZE, Scene, Spot
from services.illustrator.builtin.settings import Setting
from services.illustrator.builtin.svg import Point, d, put

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


def set_stage(scene: Scene, cast: list[Look], setting: Setting, spots: Sequence[Spot]) -> None:
    """Puts the cast on its spots, and the props and the extras into the scene."""
    stage = scene.stage
    plan = Floorplan(scene, 1 if scene.hero_x < SIZE / 2 else -1)
    in_hand, loose = _sort_props(stage.props, stage.pose, setting)
    for index, (look, spot) in enumerate(zip(cast, spots, strict=False)):
        x, y, flip = spot.x, spot.y, spot.flip
        acting = replace(_acting(scene, index, in_hand.get(index), setting), turn=spot.turn)
        dressed = _dress(look, stage.props) if index == 0 else look
        reach = scene.view.scale(y) * spot.size
        plan.take(x, max(POSES[acting.pose].width * 0.5, 122) * reach, y)
        if acting.held:
            plan.take(x + (-120 if flip else 120) * reach, 76 * reach, y)
        lift = _lift(scene, acting, setting) if index == 0 else 0
        enter(scene, dressed, acting, x, y, flip=flip, size=spot.size, lift=lift)
        if index == 0:
            _surroundings(scene, dressed, acting, spot, setting)
    if setting.afloat:
        man_boat(scene, plan)
    else:
        for extra in stage.extras[:4]:
            bring_extra(scene, plan, extra, setting)
    for prop in loose:
        lay(scene, plan, prop, setting)


def _sort_props(props: tuple[Prop, ...], pose: Pose, setting: Setting) -> tuple[dict[int, PropArt], list[Prop]]:
    in_hand: dict[int, PropArt] = {}
    loose: list[Prop] = []
    for prop in props[:6]:
        art = PROPS[prop]
        if art.use == "hand" and not in_hand and pose not in ("climbing", "lying"):
            in_hand[0] = art
        elif art.use in ("worn",) or (setting.afloat and prop == "boat"):
            continue
        else:
            loose.append(prop)
    return in_hand, loose


def _acting(scene: Scene, index: int, art: PropArt | None, setting: Setting) -> Acting:
    stage = scene.stage
    pose, mood = stage.pose, stage.mood
    if setting.afloat and pose in ("walking", "running", "climbing", "lying", "standing"):
        pose = "sitting"
    if index:
        choices = _COMPANY_POSES.get(pose, (pose,))
        pose = choices[(index - 1) % len(choices)]
        moods = _COMPANY_MOODS.get(mood, (mood,))
        mood = moods[(index - 1) % len(moods)]
    if art is None:
        return Acting(pose=pose, mood=mood)
    grip = held(art)
    if pose == "hugging":
        return Acting(pose=pose, mood=mood, hugged=grip)
    return Acting(
        pose=pose,
        mood=mood,
        held=grip,
        raised=scene.view.camera == "close" or art is PROPS["umbrella"] or art is PROPS["map"],
    )


def _dress(look: Look, props: tuple[Prop, ...]) -> Look:
    extra = tuple(
        Worn(prop, colour)
        for prop, colour in (("scarf", "#c63d3d"), ("hat", "#d9a94f"))
        if prop in props and not look.wears(prop)
    )
    return replace(look, worn=look.worn + extra)


def _lift(scene: Scene, acting: Acting, setting: Setting) -> float:
    props = scene.stage.props
    if "bed" in props and acting.pose in ("lying", "sitting"):
        return 168
    if "swing" in props and acting.pose == "sitting":
        return 62
    if acting.pose == "climbing" and not setting.afloat:
        return 80 if scene.view.camera == "below" else 130
    return 0


def _surroundings(scene: Scene, look: Look, acting: Acting, spot: Spot, setting: Setting) -> None:
    """What belongs right at the hero: a boat, a bed, a swing, a ladder, the string of a kite, a blanket."""
    x, y, flip = spot.x, spot.y, spot.flip
    props, k = scene.stage.props, scene.view.scale(y)
    reach = k * spot.size * look.size
    ink = scene.ink.at(0.0)
    if setting.afloat:
        width = 1.25
        scene.items.append((y - 1, put(afloat.boat(ink, front=False), x, y, k * width, flip=flip)))
        scene.items.append((y + 2, put(afloat.boat(ink, front=True), x, y + 12 * k, k * width, flip=flip)))
    if "bed" in props:
        offset = (-25 if flip else 25) * k
        bed_flip = not flip
        scene.items.append((y - 2, put(furniture.bed(ink), x + offset, y, k, flip=bed_flip)))
        if acting.pose == "lying":
            scene.items.append((y + 2, put(furniture.quilt(ink), x + offset, y - 66 * k, k, flip=bed_flip)))
    if "swing" in props and acting.pose == "sitting":
        scene.items.append((y - 2, put(PROPS["swing"].draw(ink), x, y, k)))
    if acting.pose == "climbing" and not setting.afloat:
        _climbed(scene, x, y, k, flip, setting)
    if "kite" in props:
        _fly(scene, holding_hand(look, acting), x, y, reach, flip, setting)


def _climbed(scene: Scene, x: float, y: float, k: float, flip: bool, setting: Setting) -> None:
    ink, side = scene.ink.at(0.02), -1 if flip else 1
    if "ladder" in scene.stage.props:
        art = PROPS["ladder"].draw(ink)
        scene.items.append((y - 2, put(art, x + side * 40 * k, y, k, flip=flip, turn=side * 5)))
    elif "rope" in scene.stage.props:
        tone = scene.ink.palette.sand
        scene.items.append(
            (y - 2, ink.limb(d("M", x + side * 96 * k, y - 20 * k, "q", 20, -200, 0, -1200), tone, 11 * k))
        )
    elif setting.indoors:
        scene.items.append((y - 2, put(furniture.boxes(ink), x + side * 60 * k, y, k * 1.3)))
    else:
        scene.items.append((y - 2, put(nature.rock(ink), x + side * 90 * k, y + 6, k * 2.1, flip=flip)))


def _fly(scene: Scene, hand: Point, x: float, y: float, reach: float, flip: bool, setting: Setting) -> None:
    ink = scene.ink.at(0.05)
    if setting.indoors or scene.overhead:
        scene.stand(x + (-230 if flip else 230) * reach, y - 20, PROPS["kite"].draw, 0.9, flip=False)
        return
    size = max(0.75, min(1.15, reach))
    start, bend, end = kite_string(hand, x, y, reach, flip, scene.calm + 110 * size)
    string = d("M", *start, "Q", *bend, end[0], end[1] + 60 * size)
    behind = 240 if scene.calm else 0
    scene.items.append((y + 3 - behind, ink.line(string, ink.palette.white, 3)))
    kite = put(PROPS["kite"].draw(ink), *end, size, turn=18 if end[0] > x else -18)
    scene.items.append((y - 3 - behind, kite))


def kite_string(
    hand: Point, x: float, y: float, reach: float, flip: bool, top: float = 190
) -> tuple[Point, Point, Point]:
    """From the hand over a bend to the kite, on the side of that hand: the string crosses nobody's own face."""
    side = -1 if flip else 1
    away = side if hand[0] >= 0 else -side
    start = (x + side * hand[0] * reach, y + hand[1] * reach)
    end = (min(900.0, max(130.0, x + away * 330)), max(190.0, top))
    return start, ((start[0] + end[0]) / 2 + away * 60, max(start[1], end[1]) * 0.72 + 40), end


def spots_on_page(scene: Scene, count: int, setting: Setting) -> list[Spot]:
    """Places for the cast: the hero first; two face each other, more stand in an arc."""
    x, base, k = scene.hero_x, scene.view.base, scene.view.k
    if count == 1:
        return [Spot(x, base, x > SIZE / 2)]
    wide = POSES[scene.stage.pose].width
    room = max(wide, 160) + (130 if scene.stage.props else 80)
    gap = min(560.0, max(150.0, room * k)) * (0.62 if setting.afloat else 1)
    centre = SIZE / 2 - (40 if scene.view.camera == "wide" else 0)
    if scene.view.camera == "close":
        gap = 460
    left = centre - gap * 0.5
    out = [
        (left, base, False),
        (left + gap, base - 8 * k, True),
        (centre, base - 70 * k, False),
        (left - gap * 0.72, base - 60 * k, False),
    ]
    while len(out) < count:
        i = len(out)
        out.append((left + gap * (1.72 if i % 2 == 0 else -0.7), base - 60 * k - i * 8, i % 2 == 0))
    return [Spot(*spot) for spot in out[:count]]
