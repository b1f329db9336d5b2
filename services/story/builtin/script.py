"""The notation in which tales are written, and its reader.

One line is one or more sentences; a blank line starts a paragraph. A line begins with the reading levels in which it is
told: ``B`` from level B on, ``AB`` in A and B only. ``?`` after the level lets the line go when the page is full,
``@fact`` tells it only when the fact holds for this book, ``||`` parts wordings of which one is told. ``+cue`` is the
place of what depends on the cast. ``# n`` opens a beat with its chapter titles, ``S`` is the scene of its picture; an
``S`` before the first beat is the scene of the cover, with one wording for each of the adventure's covers.
"""

import re

import msgspec

LEVELS = "ABCD"
"""One letter per reading age, youngest first."""

_LINE = re.compile(r"^([A-D])([A-D]?)(\??)(?:@(\w+))? (.+)$")


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """Sentences that stand together; ``cue`` instead of ``variants`` marks the place of an insert."""

    variants: tuple[str, ...] = ()
    first: int = 0
    last: int = 3
    optional: bool = False
    when: str = ""
    cue: str = ""


class Beat(msgspec.Struct, frozen=True, kw_only=True):
    """One of the ten steps of a tale."""

    titles: tuple[str, ...]
    scenes: tuple[str, ...]
    paragraphs: tuple[tuple[Line, ...], ...]


class Tale(msgspec.Struct, frozen=True, kw_only=True):
    """An adventure in one language; the refrain comes back, and is changed the last time.

    ``covers`` are sentences about the adventure's covers, in their order, with the slot ``{all}`` for the cast.
    """

    refrain: str
    refrain_changed: str
    covers: tuple[str, ...]
    beats: tuple[Beat, ...]


def read_line(text: str) -> Line:
    """Read one line of the notation; raises ValueError when it is none."""
    if text.startswith("+"):
        return Line(cue=text[1:].strip())
    match = _LINE.match(text)
    if match is None:
        raise ValueError(f"not a line of a tale: {text!r}")
    first, last, optional, when, words = match.groups()
    return Line(
        variants=_variants(words),
        first=LEVELS.index(first),
        last=LEVELS.index(last or "D"),
        optional=bool(optional),
        when=when or "",
    )


def read_lines(text: str) -> tuple[Line, ...]:
    """Read all lines of a block, without regard to paragraphs."""
    return tuple(read_line(line.strip()) for line in text.strip().splitlines() if line.strip())


def read_tale(refrain: str, refrain_changed: str, text: str) -> Tale:
    """Read a whole tale: the cover, then the beats in order, each opened by ``# titles``."""
    cover, *blocks = re.split(r"^# ", text.strip(), flags=re.MULTILINE)
    return Tale(
        refrain=refrain,
        refrain_changed=refrain_changed,
        covers=_variants(cover.strip().removeprefix("S ")),
        beats=tuple(_beat(block) for block in blocks),
    )


def _beat(block: str) -> Beat:
    head, _, body = block.partition("\n")
    scenes: list[str] = []
    paragraphs: list[list[Line]] = [[]]
    for raw in body.splitlines():
        line = raw.strip()
        if line.startswith("S "):
            scenes += _variants(line[2:])
        elif line:
            paragraphs[-1].append(read_line(line))
        else:
            paragraphs.append([])
    return Beat(titles=_variants(head), scenes=tuple(scenes), paragraphs=tuple(tuple(p) for p in paragraphs if p))


def _variants(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("||"))
