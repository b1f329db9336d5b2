"""What the sentences of a tale and the lines about the cast may name."""

from services.story.builtin.book import Book
from services.story.builtin.cast import lead, supporters
from services.story.builtin.language import Noun
from services.story.builtin.traits import Persona


def slots(book: Book, beat: int) -> dict[str, str]:
    """What a tale's own sentences may name."""
    tale, others = book.tale, supporters(book.cast, beat)
    typeset = book.language.typeset
    values = {"refrain": typeset(tale.refrain), "changed": typeset(tale.refrain_changed), "title": book.title}
    values["a"] = (lead(book.cast, beat)).name
    values["b"] = (others[0] if others else lead(book.cast, beat)).name
    if book.keeper:
        values |= persona_slots(book, book.keeper, None)
    return values


def persona_slots(book: Book, persona: Persona, noun: Noun | None) -> dict[str, str]:
    """What a line about one persona may name: itself, its belonging, and a noun that the line is about."""
    values = {"x": persona.name}
    if persona.belonging:
        belonging = book.language.lexicon.belongings[persona.belonging]
        colour = book.language.lexicon.colours.get(persona.colour)
        values["thing"], values["thing_obj"] = book.language.thing(belonging, colour)
    if noun:
        values["noun"], _, values["the_noun"] = noun.word.partition("|")
    return values
