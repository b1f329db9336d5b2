"""The storyteller that needs no key and no network: hand-written tales, made one's own by the cast."""

import asyncio
from collections.abc import AsyncIterator, Sequence

from contracts.events import CHAPTERS, CastLook, Style
from contracts.provider_calls import calling
from contracts.tempo import Tempo
from services.story.builtin.book import Book
from services.story.builtin.chapter import draft
from services.story.builtin.cover import cover_of
from services.story.builtin.loading import language_for
from services.story.builtin.opening import open_book
from services.story.builtin.plan import Part, parts
from services.story.builtin.wishes import Wish, read_wish
from services.story.builtin.words import sentences
from services.story.storyteller import Brief, Draft, Retelling, StoryHead, Told

STYLE_WORDS: dict[Style, str] = {
    "gouache": "gouache, matte opaque paint, visible brush marks, rounded shapes, warm paper, soft edges, muted "
    "jewel colours, gentle shadows, cosy light",
    "watercolour": "watercolour, transparent washes, wet edges, paper grain, pale light, loose pencil line, soft "
    "blooms, white of the paper, airy distance",
    "papercut": "cut paper collage, layered card, crisp edges, small cast shadows, torn paper hills, flat colour, "
    "simple shapes, limited palette, handmade",
    "crayon": "wax crayon, waxy texture, bold scribbled line, bright colour, grainy paper, playful shapes, uneven "
    "filling, childlike warmth, open background",
}
_ATTEMPTS = 8
GUESS = 0.5
"""Seconds that a story takes before one was told: ten chapters in a tenth of that, and the log takes the rest."""


class BuiltinStoryteller:
    """Tells the same book for the same brief; never fails and never waits for anything."""

    name = "built-in"

    def __init__(self) -> None:
        self.tempo = Tempo(guess=GUESS)

    async def tell(
        self, brief: Brief, have: Sequence[Told] = (), *, needs_head: bool | None = None
    ) -> AsyncIterator[StoryHead | Draft]:
        """Yield the head if it is needed, then each chapter that is not in ``have``."""
        known = {told.number for told in have}
        with calling("tell", "built-in", self.name):
            began = asyncio.get_running_loop().time()
            book = open_book(brief, language_for(brief.language))
            if not have if needs_head is None else needs_head:
                yield _head(book)
            for number, part in enumerate(parts(brief.chapters_total), start=1):
                # Other stories and the heartbeat have their turn between two chapters.
                await asyncio.sleep(0)
                if number not in known:
                    yield draft(book, part, number)
        if not have:
            self.tempo.took((asyncio.get_running_loop().time() - began) * CHAPTERS / brief.chapters_total)

    async def retell(self, brief: Brief, retelling: Retelling) -> Draft:
        """Tell one chapter in other words, with what the wishes name; an earlier wish holds where a later is silent."""
        with calling("retell", "built-in", self.name):
            return self._retold(brief, retelling)

    def _retold(self, brief: Brief, retelling: Retelling) -> Draft:
        book = open_book(brief, language_for(brief.language))
        plan = parts(brief.chapters_total)
        part = plan[min(max(retelling.number, 1), len(plan)) - 1]
        wish = _merged([read_wish(text, book) for text in retelling.wishes])
        before = {said for told in retelling.chapters for said in sentences(told.text)}
        tries = [_told_anew(book, part, retelling, wish, attempt) for attempt in range(_ATTEMPTS)]
        return min(tries, key=lambda told: len(sentences(told.text) & before) / len(sentences(told.text)))

    async def close(self) -> None:
        """Nothing to let go of."""


def _told_anew(book: Book, part: Part, retelling: Retelling, wish: Wish, attempt: int) -> Draft:
    salt = (retelling.revision, attempt, *retelling.wishes)
    return draft(book, part, retelling.number, salt, wish, deeper=attempt % 2 == 1 and wish.length == 0)


def _head(book: Book) -> StoryHead:
    looks = tuple(
        CastLook(
            character_id=persona.character_id, name=persona.name, look=persona.look or book.language.heroes.default_look
        )
        for persona in book.cast
    )
    scene, stage = cover_of(book)
    return StoryHead(
        cast=looks, style_words=STYLE_WORDS[book.brief.style], cover_scene=scene, cover_stage=stage, tale=book.plot.key
    )


def _merged(wishes: list[Wish]) -> Wish:
    merged = Wish()
    for wish in wishes:
        merged = Wish(
            time=wish.time or merged.time,
            weather=wish.weather or merged.weather,
            extra=wish.extra or merged.extra,
            place=wish.place or merged.place,
            length=wish.length or merged.length,
            funny=wish.funny or (merged.funny and not wish.quiet),
            quiet=wish.quiet or (merged.quiet and not wish.funny),
        )
    return merged
