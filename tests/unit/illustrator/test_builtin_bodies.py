"""Bodies: each that a figure can have is drawn, in each pose and style, and is like no other."""

import io
from dataclasses import replace
from itertools import combinations, product
from random import Random
from typing import get_args

import pytest
import resvg_py
from PIL import Image, ImageChops

from contracts import figure as contract
from contracts.events import Style
from contracts.figure import Body, Pattern
from contracts.stage import MOODS, POSES, Pose
from services.illustrator.builtin.bodies import BODIES
from services.illustrator.builtin.body_sheet import plain
from services.illustrator.builtin.colour import rgb
from services.illustrator.builtin.figure import Acting, figure, holding_hand
from services.illustrator.builtin.ink import Ink
from services.illustrator.builtin.light import light_of
from services.illustrator.builtin.look import Look
from services.illustrator.builtin.palette import palette_of

STYLES: tuple[Style, ...] = get_args(Style)
UNIT = 5
"""Units of a figure in one pixel."""
LEFT, TOP, WIDTH, HEIGHT = -400, -560, 800, 720
MAIN, SECOND = "#d020c0", "#20c040"
LIVING = [kind for kind in contract.BODIES if kind not in contract.PEOPLE]


def drawn(look: Look, acting: Acting, style: Style = "gouache") -> Image.Image:
    """The figure alone, on nothing."""
    ink = Ink(style, palette_of(style, "bodies"), light_of("noon", "clear"), Random(0))
    art = figure(ink, look, acting)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{LEFT} {TOP} {WIDTH} {HEIGHT}">'
        f"<defs>{''.join(ink.defs.values())}</defs>{art}</svg>"
    )
    data = resvg_py.svg_to_bytes(svg_string=svg, width=WIDTH // UNIT, height=HEIGHT // UNIT, skip_system_fonts=True)
    with Image.open(io.BytesIO(data)) as image:
        return image.convert("RGBA")


def share_like(image: Image.Image, colour: str, tolerance: float = 0.2) -> float:
    """The share of the figure's pixels whose colour is about this one, in whatever light."""
    data: bytes = image.tobytes()
    pixels = zip(data[0::4], data[1::4], data[2::4], data[3::4], strict=True)
    opaque = [(r, g, b) for r, g, b, alpha in pixels if alpha > 200]
    wanted = rgb(colour)
    near = [max(abs(a / 255 - b) for a, b in zip(pixel, wanted, strict=True)) < tolerance for pixel in opaque]
    return sum(near) / len(near)


def test_every_body_of_a_figure_has_a_silhouette() -> None:
    assert set(BODIES) == set(contract.BODIES)


@pytest.mark.parametrize("kind", contract.BODIES)
def test_a_body_is_painted_whole_in_every_pose_and_style(kind: Body) -> None:
    for pose, style in product(POSES, STYLES):
        alpha = drawn(plain(kind), Acting(pose), style).getchannel("A").point(lambda value: 255 * (value > 128))
        box = alpha.getbbox()
        assert box, (pose, style)
        left, top, right, bottom = (side * UNIT for side in box)
        assert left + LEFT > -340, (pose, style)
        assert right + LEFT < 340, (pose, style)
        assert top + TOP > -530, (pose, style)
        assert -90 < bottom + TOP < 65, (pose, style)
        assert alpha.histogram()[255] * UNIT * UNIT > 20_000, (pose, style)


@pytest.mark.parametrize("style", STYLES)
def test_no_two_bodies_look_alike(style: Style) -> None:
    pictures = {kind: drawn(plain(kind), Acting("standing"), style).convert("RGB") for kind in contract.BODIES}
    for one, other in combinations(pictures, 2):
        difference = ImageChops.difference(pictures[one], pictures[other]).convert("L")
        changed = sum(difference.histogram()[24:])
        assert changed * UNIT * UNIT > 6_000, (one, other)


@pytest.mark.parametrize("kind", contract.BODIES)
def test_poses_of_a_body_differ(kind: Body) -> None:
    pictures = {pose: drawn(plain(kind), Acting(pose)).tobytes() for pose in POSES}
    assert len(set(pictures.values())) == len(POSES)


@pytest.mark.parametrize("kind", contract.BODIES)
def test_moods_of_a_body_differ(kind: Body) -> None:
    assert len({drawn(plain(kind), Acting("standing", mood)).tobytes() for mood in MOODS}) == len(MOODS)


@pytest.mark.parametrize("pose", POSES)
def test_what_is_held_is_held_by_a_drawn_hand(pose: Pose) -> None:
    for kind, raised in product(contract.BODIES, (False, True)):
        look, acting = plain(kind), Acting(pose, "joyful", held=lambda _: "", raised=raised)
        x, y = holding_hand(look, acting)
        column, line = round((x - LEFT) / UNIT), round((y - TOP) / UNIT)
        around = drawn(look, acting).getchannel("A").crop((column - 4, line - 4, column + 5, line + 5))
        assert around.getextrema()[1] == 255, (kind, raised)


@pytest.mark.parametrize("kind", LIVING)
def test_the_colours_of_a_figure_are_those_of_its_body(kind: Body) -> None:
    look = replace(plain(kind), fur=MAIN, belly=SECOND, second=SECOND)
    picture = drawn(look, Acting("standing"))
    assert share_like(picture, MAIN) > 0.12
    assert share_like(picture, SECOND) > 0.012


@pytest.mark.parametrize("pattern", get_args(Pattern))
def test_a_pattern_shows_on_every_body_that_has_fur(pattern: Pattern) -> None:
    for kind in (kind for kind in LIVING if BODIES[kind].pattern != pattern):
        bare, patterned = (
            drawn(replace(plain(kind), pattern=worn, second=SECOND), Acting("standing")).convert("RGB")
            for worn in (None, pattern)
        )
        changed = sum(ImageChops.difference(bare, patterned).convert("L").histogram()[12:])
        assert changed * UNIT * UNIT > 900, kind
