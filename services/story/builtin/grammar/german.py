"""German: articles, endings of adjectives, and the nouns that change with the case."""

import re
from collections.abc import Mapping

from contracts.figure import Pronoun
from services.story.builtin.language import Colour, Noun

_UNCHANGED = ("rosa", "lila", "orange")
_SUBJECT = {"m": ("der", "e"), "f": ("die", "e"), "n": ("das", "e"), "p": ("die", "en")}
_OBJECT = {**_SUBJECT, "m": ("den", "en")}

_EIN = r"ein|kein|mein|dein|sein|ihr|unser|euer|eur"
_OWN = re.compile(rf"^(?:(?P<der>der|die|das|den|dem)|(?P<ein>{_EIN})(?P<end>en|em|er|e)?)\s+(?P<rest>\S.*)$", re.I)
_ARTICLES = {
    "m": {"": ("der", ""), "acc": ("den", "en"), "dat": ("dem", "em")},
    "f": {"": ("die", "e"), "acc": ("die", "e"), "dat": ("der", "er")},
    "n": {"": ("das", ""), "acc": ("das", ""), "dat": ("dem", "em")},
    "p": {"": ("die", "e"), "acc": ("die", "e"), "dat": ("den", "en")},
}
"""Definite article, and the ending of *ein* and *mein*, by gender and case."""
_NEUTER = re.compile(
    r"(?:chen|lein|baby|kind|auto|haus|pferd|pony|schaf|rad|buch|bett|kleid|kissen|tier|zimmer|spiel|zeug|schwein|"
    r"huhn|kalb|monster|gespenst|boot|schiff|licht|meer|land|dorf|lied|fest)$",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"(?:[^i]en|ern|eln|[^iuas]s|zähne|hände|füße|bäume|frösche|wölfe|mäuse|freunde|tiere|hunde)$", re.IGNORECASE
)
_WEAK = re.compile(r"(?:\bbär|elefant|held|mensch|prinz|nachbar|ist|pilot|patient|präsident)$", re.IGNORECASE)
_JOINED = {
    "von": ("dat", {"dem": "vom"}),
    "bei": ("dat", {"dem": "beim"}),
    "zu": ("dat", {"dem": "zum", "der": "zur"}),
    "im": ("dat", {"dem": "im"}),
    "am": ("dat", {"dem": "am"}),
    "ins": ("acc", {"das": "ins"}),
    "ans": ("acc", {"das": "ans"}),
}
"""Prepositions that swallow the article behind them, by the name of their slot: its case, and what they become."""
_BEFORE = {("in", "dat"): "im", ("an", "dat"): "am", ("in", "acc"): "ins", ("an", "acc"): "ans"}
_PREPOSITION = re.compile(r"\b(von|bei|zu|in|an) \{own\.(dat|acc)\}", re.IGNORECASE)
_SHE = ("oma", "omi", "mama", "mutti", "tante", "großmutter", "frau")
_HE = ("opa", "opi", "papa", "vati", "onkel", "großvater", "herr")
_SAYS = "sagte|fragte|rief|flüsterte|murmelte|brummte|schrie|hauchte|antwortete"
_PRONOUNS: dict[str, Pronoun] = {"m": "he", "f": "she"}
_STRONG_IN_E = ("käse", "see", "kaffee", "schnee", "klee", "tee")


class German:
    """The rules of German."""

    quotes = ("„", "“")

    def typeset(self, text: str) -> str:
        """Curly apostrophes; a preposition and the family's own words become one slot."""
        return _PREPOSITION.sub(_one_slot, text.replace("'", "’"))

    def join(self, names: tuple[str, ...]) -> str:
        """Names as a list."""
        return " und ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

    def thing(self, noun: Noun, colour: Colour | None, pronoun: Pronoun | None) -> Mapping[str, str]:
        """A belonging, definite and as hers or his, as subject and object."""
        the, the_obj = _definite(noun, colour, _SUBJECT), _definite(noun, colour, _OBJECT)
        stem = {"she": "ihr", "he": "sein"}.get(pronoun or "")
        return {
            "thing": the,
            "thing_obj": the_obj,
            "their_thing": _possessive(stem, noun, colour, "") if stem else the,
            "their_thing_obj": _possessive(stem, noun, colour, "acc") if stem else the_obj,
        }

    def with_pronoun(self, sentence: str, name: str, pronoun: Pronoun | None) -> str:
        """*Sie* or *er* for a name that begins a sentence, and "sagte sie" for "sagte Mia"."""
        if pronoun is None:
            return sentence
        said = {"she": "sie", "he": "er"}[pronoun]
        begun = re.sub(rf"^{re.escape(name)} (?=[a-zäöü])(?!und )", f"{said.capitalize()} ", sentence)
        if begun != sentence:
            return begun
        return re.sub(rf"(?<=“, )({_SAYS}) {re.escape(name)}(?!\w)", rf"\1 {said}", sentence)

    def own(self, words: str) -> Mapping[str, str]:
        """The family's own words as subject, in accusative and dative, and after prepositions; names never change."""
        cases = self._cases(words)
        joined = {slot: _joined(slot, cases[case], short) for slot, (case, short) in _JOINED.items()}
        return {**cases, **joined}

    def _cases(self, words: str) -> dict[str, str]:
        match = _OWN.match(words)
        if match is None:
            return dict.fromkeys(("", "acc", "dat"), words)
        *adjectives, noun = _split(match["rest"])
        gender = _gender(match, adjectives, noun)
        article = match["der"] or match["ein"]
        return {
            case: " ".join(
                (
                    _article(article, gender, case, definite=bool(match["der"])),
                    *(_adjective(word, gender, case, definite=bool(match["der"])) for word in adjectives),
                    _noun(noun, gender, case),
                )
            )
            for case in ("", "acc", "dat")
        }

    def definite(self, noun: str) -> str:
        """A common noun as it is: its gender stands in the pattern that found it."""
        return noun

    def pronoun(self, words: str) -> Pronoun | None:
        """The pronoun of what the family's own words name, by its article."""
        match = _OWN.match(words)
        if match is None:
            first = words.split()[0].casefold() if words.split() else ""
            return "she" if first in _SHE else "he" if first in _HE else None
        *adjectives, noun = _split(match["rest"])
        return _PRONOUNS.get(_gender(match, adjectives, noun))


