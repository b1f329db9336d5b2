"""The names on the bus: subjects, streams, consumers and buckets. No other file holds one of these strings."""

from contracts.envelope import aggregate_of, type_of
from contracts.events import Event

STREAM = "STORYMAKER"
DEAD_LETTERS = "DEAD_LETTERS"

WRITES_CHAPTERS = "story-writes-chapters"
PAINTS_CHAPTERS = "illustrator-paints-chapters"
PORTRAYS_CHARACTERS = "illustrator-portrays-characters"
CLEARS_PICTURES = "illustrator-clears-pictures"
PROJECTS_EVENTS = "library-projects-events"

POINTERS = "pointers"
"""Bucket: which bucket of views is the live one, under the key ``views``."""
PRESENCE = "presence"
"""Bucket: one key a running service, gone when it stops saying that it is there."""
REQUESTS = "requests"
"""Bucket: answers to requests that carried an Idempotency-Key, kept for a day."""
ALLOWANCES = "allowances"
"""Bucket: one key an account with a provider, so that all replicas together ask for no more than it allows."""
FIRST_VIEWS = "views-1"

NOUNS = ("character", "portrayal", "book", "story", "chapter", "illustration", "cover")


def subject_for(event: Event) -> str:
    """Return ``<noun>.<participle>.<aggregate id>``."""
    return f"{type_of(event)}.{aggregate_of(event)}"


def of_type(kind: str) -> str:
    """Return the filter for all events of one type."""
    return f"{kind}.*"


def of_aggregate(aggregate_id: str) -> str:
    """Return the filter for all events of one book or character."""
    return f"*.*.{aggregate_id}"


def deletion_of(aggregate_id: str) -> str:
    """Return the filter for the event that deletes a book or character."""
    return f"*.deleted.{aggregate_id}"


def question(service: str, name: str) -> str:
    """Return the subject on which the replicas of a service are asked something; no stream keeps what is said there."""
    return f"ask.{service}.{name}"


def dead_letter(consumer: str, aggregate_id: str) -> str:
    """Return the subject under which a message that nobody could handle is kept."""
    return f"dead.{consumer}.{aggregate_id}"
