"""The two interfaces over which text models stream: Responses (the cloud) and chat completions (everybody).

Both functions yield the pieces of the answer's text and end normally only when the server said that the answer is
whole: the SDK reports a stream that breaks off, a refusal or a failure as nothing at all or as a mere event.
"""

from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any

import msgspec

from contracts.outcomes import BadAnswer, ProviderError, Refused, Unavailable
from contracts.provider_errors import from_code

if TYPE_CHECKING:
    from openai import AsyncOpenAI


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What a model is asked: standing instructions, the matter itself, and the JSON schema of the answer."""

    instructions: str
    matter: str
    schema: dict[str, Any]
    model: str
    max_output_tokens: int | None = None
    reasoning_effort: str | None = None
    service_tier: str | None = None
    cloud: bool = True


async def responses_text(client: "AsyncOpenAI", question: Question) -> AsyncGenerator[str]:
    """Yield the answer's text as it comes over ``/responses``; nothing is stored at the provider."""
    request: dict[str, Any] = {
        "model": question.model,
        "instructions": question.instructions,
        "input": question.matter,
        "text": {"format": {"type": "json_schema", "name": "story", "strict": True, "schema": question.schema}},
        "store": False,
        "stream": True,
    }
    if question.max_output_tokens:
        request["max_output_tokens"] = question.max_output_tokens
    if question.reasoning_effort:
        request["reasoning"] = {"effort": question.reasoning_effort}
    if question.service_tier:
        request["service_tier"] = question.service_tier
    whole = False
    async with await client.responses.create(**request) as events:
        async for event in events:
            if event.type == "response.output_text.delta":
                yield event.delta
            whole = _is_whole(event) or whole
    if not whole:
        raise BadAnswer("the stream broke off")


def _is_whole(event: Any) -> bool:
    match event.type:
        case "response.completed":
            return True
        case "response.refusal.delta" | "response.refusal.done":
            raise Refused("refused by the model")
        case "response.incomplete":
            raise _incomplete(getattr(event.response.incomplete_details, "reason", None))
        case "response.failed":
            raise _failed(getattr(event.response.error, "code", None))
        case "error":
            raise _failed(event.code)
    return False


async def chat_text(client: "AsyncOpenAI", question: Question) -> AsyncGenerator[str]:
    """Yield the answer's text as it comes over ``/chat/completions``.

    A local server gets only what every one of them knows. The end is the ``finish_reason``; the SDK does not show
    the ``[DONE]`` that follows it.
    """
    form = {"name": "story", "strict": True, "schema": question.schema}
    request: dict[str, Any] = {
        "model": question.model,
        "messages": [
            {"role": "system", "content": question.instructions},
            {"role": "user", "content": question.matter},
        ],
        "response_format": {"type": "json_schema", "json_schema": form},
        "stream": True,
    }
    if question.cloud:
        request["store"] = False
    if question.max_output_tokens:
        request["max_completion_tokens" if question.cloud else "max_tokens"] = question.max_output_tokens
    if question.reasoning_effort:
        request["reasoning_effort"] = question.reasoning_effort
    if question.service_tier:
        request["service_tier"] = question.service_tier
    whole = False
    async with await client.chat.completions.create(**request) as chunks:
        async for chunk in chunks:
            for choice in chunk.choices or ():
                if choice.delta is not None and choice.delta.refusal:
                    raise Refused("refused by the model")
                if choice.delta is not None and choice.delta.content:
                    yield choice.delta.content
                whole = _is_finished(choice.finish_reason) or whole
    if not whole:
        raise BadAnswer("the stream broke off")


def _is_finished(reason: str | None) -> bool:
    if reason in (None, "stop"):
        return reason == "stop"
    raise _incomplete(reason)


def _incomplete(reason: str | None) -> ProviderError:
    return Refused("stopped by the content filter") if reason == "content_filter" else BadAnswer(f"cut off: {reason}")


def _failed(code: str | None) -> ProviderError:
    return from_code(code) or Unavailable(f"failed in the stream: {code}")
