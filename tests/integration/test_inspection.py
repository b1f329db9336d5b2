"""What another release's migration is to a service that runs: more is no fault, less and otherwise is."""

from collections.abc import AsyncIterator

import pytest
from nats.js import JetStreamContext

from contracts.bus import connect
from contracts.inspection import faults_on
from contracts.subjects import PROJECTS_EVENTS, REQUESTS, STREAM, WRITES_CHAPTERS
from contracts.topology import migrate


@pytest.fixture
async def js(fresh_nats: str) -> AsyncIterator[JetStreamContext]:
    await migrate(fresh_nats)
    async with connect(fresh_nats, "test") as client:
        yield client.jetstream()


async def faults(js: JetStreamContext) -> list[tuple[str, bool]]:
    found = await faults_on(js, (WRITES_CHAPTERS, PROJECTS_EVENTS))
    return [(fault.sentence.partition(":")[0], fault.gone) for fault in found]


async def hear(js: JetStreamContext, *filters: str) -> None:
    """Let the story's consumer hear what other filters let through."""
    config = (await js.consumer_info(STREAM, WRITES_CHAPTERS)).config
    config.filter_subject, config.filter_subjects = None, list(filters)
    await js.add_consumer(STREAM, config)


async def store(js: JetStreamContext, *nouns: str) -> None:
    """Let the log store events of some nouns."""
    config = (await js.stream_info(STREAM)).config
    config.subjects = [f"{noun}.*.*" for noun in nouns]
    await js.update_stream(config)


async def test_a_noun_that_a_newer_release_adds_is_no_fault(js: JetStreamContext) -> None:
    subjects = (await js.stream_info(STREAM)).config.subjects or []
    await store(js, *(subject.partition(".")[0] for subject in subjects), "narration")
    assert await faults(js) == []


async def test_a_noun_that_is_not_stored_any_more_is_a_fault(js: JetStreamContext) -> None:
    await store(js, "book", "narration")
    assert await faults(js) == [(f"Stream {STREAM} is not as declared", False)]


async def test_a_type_that_only_a_newer_release_knows_may_be_heard(js: JetStreamContext) -> None:
    await hear(js, "story.requested.*", "chapter.regeneration_requested.*", "chapter.narrated.*")
    assert await faults(js) == []


@pytest.mark.parametrize(
    "filters",
    [
        ["story.requested.*"],
        [],
        # This release would acknowledge it without handling it.
        ["story.requested.*", "chapter.regeneration_requested.*", "chapter.drafted.*"],
    ],
)
async def test_a_consumer_that_hears_less_or_what_is_not_its_own_is_a_fault(
    js: JetStreamContext, filters: list[str]
) -> None:
    await hear(js, *filters)
    assert await faults(js) == [(f"Consumer {WRITES_CHAPTERS} is not as declared", False)]


async def test_what_is_not_there_is_gone(js: JetStreamContext) -> None:
    await js.delete_consumer(STREAM, WRITES_CHAPTERS)
    await js.delete_key_value(REQUESTS)
    assert await faults(js) == [(f"Consumer {WRITES_CHAPTERS} is missing", True), ("Bucket requests is missing", True)]
    await js.delete_stream(STREAM)
    assert (f"Stream {STREAM} is missing", True) in await faults(js)
