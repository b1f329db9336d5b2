"""Pictures from outside: only what is one, upright, without metadata, as WebP with a thumbnail. Pure."""

import io
import struct
import warnings
from typing import Literal, NamedTuple

from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_BYTES = 12 << 20
MOST_PIXELS = {"PNG": 24_000_000, "WEBP": 24_000_000, "JPEG": 64_000_000}
"""Pixels of each format: a WebP decoder needs 16 bytes for one, while most of a JPEG is left out in decoding."""
MOST_SIDE = 12_000
MOST_DECODING = 400_000_000
"""Bytes that decoding a JPEG may need."""
MOST_MEMORY = 480 << 20
"""Bytes that :func:`prepare` needs at most, for the worst picture of those that it takes."""
THUMBNAIL_SIDE = 384

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What undoes each EXIF orientation."""

Reason = Literal["unreadable", "too big", "too many pixels", "moving"]

warnings.simplefilter("error", Image.DecompressionBombWarning)
# Metadata that is broken is of no concern: all of it goes.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


class NotAPicture(Exception):
    """The data is no picture that we take."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(f"This is not a picture that can be taken: {reason}.")
        self.reason = reason


class Prepared(NamedTuple):
    """A clean picture and its thumbnail, both WebP; the size is the picture's, in pixels."""

    image: bytes
    thumbnail: bytes
    width: int
    height: int


def prepare(data: bytes, max_side: int) -> Prepared:
    """Decode, turn upright, shrink to ``max_side`` pixels, and encode anew without anything but the pixels.

    What would need too much memory is refused before it is decoded.

    Raises:
        NotAPicture: it is not a still PNG, JPEG or WebP picture of bearable size.
    """
    if len(data) > MOST_BYTES:
        raise NotAPicture("too big")
    try:
        return _encoded(_upright(data, max_side))
    except NotAPicture:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise NotAPicture("too many pixels") from error
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        TypeError,
        IndexError,
        KeyError,
        OverflowError,
        struct.error,
    ) as error:
        raise NotAPicture("unreadable") from error


def _upright(data: bytes, max_side: int) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
        _check_size(opened)
        if isinstance(opened, JpegImageFile):
            _leave_out(opened, max_side)
        elif getattr(opened, "n_frames", 1) > 1:
            raise NotAPicture("moving")
        turn = _TURNS.get(_orientation(opened))
        mode = "RGBA" if opened.has_transparency_data else "RGB"
        pixels = _scalable(opened, mode)
        pixels.thumbnail((max_side, max_side), Image.Resampling.LANCZOS)
        pixels = pixels.convert(mode)
    # A new picture from nothing but pixels: no metadata can be in it.
    bare = Image.frombytes(pixels.mode, pixels.size, pixels.tobytes())
    return bare if turn is None else bare.transpose(turn)


def _scalable(opened: Image.Image, mode: str) -> Image.Image:
    """Return a picture that can be scaled; what is so already is not converted before, which saves memory."""
    if opened.mode == "I;16":
        return opened.point(lambda value: value * (1 / 256)).convert("L")
    return opened.convert(mode) if opened.mode in ("P", "PA", "1") else opened


def _check_size(opened: Image.Image) -> None:
    most = MOST_PIXELS["JPEG" if isinstance(opened, JpegImageFile) else str(opened.format)]
    if opened.width * opened.height > most or max(opened.size) > MOST_SIDE:
        raise NotAPicture("too many pixels")


def _leave_out(opened: JpegImageFile, max_side: int) -> None:
    """Have the decoder leave out what nobody will see: a 48-megapixel photo needs 12 MB instead of 192.

    It does so by whole numbers and for the shorter side, and one that comes in several passes is held as a whole, two
    bytes for each value of each colour.
    """
    densest = max([1, *(across * down for _, across, down, _ in opened.layer)])
    values = sum(opened.width * opened.height * across * down // densest for _, across, down, _ in opened.layer)
    opened.draft("RGB", (max_side, max_side))
    if 2 * values + 4 * opened.width * opened.height > MOST_DECODING:
        raise NotAPicture("too many pixels")


def _orientation(opened: Image.Image) -> int:
    try:
        return int(opened.getexif().get(_ORIENTATION, 1))
    except (OSError, ValueError, SyntaxError, TypeError, KeyError, OverflowError, struct.error):
        return 1


def _encoded(picture: Image.Image) -> Prepared:
    small = picture.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    # Method 4, the usual one, takes twice the time for 3 % fewer bytes: worth it for thumbnails only. A shelf of covers
    # is what a phone loads first: at quality 60 nobody sees a difference, and it has half the bytes of 80.
    return Prepared(_webp(picture, 88, 2), _webp(small, 60, 4), picture.width, picture.height)


def _webp(picture: Image.Image, quality: int, method: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "WEBP", quality=quality, method=method)
    return out.getvalue()
