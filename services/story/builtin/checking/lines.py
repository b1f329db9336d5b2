"""What is wrong with single lines: slots, facts, cues, quotation marks, and sentences that are too long."""

import re
from collections.abc import Iterator

from contracts.stage import EXTRAS, PLACES
from services.story.builtin.book import SENTENCE
from services.story.builtin.checking.marks import mark_faults
from services.story.builtin.inserts import INSERTS
from services.story.builtin.language import Language
from services.story.builtin.loading import LANGUAGES, LINES, MAY_LACK, ROOT
from services.story.builtin.notation import BEATS, LEVELS, Beat, Line, Misfit, Report, Tale, read_sections
from services.story.builtin.plots import Plot
from services.story.builtin.traits import found
from services.story.builtin.words import count_words, fill, fits, forms_of, longest_sentence, slots_of

FACTS = ("duo", "solo", "company", "day", "night", "tumble", "hush", "grip", "call", "tie", "scoop", "shine", "none")
"""What ``@fact`` may ask for."""
THING = ("tie", "scoop", "shine")
"""The facts under which somebody has a thing."""
NEEDED = {0: ("show", "kind"), 1: ("keep",), 6: ("quiet",), 8: ("turn", "also"), 9: ("end", "naming")}
"""The cues that a beat (0 to 9) must have."""
OPTIONAL = ("deed ", "mood ")
"""Sections that a language may go without: pages then have other lines."""
LOUD = ("kind", "keep", "turn", "also", "end", "naming")
"""Cues that a quiet tale can do without."""
_THING_ONLY = " (only after @tie, @scoop or @shine)"
_ELSEWHERE = {"b": " (only after @duo)", "thing": _THING_ONLY, "thing_obj": _THING_ONLY}
ABOUT_CAST = {
    "x", "thing", "thing_obj", "their_thing", "their_thing_obj", "noun", "the_noun", "title",
}  # fmt: skip
"""What a line about somebody of the cast may name."""
SAID = {
    "a": "Bruno", "b": "Mila", "x": "Bruno", "all": "Bruno", "title": "Bruno", "thing": "die Mütze",
    "thing_obj": "die Mütze", "their_thing": "ihre Mütze", "their_thing_obj": "ihre Mütze", "noun": "ein Hase",
    "the_noun": "der Hase",
}  # fmt: skip
"""Words of the usual length, for counting."""


def check_tale(tale: Tale, plot: Plot, language: Language, report: Report) -> None:
    """Report what does not fit in a tale."""
    _check_counts(tale, plot, report)
    _check_headers(tale, plot, language, report)
    own = {f"own.{case}" if case else "own" for case in language.grammar.own("x")} if plot.head.own else set()
    for text in tale.covers:
        _check_cover(text, tale.rows["covers"], own, language, report)
    for cover, setting in zip(tale.covers, plot.covers, strict=False):
        shown = {extra for extra, noun in language.lexicon.extras.items() if found(noun.pattern, cover)}
        if shown != set(setting.extras):
            report(
                tale.rows["covers"],
                f"the cover names {sorted(shown) or 'nobody'}, plot.toml has {sorted(setting.extras) or 'nobody'}",
            )
    said = SAID | {"refrain": tale.refrain, "changed": tale.changed} | dict.fromkeys(own, tale.own)
    for number, beat in enumerate(tale.beats):
        for title in beat.titles:
            _check_slots(title, {"a", "b"} | own, {"a", "own"}, beat.row, report)
            _check_marks(title, beat.row, language, report)
        for scene in beat.scenes:
            _check_slots(scene, {"a", "b"} | own, {"a", "b", "own"}, beat.scene_row, report)
            _check_marks(scene, beat.scene_row, language, report)
        for line in _lines(beat.paragraphs):
            _check_line(line, own, said, language, report)
        _check_cues(beat.paragraphs, number, beat.row, plot, report)


def _lines(paragraphs: tuple[tuple[Line, ...], ...]) -> Iterator[Line]:
    for paragraph in paragraphs:
        yield from paragraph


def _check_counts(tale: Tale, plot: Plot, report: Report) -> None:
    if len(tale.beats) != BEATS:
        report(tale.beats[-1].row if tale.beats else 1, f"{len(tale.beats)} beats: a tale has {BEATS}")
    if len(tale.covers) != len(plot.covers):
        report(tale.rows.get("covers", 1), f"{len(tale.covers)} wordings for {len(plot.covers)} covers")
    for beat in tale.beats:
        if len(beat.titles) < 2:
            report(beat.row, "one title: a chapter has two or more, parted by ||")
        if len(beat.scenes) < 2:
            report(beat.scene_row, "fewer than two scenes (S …)")
    if sum(_says("{refrain}", beat) for beat in tale.beats) < 2:
        report(tale.rows.get("refrain", 1), "the refrain ({refrain}) comes in fewer than two chapters")
    changed = sum(_says("{changed}", beat) for beat in tale.beats)
    if changed != 1:
        report(tale.rows.get("changed", 1), f"the changed refrain ({{changed}}) comes in {changed} chapters, not one")


def _says(slot: str, beat: Beat) -> bool:
    return any(slot in text for line in _lines(beat.paragraphs) for text in line.variants)


