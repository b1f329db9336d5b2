"""The checker finds what is wrong: a sound run passes, and each fault that is planted in it is named."""

import hashlib
from typing import Any

import msgspec
import pytest

from contracts import events as e
from contracts.envelope import Recorded, enclose
from contracts.events import Event
from contracts.ids import derived_id, new_id
from services.illustrator.painter import COVER
from services.library.folding import fold_on, views_of
from tests.faults.checker import Evidence, violations
from tests.faults.spending import Death, Stored
from tests.paced import Entry

CHAPTERS = 2
WORKER = 7
FAMILY, BOOK = new_id(), new_id()


def key_of(data: bytes) -> str:
    return f"{BOOK}/{hashlib.sha256(data).hexdigest()}.webp"


class SoundRun:
    """A book of two chapters and a cover of which everything is right; something happens every second."""

    def __init__(self) -> None:
        self.log: list[Stored] = []
        self.journal: list[Entry] = []
        self.objects: dict[str, bytes] = {}
        self._tell_story()

    def evidence(self) -> Evidence:
        return Evidence(
            accepted=(BOOK,),
            log=tuple(self.log),
            views=folded(self.log),
            objects=self.objects,
            journal=tuple(self.journal),
        )

    def _tell_story(self) -> None:
        self._record(e.BookCreated(book_id=BOOK, family_id=FAMILY, title="T"))
        wish = self._record(e.StoryRequested(book_id=BOOK, title="T", chapters_total=CHAPTERS))
        self._pay("telling", 0)
        started = e.StoryStarted(
            book_id=BOOK, title="T", cast=(), style_words="", made_by="test", cover_scene="A meadow."
        )
        self._put_on_cover(self._record(started, wish))
        for number in range(1, CHAPTERS + 1):
            self._pay("told", number)
            drafted = e.ChapterDrafted(
                book_id=BOOK, number=number, revision=1, title="", text="", scene="", made_by="test"
            )
            self._illustrate(number, self._record(drafted, wish, number))

    def _illustrate(self, number: int, drafted: Recorded) -> None:
        image = self._paint(number, drafted)
        self._record(
            e.ChapterIllustrated(book_id=BOOK, number=number, revision=1, image=image, made_by="test"), drafted
        )

    def _put_on_cover(self, started: Recorded) -> None:
        image = self._paint(COVER, started)
        self._record(e.CoverIllustrated(book_id=BOOK, image=image, made_by="test"), started)

    def _paint(self, number: int, cause: Recorded) -> e.Image:
        seed = int(derived_id(BOOK, number, cause.envelope.id)[:8], 16)
        self._pay("painting", number, seed)
        data, small = f"picture {number}".encode(), f"thumbnail {number}".encode()
        self.objects |= {f"f/{FAMILY}/{key_of(one)}": one for one in (data, small)}
        self._pay("painted", number, seed)
        return e.Image(key=key_of(data), thumbnail_key=key_of(small), width=1, height=1)

    def _record(self, event: Event, cause: Recorded | None = None, part: object = "") -> Recorded:
        envelope = enclose(event, source="/test", cause=cause.envelope if cause else None, part=part)
        recorded = Recorded(event, envelope, len(self.log) + 1)
        self.log.append(Stored(recorded, envelope.id, self._now()))
        return recorded

    def _pay(self, what: str, number: int, seed: int = 0) -> None:
        self.journal.append(Entry(what, "T", number, seed, WORKER, self._now()))

    def _now(self) -> float:
        return float(len(self.log) + len(self.journal))


def folded(log: list[Stored]) -> dict[str, bytes]:
    views = views_of(fold_on(None, [one.recorded for one in log]))
    return {key: value for key, value in views.items() if value is not None}


def but(**changes: Any) -> Evidence:
    return msgspec.structs.replace(RUN.evidence(), **changes)


def named(run: Evidence) -> set[str]:
    return {violation.partition(":")[0] for violation in violations(run)}


def named_call(entry: Entry) -> str:
    return f"{entry.what}-{entry.number}"


