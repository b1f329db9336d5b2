"""Reads a scene or a wish in English, German, Spanish or French, and says what that changes on the stage."""

from collections.abc import Mapping
from functools import cache
from typing import cast

import msgspec

from contracts.stage import Actor, Camera, Fact, Stage
from services.illustrator.builtin.reading.vocabulary import (
    BIG,
    BIGGER,
    CAMERAS,
    EXTRAS,
    MOODS,
    MORE,
    NOT,
    NOT_IN,
    ONLY_IN,
    PLACES,
    POSES,
    PROPS,
    SMALL,
    SMALLER,
    TIMES,
    WEATHERS,
)
from services.illustrator.builtin.reading.words import meaning, table_of, tokens
from services.illustrator.painter import Page

_KINDS: dict[str, Mapping[str, str]] = {
    "place": PLACES, "time": TIMES, "weather": WEATHERS, "mood": MOODS, "pose": POSES, "camera": CAMERAS,
    "props": PROPS, "extras": EXTRAS,
}  # fmt: skip
_ONE = frozenset(["place", "time", "weather", "mood", "pose"])
_MOON = frozenset(("moon", "mond", "vollmond", "luna", "lune"))
_NEARER: tuple[Camera, ...] = ("wide", "medium", "close")


def stage_of(page: Page) -> Stage:
    """The stage that counts: the storyteller's, or the family's scene where it was rewritten, and always its wish."""
    stage = read(page.scene, page.stage, anew=True) if page.rewritten else page.stage
    return read(page.wish, stage) if page.wish else stage


def read(text: str, stage: Stage, *, anew: bool = False) -> Stage:
    """The stage as the words of a text change it.

    ``anew`` is for a scene: its props and extras replace the old ones, who acts and what is true is what it says, and
    no word of it moves the camera.
    """
    words = tokens(text)
    found, refused = _found(words)
    changes: dict[str, object] = {kind: senses[0] for kind, senses in found.items() if kind in _ONE}
    if stage.weather in refused and "weather" not in changes:
        changes["weather"] = "clear"
    for kind, have in (("props", stage.props), ("extras", stage.extras)):
        named = found.get(kind, [])
        kept = [] if anew and named else [one for one in have if one not in refused]
        changes[kind] = tuple(dict.fromkeys([*named, *kept]))
    if anew:
        changes |= {"facts": (), "actors": ()}
    else:
        changes |= {"facts": _still_true(stage, words), "actors": _following(stage, changes, refused)}
        seen = cast(Camera, found.get("camera", [stage.camera])[-1])
        changes["camera"] = _sized(words, seen)
    return msgspec.structs.replace(stage, **changes)


def _still_true(stage: Stage, words: list[str]) -> tuple[Fact, ...]:
    """The facts that a wish leaves: one for the moon ends a night without it."""
    wanted = set(words) & _MOON and not set(words) & NOT
    return tuple(fact for fact in stage.facts if not (wanted and fact == "moonless"))


def _following(stage: Stage, changes: Mapping[str, object], refused: set[str]) -> tuple[Actor, ...]:
    """The actors as a wish has them: the first does what is wished for, and nobody holds what is not wanted."""
    gone = {field: None for field in ("pose", "mood") if field in changes}
    out = []
    for rank, actor in enumerate(stage.actors):
        freed = {"holds": None} if actor.holds in refused else {}
        out.append(msgspec.structs.replace(actor, **(gone if rank == 0 else {}), **freed))
    return tuple(out)


def named(text: str, kind: str) -> str:
    """The first thing of a kind (``mood``, ``pose`` and so on) that a text wants, or empty."""
    return _found(tokens(text))[0].get(kind, [""])[0]


def _found(words: list[str]) -> tuple[dict[str, list[str]], set[str]]:
    """What the words mean by kind, in their order, and what they do not want."""
    found: dict[str, list[str]] = {}
    refused: set[str] = set()
    no, around = 0, frozenset(words)
    for word in words:
        no = 3 if word in NOT else no - 1
        for kind, table in _tables().items():
            sense = meaning(word, table) if _meant(word, around) else ""
            if sense and no > 0:
                refused.add(sense)
            elif sense:
                found.setdefault(kind, []).append(sense)
    return found, refused


def _meant(word: str, around: frozenset[str]) -> bool:
    if word in ONLY_IN:
        return bool(ONLY_IN[word] & around)
    return not (word in NOT_IN and NOT_IN[word] & around)


def _sized(words: list[str], camera: Camera) -> Camera:
    """One step nearer or farther when a wish asks for bigger or smaller."""
    step = 0
    for before, word in zip(["", *words], words, strict=False):
        if word in BIGGER or (before in MORE and word in BIG):
            step = 1
        elif word in SMALLER or (before in MORE and word in SMALL):
            step = -1
    at = _NEARER.index(camera) if camera in _NEARER else 1
    return _NEARER[min(2, max(0, at + step))] if step else camera


@cache
def _tables() -> dict[str, dict[str, str]]:
    return {kind: table_of(dict(entries)) for kind, entries in _KINDS.items()}
