"""A figure: body, limbs, head and what it wears and holds, put together in a pose and a mood."""

from services.illustrator.builtin.aids import seating, support, wheelchair
from services.illustrator.builtin.aids.hearing import hearing_aid
from services.illustrator.builtin.bodies.anatomy import PLUSH
from services.illustrator.builtin.bodies.catalogue import anatomy_of
from services.illustrator.builtin.brush.colour import darker, mix
from services.illustrator.builtin.brush.curves import part, path
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.svg import Point, ellipse, put
from services.illustrator.builtin.clothes import footwear, headgear, legwear, sleeves, wardrobe
from services.illustrator.builtin.figures import marks
from services.illustrator.builtin.figures.faces import eyes_at, face
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.moods import MOODS, Expression
from services.illustrator.builtin.figures.rig import Acting, Held, Rig, holding_side, posture
from services.illustrator.builtin.people import beards, eyewear, limbs
from services.illustrator.builtin.people import head as people_head

__all__ = ["Acting", "Held", "figure", "head_top", "holding_hand", "shadow"]


def figure(ink: Ink, look: Look, acting: Acting) -> str:
    """The figure with its feet at (0, 0), about 400 high, looking towards +x."""
    ink, mood = ink.of_person() if look.person else ink.of_figure(), MOODS[acting.mood]
    rig = _rig(look, acting)
    rolling = seating.rolls(look) and acting.pose != "lying"
    legs, hugging, lap = _legs(ink, look, rig), acting.pose == "hugging", _shows_lap(look, acting, rolling=rolling)
    arms = _arm(ink, look, rig, -1)
    if hugging:
        hugged = put(acting.hugged(ink), 34, 56 - look.body.length, 0.95) if acting.hugged else ""
        arms = hugged + _arm(ink, look, rig, 1) + arms
    back = _behind(ink, look, rig) + (wheelchair.back(ink) if rolling else support.aside(ink, rig, acting))
    back += rig.place_head(people_head.back(ink, look)) if look.person else ""
    back += ("" if lap else legs) + ("" if hugging else rig.in_body(_arm(ink, look, rig, 1)))
    clothes = wardrobe.on_trunk(ink, look, seated=rolling or acting.pose in ("sitting", "lying"))
    trunk = rig.in_body(_trunk(ink, look) + clothes + anatomy_of(look.kind).waist(ink, look)) + (legs if lap else "")
    front = wheelchair.front(ink) if rolling else support.before(ink, rig, acting)
    front += put(acting.held(ink), *rig.hand(holding_side(look, acting))) if acting.held else ""
    front += rig.in_body(arms)
    head = rig.place_head(_head(ink, look, mood, rig.shift(acting.turn), awake=acting.awake))
    out = back + trunk + (head + front if acting.pose in ("hugging", "lying") else front + head)
    return _on_the_move(ink, acting, out) if rolling else out


def _shows_lap(look: Look, acting: Acting, *, rolling: bool) -> bool:
    """Whether legs lie before the trunk: those of people who sit on the ground."""
    own_legs = look.person and anatomy_of(look.kind).legs is PLUSH.legs
    return own_legs and acting.pose == "sitting" and not rolling and not wardrobe.covers_lap(look)


def folded(behind: str) -> str:
    """What grows on the back of somebody who lies down: it points up, and a wing is folded."""
    return f'<g transform="scale(-.72 1)">{behind}</g>' if behind else ""


def head_top(look: Look, acting: Acting) -> Point:
    """Where the centre of the head is: for the camera."""
    return _rig(look, acting).head


def holding_hand(look: Look, acting: Acting) -> Point:
    """Where the hand is that holds something."""
    return _rig(look, acting).hand(holding_side(look, acting))


def _rig(look: Look, acting: Acting) -> Rig:
    return Rig(look, posture(look, acting, MOODS[acting.mood]), acting.pose)


