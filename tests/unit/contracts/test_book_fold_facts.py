"""What single events mean for a book."""

from contracts import events as e
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.envelope import Envelope, enclose
from contracts.events import Event
from contracts.rendering import book_view
from tests.histories import FAILURE, Told, image_of, recorded, whole_book

BOOK = "b" * 32


def told(event: Event, cause: Envelope | None = None, part: object = "") -> Told:
    return event, enclose(event, source="/test", cause=cause, part=part)


def created() -> Told:
    return told(e.BookCreated(book_id=BOOK, family_id="family", title="The lost button"))


def asked() -> Told:
    return told(e.StoryRequested(book_id=BOOK, title="The lost button", chapters_total=1))


def drafted(cause: Told, number: int = 1, revision: int = 1, text: str = "Words", illustrate: bool = True) -> Told:
    draft = e.ChapterDrafted(
        book_id=BOOK,
        number=number,
        revision=revision,
        title="One",
        text=text,
        scene="A meadow",
        made_by="test",
        illustrate=illustrate,
    )
    return told(draft, cause[1], number)


def painted(cause: Told, name: str = "picture") -> Told:
    event = e.ChapterIllustrated(book_id=BOOK, number=1, revision=1, image=image_of(name), made_by="test")
    return told(event, cause[1])


def book_of(*log: Told) -> Book:
    book = fold_all(recorded(list(log)))
    assert book is not None
    return book


def test_a_whole_book_is_done() -> None:
    view = book_view(book_of(*whole_book("family")))
    assert view.state == "done"
    assert [chapter.state for chapter in view.chapters] == ["illustrated"] * 10
    assert view.job is not None
    assert (view.job.chapters_drafted, view.job.chapters_illustrated) == (10, 10)


def test_an_answer_to_an_overtaken_story_changes_no_chapter() -> None:
    first, second = asked(), asked()
    book = book_of(created(), first, second, drafted(first, text="Late"))
    assert book.chapters == ()


def test_a_new_story_ends_the_job_of_the_one_before() -> None:
    first, second = asked(), asked()
    assert [job.state for job in book_of(created(), first, second).jobs] == ["failed", "queued"]


def test_a_picture_of_an_overtaken_draft_is_not_shown() -> None:
    wish, again = asked(), told(e.ChapterRegenerationRequested(book_id=BOOK, number=1, illustrate=True))
    old = drafted(wish)
    book = book_of(created(), wish, old, again, drafted(again, revision=2), painted(old))
    assert book.chapters[0].image is None
    assert book.chapters[0].revision == 2


def test_a_chapter_told_anew_without_a_picture_keeps_its_picture() -> None:
    wish, again = asked(), told(e.ChapterRegenerationRequested(book_id=BOOK, number=1))
    draft = drafted(wish)
    book = book_of(created(), wish, draft, painted(draft), again, drafted(again, revision=2, illustrate=False))
    assert book.chapters[0].image == image_of("picture")
    assert book.chapters[0].error is None


def test_an_edited_chapter_keeps_its_picture_and_gets_a_version() -> None:
    wish = asked()
    draft = drafted(wish)
    edit = told(e.ChapterEdited(book_id=BOOK, number=1, title="Ours", text="Our words", scene="Our garden"))
    chapter = book_of(created(), wish, draft, painted(draft), edit).chapters[0]
    assert (chapter.text, chapter.version, chapter.rewritten) == ("Our words", 5, True)
    assert chapter.image == image_of("picture")


def test_a_failed_picture_leaves_the_book_finished_without_it() -> None:
    wish = asked()
    draft = drafted(wish)
    failed = told(e.IllustrationFailed(book_id=BOOK, number=1, revision=1, failure=FAILURE), draft[1])
    view = book_view(book_of(created(), wish, draft, failed))
    assert view.state == "done"
    assert view.chapters[0].state == "failed"
    assert view.chapters[0].error == FAILURE


def test_a_failed_story_is_a_failed_book_that_can_be_asked_for_again() -> None:
    wish, again = asked(), asked()
    failed = told(e.StoryFailed(book_id=BOOK, failure=FAILURE), wish[1])
    assert book_view(book_of(created(), wish, failed)).state == "failed"
    assert book_view(book_of(created(), wish, failed, again)).state == "queued"


def test_a_second_creation_changes_nothing() -> None:
    other = told(e.BookCreated(book_id=BOOK, family_id="stranger", title="Mine now"))
    book = book_of(created(), other)
    assert (book.family_id, book.title) == ("family", "The lost button")


def test_a_draft_that_is_told_again_after_its_chapter_was_told_anew_does_not_come_back() -> None:
    wish, again = asked(), told(e.ChapterRegenerationRequested(book_id=BOOK, number=1))
    draft = drafted(wish, text="Old")
    book = book_of(created(), wish, draft, again, drafted(again, revision=2, text="New"), draft)
    assert (book.chapters[0].text, book.chapters[0].revision) == ("New", 2)


def test_a_story_that_is_asked_for_with_the_same_event_again_does_not_wait_for_words_again() -> None:
    wish = asked()
    draft = drafted(wish)
    view = book_view(book_of(created(), wish, draft, painted(draft), wish))
    assert view.state == "done"
    assert view.chapters[0].state == "illustrated"
