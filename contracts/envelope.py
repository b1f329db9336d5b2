"""The envelope of an event, in NATS headers: CloudEvents attribute names, correlation and causation, message id.

``correlation_id`` is the id of the first event of a conversation (the id of a job), copied unchanged;
``causation_id`` is the id of the event that was being handled. The NATS message id is the event's own id, so that
whoever publishes the same event again within the duplicate window stores it once.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import get_args

import msgspec

from contracts.events import BookEvent, CharacterEvent, Event
from contracts.ids import derived_id, new_id

TYPES = frozenset(str(kind.__struct_config__.tag) for kind in get_args(Event))
"""The types of all events that this release knows."""
_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_encoder = msgspec.json.Encoder()


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """Who says what about which aggregate, when and why."""

    id: str
    type: str
    source: str
    subject: str
    time: str
    correlation_id: str
    causation_id: str | None = None


class Recorded(msgspec.Struct, frozen=True):
    """An event as it stands in the log: ``sequence`` is its place in the stream.

    ``redelivered`` says that somebody was given it before and did not finish.
    """

    event: Event
    envelope: Envelope
    sequence: int
    redelivered: bool = False


def type_of(event: Event) -> str:
    """Return the tag of an event, e.g. ``chapter.drafted``."""
    return str(event.__struct_config__.tag)


def aggregate_of(event: Event) -> str:
    """Return the id of the character or book that the event is about."""
    return event.character_id if isinstance(event, CharacterEvent) else event.book_id


def enclose(
    event: Event, *, source: str, cause: Envelope | None = None, part: object = "", own_id: str = ""
) -> Envelope:
    """Put an event into its envelope.

    With a ``cause`` the id is derived from it, the type and ``part`` (what tells several events of one type
    and cause apart); without one the event starts a conversation under ``own_id`` or a new id.
    """
    kind = type_of(event)
    own = own_id or (derived_id(cause.id, kind, part) if cause else new_id())
    return Envelope(
        id=own,
        type=kind,
        source=source,
        subject=aggregate_of(event),
        time=datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        correlation_id=cause.correlation_id if cause else own,
        causation_id=cause.id if cause else None,
    )


def to_headers(envelope: Envelope) -> dict[str, str]:
    """Write an envelope as headers."""
    headers = {
        "Nats-Msg-Id": envelope.id,
        "ce-specversion": "1.0",
        "ce-id": envelope.id,
        "ce-type": envelope.type,
        "ce-source": envelope.source,
        "ce-subject": envelope.subject,
        "ce-time": envelope.time,
        "correlation_id": envelope.correlation_id,
    }
    if envelope.causation_id:
        headers["ce-causationid"] = envelope.causation_id
    return headers


def from_headers(headers: Mapping[str, str]) -> Envelope:
    """Read an envelope; raise ``KeyError`` when an attribute is missing."""
    return Envelope(
        id=headers["ce-id"],
        type=headers["ce-type"],
        source=headers["ce-source"],
        subject=headers["ce-subject"],
        time=headers["ce-time"],
        correlation_id=headers["correlation_id"],
        causation_id=headers.get("ce-causationid"),
    )


def encode(event: Event) -> bytes:
    """Write an event as the body of a message."""
    return _encoder.encode(event)


def decode(body: bytes) -> Event:
    """Read the body of a message; raise ``msgspec.ValidationError`` or ``msgspec.DecodeError`` when it is none."""
    return _decoder.decode(body)


def is_about_a_book(event: Event) -> bool:
    """Tell whether the event belongs to a book rather than to a character."""
    return isinstance(event, BookEvent)
