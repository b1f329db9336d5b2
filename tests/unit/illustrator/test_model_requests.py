"""What the painter sends: nothing that the SDK's own types or a kind of server would not take."""

import asyncio
import base64
import io
from collections.abc import Coroutine

import httpx2
import msgspec
import pytest
from openai.types.image_edit_params import ImageEditParamsNonStreaming
from openai.types.image_generate_params import ImageGenerateParamsNonStreaming
from PIL import Image

from contracts.events import CastLook
from contracts.outcomes import BadAnswer, Busy
from contracts.pictures import prepare
from contracts.stage import Stage
from services.illustrator.bucket import Bucket
from services.illustrator.model_painter import ImageModel, ModelPainter
from services.illustrator.painter import COVER, Page, Painting, Reference, Unwanted
from services.illustrator.profiles import ProfileName
from tests.fakes import plain_picture
from tests.mock_models.sdk_contract import Caught, check_parameters
from tests.slow_time import SlowTime


def webp(red: int, side: int = 96) -> bytes:
    file = io.BytesIO()
    Image.open(io.BytesIO(plain_picture((red, 0, 0), side))).save(file, "WEBP", lossless=True)
    return file.getvalue()


def red_of(data: bytes) -> int:
    pixel = Image.open(io.BytesIO(data)).convert("RGB").getpixel((3, 3))
    assert isinstance(pixel, tuple)
    return int(pixel[0])


def member(number: int, photo: bytes | None, sheet: bytes | None) -> Reference:
    look = CastLook(character_id=f"c-{number}", name=f"Bear {number}", look="brown")
    return Reference(look=look, photo=photo, sheet=sheet)


def page(*cast: Reference) -> Page:
    return Page(
        book_title="Title",
        number=1,
        chapters_total=10,
        title="Chapter",
        text="Text.",
        scene="Scene.",
        stage=Stage(),
        style="gouache",
        style_words="warm",
        cast=cast,
    )


def painted(request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, json={"created": 1, "data": [{"b64_json": base64.b64encode(plain_picture()).decode()}]})


def painter(caught: Caught, profile: ProfileName = "openai") -> ModelPainter:
    model = ImageModel(base_url="http://models/v1", profile=profile, model="flare")
    return ModelPainter(model, bucket=Bucket(100, 4), http_client=caught.client())


async def test_the_sheet_goes_first_and_the_photo_second_both_as_png_with_a_name() -> None:
    caught = Caught(painted)
    await painter(caught).paint(page(member(1, webp(10), webp(200))))
    fields, files = caught.form()
    assert caught.requests[0].url.path == "/v1/images/edits"
    assert [(name, kind) for name, _, kind, _ in files] == [("image[]", "image/png")] * 2
    assert [red_of(data) for *_, data in files] == [200, 10]
    assert all(Image.open(io.BytesIO(data)).format == "PNG" for *_, data in files)
    check_parameters(ImageEditParamsNonStreaming, {**fields, "image": [data for *_, data in files]})
    assert fields.keys() == {"prompt", "model", "size", "quality", "output_format", "output_compression"}


async def test_the_sheets_of_all_go_before_any_photo_and_no_more_than_the_server_takes() -> None:
    caught = Caught(painted)
    cast = [member(number, webp(number), webp(100 + number)) for number in (1, 2, 3)]
    await painter(caught).paint(page(*cast))
    fields, files = caught.form()
    assert [red_of(data) for *_, data in files] == [101, 102, 103, 1]
    assert 'Image 3: the character sheet of "Bear 3".' in fields["prompt"]
    assert 'Image 4: the photo of "Bear 1".' in fields["prompt"]
    assert "Image 5" not in fields["prompt"]


async def test_a_large_reference_is_made_smaller_because_it_is_paid_for() -> None:
    caught = Caught(painted)
    await painter(caught).paint(page(member(1, webp(10, 1500), None)))
    _, [(*_, data)] = caught.form()
    assert Image.open(io.BytesIO(data)).size == (1024, 1024)


