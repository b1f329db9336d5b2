"""Wishes: asking for a story, a chapter or a picture, and the job that tells how far it has come."""

from contracts.book import Book
from contracts.envelope import Recorded
from contracts.events import Event
from contracts.views import book_key, job_key, shelf_key
from services.gateway import answers, edits
from services.gateway.answers import Answer
from services.gateway.backstage import Backstage
from services.gateway.cast import refreshed
from services.gateway.heard import heard_on
from services.gateway.requests import CoverWish, Regeneration
from services.gateway.writer import Decide


async def wish(
    behind: Backstage, family_id: str, book_id: str, decide: Decide, event_id: str, log: list[Recorded] | None = None
) -> Answer:
    """Record a wish of one event and answer with its job, whose id is the event's; ``log`` as for ``change_book``."""
    sequence = await behind.writer.change_book(family_id, book_id, decide, event_id, log)
    await behind.writer.shown(sequence, book_key(family_id, book_id), shelf_key(family_id, book_id))
    job = await behind.writer.there(job_key(family_id, event_id))
    return answers.json(b'{"job":' + job.data + b',"book_id":"' + book_id.encode() + b'"}', 202)


async def wish_for_story(
    behind: Backstage,
    family_id: str,
    book_id: str,
    event_id: str,
    log: list[Recorded] | None = None,
    *,
    anew: bool = False,
) -> Answer:
    """Ask for what a book still lacks, or ``anew`` for a whole story; ``log`` as for ``change_book``.

    A story that begins has the characters as they are now.
    """
    book, log = await behind.writer.book(family_id, book_id, log)
    fresh = await refreshed(behind.live, family_id, book.cast)
    heard = heard_on(await behind.live.matching(shelf_key(family_id, "*")))

    def decide(book: Book, log: list[Recorded]) -> list[Event]:
        cast = tuple(fresh.get(one.character_id, one) for one in book.cast)
        return edits.request_story(book, log, cast, heard, anew=anew)

    return await wish(behind, family_id, book_id, decide, event_id, log)


async def wish_for_chapter(
    behind: Backstage, family_id: str, book_id: str, number: int, asked: Regeneration, event_id: str
) -> Answer:
    """Ask for a chapter's text, picture or both to be made anew."""
    return await wish(behind, family_id, book_id, lambda book, _: edits.regenerate(book, number, asked), event_id)


async def wish_for_cover(behind: Backstage, family_id: str, book_id: str, asked: CoverWish, event_id: str) -> Answer:
    """Ask for the cover to be painted."""
    return await wish(behind, family_id, book_id, lambda book, _: edits.request_cover(book, asked), event_id)
