"""What a language brings to the built-in storyteller: its words, its lines and its tales."""

from collections.abc import Callable, Mapping

import msgspec

from contracts.events import BookMood
from contracts.stage import Camera, Extra, Mood, Place, Pose, Time, Weather
from services.story.builtin.script import Line, Tale


class Noun(msgspec.Struct, frozen=True, kw_only=True):
    """A thing as a language says it: how it is recognised, its grammatical gender, and its word."""

    pattern: str
    word: str
    gender: str = ""
    use: str = ""


class Lexicon(msgspec.Struct, frozen=True, kw_only=True):
    """Patterns (regular expressions, matched at the start of words, without case) that recognise a family's words."""

    traits: Mapping[str, str]
    belongings: Mapping[str, Noun]
    colours: Mapping[str, tuple[str, ...]]
    fears: Mapping[str, str]
    fear_cues: str
    loves: Mapping[str, Noun]
    love_cues: str
    negations: str
    kinds: Mapping[str, Noun]
    themes: Mapping[str, str]
    motifs: Mapping[str, Noun]
    wishes: Mapping[str, str]
    extras: Mapping[Extra, Noun]
    places: Mapping[Place, Noun]


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """How a trait shows: at home, in trouble, on the quiet page, at the turn, and at the end; slot ``{x}``."""

    show: tuple[Line, ...]
    act: tuple[Line, ...]
    quiet: tuple[Line, ...]
    turn: tuple[Line, ...]
    also: tuple[Line, ...]
    end: tuple[Line, ...]


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """Phrases from which the scene of a picture is made; ``line`` has the slots time, weather, mood and camera."""

    times: Mapping[Time, str]
    weathers: Mapping[Weather, str]
    moods: Mapping[Mood, str]
    cameras: Mapping[Camera, str]
    poses: Mapping[Pose, str]
    line: str
    one_beside: str
    more_beside: str
    at_place: str
    guests: str


class Asides(msgspec.Struct, frozen=True, kw_only=True):
    """Lines that any adventure can take in: by mood and beat, by fear, love, belonging, motif, and for wishes."""

    moods: Mapping[BookMood, tuple[tuple[Line, ...], ...]]
    fears: Mapping[str, tuple[tuple[Line, ...], ...]]
    love_food: tuple[Line, ...]
    love_thing: tuple[Line, ...]
    love_end: tuple[Line, ...]
    kind: tuple[Line, ...]
    keep: tuple[Line, ...]
    motif: tuple[Line, ...]
    motif_end: tuple[Line, ...]
    naming: tuple[Line, ...]
    here: tuple[Line, ...]
    too: tuple[Line, ...]
    places: Mapping[Place, tuple[Line, ...]]
    along: tuple[Line, ...]
    wish_time: Mapping[Time, str]
    wish_weather: Mapping[Weather, str]
    wish_extra: tuple[Line, ...]
    wish_place: tuple[Line, ...]
    wish_funny: tuple[Line, ...]
    wish_quiet: tuple[Line, ...]


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """One language, whole."""

    tag: str
    names: tuple[str, ...]
    invented_kind: str
    default_look: str
    lexicon: Lexicon
    voices: Mapping[str, Voice]
    asides: Asides
    picture: Picture
    tales: Mapping[str, Tale]
    typeset: Callable[[str], str]
    join: Callable[[tuple[str, ...]], str]
    thing: Callable[[Noun, tuple[str, ...] | None], tuple[str, str]]
    """The definite form of a belonging with its colour: as subject, and as object."""
