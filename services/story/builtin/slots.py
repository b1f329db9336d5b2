"""What the sentences of a tale and the lines about the cast may name."""

from services.story.builtin.book import Book
from services.story.builtin.cast import lead, supporters
from services.story.builtin.language import Noun
from services.story.builtin.traits import Persona


def slots(book: Book, beat: int) -> dict[str, str]:
    """What a tale's own sentences may name."""
    tale, others = book.tale, supporters(book.cast, beat)
    typeset = book.language.grammar.typeset
    leader = lead(book.cast, beat)
    second = others[0] if others else leader
    values = {"refrain": typeset(tale.refrain), "changed": typeset(tale.changed), "title": book.title}
    values |= own_slots(book)
    values |= {"a": leader.name, "<a>": leader.pronoun or "", "b": second.name, "<b>": second.pronoun or ""}
    if book.keeper:
        values |= persona_slots(book, book.keeper, None)
    return values


def own_slots(book: Book) -> dict[str, str]:
    """The family's own words in the cases of the language."""
    if not book.own:
        return {}
    grammar = book.language.grammar
    cases = {f"own.{case}" if case else "own": said for case, said in grammar.own(grammar.typeset(book.own)).items()}
    return cases | {"<own>": grammar.pronoun(book.own) or ""}


def persona_slots(book: Book, persona: Persona, noun: Noun | None) -> dict[str, str]:
    """What a line about one persona may name: itself, its belonging, and a noun that the line is about."""
    values = {"x": persona.name, "<x>": persona.pronoun or ""}
    if persona.belonging:
        belonging = book.language.lexicon.belongings[persona.belonging]
        colour = book.language.lexicon.colours.get(persona.colour)
        values |= book.language.grammar.thing(belonging, colour, persona.pronoun)
    if noun:
        form = {"she": noun.she, "he": noun.he}.get(persona.pronoun or "") or noun.word
        values |= {"noun": form, "the_noun": noun.the}
    return values