def _one_slot(match: re.Match[str]) -> str:
    word, case = match[1].lower(), match[2]
    slot = _BEFORE.get((word, case), word)
    if _JOINED.get(slot, ("",))[0] != case:
        return match[0]
    return f"{{{'Own' if match[1][0].isupper() else 'own'}.{slot}}}"


def _joined(slot: str, words: str, short: Mapping[str, str]) -> str:
    """What a preposition and words in its case become: "im neuen Haus", "zur Schule", "in Hamburg"."""
    article, _, rest = words.partition(" ")
    if rest and article in short:
        return f"{short[article]} {rest}"
    long = {"im": "in", "am": "an", "ins": "in", "ans": "an"}.get(slot, slot)
    return f"{long} {words}"


def _definite(noun: Noun, colour: Colour | None, forms: dict[str, tuple[str, str]]) -> str:
    article, ending = forms[noun.gender]
    if colour is None:
        return f"{article} {noun.word}"
    said = colour.words[0] if colour.words[0] in _UNCHANGED else colour.words[0] + ending
    return f"{article} {said} {noun.word}"


def _possessive(stem: str, noun: Noun, colour: Colour | None, case: str) -> str:
    ending = _ARTICLES[noun.gender][case][1]
    if colour is None:
        return f"{stem}{ending} {noun.word}"
    word = colour.words[0]
    strong = {"m": "er", "n": "es", "f": "e", "p": "en"}[noun.gender]
    inflected = word if word in _UNCHANGED else word + ("en" if noun.gender == "m" and case else strong)
    return f"{stem}{ending} {inflected} {noun.word}"


def _split(rest: str) -> list[str]:
    """Adjectives (in small letters), then the noun and all that follows it."""
    words = rest.split()
    count = next((index for index, word in enumerate(words) if not word[:1].islower()), len(words) - 1)
    return [*words[:count], " ".join(words[count:])]


def _gender(match: re.Match[str], adjectives: list[str], noun: str) -> str:
    head, end = noun.split()[0], (match["end"] or "").lower()
    article = (match["der"] or "").lower()
    if article in ("das", "den", "der"):
        return {"das": "n", "den": "m", "der": "m"}[article]
    if article == "die" or end == "e":
        return "p" if _PLURAL.search(head) else "f"
    if end == "en" or any(word.endswith("er") for word in adjectives):
        return "m"
    return "n" if _NEUTER.search(head) or any(word.endswith("es") for word in adjectives) else "m"


def _article(article: str, gender: str, case: str, *, definite: bool) -> str:
    said, ending = _ARTICLES[gender][case]
    stem = "eur" if article.lower() == "euer" and ending else article
    word = said if definite else stem + ending
    return word[:1].upper() + word[1:] if article[:1].isupper() else word


def _adjective(word: str, gender: str, case: str, *, definite: bool) -> str:
    stem = re.sub(r"(?:e[rnsm]?)$", "", word)
    if stem == word:
        return word
    if case == "dat" or gender == "p" or (case == "acc" and gender == "m"):
        return stem + "en"
    return stem + ("e" if definite or gender == "f" else "er" if gender == "m" else "es")


def _noun(noun: str, gender: str, case: str) -> str:
    head, *rest = noun.split()
    if case and gender == "m":
        weak = head.endswith("e") and head.lower() not in _STRONG_IN_E
        head += "n" if weak else "en" if _WEAK.search(head) else ""
    elif case == "dat" and gender == "p" and not head.endswith(("n", "s")):
        head += "n"
    return " ".join((head, *rest))
