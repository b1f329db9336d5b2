"""What is read from a family's words, and what is not."""

import pytest

from contracts.figure import Colours, Eyes, Figure, Hair, Worn
from contracts.understanding import Understanding, understand

GIRL = Figure(body="person", pronoun="she", age="child")
BOY = Figure(body="person", pronoun="he", age="child")


def figure(kind: str, description: str) -> Figure:
    return understand(kind, description, "en").figure


def test_a_whole_description_becomes_a_figure() -> None:
    assert figure("", "Mia, girl, red boots, curly black hair, brown skin, uses a wheelchair") == Figure(
        body="person",
        pronoun="she",
        age="child",
        skin="brown",
        hair=Hair(colour="black", style="curly"),
        wears=(Worn(what="boots", colour="red"),),
        aids=("wheelchair",),
    )


def test_clothes_hair_and_eyes_say_nothing_about_skin() -> None:
    assert figure("girl", "red dress").skin is None
    assert figure("girl", "blue eyes") == Figure(body="person", pronoun="she", age="child", eyes=Eyes(colour="blue"))
    assert figure("boy", "black hair") == Figure(body="person", pronoun="he", age="child", hair=Hair(colour="black"))


@pytest.mark.parametrize(
    "elsewhere",
    [
        "loves dinosaurs",
        "loves her red balloon",
        "lost her yellow hat",
        "no scarf",
        "has a blue bed",
        "used to have a red cap",
        "his friend has green boots",
        "afraid of black dogs",
        "wants a blue cape",
    ],
)
def test_what_is_loved_lost_wished_for_or_of_somebody_else_is_not_worn(elsewhere: str) -> None:
    assert figure("girl", elsewhere) == GIRL
    assert figure("bear", f"brown, {elsewhere}") == Figure(body="bear", colours=Colours(main="brown"))


def test_parts_of_words_are_no_words() -> None:
    assert figure("boy", "has a beard and a ponytail") == Figure(
        body="person", pronoun="he", age="child", beard="beard", hair=Hair(style="ponytail")
    )


def test_what_was_used_and_what_was_not_is_told_in_the_words_of_the_family() -> None:
    understanding = understand("girl", "RED boots, loves dinosaurs", "en")
    assert isinstance(understanding, Understanding)
    assert ("RED boots", "wears.boots") in [(used.words, used.part) for used in understanding.understood]
    assert understanding.unused == ("loves", "dinosaurs")


@pytest.mark.parametrize(
    ("kind", "description"),
    [
        ("", "Mia, Mädchen, rote Stiefel, lockige schwarze Haare, braune Haut, sitzt im Rollstuhl"),
        ("", "Mia, niña, botas rojas, pelo negro y rizado, piel marrón, va en silla de ruedas"),
        ("", "Mia, fille, bottes rouges, cheveux noirs bouclés, peau marron, en fauteuil roulant"),
    ],
)
def test_a_description_means_the_same_in_every_language(kind: str, description: str) -> None:
    english = figure("", "Mia, girl, red boots, curly black hair, brown skin, uses a wheelchair")
    assert understand(kind, description).figure == english


def test_words_that_are_plainly_of_another_language_are_read_in_it() -> None:
    german = understand("Mädchen", "rote Stiefel und ein blaues Kleid", "de").figure
    assert understand("Mädchen", "rote Stiefel und ein blaues Kleid", "en").figure == german
