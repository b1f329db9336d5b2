"""Staging: what the plan of a page has decided is painted into its scene."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from contracts.stage import Extra, Prop
from services.illustrator.builtin.aids import wheelchair
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.outline import Face, Outline, outline_of
from services.illustrator.builtin.brush.svg import Point, d, put
from services.illustrator.builtin.drawings import furniture, gear, nature, trinkets
from services.illustrator.builtin.drawings.props import PROPS, PropArt, art_of
from services.illustrator.builtin.drawings.vessels import VESSELS
from services.illustrator.builtin.figures.figure import figure, holding_hand, shadow
from services.illustrator.builtin.figures.stances import posture_of
from services.illustrator.builtin.page.extras import ANIMALS
from services.illustrator.builtin.page.floorplan import Place
from services.illustrator.builtin.page.planning import Plan
from services.illustrator.builtin.page.players import measuring_ink
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.page.stands import SQUASH, Stand
from services.illustrator.builtin.page.things import (
    EMPTY_HOOK,
    aboard,
    flies,
    near_ink,
    nest,
    nest_of,
    perches,
    swims,
    vessel_of,
)
from services.illustrator.builtin.places import afloat
from services.illustrator.builtin.places.settings import Setting


def set_stage(scene: Scene, plan: Plan, setting: Setting) -> None:
    """Puts everybody and everything of a plan into the scene; scenery steps behind every face that it would hide."""
    _step_back(scene, plan)
    for stand in plan.stands:
        _enter(scene, stand, afloat=setting.afloat)
    kite = _surround(scene, plan, plan.lead, setting) if plan.lead else []
    _clear_front(scene, plan, kite)
    if setting.afloat and plan.stands:
        _float(scene, plan, setting)
    for extra, place in plan.animals:
        _bring(scene, extra, place, setting)
    for prop, place in plan.things:
        art = art_of(prop, scene.stage.facts)
        if prop == nest_of(scene.stage):
            art = replace(art, draw=partial(_nest, prop))
        _lay(scene, art, place, setting)
    if "glow-worm" in scene.stage.facts or "glow-worms" in scene.stage.facts:
        _glow_worms(scene, plan)
    if plan.hook:
        _lay(scene, EMPTY_HOOK, plan.hook, setting)


def _step_back(scene: Scene, plan: Plan) -> None:
    """Scenery that stands before a face goes behind whoever has it."""
    faces = [(stand.y, stand.face) for stand in plan.stands]
    faces += [(place.y, place.face) for _, place in (*plan.animals, *plan.things) if place.face]
    if not faces:
        return
    farthest, items = min(y for y, _ in faces), []
    for y, art in scene.items:
        if y >= farthest:
            outline = outline_of(art)
            hidden = [line for line, face in faces if line <= y and outline.hides(face, 1.0)]
            y = min([y, *(line - 1 for line in hidden)])
        items.append((y, art))
    scene.items = items


def _clear_front(scene: Scene, plan: Plan, kite: list[Outline]) -> None:
    """What frames the picture leaves free all faces, things, and the kite."""
    things = kite + [place.outline for _, place in (*plan.animals, *plan.things)]
    scene.front = [art for art in scene.front if not _in_the_way(outline_of(art), plan.faces, things)]


def _in_the_way(outline: Outline, faces: Sequence[Face], things: Sequence[Outline]) -> bool:
    """Whether something near would hide a face, or a good part of a thing."""
    hides = any(outline.hides(face, 1.0) for face in faces)
    return hides or any(outline.overlap(thing) > 0.25 * thing.area for thing in things)


def _enter(scene: Scene, stand: Stand, *, afloat: bool) -> None:
    """One figure, with its shadow on the ground."""
    look, acting = replace(stand.player.look, mirrored=stand.flip), stand.player.acting
    ink = scene.ink.at(0.0)
    ink = replace(ink, side=-ink.side if stand.flip else ink.side)
    posture = posture_of(look.body, acting.pose)
    art = put(figure(ink, look, acting), 0, -posture.lift - stand.player.lift)
    if scene.overhead:
        art = f'<g transform="scale(1.04 {SQUASH})">{art}</g>'
    fall = "" if afloat else shadow(ink, posture.width)
    scene.items.append((stand.y, put(fall + art, stand.x, stand.y, stand.scale, flip=stand.flip)))


def _surround(scene: Scene, plan: Plan, lead: Stand, setting: Setting) -> list[Outline]:
    """What belongs right at who leads: a bed, a swing, a ladder, a blanket, a kite, whose outline comes back."""
    stage, k = scene.stage, scene.view.k
    pose, x, y, flip = lead.player.acting.pose, lead.x, lead.y, lead.flip
    ink, behind = scene.ink.at(0.0), plan.farthest - 0.6
    if "bed" in stage.props:
        offset = (-25 if flip else 25) * k
        scene.items.append((behind, put(furniture.bed(ink), x + offset, y, k, flip=not flip)))
        if pose == "lying":
            if lead.player.look.has("wheelchair"):
                parked = x + (-330 if flip else 330) * k
                scene.items.append((behind, put(wheelchair.parked(ink.of_figure()), parked, y, k, flip=flip)))
            scene.items.append((y + 0.2, put(furniture.quilt(ink), x + offset, y - 66 * k, k, flip=not flip)))
    if "swing" in stage.props and pose == "sitting":
        scene.items.append((behind, put(gear.swing(ink), x, y, k)))
    if "blanket" in stage.props and not setting.afloat:
        line = min(y + 10, SIZE - 40.0)
        scene.items.append(
            (
                behind - 1,
                put(
                    gear.blanket(scene.ink.at(0.05)),
                    SIZE / 2 if plan.members > 1 else x,
                    line,
                    scene.view.scale(line) * PROPS["blanket"].size * (1 + 0.3 * (plan.members > 2)),
                ),
            )
        )
    up_a_ramp = lead.player.look.has("wheelchair") and not {"ladder", "rope"} & set(stage.props)
    if pose == "climbing" and not setting.afloat and not up_a_ramp:
        _climbed(scene, x, y, k, flip, behind, setting)
    if flies(stage, setting):
        holder = next(
            (stand for stand, role in zip(plan.stands, plan.casting.roles, strict=False) if role.holds == "kite"), lead
        )
        return [_fly(scene, plan, holder)]
    return []


def _climbed(scene: Scene, x: float, y: float, k: float, flip: bool, behind: float, setting: Setting) -> None:
    ink, side = scene.ink.at(0.02), -1 if flip else 1
    if "ladder" in scene.stage.props:
        art = PROPS["ladder"].draw(ink)
        scene.items.append((behind, put(art, x + side * 40 * k, y, k, flip=flip, turn=side * 5)))
    elif "rope" in scene.stage.props:
        hanging = d("M", x + side * 96 * k, y - 20 * k, "q", 20, -200, 0, -1200)
        scene.items.append((behind, ink.limb(hanging, scene.ink.palette.sand, 11 * k)))
    elif setting.indoors:
        scene.items.append((behind, put(furniture.boxes(ink), x + side * 60 * k, y, k * 1.3)))
    else:
        scene.items.append((behind, put(nature.rock(ink), x + side * 90 * k, y + 6, k * 2.1, flip=flip)))


def _fly(scene: Scene, plan: Plan, holder: Stand) -> Outline:
    """The kite high up where nobody hides it, its string behind everybody."""
    ink, behind = scene.ink.at(0.05), plan.farthest - 0.8
    size = max(0.75, min(1.15, holder.scale))
    art = art_of("kite", scene.stage.facts).draw(ink)
    hand = holding_hand(holder.player.look, holder.player.acting)
    hand = hand[0], hand[1] - holder.player.lift
    start, bend, end = kite_string(hand, holder, plan, scene.calm + 110 * size, size)
    string = d("M", *start, "Q", *bend, end[0], end[1] + 60 * size)
    scene.items.append((behind, ink.line(string, ink.palette.white, 3)))
    if "letter" in scene.stage.props and all(role.holds != "letter" for role in plan.casting.roles):
        art += put(trinkets.letter(ink), -16, 306, 0.6, turn=-14)
    kite = put(art, *end, size, turn=18 if end[0] > holder.x else -18)
    scene.items.append((behind + 0.1, kite))
    return outline_of(kite)


def kite_string(hand: Point, holder: Stand, plan: Plan, top: float, size: float) -> tuple[Point, Point, Point]:
    """From the hand over a bend to the kite, which is where fewest hide it, on the side of that hand if it can."""
    side = -1 if holder.flip else 1
    away = side if hand[0] >= 0 else -side
    start = (holder.x + side * hand[0] * holder.scale, holder.y + hand[1] * holder.scale)
    own = outline_of(put(gear.kite(measuring_ink()), 0, 0, size))

    def cost(at: Point) -> float:
        place = own.placed(*at, 1)
        across = 0 if (at[0] - start[0]) * away > 90 else 1e6
        return (
            across
            + sum(stand.outline.overlap(place) for stand in plan.stands)
            + abs(at[0] - (holder.x + away * 330)) * 6
        )

    ends = [(float(x), max(110.0, top) + drop) for x in range(110, 920, 60) for drop in (0.0, 40.0, 90.0)]
    end = min(ends, key=cost)
    out = 1 if end[0] > start[0] else -1
    return start, ((start[0] + end[0]) / 2 + out * 60, max(start[1], end[1]) * 0.72 + 40), end


def _float(scene: Scene, plan: Plan, setting: Setting) -> None:
    """The vessel around everybody: its far side behind them, its near side before them."""
    k, base = scene.view.k, max(stand.y for stand in plan.stands)
    xs = [stand.x for stand in plan.stands] + [
        place.x for extra, place in plan.animals if not swims(extra, scene.stage, setting)
    ]
    xs += [place.x for _, place in plan.things]
    left, right = min(xs), max(xs)
    half = (right - left) / 2 / k + 150 * max(stand.player.size for stand in plan.stands)
    depth = min(90.0, (base - plan.farthest) / k * 0.7)
    flip = bool(plan.lead and plan.lead.flip)
    far, near = VESSELS[vessel_of(scene.stage)](scene.ink.at(0.0), half, depth)
    x = (left + right) / 2
    scene.items.append((plan.farthest - 0.5, put(far, x, base, k, flip=flip)))
    scene.items.append((base + 1, put(near, x, base + 10 * k, k, flip=flip)))


def _glow_worms(scene: Scene, plan: Plan) -> None:
    """Green lights: one before who leads, or hundreds that rise from the grass, before no face."""
    rng, tone, out = scene.rng, "#b6f26a", ""
    many = "glow-worms" in scene.stage.facts
    for i in range(90 if many else 1):
        x, y = rng.uniform(30, 990), rng.uniform(0.36, 0.97) * SIZE
        if not i and plan.lead:
            x, y = plan.lead.x + (-190 if plan.lead.flip else 190) * plan.lead.scale, min(plan.lead.y - 20, 960.0)
        if any((x - face.x) ** 2 + (y - face.y) ** 2 < (face.r + 16) ** 2 for face in plan.faces):
            continue
        r = rng.uniform(3.5, 6.5) if many else 8.0
        out += scene.ink.glow(x, y, r * (4 if many else 9), tone, 0.8)
        out += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.1f}" fill="#f2ffc4"/>'
    scene.front.append(out)


def _bring(scene: Scene, extra: Extra, place: Place, setting: Setting) -> None:
    animal, overhead = ANIMALS[extra], scene.overhead
    ink = near_ink(scene.ink.at(scene.view.far(place.y)), 0.34)
    ink = replace(ink, side=-ink.side if place.flip else ink.side)
    if swims(extra, scene.stage, setting) and (setting.afloat or not overhead):
        art = afloat.ripple(ink, 160) + put(animal.draw(ink), 0, 14)
    elif setting.afloat:
        art = put(animal.draw(ink), 0, -aboard(extra))
    elif perches(animal, setting, scene.view):
        art = shadow(ink, animal.width) + put(nature.stump(ink), scale=0.9) + put(animal.draw(ink), 0, -86)
    else:
        art = shadow(ink, animal.width) + animal.draw(ink)
    _put(scene, art, place)


def _nest(prop: Prop, ink: Ink) -> str:
    return nest(ink, prop)


def _lay(scene: Scene, art: PropArt, place: Place, setting: Setting) -> None:
    ink: Ink = replace(scene.ink.at(scene.view.far(place.y)), own=0.25)
    drawn = put(art.draw(ink), 0, -52) if setting.afloat else shadow(ink, art.width) + art.draw(ink)
    _put(scene, drawn, place)


def _put(scene: Scene, art: str, place: Place) -> None:
    if scene.overhead:
        art = f'<g transform="scale(1 {SQUASH})">{art}</g>'
    scene.items.append((place.y, put(art, place.x, place.y, place.scale, flip=place.flip)))
