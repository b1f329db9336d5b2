"""Assets: the files of the built web client, with the types that browsers insist on, packed where that was done."""

import hashlib
from pathlib import Path

import msgspec

from services.gateway.packing import VARIES

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".woff": "font/woff",
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml",
}
"""By ending; what a machine has in its own table differs from one to the next."""
_PACKED = {"br": ".br", "gzip": ".gz"}


class Asset(msgspec.Struct, frozen=True):
    """The bytes of a file, and the headers that say what they are."""

    data: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    etag: bytes


def read_asset(root: Path, name: str, taken: tuple[str, ...]) -> Asset | None:
    """Return a file below ``root``, in the first of the encodings in which it lies there; None when there is none."""
    try:
        path = (root / name).resolve()
        if not path.is_relative_to(root.resolve()) or not path.is_file():
            return None
        kind = (b"content-type", TYPES.get(path.suffix, "application/octet-stream").encode())
        for encoding in taken:
            packed = path.with_name(path.name + _PACKED[encoding])
            if packed.is_file():
                return _asset(packed.read_bytes(), kind, VARIES, (b"content-encoding", encoding.encode()))
        return _asset(path.read_bytes(), kind, VARIES)
    except (OSError, ValueError):
        return None


def _asset(data: bytes, *headers: tuple[bytes, bytes]) -> Asset:
    etag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'.encode()
    return Asset(data, headers, etag)
