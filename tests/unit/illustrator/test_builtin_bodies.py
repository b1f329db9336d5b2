"""Bodies: each that a figure can have is drawn, in each pose and style, and is like no other."""

import io
from itertools import combinations, product
from random import Random
from typing import Any, get_args

import pytest
import resvg_py
from PIL import Image, ImageChops

from contracts import figure as contract
from contracts.events import CastLook, Style
from contracts.figure import Body, Colour, Colours, Figure, Missing, Pattern, Worn
from contracts.stage import MOODS, POSES, Pose
from services.illustrator.builtin.bodies import BODIES
from services.illustrator.builtin.bodies.garden import Guise, guise
from services.illustrator.builtin.brush.colour import rgb
from services.illustrator.builtin.brush.ink import Ink
from services.illustrator.builtin.brush.light import light_of
from services.illustrator.builtin.brush.palette import palette_of
from services.illustrator.builtin.brush.pigments import PIGMENTS
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.figure import Acting, figure, holding_hand
from services.illustrator.builtin.figures.look import Look
from services.illustrator.painter import Reference

STYLES: tuple[Style, ...] = get_args(Style)
UNIT = 5
"""Units of a figure in one pixel."""
LEFT, TOP, WIDTH, HEIGHT = -400, -560, 800, 720
BEE: dict[Body, Pattern] = {"insect": "stripes"}
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


def seen(body: Body, **said: Any) -> Look:
    """The look of a figure of which this was said."""
    return look_of(Reference(look=CastLook(character_id="", name="", look=""), figure=Figure(body=body, **said)))


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
        alpha = drawn(seen(kind), Acting(pose), style).getchannel("A").point(lambda value: 255 * (value > 128))
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
    pictures = {kind: drawn(seen(kind), Acting("standing"), style).convert("RGB") for kind in contract.BODIES}
    for one, other in combinations(pictures, 2):
        difference = ImageChops.difference(pictures[one], pictures[other]).convert("L")
        changed = sum(difference.histogram()[24:])
        assert changed * UNIT * UNIT > 6_000, (one, other)


@pytest.mark.parametrize("kind", contract.BODIES)
def test_poses_of_a_body_differ(kind: Body) -> None:
    pictures = {pose: drawn(seen(kind), Acting(pose)).tobytes() for pose in POSES}
    assert len(set(pictures.values())) == len(POSES)


@pytest.mark.parametrize("kind", contract.BODIES)
def test_moods_of_a_body_differ(kind: Body) -> None:
    assert len({drawn(seen(kind), Acting("standing", mood)).tobytes() for mood in MOODS}) == len(MOODS)


@pytest.mark.parametrize("pose", POSES)
def test_what_is_held_is_held_by_a_drawn_hand(pose: Pose) -> None:
    for kind, raised in product(contract.BODIES, (False, True)):
        look, acting = seen(kind), Acting(pose, "joyful", held=lambda _: "", raised=raised)
        x, y = holding_hand(look, acting)
        column, line = round((x - LEFT) / UNIT), round((y - TOP) / UNIT)
        around = drawn(look, acting).getchannel("A").crop((column - 4, line - 4, column + 5, line + 5))
        assert around.getextrema()[1] == 255, (kind, raised)


@pytest.mark.parametrize("main", ["purple", "green", "dark brown"])
@pytest.mark.parametrize("kind", LIVING)
def test_the_colours_of_a_figure_are_those_of_its_body(kind: Body, main: Colour) -> None:
    picture = drawn(seen(kind, colours=Colours(main=main, second="orange")), Acting("standing"))
    assert share_like(picture, PIGMENTS[main]) > 0.12
    assert share_like(picture, PIGMENTS["orange"]) > 0.01


@pytest.mark.parametrize("kind", ["mermaid", "fairy"])
def test_beings_of_tales_have_their_colour_in_tail_or_wings(kind: Body) -> None:
    red, blue = (
        drawn(seen(kind, colours=Colours(main=main)), Acting("standing")).convert("RGB") for main in ("red", "blue")
    )
    changed = sum(ImageChops.difference(red, blue).convert("L").histogram()[12:])
    assert changed * UNIT * UNIT > 3_000


@pytest.mark.parametrize("pattern", get_args(Pattern))
def test_a_pattern_shows_on_every_body_that_has_fur(pattern: Pattern) -> None:
    for kind in (kind for kind in LIVING if pattern not in (BODIES[kind].pattern, BEE.get(kind))):
        bare, patterned = (
            drawn(seen(kind, pattern=worn, colours=Colours(second="green")), Acting("standing")).convert("RGB")
            for worn in (None, pattern)
        )
        changed = sum(ImageChops.difference(bare, patterned).convert("L").histogram()[12:])
        assert changed * UNIT * UNIT > 900, kind


def test_an_insect_is_a_bee_a_ladybird_a_beetle_or_a_butterfly_by_its_colours() -> None:
    said: dict[Guise, list[Colours | None]] = {
        "bee": [None, Colours(main="yellow"), Colours(main="black"), Colours(main="white")],
        "ladybird": [Colours(main="red"), Colours(main="dark red")],
        "beetle": [Colours(main="green"), Colours(main="dark green")],
        "butterfly": [Colours(main="blue"), Colours(main="purple"), Colours(main="pink")],
    }
    for kind, colours in said.items():
        assert {guise(seen("insect", colours=each)) for each in colours} == {kind}
    assert guise(seen("insect", colours=Colours(main="yellow"), pattern="spots")) == "ladybird"
    assert guise(seen("insect", colours=Colours(main="blue"), pattern="spots")) == "butterfly"
    assert guise(seen("insect", pattern="rainbow")) == "butterfly"


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        ("creature", "ear"),
        ("insect", "wing"),
        ("fairy", "wing"),
        ("dragon", "wing"),
        ("whale", "tail"),
        ("fish", "tail"),
    ],
)
def test_what_is_missing_is_not_drawn(kind: Body, part: Missing) -> None:
    whole, lacking = (drawn(seen(kind, missing=missing), Acting("standing")) for missing in ((), (part,)))
    area, left = (sum(each.getchannel("A").histogram()[128:]) for each in (whole, lacking))
    assert left < area


@pytest.mark.parametrize("kind", ["bear", "creature", "crocodile", "insect", "robot", "sloth", "zebra"])
def test_boots_are_worn_by_whoever_has_two_feet(kind: Body) -> None:
    boots = (Worn(what="boots", colour="pink"),)
    assert share_like(drawn(seen(kind, wears=boots), Acting("standing")), PIGMENTS["pink"], 0.12) > 0.03


@pytest.mark.parametrize("kind", LIVING)
def test_a_hat_leaves_the_eyes_free(kind: Body) -> None:
    """Eyes that are shut look another way than eyes that are open, with a hat on as without."""
    hat = (Worn(what="hat", colour="blue"),)
    bare, under_hat = (
        sum(ImageChops.difference(*looks).convert("L").histogram()[24:])
        for looks in (
            [drawn(seen(kind, wears=wears), Acting("standing", awake=awake)).convert("RGB") for awake in (True, False)]
            for wears in ((), hat)
        )
    )
    assert under_hat > 0.8 * bare > 0
