"""Figures that a family chose: contradictions are refused, and what was corrected stays."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.figure import AIDS, COLOURS, GARMENTS, SKINS, Colours, Eyes, Figure, Hair, Mark, Worn
from services.gateway import figures
from services.gateway.problems import Problem

MIA = Figure(body="person", skin="brown", hair=Hair(colour="black", style="curly"), wears=(Worn(what="boots"),))


class Wrong(msgspec.Struct):
    figure: Figure
    field: str
    code: str


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong(Figure(body="bear", skin="brown"), "figure.skin", "only-people"),
        Wrong(Figure(body="snail", beard="beard"), "figure.beard", "only-people"),
        Wrong(Figure(body="robot", eyes=Eyes(count=9)), "figure.eyes.count", "too-high"),
        Wrong(Figure(body="robot", eyes=Eyes(count=0)), "figure.eyes.count", "too-low"),
    ],
)
def test_a_figure_that_contradicts_itself_is_refused_by_its_part(wrong: Wrong) -> None:
    with pytest.raises(Problem) as caught:
        figures.checked(wrong.figure)
    assert [(error.field, error.code) for error in caught.value.errors] == [(wrong.field, wrong.code)]


def test_the_same_facts_are_the_same_figure_in_whatever_order() -> None:
    boots, hat = Worn(what="boots", colour="red"), Worn(what="hat")
    one = Figure(wears=(hat, boots, hat), aids=("cane", "glasses", "cane"), marks=(Mark(what="scar"),) * 2)
    other = Figure(wears=(boots, hat), aids=("glasses", "cane"), marks=(Mark(what="scar"),))
    assert figures.checked(one) == figures.checked(other) == other


def test_what_says_nothing_is_not_there() -> None:
    assert figures.checked(Figure(hair=Hair(), eyes=Eyes(count=2), colours=Colours())) == Figure()


def test_new_words_are_read_where_nobody_had_corrected_anything() -> None:
    after = Figure(body="bear", colours=Colours(main="blue"))
    assert figures.revised(MIA, MIA, after) == after


def test_what_was_corrected_stays_when_the_words_change() -> None:
    corrected = Figure(
        body="person",
        skin="deep",
        hair=Hair(colour="black", style="plaits"),
        wears=(Worn(what="boots", colour="green"), Worn(what="hat")),
    )
    after = Figure(
        body="person", age="child", skin="tan", hair=Hair(colour="brown", style="curly"), wears=(Worn(what="boots"),)
    )
    assert figures.revised(MIA, corrected, after) == Figure(
        body="person",
        age="child",
        skin="deep",
        hair=Hair(colour="brown", style="plaits"),
        wears=(Worn(what="boots", colour="green"), Worn(what="hat")),
    )


def test_what_was_taken_off_stays_off_though_the_words_still_name_it() -> None:
    bare = Figure(body="person", skin="brown", hair=MIA.hair)
    after = Figure(body="person", skin="brown", wears=(Worn(what="boots"), Worn(what="cape")), aids=("glasses",))
    assert figures.revised(MIA, bare, after).wears == (Worn(what="cape"),)
    assert figures.revised(MIA, bare, after).aids == ("glasses",)


def test_skin_goes_when_the_words_make_it_an_animal() -> None:
    deep = Figure(body="person", skin="deep")
    assert figures.revised(Figure(body="person"), deep, Figure(body="bear")) == Figure(body="bear")


worn = st.builds(Worn, what=st.sampled_from(GARMENTS), colour=st.none() | st.sampled_from(COLOURS))
some_figure = st.builds(
    Figure,
    body=st.sampled_from(("person", "bear", "creature")),
    skin=st.none() | st.sampled_from(SKINS),
    hair=st.none() | st.builds(Hair, colour=st.none() | st.sampled_from(COLOURS)),
    wears=st.lists(worn, max_size=4).map(tuple),
    aids=st.lists(st.sampled_from(AIDS), max_size=3).map(tuple),
).map(figures.settled)


@given(some_figure, some_figure)
def test_words_that_say_the_same_leave_a_figure_as_it_was_chosen(before: Figure, chosen: Figure) -> None:
    assert figures.revised(before, chosen, before) == chosen


@given(some_figure, some_figure)
def test_a_figure_that_nobody_corrected_follows_the_words(before: Figure, after: Figure) -> None:
    assert figures.revised(before, before, after) == after


@given(some_figure)
def test_a_settled_figure_is_settled(figure: Figure) -> None:
    assert figures.settled(figure) == figure == figures.checked(figure)
