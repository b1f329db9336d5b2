"""English: no cases."""

import re
from collections.abc import Mapping

from contracts.figure import Pronoun
from services.story.builtin.language import Colour, Noun

_SHE = frozenset(("grandma", "granny", "grandmother", "nan", "nana", "mum", "mummy", "mom", "mommy", "mother", "aunt",
                  "auntie", "sister", "girl", "lady", "queen", "princess", "mrs", "miss", "ms"))  # fmt: skip
_HE = frozenset(("grandpa", "grandad", "granddad", "grandfather", "dad", "daddy", "father", "uncle", "brother", "boy",
                 "king", "prince", "mr"))  # fmt: skip

_SAYS = "said|asked|called|whispered|murmured|cried|shouted|breathed|answered"


class English:
    """The rules of English."""

    quotes = ("“", "”")

    def typeset(self, text: str) -> str:
        """Curly apostrophes."""
        return text.replace("'", "’")

    def join(self, names: tuple[str, ...]) -> str:
        """Names as a list."""
        return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

    def thing(self, noun: Noun, colour: Colour | None, pronoun: Pronoun | None) -> Mapping[str, str]:
        """A belonging, definite and as hers or his."""
        said = f"{colour.words[0]} {noun.word}" if colour else noun.word
        whose = {"she": "her", "he": "his", None: "the"}[pronoun]
        definite, possessive = dict.fromkeys(("thing", "thing_obj"), f"the {said}"), f"{whose} {said}"
        return definite | dict.fromkeys(("their_thing", "their_thing_obj"), possessive)

    def with_pronoun(self, sentence: str, name: str, pronoun: Pronoun | None) -> str:
        """She or he for a name that begins a sentence, and "she said" for "said Mia"."""
        if pronoun is None:
            return sentence
        begun = re.sub(rf"^{re.escape(name)} (?=[a-z])(?!and )", f"{pronoun.capitalize()} ", sentence)
        if begun != sentence:
            return begun
        return re.sub(rf"(?<=” )({_SAYS}) {re.escape(name)}(?!\w)", rf"{pronoun} \1", sentence)

    def own(self, words: str) -> Mapping[str, str]:
        """The family's own words: there is only one form."""
        return {"": words}

    def definite(self, noun: str) -> str:
        """A common noun with its definite article."""
        return f"the {noun}"

    def pronoun(self, words: str) -> Pronoun | None:
        """The pronoun of what the family's own words name."""
        said = {word.strip(".").casefold() for word in words.split()}
        return "she" if said & _SHE else "he" if said & _HE else None
