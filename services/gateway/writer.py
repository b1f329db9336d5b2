"""The writer: appends to a log only onto the state that was looked at, and waits until what it wrote shows."""

from collections.abc import Callable
from typing import NoReturn

import msgspec

from contracts import character as characters
from contracts import views
from contracts.book import Book
from contracts.book_fold import fold_all
from contracts.bus import Bus, Conflict
from contracts.character import Character
from contracts.envelope import Recorded, enclose
from contracts.events import Event
from contracts.ids import derived_id
from contracts.rendering import book_view, character_view
from services.gateway.edits import Stale
from services.gateway.live import LiveViews
from services.gateway.problems import Problem, later
from services.gateway.sentences import Refusal
from services.gateway.view import View

SOURCE = "/gateway"
_TRIES = 10
_PATIENCE = 10.0

Decide = Callable[[Book, list[Recorded]], list[Event]]
"""From a book and its log to the events to add."""


class Writer:
    """Writes for families. Whatever is not theirs does not exist for them (404)."""

    def __init__(self, bus: Callable[[], Bus], live: LiveViews) -> None:
        self._bus = bus
        self._live = live

    async def create(self, event: Event, event_id: str) -> Recorded:
        """Record the first event of a book or character."""
        envelope = enclose(event, source=SOURCE, own_id=event_id)
        return Recorded(event, envelope, await self._bus().publish(event, envelope, expected=0))

    async def book(
        self, family_id: str, book_id: str, log: list[Recorded] | None = None
    ) -> tuple[Book, list[Recorded]]:
        """Return a book as its log tells, and the log, which is read unless it is given."""
        log = log or await self._bus().read_newest(book_id)
        book = fold_all(log)
        if book is None or book.deleted or book.family_id != family_id:
            raise Problem(Refusal.NO_SUCH_BOOK)
        return book, log

    async def character(self, family_id: str, character_id: str) -> Character:
        """Return a character as its log tells."""
        return (await self._character(family_id, character_id))[0]

    async def check_character(self, family_id: str, character_id: str, check: Callable[[Character], None]) -> None:
        """Refuse, before anything is done, what ``check`` finds stale about a character as its log tells."""
        character = await self.character(family_id, character_id)
        try:
            check(character)
        except Stale:
            stale(character_view(character))

    async def change_book(
        self, family_id: str, book_id: str, decide: Decide, event_id: str = "", log: list[Recorded] | None = None
    ) -> int:
        """Append what ``decide`` says, anew after every conflict; return the sequence at which it is done.

        With an ``event_id`` the change is recorded once however often this is called: its first event has that id, and
        the others have ids derived from it. A ``log``
        that was just read or written saves reading it; it is read when somebody else wrote since.
        """
        for _ in range(_TRIES):
            book, log = await self.book(family_id, book_id, log)
            if done := _recorded_at(log, event_id):
                return done
            try:
                return await self._append(decide(book, log), book.version, event_id)
            except Stale:
                stale(book_view(book))
            except Conflict:
                log = None
        raise later()

    async def change_character(
        self, family_id: str, character_id: str, decide: Callable[[Character], list[Event]], event_id: str = ""
    ) -> int:
        """Do for a character what :meth:`change_book` does for a book."""
        for _ in range(_TRIES):
            character, log = await self._character(family_id, character_id)
            if done := _recorded_at(log, event_id):
                return done
            try:
                return await self._append(decide(character), character.version, event_id)
            except Stale:
                stale(character_view(character))
            except Conflict:
                continue
        raise later()

    async def _character(self, family_id: str, character_id: str) -> tuple[Character, list[Recorded]]:
        log = await self._bus().read_newest(character_id)
        character = characters.fold_all(log)
        if character is None or character.deleted or character.family_id != family_id:
            raise Problem(Refusal.NO_SUCH_CHARACTER)
        return character, log

    async def _append(self, events: list[Event], sequence: int, event_id: str) -> int:
        """Store all of the events or none of them."""
        ids = [event_id, *(derived_id(event_id, place) if event_id else "" for place in range(1, len(events)))]
        told = [
            (event, enclose(event, source=SOURCE, own_id=own_id)) for event, own_id in zip(events, ids, strict=False)
        ]
        if not told:
            return sequence
        if len(told) == 1:
            return await self._bus().publish(*told[0], expected=sequence)
        return await self._bus().publish_together(told, expected=sequence)

    async def shown(self, sequence: int, *keys: str) -> View:
        """Return the first of some views once all of them show what happened up to a sequence."""
        found = [await self._wait(key, lambda view: view is not None and view.version >= sequence) for key in keys]
        first = found[0]
        if first is None:
            raise later(Refusal.SAVED_BUT_NOT_SHOWN)
        return first

    async def there(self, key: str) -> View:
        """Return a view once it is there."""
        return await self.shown(0, key)

    async def gone(self, *keys: str) -> None:
        """Wait until some views are gone."""
        for key in keys:
            await self._wait(key, lambda view: view is None)

    async def _wait(self, key: str, enough: Callable[[View | None], bool]) -> View | None:
        try:
            return await self._live.wait(key, enough, _PATIENCE)
        except TimeoutError as error:
            raise later(Refusal.SAVED_BUT_NOT_SHOWN) from error


def _recorded_at(log: list[Recorded], event_id: str) -> int:
    """Return the sequence of an event, 0 when the log does not hold it."""
    return next((past.sequence for past in log if past.envelope.id == event_id), 0)


def stale(current: views.BookView | views.CharacterView) -> NoReturn:
    """Tell that an edit was made on a state that is no more, and how it stands now."""
    raise Problem(Refusal.STALE_EDIT, current=msgspec.Raw(msgspec.json.encode(current)))
