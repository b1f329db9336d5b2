from typing import Literal

import pytest
from msgspec import UNSET

import contracts.events as e
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.envelope import Recorded, enclose
from services.gateway import arrangements, edits
from services.gateway.edits import Stale
from services.gateway.preconditions import Precondition
from services.gateway.problems import Problem
from services.gateway.requests import BookPatch, ChapterPatch, ChapterScript, Regeneration
from services.gateway.sentences import Refusal

_ANY = Precondition()
BRUNO = e.CastMember(character_id="c", name="Bruno")


def log_of(*events: e.Event) -> list[Recorded]:
    return [Recorded(event, enclose(event, source="/test"), place) for place, event in enumerate(events, start=1)]


def a_book(*events: e.Event) -> Book:
    book = fold_all(log_of(e.BookCreated(book_id="b", family_id="f", title="T"), *events))
    assert book is not None
    return book


def written(number: int, text: str = "x") -> e.ChapterEdited:
    return e.ChapterEdited(book_id="b", number=number, title="", text=text, scene="")


def scripted(*texts: str) -> tuple[ChapterScript, ...]:
    return tuple(ChapterScript(number=place, text=text) for place, text in enumerate(texts, start=1))


def test_a_change_to_what_is_so_already_is_no_event() -> None:
    book = a_book(written(1))
    assert edits.revise_book(book, BookPatch(title="T"), UNSET, _ANY) == []
    assert edits.edit_chapter(book, 1, ChapterPatch(text="x"), _ANY) == []
    assert arrangements.rewrite_script(book, scripted("x"), _ANY) == []


def test_a_revision_holds_the_whole_new_state() -> None:
    events = edits.revise_book(a_book(), BookPatch(style="crayon"), UNSET, _ANY)
    assert events == [e.BookRevised(book_id="b", title="T", style="crayon")]


def test_a_script_says_only_what_differs() -> None:
    book = a_book(written(1), written(2), written(3), written(4))
    assert arrangements.rewrite_script(book, scripted("x", "new"), _ANY) == [
        written(2, "new"),
        e.BookArranged(book_id="b", order=(1, 2)),
    ]


def test_a_chapter_may_be_empty() -> None:
    assert arrangements.rewrite_script(a_book(), scripted(""), _ANY) == [e.ChapterAdded(book_id="b", number=1)]


@pytest.mark.parametrize(("given", "fits"), [(1, False), (2, False), (3, True), (4, True), (5, False)])
def test_a_script_is_held_against_the_chapters_that_it_changes(given: int, fits: bool) -> None:
    book = a_book(written(1), written(2), written(3))
    change = scripted("x", "new", "x")
    if fits:
        assert len(arrangements.rewrite_script(book, change, Precondition(given))) == 1
    else:
        with pytest.raises(Stale):
            arrangements.rewrite_script(book, change, Precondition(given))


def test_details_are_held_against_details_and_a_chapter_against_itself() -> None:
    book = a_book(written(1), written(2))
    assert edits.revise_book(book, BookPatch(title="New"), UNSET, Precondition(1))
    assert edits.edit_chapter(book, 1, ChapterPatch(title="New"), Precondition(2))
    with pytest.raises(Stale):
        edits.edit_chapter(book, 2, ChapterPatch(title="New"), Precondition(2))


def test_every_wish_for_a_story_has_its_own_seed_and_the_same_one_each_time() -> None:
    created = e.BookCreated(book_id="b", family_id="f", title="T")
    asked = e.StoryRequested(book_id="b", title="T")
    seeds = [edits.seed_of("b", number) for number in range(3)]
    assert len(set(seeds)) == 3
    (first,) = edits.request_story(a_book(), log_of(created), ())
    assert isinstance(first, e.StoryRequested)
    assert (first.seed, edits.seed_of("b", 0)) == (seeds[0], seeds[0])
    failed = a_book_with_a_failed_story(created, asked)
    (second,) = edits.request_story(failed[0], failed[1], ())
    assert isinstance(second, e.StoryRequested)
    assert second.seed == seeds[1]


def a_book_with_a_failed_story(created: e.BookCreated, asked: e.StoryRequested) -> tuple[Book, list[Recorded]]:
    log = log_of(created, asked)
    failure = e.StoryFailed(book_id="b", failure=e.Failure(code="quota", message="."))
    log.append(Recorded(failure, enclose(failure, source="/test", cause=log[-1].envelope), 3))
    book = fold_all(log)
    assert book is not None
    return book, log


def test_a_story_under_way_is_not_asked_for_again() -> None:
    log = log_of(e.BookCreated(book_id="b", family_id="f", title="T"), e.StoryRequested(book_id="b", title="T"))
    book = fold_all(log)
    assert book is not None
    with pytest.raises(Problem) as refused:
        edits.request_story(book, log, ())
    assert refused.value.status == 409


