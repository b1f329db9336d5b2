"""What single events mean for a book."""

from contracts import events as e
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.envelope import Envelope, enclose
from contracts.events import Event
from contracts.rendering import book_view
from tests.histories import FAILURE, Told, image_of, recorded, whole_book

BOOK = "b" * 32
LOOK = e.CastLook(character_id="c", name="Bruno", look="a brown bear")


def told(event: Event, cause: Envelope | None = None, part: object = "") -> Told:
    return event, enclose(event, source="/test", cause=cause, part=part)


def created() -> Told:
    return told(e.BookCreated(book_id=BOOK, family_id="family", title="The lost button"))


def asked(chapters: int = 1) -> Told:
    return told(e.StoryRequested(book_id=BOOK, title="The lost button", chapters_total=chapters))


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


def painted(cause: Told, name: str = "picture", number: int = 1) -> Told:
    event = e.ChapterIllustrated(book_id=BOOK, number=number, revision=1, image=image_of(name), made_by="test")
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
    wish = asked(2)
    first, second = drafted(wish), drafted(wish, 2)
    failed = told(e.IllustrationFailed(book_id=BOOK, number=1, revision=1, failure=FAILURE), first[1])
    view = book_view(book_of(created(), wish, first, second, failed, painted(second, number=2)))
    assert (view.state, view.error) == ("done", None)
    assert view.chapters[0].state == "failed"
    assert view.chapters[0].error == FAILURE


def test_a_book_without_a_single_picture_has_failed_and_says_why() -> None:
    wish = asked()
    draft = drafted(wish)
    failed = told(e.IllustrationFailed(book_id=BOOK, number=1, revision=1, failure=FAILURE), draft[1])
    view = book_view(book_of(created(), wish, draft, failed))
    assert (view.state, view.error) == ("failed", FAILURE)
    assert view.job is not None
    assert view.job.state == "failed"


def test_the_rest_of_a_story_leaves_words_pictures_looks_and_cover_as_they_are() -> None:
    wish = asked(2)
    started = told(e.StoryStarted(book_id=BOOK, title="T", cast=(LOOK,), style_words="gouache", made_by="m"), wish[1])
    draft = drafted(wish)
    edit = told(e.ChapterEdited(book_id=BOOK, number=1, title="Ours", text="Our words", scene="Our garden"))
    failed = told(e.StoryFailed(book_id=BOOK, failure=FAILURE), wish[1])
    rest = told(e.StoryRequested(book_id=BOOK, title="T", chapters_total=2, missing=(2,)))
    before = (created(), wish, started, draft, painted(draft), edit, failed)
    waiting = book_of(*before, rest)
    assert waiting.chapters == book_of(*before).chapters
    assert (waiting.looks, waiting.style_words, waiting.error) == ((LOOK,), "gouache", None)
    assert (book_view(waiting).state, book_view(waiting).chapters_total) == ("queued", 2)
    second = drafted(rest, 2)
    done = book_view(book_of(*before, rest, second, painted(second, number=2)))
    assert done.state == "done"
    assert [chapter.text for chapter in done.chapters] == ["Our words", "Words"]


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
