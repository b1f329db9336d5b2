"""What a scene or a text says is to be seen, held against what its stage has: the picture tells what the page tells."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import msgspec

from contracts.stage import Extra, Prop, Stage
from services.story.builtin.language import Noun
from services.story.builtin.loading import LANGUAGES, ROOT, load_table
from services.story.builtin.notation import Report, Tale
from services.story.builtin.plots import Plot
from services.story.builtin.traits import found

_VEILED = frozenset(("rain", "storm", "fog"))
_INDOORS = frozenset(("bedroom", "kitchen", "attic", "cave", "classroom", "surgery", "living-room", "train"))
_CAST = ("Bruno", "Mila")
_REACH = 36
"""In how many letters behind a word for holding what is held is named."""


class Sights(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Patterns of a language by which words show something; ``idioms`` and comparisons show nothing."""

    idioms: str
    moon: str
    no_moon: str
    snow: str
    rain: str
    night: str
    holds: str
    insects: str
    props: Mapping[Prop, str]


@cache
def sights_of(tag: str) -> Sights:
    """The sights of a language, read when they are first asked for."""
    return load_table(ROOT / "languages" / tag / "sights.toml", Sights)


def check_sights(tale: Tale, plot: Plot, tag: str, report: Report) -> None:
    """Report scenes and covers that show what their stages have not."""
    for beat, setting in zip(tale.beats, plot.beats, strict=False):
        for scene in beat.scenes:
            for fault in scene_faults(scene, setting.stage(plot.head.season, _CAST), tag):
                report(beat.scene_row, f"the scene says {fault}")
    for cover, setting in zip(tale.covers, plot.covers, strict=False):
        for fault in scene_faults(cover, setting.stage(plot.head.season, _CAST), tag):
            report(tale.rows["covers"], f"the cover says {fault}")


def scene_faults(scene: str, stage: Stage, tag: str, names: Iterable[str] = ()) -> Iterator[str]:
    """What a scene shows and its stage has not, or has otherwise; ``names`` are those of the cast."""
    for name in names:
        scene = scene.replace(name, "·")
    sights = sights_of(tag)
    scene = re.sub(rf"(?<!\w)(?:{sights.idioms})", "·", scene, flags=re.IGNORECASE)
    if (said := found(sights.moon, scene)) and not found(sights.no_moon, scene) and not has_moon(stage):
        yield f"“{said[0]}”, but the picture has no moon"
    if (said := found(sights.snow, scene)) and not snowy(stage):
        yield f"“{said[0]}”, but there is no snow on the stage"
    if (said := found(sights.rain, scene)) and stage.weather not in ("rain", "storm"):
        yield f"“{said[0]}”, but the weather is {stage.weather}"
    if (said := found(sights.night, scene)) and stage.time not in ("night", "dusk"):
        yield f"“{said[0]}”, but it is {stage.time}"
    yield from _thing_faults(scene, stage, sights, LANGUAGES[tag].lexicon.extras)


def _thing_faults(scene: str, stage: Stage, sights: Sights, extras: Mapping[Extra, Noun]) -> Iterator[str]:
    there = {*stage.props, *(actor.holds for actor in stage.actors), *(("boat",) if "afloat" in stage.facts else ())}
    for prop, pattern in sights.props.items():
        said = found(pattern, scene)
        if said and prop not in there:
            yield f"“{said[0]}”, but no {prop} is on the stage"
    for extra, noun in extras.items():
        said = found(noun.pattern, scene)
        if said and extra not in stage.extras:
            yield f"“{said[0]}”, but no {extra} is on the stage"
    if held := _held(scene, sights):
        prop, word = held
        holders = [actor.holds for actor in stage.actors if actor.holds]
        if holders and prop not in holders:
            yield f"“{word}” is held, but on the stage it is the {holders[0]}"


def _held(scene: str, sights: Sights) -> tuple[Prop, str] | None:
    holding = found(sights.holds, scene)
    if holding is None:
        return None
    behind = scene[holding.end() : holding.end() + _REACH].split(";")[0].split(",")[0].split(" · ")[0]
    named = [
        (said.start(), prop, said[0]) for prop, pattern in sights.props.items() if (said := found(pattern, behind))
    ]
    return min(named)[1:] if named else None


def text_faults(text: str, stage: Stage, tag: str) -> Iterator[str]:
    """What a text says and its picture cannot show."""
    sights = sights_of(tag)
    if (said := found(sights.no_moon, text)) and has_moon(stage):
        yield f"“{said[0]}”, but the picture has a moon"
    if stage.season == "winter" and stage.place not in _INDOORS and (said := found(sights.insects, text)):
        yield f"“{said[0]}” in the snow"


def has_moon(stage: Stage) -> bool:
    """Whether a moon can be seen in the picture."""
    if "full-moon" in stage.facts:
        return True
    return stage.time == "night" and "moonless" not in stage.facts and stage.weather not in _VEILED


def snowy(stage: Stage) -> bool:
    """Whether there is snow in the picture."""
    return stage.weather == "snow" or stage.place == "snowfield" or stage.season == "winter"
