"""The built-in painter's pictures: repeatable, different where the stage differs, unharmed by hostile words."""

import io
import math
from functools import cache
from xml.etree import ElementTree

import msgspec
import pytest
from PIL import Image, ImageChops

from contracts.events import CastLook, Style
from contracts.figure import BODIES, Body, Colours, Figure, Worn
from contracts.stage import CAMERAS, EXTRAS, MOODS, PLACES, POSES, PROPS, TIMES, WEATHERS, Pose, Stage
from services.illustrator.builtin.figures.figure import holding_hand
from services.illustrator.builtin.order import Order, decode, encode
from services.illustrator.builtin.page.composition import compose, staged
from services.illustrator.builtin.page.staging import kite_string
from services.illustrator.builtin.render import paint
from services.illustrator.builtin.sheets.sample_photo import plush_photo
from services.illustrator.painter import Page, Reference

SIZE = 96
BRUNO = Reference(
    look=CastLook(character_id="bruno", name="Bruno", look=""),
    figure=Figure(body="bear", colours=Colours(main="brown"), wears=(Worn(what="scarf", colour="red"),)),
)


def page(stage: Stage, *cast: Reference, style: Style = "gouache", number: int = 1, seed: int = 7) -> Page:
    return Page(
        book_title="The Lost Kite", number=number, chapters_total=10, title="", text="", scene="", stage=stage,
        style=style, style_words="", cast=cast or (BRUNO,), seed=seed,
    )  # fmt: skip


@cache
def pixels(one: Page) -> Image.Image:
    with Image.open(io.BytesIO(paint(Order(page=one, size=SIZE)))) as image:
        return image.convert("RGB")


def difference(one: Page, other: Page) -> float:
    """Mean difference per channel, 0 to 255."""
    grey = ImageChops.difference(pixels(one), pixels(other)).convert("L")
    return sum(grey.tobytes()) / len(grey.tobytes())


BASE = Stage(place="meadow", time="morning", weather="clear", mood="calm", camera="medium", pose="standing")
VARIANTS = [
    *({"place": value} for value in PLACES if value != "meadow"),
    *({"time": value} for value in TIMES if value != "morning"),
    *({"weather": value} for value in WEATHERS if value != "clear"),
    *({"mood": value} for value in MOODS if value != "calm"),
    *({"camera": value} for value in CAMERAS if value != "medium"),
    *({"pose": value} for value in POSES if value != "standing"),
    *({"props": (value,)} for value in PROPS if value != "scarf"),
    *({"extras": (value,)} for value in EXTRAS),
]


def named(change: dict[str, object]) -> str:
    return "-".join(f"{key}-{value}" for key, value in change.items())


@pytest.mark.parametrize("change", VARIANTS, ids=named)
def test_every_word_of_the_stage_changes_the_picture(change: dict[str, object]) -> None:
    varied = msgspec.structs.replace(BASE, **change)
    assert difference(page(BASE), page(varied)) > 0.15


def test_a_scarf_on_the_stage_is_worn_by_who_has_none() -> None:
    bare = Reference(look=CastLook(character_id="b", name="B", look=""), figure=Figure(body="bear"))
    with_scarf = msgspec.structs.replace(BASE, props=("scarf",))
    assert difference(page(BASE, bare), page(with_scarf, bare)) > 0.15


@pytest.mark.parametrize("body", [body for body in BODIES if body != "bear"])
def test_every_body_is_drawn_and_is_not_a_bear_in_disguise(body: Body) -> None:
    figure = msgspec.structs.replace(BRUNO.figure, body=body)
    other = Reference(look=CastLook(character_id="x", name="X", look=""), figure=figure)
    assert difference(page(BASE), page(BASE, other)) > 0.3


def test_the_same_page_gives_the_same_bytes() -> None:
    one = page(Stage(place="forest", weather="wind", props=("lantern",), extras=("owl",)))
    assert paint(Order(page=one, size=SIZE)) == paint(
        decode(encode(Order(page=one, size=SIZE))) and Order(page=one, size=SIZE)
    )


@pytest.mark.parametrize("style", ["gouache", "watercolour", "papercut", "crayon"])
def test_a_style_is_repeatable_and_unlike_the_others(style: Style) -> None:
    others: list[Style] = [other for other in ("gouache", "watercolour", "papercut", "crayon") if other != style]
    assert all(difference(page(BASE, style=style), page(BASE, style=other)) > 3 for other in others)


