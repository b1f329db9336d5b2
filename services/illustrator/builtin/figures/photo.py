"""The family's photo: its main colours, and the round patch that is cut from it."""

import base64
import io
from functools import lru_cache

from PIL import Image, ImageDraw, ImageOps

from services.illustrator.builtin.brush.colour import hexa, luminance, rgb

BADGE = 176
"""Width of the patch in pixels."""


@lru_cache(maxsize=32)
def patch(photo: bytes | None) -> str:
    """The middle of the photo as a round data URI; empty when there is no photo or it cannot be read."""
    image = _open(photo)
    if image is None:
        return ""
    square = ImageOps.fit(image, (BADGE, BADGE), Image.Resampling.LANCZOS, centering=(0.5, 0.45))
    mask = Image.new("L", (BADGE * 2, BADGE * 2), 0)
    ImageDraw.Draw(mask).ellipse((2, 2, BADGE * 2 - 3, BADGE * 2 - 3), fill=255)
    square.putalpha(mask.resize((BADGE, BADGE), Image.Resampling.LANCZOS))
    out = io.BytesIO()
    square.save(out, "WEBP", quality=84, method=2)
    return "data:image/webp;base64," + base64.b64encode(out.getvalue()).decode()


@lru_cache(maxsize=32)
def main_colours(photo: bytes | None) -> tuple[str, ...]:
    """Up to three colours of the plushie in the middle, strongest first; what also fills the border is left out."""
    image = _open(photo)
    if image is None:
        return ()
    small = ImageOps.fit(image, (72, 72), Image.Resampling.BILINEAR)
    reduced = small.quantize(12, Image.Quantize.MEDIANCUT, kmeans=6, dither=Image.Dither.NONE)
    table = reduced.getpalette() or []
    colours = [hexa((table[i] / 255, table[i + 1] / 255, table[i + 2] / 255)) for i in range(0, len(table) - 2, 3)]
    border, score = [0.0] * len(colours), [0.0] * len(colours)
    for index, value in enumerate(reduced.tobytes()):
        x, y = index % 72 - 35.5, index // 72 - 35.5
        if max(abs(x), abs(y)) > 31:
            border[value] += y < 18  # a plushie that sits in the picture touches its lower edge
        else:
            score[value] += max(0.0, 1 - ((x * x + y * y) ** 0.5) / 34) ** 0.6
    backdrop = [colours[i] for i, count in enumerate(border) if count > 0.12 * sum(border)]
    ranked = sorted(range(len(colours)), key=lambda i: -score[i])
    kept = [i for i in ranked if score[i] > 0 and all(_distance(colours[i], other) > 0.16 for other in backdrop)]
    kept = kept or ranked[:1]
    weight = {i: sum(score[j] for j in kept if _distance(colours[i], colours[j]) < 0.2) for i in kept}
    kept.sort(key=lambda i: -weight[i])
    best: list[str] = []
    for i in kept:
        if luminance(colours[i]) > 0.1 and all(_distance(colours[i], other) > 0.2 for other in best):
            best.append(colours[i])
    return tuple(best[:3] or [colours[kept[0]]])


def _distance(one: str, other: str) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(rgb(one), rgb(other), strict=True)) ** 0.5)


def _open(photo: bytes | None) -> Image.Image | None:
    if not photo:
        return None
    try:
        with Image.open(io.BytesIO(photo)) as image:
            image.draft("RGB", (512, 512))
            return ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
