"""How the head of an answer becomes what the port promises, with a cover or without."""

from typing import Any

import pytest

from contracts.events import CastMember
from contracts.outcomes import BadAnswer
from contracts.stage import Stage
from services.story.answers import MOST_PROPS, to_head
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
