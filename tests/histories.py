"""Made-up histories of books and characters: as a family and the services would write them, and worse."""

from collections.abc import Iterator
from random import Random

from contracts import events as e
from contracts.envelope import Envelope, Recorded, enclose
from contracts.events import Event
from contracts.ids import new_id

Told = tuple[Event, Envelope]

FAILURE = e.Failure(code="refused", message="This picture cannot be painted.")


def image_of(name: str) -> e.Image:
    """Return a picture that nobody stored."""
    return e.Image(key=f"x/{name}.webp", thumbnail_key=f"x/{name}-384.webp", width=1024, height=768)


def whole_book(family_id: str, chapters: int = e.CHAPTERS, words: str = "A small sentence.") -> Iterator[Told]:
    """Tell how a book is made when nothing goes wrong: 3 events, and 2 a chapter."""
    created = e.BookCreated(book_id=new_id(), family_id=family_id, title="The lost button", premise="A bear looks.")
    book_id = created.book_id
    yield created, enclose(created, source="/gateway")
    wish = e.StoryRequested(book_id=book_id, title=created.title, chapters_total=chapters)
    asked = enclose(wish, source="/gateway")
    yield wish, asked
    started = e.StoryStarted(book_id=book_id, title=created.title, cast=(), style_words="soft", made_by="told")
    yield started, enclose(started, source="/story", cause=asked)
    for number in range(1, chapters + 1):
        draft = e.ChapterDrafted(
            book_id=book_id,
            number=number,
            revision=1,
            title=f"Chapter {number}",
            text=words,
            scene="A meadow in the morning, a bear under a tree.",
            made_by="told",
        )
        drafted = enclose(draft, source="/story", cause=asked, part=number)
        yield draft, drafted
        painted = e.ChapterIllustrated(
            book_id=book_id, number=number, revision=1, image=image_of(drafted.id), made_by="painted"
        )
        yield painted, enclose(painted, source="/illustrator", cause=drafted)


