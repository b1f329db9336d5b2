"""The described headers are those that a message has on the bus."""

import jsonschema
import pytest

from contracts import asyncapi
from contracts.bus import Bus, connect
from contracts.envelope import enclose
from contracts.events import BookCreated, StoryRequested
from contracts.ids import new_id
from contracts.topology import migrate

ONLY_TRACED = {"traceparent"}


async def published(url: str) -> list[dict[str, str]]:
    """Return the headers of an event that begins a conversation, and of one that follows from it."""
    await migrate(url)
    async with connect(url, "test") as client:
        bus = Bus(client, "/test")
        created = BookCreated(book_id=new_id(), family_id=new_id(), title="T")
        first = enclose(created, source="/test")
        after = await bus.publish(created, first, expected=0)
        asked = StoryRequested(book_id=created.book_id, title="T")
        await bus.publish(asked, enclose(asked, source="/test", cause=first), expected=after)
        return [dict(msg.headers or {}) for msg in await bus.messages(f"*.*.{created.book_id}")]


async def test_the_headers_of_a_published_message_are_those_that_are_described(nats_server: str) -> None:
    described = asyncapi.headers()
    begun, followed = await published(nats_server)
    for headers in (begun, followed):
        jsonschema.validate(headers, described)
    own = {name for name in followed if not name.startswith("Nats-") or name == "Nats-Msg-Id"}
    assert own == set(described["properties"]) - ONLY_TRACED
    assert own - set(begun) == {"ce-causationid"}


async def test_a_message_without_one_of_them_does_not_fit(nats_server: str) -> None:
    described = asyncapi.headers()
    [begun, _] = await published(nats_server)
    for name in described["required"]:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**begun, name: None}, described)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({other: value for other, value in begun.items() if other != name}, described)
