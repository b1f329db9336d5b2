"""How the head of an answer becomes what the port promises, with a cover or without."""

from typing import Any

import pytest

from contracts.events import CastMember
from contracts.lengths import LONGEST_SCENE, LONGEST_TEXT, LONGEST_TITLE
from contracts.outcomes import BadAnswer
from contracts.stage import Actor, Stage
from services.story.answers import MOST_PROPS, to_draft, to_head
from services.story.storyteller import StoryHead

CAST = (CastMember(character_id="c-1", name="Bruno"),)
STAGE = {"place": "forest", "time": "dusk", "props": ["lantern"]}
HEAD: dict[str, Any] = {
    "cast": [{"name": "Bruno", "look": "a brown bear"}],
    "style_words": "soft",
    "cover_scene": "Bruno lifts a lantern at the edge of the wood.",
    "cover_stage": STAGE,
}


def head(**changes: Any) -> StoryHead:
    raw = {name: value for name, value in {**HEAD, **changes}.items() if value is not ...}
    return to_head(raw, CAST)


def test_a_head_holds_the_scene_and_the_stage_of_the_cover() -> None:
    told = head()
    assert told.cover_scene == HEAD["cover_scene"]
    assert told.cover_stage == Stage(place="forest", time="dusk", props=("lantern",))


@pytest.mark.parametrize(
    "changes",
    [
        {"cover_scene": ""},
        {"cover_scene": " \u202e\n"},
        {"cover_scene": ...},
        {"cover_scene": 7},
        {"cover_scene": "la" * 1001},
        {"cover_stage": ...},
        {"cover_stage": None},
        {"cover_stage": {"place": "volcano"}},
    ],
)
def test_a_cover_that_is_not_right_is_left_out_and_the_story_goes_on(changes: dict[str, Any]) -> None:
    told = head(**changes)
    assert (told.cover_scene, told.cover_stage) == ("", Stage())
    assert told.cast[0].look == "a brown bear"


def test_a_cover_has_as_many_props_as_a_page() -> None:
    crowded = {**STAGE, "props": ["lantern"] * 20, "extras": ["owl"] * 20}
    stage = head(cover_stage=crowded).cover_stage
    assert (len(stage.props), len(stage.extras)) == (MOST_PROPS, MOST_PROPS)


@pytest.mark.parametrize("missing", ["cast", "style_words"])
def test_looks_and_style_are_needed(missing: str) -> None:
    with pytest.raises(BadAnswer):
        head(**{missing: ...})


CHAPTER: dict[str, Any] = {"number": 1, "title": "T", "scene": "S", "stage": STAGE, "cast": ["Bruno"], "text": "W"}


def test_words_are_as_clean_as_those_of_a_family_and_a_title_is_one_line() -> None:
    told = to_draft({**CHAPTER, "title": "The\u2028Moon\ufeff\nGarden ", "text": "One.\u2028Two.\ufeff"}, CAST)
    assert (told.title, told.text) == ("The Moon Garden", "One.\nTwo.")


@pytest.mark.parametrize(
    ("field", "longest"), [("title", LONGEST_TITLE), ("text", LONGEST_TEXT), ("scene", LONGEST_SCENE)]
)
def test_words_are_no_longer_than_a_family_may_write_them(field: str, longest: int) -> None:
    assert getattr(to_draft({**CHAPTER, field: "x" * longest}, CAST), field) == "x" * longest
    # The last one is two letters once it is composed.
    for too_long in ("x" * (longest + 1), "x" * (longest - 1) + "\u0958"):
        with pytest.raises(BadAnswer):
            to_draft({**CHAPTER, field: too_long}, CAST)


@pytest.mark.parametrize("empty", ["\ufeff", "\u2028\n", "\x00"])
def test_words_that_nobody_can_see_are_none(empty: str) -> None:
    with pytest.raises(BadAnswer):
        to_draft({**CHAPTER, "title": empty}, CAST)


def test_what_no_stage_has_costs_a_prop_and_never_the_chapter() -> None:
    stage = {
        **STAGE, "props": ["lantern", "trebuchet", 7], "extras": ["owl", "yeti"], "facts": ["moonless", "on-fire"],
        "season": "monsoon",
        "actors": [
            {"name": "bruno", "pose": "sitting", "mood": None, "holds": "trebuchet", "side": "left", "thinks": "hm"},
            {"name": "Nobody", "pose": "sitting"}, {"pose": "sitting"}, "Bruno", None,
        ],
    }  # fmt: skip
    told = to_draft({**CHAPTER, "stage": stage}, CAST).stage
    assert (told.props, told.extras, told.facts, told.season) == (("lantern",), ("owl",), ("moonless",), None)
    assert told.actors == (Actor(name="Bruno", pose="sitting", side="left"),)


@pytest.mark.parametrize("nothing", [None, "", {}, 7])
def test_actors_that_are_no_list_are_nobody(nothing: object) -> None:
    told = to_draft({**CHAPTER, "stage": {**STAGE, "actors": nothing, "facts": nothing}}, CAST).stage
    assert (told.actors, told.facts) == ((), ())
