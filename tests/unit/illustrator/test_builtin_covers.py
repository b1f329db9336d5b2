"""The built-in painter's covers: whoever is in the book is to be seen, below the title and inside the frame."""

import io
import math
from itertools import combinations
from xml.etree import ElementTree

import msgspec
import pytest
from PIL import Image

from contracts.events import CastLook, Style
from contracts.figure import BODIES, Body, Figure, Worn
from contracts.stage import MOODS, PLACES, POSES, PROPS, TIMES, WEATHERS, Place, Stage
from services.illustrator.builtin import cover, cover_places
from services.illustrator.builtin.order import Order
from services.illustrator.builtin.page import composition
from services.illustrator.builtin.page.scene import SIZE
from services.illustrator.builtin.render import paint
from services.illustrator.builtin.sheets.sample_photo import plush_photo
from services.illustrator.painter import COVER, Page, Reference

STYLES: tuple[Style, ...] = ("gouache", "watercolour", "papercut", "crayon")
KINDS: tuple[Body, ...] = ("rabbit", "bear", "giraffe", "elephant", "mouse", "doll")
MEMBERS = range(7)
FRAME = 40


def member(body: Body, *wears: Worn) -> Reference:
    return Reference(look=CastLook(character_id=body, name=body, look=""), figure=Figure(body=body, wears=wears))


def named(name: str) -> CastLook:
    return CastLook(character_id=name, name=name, look="")


def front(stage: Stage | None = None, *cast: Reference, style: Style = "gouache", wish: str = "") -> Page:
    return Page(
        book_title="The Lost Kite", number=COVER, chapters_total=10, title="", text="", scene="",
        stage=stage or Stage(), style=style, style_words="", cast=cast, seed=7,
        wish=wish,
    )  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("members", MEMBERS)
def test_a_cover_is_drawn_for_every_cast_in_every_style(style: Style, members: int) -> None:
    one = front(None, *map(member, KINDS[:members]), style=style)
    ElementTree.fromstring(cover.compose(one))
    with Image.open(io.BytesIO(paint(Order(page=one, size=96)))) as picture:
        assert picture.size == (96, 96)


def test_every_place_hour_weather_mood_pose_and_prop_can_be_on_a_cover() -> None:
    for number in range(max(map(len, (PLACES, PROPS)))):
        stage = Stage(
            place=PLACES[number % len(PLACES)], time=TIMES[number % len(TIMES)], mood=MOODS[number % len(MOODS)],
            weather=WEATHERS[number % len(WEATHERS)], pose=POSES[number % len(POSES)],
            props=(PROPS[number % len(PROPS)], "kite"), extras=("owl", "baker"),
        )  # fmt: skip
        svg = cover.compose(front(stage, *map(member, KINDS[: number % 7]), style=STYLES[number % 4]))
        ElementTree.fromstring(svg)
        assert len(svg) < 280_000
        assert "<text" not in svg


@pytest.mark.parametrize("place", ["meadow", "sea"])
@pytest.mark.parametrize("members", MEMBERS)
@pytest.mark.parametrize("kind", BODIES)
def test_no_face_is_under_the_title_or_out_of_the_picture(kind: Body, members: int, place: Place) -> None:
    cast = [msgspec.structs.replace(member(kind, Worn(what="hat")), look=named(str(i))) for i in range(members)]
    for stand in cover.staged(front(Stage(place=place), *cast))[1].stands:
        assert FRAME < stand.face.x - stand.face.r < stand.face.x + stand.face.r < SIZE - FRAME
        assert cover_places.TITLE < stand.face.y - stand.face.r < stand.face.y + stand.face.r < SIZE - FRAME


@pytest.mark.parametrize("place", ["meadow", "sea"])
@pytest.mark.parametrize("members", MEMBERS)
@pytest.mark.parametrize("hero", KINDS)
def test_no_face_is_hidden_by_another(hero: Body, members: int, place: Place) -> None:
    kinds = [hero, *(kind for kind in KINDS if kind != hero)][:members]
    stands = cover.staged(front(Stage(place=place), *map(member, kinds)))[1].stands
    for one, other in combinations([stand.face for stand in stands], 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) > (one.r + other.r) * 0.9


def test_a_cover_is_not_just_another_page() -> None:
    one = front(None, member("bear"))
    assert cover.compose(one) != composition.compose(msgspec.structs.replace(one, number=1))
    assert cover.compose(one) == cover.compose(one)


def test_a_cover_that_is_painted_again_is_another_one() -> None:
    one = front(None, member("bear"))
    assert cover.compose(one) != cover.compose(msgspec.structs.replace(one, seed=8))
    assert "#fbf3d2" in cover.compose(front(None, member("bear"), wish="at night")), "there is a moon"


def test_a_cover_of_the_family_s_own_words_follows_them() -> None:
    words = "A bear with a lantern in the snow at night"
    one = msgspec.structs.replace(front(None, member("bear")), scene=words)
    assert cover.compose(one) != cover.compose(msgspec.structs.replace(one, rewritten=True))


def test_the_plushie_wears_its_photo_on_the_cover() -> None:
    bear = msgspec.structs.replace(member("bear"), photo=plush_photo("#a5703f", "#c0392b"))
    assert "data:image/webp" in cover.compose(front(None, bear))


@pytest.mark.parametrize("style", STYLES)
def test_every_style_has_a_frame_of_its_own(style: Style) -> None:
    others = [cover.compose(front(None, style=other)) for other in STYLES if other != style]
    assert cover.compose(front(None, style=style)) not in others


HOSTILE = "\"'<script>alert(1)</script> & ]]> </svg> \x00\x1f 🧸🔥 ñß " + "ä" * 3000


def test_hostile_words_never_break_a_cover() -> None:
    bad = Reference(
        look=CastLook(character_id=HOSTILE, name=HOSTILE, look=HOSTILE), kind=HOSTILE, description=HOSTILE, photo=b"no"
    )
    one = msgspec.structs.replace(
        front(None, bad, style="papercut", wish=HOSTILE), book_title=HOSTILE, scene=HOSTILE, rewritten=True
    )
    ElementTree.fromstring(cover.compose(one))
    assert "script" not in cover.compose(one)
