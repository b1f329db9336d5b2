"""From a book to what a painter is told: pure."""

import re
import unicodedata
from collections.abc import Iterable

from contracts.book import Book, Chapter
from contracts.character import Character
from contracts.envelope import Recorded
from contracts.events import CastLook, CastMember, StoryRequested
from contracts.figure import Figure
from contracts.ids import derived_id
from contracts.stage import Stage
from contracts.understanding import understand
from services.illustrator.painter import COVER, Page, Reference


def on_page(book: Book, chapter: Chapter) -> tuple[CastMember, ...]:
    """Return who is in the picture: whoever acts or is named, in the storyteller's cast, the scene or the text.

    Where the family wrote, its words alone say who is there. Without any name it is everybody.
    """
    told = set() if _rewritten(chapter) else {*chapter.cast, *(actor.name for actor in chapter.stage.actors)}
    told |= named_in(f"{chapter.scene}\n{chapter.text}", [member.name for member in book.cast])
    there = tuple(member for member in book.cast if member.name in told)
    return there or tuple(member for member in book.cast if member.name in chapter.cast) or book.cast


def named_in(words: str, names: Iterable[str]) -> set[str]:
    """Return which names stand in words: whole, also with the ending of a genitive, and not within a longer name."""
    words, found = unicodedata.normalize("NFC", words), set()
    for name in sorted(names, key=len, reverse=True):
        mention = rf"(?<!\w){re.escape(unicodedata.normalize('NFC', name))}(?:[’']?s)?(?!\w)"
        words, count = re.subn(mention, "\n", words)
        if count:
            found.add(name)
    return found


def look_of(book: Book, member: CastMember) -> CastLook:
    """Return how a member of the cast looks: in the storyteller's words, else in the family's."""
    told = next((look for look in book.looks if look.character_id == member.character_id), None)
    words = ", ".join(part for part in (member.kind, member.description) if part)
    return told or CastLook(character_id=member.character_id, name=member.name, look=words)


def figure_of(member: CastMember | Character) -> Figure:
    """Return what a member of the cast or a character is; in logs older than figures it is read from the words."""
    return member.figure or understand(member.kind, member.description).figure


def awaits_sheet(book: Book, character: Character | None) -> bool:
    """Tell whether somebody is painting the reference sheet: it was asked for, or the story of this book needs it.

    Words that were changed later than that, and whoever joined the cast later, have nobody paint before the next story.
    """
    if character is None or character.deleted or character.settled:
        return False
    asked_for = book.request.cast if book.request else ()
    in_story = any(member.character_id == character.id for member in asked_for)
    return bool(character.awaits_sheet) or (in_story and character.look_version < book.request_version)


def answers(asked: Recorded, character: Character) -> bool:
    """Tell whether a photo, a wish or a story that was asked for is to be answered with a sheet of a character.

    A photo or wish is, until something newer is to be. A story is for whoever has no sheet of its present look, unless
    the photo or wish that made it this look is itself still to be answered: one look, one sheet.
    """
    if character.deleted or character.settled:
        return False
    if isinstance(asked.event, StoryRequested):
        return character.awaits_sheet != character.look_id
    return character.awaits_sheet == asked.envelope.id


def seed_of(character: Character | None) -> int:
    """Return the seed of a character's looks: 0 until the family wished for another sheet, then another each time."""
    return int(character.wish_id[:8], 16) if character and character.wish_id else 0


def reference(
    book: Book, member: CastMember, character: Character | None, photo: bytes | None, sheet: bytes | None
) -> Reference:
    """Return a member of the cast as a painter needs it; ``character`` is the same one as it is now."""
    return Reference(
        look=look_of(book, member),
        figure=figure_of(member),
        kind=member.kind,
        description=member.description,
        photo=photo,
        sheet=sheet,
        wish=character.wish if character else "",
        seed=seed_of(character),
    )


def sitter(character: Character, photo: bytes | None) -> Reference:
    """Return a character as a painter needs it for the reference sheet."""
    words = ", ".join(part for part in (character.kind, character.description) if part)
    return Reference(
        look=CastLook(character_id=character.id, name=character.name, look=words),
        figure=figure_of(character),
        kind=character.kind,
        description=character.description,
        photo=photo,
        wish=character.wish,
        seed=seed_of(character),
    )


def page(book: Book, chapter: Chapter, cast: tuple[Reference, ...], wish: str, wish_id: str) -> Page:
    """Return what to paint. Each wish gets another seed, so that painting again paints something else."""
    return Page(
        book_title=book.title,
        number=chapter.number,
        chapters_total=_chapters(book),
        title=chapter.title,
        text=chapter.text,
        scene=chapter.scene,
        stage=chapter.stage,
        style=book.style,
        style_words=book.style_words,
        cast=cast,
        wish=wish,
        rewritten=_rewritten(chapter),
        seed=_seed(book, chapter.number, wish_id),
    )


def cover(book: Book, cast: tuple[Reference, ...], wish: str, wish_id: str) -> Page:
    """Return the cover to paint, with another seed for each wish."""
    scene, stage, told = on_cover(book)
    return Page(
        book_title=book.title,
        number=COVER,
        chapters_total=_chapters(book),
        title="",
        text="",
        scene=scene,
        stage=stage,
        style=book.style,
        style_words=book.style_words,
        cast=cast,
        wish=wish,
        rewritten=not told,
        seed=_seed(book, COVER, wish_id),
    )


def on_cover(book: Book) -> tuple[str, Stage, bool]:
    """Return the scene of the cover, its stage, and whether a storyteller meant this stage.

    Without the storyteller's scene it is what the family wants told, else where the book begins, else its title and
    who is in it.
    """
    if book.cover.scene:
        return book.cover.scene, book.cover.stage, True
    if book.premise:
        return book.premise, Stage(), False
    first = next((chapter for chapter in book.chapters if chapter.scene), None)
    if first is not None:
        return first.scene, first.stage, not _rewritten(first)
    return f"{book.title}: {', '.join(member.name for member in book.cast)}", Stage(), False


def _rewritten(chapter: Chapter) -> bool:
    return chapter.rewritten or chapter.written_by == "family"


def _chapters(book: Book) -> int:
    return max(book.request.chapters_total if book.request else 0, len(book.chapters))


def _seed(book: Book, number: int, wish_id: str) -> int:
    return int(derived_id(book.id, number, wish_id)[:8], 16)
