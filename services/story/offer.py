"""What the story service says of itself: who writes, at what price, how fast."""

from contracts.presence import Offer
from services.story.prices import cents
from services.story.settings import StorySettings
from services.story.storyteller import Storyteller


def offer_of(settings: StorySettings, storyteller: Storyteller) -> Offer:
    """Return the offer as it stands now."""
    price, seconds = cents(settings), storyteller.tempo.call
    return Offer(
        name=storyteller.name,
        model=settings.text_model if settings.uses_model else None,
        cents=price,
        cents_at_most=price,
        seconds=seconds,
        first_seconds=seconds,
    )
