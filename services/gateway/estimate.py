"""The estimate: what a book costs and how long it takes, from what storyteller and painter say of themselves. Pure."""

from contracts.events import CHAPTERS
from contracts.presence import Offer
from services.gateway.shapes import Estimate

COVERS = 1
REPAINTS = 5
"""Pictures that a family has painted again before it likes the book, in the worst case that is counted."""


def estimate(story: Offer | None, painter: Offer | None, cast: int, sheets: int) -> Estimate:
    """Return the estimate for a cast of so many, ``sheets`` of whom are yet to be portrayed."""
    pictures = COVERS + CHAPTERS + sheets
    usual, most = _cents(story, painter, cast, pictures), _most(story, painter, pictures)
    return Estimate(usual, most, _seconds(story, painter, sheets), pictures, most == 0)


def _cents(story: Offer | None, painter: Offer | None, cast: int, pictures: int) -> float | None:
    """With several plushies on the page a picture has more to follow, and is as dear as it gets."""
    if story is None or painter is None:
        return None
    each = painter.cents_at_most if cast > 1 else painter.cents
    return None if story.cents is None or each is None else round(story.cents + pictures * each, 1)


def _most(story: Offer | None, painter: Offer | None, pictures: int) -> float | None:
    if story is None or painter is None or story.cents_at_most is None or painter.cents_at_most is None:
        return None
    return round(story.cents_at_most + (pictures + REPAINTS) * painter.cents_at_most, 1)


def _seconds(story: Offer | None, painter: Offer | None, sheets: int) -> float | None:
    """Painting begins with the first chapter, and not before the sheets are there; the last picture ends it.

    Sheets are painted while the first chapter is written, beside one another.
    """
    if story is None or painter is None:
        return None
    told, pace, first = story.seconds, painter.seconds, painter.first_seconds
    if told is None or pace is None or first is None:
        return None
    begins = max(told / CHAPTERS, first + (sheets - 1) * pace if sheets else 0.0)
    last_begins = max(told, begins + (COVERS + CHAPTERS - 1) * pace)
    return round(last_begins + first, 1)
