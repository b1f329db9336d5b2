"""In which language a family wrote."""

from contracts.understanding.lexicon import LANGUAGES, lexicon_of
from contracts.understanding.tokens import Token

_FAR_MORE = 3.0


def language_of(tokens: list[Token], tag: str) -> str:
    """Return the language of a BCP 47 tag, or that of the words where they are plainly of another one."""
    words = [token.fold for token in tokens if not token.is_mark]
    scores = {language: _score(words, language) for language in LANGUAGES}
    likeliest = max(LANGUAGES, key=lambda language: scores[language])
    primary = tag.lower().replace("_", "-").partition("-")[0]
    if primary in LANGUAGES and scores[likeliest] < 2 * scores[primary] + _FAR_MORE:
        return primary
    return likeliest


def _score(words: list[str], language: str) -> float:
    known = lexicon_of(language)
    return sum(2.0 if word in known.function_words else 1.5 if known.knows(word) else 0.0 for word in words)
