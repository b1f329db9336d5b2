"""The fold of a character: its events, in order, to its state. Pure."""

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from contracts import events as e
from contracts.envelope import Recorded


class Character(msgspec.Struct, frozen=True, kw_only=True):
    """A character as it is now; ``look_id`` is the event that last changed how it looks."""

    id: str
    family_id: str = ""
    version: int = 0
    details_version: int = 0
    name: str = ""
    kind: str = ""
    description: str = ""
    photo: e.Image | None = None
    look_id: str = ""
    sheet: e.Image | None = None
    sheet_look_id: str = ""
    error: e.Failure | None = None
    created_at: str = ""
    updated_at: str = ""
    deleted: bool = False

    @property
    def settled(self) -> bool:
        """Whether the reference sheet shows the character as it looks now, or is known not to come."""
        return self.sheet_look_id == self.look_id


def fold(character: Character | None, recorded: Recorded) -> Character:
    """Return the character after one more event; ``None`` is the character before its first."""
    envelope = recorded.envelope
    before = character or Character(id=envelope.subject, created_at=envelope.time)
    if recorded.sequence <= before.version:
        return before
    return replace(_apply(before, recorded), version=recorded.sequence, updated_at=envelope.time)


def fold_all(log: Iterable[Recorded]) -> Character | None:
    """Return the character that a whole log tells of, ``None`` for an empty one."""
    character: Character | None = None
    for recorded in log:
        character = fold(character, recorded)
    return character


def _apply(character: Character, recorded: Recorded) -> Character:
    match recorded.event:
        case e.CharacterCreated(family_id=family_id, name=name, kind=kind, description=description):
            return replace(_told(character, recorded, name, kind, description), family_id=family_id)
        case e.CharacterRevised(name=name, kind=kind, description=description):
            return _told(character, recorded, name, kind, description)
        case e.CharacterPhotographed(photo=photo):
            return replace(character, photo=photo, look_id=recorded.envelope.id, error=None)
        case e.CharacterPortrayed(sheet=sheet, look_id=look_id) if look_id == character.look_id:
            return replace(character, sheet=sheet, sheet_look_id=look_id, error=None)
        case e.PortrayalFailed(failure=failure, look_id=look_id) if look_id == character.look_id:
            return replace(character, sheet_look_id=look_id, error=failure)
        case e.CharacterDeleted():
            return replace(character, deleted=True)
        case _:
            return character


def _told(character: Character, recorded: Recorded, name: str, kind: str, description: str) -> Character:
    looks_new = (kind, description) != (character.kind, character.description) or not character.look_id
    return replace(
        character,
        name=name,
        kind=kind,
        description=description,
        details_version=recorded.sequence,
        look_id=recorded.envelope.id if looks_new else character.look_id,
    )