RUN = SoundRun()
PAINTING = next(entry for entry in RUN.journal if entry.what == "painting" and entry.number != COVER)
COVERING = next(entry for entry in RUN.journal if entry.what == "painting" and entry.number == COVER)
TOLD = next(entry for entry in RUN.journal if entry.what == "told")
TELLING = next(entry for entry in RUN.journal if entry.what == "telling")
ILLUSTRATED = next(one for one in RUN.log if isinstance(one.recorded.event, e.ChapterIllustrated))
COVERED = next(one for one in RUN.log if isinstance(one.recorded.event, e.CoverIllustrated))
OF_THE_COVER = {f"f/{FAMILY}/{key_of(data)}" for data in (b"picture 0", b"thumbnail 0")}
DRAFTED_ID = ILLUSTRATED.recorded.envelope.causation_id or ""


def again(entry: Entry) -> tuple[Entry, ...]:
    """Return the journal with a call made once more, at the end, by another process."""
    return (*RUN.journal, msgspec.structs.replace(entry, pid=WORKER + 1, at=1000.0))


def test_a_sound_run_is_sound() -> None:
    assert violations(RUN.evidence()) == []


def test_an_accepted_book_that_is_not_in_the_log_is_found() -> None:
    assert named(but(accepted=(BOOK, new_id()))) == {"every_accepted_book_is_done"}


def test_a_book_that_is_not_done_is_found() -> None:
    log = RUN.log[:-1]
    found = named(but(log=tuple(log), views=folded(log)))
    assert found == {"every_accepted_book_is_done", "every_chapter_has_one_picture"}


def test_a_failure_that_the_family_would_see_is_found() -> None:
    failed = e.IllustrationFailed(book_id=BOOK, number=1, revision=1, failure=e.Failure(code="gave_up", message=""))
    envelope = enclose(failed, source="/test", cause=RUN.log[-1].recorded.envelope)
    log = [*RUN.log, Stored(Recorded(failed, envelope, len(RUN.log) + 1), envelope.id, 1000.0)]
    assert named(but(log=tuple(log), views=folded(log))) == {"every_accepted_book_is_done"}


def test_a_second_picture_of_a_chapter_is_found() -> None:
    envelope = msgspec.structs.replace(ILLUSTRATED.recorded.envelope, id=new_id())
    log = [*RUN.log, Stored(Recorded(ILLUSTRATED.recorded.event, envelope, len(RUN.log) + 1), envelope.id, 1000.0)]
    assert named(but(log=tuple(log), views=folded(log))) == {"every_chapter_has_one_picture"}


def test_a_second_cover_is_found() -> None:
    envelope = msgspec.structs.replace(COVERED.recorded.envelope, id=new_id())
    log = [*RUN.log, Stored(Recorded(COVERED.recorded.event, envelope, len(RUN.log) + 1), envelope.id, 1000.0)]
    assert named(but(log=tuple(log), views=folded(log))) == {"every_cover_asked_for_is_there_once"}


def test_a_cover_that_was_wished_for_and_never_came_is_found() -> None:
    wish = e.CoverRequested(book_id=BOOK, wish="a moon")
    envelope = enclose(wish, source="/test")
    log = [*RUN.log, Stored(Recorded(wish, envelope, len(RUN.log) + 1), envelope.id, 1000.0)]
    found = named(but(log=tuple(log), views=folded(log)))
    assert found == {"every_accepted_book_is_done", "every_cover_asked_for_is_there_once"}


@pytest.mark.parametrize("name", list(RUN.objects))
def test_a_missing_object_is_found(name: str) -> None:
    left = {other: data for other, data in RUN.objects.items() if other != name}
    whose = "every_cover_asked_for_is_there_once" if name in OF_THE_COVER else "every_chapter_has_one_picture"
    assert named(but(objects=left)) == {whose}


def test_an_object_that_is_not_what_its_name_says_is_found() -> None:
    spoilt = {name: data + b"x" for name, data in RUN.objects.items()}
    assert named(but(objects=spoilt)) == {"every_chapter_has_one_picture", "every_cover_asked_for_is_there_once"}


@pytest.mark.parametrize("entry", [TELLING, TOLD, PAINTING, COVERING], ids=named_call)
def test_a_call_that_is_made_twice_is_found(entry: Entry) -> None:
    assert named(but(journal=again(entry))) == {"no_call_is_paid_twice"}


