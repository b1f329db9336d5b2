"""From a family's words and photo to a look: bodies, colours and belongings in four languages."""

import io

import pytest
from msgspec.structs import replace
from PIL import Image

from contracts.events import CastLook
from services.illustrator.builtin.casting import body_of, look_of
from services.illustrator.builtin.colour import rgb
from services.illustrator.builtin.photo import main_colours, patch
from services.illustrator.builtin.sample_photo import plush_photo
from services.illustrator.builtin.words import COLOURS
from services.illustrator.painter import Reference


def member(kind: str = "", description: str = "", photo: bytes | None = None, name: str = "Pip") -> Reference:
    return Reference(
        look=CastLook(character_id=name, name=name, look=""), kind=kind, description=description, photo=photo
    )


def colour(word: str) -> str:
    return next(value for value, words in COLOURS.items() if word in words.split())


def near(one: str, other: str) -> bool:
    return float(sum((a - b) ** 2 for a, b in zip(rgb(one), rgb(other), strict=True)) ** 0.5) < 0.22


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("rabbit", "rabbit"), ("Stoffhase", "rabbit"), ("conejito", "rabbit"), ("lapin", "rabbit"),
        ("Kätzchen", "cat"), ("gato", "cat"), ("chat", "cat"), ("Hund", "dog"), ("perro", "dog"), ("chien", "dog"),
        ("dinosaurio", "dino"), ("Drache", "dragon"), ("Elefant", "elephant"), ("renard", "fox"), ("Maus", "mouse"),
        ("pingüino", "penguin"), ("Einhorn", "unicorn"), ("singe", "monkey"), ("Puppe", "doll"), ("oso", "bear"),
        ("Bär", "bear"), ("ours", "bear"), ("hibou", "owl"), ("something odd", "bear"), ("", "bear"),
    ],
)  # fmt: skip
def test_a_kind_in_four_languages_has_its_body(words: str, body: str) -> None:
    assert body_of(member(words)) == body


def test_the_description_tells_the_body_where_the_kind_does_not() -> None:
    assert body_of(member("plushie thing", "a little elephant that cannot sleep")) != "dog"
    assert body_of(member("", "a little elephant")) == "elephant"


@pytest.mark.parametrize(
    "description",
    [
        "a brown bear with a red scarf",
        "ein brauner Bär mit einem roten Schal",
        "un oso marrón con una bufanda roja",
        "un ours brun avec une écharpe rouge",
    ],
)
def test_colours_and_belongings_are_read_in_four_languages(description: str) -> None:
    look = look_of(member("", description))
    assert look.fur == colour("brown")
    assert [(item.what, item.colour) for item in look.worn] == [("scarf", colour("red"))]


def test_several_belongings_keep_their_own_colours() -> None:
    look = look_of(member("dinosaurio", "un dinosaurio verde con una capa roja y una mochila azul"))
    assert look.fur == colour("green")
    assert {item.what: item.colour for item in look.worn} == {"cape": colour("red"), "backpack": colour("blue")}


def test_the_photo_gives_the_fur_and_its_backdrop_does_not() -> None:
    for backdrop in ("#d9cbb4", "#2f5f9f", "#f4f4f4"):
        colours = main_colours(plush_photo("#8f4fb0", "#e8b84a", backdrop=backdrop))
        assert near(colours[0], "#8f4fb0"), (backdrop, colours)
        assert not any(near(found, backdrop) for found in colours)


def test_words_count_more_than_the_photo() -> None:
    photo = plush_photo("#8f4fb0", "#e8b84a")
    assert look_of(member("bear", "a green bear", photo)).fur == colour("green")
    assert near(look_of(member("bear", "", photo)).fur, "#8f4fb0")


def test_a_look_is_always_the_same_for_the_same_member() -> None:
    assert look_of(member("dog")) == look_of(member("dog"))
    assert len({look_of(member("dog", name=name)).fur for name in "abcdefgh"}) > 1


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


def test_a_wish_for_another_sheet_counts_before_the_description() -> None:
    wished = replace(member("bear", "brown with a green hat"), wish="red fur and a blue scarf")
    look = look_of(wished)
    assert look.fur == colour("red")
    assert {item.what: item.colour for item in look.worn} == {"hat": colour("green"), "scarf": colour("blue")}


def test_a_wish_takes_away_what_it_does_not_want() -> None:
    assert not look_of(replace(member("bear", "with a green hat"), wish="ohne Hut, please")).worn


def test_a_member_that_is_painted_again_is_guessed_anew_and_always_the_same() -> None:
    looks = [look_of(replace(member("rabbit"), seed=seed)) for seed in (0, 1, 2, 3, 4, 5)]
    assert len({look.fur for look in looks}) > 1
    assert look_of(replace(member("rabbit"), seed=3)) == looks[3]
    assert look_of(member("rabbit")) == looks[0]
