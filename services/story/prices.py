"""What a story costs. Pure."""

from services.story.settings import StorySettings

_KNOWN = {"gpt-6-luna": 0.5}
"""US cents of ten chapters: 1,500 tokens in and 9,000 out, thinking included, at $0.10 and $0.50 a million.

From the provider's price page as of September 2026. Other models have no price here: whoever sets one says what it
costs (``text_cents_per_story``).
"""


def cents(settings: StorySettings) -> float | None:
    """Return what a story of ten chapters costs in US cents, None when nobody knows."""
    if not settings.uses_model:
        return 0.0
    if settings.text_cents_per_story is not None:
        return settings.text_cents_per_story
    as_usual = not settings.text_base_url and not settings.text_reasoning
    return _KNOWN.get(settings.text_model) if as_usual else None
