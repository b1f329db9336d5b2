"""People are drawn with the same care: every tone is warm and legible, in every light and style, in every pose."""

from random import Random
from typing import get_args
from xml.etree import ElementTree

import pytest

from contracts.events import CastLook, Style
from contracts.figure import (
    AIDS,
    BODIES,
    GARMENTS,
    PEOPLE,
    SKINS,
    Age,
    Aid,
    Beard,
    Body,
    Figure,
    Garment,
    Hair,
    HairLength,
    HairStyle,
    HeadCover,
    Mark,
    MarkKind,
    Missing,
    Skin,
    Worn,
)  # fmt: skip
from contracts.stage import MOODS, POSES, TIMES, WEATHERS, Pose, Prop, Stage
from services.illustrator.builtin.brush.colour import rgb
from services.illustrator.builtin.brush.ink import HANDS, Ink
from services.illustrator.builtin.brush.light import Light, lamplight, light_of, over_snow
from services.illustrator.builtin.brush.outline import outline_of
from services.illustrator.builtin.brush.palette import SCHEMES
from services.illustrator.builtin.brush.pigments import HAIRS, distance, lightness
from services.illustrator.builtin.brush.pigments import SKINS as TONES
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.figure import Acting, figure, head_top
from services.illustrator.builtin.figures.look import Look
from services.illustrator.builtin.page.composition import staged
from services.illustrator.builtin.page.extras import PEOPLE as EXTRAS
from services.illustrator.builtin.people.tones import brows_of, tones_of
from services.illustrator.painter import Page, Reference

STYLES: tuple[Style, ...] = get_args(Style)
LIGHTS = [
    change(light_of(time, weather))
    for time in TIMES
    for weather in WEATHERS
    for change in (lambda light: light, lamplight, over_snow)
]
PLAIN = Figure(body="person")


def ink_of(style: Style = "gouache", light: Light | None = None) -> Ink:
    return Ink(style=style, palette=SCHEMES[0], light=light or light_of("noon", "clear"), rng=Random(0))


def look(person: Figure) -> Look:
    return look_of(Reference(look=CastLook(character_id="mia", name="Mia", look=""), figure=person))


def drawn(person: Figure, pose: Pose = "standing", style: Style = "gouache") -> str:
    return figure(ink_of(style), look(person), Acting(pose))


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("style", STYLES)
def test_skin_is_warm_in_every_light_and_never_black_or_grey_or_red(style: Style, skin: Skin) -> None:
    for light in LIGHTS:
        tone = ink_of(style, light).of_person().lit(TONES[skin])
        r, g, b = rgb(tone)
        assert r > g > b * 0.92, (tone, light)
        assert lightness(tone) > 18, (tone, light)
        assert r - b > 0.04, (tone, light)
        assert r - g < 0.3, (tone, light)


@pytest.mark.parametrize("skin", SKINS)
def test_brows_mouth_nose_and_lashes_are_legible_on_every_skin_in_every_light(skin: Skin) -> None:
    tones = tones_of(TONES[skin])
    brows = [brows_of(hair, tones.skin) for hair in HAIRS.values()]
    for light in LIGHTS:
        lit = ink_of("gouache", light).of_person().lit
        ground = lightness(lit(tones.skin))
        for line, least in ((tones.lips, 12), (tones.lash, 14), (tones.nose, 8), *((brow, 12) for brow in brows)):
            assert abs(ground - lightness(lit(line))) > least, (skin, line, light)


@pytest.mark.parametrize("skin", SKINS)
def test_the_white_of_the_eye_can_be_told_from_the_iris_and_never_glares(skin: Skin) -> None:
    tones = tones_of(TONES[skin])
    assert lightness(tones.white) - lightness("#5b3a24") > 40
    assert lightness(tones.white) < 96
    assert distance(tones.white, tones.skin) > 0.08


@pytest.mark.parametrize("skin", SKINS)
def test_mouths_are_of_the_skin_and_not_painted_red(skin: Skin) -> None:
    tones = tones_of(TONES[skin])
    for colour in (tones.lips, tones.mouth, tones.tongue):
        r, g, b = rgb(colour)
        assert r - max(g, b) < 0.42, colour


def test_every_skin_has_the_same_drawing() -> None:
    shapes = {
        tuple(element.get("d") for element in ElementTree.fromstring(f"<g>{drawn(of(skin))}</g>").iter("path"))
        for skin in SKINS
    }
    assert len(shapes) == 1


def of(skin: Skin) -> Figure:
    return Figure(body="person", skin=skin)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_of_hair_and_every_cover_is_another_drawing(style: Style) -> None:
    looks = [Hair(style=name, length=long) for name in get_args(HairStyle) for long in get_args(HairLength)]
    looks += [Hair(cover=cover) for cover in get_args(HeadCover)]
    art = {hair: drawn(Figure(body="person", hair=hair), style=style) for hair in looks}
    per_style = {hair.style: art[hair] for hair in looks if hair.style and hair.length == "medium"}
    assert len(set(per_style.values())) == len(get_args(HairStyle))
    assert len({art[hair] for hair in looks if hair.cover}) == len(get_args(HeadCover))


@pytest.mark.parametrize("age", get_args(Age))
def test_ages_have_their_own_proportions(age: Age) -> None:
    own = look(Figure(body="person", age=age))
    others = [look(Figure(body="person", age=other)) for other in get_args(Age) if other != age]
    assert all(own.body.head[1] / own.body.length != other.body.head[1] / other.body.length for other in others)


def test_people_grow_until_they_are_old() -> None:
    heights = [-head_top(one, Acting())[1] * one.size for one in map(look, map(aged, get_args(Age)[:3]))]
    assert heights == sorted(heights)
    assert heights[0] < heights[1] * 0.7


