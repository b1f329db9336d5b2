"""Edits of characters: from what a family wishes and how its character stands, to the events that follow. Pure."""

from msgspec import UNSET
from msgspec.structs import replace

from contracts import events as e
from contracts.character import Character
from contracts.figure import Figure
from services.gateway import figures
from services.gateway.edits import demand, given_in
from services.gateway.preconditions import Precondition
from services.gateway.problems import Problem
from services.gateway.requests import CharacterDraft, CharacterPatch
from services.gateway.sentences import Refusal


def create_character(character_id: str, family_id: str, draft: CharacterDraft) -> e.CharacterCreated:
    """Return the event of a new character."""
    return e.CharacterCreated(
        character_id=character_id,
        family_id=family_id,
        name=draft.name,
        kind=draft.kind,
        description=draft.description,
        figure=_figure(draft),
    )


def revise_character(character: Character, patch: CharacterPatch, given: Precondition) -> list[e.Event]:
    """Return the events of changed words, none when nothing changes."""
    demand(given, character.details_version, character.version)
    before = e.CharacterRevised(
        character_id=character.id,
        name=character.name,
        kind=character.kind,
        description=character.description,
        figure=character.figure,
    )
    words = {name: value for name, value in given_in(patch).items() if name not in ("figure", "language")}
    after = replace(before, **words)
    after = replace(after, figure=_revised_figure(before, after, patch))
    return [after] if after != before else []


def delete_character(character: Character, given: Precondition) -> list[e.Event]:
    """Return the event of a removed character."""
    demand(given, character.details_version, character.version)
    return [e.CharacterDeleted(character_id=character.id)]


def photograph(character: Character, photo: e.Image, given: Precondition) -> list[e.Event]:
    """Return the event of a new photo, none when it is the one that is there."""
    demand_same_photo(character, given)
    return [e.CharacterPhotographed(character_id=character.id, photo=photo)] if photo != character.photo else []


def demand_same_photo(character: Character, given: Precondition) -> None:
    """Raise ``Stale`` when the photo was changed after the state that the family saw; other words are no matter."""
    demand(given, character.photo_version, character.version)


def request_portrayal(character: Character, wish: str) -> list[e.Event]:
    """Return the wish for another reference sheet."""
    if character.awaits_sheet:
        raise Problem(Refusal.CHARACTER_IS_BEING_PAINTED)
    return [e.PortrayalRequested(character_id=character.id, wish=wish)]


def approve_portrayal(character: Character, given: Precondition) -> list[e.Event]:
    """Return the event of an approved reference sheet, none when it was approved before."""
    if character.sheet is None:
        raise Problem(Refusal.NO_SHEET_YET)
    demand(given, character.sheet_version, character.version)
    approved = e.PortrayalApproved(character_id=character.id, sheet=character.sheet)
    return [] if character.sheet_approved else [approved]


def _figure(draft: CharacterDraft) -> Figure:
    if draft.figure is not UNSET:
        return figures.checked(draft.figure)
    return figures.understood(draft.kind, draft.description, draft.language or "").figure


def _revised_figure(before: e.CharacterRevised, after: e.CharacterRevised, patch: CharacterPatch) -> Figure | None:
    """Return the figure of a changed character, None if none was stored and nothing about its looks changed."""
    language = patch.language or ""
    old = figures.understood(before.kind, before.description, language).figure
    said_anew = (after.kind, after.description) != (before.kind, before.description)
    if patch.figure is not UNSET:
        chosen = figures.checked(patch.figure)
        return before.figure if not said_anew and chosen == (before.figure or old) else chosen
    if not said_anew:
        return before.figure
    new = figures.understood(after.kind, after.description, language).figure
    return figures.revised(old, before.figure or old, new)
