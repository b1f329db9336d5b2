"""From a book to what a painter is told: pure."""

from contracts.book import Book, Chapter
from contracts.character import Character
from contracts.events import CastLook, CastMember
from contracts.ids import derived_id
from services.illustrator.painter import Page, Reference


def on_page(book: Book, chapter: Chapter) -> tuple[CastMember, ...]:
    """Return who is in the picture: whom the chapter names, or everybody when it names nobody."""
    named = tuple(member for member in book.cast if member.name in chapter.cast)
    return named or book.cast


def look_of(book: Book, member: CastMember) -> CastLook:
    """Return how a member of the cast looks: in the storyteller's words, else in the family's."""
    told = next((look for look in book.looks if look.character_id == member.character_id), None)
    words = ", ".join(part for part in (member.kind, member.description) if part)
    return told or CastLook(character_id=member.character_id, name=member.name, look=words)


def awaits_sheet(book: Book, character: Character | None) -> bool:
    """Tell whether somebody is painting the reference sheet: it was asked for, or the story of this book needs it.

    Words that were changed later than that have nobody paint before the next story.
    """
    if character is None or character.deleted or character.settled:
        return False
    return bool(character.awaits_sheet) or character.look_version < book.request_version


def seed_of(character: Character | None) -> int:
    """Return the seed of a character's looks: 0 until the family wished for another sheet, then another each time."""
    return int(character.wish_id[:8], 16) if character and character.wish_id else 0


def reference(
    book: Book, member: CastMember, character: Character | None, photo: bytes | None, sheet: bytes | None
) -> Reference:
    """Return a member of the cast as a painter needs it; ``character`` is the same one as it is now."""
    return Reference(
        look=look_of(book, member),
        kind=member.kind,
        description=member.description,
        photo=photo,
        sheet=sheet,
        wish=character.wish if character else "",
        seed=seed_of(character),
    )


def page(book: Book, chapter: Chapter, cast: tuple[Reference, ...], wish: str, wish_id: str) -> Page:
    """Return what to paint. Each wish gets another seed, so that painting again paints something else."""
    return Page(
        book_title=book.title,
        number=chapter.number,
        chapters_total=max(book.request.chapters_total if book.request else 0, len(book.chapters)),
        title=chapter.title,
        text=chapter.text,
        scene=chapter.scene,
        stage=chapter.stage,
        style=book.style,
        style_words=book.style_words,
        cast=cast,
        wish=wish,
        rewritten=chapter.rewritten or chapter.written_by == "family",
        seed=int(derived_id(book.id, chapter.number, wish_id)[:8], 16),
    )
