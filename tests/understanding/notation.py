"""A figure in a few words, as the lists say it: ``girl; boots red; hair black curly; missing left ear``.

The first part says body, pronoun and age; each other one names a part of the figure and what is so of it.
"""

from typing import Any, get_args

import msgspec

from contracts import figure as f

_PEOPLE = {
    "girl": ("person", "she", "child"),
    "boy": ("person", "he", "child"),
    "woman": ("person", "she", "grown-up"),
    "man": ("person", "he", "grown-up"),
    "granny": ("person", "she", "old"),
    "grandpa": ("person", "he", "old"),
}


def figure_of(notation: str) -> f.Figure:
    """Return the figure that a notation says; raises ``ValueError`` for a word that it does not know."""
    first, *parts = (part.strip() for part in notation.split(";"))
    fields: dict[str, Any] = {}
    for word in _PEOPLE.get(first) or first.split():
        fields[_kind_of(word, body=f.BODIES, pronoun=("she", "he"), age=get_args(f.Age))] = word
    lists: dict[str, list[Any]] = {"wears": [], "aids": [], "missing": [], "marks": []}
    colours: dict[str, str] = {}
    hair: dict[str, str] = {}
    for part in parts:
        key, _, value = part.partition(" ")
        match key:
            case "skin" | "pattern" | "size":
                fields[key] = value
            case "main" | "second":
                colours[key] = value
            case "hair":
                hair |= _attributes(value, colour=f.COLOURS, style=get_args(f.HairStyle), length=get_args(f.HairLength))
            case "cover":
                words = _attributes(value, cover=get_args(f.HeadCover), cover_colour=f.COLOURS)
                hair |= words
            case "beard" | "moustache":
                fields["beard"] = value or key
            case "eyes" if value.isdecimal():
                fields["eyes"] = f.Eyes(count=int(value))
            case "eyes":
                fields["eyes"] = msgspec.convert({"colour": value}, f.Eyes)
            case "missing":
                lists["missing"].append(value)
            case "mark":
                lists["marks"].append(f.Mark(**_attributes(value, what=get_args(f.MarkKind), colour=f.COLOURS)))
            case _ if part in f.AIDS:
                lists["aids"].append(part)
            case _:
                words = _attributes(part, what=f.GARMENTS, colour=f.COLOURS, pattern=get_args(f.Pattern))
                lists["wears"].append(f.Worn(**words))
    if colours:
        fields["colours"] = msgspec.convert(colours, f.Colours)
    if hair:
        fields["hair"] = msgspec.convert(hair, f.Hair)
    fields["wears"] = tuple(sorted(lists["wears"], key=lambda worn: f.GARMENTS.index(worn.what)))
    fields["aids"] = tuple(sorted(lists["aids"], key=f.AIDS.index))
    fields["missing"] = tuple(sorted(lists["missing"], key=get_args(f.Missing).index))
    fields["marks"] = tuple(sorted(lists["marks"], key=lambda mark: get_args(f.MarkKind).index(mark.what)))
    return f.Figure(**fields)


def _kind_of(word: str, **vocabularies: tuple[str, ...]) -> str:
    for kind, vocabulary in vocabularies.items():
        if word in vocabulary:
            return kind
    raise ValueError(f"unknown word: {word}")


def _attributes(text: str, **vocabularies: tuple[str, ...]) -> Any:
    """Part "pointed hat dark blue stars" into words of the vocabularies, the longest first."""
    words, attributes = text.split(), dict[str, str]()
    while words:
        for length in range(len(words), 0, -1):
            phrase = " ".join(words[:length])
            kinds = [kind for kind, vocabulary in vocabularies.items() if phrase in vocabulary]
            if kinds:
                attributes[kinds[0]] = phrase
                del words[:length]
                break
        else:
            raise ValueError(f"unknown words: {' '.join(words)}")
    return attributes
