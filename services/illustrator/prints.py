"""Prints: a painting made ready for the browser, stored, and remembered under the event that asked for it.

The note of what was made is stored before the event is published, so that whoever handles the same event again
after a crash finds the picture and does not buy it twice.
"""

import asyncio
import logging
from functools import lru_cache

import msgspec

from contracts.events import Image
from contracts.gallery import Gallery, GalleryDown, NoSuchPicture, image_key
from contracts.outcomes import BadAnswer
from contracts.pictures import NotAPicture, Prepared, prepare
from services.illustrator.painter import Painting

_LONGEST_SIDE = 2048
_PAUSE = 1.0
log = logging.getLogger("illustrator")


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """What was made for an event."""

    image: Image
    made_by: str
    stand_in: bool = False


class Prints:
    """Pictures of one gallery."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery

    async def recall(self, family_id: str, aggregate_id: str, cause_id: str) -> Made | None:
        """Return what was already made for an event, None when nothing was."""
        try:
            note = await self._gallery.get(family_id, _note(aggregate_id, cause_id))
        except NoSuchPicture:
            return None
        return msgspec.json.decode(note, type=Made)

    async def keep(
        self, family_id: str, aggregate_id: str, cause_id: str, painting: Painting, stand_in: bool = False
    ) -> Made:
        """Store a painting, its thumbnail, and then the note of it.

        A painting is paid for: it is held until the gallery takes it, however long that is away.

        Raises:
            BadAnswer: the painting is not a picture.
        """
        ready = await develop(painting.data)
        image = Image(
            key=image_key(aggregate_id, ready.image),
            thumbnail_key=image_key(aggregate_id, ready.thumbnail),
            width=ready.width,
            height=ready.height,
        )
        made = Made(image=image, made_by=painting.made_by, stand_in=stand_in)
        while True:
            try:
                await self._store(family_id, _note(aggregate_id, cause_id), made, ready)
                return made
            except GalleryDown as error:
                log.warning("a picture waits for the object store", extra={"because": str(error)})
                await asyncio.sleep(_PAUSE)

    async def _store(self, family_id: str, note: str, made: Made, ready: Prepared) -> None:
        await asyncio.gather(
            self._gallery.put(family_id, made.image.key, ready.image),
            self._gallery.put(family_id, made.image.thumbnail_key, ready.thumbnail),
        )
        await self._gallery.put(family_id, note, msgspec.json.encode(made), "application/json")


async def develop(data: bytes) -> Prepared:
    """Make a painting ready for the browser.

    Raises:
        BadAnswer: it is not a picture.
    """
    try:
        return await asyncio.to_thread(prepare, data, _LONGEST_SIDE)
    except NotAPicture as error:
        raise BadAnswer(str(error)) from error


class References:
    """Photos and reference sheets, the last few kept in memory."""

    def __init__(self, gallery: Gallery, size: int = 32) -> None:
        self._gallery = gallery
        self._known = lru_cache(maxsize=size)(self._fetch)

    async def bytes_of(self, family_id: str, image: Image | None) -> bytes | None:
        """Return an encoded picture, None when there is none or it is gone."""
        if image is None:
            return None
        task = self._known(family_id, image.key)
        try:
            return await asyncio.shield(task)
        except NoSuchPicture:
            return None
        except Exception:
            self._known.cache_clear()
            raise

    def _fetch(self, family_id: str, key: str) -> asyncio.Task[bytes]:
        return asyncio.create_task(self._gallery.get(family_id, key))


def _note(aggregate_id: str, cause_id: str) -> str:
    return f"{aggregate_id}/made/{cause_id}.json"
