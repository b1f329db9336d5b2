"""Which languages the built-in storyteller speaks."""

from services.story.builtin.de import GERMAN
from services.story.builtin.en import ENGLISH
from services.story.builtin.es import SPANISH
from services.story.builtin.fr import FRENCH
from services.story.builtin.language import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH, "de": GERMAN, "es": SPANISH, "fr": FRENCH}


def language_for(tag: str) -> Language:
    """The language of a BCP 47 tag by its primary subtag; English for any other."""
    return LANGUAGES.get(tag.replace("_", "-").split("-")[0].strip().lower(), ENGLISH)
