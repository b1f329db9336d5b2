"""The notation in which sentences are written, and its reader. ``tales/README.md`` describes it for whoever writes."""

import re
from collections.abc import Callable

import msgspec

LEVELS = "ABCD"
"""One letter per reading age, youngest first."""
BEATS = 10

_LINE = re.compile(r"^([A-D])([A-D]?)(\??)(?:@([\w-]+))? (.+)$")
_HEADER = re.compile(r"^([a-z]+):\s*(.*)$")

Report = Callable[[int, str], None]
"""Told the row (from 1) and what does not fit there."""


class Misfit(msgspec.Struct, frozen=True, order=True):
    """Something in a file that does not fit; ``row`` counts from 1."""

    path: str
    row: int
    says: str

    def __str__(self) -> str:
        return f"{self.path}:{self.row}: {self.says}"


class Unreadable(ValueError):
    """A file of the storyteller is not in its notation; the message names file and line."""


def refuse(path: str) -> Report:
    """A report that raises :class:`Unreadable` at the first thing that does not fit."""

    def report(row: int, says: str) -> None:
        raise Unreadable(str(Misfit(path, row, says)))

    return report


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """Sentences that stand together; ``cue`` instead of ``variants`` marks the place of lines about the cast."""

    variants: tuple[str, ...] = ()
    first: int = 0
    last: int = 3
    optional: bool = False
    when: str = ""
    cue: str = ""
    row: int = 0


class Beat(msgspec.Struct, frozen=True, kw_only=True):
    """One of the ten steps of a tale; ``row`` and ``scene_row`` say where its titles and its scenes are written."""

    titles: tuple[str, ...]
    scenes: tuple[str, ...]
    paragraphs: tuple[tuple[Line, ...], ...]
    row: int = 0
    scene_row: int = 0


class Tale(msgspec.Struct, frozen=True, kw_only=True):
    """A tale in one language; the refrain comes back, and is changed the last time.

    ``covers`` are sentences about the plot's covers, in their order. ``ask`` is the label of the field for the family's
    own words and ``own`` what is said when they are empty; both are empty for a tale that takes none. ``rows`` says
    where each header stands.
    """

    title: str
    about: str
    audience: str
    ask: str
    own: str
    refrain: str
    changed: str
    covers: tuple[str, ...]
    beats: tuple[Beat, ...]
    rows: dict[str, int] = {}


HEADERS = ("tale", "about", "for", "ask", "own", "refrain", "changed")
_NEEDED = ("tale", "about", "for", "refrain", "changed")


def read_line(text: str, row: int, report: Report) -> Line:
    """Read one line of the notation."""
    if text.startswith("+"):
        return Line(cue=text[1:].strip(), row=row)
    match = _LINE.match(text)
    if match is None:
        report(row, f"not a line: it begins with reading ages (A to D), +cue, S, # or //: {text[:40]!r}")
        return Line(row=row)
    first, last, optional, when, words = match.groups()
    if last and last < first:
        report(row, f"the reading ages are the wrong way round: {first}{last}")
    return Line(
        variants=wordings(words, row, report),
        first=LEVELS.index(first),
        last=LEVELS.index(last or "D"),
        optional=bool(optional),
        when=when or "",
        row=row,
    )


def wordings(text: str, row: int, report: Report) -> tuple[str, ...]:
    """The wordings of a line."""
    parts = tuple(part.strip() for part in text.split("||"))
    if not all(parts):
        report(row, "an empty wording: something is missing before or after ||")
    return tuple(part for part in parts if part)


def read_sections(text: str, report: Report) -> dict[str, tuple[Line, ...]]:
    """Read a file of lines: ``# name`` opens a section, and every line below it belongs to it."""
    sections: dict[str, list[Line]] = {}
    name = ""
    for row, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if line.startswith("# "):
            name = " ".join(line[2:].split())
            if name in sections:
                report(row, f"the section {name!r} is there twice")
            sections.setdefault(name, [])
        elif line and not line.startswith("//"):
            if not name:
                report(row, "a line before the first section")
            sections.setdefault(name, []).append(read_line(line, row, report))
    return {section: tuple(lines) for section, lines in sections.items()}


def read_tale(text: str, report: Report) -> Tale:
    """Read a whole tale: headers and covers, then the beats in order, each opened by ``# titles``."""
    rows: dict[str, int] = {}
    headers: dict[str, str] = {}
    covers: tuple[str, ...] = ()
    blocks: list[list[tuple[int, str]]] = []
    for row, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if line.startswith("//"):
            continue
        if line.startswith("# "):
            blocks.append([(row, line[2:])])
        elif blocks:
            blocks[-1].append((row, line))
        elif line.startswith("S "):
            rows["covers"] = row
            covers += wordings(line[2:], row, report)
        elif (match := _HEADER.match(line)) and match[1] in HEADERS:
            if match[1] in headers:
                report(row, f"`{match[1]}:` is there twice")
            rows[match[1]], headers[match[1]] = row, match[2]
        elif line:
            report(row, f"before the first beat stand {', '.join(f'{name}:' for name in HEADERS)} and S: {line[:40]!r}")
    for name in _NEEDED:
        if not headers.get(name):
            report(rows.get(name, 1), f"`{name}:` is missing")
    return Tale(
        title=headers.get("tale", ""),
        about=headers.get("about", ""),
        audience=headers.get("for", ""),
        ask=headers.get("ask", ""),
        own=headers.get("own", ""),
        refrain=headers.get("refrain", ""),
        changed=headers.get("changed", ""),
        covers=covers,
        beats=tuple(_beat(block, report) for block in blocks),
        rows=rows,
    )


def _beat(block: list[tuple[int, str]], report: Report) -> Beat:
    (head_row, head), *body = block
    scenes: tuple[str, ...] = ()
    scene_row = head_row
    paragraphs: list[list[Line]] = [[]]
    for row, line in body:
        if line.startswith("S "):
            scenes += wordings(line[2:], row, report)
            scene_row = row
        elif line:
            paragraphs[-1].append(read_line(line, row, report))
        else:
            paragraphs.append([])
    return Beat(
        titles=wordings(head, head_row, report),
        scenes=scenes,
        paragraphs=tuple(tuple(paragraph) for paragraph in paragraphs if paragraph),
        row=head_row,
        scene_row=scene_row,
    )
