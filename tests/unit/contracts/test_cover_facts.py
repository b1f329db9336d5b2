"""What events mean for the cover of a book, and for the jobs that wait for it."""

from contracts import events as e
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.envelope import Envelope, enclose
from contracts.events import Event
from contracts.rendering import book_view, summary
from tests.histories import FAILURE, Told, image_of, recorded

BOOK = "b" * 32
SCENE = "Bruno under a tree"


def told(event: Event, cause: Told | None = None) -> Told:
    envelope: Envelope = enclose(event, source="/test", cause=cause[1] if cause else None)
    return event, envelope


def book_of(*log: Told) -> Book:
    book = fold_all(recorded(list(log)))
    assert book is not None
    return book


def covered(cause: Told, name: str = "cover") -> Told:
    return told(e.CoverIllustrated(book_id=BOOK, image=image_of(name), made_by="test"), cause)


def uncovered(cause: Told) -> Told:
    return told(e.CoverFailed(book_id=BOOK, failure=FAILURE), cause)


CREATED = told(e.BookCreated(book_id=BOOK, family_id="family", title="The lost button"))
ASKED = told(e.StoryRequested(book_id=BOOK, title="The lost button", chapters_total=1))
STARTED = told(
    e.StoryStarted(
        book_id=BOOK, title="The lost button", cast=(), style_words="soft", made_by="test", cover_scene=SCENE
    ),
    ASKED,
)
DRAFT = told(
    e.ChapterDrafted(book_id=BOOK, number=1, revision=1, title="One", text="T", scene="A meadow", made_by="test"), ASKED
)
PAINTED = told(e.ChapterIllustrated(book_id=BOOK, number=1, revision=1, image=image_of("page"), made_by="test"), DRAFT)
WISH = told(e.CoverRequested(book_id=BOOK, wish="A big moon"))
STORY = (CREATED, ASKED, STARTED, DRAFT, PAINTED)


def test_a_story_is_done_once_its_cover_is_there_as_well() -> None:
    assert book_view(book_of(*STORY)).state == "running"
    assert book_view(book_of(*STORY, covered(STARTED))).state == "done"


def test_a_story_whose_storyteller_thinks_of_no_cover_is_done_without_one() -> None:
    bare = told(e.StoryStarted(book_id=BOOK, title="T", cast=(), style_words="soft", made_by="test"), ASKED)
    view = book_view(book_of(CREATED, ASKED, bare, DRAFT, PAINTED))
    assert (view.state, view.painted_cover.state) == ("done", "none")


def test_a_cover_that_fails_leaves_the_story_done_and_the_first_picture_on_the_book() -> None:
    view = book_view(book_of(*STORY, uncovered(STARTED)))
    assert (view.state, view.painted_cover.state, view.painted_cover.error) == ("done", "failed", FAILURE)
    assert view.cover is not None
    assert view.cover.alt == "A meadow"


def test_the_painted_cover_stands_on_the_book_and_on_the_shelf() -> None:
    book = book_of(*STORY, covered(STARTED))
    shown = book_view(book).cover
    assert shown is not None
    assert (shown.url, shown.alt) == ("/media/x/cover.webp", SCENE)
    assert summary(book).cover == shown


def test_a_picture_that_the_family_chose_stands_before_the_painted_cover() -> None:
    chosen = told(e.BookRevised(book_id=BOOK, title="The lost button", cover=1))
    view = book_view(book_of(*STORY, covered(STARTED), chosen))
    assert view.cover is not None
    assert view.cover.url == "/media/x/page.webp"
    assert view.painted_cover.image is not None


def test_who_asks_for_a_cover_wants_to_see_it() -> None:
    chosen = told(e.BookRevised(book_id=BOOK, title="The lost button", cover=1))
    book = book_of(*STORY, covered(STARTED), chosen, WISH)
    assert book.cover_chapter is None
    assert [job.state for job in book.jobs] == ["done", "queued"]


def test_the_old_cover_stays_until_the_new_one_is_there() -> None:
    waiting = book_view(book_of(*STORY, covered(STARTED), WISH))
    assert waiting.painted_cover.state == "requested"
    assert waiting.cover is not None
    assert waiting.cover.url == "/media/x/cover.webp"
    book = book_of(*STORY, covered(STARTED), WISH, covered(WISH, "moon"))
    assert book.cover.image == image_of("moon")
    assert [job.state for job in book.jobs] == ["done", "done"]


def test_a_wish_for_a_cover_fails_with_the_reason() -> None:
    job = book_of(*STORY, covered(STARTED), WISH, uncovered(WISH)).jobs[-1]
    assert (job.state, job.error) == ("failed", FAILURE)


def test_an_overtaken_cover_is_not_shown_and_its_job_ends() -> None:
    again = told(e.CoverRequested(book_id=BOOK))
    book = book_of(*STORY, WISH, again, covered(STARTED, "late"), covered(WISH, "late"))
    assert book.cover.image is None
    assert [job.state for job in book.jobs] == ["done", "failed", "queued"]


def test_a_new_story_lets_go_of_the_cover_of_the_old_one() -> None:
    anew = told(e.StoryRequested(book_id=BOOK, title="The lost button", chapters_total=1))
    book = book_of(CREATED, ASKED, STARTED, anew, covered(STARTED))
    assert (book.cover.awaits, book.cover.image) == ("", None)


def test_a_story_that_starts_twice_in_the_log_asks_for_its_cover_once() -> None:
    book = book_of(*STORY, covered(STARTED), STARTED)
    assert book.cover.awaits == ""


def test_a_book_written_by_hand_can_have_a_cover() -> None:
    book = book_of(CREATED, WISH, covered(WISH))
    assert (book_view(book).state, book.cover.image) == ("draft", image_of("cover"))


def test_no_chapter_is_to_come_while_only_the_cover_of_a_book_is_painted() -> None:
    view = book_view(book_of(CREATED, WISH))
    assert (view.state, view.chapters_total) == ("running", 0)
