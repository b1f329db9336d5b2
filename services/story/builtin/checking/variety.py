"""How much of a book a family has read before: twelve books of one cast in a row, and one tale told twice.

``make variety`` prints it for every language; exits 1 beyond the limits.
"""

import statistics
import sys
from collections.abc import Iterator, Sequence

import msgspec

from contracts.events import CastMember, ReadingAge
from services.story.builtin.chapter import draft
from services.story.builtin.language import Language
from services.story.builtin.loading import LANGUAGES
from services.story.builtin.opening import open_book
from services.story.builtin.plan import parts
from services.story.builtin.words import count_words, sentences
from services.story.storyteller import Brief

BOOKS = 12
MEDIAN, WORST, TWICE = 0.15, 0.35, 0.45
"""At most so much of a book was read before, in the median and the worst of twelve books, and of a tale told twice."""
NAMES_PER_HUNDRED, NAMES_FOR_THE_YOUNGEST = 3.0, 5.0
"""So often does a name stand in a hundred words, at most; a page for the youngest has twenty to forty words and one."""
AGES: tuple[ReadingAge, ...] = ("2-3", "4-5", "6-7", "8-9")
CASTS: dict[str, tuple[CastMember, ...]] = {
    "en": (
        CastMember(character_id="1", name="Mia", kind="girl", description="brave and curious, with a red scarf"),
        CastMember(character_id="2", name="Bruno", kind="bear", description="a shy boy bear, loves honey"),
    ),
    "de": (
        CastMember(character_id="1", name="Mia", kind="Mädchen", description="mutig und neugierig, mit rotem Schal"),
        CastMember(character_id="2", name="Bruno", kind="Bär", description="ein schüchterner Junge, liebt Honig"),
    ),
    "es": (
        CastMember(character_id="1", name="Mia", kind="niña", description="valiente y curiosa, con una bufanda roja"),
        CastMember(character_id="2", name="Bruno", kind="oso", description="un niño tímido, le encanta la miel"),
    ),
    "fr": (
        CastMember(character_id="1", name="Mia", kind="fille", description="courageuse et curieuse, écharpe rouge"),
        CastMember(character_id="2", name="Bruno", kind="ours", description="un garçon timide, adore le miel"),
    ),
}
"""A family of every language; of another one, two characters of whom only the names are known."""


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """Figures of one language, age and cast."""

    language: str
    age: ReadingAge
    cast: int
    median: float
    worst: float
    twice: float
    names: float

    def faults(self) -> list[str]:
        """Which limits are not kept."""
        names = NAMES_FOR_THE_YOUNGEST if self.age == AGES[0] else NAMES_PER_HUNDRED
        limits = {"median": MEDIAN, "worst": WORST, "twice": TWICE, "names": names}
        return [name for name, limit in limits.items() if getattr(self, name) > limit]


def measure(language: Language, age: ReadingAge, cast: tuple[CastMember, ...]) -> Measured:
    """Let a family of one cast have its books."""
    shelf: list[str] = []
    seen: set[str] = set()
    shares: list[float] = []
    names = words = 0
    for number in range(BOOKS):
        texts, tale = _tell(language, age, cast, tuple(shelf), number)
        said = sentences("\n".join(texts))
        shares.append(len(said & seen) / len(said))
        seen |= said
        shelf.append(tale)
        counted = count_words(" ".join(texts))
        words += counted
        names += max(sum(text.count(member.name) for text in texts) for member in cast)
    return Measured(
        language=language.tag,
        age=age,
        cast=len(cast),
        median=statistics.median(shares[1:]),
        worst=max(shares),
        twice=max(_twice(language, age, cast, tale) for tale in language.tales),
        names=100 * names / words,
    )


def _tell(
    language: Language, age: ReadingAge, cast: tuple[CastMember, ...], heard: tuple[str, ...], seed: int, tale: str = ""
) -> tuple[list[str], str]:
    """The texts of a book with a neutral title, and the tale that it tells."""
    moods = ("cosy", "funny", "adventurous")
    brief = msgspec.convert(
        {"title": f"Xyzzy {seed}", "mood": moods[seed % 3], "reading_age": age, "language": language.tag, "seed": seed,
         "heard": heard, "tale": tale},
        Brief,
    )  # fmt: skip
    book = open_book(msgspec.structs.replace(brief, cast=cast), language)
    return [draft(book, part, number).text for number, part in enumerate(parts(10), start=1)], book.plot.key


def _twice(language: Language, age: ReadingAge, cast: tuple[CastMember, ...], tale: str) -> float:
    """The share of the second telling of a tale that was in the first."""
    first, _ = _tell(language, age, cast, (), 0, tale)
    second, _ = _tell(language, age, cast, (tale,), 1, tale)
    before, after = sentences("\n".join(first)), sentences("\n".join(second))
    return len(before & after) / len(after)


def _measure_all(tags: Sequence[str]) -> Iterator[Measured]:
    for tag in tags:
        duo = CASTS.get(tag) or tuple(CastMember(character_id=name, name=name) for name in ("Mia", "Bruno"))
        for age in AGES:
            for cast in (duo[:1], duo):
                yield measure(LANGUAGES[tag], age, cast)


def main() -> None:
    """Print a table; exit 1 beyond the limits."""
    print("language  age  cast  read before: median  worst   told twice   names per 100 words")
    beyond = 0
    for row in _measure_all(sys.argv[1:] or tuple(LANGUAGES)):
        faults = row.faults()
        beyond += bool(faults)
        print(
            f"{row.language:8}  {row.age:4} {row.cast:4}  {row.median:19.0%} {row.worst:6.0%} {row.twice:11.0%} "
            f"{row.names:14.1f}    {'beyond: ' + ', '.join(faults) if faults else ''}".rstrip()
        )
    print(
        f"limits: {MEDIAN:.0%} median, {WORST:.0%} worst, {TWICE:.0%} twice, {NAMES_PER_HUNDRED:.0f} names (2-3: "
        f"{NAMES_FOR_THE_YOUNGEST:.0f})"
    )
    sys.exit(1 if beyond else 0)


if __name__ == "__main__":
    main()
