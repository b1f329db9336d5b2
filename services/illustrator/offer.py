"""What the illustrator says of itself: who paints, at what price, how fast."""

from contracts.presence import Offer
from services.illustrator.painter import Painter
from services.illustrator.prices import price
from services.illustrator.settings import IllustratorSettings


def offer_of(settings: IllustratorSettings, painter: Painter) -> Offer:
    """Return the offer as it stands now."""
    asked, tempo = price(settings), painter.tempo
    return Offer(
        name=painter.name,
        model=settings.image_model if settings.uses_model else None,
        cents=asked.usual if asked else None,
        cents_at_most=asked.most if asked else None,
        seconds=tempo.pace,
        first_seconds=tempo.call,
    )
