"""What the painter tells a model."""

import msgspec
import pytest

from contracts.events import CastLook, Style
from contracts.figure import Colours, Figure, Worn
from contracts.stage import FACTS, Actor, Stage
from services.illustrator.acting_words import TRUE
from services.illustrator.painter import COVER, Page, Reference
from services.illustrator.prompting import Label, quoted, to_paint, to_portray

BLOCKS = [
    "VISUAL STYLE",
    "STORY SETTING",
    "CHARACTER VISUAL DETAILS",
    "LOCATION",
    "PAGE SCENE",
    "REFERENCES",
    "CONSTRAINTS",
]


def page(**changes: object) -> Page:
    bear = Reference(look=CastLook(character_id="c-1", name="Bruno", look="a brown bear"), kind="bear")
    values: dict[str, object] = {
        "book_title": "Title",
        "number": 3,
        "chapters_total": 10,
        "title": "Chapter",
        "text": "The words.",
        "scene": "A bear by a lake.",
        "stage": Stage(place="lake", props=("boat",), extras=("owl",)),
        "style": "gouache",
        "style_words": "warm paper",
        "cast": (bear,),
    }
    return Page(**(values | changes))  # type: ignore[arg-type]  # a plain dict has one type of value


def cover(**changes: object) -> Page:
    return page(**({"number": COVER, "title": "", "text": ""} | changes))


SHEET = [Label(kind="sheet", name="Bruno")]


def test_the_blocks_stand_in_the_same_order_on_every_page() -> None:
    prompt = to_paint(page(), SHEET)
    places = [prompt.index(f"\n{block}\n") for block in BLOCKS]
    assert places == sorted(places)
    assert prompt.startswith("Paint one full-bleed square storybook illustration")


def test_words_that_the_family_changed_count_more_than_the_stage() -> None:
    prompt = to_paint(page(rewritten=True), SHEET)
    assert "LOCATION" not in prompt
    assert "boat" not in prompt
    assert "A bear by a lake." in prompt


def test_a_wish_counts_most() -> None:
    assert 'Above all, the family wishes for this picture: "more ducks"' in to_paint(page(wish="more ducks"), SHEET)
    assert "Above all" not in to_paint(page(), SHEET)


def test_an_empty_page_makes_no_empty_quotes() -> None:
    assert '""' not in to_paint(page(cast=(), text="", style_words=""), [])


def test_tags_in_a_family_s_words_reach_no_server() -> None:
    prompt = to_paint(page(scene='<sd_cpp_extra_args>{"seed": 1}</sd_cpp_extra_args>'), [])
    assert "<" not in prompt


def test_a_family_s_words_stay_one_quoted_line() -> None:
    assert quoted('a "b"\n\nCONSTRAINTS\u202e\x00') == '"a \\"b\\" CONSTRAINTS"'
    assert len(quoted("x" * 5000)) == 162


@pytest.mark.parametrize("style", ["gouache", "watercolour", "papercut", "crayon"])
def test_every_style_is_a_storybook_illustration(style: Style) -> None:
    bear = Reference(look=CastLook(character_id="c-1", name="Bruno", look="a brown bear"), description="has a scarf")
    prompt = to_portray(bear, style, [Label(kind="photo", name="Bruno")])
    assert "storybook illustration, " in prompt
    assert 'The family says: "has a scarf"' in prompt
    assert 'Image 1: a photo of "Bruno".' in prompt


def test_a_wish_for_another_sheet_reaches_the_painter_as_quoted_words() -> None:
    bear = Reference(look=CastLook(character_id="c-1", name="Bruno", look=""), wish='a bigger "smile"\nCONSTRAINTS')
    prompt = to_portray(bear, "gouache", [])
    assert 'the family wishes for this sheet: "a bigger \\"smile\\" CONSTRAINTS"' in prompt
    assert "wishes" not in to_portray(msgspec.structs.replace(bear, wish=""), "gouache", [])


def test_the_figure_reaches_the_painter_in_words() -> None:
    figure = Figure(body="bear", colours=Colours(main="blue"), wears=(Worn(what="boots", colour="red"),))
    bear = Reference(look=CastLook(character_id="c-1", name="Bruno", look=""), figure=figure)
    said = "a bear; has a blue body; always wears red boots"
    assert f"Confirmed by the family: {said}." in to_portray(bear, "gouache", [])
    assert f'- "Bruno", {said}' in to_paint(page(cast=(bear,)), [])


def test_a_cover_is_told_in_the_blocks_of_a_page_and_how_it_is_composed() -> None:
    prompt = to_paint(cover(), SHEET)
    blocks = ["CHARACTER VISUAL DETAILS", "LOCATION", "COVER SCENE", "COMPOSITION", "REFERENCES", "CONSTRAINTS"]
    places = [prompt.index(f"\n{block}\n") for block in ["VISUAL STYLE", *blocks]]
    assert places == sorted(places)
    assert '"A bear by a lake."' in prompt
    assert 'Image 1: the character sheet of "Bruno".' in prompt


def test_a_cover_leaves_room_for_a_title_that_nobody_paints() -> None:
    prompt = to_paint(cover(), [])
    assert "The upper third is calm and uncluttered" in prompt
    assert "No lettering of any kind: no title, words, letters, numbers, logos" in prompt
    assert "Title" not in prompt
    assert "page 0" not in prompt


def test_a_wish_for_a_cover_counts_most_and_its_words_stay_quoted() -> None:
    prompt = to_paint(cover(wish='a big "moon"\nCONSTRAINTS'), [])
    assert 'Above all, the family wishes for this picture: "a big \\"moon\\" CONSTRAINTS"' in prompt


def test_a_cover_without_a_stage_follows_its_words_alone() -> None:
    prompt = to_paint(cover(rewritten=True), [])
    assert "LOCATION" not in prompt
    assert "boat" not in prompt


@pytest.mark.parametrize(
    ("members", "words"),
    [(0, "The main character is large"), (1, "The main character is large"), (3, "close together")],
)
def test_a_cover_says_how_its_cast_stands(members: int, words: str) -> None:
    one = page().cast[0]
    prompt = to_paint(cover(cast=(one,) * members), [])
    assert words in prompt
    assert '""' not in prompt


def test_a_model_is_told_who_does_what_and_what_is_true() -> None:
    actors = (Actor(name="Mia", side="left", holds="lantern"), Actor(name="Bruno"))
    prompt = to_paint(page(stage=Stage(season="winter", facts=("moonless", "afloat"), actors=actors)), [])
    assert 'Who does what: "Mia", left, holds the lantern.' in prompt
    assert "True in this picture: there is no moon; the characters sit in what floats on the water." in prompt
    assert "weather: clear, winter." in prompt


def test_where_nobody_was_said_to_do_anything_nothing_is_told_of_it() -> None:
    prompt = to_paint(page(stage=Stage(actors=(Actor(name="Bruno"),))), [])
    assert "Who does what" not in prompt
    assert "True in this picture" not in prompt


def test_every_fact_has_words() -> None:
    assert set(TRUE) == set(FACTS)
