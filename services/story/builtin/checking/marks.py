"""Quotation marks, apostrophes and spaces, as a language has them."""

import re
from collections.abc import Iterator

from services.story.builtin.language import Language

_STRANGE = {"en": "„«»", "de": "”«»", "es": "“”„", "fr": "“”„"}
_SPEECH = {
    "en": r"(?:said|asked|called|cried|whispered|murmured|shouted|breathed)",
    "de": r"(?:sagte|fragte|rief|flüsterte|murmelte|brummte|schrie|hauchte)",
    "es": r"(?:dijo|preguntó|gritó|susurró|murmuró|llamó)",
    "fr": r"(?:dit|demanda|cria|murmura|chuchota|souffla|appela)",
}
"""Verbs behind what somebody says."""


def mark_faults(text: str, language: Language) -> Iterator[str]:
    """Say in a sentence each what is wrong with the marks of a wording."""
    tag = language.tag
    opening, closing = language.grammar.quotes
    if re.search("[\"']", text):
        yield f"a straight quotation mark or apostrophe: {text[:50]!r}"
    strange = sorted(set(text) & set(_STRANGE.get(tag, "")))
    if strange:
        yield f"{' '.join(strange)} is no quotation mark of this language ({opening}…{closing})"
    if text.count(opening) != text.count(closing):
        yield f"{text.count(opening)} times {opening} and {text.count(closing)} times {closing}: {text[:50]!r}"
    spoken = tag in _SPEECH and re.search(rf"\w[,!?]\s+{_SPEECH[tag]}\s+\{{[abx]\}}[.,;]", text)
    if spoken and closing not in text and "—" not in text:
        yield f"speech without quotation marks: {text[:50]!r}"
    if "  " in text:
        yield "two spaces"
    if tag == "fr":
        yield from _french(language.grammar.typeset(text))


_BARE = re.compile(r"[^\s!?…\u202f\u00a0](?=[!?;»])| (?=[!?;:»])|«(?![\u202f\u00a0])")


def _french(text: str) -> Iterator[str]:
    plain = re.sub(r"<\w+: [^<>]*>", "x", text)
    bare = _BARE.search(plain)
    if bare:
        near = plain[max(0, bare.start() - 12) : bare.end() + 12]
        yield f"no space that holds beside a high mark: {near!r}"
