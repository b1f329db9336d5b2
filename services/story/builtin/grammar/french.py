"""French: articles, what *de* and *à* do to them, elision, and the spaces that hold."""

import re
from collections.abc import Mapping

from contracts.figure import Pronoun
from services.story.builtin.language import Colour, Noun

_ARTICLES = {"m": "le ", "f": "la ", "fe": "l’", "fp": "les "}
_FORMS = {"m": 0, "f": 1, "fe": 1, "fp": 2}
_NARROW, _FULL = "\u202f", "\u00a0"
_ELIDES = re.compile(r"(?:[aeiouàâäéèêëîïôöùûü]|y(?![aeiou])|h(?:élène|ugo|enri|ector|ortense|onoré|ubert))", re.I)

_FEMININE = frozenset(("chienne", "chatte", "tortue", "poupée", "peluche", "couverture", "souris", "machine à laver",
                       "perceuse", "tondeuse"))  # fmt: skip


class French:
    """The rules of French."""

    quotes = ("«", "»")

    def typeset(self, text: str) -> str:
        """Spaces that hold: narrow inside guillemets and before high marks, full before a colon."""
        held = text.replace("'", "’").replace("« ", "«" + _NARROW).replace(" »", _NARROW + "»")
        return re.sub(r" ([!?;])", _NARROW + r"\1", held.replace(" :", _FULL + ":"))

    def join(self, names: tuple[str, ...]) -> str:
        """Names as a list."""
        return " et ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

    def thing(self, noun: Noun, colour: Colour | None) -> tuple[str, str]:
        """The definite form of a belonging: as subject, and as object."""
        said = _ARTICLES[noun.gender] + noun.word
        if colour:
            said = f"{said} {colour.words[_FORMS[noun.gender]]}"
        return said, said

    def own(self, words: str) -> Mapping[str, str]:
        """The family's own words, and after *de* and *à*."""
        article, _, rest = words.partition(" ")
        if article in ("le", "les") and rest:
            de, to = ("du", "au") if article == "le" else ("des", "aux")
            return {"": words, "de": f"{de} {rest}", "a": f"{to} {rest}"}
        return {"": words, "de": f"d’{words}" if _ELIDES.match(words) else f"de {words}", "a": f"à {words}"}

    def definite(self, noun: str) -> str:
        """A common noun with its definite article."""
        if _ELIDES.match(noun):
            return f"l’{noun}"
        return f"la {noun}" if noun.casefold() in _FEMININE else f"le {noun}"

    def pronoun(self, words: str) -> Pronoun | None:
        """The pronoun of what the family's own words name, by its article."""
        article = words.partition(" ")[0].casefold()
        return "she" if article in ("la", "une", "ma") else "he" if article in ("le", "un") else None