@pytest.mark.parametrize("entry", [TELLING, TOLD, PAINTING, COVERING], ids=named_call)
def test_a_call_may_be_made_again_when_its_process_died_on_it(entry: Entry) -> None:
    assert violations(but(journal=again(entry), deaths=(Death(WORKER, entry.at + 0.5),))) == []


@pytest.mark.parametrize("entry", [TELLING, TOLD, PAINTING, COVERING], ids=named_call)
def test_a_death_of_another_process_excuses_nothing(entry: Entry) -> None:
    deaths = (Death(WORKER + 2, entry.at + 0.5),)
    assert named(but(journal=again(entry), deaths=deaths)) == {"no_call_is_paid_twice"}


def test_one_death_excuses_one_call_only() -> None:
    twice = (*again(PAINTING), msgspec.structs.replace(PAINTING, pid=WORKER + 2, at=1001.0))
    assert named(but(journal=twice, deaths=(Death(WORKER, PAINTING.at + 0.5),))) == {"no_call_is_paid_twice"}


@pytest.mark.parametrize("entry", [TELLING, TOLD, PAINTING, COVERING], ids=named_call)
def test_a_death_after_the_result_was_in_the_log_excuses_nothing(entry: Entry) -> None:
    assert named(but(journal=again(entry), deaths=(Death(WORKER, 999.0),))) == {"no_call_is_paid_twice"}


def test_a_death_after_the_picture_was_noted_excuses_nothing() -> None:
    deaths = (Death(WORKER, PAINTING.at + 0.5, frozenset({DRAFTED_ID})),)
    assert named(but(journal=again(PAINTING), deaths=deaths)) == {"no_call_is_paid_twice"}


@pytest.mark.parametrize("key", list(folded(RUN.log)))
def test_a_view_that_differs_or_is_missing_is_found(key: str) -> None:
    views = folded(RUN.log)
    assert named(but(views=views | {key: views[key] + b" "})) == {"the_views_are_what_the_log_folds_to"}
    del views[key]
    assert named(but(views=views)) == {"the_views_are_what_the_log_folds_to"}


def test_a_view_of_nothing_is_found() -> None:
    views = folded(RUN.log) | {f"book.{FAMILY}.{new_id()}": b"{}"}
    assert named(but(views=views)) == {"the_views_are_what_the_log_folds_to"}


def test_an_event_that_is_stored_twice_is_found() -> None:
    last = RUN.log[-1]
    repeated = Stored(msgspec.structs.replace(last.recorded, sequence=len(RUN.log) + 1), last.message_id, last.at)
    log = [*RUN.log, repeated]
    found = named(but(log=tuple(log), views=folded(log)))
    assert found == {"every_chapter_has_one_picture", "every_event_is_stored_once"}


def test_an_event_under_another_id_than_its_own_is_found() -> None:
    log = (*RUN.log[:-1], msgspec.structs.replace(RUN.log[-1], message_id=new_id()))
    assert named(but(log=log)) == {"every_event_is_stored_once"}


def test_an_event_without_its_cause_is_found() -> None:
    lost = e.StoryStarted(book_id=BOOK, title="T", cast=(), style_words="", made_by="test")
    envelope = msgspec.structs.replace(enclose(lost, source="/test"), causation_id=new_id())
    log = [*RUN.log, Stored(Recorded(lost, envelope, len(RUN.log) + 1), envelope.id, 1000.0)]
    assert named(but(log=tuple(log), views=folded(log))) == {"every_cause_is_in_the_log_before"}


def test_a_dead_letter_and_a_message_that_waits_are_found() -> None:
    assert named(but(dead_letters=1)) == {"nothing_is_left_over"}
    assert named(but(waiting={"somebody": 1})) == {"nothing_is_left_over"}


def test_a_process_that_died_unasked_is_found() -> None:
    assert named(but(missing=("story",))) == {"every_process_lives"}


def test_a_rebuild_that_finds_a_difference_is_found() -> None:
    assert named(but(rebuilt=3)) == {"a_rebuild_finds_nothing_to_mend"}
