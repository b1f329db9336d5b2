"""One chapter of a book: its words, and the picture that goes with them."""

from typing import get_args

import msgspec

from contracts.events import BookMood
from contracts.stage import CAMERAS, Stage
from services.story.builtin.book import WORDS, Book
from services.story.builtin.cast import lead
from services.story.builtin.dealing import deal_acts, deal_around
from services.story.builtin.page import (
    Paragraph,
    beat_paragraphs,
    fill_up,
    fit,
    half_of,
    text_of,
    title_of,
    total,
    within,
)
from services.story.builtin.plan import Part
from services.story.builtin.pronouns import with_pronouns
from services.story.builtin.scenery import scene_of
from services.story.builtin.wishes import PLAIN, Wish, staged, wished
from services.story.builtin.words import count_words, named
from services.story.storyteller import Draft

MOODS: tuple[BookMood, ...] = get_args(BookMood)


def draft(
    book: Book, part: Part, number: int, salt: tuple[object, ...] = (), wish: Wish = PLAIN, *, deeper: bool = False
) -> Draft:
    """Write one chapter; another ``salt`` chooses other wordings, ``deeper`` reads more of the tale where it fits."""
    book = _shuffled(book, salt, wish) if salt else book
    beat = part.shown
    setting = book.plot.beats[beat]
    depth = _depth(book.level, part, deeper=deeper or wish.length > 0)
    paragraphs = _paragraphs(book, part, number, salt, wish, depth)
    text = text_of(paragraphs)
    spared = with_pronouns(text, book.cast, book.language)
    if count_words(spared) >= min(count_words(text), WORDS[book.level][0]):
        text = spared
    shown = tuple(persona.name for persona in book.cast if named(persona.name, text))
    if not shown:
        shown = (lead(book.cast, beat).name,)
    acting = tuple(sorted(shown, key=lambda name: name != lead(book.cast, beat).name))
    stage = setting.stage(book.plot.head.season, acting)
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


def _shuffled(book: Book, salt: tuple[object, ...], wish: Wish) -> Book:
    """The same book with other deeds for its cast, such as no chapter has so far, and asides of any mood."""
    rng = book.rng("shuffle", *salt)
    mood: BookMood = "funny" if wish.funny else "cosy" if wish.quiet else rng.choice(MOODS)
    used = frozenset(book.acts.values())
    anew = msgspec.structs.replace(book, mood=mood, anew=True)
    turn = rng.randrange(1 << 16)
    return msgspec.structs.replace(anew, acts=deal_acts(anew, used, turn), around=deal_around(anew, turn))


def _paragraphs(
    book: Book, part: Part, number: int, salt: tuple[object, ...], wish: Wish, depth: int
) -> list[Paragraph]:
    level, beat = book.level, part.shown
    least, most = WORDS[level]
    rng = book.rng("text", number, *salt)
    told: list[Paragraph] = []
    for shown in part.beats:
        told += beat_paragraphs(book, shown, depth, rng)
    if part.half:
        told = half_of(told, part.half)
    told = within(told, level)
    wished(told, wish, book, level, rng)
    place = wish.place or book.plot.beats[beat].place
    if wish.length < 0:
        told = _shortened(told, least)
    else:
        goal = most - 12 if wish.length > 0 else rng.randint(least, least + 30) if salt else least
        told = fill_up(told, book, place, beat, rng, least=goal)
    return fit(told, level)


def _depth(level: int, part: Part, *, deeper: bool) -> int:
    """How deep in the tale's levels a chapter reads: deeper for half a beat or a longer page, less for more beats."""
    if part.half or deeper:
        return min(3, level + 1)
    return max(0, level - len(part.beats) + 1)


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
    revision = salt[0] if salt else 1
    step = part.half // 2 + ((revision - 2) % 4 + 1 if isinstance(revision, int) and revision > 1 else 0)
    camera = CAMERAS[(CAMERAS.index(stage.camera) + step) % len(CAMERAS)]
    return msgspec.structs.replace(stage, camera=camera)
