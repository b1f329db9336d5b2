"""Figures in words for models."""

import pytest

from contracts.figure import AIDS, BODIES, GARMENTS, Colours, Eyes, Figure, Hair, Mark, Worn
from contracts.figure_words import in_words

MIA = Figure(
    body="person",
    pronoun="she",
    age="child",
    skin="brown",
    hair=Hair(colour="black", style="curly"),
    wears=(Worn(what="boots", colour="red"), Worn(what="hat", colour="orange", pattern="stars")),
    aids=("glasses", "wheelchair"),
)
OLD_BEAR = Figure(
    body="bear",
    age="old",
    size="tiny",
    eyes=Eyes(count=1, colour="blue"),
    colours=Colours(main="light brown", second="white"),
    marks=(Mark(what="patch", colour="orange"), Mark(what="stitches")),
    missing=("left ear",),
)


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (
            MIA,
            "a girl; has brown skin, curly black hair; always wears red boots, an orange hat with stars; "
            "wears glasses and sits in a wheelchair",
        ),
        (
            OLD_BEAR,
            "a bear, an old one, tiny in size; has only one of two blue eyes, a light brown body, "
            "white on belly or pattern, an orange patch, stitches; has no left ear",
        ),
        (Figure(), "a friendly creature"),
        (
            Figure(body="person", pronoun="he", age="old", hair=Hair(style="bald"), beard="beard"),
            "an elderly man; has a bald head, a beard",
        ),
        (
            Figure(body="person", hair=Hair(cover="hijab", cover_colour="blue", style="plaits", length="long")),
            "a person; has long hair in plaits, a blue hijab",
        ),
        (Figure(body="owl", pattern="spots"), "an owl; has a pattern of spots"),
    ],
)
def test_a_figure_is_said_in_one_sentence(figure: Figure, words: str) -> None:
    assert in_words(figure) == words


def test_everything_that_can_be_said_of_a_figure_has_words() -> None:
    for body in BODIES:
        assert in_words(Figure(body=body)).startswith(("a ", "an "))
    everything = Figure(wears=tuple(Worn(what=what) for what in GARMENTS), aids=AIDS)
    said = in_words(everything)
    assert all(what in said for what in GARMENTS)
    assert said.count(" and ") == len(AIDS) - 1