def _check_headers(tale: Tale, plot: Plot, language: Language, report: Report) -> None:
    for name, text in (
        ("tale", tale.title), ("about", tale.about), ("for", tale.audience), ("ask", tale.ask), ("own", tale.own),
        ("refrain", tale.refrain), ("changed", tale.changed),
    ):  # fmt: skip
        if text:
            _check_marks(text, tale.rows[name], language, report)
            _check_slots(text, set(), set(), tale.rows[name], report)
    for name in ("ask", "own"):
        if plot.head.own and name not in tale.rows:
            report(1, f"`{name}:` is missing: plot.toml says that the family may name a {plot.head.own}")
        if not plot.head.own and name in tale.rows:
            report(tale.rows[name], f"`{name}:` without `own` in plot.toml")
    for name, text in (("refrain", tale.refrain), ("changed", tale.changed)):
        if text and not 3 <= count_words(text) <= 7:
            report(tale.rows[name], f"{count_words(text)} words: a refrain has three to seven")


def _check_cover(text: str, row: int, own: set[str], language: Language, report: Report) -> None:
    if not text.startswith("{all}"):
        report(row, "a cover begins with {all}")
    if not re.fullmatch(r"[^.!?…]+\.", re.sub(r"\{[\w.]+\}", "", text)):
        report(row, "a cover is one sentence with a full stop at its end")
    _check_slots(text, {"all"} | own, {"own"}, row, report)
    _check_marks(text, row, language, report)


def _check_line(line: Line, own: set[str], said: dict[str, str], language: Language, report: Report) -> None:
    if line.cue:
        if line.cue not in INSERTS:
            report(line.row, f"unknown cue +{line.cue}: there are {', '.join(sorted(INSERTS))}")
        return
    if line.when and line.when not in FACTS:
        report(line.row, f"unknown fact @{line.when}: there are {', '.join(FACTS)}")
    allowed = {"a", "refrain", "changed", "title"} | own
    allowed |= {"b"} if line.when == "duo" else set()
    allowed |= {"thing", "thing_obj"} if line.when in THING else set()
    _check_wordings(line, allowed, {"a", "b", "own"}, said, language, report)


def _check_wordings(
    line: Line, allowed: set[str], people: set[str], said: dict[str, str], language: Language, report: Report
) -> None:
    for text in line.variants:
        _check_slots(text, allowed, people, line.row, report)
        _check_marks(text, line.row, language, report)
        if any(fits(text, {f"<{who}>": pronoun for who in people}) for pronoun in ("she", "he", "")):
            longest = longest_sentence(language.grammar.typeset(fill(text, said)))
            if longest > SENTENCE[line.first]:
                report(
                    line.row,
                    f"a sentence of {longest} words: at {LEVELS[line.first]} it has at most {SENTENCE[line.first]}: "
                    f"{text[:50]!r}",
                )
    if line.variants and not any(all(len(forms) > 2 for _, forms in forms_of(text)) for text in line.variants):
        report(line.row, "no wording fits somebody whose pronoun nobody said (a form for neither she nor he)")


def _check_slots(text: str, allowed: set[str], people: set[str], row: int, report: Report) -> None:
    for slot in sorted(slots_of(text)):
        if slot[:1].lower() + slot[1:] not in allowed:
            why = (
                " (only after @duo)"
                if slot == "b"
                else " (only after @tie, @scoop or @shine)"
                if "thing" in slot
                else ""
            )
            report(row, f"there is no slot {{{slot}}} here{why}")
    for who, forms in forms_of(text):
        if who not in people:
            report(row, f"<{who}: …> names nobody here")
        if not 2 <= len(forms) <= 3:
            report(row, f"<{who}: …> has {len(forms)} forms: she / he, or she / he / neither")
    rest = re.sub(r"\{\w+(?:\.\w+)?\}|<\w+: [^<>]*>", "", text)
    if re.search(r"[{}<>|@#]", rest):
        report(row, f"a mark of the notation that does not belong here: {rest[:50]!r}")


def _check_marks(text: str, row: int, language: Language, report: Report) -> None:
    for says in mark_faults(text, language):
        report(row, says)


def _check_cues(paragraphs: tuple[tuple[Line, ...], ...], number: int, row: int, plot: Plot, report: Report) -> None:
    cues = {line.cue for line in _lines(paragraphs) if line.cue}
    for cue in NEEDED.get(number, ()):
        if cue not in cues and not (plot.head.tone == "quiet" and cue in LOUD):
            report(row, f"chapter {number + 1} has no +{cue}")


def check_sections(tag: str, misfits: list[Misfit]) -> None:
    """Report what does not fit in the lines of a language, and what others have and it has not."""
    from services.story.builtin.checking.check import reporter

    language = LANGUAGES[tag]
    seen: set[str] = set()
    for name, before in LINES.items():
        path = ROOT / "languages" / tag / name
        report = reporter(path, misfits)
        if not path.is_file() and name in MAY_LACK:
            continue
        for section, lines in read_sections(path.read_text("utf-8"), report).items():
            seen.add(before + section)
            for line in lines:
                _check_wordings(line, ABOUT_CAST, {"x"}, SAID, language, report)
    folder = ROOT / "languages" / tag
    missing = {section for other in LANGUAGES.values() for section in other.lines} - seen
    missing = {section for section in missing if not section.startswith(OPTIONAL)}
    for section in sorted(missing):
        reporter(folder / "asides.lines", misfits)(1, f"there is no section {section!r}")
    words = language.lexicon
    for kind, known, needed in (("places", words.places, PLACES), ("extras", words.extras, EXTRAS)):
        for word in needed:
            if word not in known:
                reporter(folder / "lexicon.toml", misfits)(1, f"{kind}: {word!r} is missing")
