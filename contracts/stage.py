"""The stage of a page: what a painter needs to know beside the sentence that describes the scene."""

from typing import Literal, get_args

import msgspec

Place = Literal[
    "bedroom",
    "kitchen",
    "garden",
    "meadow",
    "forest",
    "river",
    "lake",
    "beach",
    "sea",
    "mountain",
    "cave",
    "village",
    "city",
    "market",
    "attic",
    "playground",
    "bridge",
    "snowfield",
    "classroom",
    "surgery",
    "living-room",
    "train",
    "station",
]
Time = Literal["dawn", "morning", "noon", "afternoon", "dusk", "night"]
Weather = Literal["clear", "cloudy", "rain", "snow", "wind", "fog", "storm"]
Mood = Literal["joyful", "calm", "curious", "worried", "sad", "brave", "sleepy", "surprised"]
Camera = Literal["wide", "medium", "close", "above", "below"]
Pose = Literal["standing", "walking", "running", "sitting", "waving", "reaching", "hugging", "climbing", "lying"]
Prop = Literal[
    "lantern", "kite", "boat", "basket", "book", "ball", "umbrella", "balloon", "suitcase", "drum",
    "key", "map", "letter", "bell", "cake", "cup", "blanket", "ladder", "rope", "wheelbarrow",
    "flowers", "mushroom", "shell", "feather", "button", "scarf", "hat", "star", "acorn", "teapot",
    "bed", "swing", "box", "present", "plaster", "toothbrush", "backpack", "cradle", "pram", "bicycle", "candle",
    "photograph", "lunchbox", "stethoscope", "torch", "drawing", "bowl", "cushion", "vacuum",
]  # fmt: skip
Extra = Literal[
    "fox", "owl", "hedgehog", "mouse", "duck", "snail", "frog", "squirrel", "deer", "bird",
    "child", "grandmother", "baker", "fisherman", "teacher", "doctor", "conductor", "neighbour", "baby", "dog", "cat",
    "rabbit",
]  # fmt: skip
Season = Literal["spring", "summer", "autumn", "winter"]
Side = Literal["left", "middle", "right"]
Fact = Literal[
    "moonless", "full-moon", "lights-out", "afloat", "torn-kite", "kite-down", "one-slice", "whole-cake",
    "black-umbrella", "umbrella-upside-down", "empty-hook", "bare-room",
    "hatless", "glow-worm", "glow-worms", "torn-star",
]  # fmt: skip
"""What a tale says is so, and no picture may contradict."""

PLACES: tuple[Place, ...] = get_args(Place)
TIMES: tuple[Time, ...] = get_args(Time)
WEATHERS: tuple[Weather, ...] = get_args(Weather)
MOODS: tuple[Mood, ...] = get_args(Mood)
CAMERAS: tuple[Camera, ...] = get_args(Camera)
POSES: tuple[Pose, ...] = get_args(Pose)
PROPS: tuple[Prop, ...] = get_args(Prop)
EXTRAS: tuple[Extra, ...] = get_args(Extra)
FACTS: tuple[Fact, ...] = get_args(Fact)
SEASONS: tuple[Season, ...] = get_args(Season)


class Actor(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one member of the cast does on a page; what is None follows the stage."""

    name: str
    pose: Pose | None = None
    mood: Mood | None = None
    holds: Prop | None = None
    side: Side | None = None


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """Where, when, in what weather, mood and view a page plays, and what and who else is in the picture.

    ``actors`` are those of the cast who are in the picture, who acts first; when it is empty, whoever the page names.
    """

    place: Place = "meadow"
    time: Time = "morning"
    weather: Weather = "clear"
    mood: Mood = "calm"
    camera: Camera = "medium"
    pose: Pose = "standing"
    props: tuple[Prop, ...] = ()
    extras: tuple[Extra, ...] = ()
    season: Season | None = None
    facts: tuple[Fact, ...] = ()
    actors: tuple[Actor, ...] = ()
