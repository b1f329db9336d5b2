"""Paint the pictures of the web client: ``python web/scripts/pictures.py``.

The welcome comes from ``pictures/welcome.svg``; the samples of the styles are what the built-in painter makes of one
and the same page.
"""

import asyncio
import io
from pathlib import Path
from typing import get_args

import resvg_py
from PIL import Image

from contracts.events import CastLook, Style
from contracts.stage import Stage
from services.illustrator.builtin.painter import BuiltinPainter
from services.illustrator.painter import Page, Reference

FEATURES = Path(__file__).parents[1] / "src" / "features"
WELCOME = FEATURES / "welcome" / "components" / "welcome.webp"
SAMPLES = FEATURES / "making" / "samples"
STYLES: tuple[Style, ...] = get_args(Style)
WELCOME_WIDTH, SAMPLE_WIDTH = 1120, 420
MOST_BYTES = 25_000


def main() -> None:
    """Write the welcome and one sample for each style."""
    WELCOME.parent.mkdir(parents=True, exist_ok=True)
    SAMPLES.mkdir(parents=True, exist_ok=True)
    svg = Path(__file__).with_name("pictures").joinpath("welcome.svg").read_text()
    drawn = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WELCOME_WIDTH))
    Image.open(io.BytesIO(drawn)).save(WELCOME, "WEBP", quality=78, alpha_quality=80, method=6)
    for style, data in asyncio.run(paint_samples()).items():
        picture = Image.open(io.BytesIO(data)).resize((SAMPLE_WIDTH, SAMPLE_WIDTH), Image.Resampling.LANCZOS)
        (SAMPLES / f"{style}.webp").write_bytes(small(picture))


async def paint_samples() -> dict[Style, bytes]:
    """Return the same page in each style, as the painter made it."""
    painter = BuiltinPainter()
    try:
        paintings = await asyncio.gather(*(painter.paint(page_in(style)) for style in STYLES))
    finally:
        await painter.close()
    return {style: painting.data for style, painting in zip(STYLES, paintings, strict=True)}


def page_in(style: Style) -> Page:
    """Return the page of the samples: a bear with a kite, in a garden."""
    bear = Reference(
        look=CastLook(character_id="bruno", name="Bruno", look=""),
        kind="bear",
        description="a brown bear with a red scarf",
    )
    stage = Stage(
        place="garden", time="afternoon", mood="joyful", camera="medium", pose="waving",
        props=("kite", "flowers"), extras=("bird",),
    )  # fmt: skip
    return Page(
        book_title="", number=1, chapters_total=10, title="", text="", scene="", stage=stage, style=style,
        style_words="", cast=(bear,), seed=5,
    )  # fmt: skip


def small(picture: Image.Image) -> bytes:
    """Return the picture as WebP of at most ``MOST_BYTES``, as good as that allows."""
    for quality in range(80, 20, -4):
        out = io.BytesIO()
        picture.save(out, "WEBP", quality=quality, method=6)
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue()


if __name__ == "__main__":
    main()
