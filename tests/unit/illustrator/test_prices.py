"""What a picture costs: never an invented price."""

import pytest

from services.illustrator.prices import Price, price
from services.illustrator.settings import IllustratorSettings


def settings(**given: object) -> IllustratorSettings:
    return IllustratorSettings(**{"painter": "model", **given})  # type: ignore[arg-type]  # each case knows its fields


def test_the_built_in_painter_is_free_whatever_the_settings_say() -> None:
    assert price(settings(painter="built-in", image_cents=3)) == Price(0, 0)


def test_the_default_model_costs_what_its_tokens_cost() -> None:
    assert price(settings()) == Price(3.2, 4.8)
    assert price(settings(image_quality="high")) == Price(7.1, 8.7)


@pytest.mark.parametrize(
    "given",
    [
        {"image_model": "another"},
        {"image_base_url": "http://10.0.0.7:1234/v1"},
        {"image_quality": "auto"},
        {"image_size": "1536x1024"},
    ],
)
def test_what_nobody_said_the_price_of_has_none(given: dict[str, object]) -> None:
    assert price(settings(**given)) is None
    assert price(settings(**given, image_cents=0)) == Price(0, 0)


def test_a_price_that_is_set_counts() -> None:
    assert price(settings(image_cents=4)) == Price(4, 4)
    assert price(settings(image_cents=4, image_cents_at_most=6)) == Price(4, 6)
    assert price(settings(image_cents=4, image_cents_at_most=1)) == Price(4, 4)
