"""Setting one page: choosing lines for the level, and making the text as long as the reading age allows."""

import re
from collections import Counter
from random import Random

import msgspec

from contracts.stage import Place
from services.story.builtin.book import SENTENCE, WORDS, Book
from services.story.builtin.cast import lead
from services.story.builtin.dealing import cards, facts_of, strange_to
from services.story.builtin.inserts import INSERTS, Insert, Spot
from services.story.builtin.notation import BEATS, Beat, Line
from services.story.builtin.shelf import dealt, stable
from services.story.builtin.slots import persona_slots, slots
from services.story.builtin.speech import Part, paragraphs_of
from services.story.builtin.words import count_words, fill, fits, longest_sentence


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A line as it will stand on the page; when the page is full, the pieces with the highest ``ease`` go first."""

    text: str
    ease: int = 0
    part: Part = "tale"


Paragraph = list[Piece]


def beat_paragraphs(book: Book, beat: int, level: int, rng: Random) -> list[Paragraph]:
    """All that a beat could say at a level, line by line."""
    facts, spot, values = facts_of(book, beat), Spot(book=book, beat=beat, level=level), slots(book, beat)
    strange = strange_to(book, beat, lead(book.cast, beat))
    told = []
    for paragraph in book.tale.beats[beat].paragraphs:
        pieces: Paragraph = []
        for line in paragraph:
            if line.cue:
                pieces += _cue(line.cue, spot, rng)
            elif line.first <= level <= line.last and (not line.when or line.when in facts):
                fitting = tuple(text for text in line.variants if not strange or not strange.search(text))
                text = _word(fitting or line.variants, values, level, rng, book, book.shelf.tellings)
                pieces.append(Piece(text=text, ease=_ease(line, level), part=_part(line)))
        told.append(pieces)
    told = [paragraph for paragraph in told if paragraph]
    if beat < 9 and not book.plot.head.situation:
        told[0] += _cue("mood", spot, rng)
    return told


def within(paragraphs: list[Paragraph], level: int) -> list[Paragraph]:
    """Only the pieces whose sentences are short enough for the level."""
    kept = [[piece for piece in para if longest_sentence(piece.text) <= SENTENCE[level]] for para in paragraphs]
    return [paragraph for paragraph in kept if paragraph]


def _cue(cue: str, at: Spot, rng: Random) -> Paragraph:
    """The inserts of a cue; each of the cast gets another wording where there are enough."""
    told: Paragraph = []
    decks: Counter[str] = Counter()
    for insert in INSERTS[cue](at):
        piece = _insert(at, insert, decks[insert.section], rng)
        decks[insert.section] += 1
        told += [piece] if piece else []
    return told


def _insert(at: Spot, insert: Insert, before: int, rng: Random) -> Piece | None:
    book, persona = at.book, insert.persona
    deck = [insert.dealt] if insert.dealt else cards(book, (insert.section,), at.beat, at.level, persona)
    if not deck:
        return None
    values = slots(book, at.beat) | persona_slots(book, persona, insert.noun)
    if len(book.cast) > 1:
        # Among several, a line that names nobody speaks of nobody knows whom.
        deck = [card for card in deck if "{x}" in card] or deck
    deck = _tellable(tuple(deck), values, at.level, book)
    turn = rng.randrange(len(deck)) if book.anew else book.shelf.books * insert.uses + insert.nth
    text = _filled(dealt(deck, insert.section, turn + before)[0], values, book)
    return Piece(text=text, ease=3 if insert.optional else 0 if insert.firm else 1, part="cast")


def _part(line: Line) -> Part:
    return "refrain" if re.fullmatch(r"\W*\{(?:refrain|changed)\}\W*", line.variants[0]) else "tale"


def _ease(line: Line, level: int) -> int:
    """A beat is whole without the lines that the level adds, so these may go, after what is optional anyway."""
    return 3 if line.optional else 2 if line.first == level > 0 else 0


def _word(variants: tuple[str, ...], values: dict[str, str], level: int, rng: Random, book: Book, turn: int) -> str:
    """The wording whose turn it is: told again, a line has another one until all were told."""
    told = _tellable(variants, values, level, book)
    index = rng.randrange(len(told)) if book.anew else (stable(f"{book.cast[0].name} {variants[0]}") + turn) % len(told)
    return _filled(told[index], values, book)


def _tellable(variants: tuple[str, ...], values: dict[str, str], level: int, book: Book) -> list[str]:
    """The wordings that keep the level's longest sentence and fit everybody's pronoun; the shortest when none does."""
    fitting = [variant for variant in variants if fits(variant, values)] or variants
    lengths = [(longest_sentence(_filled(variant, values, book)), variant) for variant in fitting]
    return [variant for length, variant in lengths if length <= SENTENCE[level]] or [min(lengths)[1]]


def _filled(variant: str, values: dict[str, str], book: Book) -> str:
    return fill(book.language.grammar.typeset(variant), values)


def fit(paragraphs: list[Paragraph], level: int) -> list[Paragraph]:
    """Let pieces go, the easiest first and of these the last first, until the page is not too full for the level."""
    kept = [list(paragraph) for paragraph in paragraphs]
    _, most = WORDS[level]
    while total(kept) > most:
        places = [(piece.ease, row, column) for row, para in enumerate(kept) for column, piece in enumerate(para)]
        ease, row, column = max(places)
        if ease == 0:
            break
        del kept[row][column]
    return [paragraph for paragraph in kept if paragraph]


def fill_up(
    paragraphs: list[Paragraph], book: Book, place: Place, beat: int, rng: Random, *, least: int
) -> list[Paragraph]:
    """Add sentences about the place to the first paragraph while the page has fewer than ``least`` words."""
    filled = [list(paragraph) for paragraph in paragraphs]
    nth = sum(setting.place == place for setting in book.plot.beats[:beat])
    before = 2 * (book.shelf.visits(place, range(BEATS)) + nth)
    section = f"place {place}"
    spare = dealt(cards(book, (section,), beat, book.level), section, before + (rng.randrange(9) if book.anew else 0))
    while spare and filled and total(filled) < least:
        line = spare.pop(0)
        text = _word((line,), {}, book.level, rng, book, 0)
        filled[0].append(Piece(text=text, ease=3))
    return filled


def total(paragraphs: list[Paragraph]) -> int:
    """Words on the page."""
    return sum(count_words(piece.text) for paragraph in paragraphs for piece in paragraph)


def text_of(paragraphs: list[Paragraph]) -> str:
    """The page as one text, paragraphs parted by an empty line."""
    return "\n\n".join(
        spoken for paragraph in paragraphs for spoken in paragraphs_of((piece.text, piece.part) for piece in paragraph)
    )


def half_of(paragraphs: list[Paragraph], half: int) -> list[Paragraph]:
    """The first or second half of a beat, parted between two lines so that both are about as long."""
    flat = [(row, piece) for row, paragraph in enumerate(paragraphs) for piece in paragraph]
    goal, seen, cut = total(paragraphs) / 2, 0, 0
    while cut < len(flat) - 1 and seen < goal:
        seen += count_words(flat[cut][1].text)
        cut += 1
    chosen = flat[:cut] if half == 1 else flat[cut:]
    rows = sorted({row for row, _ in chosen})
    return [[piece for row, piece in chosen if row == wanted] for wanted in rows]


def title_of(beat: Beat, book: Book, number: int, rng: Random) -> str:
    """The title of a chapter."""
    return _word(beat.titles, slots(book, number), book.level, rng, book, book.shelf.tellings)
