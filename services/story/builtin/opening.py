"""Opening a book: the choices that hold for all of its chapters."""

from msgspec.structs import replace

from services.story.builtin.book import AGES, Book, dice
from services.story.builtin.cast import read_cast
from services.story.builtin.choosing import choose_plot
from services.story.builtin.dealing import deal_acts, deal_around
from services.story.builtin.language import Language, Noun
from services.story.builtin.notation import Tale
from services.story.builtin.plots import Plot
from services.story.builtin.shelf import Shelf
from services.story.builtin.traits import Persona, found
from services.story.builtin.words import clean
from services.story.storyteller import Brief


def open_book(brief: Brief, language: Language) -> Book:
    """Make the choices of a book."""
    plot, own = choose_plot(brief, language, dice(brief, "book"))
    return open_tale(brief, language, plot, language.tales[plot.key], own)


def open_tale(brief: Brief, language: Language, plot: Plot, tale: Tale, own: str = "") -> Book:
    """Make the choices of a book whose tale is known; ``own`` are the family's words for what it is about."""
    shelf = Shelf(heard=brief.heard, tellings=brief.heard.count(plot.key))
    cast = read_cast(brief.cast, language, dice(brief, "cast"), shelf.books)
    book = Book(
        brief=brief,
        title=clean(brief.title),
        language=language,
        cast=cast,
        plot=plot,
        tale=tale,
        own=own or tale.own,
        level=AGES.index(brief.reading_age),
        mood=brief.mood,
        motif=_motif(brief, language, cast),
        keeper=next((persona for persona in cast if persona.belonging), None),
        shelf=shelf,
    )
    return replace(book, acts=deal_acts(book), around=deal_around(book))


def _motif(brief: Brief, language: Language, cast: tuple[Persona, ...]) -> Noun | None:
    """A creature or thing of the title or premise that nobody in the cast is: it stands at home, made of paper."""
    for text in (brief.title, brief.premise):
        hits = [
            (hit.start(), key)
            for key, noun in language.lexicon.motifs.items()
            if (hit := found(noun.pattern, text)) and not any(found(noun.pattern, persona.look) for persona in cast)
        ]
        if hits:
            return language.lexicon.motifs[min(hits)[1]]
    return None
