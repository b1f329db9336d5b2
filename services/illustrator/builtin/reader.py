"""Reads a scene or a wish in English, German, Spanish or French, and says what that changes on the stage."""

from collections.abc import Mapping
from functools import cache
from typing import cast

import msgspec

from contracts.stage import Camera, Stage
from services.illustrator.builtin.vocabulary import (
    CAMERAS,
    EXTRAS,
    MOODS,
    NOT,
    PLACES,
    POSES,
    PROPS,
    SIZES,
    TIMES,
    WEATHERS,
)
from services.illustrator.builtin.words import meaning, table_of, tokens
from services.illustrator.painter import Page

_KINDS: dict[str, Mapping[str, str]] = {
    "place": PLACES, "time": TIMES, "weather": WEATHERS, "mood": MOODS, "pose": POSES, "camera": CAMERAS,
    "props": PROPS, "extras": EXTRAS,
}  # fmt: skip
_NEARER: tuple[Camera, ...] = ("wide", "medium", "close")


def stage_of(page: Page) -> Stage:
    """The stage that counts: the storyteller's, or the family's scene where it was rewritten, and always its wish."""
    stage = read(page.scene, page.stage, anew=True) if page.rewritten else page.stage
    return read(page.wish, stage) if page.wish else stage


def read(text: str, stage: Stage, *, anew: bool = False) -> Stage:
    """The stage as the words of a text change it; ``anew``: props and extras named in the text replace the old ones."""
    found, refused = _found(tokens(text))
    changes: dict[str, object] = {
        kind: words[-1 if kind == "camera" else 0]
        for kind, words in found.items()
        if kind in ("place", "time", "weather", "mood", "pose", "camera") and words
    }
    if stage.weather in refused and "weather" not in changes:
        changes["weather"] = "clear"
    for kind, have in (("props", stage.props), ("extras", stage.extras)):
        named = found.get(kind, [])
        kept = [] if anew and named else [one for one in have if one not in refused]
        changes[kind] = tuple(dict.fromkeys([*named, *kept]))
    changes["camera"] = _sized(text, cast(Camera, changes.get("camera", stage.camera)))
    return msgspec.structs.replace(stage, **changes)


def _found(words: list[str]) -> tuple[dict[str, list[str]], set[str]]:
    """What the words mean by kind, in their order, and what they do not want."""
    found: dict[str, list[str]] = {}
    refused: set[str] = set()
    no = 0
    for word in words:
        no = 3 if word in NOT else no - 1
        for kind, table in _tables().items():
            sense = meaning(word, table)
            if sense and no > 0:
                refused.add(sense)
            elif sense:
                found.setdefault(kind, []).append(sense)
    return found, refused


def _sized(text: str, camera: Camera) -> Camera:
    """One step nearer or farther when a text asks for bigger or smaller."""
    table = table_of(SIZES)
    for word in tokens(text):
        step = {"bigger": 1, "smaller": -1}.get(table.get(word, ""), 0)
        if step:
            at = _NEARER.index(camera) if camera in _NEARER else 1
            return _NEARER[min(2, max(0, at + step))]
    return camera


@cache
def _tables() -> dict[str, dict[str, str]]:
    return {kind: table_of(dict(entries)) for kind, entries in _KINDS.items()}
