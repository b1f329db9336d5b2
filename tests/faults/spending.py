"""What was paid and what may have been: provider calls of the journal against what the log recorded. Pure.

The bound. Every story is begun once, every chapter told once, every page, cover and sheet painted once. One more call
for the same thing is allowed for each process that died while such a call of its own was in flight: begun, and at the
moment of death its result neither in the log nor, for pictures, noted in the gallery. A process that ends in order, or
a server that dies, allows none. For a process that was only held up, what it was given meanwhile and begins when it
wakes counts as begun: it cannot know that somebody else is at it.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from contracts import events as e
from contracts.envelope import Recorded
from contracts.ids import derived_id
from services.illustrator.painter import COVER
from tests.paced import Entry

Call = tuple[str, str, int, int]
"""What was paid: ``telling``, ``told``, ``painting`` or ``portraying``; of which book or character; number; seed."""

PAID = ("telling", "told", "painting", "portraying")
NEVER = float("inf")


class Stored(msgspec.Struct, frozen=True):
    """An event in the log, the id under which the server took it, and when it did (seconds since the epoch)."""

    recorded: Recorded
    message_id: str
    at: float


class Death(msgspec.Struct, frozen=True):
    """A process that was killed or held up, when, and for which events the gallery then had a note of a picture.

    ``awake`` is when one that was held up had begun all that it was given meanwhile.
    """

    pid: int
    at: float
    noted: frozenset[str] = frozenset()
    awake: float = 0.0


class Result(msgspec.Struct, frozen=True):
    """When what a call was for was in the log, and under which id the gallery notes it."""

    at: float = NEVER
    note: str = ""


def overspent(journal: Sequence[Entry], log: Sequence[Stored], deaths: Sequence[Death]) -> list[str]:
    """Return a sentence for each thing that was paid more often than the bound allows."""
    results = results_in(log)
    wrong = []
    for call, entries in calls_in(journal).items():
        allowed = 1 + lost(entries, results.get(call, Result()), deaths)
        if len(entries) > allowed:
            what, of, number, _ = call
            wrong.append(f"{what} {of} {number}: {len(entries)} calls, {allowed} allowed")
    return wrong


def extra_calls(journal: Sequence[Entry]) -> int:
    """Return how many calls were made beyond one for each thing; a chapter belongs to the story it was told in."""
    return sum(len(entries) - 1 for (what, *_), entries in calls_in(journal).items() if what != "told")


def in_flight(journal: Sequence[Entry], log: Sequence[Stored], deaths: Sequence[Death]) -> int:
    """Return how many calls the deaths interrupted."""
    results = results_in(log)
    found = calls_in(journal).items()
    return sum(lost(entries, results.get(call, Result()), deaths) for call, entries in found if call[0] != "told")


def calls_in(journal: Iterable[Entry]) -> dict[Call, list[Entry]]:
    """Return the lines of the journal that stand for a payment, by what was paid."""
    calls: dict[Call, list[Entry]] = defaultdict(list)
    for entry in journal:
        if entry.what in PAID:
            number = 0 if entry.what == "telling" else entry.number
            calls[entry.what, entry.book, number, entry.seed].append(entry)
    return calls


def lost(entries: Sequence[Entry], result: Result, deaths: Iterable[Death]) -> int:
    """Return how many processes died on such a call of theirs."""
    return sum(
        1
        for death in deaths
        if any(entry.pid == death.pid and entry.at <= max(death.at, death.awake) for entry in entries)
        and result.at > death.at
        and result.note not in death.noted
    )


def results_in(log: Iterable[Stored]) -> dict[Call, Result]:
    """Return what the log has, by the call that it came from; a story is there when its last chapter is."""
    reading = _Reading()
    for one in log:
        reading.take(one)
    return reading.results


class _Reading:
    """Goes through a log and learns titles, names and pictures on the way."""

    def __init__(self) -> None:
        self.results: dict[Call, Result] = {}
        self._titles: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._missing: dict[str, int] = {}
        self._pictures: dict[str, Call] = {}

    def take(self, one: Stored) -> None:
        book_id, own = one.recorded.envelope.subject, one.recorded.envelope.id
        match one.recorded.event:
            case e.CharacterCreated(name=name):
                self._names[book_id] = name
            case e.CharacterPhotographed():
                self.results["portraying", self._names[book_id], 0, 0] = Result(note=own)
            case e.CharacterPortrayed(look_id=look_id):
                self.results["portraying", self._names[book_id], 0, 0] = Result(one.at, look_id)
            case e.StoryRequested(title=title, chapters_total=total):
                self._titles[book_id], self._missing[book_id] = title, total
            case e.StoryStarted(cover_scene=scene) if scene:
                self._commissioned(book_id, COVER, own)
            case e.ChapterDrafted(number=number):
                self._drafted(book_id, number, own, one.at)
            case e.ChapterIllustrated() | e.CoverIllustrated():
                cause = one.recorded.envelope.causation_id or ""
                self.results[self._pictures[cause]] = Result(one.at, cause)
            case _:
                pass

    def _drafted(self, book_id: str, number: int, own: str, at: float) -> None:
        title = self._titles[book_id]
        self.results["told", title, number, 0] = Result(at)
        self._missing[book_id] -= 1
        if not self._missing[book_id]:
            self.results["telling", title, 0, 0] = Result(at)
        self._commissioned(book_id, number, own)

    def _commissioned(self, book_id: str, number: int, own: str) -> None:
        seed = int(derived_id(book_id, number, own)[:8], 16)
        picture = self._pictures[own] = ("painting", self._titles[book_id], number, seed)
        self.results[picture] = Result(note=own)
