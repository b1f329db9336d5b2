"""English: no cases."""

from collections.abc import Mapping

from contracts.figure import Pronoun
from services.story.builtin.language import Colour, Noun

_SHE = frozenset(("grandma", "granny", "grandmother", "nan", "nana", "mum", "mummy", "mom", "mommy", "mother", "aunt",
                  "auntie", "sister", "girl", "lady", "queen", "princess", "mrs", "miss", "ms"))  # fmt: skip
_HE = frozenset(("grandpa", "grandad", "granddad", "grandfather", "dad", "daddy", "father", "uncle", "brother", "boy",
                 "king", "prince", "mr"))  # fmt: skip


class English:
    """The rules of English."""

    quotes = ("“", "”")

    def typeset(self, text: str) -> str:
        """Curly apostrophes."""
        return text.replace("'", "’")

    def join(self, names: tuple[str, ...]) -> str:
        """Names as a list."""
        return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

    def thing(self, noun: Noun, colour: Colour | None) -> tuple[str, str]:
        """The definite form of a belonging: as subject, and as object."""
        said = f"the {colour.words[0]} {noun.word}" if colour else f"the {noun.word}"
        return said, said

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
