"""Spanish: forms of adjectives, *e* for *y*, and *del* and *al*."""

import re
from collections.abc import Mapping

from contracts.figure import Pronoun
from services.story.builtin.language import Colour, Noun

_ARTICLES = {"m": "el", "f": "la", "fp": "las"}
_FORMS = {"m": 0, "f": 1, "fp": 2}

_SHE = ("la", "una", "abuela", "mamá", "tía", "yaya", "doña")
_HE = ("el", "un", "abuelo", "papá", "tío", "yayo", "don")
_SAYS = "dijo|preguntó|gritó|susurró|murmuró|llamó|respondió|contestó"


class Spanish:
    """The rules of Spanish."""

    quotes = ("«", "»")

    def typeset(self, text: str) -> str:
        """Curly apostrophes."""
        return text.replace("'", "’")

    def join(self, names: tuple[str, ...]) -> str:
        """Names as a list."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {_and(names[-1])} {names[-1]}"

    def thing(self, noun: Noun, colour: Colour | None, pronoun: Pronoun | None) -> Mapping[str, str]:  # noqa: ARG002 -- *su* is everybody's
        """A belonging, definite and with *su*."""
        said = f"{noun.word} {colour.words[_FORMS[noun.gender]]}" if colour else noun.word
        possessive = "sus" if noun.gender.endswith("p") else "su"
        definite = dict.fromkeys(("thing", "thing_obj"), f"{_ARTICLES[noun.gender]} {said}")
        return definite | dict.fromkeys(("their_thing", "their_thing_obj"), f"{possessive} {said}")

    def with_pronoun(self, sentence: str, name: str, pronoun: Pronoun | None) -> str:  # noqa: ARG002 -- the verb says it
        """Without the name: the verb is enough."""
        begun = re.match(rf"^{re.escape(name)} (?=[a-záéíóúñ])(?!y |e |también )(\w)", sentence)
        if begun:
            return begun[1].upper() + sentence[begun.end() :]
        return re.sub(rf"(?<=—)({_SAYS}) {re.escape(name)}(?!\w)", r"\1", sentence)

    def own(self, words: str) -> Mapping[str, str]:
        """The family's own words, and after *de* and *a*."""
        article, _, rest = words.partition(" ")
        if article == "el" and rest:
            return {"": words, "de": f"del {rest}", "a": f"al {rest}"}
        return {"": words, "de": f"de {words}", "a": f"a {words}"}

    def definite(self, noun: str) -> str:
        """A common noun with its definite article."""
        return f"la {noun}" if noun.endswith("a") else f"el {noun}"

    def pronoun(self, words: str) -> Pronoun | None:
        """The pronoun of what the family's own words name, by its article."""
        first = words.partition(" ")[0].casefold()
        return "she" if first in _SHE else "he" if first in _HE else None


def _and(name: str) -> str:
    """The word for "and" before a name: "e" before an i sound."""
    start = name.lower()
    sounds_i = start.startswith(("i", "í", "hi", "hí")) and not start.startswith(
        ("ia", "ie", "io", "hia", "hie", "hio")
    )
    return "e" if sounds_i else "y"
