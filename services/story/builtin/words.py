"""Counting words and sentences, filling slots, joining names: the small print of a page."""

import re
from collections.abc import Mapping

_SLOT = re.compile(r"\{(\w+(?:\.\w+)?)\}")
_BY_PRONOUN = re.compile(r"<(\w+): ([^<>]*)>")
_SENTENCE = re.compile(r"[.!?…]+[\"“”’»)\u202f ]*|\n+")


def count_words(text: str) -> int:
    """How many words a voice reads: chunks between spaces that hold a letter or a digit."""
    return sum(1 for chunk in text.split() if any(char.isalnum() for char in chunk))


def longest_sentence(text: str) -> int:
    """The number of words of the longest sentence; a full stop, question or exclamation mark ends one."""
    return max((count_words(sentence) for sentence in _SENTENCE.split(text)), default=0)


def fill(template: str, slots: Mapping[str, str]) -> str:
    """Put values into ``{slots}`` in one pass, so that a value with braces stays as the family wrote it.

    ``<a: she / he / they>`` becomes the form for the pronoun in the slot ``<a>``: "she", "he", or neither.
    """
    spoken = _BY_PRONOUN.sub(lambda match: _form(match[2], slots.get(f"<{match[1]}>", "")) or "", template)
    return _SLOT.sub(lambda match: _value(match[1], slots), spoken)


def fits(template: str, slots: Mapping[str, str]) -> bool:
    """Whether a wording has a form for the pronoun of everybody of whom it speaks."""
    return all(_form(match[2], slots.get(f"<{match[1]}>", "")) is not None for match in _BY_PRONOUN.finditer(template))


def forms_of(template: str) -> list[tuple[str, tuple[str, ...]]]:
    """The choices by pronoun in a template: of whom each speaks, and its forms."""
    return [(match[1], _forms(match[2])) for match in _BY_PRONOUN.finditer(template)]


def _forms(text: str) -> tuple[str, ...]:
    return tuple(form.strip() for form in text.split("/"))


def _form(text: str, pronoun: str) -> str | None:
    forms = _forms(text)
    index = {"she": 0, "he": 1}.get(pronoun, 2)
    return forms[index] if index < len(forms) else None


def _value(slot: str, slots: Mapping[str, str]) -> str:
    """``{The_thing}`` is ``{the_thing}`` with a capital letter."""
    if slot[:1].isupper():
        value = slots.get(slot[0].lower() + slot[1:], "")
        return value[:1].upper() + value[1:]
    return slots.get(slot, "")


def slots_of(template: str) -> set[str]:
    """The names of the slots in a template."""
    return set(_SLOT.findall(template))


def sentences(text: str) -> set[str]:
    """The sentences of a text, without the marks that end them."""
    return {said.strip() for said in _SENTENCE.split(text) if said.strip()}


def named(name: str, text: str) -> bool:
    """Whether a text names somebody, as a word of its own."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def clean(text: str) -> str:
    """A family's words on one line, without control characters."""
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())
