"""What a picture costs. Pure."""

import msgspec

from services.illustrator.settings import IllustratorSettings

_MODEL, _SIZE = "gpt-image-2.6-flare", "1024x1024"
_TOKENS = {"low": 196, "medium": 439, "high": 1756, "xhigh": 3122, "max": 7024}
"""Tokens that a picture of 1024 x 1024 pixels is counted as, by quality.

Published for 2.5 in September 2026; nothing else was found for 2.6, whose prices are the same.
"""
_PICTURE, _REFERENCE, _WORD = 30e-4, 8e-4, 5e-4
"""US cents of a token of the picture, of a reference, of the prompt: $30, $8 and $5 a million (November 2026)."""
_REFERENCE_TOKENS, _PROMPT_TOKENS = 1024, 400
USUAL_REFERENCES, _MOST_REFERENCES = 2, 4
"""References that go along: sheet and photo of one plushie; of several, as many as the painter sends."""


class Price(msgspec.Struct, frozen=True):
    """US cents of a picture as it usually is, and of the dearest."""

    usual: float
    most: float


def price(settings: IllustratorSettings) -> Price | None:
    """Return what a picture costs, None when nobody knows: a model without a setting, except for the default one."""
    if not settings.uses_model:
        return Price(0.0, 0.0)
    if settings.image_cents is not None:
        most = settings.image_cents_at_most
        return Price(settings.image_cents, settings.image_cents if most is None else max(most, settings.image_cents))
    as_usual = not settings.image_base_url and (settings.image_model, settings.image_size) == (_MODEL, _SIZE)
    if not as_usual or settings.image_quality not in _TOKENS:
        return None
    return Price(_cents(settings.image_quality, USUAL_REFERENCES), _cents(settings.image_quality, _MOST_REFERENCES))


def _cents(quality: str, references: int) -> float:
    tokens = _TOKENS[quality] * _PICTURE + references * _REFERENCE_TOKENS * _REFERENCE + _PROMPT_TOKENS * _WORD
    return round(tokens, 1)
