"""The painter that asks a model, over real HTTP, against a server that no one here wrote."""

import asyncio
import base64
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PIL import Image

from contracts.events import CastLook
from contracts.outcomes import (
    BadAnswer,
    Busy,
    Misconfigured,
    ProviderError,
    Quota,
    Refused,
    Resting,
    TimedOut,
    Unavailable,
)
from contracts.stage import Stage
from services.illustrator.bucket import Bucket
from services.illustrator.model_painter import ImageModel, ModelPainter
from services.illustrator.painter import Page, Reference
from services.illustrator.profiles import ProfileName
from tests.fakes import plain_picture
from tests.mock_models.server import MockModels

PICTURE = plain_picture(side=96)
PAINTED = {"image": {"b64Json": base64.b64encode(PICTURE).decode()}}


def webp(side: int = 96) -> bytes:
    file = io.BytesIO()
    Image.open(io.BytesIO(plain_picture(side=side))).save(file, "WEBP")
    return file.getvalue()


BRUNO = Reference(look=CastLook(character_id="c-1", name="Bruno", look="a brown bear"), photo=webp(), sheet=webp())
PAGE = Page(
    book_title="The Missing Button",
    number=1,
    chapters_total=10,
    title="The Shelf",
    text="Bruno sat on the shelf.",
    scene="A bear on a shelf.",
    stage=Stage(place="bedroom"),
    style="gouache",
    style_words="gouache, warm paper",
    cast=(BRUNO,),
)


@asynccontextmanager
async def painter(models: MockModels, **settings: Any) -> AsyncIterator[ModelPainter]:
    bucket = settings.pop("bucket", None) or Bucket(1000, 8)
    one = ModelPainter(ImageModel(base_url=models.base_url, **settings), bucket=bucket)
    try:
        yield one
    finally:
        await one.close()


async def error_of(one: ModelPainter) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await one.paint(PAGE)
    return caught.value


async def test_a_page_comes_back_as_the_bytes_that_were_sent(models: MockModels) -> None:
    models.answer("flare", PAINTED, endpoint="image")
    async with painter(models, model="flare") as one:
        painting = await one.paint(PAGE)
    assert (painting.data, painting.made_by) == (PICTURE, "flare")
    prompt = models.requests("flare")[0]["messages"][0]["content"]
    assert "Do not redesign the character" in prompt
    assert "No lettering" in prompt


async def test_a_character_without_a_photo_is_portrayed_from_its_words(models: MockModels) -> None:
    models.answer("flare", PAINTED, endpoint="image")
    words = Reference(look=CastLook(character_id="c-1", name="Bruno", look="a brown bear"))
    async with painter(models, model="flare") as one:
        painting = await one.portray(words, "papercut")
    assert painting.data == PICTURE
    assert "cut paper" in models.requests("flare")[0]["messages"][0]["content"]


@pytest.mark.parametrize("profile", ["openai", "vllm-omni", "localai", "minimal"])
async def test_every_profile_that_names_its_model_gets_a_picture(models: MockModels, profile: ProfileName) -> None:
    models.answer("flare", PAINTED, endpoint="image")
    async with painter(models, model="flare", profile=profile) as one:
        assert (await one.paint(PAGE)).data == PICTURE


def encoded(data: bytes) -> dict[str, Any]:
    return {"image": {"b64Json": base64.b64encode(data).decode()}}


def moving() -> bytes:
    file = io.BytesIO()
    frames = [Image.new("RGB", (96, 96), colour) for colour in ("red", "blue")]
    frames[0].save(file, "WEBP", save_all=True, append_images=frames[1:])
    return file.getvalue()