class Plot:
    """Makes up what happens to one book, in any order that a log can hold: late answers, repetitions, all of it."""

    def __init__(self, random: Random, family_id: str, book_id: str = "") -> None:
        self._random = random
        self._book_id = book_id or new_id()
        self._family_id = family_id
        self._asked: list[Envelope] = []
        self._drafted: list[tuple[e.ChapterDrafted | e.IllustrationRequested, Envelope]] = []
        self._covers: list[Envelope] = []
        self._told: list[Told] = []

    def next(self) -> Told:
        """Return what happens next."""
        if not self._told:
            return self._tell(self._created())
        if self._random.random() < 0.1:
            return self._random.choice(self._told)
        return self._random.choices(
            (
                self._story,
                self._draft,
                self._paint,
                self._edit,
                self._wish,
                self._fail,
                self._arrange,
                self._add,
                self._remove,
                self._start,
                self._ask_for_cover,
                self._paint_cover,
                self._delete,
            ),
            (2, 8, 8, 3, 4, 2, 4, 1, 1, 2, 1, 3, 0.1),
        )[0]()

    def _tell(self, event: Event, cause: Envelope | None = None, part: object = "") -> Told:
        told = (event, enclose(event, source="/made-up", cause=cause, part=part))
        self._told.append(told)
        return told

    def _created(self) -> Event:
        return e.BookCreated(book_id=self._book_id, family_id=self._family_id, title="The lost button")

    def _number(self) -> int:
        return self._random.randint(1, 3)

    def _story(self) -> Told:
        told = self._tell(e.StoryRequested(book_id=self._book_id, title="The lost button", chapters_total=3))
        self._asked.append(told[1])
        return told

    def _draft(self) -> Told:
        if not self._asked:
            return self._story()
        cause, number = self._random.choice(self._asked), self._number()
        draft = e.ChapterDrafted(
            book_id=self._book_id,
            number=number,
            revision=self._random.randint(1, 4),
            title=f"Chapter {number}",
            text=f"Words {self._random.random()}",
            scene="A meadow.",
            made_by="made up",
            illustrate=self._random.random() < 0.8,
        )
        told = self._tell(draft, cause, number if cause.type == "story.requested" else "")
        self._drafted.append((draft, told[1]))
        return told

    def _paint(self) -> Told:
        if not self._drafted:
            return self._draft()
        draft, cause = self._random.choice(self._drafted)
        number, revision = draft.number, getattr(draft, "revision", 1)
        if self._random.random() < 0.2:
            failed = e.IllustrationFailed(book_id=self._book_id, number=number, revision=revision, failure=FAILURE)
            return self._tell(failed, cause)
        painted = e.ChapterIllustrated(
            book_id=self._book_id, number=number, revision=revision, image=image_of(cause.id), made_by="made up"
        )
        return self._tell(painted, cause)

    def _edit(self) -> Told:
        if self._random.random() < 0.3:
            return self._tell(e.BookRevised(book_id=self._book_id, title="The found button", cover=self._number()))
        return self._tell(
            e.ChapterEdited(
                book_id=self._book_id, number=self._number(), title="Ours", text="Our words", scene="Our garden."
            )
        )

    def _wish(self) -> Told:
        if self._random.random() < 0.5:
            told = self._tell(
                e.ChapterRegenerationRequested(book_id=self._book_id, number=self._number(), wish="More rain")
            )
            self._asked.append(told[1])
            return told
        wish = e.IllustrationRequested(book_id=self._book_id, number=self._number(), wish="More rain")
        told = self._tell(wish)
        self._drafted.append((wish, told[1]))
        return told

    def _fail(self) -> Told:
        if not self._asked:
            return self._story()
        number = self._random.choice((0, 0, self._number()))
        failed = e.StoryFailed(book_id=self._book_id, failure=FAILURE, number=number)
        return self._tell(failed, self._random.choice(self._asked))

    def _start(self) -> Told:
        if not self._asked:
            return self._story()
        started = e.StoryStarted(
            book_id=self._book_id,
            title="The lost button",
            cast=(),
            style_words="soft",
            made_by="made up",
            cover_scene=self._random.choice(("", "A bear under a tree.")),
        )
        told = self._tell(started, self._random.choice(self._asked))
        self._covers.append(told[1])
        return told

    def _ask_for_cover(self) -> Told:
        told = self._tell(e.CoverRequested(book_id=self._book_id, wish="More rain"))
        self._covers.append(told[1])
        return told

    def _paint_cover(self) -> Told:
        if not self._covers:
            return self._ask_for_cover()
        cause = self._random.choice(self._covers)
        if self._random.random() < 0.2:
            return self._tell(e.CoverFailed(book_id=self._book_id, failure=FAILURE), cause)
        painted = e.CoverIllustrated(book_id=self._book_id, image=image_of(cause.id), made_by="made up")
        return self._tell(painted, cause)

    def _arrange(self) -> Told:
        order = self._random.sample(range(1, 5), self._random.randint(1, 4))
        return self._tell(e.BookArranged(book_id=self._book_id, order=tuple(order)))

    def _add(self) -> Told:
        return self._tell(e.ChapterAdded(book_id=self._book_id, number=self._number(), text="A page of ours."))

    def _remove(self) -> Told:
        return self._tell(e.ChapterRemoved(book_id=self._book_id, number=self._number()))

    def _delete(self) -> Told:
        return self._tell(e.BookDeleted(book_id=self._book_id))


class Life:
    """Makes up what happens to one character."""

    def __init__(self, random: Random, family_id: str) -> None:
        self._random = random
        self._id = new_id()
        self._family_id = family_id
        self._looks: list[Envelope] = []

    def next(self) -> Told:
        """Return what happens next."""
        event: Event
        if not self._looks:
            event = e.CharacterCreated(character_id=self._id, family_id=self._family_id, name="Bruno", kind="bear")
        else:
            look = self._random.choice(self._looks)
            event = self._random.choice(
                (
                    e.CharacterRevised(character_id=self._id, name="Bruno the Brave", kind="bear"),
                    e.CharacterPhotographed(character_id=self._id, photo=image_of(look.id)),
                    e.CharacterPortrayed(
                        character_id=self._id, look_id=look.id, sheet=image_of("sheet"), made_by="made up"
                    ),
                    e.PortrayalRequested(character_id=self._id, wish="A bigger smile"),
                    e.PortrayalApproved(character_id=self._id, sheet=image_of("sheet")),
                    e.PortrayalFailed(character_id=self._id, look_id=look.id, failure=FAILURE),
                )
            )
        envelope = enclose(event, source="/made-up")
        self._looks.append(envelope)
        return event, envelope


def recorded(told: list[Told], start: int = 1) -> list[Recorded]:
    """Put what was told into a log of its own, from sequence ``start`` on."""
    return [Recorded(event, envelope, start + place) for place, (event, envelope) in enumerate(told)]


def made_up(random: Random, family_id: str, plots: int, length: int) -> list[Told]:
    """Make up a log in which several books and characters live through one another's events."""
    lives: list[Plot | Life] = [Plot(random, family_id) for _ in range(plots)]
    lives.append(Life(random, family_id))
    return [random.choice(lives).next() for _ in range(length)]
