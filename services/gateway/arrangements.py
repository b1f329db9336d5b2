"""Arrangements: chapters moved, added and taken out, one by one or by a whole script. Pure."""

from contracts import events as e
from contracts.book import Book, Chapter
from services.gateway.edits import demand, demand_written
from services.gateway.preconditions import Precondition
from services.gateway.problems import Problem, wrong_field
from services.gateway.requests import CHAPTERS_MOST, ChapterScript, NewChapter
from services.gateway.sentences import Fault, Refusal
from services.gateway.shapes import Change, Words


def arrange(book: Book, order: tuple[int, ...], given: Precondition) -> list[e.Event]:
    """Return the event of chapters in another order, none when they stand so already."""
    for place, number in enumerate(order):
        if book.chapter(number) is None:
            raise wrong_field(f"order[{place}]", Fault.NO_SUCH_CHAPTER, number=number)
        if number in order[:place]:
            raise wrong_field(f"order[{place}]", Fault.NAMED_TWICE, number=number)
    now = tuple(chapter.number for chapter in book.chapters)
    if order == now and now == tuple(range(1, len(now) + 1)):
        return []
    _demand_rest(book)
    removed = [chapter.version for chapter in book.chapters if chapter.number not in order]
    demand(given, max(book.arranged_version, *removed, 0), book.version)
    return [e.BookArranged(book_id=book.id, order=order)]


def add_chapter(book: Book, new: NewChapter, given: Precondition) -> list[e.Event]:
    """Return the event of a new chapter by the family."""
    _demand_rest(book)
    if len(book.chapters) >= CHAPTERS_MOST:
        raise Problem(Refusal.BOOK_IS_FULL, most=CHAPTERS_MOST)
    following = book.chapters[-1].number + 1 if book.chapters else 1
    if new.at is not None and new.at > following:
        raise wrong_field("at", Fault.BEYOND_THE_END, number=following)
    demand(given, book.arranged_version, book.version)
    return [
        e.ChapterAdded(book_id=book.id, number=new.at or following, title=new.title, text=new.text, scene=new.scene)
    ]


def compare(book: Book, script: tuple[ChapterScript, ...]) -> list[Change]:
    """Return what a script would do to each chapter, in order.

    Raises:
        Problem: 400 when its chapters are not numbered one after the other.
    """
    wanted = sorted(script, key=lambda one: one.number)
    if [one.number for one in wanted] != list(range(1, len(wanted) + 1)):
        raise wrong_field("number", Fault.NOT_IN_ROW)
    found: list[Change] = []
    for one in wanted:
        old, after = book.chapter(one.number), _words(one)
        if old is None:
            found.append(Change(one.number, "added", None, after))
        else:
            before = _words(old)
            found.append(Change(one.number, "same" if before == after else "changed", before, after))
    rest = [chapter for chapter in book.chapters if chapter.number > len(wanted)]
    return [*found, *(Change(chapter.number, "removed", _words(chapter), None) for chapter in rest)]


def rewrite_script(book: Book, script: tuple[ChapterScript, ...], given: Precondition) -> list[e.Event]:
    """Return the events that make the book's words those of a script, in order; none for what is so already."""
    changes = [one for one in compare(book, script) if one.change != "same"]
    if any(one.change != "changed" for one in changes):
        _demand_rest(book)
    for one in changes:
        _demand_unchanged(book, one, given)
    events: list[e.Event] = [_rewritten(book.id, one, one.after) for one in changes if one.after is not None]
    if any(one.change == "removed" for one in changes):
        events.append(e.BookArranged(book_id=book.id, order=tuple(range(1, len(script) + 1))))
    return events


def _demand_unchanged(book: Book, change: Change, given: Precondition) -> None:
    old = book.chapter(change.number)
    if old is not None and change.change == "changed":
        demand_written(old)
    demand(given, max(old.version, old.placed) if old else book.arranged_version, book.version)


def _rewritten(book_id: str, change: Change, words: Words) -> e.ChapterAdded | e.ChapterEdited:
    kind = e.ChapterAdded if change.change == "added" else e.ChapterEdited
    return kind(book_id=book_id, number=change.number, title=words.title, text=words.text, scene=words.scene)


def _words(one: Chapter | ChapterScript) -> Words:
    return Words(one.title, one.text, one.scene)


def _demand_rest(book: Book) -> None:
    """Refuse while chapters come by their numbers."""
    if book.story is not None and book.story.under_way and book.story.words_left:
        raise Problem(Refusal.STORY_IS_BEING_WRITTEN)
