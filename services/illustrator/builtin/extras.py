"""Extras: the animals and people that a hero meets, and where they like to be."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from contracts.stage import Extra
from services.illustrator.builtin import animals, pets
from services.illustrator.builtin.figure import Acting
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.look import Look, Worn


@dataclass(frozen=True)
class Animal:
    """An animal: its drawing, its size against the hero, the width of its shadow, and whether it flies or floats."""

    draw: Callable[[Ink], str]
    size: float = 1.0
    width: float = 140
    haunt: Literal["ground", "air", "perch"] = "ground"


@dataclass(frozen=True)
class Person:
    """A person: a look and a way to stand."""

    look: Look
    acting: Acting
    size: float = 1.3


ANIMALS: dict[Extra, Animal] = {
    "fox": Animal(animals.fox, 1.15, 170),
    "owl": Animal(animals.owl, 0.95, 130, "perch"),
    "hedgehog": Animal(animals.hedgehog, 1.0, 200),
    "mouse": Animal(animals.mouse, 0.85, 130),
    "duck": Animal(animals.duck, 1.1, 150),
    "snail": Animal(animals.snail, 0.85, 160),
    "frog": Animal(animals.frog, 0.95, 160),
    "squirrel": Animal(animals.squirrel, 1.0, 130),
    "deer": Animal(animals.deer, 1.25, 240),
    "bird": Animal(animals.bird, 1.0, 100, "air"),
    "dog": Animal(pets.dog, 1.05, 170),
    "cat": Animal(pets.cat, 0.95, 150),
    "rabbit": Animal(pets.rabbit, 0.9, 150),
}

_SKIN = ("#f0c8a4", "#cf9a6f", "#a06e4c", "#f4d8bd")


def _person(skin: int, hair: str, style: str, cloth: str, *worn: Worn, kind: str = "person") -> Look:
    return Look(
        kind=kind,
        fur=_SKIN[skin],
        belly=_SKIN[skin],
        inner=_SKIN[skin],
        cloth=cloth,
        hair=hair,
        hair_style=style,
        worn=worn,
    )


PEOPLE: dict[Extra, Person] = {
    "child": Person(
        _person(1, "#3d2c2a", "plaits", "#f0c64f", Worn("dungarees", "#5f8fb8"), Worn("cap", "#c4566b"), kind="doll"),
        Acting("waving", "joyful"), 0.98,
    ),
    "grandmother": Person(
        _person(0, "#d9d4d0", "bun", "#8f74b3", Worn("dress", "#8f74b3"), Worn("apron", "#f6efe2"), Worn("glasses",
            "#6b4a3a")),
        Acting("standing", "calm"), 1.22,
    ),
    "baker": Person(
        _person(2, "#3a2a24", "short", "#fbf6ea", Worn("shirt", "#fbf3e2"), Worn("apron", "#e8dcc4"),
            Worn("chef hat", "#fffaf0"), Worn("moustache", "#3a2a24")),
        Acting("waving", "joyful"), 1.26,
    ),
    "fisherman": Person(
        _person(3, "#c9c4bc", "short", "#e0b23c", Worn("shirt", "#e0b23c"), Worn("dungarees", "#3f6a86"),
            Worn("hat", "#e0b23c"), Worn("beard", "#d8d3cb")),
        Acting("standing", "calm"), 1.26,
    ),
    "teacher": Person(
        _person(1, "#4a342a", "bun", "#6c9a8a", Worn("dress", "#6c9a8a"), Worn("necklace", "#f2d7a4")),
        Acting("waving", "joyful"), 1.24,
    ),
    "doctor": Person(
        _person(2, "#2f2422", "short", "#fbf8f0", Worn("shirt", "#fbf8f0"), Worn("glasses", "#4a5a6a")),
        Acting("standing", "calm"), 1.26,
    ),
    "conductor": Person(
        _person(0, "#7a5236", "short", "#3f567a", Worn("shirt", "#3f567a"), Worn("cap", "#3f567a"),
            Worn("moustache", "#7a5236")),
        Acting("waving", "calm"), 1.26,
    ),
    "neighbour": Person(
        _person(3, "#b06a3a", "bob", "#d98a5a", Worn("dress", "#d98a5a")),
        Acting("waving", "joyful"), 1.22,
    ),
    "baby": Person(
        _person(1, "#5a4030", "short", "#f2c9a0", Worn("dungarees", "#8fc0b4"), kind="doll"),
        Acting("sitting", "joyful"), 0.58,
    ),
}  # fmt: skip
