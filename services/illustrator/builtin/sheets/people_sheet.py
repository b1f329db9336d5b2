"""People, clothes and aids on sheets: ``python -m services.illustrator.builtin.sheets.people_sheet DIRECTORY``.

``people`` has two rows for each tone of skin: hair and covers; beards and ages, every style of painting, dusk and
night. ``clothes`` has every garment on a child and on an animal, ``aids`` every aid in every pose.
"""

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import get_args

import resvg_py
from PIL import Image

from contracts.events import CastLook, Style
from contracts.figure import (
    AIDS,
    GARMENTS,
    SKINS,
    Age,
    Beard,
    Body,
    Colour,
    Figure,
    Hair,
    HairLength,
    HairStyle,
    HeadCover,
    Mark,
    MarkKind,
    Missing,
    Pattern,
    Skin,
    Worn,
)
from contracts.stage import MOODS, POSES, Mood, Time
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.light import light_of
from services.illustrator.builtin.brush.palette import palette_of
from services.illustrator.builtin.brush.svg import put
from services.illustrator.builtin.brush.texture import finish
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.figure import Acting, figure, head_top, shadow
from services.illustrator.builtin.page.composition import framed
from services.illustrator.builtin.page.scene import SIZE
from services.illustrator.painter import Reference

STYLES: tuple[Style, ...] = get_args(Style)
STYLES_OF_HAIR: tuple[HairStyle, ...] = get_args(HairStyle)
COVERS: tuple[HeadCover, ...] = get_args(HeadCover)
BEARDS: tuple[Beard, ...] = get_args(Beard)
AGES: tuple[Age, ...] = get_args(Age)
LENGTHS: tuple[HairLength, ...] = ("medium", "long", "short")

Shot = tuple[Figure, Acting, Style, Time]


def cell(shot: Shot, size: int, *, bust: bool = False) -> Image.Image:
    """One figure on plain paper or under the sky of an hour, ``size`` pixels square; as a ``bust``,
    its face is large."""
    person, acting, style, time = shot
    light = light_of(time, "clear")
    ink = Ink(style, palette_of(style, "people"), light, Random(0))
    look = look_of(Reference(look=CastLook(character_id="sheet", name="Sheet", look=""), figure=person))
    ground = f'<rect width="{SIZE}" height="{SIZE}" fill="{ink.palette.paper if time == "noon" else light.sky[1]}"/>'
    art, scale = shadow(ink, 150, 0.22) + figure(ink, look, acting), 2.1 * look.size
    x, y = SIZE / 2, SIZE * 0.95
    if bust:
        scale = SIZE * 0.25 / look.body.head[0]
        x, y = (at - place * scale for at, place in zip((x, SIZE * 0.54), head_top(look, acting), strict=True))
    svg = framed(ground + put(art, x, y, scale), ink)
    flat = resvg_py.svg_to_bytes(svg_string=svg, width=size, height=size, skip_system_fonts=True)
    with Image.open(io.BytesIO(flat)) as image:
        return finish(image.convert("RGB"), style, Random(0))


def sheet(rows: Sequence[Sequence[Shot]], size: int, *, bust: bool = False) -> Image.Image:
    """Rows of figures, in cells of ``size`` pixels."""
    out = Image.new("RGB", (max(len(row) for row in rows) * size, len(rows) * size), "#fbf4e6")
    for y, row in enumerate(rows):
        for x, shot in enumerate(row):
            out.paste(cell(shot, size, bust=bust), (x * size, y * size))
    return out


def people() -> list[list[Shot]]:
    """Two rows for each tone of skin: styles of hair and covers; beards, ages, styles of painting and hours."""
    rows: list[list[Shot]] = []
    for index, skin in enumerate(SKINS):
        tones = [_HAIR[(index + place) % len(_HAIR)] for place in range(len(STYLES_OF_HAIR))]
        heads = [
            _shot(skin, Hair(style=style, colour=tones[place], length=LENGTHS[(place + index) % 3]),
                  mood=MOODS[(place + index) % len(MOODS)])
            for place, style in enumerate(STYLES_OF_HAIR)
        ]  # fmt: skip
        heads += [
            _shot(skin, Hair(cover=cover, cover_colour=colour), age=AGES[1 + (place + index) % 3])
            for place, (cover, colour) in enumerate(zip(COVERS, _COVER_COLOURS, strict=True))
        ]
        lives = [_shot(skin, Hair(length="short"), age="grown-up", beard=beard) for beard in BEARDS]
        lives += [_shot(skin, None, age=age, mood="joyful") for age in AGES]
        lives += [_shot(skin, Hair(style="coily"), style=style, mood="joyful") for style in STYLES]
        lives += [_shot(skin, Hair(style="plaits"), time=time) for time in ("dawn", "dusk", "night")]
        lives += [_shot(skin, None, age=age, time="night", style="papercut") for age in AGES[1:]]
        rows += [heads, lives]
    return rows


