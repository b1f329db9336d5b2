"""The storyteller that asks a model, over real HTTP, against a server that no one here wrote."""

import asyncio
import copy
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, Literal

import pytest

from contracts.events import CastMember
from contracts.outcomes import (
    BadAnswer,
    Busy,
    Hopeless,
    Misconfigured,
    ProviderError,
    Quota,
    Refused,
    TimedOut,
    Unavailable,
)
from contracts.patience import TEXT_TRIES, insist
from services.story.handlers import SENTENCES
from services.story.model_storyteller import ModelStoryteller, TextModel
from services.story.storyteller import Brief, Draft, Retelling, StoryHead, Told
from tests.mock_models.server import MockModels, book_answer

Api = Literal["responses", "chat"]
APIS: tuple[Api, ...] = ("responses", "chat")

BRIEF = Brief(
    title="The Missing Button",
    cast=(
        CastMember(character_id="c-1", name="Bruno", kind="bear", description="brown, red scarf"),
        CastMember(character_id="c-2", name="Mila", kind="mouse"),
    ),
)


def chapters_answer(*numbers: int) -> dict[str, Any]:
    return {"chapters": [book_answer()["chapters"][number - 1] for number in numbers]}


def told(*numbers: int) -> list[Told]:
    found = chapters_answer(*numbers)["chapters"]
    return [Told(number=one["number"], title=one["title"], text=one["text"], scene=one["scene"]) for one in found]


@asynccontextmanager
async def storyteller(models: MockModels, model: str, api: Api, **settings: Any) -> AsyncIterator[ModelStoryteller]:
    teller = ModelStoryteller(TextModel(base_url=models.base_url, model=model, api=api, **settings))
    try:
        yield teller
    finally:
        await teller.close()


async def parts_until_error(
    teller: ModelStoryteller, have: Sequence[Told] = ()
) -> tuple[list[StoryHead | Draft], ProviderError | None]:
    parts: list[StoryHead | Draft] = []
    try:
        async for part in teller.tell(BRIEF, have):
            parts.append(part)
    except ProviderError as error:
        return parts, error
    return parts, None


async def parts_by_insisting(teller: ModelStoryteller) -> tuple[list[StoryHead | Draft], Hopeless | None]:
    """Ask as the service does, but without its pauses."""
    parts: list[StoryHead | Draft] = []

    async def tell() -> None:
        async for part in teller.tell(BRIEF, told(*numbers(parts))):
            parts.append(part)

    async def at_once(_: float) -> None: ...

    try:
        await insist(tell, SENTENCES, at_once, TEXT_TRIES)
    except Hopeless as end:
        return parts, end
    return parts, None


def numbers(parts: Sequence[StoryHead | Draft]) -> list[int]:
    return [part.number for part in parts if isinstance(part, Draft)]


@pytest.mark.parametrize("api", APIS)
async def test_a_book_comes_head_first_then_chapter_by_chapter(models: MockModels, api: Api) -> None:
    models.answer("luna", {"content": book_answer()}, chunkSize=7)
    async with storyteller(models, "luna", api) as teller:
        parts, error = await parts_until_error(teller)
    assert error is None
    head = parts[0]
    assert isinstance(head, StoryHead)
    assert [(look.character_id, look.name) for look in head.cast] == [("c-1", "Bruno"), ("c-2", "Mila")]
    assert head.cover_scene == book_answer()["cover_scene"]
    assert (head.cover_stage.place, head.cover_stage.props) == ("meadow", ("button",))
    assert numbers(parts) == list(range(1, 11))
    last = parts[-1]
    assert isinstance(last, Draft)
    assert last.cast == ("Bruno", "Mila")
    assert last.stage.props == ("button", "drum", "lantern")


@pytest.mark.parametrize("api", APIS)
async def test_a_stream_that_breaks_off_keeps_its_chapters_and_only_the_rest_is_asked_for(
    models: MockModels, api: Api
) -> None:
    models.answer("luna", {"content": book_answer()}, latency=2, chunkSize=40, truncateAfterChunks=70)
    async with storyteller(models, "luna", api) as teller:
        parts, error = await parts_until_error(teller)
        assert isinstance(error, Unavailable)
        kept = numbers(parts)
        assert 1 <= len(kept) < 10
        missing = [number for number in range(1, 11) if number not in kept]
        models.forget()
        models.answer("luna", {"content": chapters_answer(*missing)})
        parts, error = await parts_until_error(teller, told(*kept))
    assert error is None
    assert numbers(parts) == missing
    assert not any(isinstance(part, StoryHead) for part in parts)
    matter = models.requests("luna")[-1]["messages"][-1]["content"]
    assert f"in this order: {', '.join(str(number) for number in missing)}." in matter
    assert "counted the buttons" in matter


