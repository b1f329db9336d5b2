"""Write ``asyncapi.yaml``: the vocabulary of the bus for readers and tools of other languages.

``python -m contracts.asyncapi`` writes the file; with ``--check`` it tells whether the file is up to date.
Needs PyYAML, which only a development environment has.
"""

import sys
from pathlib import Path
from typing import Any, get_args

import msgspec
import yaml

from contracts.envelope import Envelope, to_headers
from contracts.events import Event
from contracts.subjects import of_type
from contracts.topology import CONSUMERS

FILE = Path(__file__).with_name("asyncapi.yaml")
EVENTS: tuple[type[msgspec.Struct], ...] = get_args(Event)


_SAYS = Envelope(
    id="Id of this event; whoever publishes it again uses the same",
    type="Type of the event, e.g. chapter.drafted",
    source="The service that says so, e.g. /story",
    subject="Id of the character or book",
    time="When, by RFC 3339",
    correlation_id="Id of the first event of the conversation, which is the id of the job",
    causation_id="Id of the event that was being handled; a conversation begins without one",
)
"""An envelope that says what its headers mean."""
_TRACE = {"traceparent": "Trace context by W3C, when traces are recorded"}


def tag_of(event: type[msgspec.Struct]) -> str:
    """Return the type of an event, e.g. ``chapter.drafted``."""
    return str(event.__struct_config__.tag)


def document() -> dict[str, Any]:
    """Return the AsyncAPI 3.0 document."""
    _, schemas = msgspec.json.schema_components([*EVENTS], ref_template="#/components/schemas/{name}")
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Storymaker",
            "version": "1",
            "description": "Events on NATS JetStream: CloudEvents and trace context in headers, the fact in the body.",
            "license": {"name": "MIT"},
        },
        "defaultContentType": "application/json",
        "channels": {tag_of(event): _channel(event) for event in EVENTS},
        "operations": {consumer.name: _operation(consumer.types) for consumer in CONSUMERS},
        "components": {
            "messages": {tag_of(event): _message(event) for event in EVENTS},
            "schemas": {**schemas, "Headers": headers()},
        },
    }


def headers() -> dict[str, Any]:
    """Return the schema of the headers that every event has on the bus."""
    needed = to_headers(msgspec.structs.replace(_SAYS, causation_id=None))
    return {
        "type": "object",
        "description": "Who says what about which aggregate, when and why; other headers are the server's.",
        "properties": {name: _header(said) for name, said in (to_headers(_SAYS) | _TRACE).items()},
        "required": list(needed),
    }


def _header(said: str) -> dict[str, str]:
    """Describe a header; what does not come out of the envelope is always the same."""
    explained = said in (*msgspec.structs.astuple(_SAYS), *_TRACE.values())
    return {"type": "string", "description" if explained else "const": said}


def _channel(event: type[msgspec.Struct]) -> dict[str, Any]:
    tag = tag_of(event)
    return {
        "address": of_type(tag).replace("*", "{aggregate_id}"),
        "parameters": {"aggregate_id": {"description": "Id of the character or book"}},
        "messages": {tag: {"$ref": f"#/components/messages/{tag}"}},
    }


def _message(event: type[msgspec.Struct]) -> dict[str, Any]:
    return {
        "name": tag_of(event),
        "summary": (event.__doc__ or "").splitlines()[0],
        "headers": {"$ref": "#/components/schemas/Headers"},
        "payload": {"$ref": f"#/components/schemas/{event.__name__}"},
    }


def _operation(types: tuple[str, ...]) -> dict[str, Any]:
    heard = types or tuple(tag_of(event) for event in EVENTS)
    return {
        "action": "receive",
        "channel": {"$ref": f"#/channels/{heard[0]}"},
        "description": f"Hears {', '.join(heard)}.",
    }


def render() -> str:
    """Return the document as YAML, the same for the same vocabulary."""
    builtins = msgspec.to_builtins(document(), str_keys=True)
    return str(yaml.safe_dump(builtins, sort_keys=False, allow_unicode=True, width=120))


def main() -> None:
    """Write the file, or check it."""
    if "--check" not in sys.argv[1:]:
        FILE.write_text(render(), encoding="utf-8")
    elif FILE.read_text(encoding="utf-8") != render():
        sys.exit("contracts/asyncapi.yaml is out of date: run `python -m contracts.asyncapi`.")


if __name__ == "__main__":
    main()
