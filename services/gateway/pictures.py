"""Pictures of families: read from the gallery and kept at hand, photos cleaned and stored."""

import asyncio

from contracts.events import Image
from contracts.gallery import Gallery, image_key
from contracts.pictures import prepare
from services.gateway.cache import ByteCache

_CACHE = 32 << 20
_PHOTO_SIDE = 1600
_AT_ONCE = 1
"""Photos that are decoded at a time: each may need ``contracts.pictures.MOST_MEMORY`` for a moment."""
_PATIENCE = 3.0
"""Seconds in which a gallery that is there says so."""


class Pictures:
    """What the gateway does with the gallery."""

    def __init__(self, gallery: Gallery, patience: float = _PATIENCE) -> None:
        self._gallery = gallery
        self._cache: ByteCache[bytes] = ByteCache(_CACHE, len)
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self._patience = patience
        self._asking: asyncio.Task[bool] | None = None

    async def reachable(self) -> bool:
        """Tell whether the gallery answers soon; however many want to know, it is asked once at a time."""
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._gallery.reachable())
        asking = self._asking
        done, _ = await asyncio.wait({asking}, timeout=self._patience)
        return bool(done) and asking.result()

    async def read(self, family_id: str, key: str) -> bytes:
        """Return a picture; raise :class:`contracts.gallery.NoSuchPicture` when the family has none such."""
        name = f"{family_id}.{key}"
        cached = self._cache.get(name)
        if cached is None:
            cached = await self._gallery.get(family_id, key)
            self._cache.put(name, cached)
        return cached

    def forget_of(self, view_key: str) -> None:
        """Let go of the pictures of a book or character whose view is gone."""
        kind, _, owner = view_key.partition(".")
        if kind in ("book", "character"):
            self._cache.drop_all(f"{owner}/")

    async def store_photo(self, family_id: str, character_id: str, data: bytes) -> Image:
        """Clean a photo, store it and its thumbnail; raise :class:`contracts.pictures.NotAPicture` if it is none."""
        async with self._turns:
            clean = await asyncio.to_thread(prepare, data, _PHOTO_SIDE)
        key, thumbnail_key = image_key(character_id, clean.image), image_key(character_id, clean.thumbnail)
        await asyncio.gather(
            self._gallery.put(family_id, key, clean.image), self._gallery.put(family_id, thumbnail_key, clean.thumbnail)
        )
        return Image(key=key, thumbnail_key=thumbnail_key, width=clean.width, height=clean.height)

    async def remove_all(self, family_id: str, character_id: str) -> None:
        """Remove what was stored for a character that is gone."""
        await self._gallery.remove_all(family_id, character_id)
