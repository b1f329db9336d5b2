"""The cast of a book: characters as they are now, taken down so that later changes leave the book as it is."""

from collections.abc import Iterable

import msgspec

from contracts.events import CastMember, Image
from contracts.figure import Figure
from contracts.views import ImageView, character_key
from services.gateway.live import LiveViews
from services.gateway.problems import wrong_field
from services.gateway.sentences import Fault

_MEDIA = "/media/"


class _Shown(msgspec.Struct, frozen=True):
    id: str
    name: str
    kind: str
    description: str
    figure: Figure
    photo: ImageView | None


class _Shelved(msgspec.Struct, frozen=True):
    cast: tuple[str, ...] = ()


_decoder = msgspec.json.Decoder(_Shown)
_shelved = msgspec.json.Decoder(_Shelved)


def plays_in(character_id: str, summary: bytes) -> bool:
    """Tell whether a character belongs to the cast of a book, of which this is the view on the shelf."""
    return character_id in _shelved.decode(summary).cast


def image_of(view: ImageView) -> Image:
    """Return the picture that a view shows."""
    return Image(
        key=view.url.removeprefix(_MEDIA),
        thumbnail_key=view.thumbnail_url.removeprefix(_MEDIA),
        width=view.width,
        height=view.height,
    )


async def member(live: LiveViews, family_id: str, character_id: str) -> CastMember | None:
    """Return a character of the family as it is now, None when it has none such."""
    view = await live.get(character_key(family_id, character_id))
    if view is None:
        return None
    shown = _decoder.decode(view.data)
    return CastMember(
        character_id=shown.id,
        name=shown.name,
        kind=shown.kind,
        description=shown.description,
        figure=shown.figure,
        photo=image_of(shown.photo) if shown.photo else None,
    )


async def cast_of(live: LiveViews, family_id: str, character_ids: Iterable[str]) -> tuple[CastMember, ...]:
    """Return the cast that a request names.

    Raises:
        Problem: 400 when the family has no such character.
    """
    found: list[CastMember] = []
    for place, character_id in enumerate(dict.fromkeys(character_ids)):
        one = await member(live, family_id, character_id)
        if one is None:
            raise wrong_field(f"cast[{place}]", Fault.NO_SUCH_CHARACTER)
        found.append(one)
    return tuple(found)


async def refreshed(live: LiveViews, family_id: str, cast: Iterable[CastMember]) -> dict[str, CastMember]:
    """Return the members of a cast as they are now, by id; those that are gone are left out."""
    found = [await member(live, family_id, one.character_id) for one in cast]
    return {one.character_id: one for one in found if one is not None}
