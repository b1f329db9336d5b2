"""What becomes of a book, its pictures and its jobs when chapters are moved, added and taken out."""

import contracts.events as e
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.envelope import Envelope, enclose
from contracts.events import Event
from contracts.rendering import book_view
from tests.histories import FAILURE, Told, image_of, recorded

BOOK = "b" * 32


def told(event: Event, cause: Told | None = None, part: object = "") -> Told:
    return event, enclose(event, source="/test", cause=cause[1] if cause else None, part=part)


def book_of(*log: Told) -> Book:
    book = fold_all(recorded(list(log)))
    assert book is not None
    return book


CREATED = told(e.BookCreated(book_id=BOOK, family_id="family", title="The lost button"))
STORY = told(e.StoryRequested(book_id=BOOK, title="The lost button", chapters_total=3))


def draft(number: int, cause: Told = STORY, revision: int = 1, asked_as: int = 0, illustrate: bool = True) -> Told:
    event = e.ChapterDrafted(
        book_id=BOOK,
        number=number,
        revision=revision,
        title=f"Part {number}",
        text=f"Text {number}.{revision}",
        scene="A meadow",
        made_by="test",
        illustrate=illustrate,
    )
    return told(event, cause, asked_as or number)


def picture(cause: Told, number: int = 1) -> Told:
    image = image_of(cause[1].id)
    return told(e.ChapterIllustrated(book_id=BOOK, number=number, revision=1, image=image, made_by="test"), cause)


def arranged(*order: int) -> Told:
    return told(e.BookArranged(book_id=BOOK, order=order))


ONE, TWO, THREE = draft(1), draft(2), draft(3)
WRITTEN = (CREATED, STORY, ONE, TWO, THREE)
PAINTED = (*WRITTEN, picture(ONE), picture(TWO), picture(THREE))


def texts(book: Book) -> list[str]:
    return [chapter.text for chapter in book.chapters]


def pictures(book: Book) -> list[e.Image | None]:
    return [chapter.image for chapter in book.chapters]


def test_chapters_take_their_pictures_along() -> None:
    book = book_of(*PAINTED, arranged(3, 1, 2))
    assert texts(book) == ["Text 3.1", "Text 1.1", "Text 2.1"]
    assert pictures(book) == [image_of(one[1].id) for one in (THREE, ONE, TWO)]
    assert [chapter.number for chapter in book.chapters] == [1, 2, 3]


def test_a_chapter_is_the_same_one_wherever_it_stands() -> None:
    before, after = book_of(*PAINTED), book_of(*PAINTED, arranged(2, 3, 1))
    assert [chapter.id for chapter in before.chapters] == [one[1].id for one in (ONE, TWO, THREE)]
    assert [chapter.id for chapter in after.chapters] == [one[1].id for one in (TWO, THREE, ONE)]


def test_a_chapter_that_is_left_out_is_gone_with_its_picture() -> None:
    book = book_of(*PAINTED, arranged(1, 3))
    assert texts(book) == ["Text 1.1", "Text 3.1"]
    assert book_view(book).chapters_total == 2


def test_a_picture_on_its_way_lands_on_the_chapter_that_was_moved() -> None:
    book = book_of(*WRITTEN, arranged(3, 1, 2), picture(ONE), picture(TWO, 3), picture(THREE, 3))
    assert pictures(book) == [image_of(one[1].id) for one in (THREE, ONE, TWO)]
    (job,) = book.jobs
    assert (job.state, len(job.illustrated)) == ("done", 3)


def test_a_failure_on_its_way_is_told_at_the_chapter_that_was_moved() -> None:
    failed = told(e.IllustrationFailed(book_id=BOOK, number=1, revision=1, failure=FAILURE), ONE)
    book = book_of(*WRITTEN, arranged(2, 1, 3), failed)
    assert [chapter.error for chapter in book.chapters] == [None, FAILURE, None]


def test_words_on_their_way_land_on_the_chapter_that_was_moved() -> None:
    wish = told(e.ChapterRegenerationRequested(book_id=BOOK, number=1, wish="rain", illustrate=True))
    anew = draft(1, wish, revision=2)
    book = book_of(*PAINTED, wish, arranged(2, 3, 1), anew, picture(anew))
    assert texts(book) == ["Text 2.1", "Text 3.1", "Text 1.2"]
    assert book.chapters[2].wishes == ("rain",)
    assert book.chapters[2].image == image_of(anew[1].id)
    assert [job.state for job in book.jobs] == ["done", "done"]


def test_words_that_could_not_be_made_anew_are_told_at_the_chapter_that_was_moved() -> None:
    wish = told(e.ChapterRegenerationRequested(book_id=BOOK, number=1))
    failed = told(e.StoryFailed(book_id=BOOK, failure=FAILURE, number=1), wish)
    book = book_of(*PAINTED, wish, arranged(2, 3, 1), failed)
    assert [chapter.error for chapter in book.chapters] == [None, None, FAILURE]
    assert book.jobs[-1].state == "failed"


def test_a_story_finds_the_chapters_that_it_is_to_tell_anew_under_their_numbers_of_then() -> None:
    again = told(e.StoryRequested(book_id=BOOK, title="Again", chapters_total=3))
    book = book_of(*PAINTED, again, arranged(3, 2, 1), draft(1, again, 2), draft(2, again, 2), draft(3, again, 2))
    assert texts(book) == ["Text 3.2", "Text 2.2", "Text 1.2"]


