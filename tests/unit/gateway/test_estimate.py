"""What a book costs and how long it takes, before it is made."""

from contracts.presence import Offer
from services.gateway.estimate import Work, estimate

FREE = Offer(name="built-in", cents=0.0, cents_at_most=0.0, seconds=0.5, first_seconds=0.5)
STORY = Offer(name="m", model="m", cents=0.5, cents_at_most=0.5, seconds=40.0, first_seconds=40.0)
PAINTER = Offer(name="p", model="p", cents=3.0, cents_at_most=5.0, seconds=5.0, first_seconds=20.0)
UNKNOWN = Offer(name="x", model="x")


def test_what_is_built_in_is_free() -> None:
    found = estimate(FREE, FREE, 1, Work(sheets=1))
    assert (found.cents, found.cents_at_most, found.free, found.pictures) == (0.0, 0.0, True, 12)


def test_a_book_costs_its_story_a_cover_ten_pictures_and_the_sheets_that_are_missing() -> None:
    assert estimate(STORY, PAINTER, 1, Work(sheets=0)).cents == 33.5
    assert estimate(STORY, PAINTER, 1, Work(sheets=1)).cents == 36.5
    assert not estimate(STORY, PAINTER, 1, Work(sheets=0)).free


def test_with_several_on_the_page_pictures_are_as_dear_as_they_get() -> None:
    assert estimate(STORY, PAINTER, 2, Work(sheets=0)).cents == 55.5


def test_at_most_is_with_five_pictures_painted_again() -> None:
    assert estimate(STORY, PAINTER, 1, Work(sheets=1)).cents_at_most == 85.5


def test_what_nobody_knows_is_not_made_up() -> None:
    for story, painter in ((UNKNOWN, PAINTER), (STORY, UNKNOWN), (None, PAINTER), (STORY, None)):
        found = estimate(story, painter, 1, Work(sheets=0))
        assert (found.cents, found.cents_at_most, found.seconds, found.free) == (None, None, None, False)
        assert found.pictures == 11


def test_a_model_in_the_house_may_be_free() -> None:
    free = Offer(name="p", model="p", cents=0.0, cents_at_most=0.0)
    assert estimate(FREE, free, 1, Work(sheets=1)).free


def test_painting_goes_on_while_the_story_is_told() -> None:
    assert estimate(STORY, PAINTER, 0, Work(sheets=0)).seconds == 4 + 10 * 5 + 20


def test_a_painter_who_is_faster_than_the_story_ends_one_picture_after_it() -> None:
    assert estimate(STORY, FREE, 0, Work(sheets=0)).seconds == 40.5


def test_pages_wait_for_the_sheets_that_are_painted_side_by_side() -> None:
    assert estimate(STORY, PAINTER, 2, Work(sheets=2)).seconds == (20 + 5) + 10 * 5 + 20


def test_the_rest_of_a_book_costs_its_chapters_and_pictures_only() -> None:
    rest = Work(chapters=2, pictures=3)
    found = estimate(STORY, PAINTER, 1, rest)
    assert (found.cents, found.pictures, found.seconds) == (9.1, 3, 4 + 2 * 5 + 20)


def test_pictures_alone_need_no_storyteller() -> None:
    found = estimate(STORY, PAINTER, 1, Work(chapters=0, pictures=1))
    assert (found.cents, found.cents_at_most, found.seconds) == (3.0, 30.0, 20.0)