def test_two_pages_at_the_same_place_differ() -> None:
    assert difference(page(BASE, number=1), page(BASE, number=2)) > 3
    assert difference(page(BASE, seed=1), page(BASE, seed=2)) > 3


def test_every_place_can_be_seen_by_every_camera() -> None:
    for place in PLACES:
        for camera in CAMERAS:
            svg = compose(page(Stage(place=place, camera=camera, pose="climbing", props=("boat", "bed"), time="night")))
            ElementTree.fromstring(svg)
            assert len(svg) < 150_000


def test_up_to_six_members_stand_inside_the_picture() -> None:
    bodies: tuple[Body, ...] = ("bear", "cat", "dog", "mouse", "owl", "person")
    many = tuple(
        Reference(look=CastLook(character_id=body, name=body, look=""), figure=Figure(body=body)) for body in bodies
    )
    assert difference(page(BASE), page(BASE, *many)) > 1
    assert pixels(page(Stage(place="sea"), *many)).size == (SIZE, SIZE)


def test_a_page_without_a_cast_is_a_landscape() -> None:
    empty = msgspec.structs.replace(page(BASE), cast=())
    assert pixels(empty).size == (SIZE, SIZE)


HOSTILE = "\"'<script>alert(1)</script> & ]]> </svg> \x00\x1f 🧸🔥 ñß " + "ä" * 3000


def test_hostile_words_never_break_the_picture() -> None:
    member = Reference(
        look=CastLook(character_id=HOSTILE, name=HOSTILE, look=HOSTILE), kind=HOSTILE, description=HOSTILE, photo=b"no"
    )
    bad = Page(
        book_title=HOSTILE, number=1, chapters_total=10, title=HOSTILE, text=HOSTILE, scene=HOSTILE, stage=BASE,
        style="papercut", style_words=HOSTILE, cast=(member,), wish=HOSTILE, rewritten=True,
    )  # fmt: skip
    svg = compose(bad)
    ElementTree.fromstring(svg)
    assert "script" not in svg
    assert pixels(bad).size == (SIZE, SIZE)


def test_there_is_no_lettering_in_a_picture() -> None:
    assert "<text" not in compose(page(Stage(place="market", props=("map", "book", "letter"))))


def test_the_photo_is_a_badge_on_the_tummy() -> None:
    photo = plush_photo("#a5703f", "#c0392b")
    with_photo = msgspec.structs.replace(BRUNO, photo=photo)
    assert "data:image/webp" in compose(page(BASE, with_photo))
    assert "data:image/webp" not in compose(page(BASE))


def test_a_photo_that_cannot_be_read_is_left_out() -> None:
    for broken in (b"", b"not a picture", plush_photo("#a5703f", "#c0392b")[:500]):
        member = msgspec.structs.replace(BRUNO, photo=broken)
        assert "data:image" not in compose(page(BASE, member))


def test_the_reference_sheet_shows_four_figures_with_their_badge() -> None:
    from services.illustrator.builtin.portrait import sheet

    member = msgspec.structs.replace(BRUNO, photo=plush_photo("#a5703f", "#c0392b"))
    svg = sheet(member, "gouache")
    assert svg.count("data:image/webp") == 4
    assert paint(Order(member=member, size=SIZE)) == paint(Order(member=member, size=SIZE))


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("pose", [pose for pose in POSES if pose != "lying"])
def test_the_string_of_a_kite_crosses_no_face(pose: Pose, number: int) -> None:
    stage = Stage(camera="medium", pose=pose, mood="joyful", props=("kite",))
    _, plan = staged(page(stage, number=number))
    holder = plan.stands[0]
    hand = holding_hand(holder.player.look, holder.player.acting)
    (sx, sy), (bx, by), (ex, ey) = kite_string(hand, holder, plan, 110, 1.0)
    for t in (step / 40 for step in range(41)):
        at = (
            (1 - t) ** 2 * sx + 2 * t * (1 - t) * bx + t * t * ex,
            (1 - t) ** 2 * sy + 2 * t * (1 - t) * by + t * t * ey,
        )
        assert math.dist(at, (holder.face.x, holder.face.y)) > holder.face.r * 0.75
