"""The cover of a book: one sentence that says what it shows, and the stage that goes with it."""

import msgspec

from contracts import stage
from contracts.events import BookMood
from services.story.builtin.book import Book
from services.story.builtin.slots import own_slots
from services.story.builtin.words import fill

_FACES: dict[BookMood, stage.Mood] = {"cosy": "calm", "funny": "joyful", "adventurous": "curious"}
"""The cover promises the mood of the book, not that of any page."""


def cover_of(book: Book) -> tuple[str, stage.Stage]:
    """Return scene and stage of one of the plot's covers, with all of the cast on it."""
    covers = tuple(zip(book.tale.covers, book.plot.covers, strict=True))
    scene, meant = book.rng("cover").choice(covers)
    names = tuple(persona.name for persona in book.cast)
    grammar = book.language.grammar
    said = fill(grammar.typeset(scene), own_slots(book) | {"all": grammar.join(names)})
    stage_of_cover = meant.stage(book.plot.head.season, names)
    return said, msgspec.structs.replace(stage_of_cover, mood=_FACES[book.mood])