@pytest.mark.parametrize(
    ("shape", "sent"),
    [((60, 60), (256, 256)), ((1, 1), (256, 256)), ((1000, 38), (1000, 334)), ((38, 1000), (334, 1000)),
     ((3000, 100), (1024, 342)), ((300, 900), (300, 900))],
)  # fmt: skip
async def test_every_photo_that_a_family_may_send_can_be_followed(
    shape: tuple[int, int], sent: tuple[int, int]
) -> None:
    file = io.BytesIO()
    Image.new("RGB", shape, (200, 0, 0)).save(file, "PNG")
    photo = prepare(file.getvalue(), 2048)
    caught = Caught(painted)
    await painter(caught).paint(page(member(1, photo.image, None)))
    _, [(*_, data)] = caught.form()
    with Image.open(io.BytesIO(data)) as reference:
        assert reference.size == sent
        middle = reference.convert("RGB").getpixel((sent[0] // 2, sent[1] // 2))
    assert isinstance(middle, tuple)
    assert abs(middle[0] - 200) < 5


@pytest.mark.parametrize("shape", [(63, 1024), (16, 16), (5000, 5000)])
async def test_a_picture_of_a_silly_size_is_no_answer(shape: tuple[int, int]) -> None:
    file = io.BytesIO()
    Image.new("RGB", shape).save(file, "PNG")
    encoded = base64.b64encode(file.getvalue()).decode()
    caught = Caught(lambda request: httpx2.Response(200, json={"created": 1, "data": [{"b64_json": encoded}]}))
    with pytest.raises(BadAnswer):
        await painter(caught).paint(page())


@pytest.mark.parametrize("what", ["page", "cover", "sheet"])
async def test_what_is_not_wanted_any_more_when_its_turn_comes_is_never_sent(what: str) -> None:
    caught, time = Caught(painted), SlowTime()
    model = ImageModel(base_url="http://models/v1", model="flare")
    one = ModelPainter(model, bucket=Bucket(1, 4, time.clock, time.sleep), http_client=caught.client())

    async def never() -> bool:
        return False

    def ask() -> Coroutine[None, None, Painting]:
        if what == "sheet":
            return one.portray(member(1, None, None), "crayon", never)
        return one.paint(msgspec.structs.replace(page(), number=COVER if what == "cover" else 1), never)

    await ask()
    late = asyncio.create_task(ask())
    await time.move(60)
    with pytest.raises(Unwanted):
        await late
    assert len(caught.requests) == 1


async def test_a_cover_is_asked_for_with_the_parameters_of_a_page_and_the_sheets_of_all() -> None:
    of_page, of_cover = Caught(painted), Caught(painted)
    cast = (member(1, webp(10), webp(200)), member(2, None, webp(201)))
    await painter(of_page).paint(page(*cast))
    await painter(of_cover).paint(msgspec.structs.replace(page(*cast), number=COVER, title="", text=""))
    (fields, files), (covers, sheets) = of_page.form(), of_cover.form()
    assert [red_of(data) for *_, data in sheets] == [red_of(data) for *_, data in files] == [200, 201, 10]
    assert fields | {"prompt": ""} == covers | {"prompt": ""}
    assert "COVER SCENE" in covers["prompt"]


async def test_a_reference_sheet_follows_the_photo_alone() -> None:
    caught = Caught(painted)
    await painter(caught).portray(member(1, webp(10), webp(200)), "crayon")
    _, files = caught.form()
    assert [red_of(data) for *_, data in files] == [10]


async def test_without_pictures_to_follow_a_page_is_generated() -> None:
    caught = Caught(painted)
    await painter(caught).paint(page(member(1, None, None)))
    assert caught.requests[0].url.path == "/v1/images/generations"
    check_parameters(ImageGenerateParamsNonStreaming, caught.body())
    assert "REFERENCES" not in caught.body()["prompt"]


@pytest.mark.parametrize(
    ("profile", "generated", "edited"),
    [
        ("vllm-omni", {"prompt", "size", "model"}, {"prompt", "size", "model"}),
        ("sd-server", {"prompt", "size", "output_format"}, {"prompt", "size", "output_format"}),
        ("minimal", {"prompt", "size", "model"}, {"prompt", "size", "model"}),
    ],
)
async def test_a_local_server_is_sent_only_what_it_knows(
    profile: ProfileName, generated: set[str], edited: set[str]
) -> None:
    caught = Caught(painted)
    await painter(caught, profile).paint(page())
    assert caught.body().keys() == generated
    caught = Caught(painted)
    await painter(caught, profile).paint(page(member(1, webp(10), webp(200))))
    fields, files = caught.form()
    assert fields.keys() == edited
    assert [red_of(data) for *_, data in files] == [200, 10]


async def test_a_server_without_edits_gets_its_references_with_the_generation() -> None:
    caught = Caught(painted)
    await painter(caught, "localai").paint(page(member(1, webp(10), webp(200))))
    body = caught.body()
    assert caught.requests[0].url.path == "/v1/images/generations"
    assert body.keys() == {"prompt", "size", "model", "response_format", "ref_images"}
    assert [red_of(base64.b64decode(one)) for one in body["ref_images"]] == [200, 10]


async def test_a_busy_answer_without_a_time_pauses_for_two_seconds_or_more() -> None:
    def busy(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(429, json={"error": {"message": "slow", "code": "rate_limit_exceeded"}})

    caught = Caught(busy)
    with pytest.raises(Busy) as error:
        await painter(caught).paint(page())
    assert 2.0 <= error.value.retry_after <= 60.0
    assert len(caught.requests) == 1


async def test_a_reference_that_is_no_picture_is_never_sent() -> None:
    caught = Caught(painted)
    with pytest.raises(BadAnswer):
        await painter(caught).paint(page(member(1, b"secret notes", None)))
    assert caught.requests == []
