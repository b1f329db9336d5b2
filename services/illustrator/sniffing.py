"""Encoded pictures looked at with suspicion: what a provider sent, and what we are about to send to one."""

import base64
import binascii
import io
import math

from PIL import Image, ImageOps

from contracts.outcomes import BadAnswer

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_BYTES = 40_000_000
MOST_PIXELS = 16_800_000
FEWEST_PIXELS_A_SIDE = 64
REFERENCE_SIDE, SMALL_REFERENCE_SIDE = 1024, 256
LONGEST_PROPORTION = 3
"""How many times as long as wide a reference may be: servers refuse, or squeeze, what is longer."""


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
    """Return a picture of ours as PNG, at most 1024 pixels a side: every server reads that, and more costs more.

    A photo may be of any size and shape: a small one is made larger, a long one gets white paper at its long sides.

    Raises:
        BadAnswer: not a whole still PNG, JPEG or WebP, or of a silly size.
    """
    with _opened(data, fewest_a_side=1) as picture:
        pixels = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
        small = ImageOps.contain(pixels, (_side(pixels), _side(pixels)))
        file = io.BytesIO()
        _on_paper(small).save(file, "PNG", compress_level=1)
        return file.getvalue()


def _side(picture: Image.Image) -> int:
    return min(max(*picture.size, SMALL_REFERENCE_SIDE), REFERENCE_SIDE)


def _on_paper(picture: Image.Image) -> Image.Image:
    """Return the picture in the middle of a sheet that is not too long for its width."""
    width, height = picture.size
    least = math.ceil(max(width, height) / LONGEST_PROPORTION)
    if min(width, height) >= least:
        return picture
    paper = Image.new(picture.mode, (max(width, least), max(height, least)), "white")
    paper.paste(picture, ((paper.width - width) // 2, (paper.height - height) // 2))
    return paper


def _opened(data: bytes, fewest_a_side: int = FEWEST_PIXELS_A_SIDE) -> Image.Image:
    try:
        picture = Image.open(io.BytesIO(data), formats=FORMATS)
        width, height = picture.size
        if width * height > MOST_PIXELS or min(width, height) < fewest_a_side:
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