def _on_the_move(ink: Ink, acting: Acting, art: str) -> str:
    if acting.pose == "climbing":
        return wheelchair.ramp(ink) + put(art, 10, -42, turn=seating.SLOPE)
    return wheelchair.dust(ink) + art if acting.pose == "running" else art


def _behind(ink: Ink, look: Look, rig: Rig) -> str:
    own = anatomy_of(look.kind).behind
    art = ("" if look.person and own is PLUSH.behind else own(ink, look)) + wardrobe.behind(ink, look)
    if rig.posture.lean < -40 and not look.body.piece:
        art = folded(art)
    return put(art, *rig.hip, turn=rig.posture.lean)


def _legs(ink: Ink, look: Look, rig: Rig) -> str:
    anatomy = anatomy_of(look.kind)
    soles = rig.posture.soles
    if anatomy.legs is not PLUSH.legs and not anatomy.limbed:
        return anatomy.legs(ink, look, rig.leg(1), rig.leg(-1), soles)
    out = "" if look.person else anatomy.legs(ink, look, rig.plush_leg(1), rig.plush_leg(-1), soles)
    for side in (1, -1):
        curve, foot = rig.leg_curve(side), rig.leg(side)[1]
        out += limbs.leg(ink, look, curve, side) if look.person else limbs.blade(ink, look, curve, side)
        out += legwear.on_leg(ink, look, curve, side) + footwear.on_foot(ink, look, curve, foot, side, soles)
    return out


def _arm(ink: Ink, look: Look, rig: Rig, side: int) -> str:
    curve, anatomy = rig.arm(side), anatomy_of(look.kind)
    if look.person:
        dressed = limbs.arm(ink, look, curve, side) + sleeves.on_arm(ink, look, curve, side)
        return dressed + limbs.hand(ink, look, curve, side) + sleeves.on_hand(ink, look, curve, side)
    bare = anatomy.arm(ink, look, part(curve, 0, 0.34) if look.lacks("arm", side) else path(curve))
    if anatomy.arm is not PLUSH.arm and not anatomy.limbed:
        return bare
    bare += limbs.hook(ink, look, curve, side)
    bare += sleeves.on_arm(ink, look, curve, side) + sleeves.paw(ink, look, curve, side)
    return bare + sleeves.on_hand(ink, look, curve, side)


def _trunk(ink: Ink, look: Look) -> str:
    return limbs.trunk(ink, look) if look.person else anatomy_of(look.kind).trunk(ink, look)


def _head(ink: Ink, look: Look, mood: Expression, shift: float, *, awake: bool) -> str:
    if look.person:
        return people_head.head(ink, look, mood, shift, awake=awake)
    anatomy = anatomy_of(look.kind)
    eyes, (rx, ry) = eyes_at(look, shift), look.body.head
    hat = put(headgear.on_head(ink, look, shift), 0, -look.body.brow)
    under, over = (hat, "") if "popeyes" in look.body.marks else ("", hat)
    return (
        anatomy.ears(ink, look, mood.ears) + under + anatomy.skull(ink, look, shift) + marks.on_face(ink, look, shift)
        + headgear.mask(ink, look, eyes) + face(ink, look, mood, shift, awake=awake)
        + beards.beard_of_toy(ink, look) + anatomy.muzzle(ink, look, mood, shift)
        + eyewear.eyewear(ink, look, eyes) + anatomy.crown(ink, look)
        + hearing_aid(ink, look, -rx * 0.94, -ry * 0.18) + over
    )  # fmt: skip


def shadow(ink: Ink, width: float, strength: float = 0.34) -> str:
    """The shadow that holds a thing to the ground."""
    side = -ink.side
    colour = mix(ink.light.shade, darker(ink.lit(ink.palette.grass), 0.6), 0.4)
    soft = ink.shape(
        ellipse(side * width * 0.16, 0, width * 0.62, max(9.0, width * 0.10)), colour, edge=False, soft=strength
    )
    return soft.replace(f'fill="{ink.lit(colour)}"', f'fill="{colour}"')