async def test_a_chapter_that_is_missing_is_asked_for_once_more_and_alone(models: MockModels) -> None:
    short = book_answer()
    del short["chapters"][3]
    models.answer("luna", {"content": short})
    models.answer("luna", {"content": chapters_answer(4)})
    async with storyteller(models, "luna", "responses") as teller:
        parts, end = await parts_by_insisting(teller)
    assert end is None
    assert sorted(numbers(parts)) == list(range(1, 11))
    assert len(models.requests("luna")) == 2


async def test_a_model_that_never_finishes_the_book_is_a_bad_answer_after_two_calls(models: MockModels) -> None:
    models.answer("luna", {"content": {**book_answer(), **chapters_answer(1, 2, 3)}})
    models.answer("luna", {"content": chapters_answer(4, 5)})
    async with storyteller(models, "luna", "responses") as teller:
        parts, end = await parts_by_insisting(teller)
    assert end is not None
    assert end.failure.code == "bad_answer"
    assert numbers(parts) == [1, 2, 3, 4, 5]
    assert len(models.requests("luna")) == 2


async def test_chapters_too_many_or_twice_are_left_out(models: MockModels) -> None:
    long = book_answer()
    long["chapters"] += [{**long["chapters"][0], "number": 11}, long["chapters"][1]]
    models.answer("luna", {"content": long})
    async with storyteller(models, "luna", "responses") as teller:
        parts, error = await parts_until_error(teller)
    assert error is None
    assert numbers(parts) == list(range(1, 11))


def without_text(answer: dict[str, Any]) -> None:
    answer["chapters"][4]["text"] = " \u202e\n"


def with_an_unknown_place(answer: dict[str, Any]) -> None:
    answer["chapters"][4]["stage"]["place"] = "volcano"


def with_an_endless_title(answer: dict[str, Any]) -> None:
    answer["chapters"][4]["title"] = "la" * 500


@pytest.mark.parametrize("spoil", [without_text, with_an_unknown_place, with_an_endless_title])
async def test_a_chapter_that_is_not_valid_is_asked_for_again(
    models: MockModels, spoil: Callable[[dict[str, Any]], None]
) -> None:
    spoiled = copy.deepcopy(book_answer())
    spoil(spoiled)
    models.answer("luna", {"content": spoiled})
    models.answer("luna", {"content": chapters_answer(5)})
    async with storyteller(models, "luna", "responses") as teller:
        parts, end = await parts_by_insisting(teller)
    assert end is None
    assert numbers(parts) == [1, 2, 3, 4, 6, 7, 8, 9, 10, 5]


async def test_a_head_that_forgets_a_character_is_asked_for_again_before_any_chapter(models: MockModels) -> None:
    models.answer("luna", {"content": {**book_answer(), "cast": book_answer()["cast"][:1]}})
    models.answer("luna", {"content": book_answer()})
    async with storyteller(models, "luna", "responses") as teller:
        parts, end = await parts_by_insisting(teller)
    assert end is None
    assert [isinstance(part, StoryHead) for part in parts] == [True] + [False] * 10


@pytest.mark.parametrize("api", APIS)
async def test_an_answer_cut_off_by_its_length_is_not_accepted(models: MockModels, api: Api) -> None:
    models.answer("luna", {"content": {**book_answer(), **chapters_answer(1)}, "finishReason": "length"})
    async with storyteller(models, "luna", api) as teller:
        parts, error = await parts_until_error(teller)
    assert isinstance(error, BadAnswer)
    assert numbers(parts) == [1]


async def test_a_content_filter_refuses(models: MockModels) -> None:
    models.answer("luna", {"content": {"cast": []}, "finishReason": "content_filter"})
    async with storyteller(models, "luna", "chat") as teller:
        _, error = await parts_until_error(teller)
    assert isinstance(error, Refused)


async def test_words_instead_of_json_are_a_bad_answer(models: MockModels) -> None:
    models.answer("luna", {"content": "Once upon a time there was a bear {and that was all."})
    async with storyteller(models, "luna", "responses") as teller:
        parts, error = await parts_until_error(teller)
    assert isinstance(error, BadAnswer)
    assert parts == []


