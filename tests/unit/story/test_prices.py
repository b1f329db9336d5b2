"""What a story costs: never an invented price."""

import pytest

from services.story.prices import cents
from services.story.settings import StorySettings


def settings(**given: object) -> StorySettings:
    return StorySettings(**{"storyteller": "model", **given})  # type: ignore[arg-type]  # each case knows its fields


def test_the_built_in_storyteller_is_free_whatever_the_settings_say() -> None:
    assert cents(settings(storyteller="built-in", text_cents_per_story=3)) == 0


def test_the_default_model_has_a_known_price() -> None:
    assert cents(settings()) == 0.5


@pytest.mark.parametrize(
    "given", [{"text_model": "another"}, {"text_base_url": "http://10.0.0.7:11434/v1"}, {"text_reasoning": "high"}]
)
def test_what_nobody_said_the_price_of_has_none(given: dict[str, object]) -> None:
    assert cents(settings(**given)) is None
    assert cents(settings(**given, text_cents_per_story=0)) == 0
    assert cents(settings(**given, text_cents_per_story=7.5)) == 7.5
