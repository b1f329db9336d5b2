"""What the storyteller sends, and the ends of a stream that the SDK reports as nothing at all."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncGenerator, Callable
from typing import Any

import httpx2
import pytest
from openai import AsyncOpenAI
from openai.types.chat.completion_create_params import CompletionCreateParamsStreaming
from openai.types.responses.response_create_params import ResponseCreateParamsStreaming

from contracts.events import CastMember
from contracts.outcomes import BadAnswer, Busy, ProviderError, Refused, Unavailable
from services.story.model_storyteller import ModelStoryteller, TextModel
from services.story.storyteller import Brief, Draft, Retelling, StoryHead, Told
from services.story.text_wire import Question, chat_text, responses_text
from tests.exposition import measuring
from tests.mock_models.sdk_contract import Caught, check_parameters
from tests.mock_models.server import book_answer

CAST = (CastMember(character_id="c-1", name="Bruno"), CastMember(character_id="c-2", name="Mila"))
BRIEF = Brief(title="The Missing Button", cast=CAST)
BOOK = json.dumps(book_answer())
THREE_CHAPTERS = BOOK[: BOOK.index('"number": 4') - 1]

Events = list[dict[str, Any]]


def words(text: str) -> dict[str, Any]:
    return {"type": "response.output_text.delta", "delta": text}


def ended(kind: str, **response: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", "response": {"id": "r", "status": kind, **response}}


def chunk(text: str | None = None, finish: str | None = None, **delta: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {**({"content": text} if text else {}), **delta}, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "choices": [choice]}


def stream(events: Events) -> Callable[[httpx2.Request], httpx2.Response]:
    body = "".join(f"event: {event.get('type', 'message')}\ndata: {json.dumps(event)}\n\n" for event in events)

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=body.encode())

    return answer


async def falling_silent(whole: bytes) -> AsyncGenerator[bytes]:
    yield whole
    await asyncio.Event().wait()


async def cut_off(whole: bytes) -> AsyncGenerator[bytes]:
    yield whole
    raise httpx2.ReadError("cut off")


def storyteller(caught: Caught, **settings: Any) -> ModelStoryteller:
    return ModelStoryteller(TextModel(**settings), http_client=caught.client())


async def told(caught: Caught, **settings: Any) -> tuple[list[StoryHead | Draft], ProviderError | None]:
    parts: list[StoryHead | Draft] = []
    try:
        async for part in storyteller(caught, **settings).tell(BRIEF):
            parts.append(part)
    except ProviderError as error:
        return parts, error
    return parts, None


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ([], BadAnswer),
        ([ended("incomplete", incomplete_details={"reason": "max_output_tokens"})], BadAnswer),
        ([ended("incomplete", incomplete_details={"reason": "content_filter"})], Refused),
        ([ended("failed", error={"code": "server_error", "message": "Bruno"})], Unavailable),
        ([ended("failed", error={"code": "rate_limit_exceeded", "message": "Bruno"})], Busy),
        ([ended("failed", error={"code": "invalid_prompt", "message": "Bruno"})], Refused),
        ([{"type": "error", "code": "server_error", "message": "Bruno", "sequence_number": 1}], Unavailable),
        ([{"type": "error", "error": {"code": "slow_down", "message": "Bruno"}}], Busy),
        ([{"type": "response.refusal.delta", "delta": "I"}, ended("completed")], Refused),
        ([ended("completed")], BadAnswer),
    ],
)
async def test_a_stream_that_did_not_end_well_gives_its_whole_chapters_and_an_error(
    end: Events, expected: type[ProviderError]
) -> None:
    caught = Caught(stream([words(THREE_CHAPTERS), *end]))
    parts, error = await told(caught)
    assert type(error) is expected
    assert "Bruno" not in str(error)
    assert [part.number for part in parts if isinstance(part, Draft)] == [1, 2, 3]
    assert len(caught.requests) == 1


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ([], BadAnswer),
        ([chunk(finish="length")], BadAnswer),
        ([chunk(finish="tool_calls")], BadAnswer),
        ([chunk(finish="content_filter")], Refused),
        ([chunk(refusal="I cannot")], Refused),
    ],
)
async def test_a_chat_that_did_not_end_well_gives_its_whole_chapters_and_an_error(
    end: Events, expected: type[ProviderError]
) -> None:
    parts, error = await told(Caught(stream([chunk(THREE_CHAPTERS), *end])), api="chat")
    assert type(error) is expected
    assert [part.number for part in parts if isinstance(part, Draft)] == [1, 2, 3]


LATE_FAULTS = [
    [],
    [ended("incomplete", incomplete_details={"reason": "max_output_tokens"})],
    [ended("incomplete", incomplete_details={"reason": "content_filter"})],
    [ended("failed", error={"code": "server_error", "message": "Bruno"})],
    [ended("failed", error={"code": "rate_limit_exceeded", "message": "Bruno"})],
    [ended("failed", error={"code": "insufficient_quota", "message": "Bruno"})],
    [{"type": "response.refusal.delta", "delta": "I"}, ended("completed")],
]


@pytest.mark.parametrize("end", LATE_FAULTS)
async def test_whatever_goes_wrong_after_the_last_chapter_the_book_is_told(end: Events) -> None:
    caught = Caught(stream([words(BOOK[:-2]), *end]))
    with measuring("story") as kept:
        parts, error = await told(caught, cents_per_story=3.0)
        assert error is None
        assert len(parts) == 11
        assert len(caught.requests) == 1
        labels = {"call": "tell", "maker": "model", "outcome": "ok"}
        assert kept.get_sample_value("storymaker_provider_calls_total", labels) == 1
        assert kept.get_sample_value("storymaker_spend_cents_total", {"call": "tell"}) == 3.0


@pytest.mark.parametrize("end", [falling_silent, cut_off])
async def test_a_server_that_is_lost_after_the_last_chapter_has_told_the_book(
    end: Callable[[bytes], AsyncGenerator[bytes]],
) -> None:
    body = f"event: message\ndata: {json.dumps(words(BOOK))}\n\n".encode()
    caught = Caught(lambda _: httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=end(body)))
    parts, error = await told(caught, idle_seconds=0.2)
    assert error is None
    assert len(parts) == 11
    assert len(caught.requests) == 1


@pytest.mark.parametrize("end", LATE_FAULTS)
async def test_whatever_goes_wrong_after_a_chapter_was_told_anew_it_is_kept(end: Events) -> None:
    one = json.dumps({"chapters": [book_answer()["chapters"][3]]})
    caught = Caught(stream([words(one[:-2]), *end]))
    draft = await storyteller(caught).retell(BRIEF, Retelling(number=4, revision=2, wishes=(), chapters=()))
    assert draft.number == 4
    assert len(caught.requests) == 1


@pytest.mark.parametrize(("wire", "event"), [(responses_text, words(BOOK)), (chat_text, chunk(BOOK))])
async def test_the_wire_calls_an_answer_whole_only_when_the_server_says_so(
    wire: Callable[[AsyncOpenAI, Question], AsyncGenerator[str]], event: dict[str, Any]
) -> None:
    question = Question(instructions="i", matter="m", schema={}, model="luna", max_output_tokens=9)
    async with AsyncOpenAI(api_key="unused", http_client=Caught(stream([event])).client()) as client:
        deltas = wire(client, question)
        assert await anext(deltas) == BOOK
        with pytest.raises(BadAnswer):
            await anext(deltas)


async def test_a_chat_chunk_without_choices_or_delta_is_passed_over() -> None:
    odd = {"id": "c", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": None}]}
    usage: dict[str, Any] = {"id": "c", "object": "chat.completion.chunk", "choices": [], "usage": None}
    parts, error = await told(Caught(stream([odd, chunk(BOOK), chunk(finish="stop"), usage])), api="chat")
    assert error is None
    assert len(parts) == 11


async def test_the_cloud_is_asked_strictly_in_a_stream_and_told_to_store_nothing() -> None:
    caught = Caught(stream([words(BOOK), ended("completed")]))
    await told(caught, reasoning_effort="low", service_tier="flex", api_key=" key\n")
    body = caught.body()
    check_parameters(ResponseCreateParamsStreaming, body)
    assert (body["store"], body["stream"]) == (False, True)
    assert (body["model"], body["reasoning"], body["service_tier"]) == ("gpt-6-luna", {"effort": "low"}, "flex")
    form = body["text"]["format"]
    assert (form["type"], form["strict"]) == ("json_schema", True)
    assert form["schema"]["properties"]["chapters"]["maxItems"] == 10
    assert "temperature" not in body
    assert caught.requests[0].headers["authorization"] == "Bearer key"


@pytest.mark.parametrize("base_url", [None, "http://models/v1"])
async def test_a_chat_request_is_one_that_the_sdk_knows(base_url: str | None) -> None:
    caught = Caught(stream([chunk(BOOK), chunk(finish="stop")]))
    await told(caught, api="chat", base_url=base_url, max_output_tokens=9000)
    body = caught.body()
    check_parameters(CompletionCreateParamsStreaming, body)
    assert body["max_completion_tokens" if base_url is None else "max_tokens"] == 9000
    assert ("store" in body) == (base_url is None)
    assert body["response_format"]["json_schema"]["strict"] is True


async def test_a_local_server_is_sent_only_what_it_knows() -> None:
    caught = Caught(stream([chunk(BOOK), chunk(finish="stop")]))
    await told(caught, api="chat", base_url="http://models/v1")
    assert caught.body().keys() == {"model", "messages", "response_format", "stream"}


async def test_no_name_of_a_family_is_part_of_the_schema() -> None:
    caught = Caught(stream([words(BOOK), ended("completed")]))
    await told(caught)
    assert "Bruno" not in json.dumps(caught.body()["text"])
    assert "Bruno" not in caught.body()["instructions"]


async def test_a_whole_book_costs_no_call() -> None:
    caught = Caught(stream([]))
    have = [Told(number=number, title="t", text="t", scene="s") for number in range(1, 11)]
    assert [part async for part in storyteller(caught).tell(BRIEF, have)] == []
    assert caught.requests == []


async def test_a_consumer_that_leaves_closes_the_stream() -> None:
    caught = Caught(stream([words(BOOK), ended("completed")]))
    telling = storyteller(caught).tell(BRIEF)
    assert isinstance(await anext(telling), StoryHead)
    await telling.aclose()  # type: ignore[attr-defined]  # the provider is an async generator
    assert [part async for part in telling] == []


async def test_settings_do_not_show_their_key() -> None:
    assert "secret" not in repr(TextModel(api_key="secret"))


@pytest.mark.parametrize("module", ["services.story.model_storyteller", "services.illustrator.model_painter"])
def test_importing_a_provider_does_not_load_the_sdk(module: str) -> None:
    code = f"import sys, {module}; sys.exit('openai' in sys.modules or 'httpx2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
