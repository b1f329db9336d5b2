"""Who does what on a page and what is true there, in words for an image model."""

import msgspec

from contracts.stage import Actor, Fact, Stage


class Doing(msgspec.Struct, frozen=True, kw_only=True):
    """What one of the cast does, in words."""

    name: str
    words: str


def doing(stage: Stage) -> list[Doing]:
    """Return who does what, for those of whom the storyteller says more than that they are there."""
    said = [Doing(name=actor.name, words=_in_words(actor)) for actor in stage.actors]
    return [part for part in said if part.words]


def _in_words(actor: Actor) -> str:
    side = {"left": "left", "middle": "in the middle", "right": "right"}.get(actor.side or "", "")
    holds = f"holds the {actor.holds}" if actor.holds else ""
    return ", ".join(part for part in (side, actor.pose or "", actor.mood or "", holds) if part)


TRUE: dict[Fact, str] = {
    "moonless": "there is no moon", "full-moon": "the full moon is in the sky", "lights-out": "no lamp is lit",
    "afloat": "the characters sit in what floats on the water", "torn-kite": "the kite is torn",
    "kite-down": "the kite does not fly", "one-slice": "one single slice is left of the cake",
    "whole-cake": "the cake is whole", "black-umbrella": "the umbrella is black",
    "umbrella-upside-down": "the umbrella is upside down, like a bowl",
    "empty-hook": "the hook is empty, no bell hangs on it",
    "bare-room": "the room is empty, without furniture", "hatless": "whoever else is there wears no hat",
    "glow-worm": "one single glow-worm shines", "glow-worms": "hundreds of glow-worms shine",
    "torn-star": "the paper star is torn to pieces",
}  # fmt: skip
"""The facts of a page as they are told to a painter."""
