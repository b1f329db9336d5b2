"""A view as it came from its bucket, and what its key stands at."""

import msgspec

from services.gateway.answers import etag_of
from services.gateway.packing import gzipped


class _Versioned(msgspec.Struct, frozen=True):
    version: int = 0


_decoder = msgspec.json.Decoder(_Versioned)


class View:
    """The bytes of a view, its version (0 for views that have none) and its place in the bucket."""

    __slots__ = ("_packed", "data", "etag", "revision", "version")

    def __init__(self, data: bytes, revision: int) -> None:
        self.data = data
        self.revision = revision
        self.version = _decoder.decode(data).version
        self.etag = etag_of(self.version)
        self._packed = b""

    def packed(self) -> bytes:
        """Return the bytes as gzip; packed once, for all who look on."""
        self._packed = self._packed or gzipped(self.data)
        return self._packed


class State(msgspec.Struct, frozen=True):
    """What a key stands at: ``view`` is None where there is none.

    ``place`` is the number of the bucket, in the order in which the live ones were found, and the revision in it, 0 for
    a key that never was: what is later is greater.
    """

    place: tuple[int, int]
    view: View | None

    def or_later(self, other: "State | None") -> "State":
        """Return the later one of two."""
        return self if other is None or self.place >= other.place else other
