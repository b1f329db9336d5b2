"""From a figure, a wish and a photo to a look: what was said is drawn, what was not is chosen calmly."""

import dataclasses
import io

import pytest
from msgspec.structs import replace
from PIL import Image

from contracts.events import CastLook
from contracts.figure import (
    AIDS,
    BODIES,
    COLOURS,
    GARMENTS,
    PEOPLE,
    SKINS,
    Body,
    Colour,
    Colours,
    Figure,
    Hair,
    Pronoun,
    Skin,
    Worn,
)
from services.illustrator.builtin.brush.colour import rgb
from services.illustrator.builtin.brush.pigments import HAIRS, PIGMENTS, distance
from services.illustrator.builtin.brush.pigments import SKINS as TONES
from services.illustrator.builtin.figures.casting import look_of
from services.illustrator.builtin.figures.outfit import FOOTWEAR, HEADGEAR, LEGWEAR, TOPS
from services.illustrator.builtin.figures.photo import main_colours, patch
from services.illustrator.builtin.sheets.sample_photo import plush_photo
from services.illustrator.painter import Reference

BEAR = Figure(body="bear")
PERSON = Figure(body="person")
BLOND = Figure(body="person", hair=Hair(colour="blond"))


def member(figure: Figure = BEAR, photo: bytes | None = None, name: str = "Pip") -> Reference:
    return Reference(look=CastLook(character_id=name, name=name, look=""), figure=figure, photo=photo)


def near(one: str, other: str) -> bool:
    return float(sum((a - b) ** 2 for a, b in zip(rgb(one), rgb(other), strict=True)) ** 0.5) < 0.22


@pytest.mark.parametrize("body", BODIES)
def test_every_body_of_the_vocabulary_has_a_look(body: Body) -> None:
    assert look_of(member(Figure(body=body))).kind == body


def test_a_description_decides_nothing() -> None:
    described = replace(member(), kind="girl", description="a red dragon with black skin and a yellow hat")
    assert look_of(described) == look_of(member())


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("skin", SKINS)
def test_a_colour_of_clothes_hair_or_eyes_never_becomes_skin(skin: Skin, colour: Colour) -> None:
    figure = Figure(
        body="person", skin=skin, hair=Hair(colour=colour), wears=(Worn(what="dress", colour=colour),),
        colours=Colours(main=colour),
    )  # fmt: skip
    look = look_of(member(figure))
    assert look.fur == TONES[skin]
    assert [item.colour for item in look.worn if item.what == "dress"] == [PIGMENTS[colour]]


@pytest.mark.parametrize("body", sorted(PEOPLE))
def test_no_photo_decides_the_skin_or_the_clothes_of_a_person(body: Body) -> None:
    figure = Figure(body=body)
    assert look_of(member(figure, plush_photo("#8f4fb0", "#e8b84a"))) == look_of(member(figure))


@pytest.mark.parametrize("name", ["a", "b", "c", "d", "e", "f"])
@pytest.mark.parametrize("pronoun", ["she", "he", None])
def test_whoever_was_not_described_wears_something_plain(name: str, pronoun: Pronoun | None) -> None:
    look = look_of(member(Figure(body="person", pronoun=pronoun), name=name))
    assert [item.what for item in look.worn] == ["shirt", "trousers", "shoes"]
    assert all(item.pattern is None for item in look.worn)
    assert (look.fur, look.hair) == (TONES["golden"], HAIRS["dark brown"])


def test_nobody_goes_half_dressed() -> None:
    for garment in GARMENTS:
        look = look_of(member(Figure(body="person", wears=(Worn(what=garment),))))
        worn = {item.what for item in look.worn}
        assert garment in worn
        assert worn & TOPS, garment
        assert worn & LEGWEAR, garment
        assert len(worn & FOOTWEAR) <= 1, garment


def test_nobody_wears_two_hats() -> None:
    hats = tuple(Worn(what=hat) for hat in HEADGEAR)
    assert len([item for item in look_of(member(Figure(body="bear", wears=hats))).worn if item.what in HEADGEAR]) == 1


def test_an_animal_wears_only_what_was_said() -> None:
    assert look_of(member()).worn == ()
    look = look_of(member(Figure(body="bear", wears=(Worn(what="raincoat", colour="blue", pattern="stars"),))))
    assert [(item.what, item.colour, item.pattern) for item in look.worn] == [("raincoat", PIGMENTS["blue"], "stars")]


def test_an_old_person_is_grey_unless_another_colour_was_said() -> None:
    assert look_of(member(Figure(body="person", age="old"))).hair == HAIRS["light grey"]
    ginger = Figure(body="person", age="old", skin="fair", hair=Hair(colour="ginger"))
    assert look_of(member(ginger)).hair == HAIRS["ginger"]


def test_glasses_and_canes_are_nobody_s_unless_said() -> None:
    for age in ("baby", "child", "grown-up", "old"):
        look = look_of(member(Figure(body="person", age=age)))
        assert not any(look.has(aid) for aid in AIDS)


@pytest.mark.parametrize("colour", COLOURS)
def test_hair_can_be_told_from_skin(colour: Colour) -> None:
    for skin in SKINS:
        look = look_of(member(Figure(body="person", skin=skin, hair=Hair(colour=colour))))
        assert distance(look.hair, look.fur) >= 0.2, (colour, skin)


