"""The fold of a character: its events, in order, to its state. Pure."""

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from contracts import events as e
from contracts.envelope import Recorded
from contracts.figure import Figure


class Character(msgspec.Struct, frozen=True, kw_only=True):
    """A character as it is now.

    ``photo_version`` is the sequence of the photo's event. ``look_id`` is the event that last changed how it looks, or
    the last wish for another sheet, ``look_version`` its sequence. ``awaits_sheet`` is the event that somebody answers
    with a sheet. ``wish`` and ``wish_id`` are of the last wish for another sheet.
    """

    id: str
    family_id: str = ""
    version: int = 0
    details_version: int = 0
    name: str = ""
    kind: str = ""
    description: str = ""
    figure: Figure | None = None
    photo: e.Image | None = None
    photo_version: int = 0
    look_id: str = ""
    look_version: int = 0
    awaits_sheet: str = ""
    wish: str = ""
    wish_id: str = ""
    sheet: e.Image | None = None
    sheet_look_id: str = ""
    sheet_version: int = 0
    sheet_approved: bool = False
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
        case e.CharacterCreated() as created:
            return replace(_told(character, recorded, created), family_id=created.family_id)
        case e.CharacterRevised() as revised:
            return _told(character, recorded, revised)
        case e.CharacterPhotographed(photo=photo):
            awaiting = _awaiting(character, recorded)
            return replace(awaiting, photo=photo, photo_version=recorded.sequence, wish="", wish_id="")
        case e.PortrayalRequested(wish=wish) if recorded.envelope.id != character.wish_id:
            return replace(_awaiting(character, recorded), wish=wish, wish_id=recorded.envelope.id)
        case e.CharacterPortrayed(sheet=sheet, look_id=look_id) if _is_news(character, look_id) or (
            character.error is not None and look_id == character.look_id
        ):
            settled = _answered(character, look_id)
            return replace(settled, sheet=sheet, sheet_version=recorded.sequence, sheet_approved=False)
        case e.PortrayalFailed(failure=failure, look_id=look_id) if _is_news(character, look_id):
            return replace(_answered(character, look_id), error=failure)
        case e.PortrayalApproved(sheet=sheet) if sheet == character.sheet:
            return replace(character, sheet_approved=True)
        case e.CharacterDeleted():
            return replace(character, deleted=True)
        case _:
            return character


def _awaiting(character: Character, recorded: Recorded) -> Character:
    asked = recorded.envelope.id
    return replace(character, look_id=asked, look_version=recorded.sequence, awaits_sheet=asked, error=None)


def _is_news(character: Character, look_id: str) -> bool:
    """Tell whether an answer is the first for the present look, or for the sheet that was asked for last."""
    return look_id in (character.look_id, character.awaits_sheet) and look_id != character.sheet_look_id


def _answered(character: Character, look_id: str) -> Character:
    return replace(character, sheet_look_id=look_id, awaits_sheet="", error=None)


def _told(character: Character, recorded: Recorded, event: e.CharacterCreated | e.CharacterRevised) -> Character:
    told = replace(
        character,
        name=event.name,
        kind=event.kind,
        description=event.description,
        figure=event.figure,
        details_version=recorded.sequence,
    )
    before = (character.kind, character.description, character.figure)
    if (event.kind, event.description, event.figure) == before and character.look_id:
        return told
    return replace(told, look_id=recorded.envelope.id, look_version=recorded.sequence, error=None)
