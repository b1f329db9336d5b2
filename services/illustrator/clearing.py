"""Clearing: when a book or character is deleted, its pictures go."""

import logging

from contracts import book_fold, character
from contracts.bus import Bus
from contracts.envelope import Recorded
from contracts.events import BookDeleted, CharacterDeleted, Failure
from contracts.gallery import Gallery, GalleryDown
from contracts.outcomes import Later

log = logging.getLogger("illustrator")


async def cleared(bus: Bus, gallery: Gallery, family_id: str, aggregate_id: str) -> bool:
    """Tell whether a book or character was deleted; if so, what was stored for it since then goes, too.

    To be asked after storing: what is deleted later than this is cleared later than that was stored.
    """
    if not await bus.deleted(aggregate_id):
        return False
    await gallery.remove_all(family_id, aggregate_id)
    return True


class Clearing:
    """Reacts to deletions."""

    def __init__(self, bus: Bus, gallery: Gallery) -> None:
        self._bus = bus
        self._gallery = gallery

    async def react(self, recorded: Recorded) -> None:
        """Let the right function handle an event; an object store that is away is waited for."""
        try:
            match recorded.event:
                case BookDeleted(book_id=book_id):
                    await self.on_book_deleted(book_id)
                case CharacterDeleted(character_id=character_id):
                    await self.on_character_deleted(character_id)
                case _:
                    log.warning("not for us", extra={"type": recorded.envelope.type})
        except GalleryDown as error:
            raise Later(2.0, "the object store does not answer") from error

    async def on_book_deleted(self, book_id: str) -> None:
        """Remove every picture of a book."""
        deleted = book_fold.fold_all(await self._bus.read_newest(book_id))
        if deleted is not None:
            await self._gallery.remove_all(deleted.family_id, book_id)

    async def on_character_deleted(self, character_id: str) -> None:
        """Remove photo and sheets of a character."""
        deleted = character.fold_all(await self._bus.read_newest(character_id))
        if deleted is not None:
            await self._gallery.remove_all(deleted.family_id, character_id)

    async def give_up(self, recorded: Recorded, failure: Failure) -> None:
        """Leave a trace: the dead letter says which pictures are still there."""
        log.error("pictures are left over", extra={"type": recorded.envelope.type, "code": failure.code})
