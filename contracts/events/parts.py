"""What several events hold: pictures, failures, members of a cast, and the words that a choice may have."""

from typing import Literal

import msgspec

from contracts.figure import Figure

CHAPTERS = 10
"""How many chapters a generated book has."""

Style = Literal["gouache", "watercolour", "papercut", "crayon"]
BookMood = Literal["cosy", "funny", "adventurous"]
ReadingAge = Literal["2-3", "4-5", "6-7", "8-9"]
FailureCode = Literal["refused", "unavailable", "bad_answer", "quota", "misconfigured", "gave_up", "resting"]


class Image(msgspec.Struct, frozen=True, kw_only=True):
    """A picture in the gallery: keys without the family prefix (``<aggregate>/<sha256>.webp``), size in pixels."""

    key: str
    thumbnail_key: str
    width: int
    height: int


class Failure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why something could not be made: a code for programs, a sentence for the family.

    ``until`` is when a provider that rests takes work again (ISO 8601, UTC), empty for all other reasons.
    """

    code: FailureCode
    message: str
    until: str = ""


class CastMember(msgspec.Struct, frozen=True, kw_only=True):
    """A character as it was when the book was named or its story asked for: later changes leave the book as it is."""

    character_id: str
    name: str
    kind: str = ""
    description: str = ""
    figure: Figure | None = None
    photo: Image | None = None


class CastLook(msgspec.Struct, frozen=True, kw_only=True):
    """How a member of the cast looks on every page, in words for a painter."""

    character_id: str
    name: str
    look: str