def test_the_cover_follows_its_chapter_and_goes_with_it() -> None:
    chosen = told(e.BookRevised(book_id=BOOK, title="The lost button", cover=3))
    assert book_of(*PAINTED, chosen, arranged(3, 1, 2)).cover_chapter == 1
    assert book_of(*PAINTED, chosen, arranged(1, 2)).cover_chapter is None
    assert book_of(*PAINTED, chosen, told(e.ChapterAdded(book_id=BOOK, number=1))).cover_chapter == 4


def test_a_new_chapter_moves_up_those_that_follow() -> None:
    added = told(e.ChapterAdded(book_id=BOOK, number=2, text="Ours"))
    book = book_of(*PAINTED, added)
    assert texts(book) == ["Text 1.1", "Ours", "Text 2.1", "Text 3.1"]
    assert (book.chapters[1].id, book.chapters[1].written_by) == (added[1].id, "family")
    assert book_view(book).chapters_total == 4


def test_a_new_chapter_far_behind_the_end_is_the_last_one() -> None:
    book = book_of(*PAINTED, told(e.ChapterAdded(book_id=BOOK, number=40)))
    assert [chapter.number for chapter in book.chapters] == [1, 2, 3, 4]


def test_an_arrangement_that_is_told_again_changes_nothing() -> None:
    once = arranged(2, 3, 1)
    assert texts(book_of(*PAINTED, once, once)) == ["Text 2.1", "Text 3.1", "Text 1.1"]


def test_what_a_removed_chapter_was_made_by_does_not_bring_it_back() -> None:
    added = told(e.ChapterAdded(book_id=BOOK, number=4))
    book = book_of(*PAINTED, added, arranged(1, 2), added, THREE)
    assert texts(book) == ["Text 1.1", "Text 2.1"]


def test_a_late_draft_of_a_story_that_was_arranged_since_is_not_taken() -> None:
    failed = told(e.StoryFailed(book_id=BOOK, failure=FAILURE), STORY)
    book = book_of(CREATED, STORY, ONE, TWO, failed, arranged(2, 1), THREE)
    assert texts(book) == ["Text 2.1", "Text 1.1"]


def test_a_job_does_not_wait_for_the_picture_of_a_chapter_that_was_removed() -> None:
    book = book_of(*WRITTEN, picture(ONE), arranged(1, 2), picture(TWO))
    view = book_view(book)
    assert view.job is not None
    assert (view.job.state, view.job.chapters_total) == ("done", 2)
    assert (view.job.chapters_drafted, view.job.chapters_illustrated) == (2, 2)
    assert view.state == "done"


def test_a_picture_that_comes_after_its_chapter_was_removed_does_not_count() -> None:
    view = book_view(book_of(*WRITTEN, arranged(1, 2), picture(THREE), picture(ONE)))
    assert view.job is not None
    assert (view.job.state, view.job.chapters_illustrated, view.job.chapters_total) == ("running", 1, 2)


def test_a_wish_for_a_chapter_that_was_removed_is_done() -> None:
    words = told(e.ChapterRegenerationRequested(book_id=BOOK, number=3))
    paint = told(e.IllustrationRequested(book_id=BOOK, number=3))
    book = book_of(*PAINTED, words, paint, arranged(1, 2), picture(paint), draft(3, words, 2))
    assert [job.state for job in book.jobs] == ["done", "done", "done"]
    assert texts(book) == ["Text 1.1", "Text 2.1"]


def test_a_wish_that_a_newer_one_overtook_has_an_end() -> None:
    first, second = (told(e.IllustrationRequested(book_id=BOOK, number=1)) for _ in range(2))
    book = book_of(*WRITTEN, picture(TWO), picture(THREE), first, second, picture(second))
    assert [job.state for job in book.jobs] == ["done", "failed", "done"]
    assert book.jobs[1].error is not None
    assert book.jobs[0].error is None


def test_a_story_leaves_chapters_alone_that_it_does_not_tell() -> None:
    added = told(e.ChapterAdded(book_id=BOOK, number=4, text="Ours"))
    again = told(e.StoryRequested(book_id=BOOK, title="Again", chapters_total=3))
    view = book_view(book_of(*PAINTED, added, again))
    assert [chapter.state for chapter in view.chapters] == ["requested"] * 3 + ["drafted"]
    assert view.chapters_total == 4


def test_a_job_tells_when_it_was_asked_for_and_when_it_ended() -> None:
    times = [at(one, place) for place, one in enumerate(PAINTED)]
    book = fold_all(recorded(times))
    assert book is not None
    job = book_view(book).job
    assert job is not None
    assert (job.requested_at, job.finished_at) == (stamp(1), stamp(len(PAINTED) - 1))
    unfinished = fold_all(recorded(times[:-1]))
    assert unfinished is not None
    assert unfinished.jobs[0].finished_at is None


def stamp(place: int) -> str:
    return f"2026-05-01T10:00:{place:02}Z"


def at(one: Told, place: int) -> Told:
    event, envelope = one
    fields = {name: getattr(envelope, name) for name in Envelope.__struct_fields__} | {"time": stamp(place)}
    return event, Envelope(**fields)