def test_the_photo_gives_the_fur_and_its_backdrop_does_not() -> None:
    for backdrop in ("#d9cbb4", "#2f5f9f", "#f4f4f4"):
        colours = main_colours(plush_photo("#8f4fb0", "#e8b84a", backdrop=backdrop))
        assert near(colours[0], "#8f4fb0"), (backdrop, colours)
        assert not any(near(found, backdrop) for found in colours)


def test_what_was_said_counts_more_than_the_photo() -> None:
    photo = plush_photo("#8f4fb0", "#e8b84a")
    green = Figure(body="bear", colours=Colours(main="green"))
    assert look_of(member(green, photo)).fur == PIGMENTS["green"]
    assert near(look_of(member(BEAR, photo)).fur, "#8f4fb0")


def test_a_look_is_always_the_same_for_the_same_member() -> None:
    dog = Figure(body="dog")
    assert look_of(member(dog)) == look_of(member(dog))
    assert len({look_of(member(dog, name=name)).fur for name in "abcdefgh"}) > 1


def test_a_turned_photo_is_set_upright_and_cut_round() -> None:
    image = Image.new("RGB", (300, 200), "#aa3333")
    exif = Image.Exif()
    exif[0x0112] = 6
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif)
    assert patch(out.getvalue()).startswith("data:image/webp;base64,")


def test_a_photo_that_cannot_be_read_has_neither_colours_nor_patch() -> None:
    assert main_colours(b"\x89PNG broken") == ()
    assert patch(b"\x89PNG broken") == ""
    assert patch(None) == ""


def test_a_wish_for_another_sheet_counts_before_the_figure() -> None:
    figure = Figure(body="bear", colours=Colours(main="brown"), wears=(Worn(what="hat", colour="green"),))
    look = look_of(replace(member(figure), wish="a blue scarf and a red hat"))
    assert {item.what: item.colour for item in look.worn} == {"hat": PIGMENTS["red"], "scarf": PIGMENTS["blue"]}
    assert look.fur == PIGMENTS["brown"]


def test_a_wish_takes_away_what_it_does_not_want() -> None:
    figure = Figure(body="bear", wears=(Worn(what="hat", colour="green"), Worn(what="scarf", colour="red")))
    assert [item.what for item in look_of(replace(member(figure), wish="no hat, please")).worn] == ["scarf"]


def test_a_member_that_is_painted_again_is_chosen_anew_and_always_the_same() -> None:
    looks = [look_of(replace(member(Figure(body="rabbit")), seed=seed)) for seed in (0, 1, 2, 3, 4, 5)]
    assert len({look.fur for look in looks}) > 1
    assert look_of(replace(member(Figure(body="rabbit")), seed=3)) == looks[3]
    assert look_of(member(Figure(body="rabbit"))) == looks[0]


@pytest.mark.parametrize("wish", ["make the scarf green", "mach den Schal grün", "la bufanda verde", "l'écharpe verte"])
def test_a_wish_in_four_languages_changes_a_colour(wish: str) -> None:
    figure = Figure(body="bear", wears=(Worn(what="scarf", colour="red"),))
    assert look_of(replace(member(figure), wish=wish)).worn[0].colour == PIGMENTS["green"]


@pytest.mark.parametrize("wish", ["no hat, please", "bitte ohne Hut", "sin sombrero", "sans chapeau"])
def test_a_wish_in_four_languages_takes_a_hat_off(wish: str) -> None:
    figure = Figure(body="bear", wears=(Worn(what="hat", colour="green"),))
    assert look_of(replace(member(figure), wish=wish)).worn == ()


@pytest.mark.parametrize("wish", ["blond hair", "blonde Haare", "el pelo rubio", "les cheveux blonds"])
def test_a_wish_in_four_languages_changes_the_hair_of_a_person(wish: str) -> None:
    assert look_of(replace(member(PERSON), wish=wish)).hair == look_of(member(BLOND)).hair


@pytest.mark.parametrize("wish", ["happier", "in a forest at night", "closer, please", "as a dragon"])
def test_a_wish_about_something_else_changes_no_look(wish: str) -> None:
    assert look_of(replace(member(PERSON), wish=wish)) == look_of(member(PERSON))


def test_what_is_missing_stays_on_its_side_when_a_figure_is_drawn_the_other_way_round() -> None:
    look = look_of(member(Figure(body="bear", missing=("left ear",))))
    turned = dataclasses.replace(look, mirrored=True)
    assert (look.lacks("ear", 1), look.lacks("ear", -1)) == (True, False)
    assert (turned.lacks("ear", 1), turned.lacks("ear", -1)) == (False, True)


def test_ginger_hair_is_ginger_on_every_skin() -> None:
    for skin in SKINS:
        hair = look_of(member(Figure(body="person", skin=skin, hair=Hair(colour="ginger")))).hair
        red, green, blue = (int(hair[at : at + 2], 16) for at in (1, 3, 5))
        assert red > 150 > blue, (skin, hair)
        assert red > green > blue, (skin, hair)
