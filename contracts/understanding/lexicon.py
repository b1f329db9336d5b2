"""The words of a language, read from ``words/<language>.toml``, and the search for them in a text."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from contracts.figure import COLOURS
from contracts.understanding.tokens import Token, fold

LANGUAGES = ("en", "de", "es", "fr")
_WORDS = Path(__file__).parent / "words"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

Senses = Mapping[str, str]


class Item(NamedTuple):
    """Words of a text that mean something, from token ``first`` up to ``last`` (not included), and what they mean.

    ``senses`` is what they mean by kind of word; nothing for a word that is not known. ``text`` is the last word in the
    form in which words are looked up, and a name is an unknown word with a capital.
    """

    senses: Senses
    first: int
    last: int
    text: str = ""
    is_name: bool = False

    def has(self, *kinds: str) -> bool:
        """Tell whether the words can be of one of these kinds."""
        return not self.senses.keys().isdisjoint(kinds)


class Lexicon:
    """What the words of one language mean."""

    def __init__(self, language: str) -> None:
        """Read the words of a language."""
        tables = tomllib.loads((_WORDS / f"{language}.toml").read_text(encoding="utf-8"))
        grammar = tables.pop("grammar")
        self.language = language
        self.adjectives_first: bool = grammar["adjectives"] == "before"
        self.verbs_last: bool = grammar.get("verb_last", False)
        self._adjective_endings = tuple(grammar.get("adjective_endings", ()))
        self._favourite: str = grammar.get("favourite", "?")
        self.nouns_have_capitals: bool = grammar.get("nouns_have_capitals", False)
        self.plural_she: bool = grammar.get("plural_she", False)
        self.function_words = frozenset(fold(word) for word in grammar["function_words"])
        self._endings: list[str] = grammar["endings"]
        self._phrases: dict[str, list[tuple[tuple[str, ...], dict[str, str]]]] = {}
        self._by_words: dict[tuple[str, ...], dict[str, str]] = {}
        for kind, meanings in tables.items():
            for value, words in meanings.items():
                for word in words:
                    self._add(kind, value, word)
        for prefix, (value, words) in product(grammar.get("body_prefixes", ()), tables["body"].items()):
            for word in words:
                self._add("body", value, prefix + word)
        self._add_shades(tables, grammar.get("shades", "before"))
        self._add_others(grammar)
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        heads = {words[0] for head in grammar.get("compound_heads", ()) for words in self._spellings(head)}
        self._compounds = [(head, self._by_words[(head,)]) for head in sorted(heads, key=len, reverse=True)]
        self._heads = tuple(head for head, _ in self._compounds)
        self._prefixes: dict[str, dict[str, str]] = {
            spelling[0]: {kind: value}
            for kind, meanings in grammar.get("compound_prefixes", {}).items()
            for value, words in meanings.items()
            for word in words
            for spelling in self._spellings(word)
        }
        self._not_compounds = frozenset(fold(word) for word in grammar.get("not_compounds", ()))

    def _spellings(self, phrase: str) -> Iterable[tuple[str, ...]]:
        inflected = [
            [word[:-1] + ending for ending in self._endings] if word.endswith("*") else [word]
            for word in phrase.lower().replace("-", " ").split()
        ]
        for words in product(*inflected):
            yield tuple(fold(word) for word in words)
            if self.language == "de" and any(letter in word for word in words for letter in "äöü"):
                yield tuple(fold(word.translate(_UMLAUTS)) for word in words)

    def _add(self, kind: str, value: str, phrase: str) -> None:
        for words in self._spellings(phrase):
            senses = self._by_words.get(words)
            if senses is None:
                senses = self._by_words[words] = {}
                self._phrases.setdefault(words[0], []).append((words, senses))
            if kind != "thing":  # It is not what its words mean one by one; what it is matters to nobody.
                senses.setdefault(kind, value)

    def _add_shades(self, tables: dict[str, Any], place: str) -> None:
        """Add light and dark colours: ``dark blue``, ``dunkelblau``, ``azul oscuro``."""
        for shade, words in tables.get("shade", {}).items():
            for kind in ("colour", "hair_colour"):
                for colour, names in tables.get(kind, {}).items():
                    shaded = f"{shade} {colour}" if f"{shade} {colour}" in COLOURS else colour
                    for word, name in product(words, names):
                        if place == "before":
                            self._add(kind, shaded, f"{word} {name}")
                        elif place == "joined":
                            self._add(kind, shaded, word.rstrip("*") + name)
                        else:
                            self._add(kind, shaded, f"{name} {word}")

    def _add_others(self, grammar: dict[str, Any]) -> None:
        """Add beings of whom there are many, and whose something is: never whom we read of."""
        nouns = [
            words[0]
            for words, senses in self._by_words.items()
            if len(words) == 1 and not {"body", "who", "kin", "others"}.isdisjoint(senses)
        ]
        for noun, ending in product(nouns, grammar.get("endings_of_others", ())):
            if (noun + ending,) not in self._by_words:
                self._add("others", "-", noun + ending)

    def knows(self, word: str) -> bool:
        """Tell whether a word means something alone."""
        return (word,) in self._by_words or bool(self._compound(word))

    def items(self, tokens: list[Token]) -> list[Item]:
        """Return what stands in a text, the longest known phrase first, unknown words and marks too."""
        items: list[Item] = []
        folded = tuple(token.fold for token in tokens)
        place = 0
        while place < len(tokens):
            item = self._item_at(tokens, folded, place)
            if not item.senses and items and self._is_adjective(tokens[place], items[-1]):
                item = item._replace(senses={"plain": "-"})
            items.append(item)
            place = item.last
        return items

    def _is_adjective(self, token: Token, before: Item) -> bool:
        """Tell whether a word that is not known is an adjective by its ending, behind a noun: "jupe plissée bleue"."""
        return before.has("garment", "part", "hairdo") and token.accented.endswith(self._adjective_endings or ("?",))

    def _item_at(self, tokens: list[Token], folded: tuple[str, ...], place: int) -> Item:
        token = tokens[place]
        if token.is_mark:
            return Item({"mark_of_clause": token.fold}, place, place + 1, token.fold)
        for words, senses in self._phrases.get(token.fold, ()):
            end = place + len(words)
            if folded[place:end] == words:
                return Item(senses, place, end, words[-1])
        return Item(self._compound(token.fold), place, place + 1, token.fold, token.text.istitle())

    def _compound(self, word: str) -> Senses:
        """Return what a word means that ends in a known one, as a German ``Ringelpulli`` does."""
        if word in self._not_compounds:
            return {}
        if word.startswith(self._favourite):
            return {"other": "-"}
        if not word.endswith(self._heads):
            return {}
        for head, senses in self._compounds:
            if word.endswith(head) and len(word) >= len(head) + 2:
                modifier = word[: -len(head)].rstrip("s-")
                own = self._prefixes.get(word[: -len(head)]) or self._prefixes.get(modifier) or {}
                return {**senses, **own}
        return {}


@lru_cache(maxsize=len(LANGUAGES))
def lexicon_of(language: str) -> Lexicon:
    """Return the words of one of ``LANGUAGES``."""
    return Lexicon(language)
