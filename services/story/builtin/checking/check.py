"""Everything that is checked, for one tale or for all."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from services.story.builtin.checking.lines import check_sections, check_tale
from services.story.builtin.checking.pages import check_pages
from services.story.builtin.checking.plots import check_plot
from services.story.builtin.checking.sights import check_sights
from services.story.builtin.inserts import INSERTS
from services.story.builtin.language import Language
from services.story.builtin.loading import LANGUAGES, ROOT, TALES
from services.story.builtin.notation import BEATS, Misfit, Report, Tale, Unreadable, read_tale
from services.story.builtin.plots import Plot, read_plot


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """How many of the lines of a tale in a language have three wordings or more."""

    tale: str
    language: str
    lines: int
    worded: int


def check(path: Path | None = None) -> tuple[list[Misfit], list[Share]]:
    """Check a file, a tale, a folder of tales, or without a path all that is here.

    Raises:
        FileNotFoundError: there is no tale at the path.
    """
    misfits: list[Misfit] = []
    shares: list[Share] = []
    for folder, tags in _wanted(path or TALES):
        shares += _check_folder(folder, tags, misfits)
    if path is None or path.resolve() == ROOT:
        for tag in LANGUAGES:
            check_sections(tag, misfits)
    return sorted(set(misfits)), shares


def _wanted(path: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """The folders of tales at a path, each with the languages in which it is to be read."""
    if path.is_file():
        yield path.parent, tuple(tag for tag in LANGUAGES if path.name in (f"{tag}.tale", "plot.toml"))
    elif (path / "plot.toml").is_file():
        yield path, tuple(LANGUAGES)
    else:
        folders = sorted(plot.parent for plot in path.glob("*/plot.toml"))
        unfinished = sorted({tale.parent for tale in path.glob("*/*.tale")} - set(folders))
        if not folders and not unfinished:
            raise FileNotFoundError(str(path))
        for folder in sorted([*folders, *unfinished]):
            yield folder, tuple(LANGUAGES)


def reporter(path: Path, misfits: list[Misfit]) -> Report:
    """A report that writes down what does not fit in a file."""
    shown = str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
    return lambda row, says: misfits.append(Misfit(shown, row, says))


def _check_folder(folder: Path, tags: tuple[str, ...], misfits: list[Misfit]) -> Iterator[Share]:
    file = folder / "plot.toml"
    report = reporter(file, misfits)
    if not file.is_file():
        report(1, "the plot is missing")
        return
    text = file.read_text("utf-8")
    plot = read_plot(folder.name, text, report)
    if plot:
        check_plot(plot, text, report)
    for tag in tags:
        if share := _check_tale(folder / f"{tag}.tale", plot, tag, misfits):
            yield share


def _check_tale(file: Path, plot: Plot | None, tag: str, misfits: list[Misfit]) -> Share | None:
    report = reporter(file, misfits)
    if not file.is_file():
        report(1, f"the tale is missing in the language {tag!r}")
        return None
    tale = read_tale(file.read_text("utf-8"), report)
    try:
        language = LANGUAGES[tag]
    except Unreadable as error:
        report(1, f"the language cannot be read: {error}")
        return None
    if plot:
        check_tale(tale, plot, language, report)
        if _whole(plot, tale):
            check_pages(tale, plot, language, report)
            check_sights(tale, plot, language.tag, report)
    return _share(tale, file.parent.name, language)


def _whole(plot: Plot, tale: Tale) -> bool:
    """Whether so much is there, and known to the storyteller, that a book can be told."""
    lines = [line for beat in tale.beats for paragraph in beat.paragraphs for line in paragraph]
    return (
        len(plot.beats) == len(tale.beats) == BEATS
        and len(plot.covers) == len(tale.covers) > 0
        and all(line.variants or line.cue in INSERTS for line in lines)
        and all(beat.titles and beat.scenes and beat.paragraphs for beat in tale.beats)
    )


def _share(tale: Tale, key: str, language: Language) -> Share:
    lines = [line for beat in tale.beats for paragraph in beat.paragraphs for line in paragraph if line.variants]
    lines = [line for line in lines if line.variants[0].strip("“”„«»—. ") not in ("{refrain}", "{changed}")]
    return Share(
        tale=key,
        language=language.tag,
        lines=len(lines),
        worded=sum(len(line.variants) >= 3 for line in lines),
    )
