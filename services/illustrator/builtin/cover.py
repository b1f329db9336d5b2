"""The cover: one strong picture, calm above for the title, everybody large in front, light behind them, a frame."""

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from contracts.stage import Mood, Pose, Prop, Stage
from services.illustrator.builtin import staging, weather
from services.illustrator.builtin.casting import look_of
from services.illustrator.builtin.colour import mix
from services.illustrator.builtin.composition import chance, framed, ink_for
from services.illustrator.builtin.cover_frame import frame, hung, vignette
from services.illustrator.builtin.figure import Acting, head_top
from services.illustrator.builtin.light import Light
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.props import PROPS
from services.illustrator.builtin.reader import stage_of
from services.illustrator.builtin.scene import SIZE, Scene, Spot, View
from services.illustrator.builtin.settings import SETTINGS, Setting
from services.illustrator.painter import Page

TITLE = 312
"""Down to this line a title may be set over the cover: no face and nothing that matters is above it."""

VIEW = View("medium", 600, 956, 1.34)
"""How a cover is seen."""

Group = tuple[tuple[float, float, float], ...]
"""Places as (x, y), each with how many page units are one unit of who stands there; the hero's comes first."""

_GROUPS: tuple[Group, ...] = (
    (),
    ((512, 956, 1.5),),
    ((330, 960, 1.34), (694, 954, 1.34)),
    ((512, 972, 1.18), (196, 922, 1.16), (828, 922, 1.16)),
    ((398, 974, 1.06), (632, 972, 1.06), (172, 874, 1.02), (854, 874, 1.02)),
    ((512, 978, 1.04), (252, 970, 1.0), (772, 970, 1.0), (330, 806, 1.0), (694, 806, 1.0)),
    ((398, 978, 0.94), (628, 978, 0.94), (168, 970, 0.94), (856, 970, 0.94), (272, 802, 0.94), (754, 802, 0.94)),
)
"""Where a cast of none, one, two and so on stands."""

_BOATLOADS: tuple[Group, ...] = (
    (),
    ((512, 950, 1.3),),
    ((440, 950, 1.2), (668, 948, 1.2)),
    ((512, 950, 1.1), (290, 948, 1.06), (734, 948, 1.06)),
    ((440, 950, 0.9), (606, 950, 0.9), (274, 948, 0.9), (768, 948, 0.9)),
    ((512, 950, 0.94), (300, 948, 0.94), (724, 948, 0.94), (406, 806, 0.92), (618, 806, 0.92)),
    ((512, 950, 0.88), (308, 948, 0.88), (716, 948, 0.88), (410, 812, 0.86), (614, 812, 0.86), (812, 816, 0.86)),
)
"""Where they sit at sea."""

_USUAL_FACE = 290.0

_POSES: dict[Pose, Pose] = {"lying": "sitting", "climbing": "waving", "running": "walking", "hugging": "standing"}
_MOODS: dict[Mood, Mood] = {"sad": "calm", "worried": "curious"}
_TOO_TALL: frozenset[Prop] = frozenset(("bed", "ladder", "swing"))


def compose(page: Page) -> str:
    """The SVG of a cover. The same page gives the same text."""
    rng, stage = chance(page), _inviting(stage_of(page), len(page.cast))
    setting = SETTINGS[stage.place]
    ink = ink_for(page, stage, rng)
    ink = replace(ink, light=_richer(ink.light))
    orb = (512 + ink.side * (0 if len(page.cast) == 1 else 40), 500.0, 262.0)
    scene = Scene(stage=stage, ink=ink, view=VIEW, rng=rng, hero_x=512, orb=orb, calm=TITLE)
    setting.paint(scene)
    if not setting.indoors:
        weather.behind(scene)
    # Behind the figures: nothing blows across a face on the cover.
    scene.back.append(
        _halo(scene, setting) + _calm(scene, setting) + ("" if setting.indoors else weather.before(scene))
    )
    cast = [look_of(member) for member in page.cast]
    spots = spots_on_cover(cast, setting.afloat)
    line = min((spot.y for spot in spots), default=VIEW.base)
    _step_back(scene, line)
    scene.items.append((line - 0.5, hung(scene)))
    staging.set_stage(scene, cast, setting, spots)
    return framed(scene.body() + vignette(ink) + frame(scene), ink)


def _inviting(stage: Stage, members: int) -> Stage:
    """The stage as a cover shows it: nobody cries, lies or runs away, and few things stand around."""
    props = tuple(prop for prop in stage.props if prop not in _TOO_TALL)
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
        props=props[: 3 if members < 4 else 1],
        extras=stage.extras[: 1 if members < (2 if SETTINGS[stage.place].afloat else 3) else 0],
    )


def _richer(light: Light) -> Light:
    """The same light, with a warm rim on every figure and enough of it for faces in the night."""
    r, g, b = (one + (1 - one) * (0.36 if light.moon else 0.12) for one in light.tint)
    return replace(light, tint=(r, g, b), rim=light.rim or mix(light.halo, "#ffffff", 0.2))


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


def _step_back(scene: Scene, line: float) -> None:
    """Let all that stands nearer than the cast be painted before it: nothing hides anybody on the cover."""
    scene.items = [(min(y, line - 1), art) for y, art in scene.items]


def spots_on_cover(cast: Sequence[Look], afloat: bool) -> list[Spot]:
    """Where everybody stands, in the order of the cast: as large as fits below the title, every face to be seen."""
    groups = _BOATLOADS if afloat else _GROUPS
    group = groups[min(len(cast), len(groups) - 1)]
    out: dict[int, Spot] = {}
    for (index, look), (x, y, k) in zip(_tall_behind(cast), group, strict=False):
        room = (y - TITLE - 14) / _height(look)
        # In a crowd, a long neck must not carry a face before another's.
        stoop = min(1.0, _USUAL_FACE / _face(look)) if len(cast) > 3 else 1.0
        size = min(k * stoop, room / look.size) / VIEW.scale(y)
        out[index] = Spot(x, y, x > 530, size, turn=0.12 if len(cast) == 1 else 0.3)
    return [out[index] for index in sorted(out)]


def _tall_behind(cast: Sequence[Look]) -> list[tuple[int, Look]]:
    """The cast in the order of its spots: the hero, then the others from small to tall."""
    return sorted(enumerate(cast), key=lambda one: one[0] and _height(one[1]))


def _height(look: Look) -> float:
    """From the ground to the tips of ears, horns and hat, with a little air."""
    ears = {"long": 140, "horse": 64, "pointed": 52, "tuft": 44}.get(look.body.ears, 34)
    hat = 64 if any(look.wears(what) for what in ("hat", "cap", "crown", "chef hat")) else 0
    return _face(look) + look.body.head[1] + max(ears, hat)


def _face(look: Look) -> float:
    """How high the middle of the face is."""
    return -head_top(look, Acting("standing", "calm"))[1]