def a_half_made_book() -> tuple[Book, list[Recorded]]:
    """Return a book whose story failed after two chapters: one with a picture, one that the family wrote anew."""
    log = log_of(e.BookCreated(book_id="b", family_id="f", title="T", cast=(BRUNO,)))
    asked = e.StoryRequested(book_id="b", title="T", cast=(BRUNO,), seed=7, heard=("kite",))
    log.append(Recorded(asked, enclose(asked, source="/test"), 2))
    cause = log[-1].envelope
    told: list[e.Event] = [
        e.StoryStarted(book_id="b", title="T", cast=(), style_words="gouache", made_by="m", tale="star"),
        *(
            e.ChapterDrafted(book_id="b", number=number, revision=1, title="A", text="B", scene="C", made_by="m")
            for number in (1, 2)
        ),
        e.StoryFailed(book_id="b", failure=e.Failure(code="bad_answer", message=".")),
    ]
    for event in told:
        log.append(Recorded(event, enclose(event, source="/test", cause=cause, part=len(log)), len(log) + 1))
    picture = e.Image(key="b/p.webp", thumbnail_key="b/t.webp", width=1, height=1)
    painted = e.ChapterIllustrated(book_id="b", number=1, revision=1, image=picture, made_by="m")
    log.append(Recorded(painted, enclose(painted, source="/test", cause=log[3].envelope), 7))
    edited = written(2, "our own words")
    log.append(Recorded(edited, enclose(edited, source="/test"), 8))
    failed = e.IllustrationFailed(book_id="b", number=2, revision=1, failure=e.Failure(code="refused", message="."))
    log.append(Recorded(failed, enclose(failed, source="/test", cause=log[4].envelope), 9))
    book = fold_all(log)
    assert book is not None
    return book, log


def test_a_half_made_book_is_asked_only_for_what_it_lacks() -> None:
    book, log = a_half_made_book()
    rest, *pictures = edits.request_story(book, log, ())
    assert isinstance(rest, e.StoryRequested)
    assert rest.missing == (3, 4, 5, 6, 7, 8, 9, 10)
    assert (rest.tale, rest.seed, rest.cast, rest.heard) == ("star", 7, (BRUNO,), ("kite",))
    assert pictures == [e.IllustrationRequested(book_id="b", number=2), e.CoverRequested(book_id="b")]


def test_a_book_that_was_begun_by_hand_gets_its_cover_with_its_story() -> None:
    book = a_book(written(1))
    rest, picture = edits.request_story(book, [], (), ("kite",))
    assert isinstance(rest, e.StoryRequested)
    assert (rest.missing, rest.heard) == (tuple(range(2, 11)), ("kite",))
    assert picture == e.IllustrationRequested(book_id="b", number=1)


def test_a_half_made_book_begins_anew_only_when_that_is_said() -> None:
    book, log = a_half_made_book()
    (story,) = edits.request_story(book, log, (), anew=True)
    assert isinstance(story, e.StoryRequested)
    assert (story.missing, story.seed) == (None, edits.seed_of("b", 1))


def a_told_book(*then: e.Event) -> Book:
    """Return a book whose story was told to its end, and what the family did then."""
    log = log_of(e.BookCreated(book_id="b", family_id="f", title="T"), e.StoryRequested(book_id="b", title="T"))
    cause = log[-1].envelope
    for number in range(1, 11):
        draft = e.ChapterDrafted(book_id="b", number=number, revision=1, title="A", text="B", scene="C", made_by="m")
        log.append(Recorded(draft, enclose(draft, source="/test", cause=cause, part=number), len(log) + 1))
    for event in then:
        log.append(Recorded(event, enclose(event, source="/test"), len(log) + 1))
    book = fold_all(log)
    assert book is not None
    return book


def test_a_chapter_that_the_family_took_out_of_a_whole_story_is_not_missing() -> None:
    book = a_told_book(e.BookArranged(book_id="b", order=(1, 2, 4, 5, 6, 7, 8, 9, 10)))
    assert edits.chapters_to_write(book) == ()


def test_an_empty_chapter_that_the_family_puts_into_a_whole_story_is_missing() -> None:
    order = (1, 2, 4, 5, 6, 7, 8, 9, 10)
    book = a_told_book(e.BookArranged(book_id="b", order=order), e.ChapterAdded(book_id="b", number=3))
    assert edits.chapters_to_write(book) == (3,)


