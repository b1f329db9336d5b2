"""Words of a scene or a wish in four languages, and tables that go from a word to its meaning."""

import re
import unicodedata


def tokens(text: str) -> list[str]:
    """Words in lower case without accents; ß becomes ss."""
    plain = text.lower().replace("ß", "ss").replace("bow tie", "bowtie")
    folded = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.findall(r"[a-z][a-z-]*", folded)[:400]


def table_of(entries: dict[str, str]) -> dict[str, str]:
    """From every word to its meaning; the first meaning wins."""
    table: dict[str, str] = {}
    for meaning, words in entries.items():
        for word in words.split():
            table.setdefault(word, meaning)
    return table


_ENDINGS = ("s", "es", "n", "en", "e", "er", "em", "chen", "lein", "i", "y", "ie")


def meaning(word: str, table: dict[str, str]) -> str:
    """What a word means by a table, or empty: also a plural, a diminutive, the end of a German compound."""
    if word in table:
        return table[word]
    for ending in _ENDINGS:
        if word.endswith(ending) and word[: -len(ending)] in table and len(word) - len(ending) > 2:
            return table[word[: -len(ending)]]
    for known, what in table.items():
        if len(known) >= 4 and len(word) > len(known) + 2 and word.endswith(known):
            return what
    return ""