def aged(age: Age) -> Figure:
    return Figure(body="person", age=age)


@pytest.mark.parametrize("beard", get_args(Beard))
def test_a_beard_leaves_the_mouth_free(beard: Beard) -> None:
    art = drawn(Figure(body="person", age="grown-up", beard=beard))
    lips = ink_of().of_person().lit(tones_of(TONES["golden"]).lips)
    assert f'stroke="{lips}"' in art
    assert art != drawn(aged("grown-up"))


@pytest.mark.parametrize("garment", GARMENTS)
@pytest.mark.parametrize("body", ["person", "bear", "creature"])
def test_every_garment_is_drawn_in_its_colour(body: Body, garment: Garment) -> None:
    if body == "creature" and garment in ("socks", "tights"):
        return
    red, blue = (drawn(Figure(body=body, wears=(Worn(what=garment, colour=colour),))) for colour in ("red", "blue"))
    assert red != blue
    assert red != drawn(Figure(body=body))


@pytest.mark.parametrize("aid", AIDS)
@pytest.mark.parametrize("body", ["person", "bear"])
def test_every_aid_is_drawn_in_every_pose_in_which_a_hand_or_a_face_is_free(body: Body, aid: Aid) -> None:
    for pose in POSES:
        if pose != "lying" or aid in ("glasses", "sunglasses", "eye patch", "hearing aid"):
            plain = figure(ink_of(), look(Figure(body=body)), Acting(pose))
            assert figure(ink_of(), look(Figure(body=body, aids=(aid,))), Acting(pose)) != plain, pose


@pytest.mark.parametrize("pose", [pose for pose in POSES if pose != "lying"])
def test_whoever_uses_a_wheelchair_sits_in_it_whatever_it_does(pose: Pose) -> None:
    heights = {head_top(look(Figure(body="person", aids=("wheelchair",))), Acting(pose, mood))[1] for mood in MOODS}
    assert min(heights) > head_top(look(PLAIN), Acting("standing"))[1] - 40
    rolling = drawn(Figure(body="person", aids=("wheelchair",)), pose)
    assert rolling.count(ink_of().of_person().lit("#4a4652")) >= 4, "tyres and casters"


@pytest.mark.parametrize("part", [part for part in get_args(Missing) if part not in ("tooth", "wing")])
def test_what_a_plushie_has_lost_is_not_there(part: Missing) -> None:
    assert drawn(Figure(body="bear", missing=(part,))) != drawn(Figure(body="bear"))


@pytest.mark.parametrize("mark", get_args(MarkKind))
@pytest.mark.parametrize("body", ["person", "bear"])
def test_every_mark_can_be_seen(body: Body, mark: MarkKind) -> None:
    assert drawn(Figure(body=body, marks=(Mark(what=mark),))) != drawn(Figure(body=body))


@pytest.mark.parametrize("body", BODIES)
def test_every_body_can_wear_a_hat_a_scarf_and_glasses(body: Body) -> None:
    dressed = Figure(body=body, wears=(Worn(what="hat"), Worn(what="scarf")), aids=("glasses",))
    for style in HANDS:
        ElementTree.fromstring(f"<g>{drawn(dressed, style=style)}</g>")
    assert outline_of(drawn(dressed)).rows


def test_the_same_person_is_the_same_picture() -> None:
    everything = Figure(
        body="person", hair=Hair(style="coily", cover="hijab"), wears=tuple(Worn(what=what) for what in GARMENTS),
        aids=AIDS,
    )  # fmt: skip
    assert drawn(everything) == drawn(everything)


def test_people_of_everyday_life_are_various() -> None:
    looks = {extra: person.figure for extra, person in EXTRAS.items()}
    assert len({person.skin for person in looks.values()}) >= 6
    assert all(person.body in PEOPLE for person in looks.values())
    assert not any(worn.what in ("dress", "skirt") for person in looks.values() for worn in person.wears)


@pytest.mark.parametrize("body", ["horse", "unicorn", "lion"])
def test_a_mane_has_the_colour_that_was_said(body: Body) -> None:
    green = Figure(body=body, hair=Hair(colour="green"))
    assert ink_of().of_figure().lit(HAIRS["green"]) in drawn(green, style="papercut")
    assert ink_of().of_figure().lit(HAIRS["green"]) not in drawn(Figure(body=body), style="papercut")


@pytest.mark.parametrize("cover", ["hijab", "turban"])
def test_no_hair_shows_beside_a_cover_that_hides_it(cover: HeadCover) -> None:
    for style in get_args(HairStyle):
        covered = Figure(body="person", hair=Hair(style=style, colour="purple", length="long", cover=cover))
        plain = Figure(body="person", hair=Hair(colour="purple", cover=cover))
        assert drawn(covered) == drawn(plain), style


@pytest.mark.parametrize(("pose", "props"), [("lying", ()), ("sitting", ("swing",)), ("sitting", ("bed",))])
def test_a_wheelchair_stays_on_the_ground_and_is_left_only_for_a_bed(pose: Pose, props: tuple[Prop, ...]) -> None:
    mia = Reference(
        look=CastLook(character_id="m", name="Mia", look=""), figure=Figure(body="person", aids=("wheelchair",))
    )
    page = Page(
        book_title="T", number=1, chapters_total=10, title="", text="", scene="", style="gouache", style_words="",
        stage=Stage(place="meadow", pose=pose, props=props), cast=(mia,),
    )  # fmt: skip
    (stand,) = staged(page)[1].stands
    assert stand.player.look.has("wheelchair")
    assert (stand.player.acting.pose, stand.player.lift) == ("sitting", 0)
