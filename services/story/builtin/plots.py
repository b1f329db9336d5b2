"""What all languages share of a tale: for whom it is, what draws a book to it, and its stages."""

import re
import tomllib
from typing import Any, Literal, TypeVar

import msgspec

from contracts.events import BookMood, ReadingAge
from contracts.questions import OwnKind, Tone
from contracts.stage import Actor, Camera, Extra, Fact, Mood, Place, Pose, Prop, Season, Side, Stage, Time, Weather
from services.story.builtin.notation import Report


class Role(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What somebody of the cast does on a page: ``a`` leads the beat, ``b`` is the next, ``rest`` are the others."""

    who: Literal["a", "b", "rest"]
    pose: Pose | None = None
    mood: Mood | None = None
    holds: Prop | None = None
    side: Side | None = None

    def acted_by(self, name: str) -> Actor:
        """The role as one of the cast plays it."""
        return Actor(name=name, pose=self.pose, mood=self.mood, holds=self.holds, side=self.side)


class Setting(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The stage of a beat or cover before anybody is cast; the mood of a cover is that of its book."""

    place: Place
    time: Time
    weather: Weather
    camera: Camera
    pose: Pose
    mood: Mood = "calm"
    props: tuple[Prop, ...] = ()
    extras: tuple[Extra, ...] = ()
    facts: tuple[Fact, ...] = ()
    actors: tuple[Role, ...] = ()

    def stage(self, season: Season | None, cast: tuple[str, ...]) -> Stage:
        """The stage with names in it: ``cast`` are those in the picture, whoever leads the beat first."""
        roles = {role.who: role for role in self.actors}
        plain = Role(who="rest")
        parts = [roles.get("a", plain), roles.get("b", roles.get("rest", plain))]
        parts += [roles.get("rest", plain)] * max(0, len(cast) - 2)
        return Stage(
            place=self.place,
            time=self.time,
            weather=self.weather,
            mood=self.mood,
            camera=self.camera,
            pose=self.pose,
            props=self.props,
            extras=self.extras,
            season=season,
            facts=self.facts,
            actors=tuple(role.acted_by(name) for role, name in zip(parts, cast, strict=False)),
        )


class Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A plot without its stages; see ``tales/README.md`` for what each field means."""

    moods: tuple[BookMood, ...]
    tone: Tone
    ages: tuple[ReadingAge, ...]
    situation: bool = False
    surprise: bool = True
    season: Season | None = None
    own: OwnKind | None = None
    themes: tuple[str, ...] = ()


class Plot(msgspec.Struct, frozen=True, kw_only=True):
    """A plot, whole."""

    key: str
    head: Head
    covers: tuple[Setting, ...]
    beats: tuple[Setting, ...]


T = TypeVar("T", Head, Setting)
_WHERE = re.compile(r" - at `\$(.*)`")


def read_plot(key: str, text: str, report: Report) -> Plot | None:
    """Read a ``plot.toml``; None when it says too little to go on."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        row = re.search(r"at line (\d+)", str(error))
        report(int(row[1]) if row else text.count("\n"), f"not TOML: {error}")
        return None
    rows = rows_of(text)
    parts = {name: raw.pop(name, []) for name in ("covers", "beats")}
    head = _convert(raw, Head, (), rows, report)
    settings = {
        name: [_convert(part, Setting, (name, index), rows, report) for index, part in enumerate(listed)]
        for name, listed in parts.items()
    }
    if head is None or any(setting is None for listed in settings.values() for setting in listed):
        return None
    return Plot(
        key=key,
        head=head,
        covers=tuple(setting for setting in settings["covers"] if setting),
        beats=tuple(setting for setting in settings["beats"] if setting),
    )


Spot = tuple[str | int, ...]


def rows_of(text: str) -> dict[Spot, int]:
    """The row of every table and key of a TOML file whose arrays of tables are at most two deep."""
    rows: dict[Spot, int] = {}
    table: Spot = ()
    for row, raw in enumerate(text.splitlines(), start=1):
        line = raw.split("#")[0].strip()
        if line.startswith("[["):
            table = ()
            for name in line.strip("[]").split("."):
                table = _last(rows, (*table, name.strip()), fresh=line.endswith(f"{name}]]"))
            rows[table] = row
        elif line.startswith("["):
            table = tuple(line.strip("[]").split("."))
            rows[table] = row
        elif "=" in line:
            rows[*table, line.split("=")[0].strip()] = row
    return rows


def _last(rows: dict[Spot, int], array: Spot, *, fresh: bool) -> Spot:
    """The spot of the last table of an array of tables, or of the next one."""
    count = sum(1 for spot in rows if spot[:-1] == array and isinstance(spot[-1], int))
    return (*array, count if fresh else count - 1)


def _convert(raw: Any, kind: type[T], spot: Spot, rows: dict[Spot, int], report: Report) -> T | None:
    try:
        return msgspec.convert(raw, kind, strict=True)
    except msgspec.ValidationError as error:
        _explain(str(error), spot, rows, report)
    return None


def _explain(error: str, spot: Spot, rows: dict[Spot, int], report: Report) -> None:
    """Report what msgspec says is wrong at the row of the key of which it speaks, or of the table around it."""
    where = _WHERE.search(error)
    keys = re.findall(r"\.[\w-]+|\[\d+\]", where[1] if where else "")
    inner: Spot = tuple(int(key[1:-1]) if key.startswith("[") else key.strip(".") for key in keys)
    path: Spot = (*spot, *inner, *re.findall(r"unknown field `([^`]+)`", error))
    row = next((rows[path[:cut]] for cut in range(len(path), 0, -1) if path[:cut] in rows), 1)
    says = error.partition(" - at ")[0]
    field = next((part for part in reversed(inner) if isinstance(part, str)), "")
    report(row, f"{field}: {says}" if field else says)