def test_a_book_that_lacks_nothing_is_not_made_anew_by_mistake() -> None:
    picture = e.Image(key="b/p.webp", thumbnail_key="b/t.webp", width=1, height=1)
    log = log_of(e.BookCreated(book_id="b", family_id="f", title="T"), *(written(number) for number in range(1, 11)))
    for number in (*range(1, 11), 0):
        asked: e.Event = (
            e.IllustrationRequested(book_id="b", number=number) if number else e.CoverRequested(book_id="b")
        )
        log.append(Recorded(asked, enclose(asked, source="/test"), len(log) + 1))
        painted: e.Event = (
            e.ChapterIllustrated(book_id="b", number=number, revision=0, image=picture, made_by="m")
            if number
            else e.CoverIllustrated(book_id="b", image=picture, made_by="m")
        )
        log.append(Recorded(painted, enclose(painted, source="/test", cause=log[-1].envelope), len(log) + 1))
    book = fold_all(log)
    assert book is not None
    with pytest.raises(Problem) as refused:
        edits.request_story(book, log, ())
    assert refused.value.refusal is Refusal.NOTHING_IS_MISSING


@pytest.mark.parametrize(
    ("what", "event"),
    [
        ("text", e.ChapterRegenerationRequested(book_id="b", number=1, wish="w")),
        ("both", e.ChapterRegenerationRequested(book_id="b", number=1, wish="w", illustrate=True)),
        ("picture", e.IllustrationRequested(book_id="b", number=1, wish="w")),
    ],
)
def test_each_kind_of_regeneration_is_its_event(what: Literal["text", "picture", "both"], event: e.Event) -> None:
    assert edits.regenerate(a_book(written(1)), 1, Regeneration(what=what, wish="w")) == [event]


def awaiting(*events: e.Event) -> Book:
    """A book with two chapters, after what was asked for."""
    return a_book(written(1), written(2), *events)


WORDS_ASKED = e.ChapterRegenerationRequested(book_id="b", number=2)
STORY_ASKED = e.StoryRequested(book_id="b", title="T")


@pytest.mark.parametrize("asked", [WORDS_ASKED, STORY_ASKED])
def test_words_that_are_to_be_replaced_are_not_edited(asked: e.Event) -> None:
    book = awaiting(asked)
    with pytest.raises(Problem) as one:
        edits.edit_chapter(book, 2, ChapterPatch(text="lost"), Precondition(4))
    with pytest.raises(Problem) as whole:
        arrangements.rewrite_script(book, scripted("x", "lost"), Precondition(4))
    for refused in (one.value, whole.value):
        assert (refused.refusal, refused.values) == (Refusal.CHAPTER_IS_BEING_WRITTEN, {"number": 2})


def test_a_script_may_change_the_words_beside_those_that_are_awaited() -> None:
    book = awaiting(WORDS_ASKED)
    assert arrangements.rewrite_script(book, scripted("new", "x"), _ANY) == [written(1, "new")]


def test_a_chapter_whose_new_words_failed_is_edited_again() -> None:
    log = log_of(e.BookCreated(book_id="b", family_id="f", title="T"), written(1), written(2), WORDS_ASKED)
    failure = e.StoryFailed(book_id="b", failure=e.Failure(code="quota", message="."))
    log.append(Recorded(failure, enclose(failure, source="/test", cause=log[-1].envelope), 5))
    book = fold_all(log)
    assert book is not None
    assert edits.edit_chapter(book, 2, ChapterPatch(text="mine"), _ANY) == [written(2, "mine")]


def test_a_picture_that_is_being_painted_is_not_painted_a_second_time() -> None:
    book = awaiting(e.IllustrationRequested(book_id="b", number=2))
    with pytest.raises(Problem) as refused:
        edits.regenerate(book, 2, Regeneration(what="picture"))
    assert (refused.value.refusal, refused.value.values) == (Refusal.PICTURE_IS_BEING_PAINTED, {"number": 2})
    assert len(edits.regenerate(book, 1, Regeneration(what="picture"))) == 1
    assert len(edits.regenerate(book, 2, Regeneration(what="both"))) == 1
    assert len(edits.regenerate(book, 2, Regeneration(what="text"))) == 1


@pytest.mark.parametrize(
    "change", [written(1, "new"), e.BookArranged(book_id="b", order=(2, 1)), e.BookRevised(book_id="b", title="New")]
)
def test_a_book_that_somebody_changed_is_not_removed_unseen(change: e.Event) -> None:
    created = e.BookCreated(book_id="b", family_id="f", title="T")
    log = log_of(created, written(1), written(2), change, WORDS_ASKED)
    book = fold_all(log)
    assert book is not None
    with pytest.raises(Stale):
        edits.delete_book(book, log, Precondition(3))
    assert edits.delete_book(book, log, Precondition(4)) == [e.BookDeleted(book_id="b")]
