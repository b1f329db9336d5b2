"""A call of a storyteller is measured however its reader ends it."""

from contextlib import aclosing

from prometheus_client import CollectorRegistry

from services.story.builtin import BuiltinStoryteller
from services.story.storyteller import Brief, Retelling
from tests.exposition import measuring

BRIEF = Brief(title="The Moon Garden")


def calls(kept: CollectorRegistry, call: str, outcome: str) -> float | None:
    labels = {"call": call, "maker": "built-in", "outcome": outcome}
    return kept.get_sample_value("storymaker_provider_calls_total", labels)


async def test_a_story_that_is_read_to_its_end_went_well() -> None:
    with measuring("story") as kept:
        assert [part async for part in BuiltinStoryteller().tell(BRIEF)]
        assert (calls(kept, "tell", "ok"), calls(kept, "tell", "cancelled")) == (1, 0)


async def test_a_story_that_nobody_reads_on_was_cancelled() -> None:
    with measuring("story") as kept:
        async with aclosing(BuiltinStoryteller().tell(BRIEF)) as parts:  # type: ignore[type-var]  # it is a generator
            await anext(parts)
        assert (calls(kept, "tell", "ok"), calls(kept, "tell", "cancelled")) == (0, 1)


async def test_a_chapter_that_is_told_anew_is_measured_too() -> None:
    with measuring("story") as kept:
        await BuiltinStoryteller().retell(BRIEF, Retelling(number=2, revision=2, wishes=("rain",), chapters=()))
        assert calls(kept, "retell", "ok") == 1
