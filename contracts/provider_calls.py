"""Calls of a storyteller or painter, seen from outside: how long each takes, how it ends, what it costs."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from contracts import measures, metrics
from contracts.outcomes import BadAnswer, Busy, Misconfigured, Quota, Refused, Resting, TimedOut, Unavailable
from contracts.traces import begun

Call = Literal["tell", "retell", "portray", "paint", "sketch"]
Maker = Literal["built-in", "model"]

_OUTCOMES: dict[type[BaseException], str] = {
    Busy: "busy",
    Resting: "busy",
    Unavailable: "unavailable",
    TimedOut: "timed_out",
    BadAnswer: "bad_answer",
    Refused: "refused",
    Quota: "quota",
    Misconfigured: "misconfigured",
    asyncio.CancelledError: "cancelled",
    GeneratorExit: "cancelled",
}
_ANSWERED = ("ok", "bad_answer")


@contextmanager
def calling(call: Call, maker: Maker, model: str, cents: float | None = None) -> Iterator[None]:
    """Measure the one call to a provider that the block makes; ``model`` is its name in the settings.

    ``cents`` is what an answer costs, of use or not; None when nobody knows: then there is no sample. The block may be
    left by a generator that is closed early: the step is not made the current one.
    """
    step, started, outcome = begun(f"{call} {maker}", "client"), time.perf_counter(), "error"
    if cents is not None:
        metrics.count(measures.SPEND, call, by=0)
    step.note(storymaker__call=call, storymaker__maker=maker, gen_ai__request__model=model)
    try:
        yield
        outcome = "ok"
    except BaseException as error:
        outcome = outcome_of(error)
        step.fail(outcome)
        raise
    finally:
        step.note(storymaker__outcome=outcome)
        step.end()
        metrics.observe(measures.PROVIDER_SECONDS, time.perf_counter() - started, call, maker)
        metrics.count(measures.PROVIDER_CALLS, call, maker, outcome)
        if cents and outcome in _ANSWERED:
            metrics.count(measures.SPEND, call, by=cents)


def outcome_of(error: BaseException) -> str:
    """Return the word for how a call ended."""
    return _OUTCOMES.get(type(error), "error")
