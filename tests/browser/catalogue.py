"""The sentences of the interface, read from the client's message catalogues."""

import re
from pathlib import Path

_MESSAGES = Path(__file__).parents[2] / "web" / "src" / "lib" / "messages"
_ENTRY = re.compile(
    r"""(?:'(?P<key>[a-z]\w*(?:\.[\w-]+)+)'|(?P<form>one|many|other)):\s*"""
    r"""(?:(?P<words>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|\{\s)""",
    re.VERBOSE,
)


def sentences(language: str) -> dict[str, str]:
    """Return the sentences of a language by key, plural forms as ``key:form``."""
    found: dict[str, str] = {}
    for path in sorted((_MESSAGES / language).glob("*.ts")):
        key = ""
        for entry in _ENTRY.finditer(path.read_text(encoding="utf-8")):
            key = entry["key"] or key
            if entry["words"]:
                name = key if entry["key"] else f"{key}:{entry['form']}"
                found[name] = re.sub(r"\\(.)", r"\1", entry["words"][1:-1])
    return found


def english_only(language: str) -> list[re.Pattern[str]]:
    """Return what the screen may not say in this language: English sentences that it says otherwise."""
    own = sentences(language)
    return [
        _pattern(words)
        for key, words in sentences("en").items()
        if own.get(key) != words and re.search(r"[A-Za-z]{3}", re.sub(r"\{\w+\}", "", words))
    ]


def _pattern(words: str) -> re.Pattern[str]:
    parts = re.split(r"\{\w+\}", words)
    return re.compile(".+".join(map(re.escape, parts)))
