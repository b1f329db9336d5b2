"""The vocabulary of the bus: samples decode, the published document is fresh, the map of the services is true."""

from pathlib import Path
from typing import get_args

import msgspec
import pytest

import services
from contracts import asyncapi
from contracts.envelope import decode, enclose, encode, from_headers, to_headers, type_of
from contracts.events import BookCreated, Event, StoryRequested
from contracts.subjects import NOUNS, subject_for
from contracts.topology import CONSUMERS

SAMPLES = Path(asyncapi.__file__).with_name("samples")
TYPES = {asyncapi.tag_of(event) for event in get_args(Event)}


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_the_sample_of_every_event_still_decodes_to_itself(kind: str) -> None:
    raw = (SAMPLES / f"{kind}.json").read_bytes()
    event = decode(raw)
    assert type_of(event) == kind
    assert decode(encode(event)) == event
    assert msgspec.json.decode(encode(event)).items() >= msgspec.json.decode(raw).items()


def test_there_is_no_sample_without_an_event() -> None:
    assert {path.stem for path in SAMPLES.glob("*.json")} == TYPES


def test_an_older_reader_skips_fields_that_it_does_not_know() -> None:
    raw = msgspec.json.decode((SAMPLES / "book.deleted.json").read_bytes())
    assert decode(msgspec.json.encode(raw | {"reason": "moved"})) == decode(msgspec.json.encode(raw))


def test_the_asyncapi_document_is_up_to_date() -> None:
    assert asyncapi.FILE.read_text(encoding="utf-8") == asyncapi.render()


def test_every_type_belongs_to_a_noun_of_the_stream() -> None:
    assert {kind.split(".")[0] for kind in TYPES} == set(NOUNS)


def test_consumers_hear_only_types_that_exist() -> None:
    assert {kind for consumer in CONSUMERS for kind in consumer.types} <= TYPES


def test_the_map_of_the_services_names_who_hears_and_emits_every_event() -> None:
    rows = {row[0]: row for row in _map_rows()}
    heard = {
        name: {kind for consumer in CONSUMERS if consumer.name.startswith(name) for kind in consumer.types}
        for name in ("story", "illustrator")
    }
    assert {name: set(rows[name][1].split(", ")) for name in heard} == heard
    emitted = [kind for row in rows.values() for kind in row[2].split(", ") if kind in TYPES]
    assert sorted(emitted) == sorted(TYPES)


def _map_rows() -> list[list[str]]:
    lines = [line for line in (services.__doc__ or "").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


def test_an_envelope_survives_the_journey_through_headers() -> None:
    cause = enclose(BookCreated(book_id="b", family_id="f", title="T"), source="/gateway")
    effect = enclose(StoryRequested(book_id="b", title="T"), source="/gateway", cause=cause)
    assert from_headers(to_headers(effect)) == effect
    assert effect.correlation_id == cause.id
    assert effect.causation_id == cause.id
    assert to_headers(effect)["Nats-Msg-Id"] == effect.id


def test_what_follows_from_a_cause_always_has_the_same_id() -> None:
    event = StoryRequested(book_id="b", title="T")
    cause = enclose(BookCreated(book_id="b", family_id="f", title="T"), source="/gateway")
    once, twice = (enclose(event, source="/story", cause=cause, part=3) for _ in range(2))
    other = enclose(event, source="/story", cause=cause, part=4)
    assert once.id == twice.id != other.id


def test_a_subject_is_the_type_and_the_aggregate() -> None:
    assert subject_for(StoryRequested(book_id="b", title="T")) == "story.requested.b"
