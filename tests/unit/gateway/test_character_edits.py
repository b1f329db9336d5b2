"""Figures in the events of characters."""

from collections.abc import Callable

import msgspec
import pytest

from contracts import events as e
from contracts.character import Character, fold_all
from contracts.envelope import Recorded, enclose
from contracts.figure import Colours, Figure
from services.gateway import figures
from services.gateway.character_edits import create_character, revise_character
from services.gateway.preconditions import Precondition
from services.gateway.problems import Problem
from services.gateway.requests import CharacterDraft, CharacterPatch

BLUE = Figure(body="bear", colours=Colours(main="blue"))
GREEN = Figure(body="bear", colours=Colours(main="green"))


def read(kind: str, description: str) -> Figure:
    return figures.understood(kind, description).figure


def stored(kind: str, description: str, figure: Figure | None) -> Character:
    event = e.CharacterCreated(
        character_id="c", family_id="f", name="Momo", kind=kind, description=description, figure=figure
    )
    character = fold_all([Recorded(event, enclose(event, source="/test"), 1)])
    assert character is not None
    return character


def revised(character: Character, patch: CharacterPatch) -> Figure | None:
    (event,) = revise_character(character, patch, Precondition())
    assert isinstance(event, e.CharacterRevised)
    return event.figure


def test_a_figure_that_is_sent_is_stored() -> None:
    assert create_character("c", "f", CharacterDraft(name="Momo", kind="bear", figure=BLUE)).figure == BLUE


def test_without_a_figure_one_is_read_from_the_words() -> None:
    draft = CharacterDraft(name="Momo", kind="Bär", description="grün", language="de")
    assert create_character("c", "f", draft).figure == figures.understood("Bär", "grün", "de").figure


def test_another_name_changes_no_figure() -> None:
    assert revised(stored("bear", "green", BLUE), CharacterPatch(name="Nala")) == BLUE
    assert revised(stored("bear", "green", None), CharacterPatch(name="Nala")) is None


def test_a_character_without_a_figure_gets_one_with_its_next_words() -> None:
    assert revised(stored("bear", "green", None), CharacterPatch(description="blue")) == read("bear", "blue")


def test_a_figure_that_was_read_follows_the_words() -> None:
    character = stored("bear", "green", read("bear", "green"))
    assert revised(character, CharacterPatch(kind="cat", description="blue")) == read("cat", "blue")


def test_a_figure_that_was_corrected_keeps_what_was_corrected() -> None:
    chosen = msgspec.structs.replace(read("bear", "green"), size="huge")
    after = revised(stored("bear", "green", chosen), CharacterPatch(description="blue"))
    assert after == msgspec.structs.replace(read("bear", "blue"), size="huge")


def test_a_figure_alone_can_be_changed() -> None:
    assert revised(stored("bear", "green", GREEN), CharacterPatch(figure=BLUE)) == BLUE


@pytest.mark.parametrize("chosen", [lambda: read("bear", "green"), lambda: GREEN])
def test_a_figure_that_is_shown_already_is_no_change(chosen: Callable[[], Figure]) -> None:
    assert revise_character(stored("bear", "green", chosen()), CharacterPatch(figure=chosen()), Precondition()) == []


def test_the_figure_that_is_shown_of_an_old_character_is_no_change() -> None:
    patch = CharacterPatch(figure=read("bear", "green"))
    assert revise_character(stored("bear", "green", None), patch, Precondition()) == []


def test_skin_on_a_bear_is_refused_with_its_field() -> None:
    with pytest.raises(Problem) as caught:
        create_character("c", "f", CharacterDraft(name="Momo", figure=Figure(body="bear", skin="tan")))
    assert [error.field for error in caught.value.errors] == ["figure.skin"]
