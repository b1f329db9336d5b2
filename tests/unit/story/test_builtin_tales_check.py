"""The checker of tales: what does not fit is named with its file and line."""

import re
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from deploy.local.command import app
from services.story.builtin.checking import check
from services.story.builtin.loading import TALES
from services.story.builtin.notation import Unreadable, read_tale, refuse


@pytest.fixture
def bell(tmp_path: Path) -> Path:
    """A copy of a tale that fits."""
    folder = tmp_path / "bell"
    shutil.copytree(TALES / "bell", folder)
    return folder


def change(file: Path, old: str, new: str) -> int:
    """Replace the first ``old`` in a file; return its row."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_every_tale_and_language_fits() -> None:
    misfits, shares = check()
    assert [str(misfit) for misfit in misfits] == []
    assert {share.language for share in shares} == {"en", "de", "es", "fr"}


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("en.tale", "A But today the hook was empty.", "A But today the {hook} was empty.", r"no slot \{hook\}"),
        ("en.tale", "A But today the hook was empty.", "E But today.", "not a line"),
        ("en.tale", "A But today the hook was empty.", "A@wet But today.", "unknown fact @wet"),
        ("en.tale", "A But today the hook was empty.", 'A "But today."', "straight quotation mark"),
        ("en.tale", "A But today the hook was empty.", "A “But today.", "1 times “ and 0 times ”"),
        ("en.tale", "A But today the hook was empty.", "A Well, today, said {a}.", "speech without quotation marks"),
        (
            "en.tale",
            "A But today the hook was empty.",
            "A But today, of all days, the old hook was empty.",
            "at most 8",
        ),
        ("en.tale", "A But today the hook was empty.", "A {b} saw the hook.", "only after @duo"),
        ("en.tale", "A But today the hook was empty.", "A <a: She / He> saw it.", "no wording fits somebody"),
        ("en.tale", "A But today the hook was empty.", "A <a: She> saw it.", "has 1 forms"),
        ("en.tale", "A But today the hook was empty.", "A Gone. ||", "an empty wording"),
        ("en.tale", "+show", "+shown", r"unknown cue \+shown"),
        ("de.tale", "„", "«", "no quotation mark of this language"),
        ("fr.tale", "» dit", "!» dit", "no space that holds"),
        ("plot.toml", 'place = "garden"', 'place = "orchard"', "place: Invalid enum value 'orchard'"),
        ("plot.toml", 'props = ["flowers", "feather"]', 'props = ["anvil"]', "props: Invalid enum value 'anvil'"),
        ("plot.toml", 'tone = "warm"', 'tone = "loud"', "tone: Invalid enum value 'loud'"),
        ("plot.toml", 'tone = "warm"', 'tone = "warm"\nnoise = 3', "unknown field `noise`"),
        ("plot.toml", 'themes = ["bell"', 'themes = ["anvil"', "'anvil' is not in the lexicon"),
    ],
)
def test_what_does_not_fit_is_named_with_file_and_line(bell: Path, name: str, old: str, new: str, says: str) -> None:
    if old == "» dit":
        old, new = re.findall(r"\w »", (bell / name).read_text("utf-8"))[0], "x! »"
        new = old.replace(" »", "!»")
    if old.startswith("A "):  # a line with all its wordings
        old = next(line for line in (bell / name).read_text("utf-8").splitlines() if line.startswith(old))
    row = change(bell / name, old, new) + new.count("\n")
    misfits, _ = check(bell)
    assert [misfit for misfit in misfits if misfit.row == row and re.search(says, misfit.says)], misfits
    assert all(misfit.path.endswith(name) for misfit in misfits if misfit.row == row)


def test_a_missing_language_is_named(bell: Path) -> None:
    (bell / "es.tale").unlink()
    misfits, shares = check(bell)
    assert [str(misfit) for misfit in misfits] == [f"{bell / 'es.tale'}:1: the tale is missing in the language 'es'"]
    assert len(shares) == 3


def test_a_missing_cue_names_the_chapter(bell: Path) -> None:
    row = change(bell / "en.tale", "+naming", "")
    misfits, _ = check(bell)
    assert any(misfit.says == "chapter 10 has no +naming" and misfit.row < row for misfit in misfits)


def test_a_page_that_is_too_short_is_named_at_every_age(bell: Path) -> None:
    text = (bell / "en.tale").read_text("utf-8")
    start = text.index("+quiet")
    end = text.index("# The Bell’s Tongue")
    (bell / "en.tale").write_text(text[:start] + "+quiet\n\n" + text[end:], "utf-8")
    misfits, _ = check(bell / "en.tale")
    assert any("chapter 7 has" in misfit.says and "8-9" in misfit.says for misfit in misfits)


def test_own_words_must_be_said_at_the_beginning_in_the_middle_and_at_the_end(bell: Path) -> None:
    change(bell / "plot.toml", "situation = false", 'situation = false\nown = "thing"')
    change(bell / "en.tale", "refrain:", "ask: What is it?\nown: the bell\nrefrain:")
    misfits, _ = check(bell / "en.tale")
    said = " ".join(misfit.says for misfit in misfits)
    for chapters in ("1 or 2", "5 or 6 or 7 or 8 or 9", "10"):
        assert f"the family’s own words are not in chapter {chapters} at age 2-3 for a cast of 1" in said


def test_the_command_prints_what_does_not_fit_and_fails(bell: Path) -> None:
    row = change(bell / "en.tale", "+show", "+shown")
    answer = CliRunner().invoke(app, ["tales", "check", str(bell)])
    assert answer.exit_code == 1
    assert f"{bell / 'en.tale'}:{row}: unknown cue +shown" in answer.output


def test_the_command_says_that_there_is_no_tale(tmp_path: Path) -> None:
    answer = CliRunner().invoke(app, ["tales", "check", str(tmp_path)])
    assert answer.exit_code == 1
    assert "There is no tale" in answer.output


def test_a_broken_file_is_refused_with_its_line() -> None:
    with pytest.raises(Unreadable, match=r"robot/en\.tale:2: "):
        read_tale("tale: The Robot\nonce upon a time\n", refuse("robot/en.tale"))


def test_remarks_are_not_told() -> None:
    tale = read_tale(
        "tale: T\nabout: A\nfor: F\nrefrain: R\nchanged: C\n// a remark\n# One || Two\n// another\nA Word.\n",
        refuse("x"),
    )
    assert [line.variants for line in tale.beats[0].paragraphs[0]] == [("Word.",)]
