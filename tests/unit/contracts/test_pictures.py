import io
import struct
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from contracts.pictures import NotAPicture, prepare


def encoded(picture: Image.Image, form: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def a_png_that_claims(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(min((width // 8 + 1) * height, 1 << 20)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_picture_is_shrunk_and_gets_a_thumbnail(form: str) -> None:
    prepared = prepare(encoded(Image.new("RGB", (3000, 1500), "red"), form), 1600)
    assert (prepared.width, prepared.height) == opened(prepared.image).size == (1600, 800)
    assert opened(prepared.thumbnail).size == (384, 192)


def test_a_small_picture_keeps_its_size() -> None:
    prepared = prepare(encoded(Image.new("RGB", (20, 30))), 1600)
    assert opened(prepared.image).size == opened(prepared.thumbnail).size == (20, 30)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(orientation: int) -> None:
    upright = Image.new("RGB", (64, 96), "blue")
    upright.paste("red", (0, 0, 32, 16))
    turns = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright.transpose(Image.Transpose(turns[orientation])) if orientation in turns else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    result = opened(prepare(encoded(stored, "PNG", exif=exif), 1600).image).convert("RGB")
    corners = [result.getpixel((x, y)) for x, y in ((5, 5), (58, 5), (5, 90), (58, 90))]
    assert result.size == (64, 96)
    assert [colour[0] > 128 for colour in corners] == [True, False, False, False]  # type: ignore[index]  # an RGB pixel is a tuple


def test_transparency_stays_and_nothing_else_does() -> None:
    picture = Image.new("RGBA", (10, 10), (255, 0, 0, 0))
    exif = Image.Exif()
    exif[0x010F] = "Someone"
    data = encoded(picture, "PNG", exif=exif, icc_profile=b"profile", dpi=(72, 72)) + b"<script>trailer</script>"
    prepared = prepare(data, 1600)
    result = opened(prepared.image)
    assert result.mode == "RGBA"
    assert not set(result.info) & {"exif", "icc_profile", "xmp", "dpi"}
    assert b"Someone" not in prepared.image
    assert b"script" not in prepared.image + prepared.thumbnail


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_taken(mode: str) -> None:
    assert prepare(encoded(Image.new(mode, (50, 40))), 20).width == 20


def test_grey_of_sixteen_bits_is_as_bright_as_it_was() -> None:
    prepared = prepare(encoded(Image.new("I;16", (900, 300), 0x8000)), 100)
    assert opened(prepared.image).convert("L").getpixel((50, 15)) in range(0x7C, 0x85)


def test_the_colours_of_print_are_taken() -> None:
    assert prepare(encoded(Image.new("CMYK", (50, 40)), "JPEG"), 1600).width == 50


def test_a_photo_with_a_second_one_inside_is_taken_as_the_first() -> None:
    more = [Image.new("RGB", (20, 10), "blue")]
    data = encoded(Image.new("RGB", (40, 30), "red"), "MPO", save_all=True, append_images=more)
    assert prepare(data, 1600)[2:] == (40, 30)


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_broken_metadata_does_not_spoil_a_picture() -> None:
    data = encoded(Image.new("RGB", (8, 8)), "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\xff garbage")
    assert prepare(data, 1600).width == 8


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        encoded(Image.new("RGB", (8, 8)), "GIF"),
        encoded(Image.new("RGB", (8, 8)), "TIFF"),
        encoded(Image.new("RGB", (8, 8)), "BMP"),
        encoded(Image.effect_noise((64, 64), 50))[:-500],
        encoded(Image.effect_noise((64, 64), 50), "JPEG")[:300],
        encoded(Image.new("RGB", (8, 8)), "WEBP", save_all=True, append_images=[Image.new("RGB", (8, 8), "red")]),
        encoded(Image.new("RGB", (8, 8)), "PNG", save_all=True, append_images=[Image.new("RGB", (8, 8), "red")]),
        bytes((12 << 20) + 1),
        a_png_that_claims(30_000, 30_000),
        a_png_that_claims(9000, 9000),
        a_png_that_claims(12_001, 10),
        a_png_that_claims(0, 0),
    ],
    ids=str,
)
def test_what_is_no_bearable_picture_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(NotAPicture, match=r"\.$"):
        prepare(data, 1600)


_JPEG, _PNG, _WEBP = (encoded(Image.effect_noise((24, 24), 50), form) for form in ("JPEG", "PNG", "WEBP"))


@pytest.mark.filterwarnings("ignore::UserWarning")
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([_JPEG, _PNG, _WEBP]), st.integers(0, 2000), st.binary(min_size=1, max_size=12))
def test_a_damaged_file_is_a_picture_or_a_sentence(data: bytes, at: int, damage: bytes) -> None:
    place = at % len(data)
    damaged = data[:place] + damage + data[place + len(damage) :]
    assert _sentence_about(damaged).endswith(".")


def _sentence_about(data: bytes) -> str:
    try:
        return f"It is {prepare(data, 64).width} pixels wide."
    except NotAPicture as error:
        return str(error)
