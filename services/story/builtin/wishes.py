"""Reading a family's wish for one chapter by its keywords, and what it changes on the page and in the picture."""

from random import Random

import msgspec

from contracts.stage import Extra, Place, Stage, Time, Weather
from services.story.builtin.book import Book
from services.story.builtin.language import Noun
from services.story.builtin.notation import Line
from services.story.builtin.page import Paragraph, Piece, text_of
from services.story.builtin.traits import found
from services.story.builtin.words import fill

_TIMES: tuple[Time, ...] = ("dawn", "morning", "noon", "afternoon", "dusk", "night")
_WEATHERS: tuple[Weather, ...] = ("rain", "snow", "wind", "fog", "storm")


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What was understood of a wish; ``length`` is -1 for shorter, 1 for longer."""

    time: Time | None = None
    weather: Weather | None = None
    extra: Extra | None = None
    place: Place | None = None
    length: int = 0
    funny: bool = False
    quiet: bool = False


PLAIN = Wish()
"""No wish at all."""


def read_wish(text: str, book: Book) -> Wish:
    """Understand a wish in the book's language; what is not understood changes nothing."""
    lexicon = book.language.lexicon
    hits = {key for key, pattern in lexicon.wishes.items() if found(pattern, text)}
    return Wish(
        time=next((time for time in _TIMES if time in hits), None),
        weather=next((weather for weather in _WEATHERS if weather in hits), None),
        extra=next((key for key, noun in lexicon.extras.items() if found(noun.pattern, text)), None),
        place=next((key for key, noun in lexicon.places.items() if found(noun.pattern, text)), None),
        length=("longer" in hits) - ("shorter" in hits),
        funny="funny" in hits,
        quiet="quiet" in hits,
    )


def staged(stage: Stage, wish: Wish) -> Stage:
    """The stage as the wish wants it."""
    extras = stage.extras
    if wish.extra and wish.extra not in extras:
        extras = (*extras, wish.extra)
    return msgspec.structs.replace(
        stage,
        time=wish.time or stage.time,
        weather=wish.weather or stage.weather,
        place=wish.place or stage.place,
        facts=() if wish.place or wish.time or wish.weather else stage.facts,
        mood="joyful" if wish.funny else "calm" if wish.quiet else stage.mood,
        extras=extras,
    )


def wished(paragraphs: list[Paragraph], wish: Wish, book: Book, level: int, rng: Random) -> None:
    """Say the wish in the text, in lines of their own that are never left out: where and when first, who comes last."""
    lines, lexicon = book.language.lines, book.language.lexicon
    text = text_of(paragraphs)
    opening: list[str] = []
    if wish.place and not found(lexicon.places[wish.place].pattern, text):
        opening.append(_pick(lines["wish place"], lexicon.places[wish.place], level, rng))
    if wish.time and not found(lexicon.wishes[wish.time], text):
        opening.append(_pick(lines[f"wish time {wish.time}"], None, level, rng))
    if wish.weather and not found(lexicon.wishes[wish.weather], text):
        opening.append(_pick(lines[f"wish weather {wish.weather}"], None, level, rng))
    closing: list[str] = []
    if wish.extra and not found(lexicon.extras[wish.extra].pattern, text):
        closing.append(_pick(lines["wish extra"], lexicon.extras[wish.extra], level, rng))
    closing += [_pick(lines["wish funny"], None, level, rng)] if wish.funny else []
    closing += [_pick(lines["wish quiet"], None, level, rng)] if wish.quiet else []
    typeset = book.language.grammar.typeset
    if opening:
        paragraphs.insert(0, [Piece(text=typeset(text)) for text in opening])
    if closing:
        paragraphs.insert(len(paragraphs) - 1, [Piece(text=typeset(text)) for text in closing])


def _pick(lines: tuple[Line, ...], noun: Noun | None, level: int, rng: Random) -> str:
    fitting = [line for line in lines if line.first <= level <= line.last]
    values = {"noun": noun.word, "the_noun": noun.the} if noun else {}
    return fill(rng.choice(rng.choice(fitting).variants), values)
