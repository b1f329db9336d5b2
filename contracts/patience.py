"""How long to insist: which provider errors are tried again, how often, and what the family reads in the end."""

import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from contracts.events import FailureCode
from contracts.outcomes import (
    BadAnswer,
    Busy,
    Hopeless,
    Later,
    Misconfigured,
    ProviderError,
    Quota,
    Refused,
    Resting,
    TimedOut,
    Unavailable,
)

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]
Tries = Mapping[type[ProviderError], int]

PICTURE_TRIES: Tries = {Unavailable: 3, BadAnswer: 2}
"""How often a picture is asked for at most, by what goes wrong: once unless named here."""
TEXT_TRIES: Tries = {**PICTURE_TRIES, TimedOut: 2}
"""The same of words: they cost little, and those that came before the silence are kept."""
_CODES: dict[type[ProviderError], FailureCode] = {
    Refused: "refused",
    Resting: "resting",
    Quota: "quota",
    Misconfigured: "misconfigured",
    BadAnswer: "bad_answer",
    Unavailable: "unavailable",
    TimedOut: "unavailable",
}
Sentences = dict[FailureCode, str]


async def insist(
    call: Callable[[], Awaitable[T]],
    sentences: Sentences,
    sleep: Sleep,
    most: Tries = PICTURE_TRIES,
    progress: Callable[[], int] = lambda: 0,
) -> T:
    """Call a provider until it answers or no further try makes sense.

    Tries are counted from the last one that made ``progress`` grow: a model that stops short each time still gets
    through a long answer.

    Raises:
        Later: the provider asked for a pause.
        Hopeless: with the sentence for this kind of failure.
    """
    tries: Counter[type[ProviderError]] = Counter()
    reached = progress()
    while True:
        try:
            return await call()
        except Busy as error:
            raise Later(error.retry_after, "the provider is busy") from error
        except ProviderError as error:
            kind = type(error)
            if progress() > reached:
                reached = progress()
                tries.clear()
            tries[kind] += 1
            if tries[kind] >= most.get(kind, 1):
                code = _CODES.get(kind, "unavailable")
                raise Hopeless(code, sentences[code], _until(error)) from error
            # Full jitter, so that many workers do not come back at the same moment.
            await sleep(random.uniform(0.5, 2.0 * 2 ** tries[kind]))


def _until(error: ProviderError) -> str:
    """Return when a provider that rests takes work again."""
    if not isinstance(error, Resting):
        return ""
    end = datetime.now(UTC) + timedelta(seconds=error.retry_after)
    return end.isoformat(timespec="seconds").replace("+00:00", "Z")
