"""Encoded pictures looked at with suspicion: what a provider sent, and what we are about to send to one."""

import base64
import binascii
import io

from PIL import Image

from contracts.outcomes import BadAnswer

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_BYTES = 40_000_000
MOST_PIXELS = 16_800_000
FEWEST_PIXELS_A_SIDE = 64
REFERENCE_SIDE = 1024


def decoded(encoded: str) -> bytes:
    """Return the bytes of a base64 field.

    Raises:
        BadAnswer: not base64, or too much of it.
    """
    if len(encoded) > MOST_BYTES * 4 // 3 + 4:
        raise BadAnswer("too large")
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise BadAnswer("not base64") from None


def check_picture(data: bytes) -> None:
    """Decode ``data`` to its last pixel.

    Raises:
        BadAnswer: not a whole still PNG, JPEG or WebP, or of a silly size.
    """
    _opened(data).close()


def as_png(data: bytes) -> bytes:
    """Return the picture as PNG, at most 1024 pixels a side: every server reads that, and more costs more.

    Raises:
        BadAnswer: as for :func:`check_picture`.
    """
    with _opened(data) as picture:
        small = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
        small.thumbnail((REFERENCE_SIDE, REFERENCE_SIDE))
        file = io.BytesIO()
        small.save(file, "PNG", compress_level=1)
        return file.getvalue()


def _opened(data: bytes) -> Image.Image:
    try:
        picture = Image.open(io.BytesIO(data), formats=FORMATS)
        width, height = picture.size
        if width * height > MOST_PIXELS or min(width, height) < FEWEST_PIXELS_A_SIDE:
            raise BadAnswer("a picture of a silly size")
        if getattr(picture, "n_frames", 1) > 1:
            raise BadAnswer("a moving picture")
        picture.load()
    except BadAnswer:
        raise
    except Exception:
        # Decoders of hostile bytes raise whatever they stumble over.
        raise BadAnswer("not a picture") from None
    return picture
