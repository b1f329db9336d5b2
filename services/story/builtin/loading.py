"""Reading the storyteller's files: each language and each tale the first time that somebody asks for it."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from services.story.builtin.grammar import grammar_of
from services.story.builtin.language import Heroes, Language, Lexicon, Picture, Situations
from services.story.builtin.notation import Line, Tale, Unreadable, read_sections, read_tale, refuse
from services.story.builtin.plots import Plot, read_plot

ROOT = Path(__file__).parent
TALES = ROOT / "tales"
LINES = {"voices.lines": "voice ", "deeds.lines": "deed ", "places.lines": "place ", "asides.lines": ""}
"""The files of lines of a language, and what stands before the names of their sections."""

MAY_LACK = ("deeds.lines",)
"""Files without which a language is poorer, but whole."""
V = TypeVar("V")
K = TypeVar("K", bound=msgspec.Struct)


class OnDemand(Mapping[str, V], Generic[V]):
    """A mapping whose values are read when they are first asked for."""

    def __init__(self, keys: tuple[str, ...], read: Callable[[str], V]) -> None:
        self._keys, self._read = keys, cache(read)

    def __getitem__(self, key: str) -> V:
        if key not in self._keys:
            raise KeyError(key)
        return self._read(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


def folders(root: Path) -> tuple[str, ...]:
    """The names of the folders in a folder, sorted."""
    return tuple(sorted(path.name for path in root.iterdir() if path.is_dir() and not path.name.startswith(("_", "."))))


def load_table(path: Path, kind: type[K]) -> K:
    """Read a table of words.

    Raises:
        Unreadable: not TOML, or not the words that ``kind`` asks for.
    """
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), kind)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise Unreadable(f"{path}: {error}") from None


def load_plot(key: str) -> Plot:
    """Read a plot."""
    path = TALES / key / "plot.toml"
    plot = read_plot(key, path.read_text("utf-8"), refuse(str(path)))
    if plot is None:
        raise Unreadable(f"{path}: not a plot")
    return plot


def load_tale(tag: str, key: str) -> Tale:
    """Read a tale in a language."""
    path = TALES / key / f"{tag}.tale"
    return read_tale(path.read_text("utf-8"), refuse(str(path)))


def load_language(tag: str) -> Language:
    """Read all of a language but its tales."""
    folder = ROOT / "languages" / tag
    lines: dict[str, tuple[Line, ...]] = {}
    for name, before in LINES.items():
        path = folder / name
        if not path.is_file() and name in MAY_LACK:
            continue
        sections = read_sections(path.read_text("utf-8"), refuse(str(path)))
        lines |= {before + section: listed for section, listed in sections.items()}
    return Language(
        tag=tag,
        heroes=load_table(folder / "heroes.toml", Heroes),
        lexicon=load_table(folder / "lexicon.toml", Lexicon),
        situations=load_table(folder / "situations.toml", Situations),
        lines=lines,
        picture=load_table(folder / "picture.toml", Picture),
        grammar=grammar_of(tag),
        tales=OnDemand(
            tuple(key for key in PLOTS if (TALES / key / f"{tag}.tale").is_file()), lambda key: load_tale(tag, key)
        ),
    )


PLOTS: Mapping[str, Plot] = OnDemand(folders(TALES), load_plot)
"""All tales by their key."""
LANGUAGES: Mapping[str, Language] = OnDemand(folders(ROOT / "languages"), load_language)
"""All languages by their tag."""


def language_for(tag: str) -> Language:
    """The language of a BCP 47 tag by its primary subtag; English for any other."""
    primary = tag.replace("_", "-").split("-")[0].strip().lower()
    return LANGUAGES[primary if primary in LANGUAGES else "en"]
