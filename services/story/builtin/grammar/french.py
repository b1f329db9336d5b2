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

_SHE = ("la", "une", "ma", "mamie", "mamy", "maman", "grand-mère", "tata", "tante", "madame")
_HE = ("le", "un", "papi", "papy", "papa", "grand-père", "tonton", "oncle", "monsieur")
_SAYS = "dit|fit|demanda|cria|murmura|chuchota|souffla|appela|répondit"


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

    def thing(self, noun: Noun, colour: Colour | None, pronoun: Pronoun | None) -> Mapping[str, str]:  # noqa: ARG002 -- *son* goes by the thing
        """A belonging, definite and with *son*, *sa* or *ses*."""
        said = f"{noun.word} {colour.words[_FORMS[noun.gender]]}" if colour else noun.word
        possessive = {"m": "son", "f": "sa", "fe": "son", "fp": "ses"}[noun.gender]
        definite = dict.fromkeys(("thing", "thing_obj"), _ARTICLES[noun.gender] + said)
        return definite | dict.fromkeys(("their_thing", "their_thing_obj"), f"{possessive} {said}")

    def with_pronoun(self, sentence: str, name: str, pronoun: Pronoun | None) -> str:
        """*Elle* or *il* for a name that begins a sentence, and "dit-elle" for "dit Mia"."""
        if pronoun is None:
            return sentence
        said = {"she": "elle", "he": "il"}[pronoun]
        begun = re.sub(rf"^{re.escape(name)} (?=[a-zàâéèêîôû])(?!et |aussi )", f"{said.capitalize()} ", sentence)
        if begun != sentence:
            return begun
        return re.sub(
            rf"(?<=», )({_SAYS}) {re.escape(name)}(?!\w)",
            lambda match: f"{match[1]}-{'' if match[1].endswith('t') else 't-'}{said}",
            sentence,
        )

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
        first = words.partition(" ")[0].casefold()
        return "she" if first in _SHE else "he" if first in _HE else None
