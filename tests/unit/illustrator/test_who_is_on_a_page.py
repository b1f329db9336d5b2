"""Painted is who is named: by the storyteller, the scene or the text, and nobody else of the cast."""

import pytest

from contracts.book import Book, Chapter
from contracts.events import CastMember
from contracts.stage import Actor, Stage
from services.illustrator.pages import on_page

NAMES = ("Mia", "Bruno", "Mia Sofie", "Ángel", "Hans-Peter")
BOOK = Book(id="b", cast=tuple(CastMember(character_id=name, name=name, kind="bear") for name in NAMES))


def on(chapter: Chapter) -> list[str]:
    return [member.name for member in on_page(BOOK, chapter)]


def told(text: str, scene: str = "", cast: tuple[str, ...] = (), stage: Stage | None = None) -> Chapter:
    return Chapter(id="c", number=1, text=text, scene=scene, cast=cast, stage=stage or Stage(), written_by="built-in")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Mia ran.", ["Mia"]),
        ("“Come, Bruno!”", ["Bruno"]),
        ("Mias Hut flog davon.", ["Mia"]),
        ("Mia’s hat, and Bruno's.", ["Mia", "Bruno"]),
        ("Mia Sofie sang.", ["Mia Sofie"]),
        ("Mia Sofie sang for Mia.", ["Mia", "Mia Sofie"]),
        ("Y A\u0301ngel también.", ["Ángel"]),
        ("Hans-Peter!", ["Hans-Peter"]),
        ("Miami and Brunossa are towns.", list(NAMES)),
    ],
)
def test_who_is_named_is_in_the_picture(words: str, names: list[str]) -> None:
    assert on(told(words)) == names
    assert on(told("", words)) == names


def test_who_acts_or_is_of_the_chapter_s_cast_is_in_the_picture() -> None:
    stage = Stage(actors=(Actor(name="Ángel"),))
    assert on(told("Mia ran.", cast=("Bruno",), stage=stage)) == ["Mia", "Bruno", "Ángel"]


@pytest.mark.parametrize(("rewritten", "by"), [(True, "built-in"), (False, "family")])
def test_where_the_family_wrote_its_words_alone_say_who_is_there(rewritten: bool, by: str) -> None:
    stage = Stage(actors=(Actor(name="Bruno"),))
    chapter = Chapter(
        id="c", number=1, text="Mia ran.", cast=("Mia", "Bruno"), stage=stage, rewritten=rewritten, written_by=by
    )
    assert on(chapter) == ["Mia"]


def test_words_without_a_name_keep_the_cast_of_the_chapter() -> None:
    assert on(Chapter(id="c", number=1, text="They ran.", cast=("Bruno",), written_by="family")) == ["Bruno"]
