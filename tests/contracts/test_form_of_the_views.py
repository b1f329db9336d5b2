"""The form of the views: whoever changes what the same events give has to raise its number."""

import hashlib
from pathlib import Path

import pytest

from contracts import asyncapi
from contracts.envelope import Envelope, Recorded, decode
from contracts.views import FORM
from services.library.folding import fold_on, views_of

SAMPLES = Path(asyncapi.__file__).with_name("samples")
CHARACTER = ("character.created", "character.photographed", "character.portrayed", "portrayal.approved")
BOOK = (
    "book.created",
    "story.requested",
    "story.started",
    "cover.illustrated",
    "chapter.drafted",
    "chapter.illustrated",
    "chapter.edited",
    "chapter.added",
    "book.arranged",
    "illustration.requested",
    "book.revised",
)
CAUSES = {
    "story.started": "story.requested",
    "cover.illustrated": "story.started",
    "chapter.drafted": "story.requested",
    "chapter.illustrated": "chapter.drafted",
}
GIVEN = {CHARACTER: (5, "7c3c4033c8795cdb"), BOOK: (5, "0cb603184589f200")}


def log_of(kinds: tuple[str, ...]) -> list[Recorded]:
    """Return the samples of some events as a log, in which the type of an event is its id."""
    return [recorded(kind, place) for place, kind in enumerate(kinds, start=1)]


def recorded(kind: str, place: int) -> Recorded:
    cause = CAUSES.get(kind)
    envelope = Envelope(
        id=kind,
        type=kind,
        source="/test",
        subject="a" * 32,
        time=f"2026-05-01T10:00:{place:02}Z",
        correlation_id="story.requested" if cause else kind,
        causation_id=cause,
    )
    return Recorded(decode((SAMPLES / f"{kind}.json").read_bytes()), envelope, place)


@pytest.mark.parametrize("kinds", GIVEN)
def test_the_same_events_give_the_same_bytes_until_the_form_has_another_number(kinds: tuple[str, ...]) -> None:
    digest = hashlib.sha256()
    for key, view in views_of(fold_on(None, log_of(kinds))).items():
        digest.update(key.encode() + (view or b""))
    assert (FORM, digest.hexdigest()[:16]) == GIVEN[kinds], "The views changed: raise FORM in contracts/views.py, too."
