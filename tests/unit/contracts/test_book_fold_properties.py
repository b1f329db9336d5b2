"""What holds for the fold of every log, however the events came to stand in it."""

from collections.abc import Iterator
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from contracts.book import Chapter
from contracts.book_fold import fold, fold_all
from contracts.envelope import Recorded
from contracts.events import BookArranged, ChapterIllustrated
from contracts.jobs import Job
from contracts.rendering import views_of_book
from tests.histories import Plot, recorded


@st.composite
def logs(draw: st.DrawFn) -> list[Recorded]:
    plot = Plot(draw(st.randoms(use_true_random=False)), "family")
    return recorded([plot.next() for _ in range(draw(st.integers(1, 60)))])


@given(logs(), st.data())
def test_folding_on_from_any_place_is_folding_all(log: list[Recorded], data: st.DataObject) -> None:
    book = fold_all(log[: data.draw(st.integers(0, len(log)))])
    for event in log:
        book = fold(book, event)
    assert book == fold_all(log)


@given(logs())
def test_an_event_that_is_folded_again_changes_nothing(log: list[Recorded]) -> None:
    book = fold_all(log)
    assert book is not None
    for event in log:
        assert fold(book, event) is book


@given(logs())
def test_the_version_is_the_sequence_of_the_last_event(log: list[Recorded]) -> None:
    book = fold_all(log)
    assert book is not None
    assert book.version == log[-1].sequence


@given(logs())
def test_an_event_stored_twice_in_a_row_changes_nothing_but_versions(log: list[Recorded]) -> None:
    once = fold_all(log)
    last = log[-1]
    twice = fold_all([*log, Recorded(last.event, last.envelope, last.sequence + 1)])
    assert once is not None
    assert twice is not None
    assert [chapter.number for chapter in once.chapters] == [chapter.number for chapter in twice.chapters]
    assert [chapter.image for chapter in once.chapters] == [chapter.image for chapter in twice.chapters]
    assert [chapter.text for chapter in once.chapters] == [chapter.text for chapter in twice.chapters]


@given(logs())
def test_chapters_stand_in_order_and_once_each(log: list[Recorded]) -> None:
    book = fold_all(log)
    assert book is not None
    numbers = [chapter.number for chapter in book.chapters]
    assert numbers == sorted(set(numbers))


@given(logs())
def test_a_revision_never_goes_back_while_its_chapter_stands(log: list[Recorded]) -> None:
    book, before = None, dict[str, int]()
    for event in log:
        book = fold(book, event)
        now = {chapter.id: chapter.revision for chapter in book.chapters}
        assert all(now[own] >= revision for own, revision in before.items() if own in now)
        before = now


@given(logs())
def test_a_chapter_is_known_by_one_id_and_one_that_went_never_comes_back(log: list[Recorded]) -> None:
    book, before, gone = None, set[str](), set[str]()
    for event in log:
        book = fold(book, event)
        now = [chapter.id for chapter in book.chapters]
        assert len(now) == len(set(now))
        gone |= before - set(now)
        assert not gone & set(now)
        before = set(now)


@given(logs())
def test_after_an_arrangement_chapters_are_numbered_without_gaps(log: list[Recorded]) -> None:
    book = None
    for event in log:
        repeated = book is not None and event.envelope.id in book.told
        book = fold(book, event)
        if isinstance(event.event, BookArranged) and not repeated:
            assert [chapter.number for chapter in book.chapters] == list(range(1, len(book.chapters) + 1))


@given(logs())
def test_moving_chapters_changes_nothing_of_what_belongs_to_them(log: list[Recorded]) -> None:
    for before, event, after in steps(log):
        if isinstance(event.event, BookArranged):
            old = {chapter.id: chapter for chapter in before}
            for chapter in after:
                assert replace(chapter, number=old[chapter.id].number, placed=old[chapter.id].placed) == old[chapter.id]


@given(logs())
def test_a_picture_is_taken_only_where_it_is_awaited(log: list[Recorded]) -> None:
    for before, event, after in steps(log):
        if isinstance(event.event, ChapterIllustrated):
            asked, old = event.envelope.causation_id, {chapter.id: chapter for chapter in before}
            taken = [chapter.id for chapter in after if chapter.image != old[chapter.id].image]
            assert taken == [chapter.id for chapter in before if chapter.awaits_image == asked]


def steps(log: list[Recorded]) -> Iterator[tuple[tuple[Chapter, ...], Recorded, tuple[Chapter, ...]]]:
    """Give every event of a log with the chapters before and after it."""
    book = None
    for event in log:
        before, book = book.chapters if book else (), fold(book, event)
        yield before, event, book.chapters


@given(logs())
def test_a_job_that_is_under_way_waits_for_something_that_can_still_come(log: list[Recorded]) -> None:
    book = fold_all(log)
    assert book is not None
    awaited = {asked for one in book.chapters for asked in (one.awaits_words, one.awaits_image)} | {book.cover.awaits}
    for job in book.jobs:
        if job.under_way:
            assert job.whole or set(job.awaits) & awaited
            assert set(job.awaits) <= awaited
            assert (job.whole and job.words_left) or job.awaits


@given(logs())
def test_counts_of_a_job_stay_within_its_total_and_its_end_is_told_once(log: list[Recorded]) -> None:
    book, ended = None, dict[str, str]()
    for event in log:
        book = fold(book, event)
        for job in book.jobs:
            assert (job.finished_at is None) == job.under_way
            assert len({*job.illustrated, *job.unpainted}) == len(job.illustrated) + len(job.unpainted) <= job.total
            assert 0 <= job.written <= job.total
            assert ended.setdefault(job.id, job.finished_at or "") in ("", job.finished_at)
            ended[job.id] = job.finished_at or ""


@given(logs())
def test_an_event_begins_at_most_one_job(log: list[Recorded]) -> None:
    book = fold_all(log)
    assert book is not None
    ids = [job.id for job in book.jobs]
    assert len(ids) == len(set(ids))


@given(logs())
def test_a_job_that_failed_stays_failed(log: list[Recorded]) -> None:
    book, failed = None, set[str]()
    for event in log:
        book = fold(book, event)
        states: dict[str, Job] = {job.id: job for job in book.jobs}
        assert all(states[job_id].failed for job_id in failed)
        failed = {job.id for job in book.jobs if job.failed}


@given(logs())
def test_the_views_of_a_deleted_book_are_none(log: list[Recorded]) -> None:
    book = fold_all(log)
    assert book is not None
    assert all((value is None) == book.deleted for value in views_of_book(book).values())


@given(st.integers())
def test_the_same_log_gives_the_same_bytes(seed: int) -> None:
    plot = Plot(Random(seed), "family")
    log = recorded([plot.next() for _ in range(40)])
    first, second = fold_all(log), fold_all(list(log))
    assert first is not None
    assert second is not None
    assert views_of_book(first) == views_of_book(second)
