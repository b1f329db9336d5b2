"""The estimate: what a book costs and how long it takes, from what storyteller and painter say of themselves. Pure."""

import msgspec

from contracts.events import CHAPTERS
from contracts.presence import Offer
from services.gateway.shapes import Estimate

REPAINTS = 5
"""Pictures that a family has painted again before it likes the book, in the worst case that is counted."""


class Work(msgspec.Struct, frozen=True):
    """What is to be made: chapters to write, pictures of chapters and covers to paint, reference sheets before them."""

    chapters: int = CHAPTERS
    pictures: int = CHAPTERS + 1
    sheets: int = 0


def estimate(story: Offer | None, painter: Offer | None, cast: int, work: Work) -> Estimate:
    """Return what ``work`` takes for a cast of so many."""
    pictures = work.pictures + work.sheets
    usual, most = _cents(story, painter, cast, work), _most(story, painter, work)
    return Estimate(usual, most, _seconds(story, painter, work), pictures, most == 0)


def _cents(story: Offer | None, painter: Offer | None, cast: int, work: Work) -> float | None:
    """With several plushies on the page a picture has more to follow, and costs the most that it may."""
    if story is None or painter is None:
        return None
    each = painter.cents_at_most if cast > 1 else painter.cents
    if story.cents is None or each is None:
        return None
    return round(story.cents * work.chapters / CHAPTERS + (work.pictures + work.sheets) * each, 1)


def _most(story: Offer | None, painter: Offer | None, work: Work) -> float | None:
    """A few chapters may cost as much as a whole story: a model reads all the others first."""
    if story is None or painter is None or story.cents_at_most is None or painter.cents_at_most is None:
        return None
    pictures = work.pictures + work.sheets + REPAINTS
    return round((story.cents_at_most if work.chapters else 0) + pictures * painter.cents_at_most, 1)


def _seconds(story: Offer | None, painter: Offer | None, work: Work) -> float | None:
    """Painting begins with the first chapter, and not before the sheets are there; the last picture ends it.

    Sheets are painted while the first chapter is written, beside one another.
    """
    if story is None or painter is None:
        return None
    told, pace, first = story.seconds, painter.seconds, painter.first_seconds
    if told is None or pace is None or first is None:
        return None
    each, sheets = told / CHAPTERS, first + (work.sheets - 1) * pace if work.sheets else 0.0
    begins = max(each if work.chapters else 0.0, sheets)
    last_begins = max(each * work.chapters, begins + max(0, work.pictures - 1) * pace)
    return round(last_begins + (first if work.pictures else 0.0), 1)
