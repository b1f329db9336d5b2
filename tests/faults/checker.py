"""What has to be true after any fault: named invariants over the log, the views, the gallery and the journal. Pure.

Each invariant takes the :class:`Evidence` and returns a sentence for each thing that is wrong.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable

import msgspec

from contracts import events as e
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.envelope import Recorded
from services.library.folding import fold_on, views_of
from tests.faults.spending import Death, Stored, overspent
from tests.paced import Entry


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """What a run left behind.

    ``accepted`` has the ids of books, ``objects`` pictures by name, ``waiting`` messages by consumer, ``missing`` the
    names of processes that ought to run and do not (nobody starts again who died unasked), and ``rebuilt`` the exit
    code of a rebuild that only compared.
    """

    accepted: tuple[str, ...]
    log: tuple[Stored, ...]
    views: dict[str, bytes]
    objects: dict[str, bytes]
    journal: tuple[Entry, ...]
    deaths: tuple[Death, ...] = ()
    dead_letters: int = 0
    waiting: dict[str, int] = {}
    missing: tuple[str, ...] = ()
    rebuilt: int = 0

    def history(self, aggregate_id: str) -> list[Recorded]:
        """Return the events of one book or character."""
        return [one.recorded for one in self.log if one.recorded.envelope.subject == aggregate_id]

    def books(self) -> list[Book]:
        """Return the accepted books that the log knows."""
        return [book for book in (fold_all(self.history(book_id)) for book_id in self.accepted) if book is not None]


def every_accepted_book_is_done(run: Evidence) -> list[str]:
    """Each accepted book is in the log, none of its jobs is under way or failed, nothing of it failed."""
    known = {book.id for book in run.books()}
    wrong = [f"book {book_id} is not in the log" for book_id in run.accepted if book_id not in known]
    for book in run.books():
        states = [job.state for job in book.jobs]
        if states != ["done"]:
            wrong.append(f"{book.title}: its jobs are {states or 'none'}")
    failures = (e.StoryFailed, e.IllustrationFailed, e.CoverFailed, e.PortrayalFailed)
    wrong += [f"{one.recorded.envelope.type} in the log" for one in run.log if isinstance(one.recorded.event, failures)]
    return wrong


def every_chapter_has_one_picture(run: Evidence) -> list[str]:
    """Each chapter was drafted once and illustrated once; picture and thumbnail exist under the hash of their bytes."""
    wrong = []
    for book in run.books():
        total = book.request.chapters_total if book.request else 0
        drafted = Counter(_numbers(run.history(book.id), e.ChapterDrafted))
        painted = Counter(_numbers(run.history(book.id), e.ChapterIllustrated))
        for number in range(1, total + 1):
            if (drafted[number], painted[number]) != (1, 1):
                times = f"drafted {drafted[number]} times, illustrated {painted[number]} times"
                wrong.append(f"{book.title}, chapter {number}: {times}")
            chapter = book.chapter(number)
            there = chapter.image if chapter and not chapter.awaits_image else None
            wrong += [f"{book.title}, chapter {number}: {flaw}" for flaw in _flaws(run, book, there)]
    return wrong


def every_cover_asked_for_is_there_once(run: Evidence) -> list[str]:
    """Each event that asks for a cover has one answer, and a cover that was asked for exists, as pictures do."""
    wrong = []
    for book in run.books():
        history = run.history(book.id)
        asked = {one.envelope.id for one in history if _asks_for_cover(one.event)}
        answers = Counter(one.envelope.causation_id for one in history if isinstance(one.event, e.CoverIllustrated))
        times = {answers[own] for own in asked}
        if times - {1}:
            wrong.append(f"{book.title}: its cover was illustrated {sorted(times)} times")
        if asked:
            there = None if book.cover.awaits else book.cover.image
            wrong += [f"{book.title}, cover: {flaw}" for flaw in _flaws(run, book, there)]
    return wrong


def no_call_is_paid_twice(run: Evidence) -> list[str]:
    """No provider call was repeated, except those that were in flight when their process died."""
    return overspent(run.journal, run.log, run.deaths)


def the_views_are_what_the_log_folds_to(run: Evidence) -> list[str]:
    """The live views equal the fold of the whole log, byte for byte, and there is none beside."""
    folded: dict[str, bytes] = {}
    for aggregate_id in {one.recorded.envelope.subject for one in run.log}:
        views = views_of(fold_on(None, run.history(aggregate_id)))
        folded |= {key: value for key, value in views.items() if value is not None}
    return [f"view {key} differs" for key in sorted(folded.keys() | run.views) if folded.get(key) != run.views.get(key)]


def a_rebuild_finds_nothing_to_mend(run: Evidence) -> list[str]:
    """The product's own rebuild makes the same views."""
    return [f"the rebuild ended with code {run.rebuilt}"] if run.rebuilt else []