def wide_bomb() -> bytes:
    file = io.BytesIO()
    Image.new("1", (30_000, 1_000)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(
    "response",
    [
        {"image": {"url": "http://127.0.0.1:1/picture.png"}},
        {"images": [encoded(PICTURE)["image"], encoded(PICTURE)["image"]]},
        {"images": []},
        {"image": {"b64Json": "not base64!"}},
        encoded(b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        encoded(PICTURE[:-30]),
        encoded(b"GIF89a" + PICTURE),
        encoded(moving()),
        encoded(wide_bomb()),
    ],
    ids=["address", "two", "none", "not base64", "svg", "truncated", "gif", "moving", "bomb"],
)
async def test_what_is_not_one_still_picture_is_a_bad_answer(models: MockModels, response: dict[str, Any]) -> None:
    models.answer("flare", response, endpoint="image")
    async with painter(models, model="flare") as one:
        assert isinstance(await error_of(one), BadAnswer)


def fault(status: int, code: str, **more: Any) -> dict[str, Any]:
    message = "Bruno quoted by the provider, safety_violations=[self-harm]"
    return {
        "error": {"message": message, "type": "image_generation_user_error", "code": code},
        "status": status,
        **more,
    }


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (fault(400, "moderation_blocked"), Refused),
        (fault(400, "content_policy_violation"), Refused),
        (fault(400, "invalid_value"), Misconfigured),
        (fault(401, "invalid_api_key"), Misconfigured),
        (fault(404, "model_not_found"), Misconfigured),
        (fault(429, "insufficient_quota"), Quota),
        (fault(500, "server_error"), Unavailable),
        (fault(502, "bad_gateway"), Unavailable),
    ],
)
async def test_an_error_status_says_what_to_do_and_is_not_tried_again(
    models: MockModels, response: dict[str, Any], expected: type[ProviderError]
) -> None:
    models.answer("flare", response, endpoint="image")
    async with painter(models, model="flare") as one:
        error = await error_of(one)
    assert type(error) is expected
    assert "Bruno" not in str(error)
    assert len(models.requests("flare")) == 1


@pytest.mark.parametrize(
    ("chaos", "expected"),
    [({"dropRate": 1}, Unavailable), ({"disconnectRate": 1}, Unavailable), ({"malformedRate": 1}, BadAnswer)],
)
async def test_a_broken_server_never_looks_like_a_picture(
    models: MockModels, chaos: dict[str, float], expected: type[ProviderError]
) -> None:
    models.answer("flare", PAINTED, endpoint="image", chaos=chaos)
    async with painter(models, model="flare") as one:
        assert type(await error_of(one)) is expected


async def test_a_server_that_hangs_is_left(models: MockModels) -> None:
    models.answer("flare", PAINTED, endpoint="image", chaos={"latencyMs": 30_000})
    async with painter(models, model="flare", timeout_seconds=0.2) as one:
        assert isinstance(await asyncio.wait_for(error_of(one), 10), TimedOut)


async def test_a_busy_server_stops_everybody_for_as_long_as_it_says(models: MockModels) -> None:
    now = [100.0]
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        now[0] += seconds

    bucket = Bucket(1000, 8, lambda: now[0], sleep)
    models.answer("flare", fault(429, "rate_limit_exceeded", retryAfter=17), endpoint="image")
    models.answer("flare", PAINTED, endpoint="image")
    async with (
        painter(models, model="flare", bucket=bucket) as one,
        painter(models, model="flare", bucket=bucket) as other,
    ):
        error = await error_of(one)
        assert isinstance(error, Busy)
        assert error.retry_after == 17.0
        assert waited == []
        await other.paint(PAGE)
    assert waited == [17.0]


async def test_an_hour_of_rest_fails_at_once_for_all_who_wait(
    models: MockModels, caplog: pytest.LogCaptureFixture
) -> None:
    models.answer("flare", fault(429, "rate_limit_exceeded", retryAfter=3600), endpoint="image")
    async with painter(models, model="flare", bucket=Bucket(1000, 8)) as one:
        errors = [await error_of(one) for _ in range(5)]
    assert [type(error) for error in errors] == [Resting] * 5
    assert len(models.requests("flare")) == 1
    assert "the provider wants a pause" in caplog.text
