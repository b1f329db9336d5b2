"""Paint the pictures of the web client: ``python web/scripts/pictures.py``.

The welcome comes from ``pictures/welcome.svg``; the samples of the styles are what the built-in painter makes of one
and the same page; the picture of each tale is its first cover, with another hero each.
"""

import asyncio
import io
from pathlib import Path
from typing import get_args

import resvg_py
from msgspec.structs import replace
from PIL import Image

from contracts.events import CastLook, Style
from contracts.figure import Colours, Figure, Hair, Worn
from contracts.stage import Mood, Stage
from services.illustrator.builtin.painter import BuiltinPainter
from services.illustrator.painter import Page, Reference
from services.story.builtin.loading import PLOTS

FEATURES = Path(__file__).parents[1] / "src" / "features"
WELCOME = FEATURES / "welcome" / "components" / "welcome.webp"
SAMPLES = FEATURES / "making" / "samples"
TALES = FEATURES / "making" / "tales"
STYLES: tuple[Style, ...] = get_args(Style)
WELCOME_WIDTH, SAMPLE_WIDTH, TALE_WIDTH = 1120, 420, 320
MOST_BYTES = 25_000
HEROES = (
    Figure(body="bear", colours=Colours(main="brown"), wears=(Worn(what="scarf", colour="red"),)),
    Figure(body="person", age="child", skin="brown", hair=Hair(colour="black", style="coily"),
           wears=(Worn(what="jumper", colour="yellow"), Worn(what="trousers", colour="blue"))),
    Figure(body="rabbit", colours=Colours(main="grey"), wears=(Worn(what="bow", colour="yellow"),)),
    Figure(body="octopus", colours=Colours(main="pink"), wears=(Worn(what="beanie", colour="turquoise"),)),
    Figure(body="person", age="child", skin="fair", hair=Hair(colour="ginger", style="plaits"), aids=("glasses",),
           wears=(Worn(what="shirt", colour="green"), Worn(what="dungarees", colour="dark blue"))),
    Figure(body="elephant", colours=Colours(main="light grey"), wears=(Worn(what="cap", colour="red"),)),
    Figure(body="robot", colours=Colours(main="light blue")),
    Figure(body="person", age="child", skin="deep", hair=Hair(colour="black", style="bunches"), aids=("wheelchair",),
           wears=(Worn(what="jumper", colour="orange"), Worn(what="trousers", colour="dark green"))),
    Figure(body="fox", colours=Colours(main="orange"), wears=(Worn(what="scarf", colour="blue"),)),
)  # fmt: skip
"""Who is on the pictures of the tales, one after the other."""


def main() -> None:
    """Write the welcome and one sample for each style."""
    WELCOME.parent.mkdir(parents=True, exist_ok=True)
    SAMPLES.mkdir(parents=True, exist_ok=True)
    TALES.mkdir(parents=True, exist_ok=True)
    svg = Path(__file__).with_name("pictures").joinpath("welcome.svg").read_text()
    drawn = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=WELCOME_WIDTH))
    Image.open(io.BytesIO(drawn)).save(WELCOME, "WEBP", quality=78, alpha_quality=80, method=6)
    for style, data in asyncio.run(paint_samples()).items():
        picture = Image.open(io.BytesIO(data)).resize((SAMPLE_WIDTH, SAMPLE_WIDTH), Image.Resampling.LANCZOS)
        (SAMPLES / f"{style}.webp").write_bytes(small(picture))
    for key, data in asyncio.run(paint_tales()).items():
        picture = Image.open(io.BytesIO(data)).resize((TALE_WIDTH, TALE_WIDTH), Image.Resampling.LANCZOS)
        (TALES / f"{key}.webp").write_bytes(small(picture))


async def paint_samples() -> dict[Style, bytes]:
    """Return the same page in each style, as the painter made it."""
    painter = BuiltinPainter()
    try:
        paintings = await asyncio.gather(*(painter.paint(page_in(style)) for style in STYLES))
    finally:
        await painter.close()
    return {style: painting.data for style, painting in zip(STYLES, paintings, strict=True)}


async def paint_tales() -> dict[str, bytes]:
    """Return the first cover of each tale, as the painter made it."""
    painter = BuiltinPainter()
    try:
        pages = {key: page_of(key, HEROES[place % len(HEROES)]) for place, key in enumerate(sorted(PLOTS))}
        paintings = await asyncio.gather(*(painter.paint(page) for page in pages.values()))
    finally:
        await painter.close()
    return {key: painting.data for key, painting in zip(pages, paintings, strict=True)}


def page_of(tale: str, hero: Figure) -> Page:
    """Return the cover of a tale as a page without a frame."""
    plot = PLOTS[tale]
    face: Mood = "calm" if plot.head.tone == "quiet" else "joyful"
    stage = replace(plot.covers[0].stage(plot.head.season, ("Bruno",)), mood=face)
    who = Reference(look=CastLook(character_id="bruno", name="Bruno", look=""), figure=hero)
    return Page(
        book_title=tale, number=1, chapters_total=10, title="", text="", scene="", stage=stage, style="gouache",
        style_words="", cast=(who,), seed=5,
    )  # fmt: skip


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
