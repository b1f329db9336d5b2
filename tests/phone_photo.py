"""A photo as a phone takes it: 4000 x 3000 pixels, lying on its side by EXIF, with place and camera in it."""

import io
import random
from functools import cache

from PIL import Image, ImageDraw, ImageFilter

_FUR = (168, 112, 62)
_TURNED = 6
_ORIENTATION, _MAKE, _GPS = 0x0112, 0x010F, 0x8825


@cache
def phone_photo() -> bytes:
    """Return the JPEG of a brown bear with a red scarf on a sofa, held upright and stored on its side."""
    upright = _bear_on_a_sofa(3000, 4000)
    stored = upright.transpose(Image.Transpose.ROTATE_90)
    exif = stored.getexif()
    exif[_ORIENTATION] = _TURNED
    exif[_MAKE] = "Phone"
    exif.get_ifd(_GPS).update({1: "N", 2: (48.0, 8.0, 13.5), 3: "E", 4: (11.0, 34.0, 30.0)})
    out = io.BytesIO()
    stored.save(out, "JPEG", quality=88, exif=exif)
    return out.getvalue()


def _bear_on_a_sofa(width: int, height: int) -> Image.Image:
    small = Image.new("RGB", (width // 5, height // 5), (122, 138, 150))
    draw = ImageDraw.Draw(small)
    draw.rectangle((0, 560, 600, 800), fill=(96, 112, 126))
    draw.line((0, 560, 600, 560), fill=(70, 84, 98), width=6)
    for x in (210, 390):
        draw.ellipse((x - 55, 150, x + 55, 260), fill=_FUR)
        draw.ellipse((x - 28, 178, x + 28, 234), fill=(214, 176, 130))
    draw.ellipse((170, 380, 430, 720), fill=_FUR)
    draw.ellipse((180, 180, 420, 410), fill=_FUR)
    draw.ellipse((235, 300, 365, 395), fill=(226, 196, 154))
    draw.rounded_rectangle((200, 385, 400, 430), 20, fill=(186, 40, 44))
    draw.polygon([(350, 420), (395, 420), (405, 540), (360, 535)], fill=(186, 40, 44))
    for x in (255, 345):
        draw.ellipse((x - 13, 262, x + 13, 288), fill=(24, 18, 16))
        draw.ellipse((x - 7, 266, x - 1, 272), fill=(240, 240, 240))
    draw.ellipse((283, 312, 317, 336), fill=(40, 26, 22))
    for x in (185, 415):
        draw.ellipse((x - 45, 430, x + 45, 560), fill=(154, 100, 54))
    for x in (230, 370):
        draw.ellipse((x - 60, 650, x + 60, 760), fill=(154, 100, 54))
    return _fluffy(small).resize((width, height), Image.Resampling.BICUBIC)


def _fluffy(picture: Image.Image) -> Image.Image:
    """Give fur and cloth a grain, and the whole the softness of a lens."""
    chance = random.Random(7)
    noise = Image.frombytes("L", picture.size, chance.randbytes(picture.width * picture.height))
    grained = Image.blend(picture, Image.merge("RGB", (noise, noise, noise)), 0.09)
    return grained.filter(ImageFilter.GaussianBlur(1.1))
