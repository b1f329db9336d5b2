"""The rules of the languages: articles, cases, lists and the small print of typesetting. Tables of words are data."""

from services.story.builtin.grammar.english import English
from services.story.builtin.grammar.french import French
from services.story.builtin.grammar.german import German
from services.story.builtin.grammar.spanish import Spanish
from services.story.builtin.language import Grammar

_GRAMMARS: dict[str, Grammar] = {"en": English(), "de": German(), "es": Spanish(), "fr": French()}


def grammar_of(tag: str) -> Grammar:
    """The grammar of a language.

    Raises:
        KeyError: there are files for a language without rules.
    """
    return _GRAMMARS[tag]
