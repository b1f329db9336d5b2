"""How well the words of families are understood: ``python -m tests.understanding.report``.

A description is understood in full when the figure is the right one, partly when something of it is missing, and
misunderstood when a part of the figure is not so.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec

from contracts.figure import Figure
from contracts.understanding import understand
from tests.understanding.notation import figure_of

LANGUAGES = ("en", "de", "es", "fr")
LEAST_IN_FULL = 0.85
Verdict = Literal["in full", "partly", "misunderstood"]
_LISTS = ("wears", "aids", "missing", "marks")


class Description(NamedTuple):
    """What a family typed, and the right figure."""

    language: str
    kind: str
    words: str
    right: Figure


def descriptions(language: str) -> Iterator[Description]:
    """Yield the descriptions of a language."""
    path = Path(__file__).parent / f"{language}.toml"
    for kind, words, notation in tomllib.loads(path.read_text(encoding="utf-8"))["descriptions"]:
        yield Description(language, kind, words, figure_of(notation))


def _statements(figure: Figure) -> dict[str, Any]:
    """Return each part of a figure with its value: ``wears.boots.colour``, ``missing.left ear``."""
    said: dict[str, Any] = {"body": figure.body}
    for part, value in msgspec.to_builtins(figure).items():
        if part in _LISTS:
            for entry in value:
                name = entry if isinstance(entry, str) else entry["what"]
                said[f"{part}.{name}"] = True
                attributes = {} if isinstance(entry, str) else entry
                said |= {f"{part}.{name}.{key}": word for key, word in attributes.items() if key != "what"}
        elif isinstance(value, dict):
            said |= {f"{part}.{key}": word for key, word in value.items()}
        else:
            said[part] = value
    return said


def judge(figure: Figure, right: Figure) -> Verdict:
    """Compare a figure with the right one."""
    if figure == right:
        return "in full"
    said, true = _statements(figure), _statements(right)
    wrong = [part for part, value in said.items() if true.get(part) != value and (part, value) != ("body", "creature")]
    return "misunderstood" if wrong else "partly"


def main(verbose: bool) -> int:
    """Print the table and the descriptions that were misunderstood; 1 when it is not good enough."""
    good = True
    print(f"{'':10}{'descriptions':>14}{'in full':>10}{'partly':>10}{'misunderstood':>15}")
    for language in LANGUAGES:
        verdicts: Counter[Verdict] = Counter()
        told: list[str] = []
        for description in descriptions(language):
            figure = understand(description.kind, description.words, language).figure
            verdict = judge(figure, description.right)
            verdicts[verdict] += 1
            if verdict == "misunderstood" or (verbose and verdict == "partly"):
                said, true = _statements(figure), _statements(description.right)
                different = {part for part in said.keys() | true.keys() if said.get(part) != true.get(part)}
                told.append(f"  {verdict}: {description.kind!r}, {description.words!r}")
                told += [f"      {part}: {said.get(part)} (right: {true.get(part)})" for part in sorted(different)]
        count = sum(verdicts.values())
        share = verdicts["in full"] / count
        good &= not verdicts["misunderstood"] and share >= LEAST_IN_FULL
        print(f"{language:10}{count:14}{share:10.0%}{verdicts['partly'] / count:10.0%}{verdicts['misunderstood']:15}")
        print(*told, sep="\n", end="\n" if told else "")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(verbose="--partly" in sys.argv))
