"""A drawn stand-in for a family's photo: a plush head on a beige backdrop, for contact sheets and tests."""

import io

from PIL import Image, ImageDraw, ImageFilter

from services.illustrator.builtin.brush.colour import darker, lighter


def plush_photo(fur: str, cloth: str, kind: str = "bear", backdrop: str = "#d9cbb4", size: int = 480) -> bytes:
    """A JPEG of a plush animal with a bow of the colour ``cloth``."""
    s = size / 480
    image = Image.new("RGB", (size, size), backdrop)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 360 * s, size, size), fill=darker(backdrop, 0.12))

    def disc(x: float, y: float, rx: float, ry: float, colour: str) -> None:
        draw.ellipse(((x - rx) * s, (y - ry) * s, (x + rx) * s, (y + ry) * s), fill=colour)

    long_ears = kind.lower() in ("hase", "rabbit")
    for side in (-1, 1):
        if long_ears:
            disc(240 + side * 50, 80, 34, 100, fur)
            disc(240 + side * 50, 84, 18, 76, "#e7b3ae")
        else:
            disc(240 + side * 96, 112, 48, 48, fur)
            disc(240 + side * 96, 116, 28, 28, lighter(fur, 0.3))
    disc(240, 440, 150, 130, fur)
    disc(240, 220, 140, 124, fur)
    disc(240, 268, 66, 52, lighter(fur, 0.42))
    for side in (-1, 1):
        disc(240 + side * 52, 200, 17, 18, "#241a1c")
        disc(240 + side * 52 + 5, 194, 5, 5, "#ffffff")
        draw.polygon(
            [(240 * s, 360 * s), ((240 + side * 78) * s, 322 * s), ((240 + side * 78) * s, 398 * s)], fill=cloth
        )
    disc(240, 244, 22, 15, "#3a2628")
    disc(240, 360, 20, 20, darker(cloth, 0.2))
    out = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(1.2 * s)).save(out, "JPEG", quality=88)
    return out.getvalue()
