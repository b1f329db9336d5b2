"""How long to insist: which provider errors are tried again, how often, and what the family reads in the end."""

import random
from collections.abc import Awaitable, Callable
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
    Unavailable,
)

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

TRIES: dict[type[ProviderError], int] = {Unavailable: 3, BadAnswer: 2}
_CODES: dict[type[ProviderError], FailureCode] = {
    Refused: "refused",
    Quota: "quota",
    Misconfigured: "misconfigured",
    BadAnswer: "bad_answer",
    Unavailable: "unavailable",
}
Sentences = dict[FailureCode, str]


async def insist(call: Callable[[], Awaitable[T]], sentences: Sentences, sleep: Sleep) -> T:
    """Call a provider until it answers or no further try makes sense.

    Raises:
        Later: the provider asked for a pause.
        Hopeless: with the sentence for this kind of failure.
    """
    tries: dict[type[ProviderError], int] = {}
    while True:
        try:
            return await call()
        except Busy as error:
            raise Later(error.retry_after, "the provider is busy") from error
        except ProviderError as error:
            kind = type(error)
            tries[kind] = tries.get(kind, 0) + 1
            if tries[kind] >= TRIES.get(kind, 1):
                code = _CODES.get(kind, "unavailable")
                raise Hopeless(code, sentences[code]) from error
            # Full jitter, so that many workers do not come back at the same moment.
            await sleep(random.uniform(0.5, 2.0 * 2 ** tries[kind]))