def fault(status: int, code: str, kind: str = "invalid_request_error", **more: Any) -> dict[str, Any]:
    return {"error": {"message": "Bruno quoted by the provider", "type": kind, "code": code}, "status": status, **more}


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (fault(429, "rate_limit_exceeded"), Busy),
        (fault(429, "insufficient_quota"), Quota),
        (fault(401, "invalid_api_key"), Misconfigured),
        (fault(403, "unsupported_country_region_territory"), Misconfigured),
        (fault(404, "model_not_found"), Misconfigured),
        (fault(400, "unsupported_parameter"), Misconfigured),
        (fault(400, "invalid_prompt"), Refused),
        (fault(400, "content_policy_violation"), Refused),
        (fault(500, "server_error"), Unavailable),
        (fault(503, "overloaded"), Unavailable),
    ],
)
async def test_an_error_status_says_what_to_do_and_is_not_tried_again(
    models: MockModels, api: Api, response: dict[str, Any], expected: type[ProviderError]
) -> None:
    models.answer("luna", response)
    async with storyteller(models, "luna", api) as teller:
        parts, error = await parts_until_error(teller)
    assert type(error) is expected
    assert "Bruno" not in str(error)
    assert parts == []
    assert len(models.requests("luna")) == 1


async def test_a_busy_server_says_how_long_to_wait(models: MockModels) -> None:
    models.answer("luna", fault(429, "rate_limit_exceeded", retryAfter=17))
    async with storyteller(models, "luna", "responses") as teller:
        _, error = await parts_until_error(teller)
    assert isinstance(error, Busy)
    assert error.retry_after == 17.0


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize(
    ("chaos", "expected"),
    [({"dropRate": 1}, Unavailable), ({"disconnectRate": 1}, Unavailable), ({"malformedRate": 1}, BadAnswer)],
)
async def test_a_broken_server_never_looks_like_a_book(
    models: MockModels, api: Api, chaos: dict[str, float], expected: type[ProviderError]
) -> None:
    models.answer("luna", {"content": book_answer()}, chaos=chaos)
    async with storyteller(models, "luna", api) as teller:
        parts, error = await parts_until_error(teller)
    assert type(error) is expected
    assert parts == []


async def test_a_connection_lost_in_the_stream_keeps_the_chapters_before(models: MockModels) -> None:
    models.answer("luna", {"content": book_answer()}, latency=2, chunkSize=30, disconnectAfterMs=150)
    async with storyteller(models, "luna", "responses") as teller:
        parts, error = await parts_until_error(teller)
    assert isinstance(error, Unavailable)
    assert len(numbers(parts)) < 10


@pytest.mark.parametrize("limit", [{"idle_seconds": 0.2}, {"timeout_seconds": 0.2}])
async def test_a_server_that_hangs_is_left(models: MockModels, limit: dict[str, float]) -> None:
    models.answer("luna", {"content": book_answer()}, chaos={"latencyMs": 30_000})
    async with storyteller(models, "luna", "responses", **limit) as teller:
        parts, error = await asyncio.wait_for(parts_until_error(teller), 10)
    assert isinstance(error, TimedOut)
    assert parts == []


async def test_a_stream_that_drips_for_ever_is_left_at_the_deadline(models: MockModels) -> None:
    models.answer("luna", {"content": book_answer()}, latency=50, chunkSize=5)
    async with storyteller(models, "luna", "responses", timeout_seconds=0.5, idle_seconds=5.0) as teller:
        _, error = await asyncio.wait_for(parts_until_error(teller), 10)
    assert isinstance(error, TimedOut)


async def test_nobody_at_the_address_is_unavailable(unused_tcp_port: int) -> None:
    teller = ModelStoryteller(TextModel(base_url=f"http://127.0.0.1:{unused_tcp_port}/v1"))
    _, error = await parts_until_error(teller)
    await teller.close()
    assert isinstance(error, Unavailable)


async def test_an_address_that_is_none_is_misconfigured() -> None:
    teller = ModelStoryteller(TextModel(base_url="localhost:11434/v1"))
    _, error = await parts_until_error(teller)
    await teller.close()
    assert isinstance(error, Misconfigured)


@pytest.mark.parametrize("api", APIS)
async def test_a_chapter_is_told_anew_with_the_book_as_it_is_now(models: MockModels, api: Api) -> None:
    models.answer("luna", {"content": chapters_answer(4)})
    now = [*told(1, 2, 3), Told(number=4, title="Edited by hand", text="A green carpet.", scene="Green.")]
    retelling = Retelling(number=4, revision=3, wishes=("shorter", "with a snail"), chapters=tuple(now))
    async with storyteller(models, "luna", api) as teller:
        draft = await teller.retell(BRIEF, retelling)
    assert draft.number == 4
    matter = models.requests("luna")[0]["messages"][-1]["content"]
    assert all(words in matter for words in ("A green carpet.", "with a snail", "Tap, tap, tap"))


async def test_another_chapter_than_the_one_wished_for_is_a_bad_answer(models: MockModels) -> None:
    models.answer("luna", {"content": chapters_answer(5)})
    retelling = Retelling(number=4, revision=2, wishes=(), chapters=tuple(told(4)))
    async with storyteller(models, "luna", "responses") as teller:
        with pytest.raises(BadAnswer):
            await teller.retell(BRIEF, retelling)
