"""One chapter of a book: its words, and the picture that goes with them."""

import msgspec

from contracts.stage import CAMERAS, Stage
from services.story.builtin.book import WORDS, Book, deal_acts
from services.story.builtin.cast import lead
from services.story.builtin.page import (
    Paragraph,
    beat_paragraphs,
    fill_up,
    fit,
    half_of,
    text_of,
    title_of,
    total,
)
from services.story.builtin.plan import Part
from services.story.builtin.scenery import scene_of
from services.story.builtin.wishes import Wish, staged, wished
from services.story.builtin.words import named
from services.story.storyteller import Draft


def draft(book: Book, part: Part, number: int, salt: tuple[object, ...] = (), wish: Wish | None = None) -> Draft:
    """Write one chapter; another ``salt`` chooses other wordings."""
    wish = wish or Wish()
    book = _shuffled(book, salt) if salt else book
    beat = part.shown
    stage = book.adventure.stages[beat]
    paragraphs = _paragraphs(book, part, number, salt, wish)
    text = text_of(paragraphs)
    shown = tuple(persona.name for persona in book.cast if named(persona.name, text))
    if not shown:
        shown = (lead(book.cast, beat).name,)
    wanted = _seen_anew(staged(stage, wish), part, salt)
    rng = book.rng("scene", number, *salt)
    return Draft(
        number=number,
        title=title_of(book.tale.beats[beat], book, beat, book.rng("title", number, *salt)),
        text=text,
        scene=scene_of(book, beat, wanted, shown, rng),
        stage=wanted,
        cast=shown,
    )


def _shuffled(book: Book, salt: tuple[object, ...]) -> Book:
    """The same book with other deeds for its cast, such as no chapter has so far."""
    used = frozenset(book.acts.values())
    return msgspec.structs.replace(
        book, acts=deal_acts(book.cast, book.language, book.level, book.rng("acts", *salt), used)
    )


def _paragraphs(book: Book, part: Part, number: int, salt: tuple[object, ...], wish: Wish) -> list[Paragraph]:
    level = book.level
    rng = book.rng("text", number, *salt)
    told: list[Paragraph] = []
    depth = min(3, level + 1) if part.half else max(0, level - len(part.beats) + 1)
    for beat in part.beats:
        told += beat_paragraphs(book, beat, depth, rng)
    if part.half:
        told = half_of(told, part.half)
    stage = book.adventure.stages[part.shown]
    wished(told, wish, book, level, rng)
    place = wish.place or stage.place
    if wish.length < 0:
        told = _shortened(told, WORDS[level][0])
    return fit(fill_up(told, book, place, part.shown, rng), level)


def _shortened(paragraphs: list[Paragraph], least: int) -> list[Paragraph]:
    """Leave out whatever may go, the last first, while the page keeps ``least`` words."""
    kept = [list(paragraph) for paragraph in paragraphs]
    for paragraph in reversed(kept):
        for piece in [piece for piece in reversed(paragraph) if piece.ease > 1]:
            without = [[other for other in para if other is not piece] for para in kept]
            if total(without) >= least:
                paragraph.remove(piece)
    return [paragraph for paragraph in kept if paragraph]


def _seen_anew(stage: Stage, part: Part, salt: tuple[object, ...]) -> Stage:
    """A chapter that is told anew, or the second half of a beat, is seen from elsewhere."""
    if not salt and part.half != 2:
        return stage
    step = part.half // 2 + sum(len(str(grain)) for grain in salt[:1])
    camera = CAMERAS[(CAMERAS.index(stage.camera) + step) % len(CAMERAS)]
    return msgspec.structs.replace(stage, camera=camera)
