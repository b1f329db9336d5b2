"""Schemas from our types are what strict structured output accepts."""

from typing import Annotated, Any, Literal, get_args

import jsonschema
import msgspec
import pytest
from msgspec import Meta

from contracts import stage
from services.story.answers import ChaptersAnswer, StoryAnswer
from services.story.chapter_tap import HEAD
from services.story.strict_schema import strict_schema, with_count
from tests.mock_models.server import book_answer


class Cat(msgspec.Struct, tag="cat"):
    title: str = "Tom"


class Dog(msgspec.Struct, tag="dog"):
    age: Annotated[int, Meta(ge=0, description="in years")]


class Unused(msgspec.Struct):
    x: int


class House(msgspec.Struct):
    """A house."""

    title: Annotated[str, Meta(min_length=1, max_length=3)]
    pets: list[Cat | Dog]
    first: Annotated[Cat, Meta(description="who came first")]
    colour: Literal["red", "blue"]
    note: str | None = None


class Open(msgspec.Struct):
    words: dict[str, int]


def nodes(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for item in node for found in nodes(item)]
    if isinstance(node, dict):
        return [node, *(found for value in node.values() for found in nodes(value))]
    return []


SCHEMAS = [strict_schema(kind) for kind in (StoryAnswer, ChaptersAnswer, House)]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_root_is_a_closed_object_and_so_is_every_object(schema: dict[str, Any]) -> None:
    assert schema["type"] == "object"
    for node in nodes(schema):
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])


@pytest.mark.parametrize("schema", SCHEMAS)
def test_nothing_is_left_that_strict_output_does_not_know(schema: dict[str, Any]) -> None:
    for node in nodes({**schema, "properties": list(schema["properties"].values())}):
        assert not {"default", "minLength", "maxLength", "discriminator", "description"} & node.keys()
        assert "$ref" not in node or len(node) == 1
        assert "enum" not in node or node["type"] == "string"


def test_a_property_called_title_survives() -> None:
    schema = strict_schema(House)
    assert schema["properties"]["title"] == {"type": "string"}
    assert "title" not in schema


def test_definitions_that_nothing_refers_to_are_left_out() -> None:
    assert set(strict_schema(House)["$defs"]) == {"Cat", "Dog"}
    assert "LookAnswer" not in strict_schema(ChaptersAnswer)["$defs"]
    assert "$defs" not in strict_schema(Unused)


def test_an_open_mapping_is_an_error_here_and_not_at_the_provider() -> None:
    with pytest.raises(TypeError):
        strict_schema(Open)


def test_looks_style_and_cover_come_before_the_chapters_and_the_scene_before_the_text() -> None:
    schema = strict_schema(StoryAnswer)
    assert tuple(schema["properties"]) == (*HEAD, "chapters")
    chapter = list(schema["$defs"]["ChapterAnswer"]["properties"])
    assert chapter == ["number", "title", "scene", "stage", "cast", "text"]


def test_the_stage_offers_the_words_of_the_contract() -> None:
    offered = strict_schema(StoryAnswer)["$defs"]["Stage"]["properties"]
    assert set(offered["place"]["enum"]) == set(get_args(stage.Place))
    assert set(offered["props"]["items"]["enum"]) == set(get_args(stage.Prop))


def test_a_good_answer_fits_and_one_with_a_chapter_too_few_does_not() -> None:
    schema = with_count(strict_schema(StoryAnswer), "chapters", 10)
    validator = jsonschema.Draft202012Validator(schema)
    answer = book_answer()
    assert validator.is_valid(answer)
    assert not validator.is_valid({**answer, "chapters": answer["chapters"][:9]})
    assert "minItems" not in strict_schema(StoryAnswer)["properties"]["chapters"]
