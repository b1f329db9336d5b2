"""Extras: the animals and people that a hero meets, and where they like to be."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Literal

from contracts.figure import Figure, Hair, Worn
from contracts.stage import Extra
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.drawings import animals, pets
from services.illustrator.builtin.figures.casting import person_look
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.figures.rig import Acting


@dataclass(frozen=True)
class Animal:
    """An animal: its drawing, the middle and radius of its face, its size against the hero, the width of its shadow.

    ``haunt`` is where it likes to be.
    """

    draw: Callable[[Ink], str]
    face: tuple[float, float, float]
    size: float = 1.0
    width: float = 140
    haunt: Literal["ground", "air", "perch"] = "ground"


@dataclass(frozen=True)
class Person:
    """A person: a figure and what it does."""

    figure: Figure
    acting: Acting

    @property
    def look(self) -> Look:
        """How it looks; where nothing was said, as it does on every page."""
        return person_look(self.figure, Random(0))


ANIMALS: dict[Extra, Animal] = {
    "fox": Animal(animals.fox, (14, -184, 60), 1.15, 170),
    "owl": Animal(animals.owl, (2, -128, 62), 0.95, 130, "perch"),
    "hedgehog": Animal(animals.hedgehog, (78, -42, 42), 1.0, 200),
    "mouse": Animal(animals.mouse, (46, -38, 34), 0.85, 130),
    "duck": Animal(animals.duck, (58, -106, 36), 1.1, 150),
    "snail": Animal(animals.snail, (78, -46, 40), 0.85, 160),
    "frog": Animal(animals.frog, (2, -84, 50), 0.95, 160),
    "squirrel": Animal(animals.squirrel, (28, -132, 46), 1.0, 130),
    "deer": Animal(animals.deer, (130, -254, 54), 1.25, 240),
    "bird": Animal(animals.bird, (34, -62, 34), 1.0, 100, "air"),
    "dog": Animal(pets.dog, (8, -184, 66), 1.05, 170),
    "cat": Animal(pets.cat, (6, -152, 60), 0.95, 150),
    "rabbit": Animal(pets.rabbit, (28, -104, 52), 0.9, 150),
}

PEOPLE: dict[Extra, Person] = {
    "child": Person(
        Figure(body="person", age="child", skin="bronze", hair=Hair(colour="black", style="bunches"),
               wears=(Worn(what="dungarees", colour="blue"), Worn(what="shirt", colour="yellow", pattern="stripes"))),
        Acting("waving", "joyful"),
    ),
    "grandmother": Person(
        Figure(body="person", age="old", skin="fair", hair=Hair(colour="light grey", style="bun"), aids=("glasses",),
               wears=(Worn(what="trousers", colour="dark blue"), Worn(what="shirt", colour="white"),
                      Worn(what="cardigan", colour="purple"))),
        Acting("standing", "calm"),
    ),
    "baker": Person(
        Figure(body="person", age="grown-up", skin="brown", hair=Hair(colour="black", style="curly", length="short"),
               wears=(Worn(what="shirt", colour="white"), Worn(what="trousers", colour="grey"),
                      Worn(what="chef's hat"), Worn(what="apron"))),
        Acting("waving", "joyful"),
    ),
    "fisherman": Person(
        Figure(body="person", age="old", skin="golden", hair=Hair(colour="white", length="short"), beard="beard",
               wears=(Worn(what="raincoat"), Worn(what="wellies", colour="dark green"), Worn(what="beanie",
                      colour="dark blue"))),
        Acting("standing", "calm"),
    ),
    "teacher": Person(
        Figure(body="person", age="grown-up", skin="olive", hair=Hair(cover="hijab", cover_colour="turquoise"),
               wears=(Worn(what="trousers", colour="dark blue"), Worn(what="shirt", colour="beige"),
                      Worn(what="cardigan", colour="orange"))),
        Acting("waving", "joyful"),
    ),
    "doctor": Person(
        Figure(body="person", age="grown-up", skin="deep", hair=Hair(colour="black", style="locs", length="medium"),
               aids=("glasses",), wears=(Worn(what="shirt", colour="light blue"), Worn(what="trousers", colour="blue"),
                                         Worn(what="coat", colour="white"))),
        Acting("standing", "calm"),
    ),
    "conductor": Person(
        Figure(body="person", age="grown-up", skin="light", hair=Hair(colour="ginger", style="ponytail"),
               wears=(Worn(what="jacket", colour="dark blue"), Worn(what="trousers", colour="dark blue"),
                      Worn(what="cap", colour="dark blue"), Worn(what="tie", colour="red"))),
        Acting("waving", "calm"),
    ),
    "neighbour": Person(
        Figure(body="person", age="grown-up", skin="tan", hair=Hair(colour="dark brown", style="wavy", length="medium"),
               wears=(Worn(what="cardigan", colour="green"), Worn(what="trousers", colour="brown"))),
        Acting("standing", "calm"),
    ),
    "baby": Person(
        Figure(body="person", age="baby", skin="bronze", hair=Hair(colour="black"),
               wears=(Worn(what="pyjamas", colour="light green"),)),
        Acting("sitting", "joyful"),
    ),
}  # fmt: skip
"""People of everyday life. What they do says nothing of how they look, and the other way round."""
