"""Prints: a painting made ready for the browser and stored, until the event that tells of it is in the log.

An event that the bus does not take at once is waited for; a note of the picture, under the id of the event that asked
for it, then outlives this process: whoever handles the same event again finds it and does not buy the picture twice.
"""

import asyncio
import logging
from collections.abc import Awaitable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import msgspec

from contracts.events import Image
from contracts.gallery import Gallery, GalleryDown, NoSuchPicture, image_key
from contracts.outcomes import BadAnswer
from contracts.pictures import NotAPicture, Prepared, prepare
from services.illustrator.painter import Painting

_LONGEST_SIDE = 2048
_PAUSE = 1.0
_AT_ONCE = 0.5
"""Seconds that the bus is given before the note is stored: usually it takes a hundredth of that."""
_DARKROOM = ThreadPoolExecutor(2, "darkroom")
"""So few paintings are unpacked at once: one of the largest that are taken needs some 300 MB meanwhile."""
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

    async def keep(self, family_id: str, aggregate_id: str, painting: Painting, stand_in: bool = False) -> Made:
        """Store a painting and its thumbnail.

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
                await self._store(family_id, image, ready)
                return made
            except GalleryDown as error:
                log.warning("a picture waits for the object store", extra={"because": str(error)})
                await asyncio.sleep(_PAUSE)

    async def note(self, family_id: str, aggregate_id: str, cause_id: str, made: Made) -> None:
        """Store the note of what was made for an event."""
        note = msgspec.json.encode(made)
        await self._gallery.put(family_id, _note(aggregate_id, cause_id), note, "application/json")

    async def until_told(
        self, family_id: str, aggregate_id: str, cause_id: str, made: Made, telling: Awaitable[None]
    ) -> bool:
        """Wait for ``telling``, which publishes the event of what was made; note that when it takes long or fails.

        Return whether it was noted.
        """
        published = asyncio.ensure_future(telling)
        try:
            await asyncio.wait({published}, timeout=_AT_ONCE)
            at_once = published.done() and published.exception() is None
            if not at_once:
                await self._try_to_note(family_id, aggregate_id, cause_id, made)
            await published
            return not at_once
        finally:
            published.cancel()

    async def _try_to_note(self, family_id: str, aggregate_id: str, cause_id: str, made: Made) -> None:
        try:
            await self.note(family_id, aggregate_id, cause_id, made)
        except GalleryDown as error:
            log.warning("bus and object store are away at once", extra={"because": str(error)})

    async def _store(self, family_id: str, image: Image, ready: Prepared) -> None:
        await asyncio.gather(
            self._gallery.put(family_id, image.key, ready.image),
            self._gallery.put(family_id, image.thumbnail_key, ready.thumbnail),
        )


async def develop(data: bytes) -> Prepared:
    """Make a painting ready for the browser.

    Raises:
        BadAnswer: it is not a picture.
    """
    try:
        return await asyncio.get_running_loop().run_in_executor(_DARKROOM, prepare, data, _LONGEST_SIDE)
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