_HAIR: tuple[Colour, ...] = ("black", "dark brown", "brown", "light brown", "blond", "ginger")
_COVER_COLOURS: tuple[Colour, ...] = ("turquoise", "orange", "purple", "dark blue")


def _shot(
    skin: Skin, hair: Hair | None, *, age: Age = "child", beard: Beard | None = None, mood: Mood = "calm",
    style: Style = "gouache", time: Time = "noon",
) -> Shot:  # fmt: skip
    person = Figure(body="person", age=age, skin=skin, hair=hair, beard=beard)
    return person, Acting("standing", mood, turn=0.4), style, time


def clothes() -> list[list[Shot]]:
    """Every garment on a child and on a bear, standing and sitting, then every pattern."""
    rows: list[list[Shot]] = []
    for start in range(0, len(GARMENTS), 8):
        part = GARMENTS[start : start + 8]
        worn = [(Worn(what=what),) for what in part]
        row: list[Shot] = []
        for index, item in enumerate(worn):
            child = Figure(body="person", skin=SKINS[(start + index) % 10], wears=item)
            row.append((child, Acting("standing"), "gouache", "noon"))
            row.append((child, Acting("sitting"), "gouache", "noon"))
            row.append((Figure(body="bear", wears=item), Acting("walking"), "gouache", "noon"))
        rows.append(row)
    row = []
    for pattern in get_args(Pattern):
        both = (Worn(what="dress", colour="blue", pattern=pattern), Worn(what="beanie", colour="red", pattern=pattern))
        row.append((Figure(body="person", skin="tan", wears=both), Acting("waving"), "gouache", "noon"))
        row.append((Figure(body="cat", pattern=pattern), Acting("standing"), "gouache", "noon"))
    rows.append(row)
    return rows


def aids() -> list[list[Shot]]:
    """Every aid in every pose, and what is missing or marked."""
    rows = []
    for index, aid in enumerate(AIDS):
        person = Figure(body="person", skin=SKINS[(index * 3 + 1) % 10], aids=(aid,), age=AGES[1 + index % 3],
                        hair=Hair(style=STYLES_OF_HAIR[index % 8]))  # fmt: skip
        bear = Figure(body="rabbit", aids=(aid,))
        row: list[Shot] = [
            (person, Acting(pose, mood), "gouache", "noon")
            for pose, mood in zip(POSES, [*MOODS, MOODS[0]], strict=True)
        ]
        row += [(bear, Acting(pose), "gouache", "noon") for pose in ("standing", "running", "sitting")]
        rows.append(row)
    for body in PERSON_AND_BEAR:
        gone: list[Shot] = [
            (Figure(body=body, missing=(part,)), Acting("standing"), "gouache", "noon") for part in _GONE
        ]
        rows.append(gone)
        rows.append([(Figure(body=body, marks=(Mark(what=mark),)), Acting("standing", turn=0.2), "gouache", "noon")
                     for mark in _MARKS])  # fmt: skip
    return rows


PERSON_AND_BEAR: tuple[Body, ...] = ("person", "bear")
_GONE: tuple[Missing, ...] = (
    "ear", "left ear", "eye", "left eye", "arm", "left arm", "leg", "left leg", "tail", "tooth",
)  # fmt: skip
_MARKS: tuple[MarkKind, ...] = get_args(MarkKind)

if __name__ == "__main__":
    target = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
    target.mkdir(parents=True, exist_ok=True)
    for name, rows, bust in (("people", people(), True), ("clothes", clothes(), False), ("aids", aids(), False)):
        sheet(rows, 128 if bust else 150, bust=bust).save(target / f"{name}.jpg", "JPEG", quality=82, optimize=True)
        print(target / f"{name}.jpg")
