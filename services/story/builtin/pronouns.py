"""Pronouns on a page: a name is said again only where it is not clear who is meant."""

import re
from collections.abc import Sequence

from services.story.builtin.language import Language
from services.story.builtin.traits import Persona, found
from services.story.builtin.words import named

_SENTENCES = re.compile(r"[^.!?…]*[.!?…]+[”“»\u202f]*\s*|[^.!?…]+$")
_REACH = 3
"""How many sentences a pronoun may stand away from the name, where nobody else was spoken of since."""


def with_pronouns(text: str, cast: Sequence[Persona], language: Language) -> str:
    """Say "she" or "he" where a sentence begins with, or is said by, whoever the sentences before it were about."""
    paragraphs: list[str] = []
    about: Persona | None = None
    distance = 0
    for paragraph in text.split("\n\n"):
        said: list[str] = []
        if len(cast) > 1:
            about = None
        for sentence in _SENTENCES.findall(paragraph):
            persons = [persona for persona in cast if named(persona.name, sentence)]
            stranger = _is_about_another(sentence, language)
            if len(persons) == 1 and persons[0] is about and distance < _REACH and not stranger:
                replaced = language.grammar.with_pronoun(sentence, about.name, about.pronoun)
                distance = distance + 1 if replaced != sentence else 0
                said.append(replaced)
                continue
            if persons or stranger:
                about = persons[0] if len(persons) == 1 and not stranger else None
                distance = 0
            else:
                distance += 1
            said.append(sentence)
        paragraphs.append("".join(said))
    return "\n\n".join(paragraphs)


def _is_about_another(sentence: str, language: Language) -> bool:
    """Whether somebody is spoken of whom a pronoun could mean as well."""
    nouns = (noun.pattern for noun in language.lexicon.extras.values())
    return any(found(pattern, sentence) for pattern in (*nouns, language.lexicon.others))
