"""Settings of the library."""

from typing import Annotated

from msgspec import Meta

from contracts.settings import BusSettings


class LibrarySettings(BusSettings, frozen=True, kw_only=True):
    """How much the library takes and keeps in memory."""

    library_batch: Annotated[int, Meta(ge=1, le=1000, description="Events taken from the bus at a time")] = 256
    library_memory: Annotated[int, Meta(ge=1, description="Books and characters kept folded in memory")] = 1000