def every_event_is_stored_once(run: Evidence) -> list[str]:
    """No two events in the log have the same id, and the server knew each by that id."""
    counted = Counter(one.recorded.envelope.id for one in run.log)
    wrong = [f"event {own} is stored {times} times" for own, times in counted.items() if times > 1]
    unlike = (one.recorded.envelope.id for one in run.log if one.message_id != one.recorded.envelope.id)
    return wrong + [f"event {own} was published under another id" for own in unlike]


def every_cause_is_in_the_log_before(run: Evidence) -> list[str]:
    """What an event says to follow from was stored before it."""
    seen: set[str] = set()
    wrong = []
    for one in run.log:
        cause = one.recorded.envelope.causation_id
        if cause is not None and cause not in seen:
            wrong.append(f"event {one.recorded.envelope.id} follows from {cause}, which was not there yet")
        seen.add(one.recorded.envelope.id)
    return wrong


def nothing_is_left_over(run: Evidence) -> list[str]:
    """There is no dead letter, and no consumer has a message to give or waits for an acknowledgement."""
    wrong = [f"{run.dead_letters} dead letters"] if run.dead_letters else []
    return wrong + [f"{name} has {count} messages waiting" for name, count in run.waiting.items() if count]


def every_process_lives(run: Evidence) -> list[str]:
    """Nobody died but those who were made to."""
    return [f"{name} does not run" for name in run.missing]


INVARIANTS: tuple[Callable[[Evidence], list[str]], ...] = (
    every_accepted_book_is_done,
    every_chapter_has_one_picture,
    every_cover_asked_for_is_there_once,
    no_call_is_paid_twice,
    the_views_are_what_the_log_folds_to,
    a_rebuild_finds_nothing_to_mend,
    every_event_is_stored_once,
    every_cause_is_in_the_log_before,
    nothing_is_left_over,
    every_process_lives,
)


def violations(run: Evidence) -> list[str]:
    """Return what is wrong, by invariant; nothing in a sound run."""
    return [f"{invariant.__name__}: {wrong}" for invariant in INVARIANTS for wrong in invariant(run)]


def _numbers(history: Iterable[Recorded], kind: type[e.ChapterDrafted] | type[e.ChapterIllustrated]) -> list[int]:
    return [one.event.number for one in history if isinstance(one.event, kind)]


def _asks_for_cover(event: e.Event) -> bool:
    return isinstance(event, e.CoverRequested) or (isinstance(event, e.StoryStarted) and bool(event.cover_scene))


def _flaws(run: Evidence, book: Book, image: e.Image | None) -> list[str]:
    if image is None:
        return ["it has no picture"]
    wrong = []
    for key in (image.key, image.thumbnail_key):
        data = run.objects.get(f"f/{book.family_id}/{key}")
        if data is None:
            wrong.append(f"object {key} is missing")
        elif key != f"{book.id}/{hashlib.sha256(data).hexdigest()}.webp":
            wrong.append(f"object {key} holds something else")
    return wrong
