"""The events of a character, in the order in which it lives through them."""

import msgspec

from contracts.events.parts import Failure, Image
from contracts.figure import Figure


class CharacterCreated(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="character.created"):
    """A family told us who its plushie is; ``figure`` is how it looks, None in logs older than figures."""

    character_id: str
    family_id: str
    name: str
    kind: str = ""
    description: str = ""
    figure: Figure | None = None


class CharacterRevised(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="character.revised"):
    """The family changed a character's words; the fields hold the whole new state."""

    character_id: str
    name: str
    kind: str = ""
    description: str = ""
    figure: Figure | None = None


class CharacterPhotographed(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="character.photographed"):
    """A cleaned photo of the character was stored."""

    character_id: str
    photo: Image


class CharacterPortrayed(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="character.portrayed"):
    """The character's reference sheet was painted; ``look_id`` is the event whose words and photo it shows."""

    character_id: str
    look_id: str
    sheet: Image
    made_by: str


class PortrayalRequested(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="portrayal.requested"):
    """The family wants the reference sheet painted anew, with a wish in its own words."""

    character_id: str
    wish: str = ""


class PortrayalApproved(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="portrayal.approved"):
    """The family looked at this reference sheet and is content with it."""

    character_id: str
    sheet: Image


class CharacterDeleted(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="character.deleted"):
    """The family removed a character; books that it played in stay as they are."""

    character_id: str


class PortrayalFailed(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="portrayal.failed"):
    """A reference sheet could not be made; pages are anchored to the photo alone."""

    character_id: str
    look_id: str
    failure: Failure


CharacterEvent = (
    CharacterCreated
    | CharacterRevised
    | CharacterPhotographed
    | CharacterPortrayed
    | PortrayalRequested
    | PortrayalApproved
    | PortrayalFailed
    | CharacterDeleted
)
