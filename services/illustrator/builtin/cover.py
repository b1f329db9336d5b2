"""The cover: one strong picture, calm above for the title, everybody large in front, light behind them, a frame."""

from dataclasses import replace

import msgspec

from contracts.stage import Mood, Pose, Prop, Stage
from services.illustrator.builtin.brush.colour import darker, mix
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.light import Light
from services.illustrator.builtin.cover_frame import frame
from services.illustrator.builtin.cover_hangings import hung
from services.illustrator.builtin.cover_places import FRAME, TITLE, VIEW
from services.illustrator.builtin.drawings.props import PROPS
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.page import staging, weather
from services.illustrator.builtin.page.composition import chance, framed, ink_for
from services.illustrator.builtin.page.planning import Plan, plan_page
from services.illustrator.builtin.page.scene import SIZE, Scene
from services.illustrator.builtin.page.stands import Bounds
from services.illustrator.builtin.places.settings import Setting, setting_of
from services.illustrator.builtin.reading.reader import stage_of
from services.illustrator.painter import Page

_POSES: dict[Pose, Pose] = {"lying": "sitting", "climbing": "waving", "running": "walking", "hugging": "standing"}
_MOODS: dict[Mood, Mood] = {"sad": "calm", "worried": "curious"}
_TOO_TALL: frozenset[Prop] = frozenset(("swing",))
_OVERHEAD: frozenset[Prop] = frozenset(("umbrella", "balloon"))


def compose(page: Page) -> str:
    """The SVG of a cover. The same page gives the same text."""
    scene, _ = staged(page)
    return framed(scene.body() + _vignette(scene.ink) + frame(scene), scene.ink)


def staged(page: Page) -> tuple[Scene, Plan]:
    """The scene of a cover with everything in it, and the plan that it follows."""
    rng, stage = chance(page), _inviting(stage_of(page), len(page.cast))
    setting, ink = setting_of(stage), ink_for(page, stage, rng)
    ink = replace(ink, light=_richer(ink.light))
    orb = (512 + ink.side * (0 if len(page.cast) == 1 else 40), 500.0, 262.0)
    plan = planned(page, stage)
    scene = Scene(stage=stage, ink=ink, view=plan.view, rng=rng, hero_x=512, orb=orb, calm=TITLE)
    _set_behind(scene, setting, plan.farthest)
    staging.set_stage(scene, plan, setting)
    return scene, plan


def planned(page: Page, stage: Stage) -> Plan:
    """Where everybody on a cover will be: as large as fits between the title and the frame."""
    cast = [look_of(member) for member in page.cast]
    bounds = Bounds(alone_x=512, top=TITLE, margin=FRAME, stays=True)
    turn = 0.12 if len(cast) == 1 else 0.3
    return plan_page(
        stage, cast, [member.look.name for member in page.cast], VIEW, setting_of(stage), bounds, turn=turn
    )


def _set_behind(scene: Scene, setting: Setting, line: float) -> None:
    """Paint the place so that nothing of it hides anybody on the line of the cast: nothing blows across a face."""
    setting.paint(scene)
    if not setting.indoors:
        weather.behind(scene)
    scene.back += [_halo(scene, setting), _calm(scene, setting), "" if setting.indoors else weather.before(scene)]
    scene.items = [(min(y, line - 1), art) for y, art in scene.items]
    scene.items.append((line - 0.5, hung(scene)))


def _inviting(stage: Stage, members: int) -> Stage:
    """The stage as a cover shows it: nobody cries, lies or runs away, and few things stand around."""
    unfit = _TOO_TALL | _OVERHEAD if members > 3 and "afloat" not in stage.facts else _TOO_TALL
    # What comes first is held: a suitcase would be held before the photo.
    props = sorted((prop for prop in stage.props if prop not in unfit), key=lambda prop: PROPS[prop].width > 150)
    pose = _POSES.get(stage.pose, stage.pose)
    holds = any(PROPS[prop].use == "hand" for prop in props)
    if (holds and pose == "waving") or (members > 3 and pose == "reaching"):
        # What a raised hand holds would be in front of a face.
        pose = "standing"
    return msgspec.structs.replace(
        stage,
        camera="medium",
        pose=pose,
        mood=_MOODS.get(stage.mood, stage.mood),
        props=tuple(props[:3]),
        extras=stage.extras[:2],
    )


def _richer(light: Light) -> Light:
    """The same light, with a warm rim on every figure and enough of it for faces in the night."""
    r, g, b = (one + (1 - one) * (0.36 if light.moon else 0.12) for one in light.tint)
    return replace(light, tint=(r, g, b), rim=light.rim or mix(light.halo, "#ffffff", 0.2))


def _vignette(ink: Ink) -> str:
    """A little shade in the corners, so that the light is in the middle."""
    if ink.hand.cut:
        return ""
    tone = darker(ink.light.shade, 0.2)
    stops = "".join(
        f'<stop offset="{at}" stop-color="{tone}" stop-opacity="{share}"/>' for at, share in ((0.62, 0), (1, 0.5))
    )
    ink.defs["vignette"] = f'<radialGradient id="vignette" cx=".5" cy=".54" r=".74">{stops}</radialGradient>'
    return f'<path d="M0 0h{SIZE}v{SIZE}H0z" fill="url(#vignette)"/>'


def _halo(scene: Scene, setting: Setting) -> str:
    """Light behind the heads where no sun or moon can be seen."""
    light, (x, y, r) = scene.ink.light, scene.orb or (512.0, 500.0, 262.0)
    if setting.indoors:
        return scene.ink.glow(x, y, r * 1.9, "#ffdf9a", 0.75)
    return scene.ink.glow(x, y + 40, r * 1.5, light.halo, 0.5)


def _calm(scene: Scene, setting: Setting) -> str:
    """Air over what is behind the title."""
    ink, name = scene.ink, "calm"
    tone = ink.lit(ink.palette.wall) if setting.indoors else mix(ink.light.sky[0], ink.light.haze, 0.3)
    stops = "".join(
        f'<stop offset="{at}" stop-color="{tone}" stop-opacity="{share}"/>'
        for at, share in ((0, 0.6), (0.7, 0.4), (1, 0))
    )
    scene.ink.defs[name] = f'<linearGradient id="{name}" x2="0" y2="1">{stops}</linearGradient>'
    return f'<path d="M0 0h{SIZE}v{TITLE + 90}H0z" fill="url(#{name})"/>'
