"""How often each failure of a provider is tried again, and what is said in the end."""

from datetime import UTC, datetime, timedelta

import pytest

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
from contracts.patience import PICTURE_TRIES, TEXT_TRIES, Sentences, Tries, insist

SENTENCES: Sentences = {
    "refused": "No.",
    "unavailable": "Nobody answered.",
    "bad_answer": "That was nothing.",
    "quota": "No money.",
    "misconfigured": "Wrong key.",
    "resting": "A long pause.",
}


class FailingProvider:
    """Fails with each of its errors in turn, then answers."""

    def __init__(self, *errors: ProviderError) -> None:
        self.calls = 0
        self.pauses: list[float] = []
        self._errors = list(errors)

    async def ask(self) -> str:
        self.calls += 1
        if self._errors:
            raise self._errors.pop(0)
        return "answer"

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)


@pytest.mark.parametrize(
    ("tries", "error", "calls", "code"),
    [
        (PICTURE_TRIES, Unavailable("nobody"), 3, "unavailable"),
        (PICTURE_TRIES, BadAnswer("gif"), 2, "bad_answer"),
        (PICTURE_TRIES, TimedOut("late"), 1, "unavailable"),
        (TEXT_TRIES, Unavailable("nobody"), 3, "unavailable"),
        (TEXT_TRIES, BadAnswer("short"), 2, "bad_answer"),
        (TEXT_TRIES, TimedOut("late"), 2, "unavailable"),
        (TEXT_TRIES, Refused("rules"), 1, "refused"),
        (TEXT_TRIES, Quota("empty"), 1, "quota"),
        (TEXT_TRIES, Misconfigured("key"), 1, "misconfigured"),
    ],
)
async def test_each_failure_has_its_number_of_tries_and_its_sentence(
    tries: Tries, error: ProviderError, calls: int, code: str
) -> None:
    provider = FailingProvider(*[error] * 10)
    with pytest.raises(Hopeless) as end:
        await insist(provider.ask, SENTENCES, provider.sleep, tries)
    assert (provider.calls, len(provider.pauses)) == (calls, calls - 1)
    assert end.value.failure.code == code
    assert end.value.failure.message == SENTENCES[end.value.failure.code]


async def test_a_picture_that_may_have_been_paid_for_is_not_asked_for_again_unless_somebody_says_so() -> None:
    provider = FailingProvider(TimedOut("late"))
    with pytest.raises(Hopeless):
        await insist(provider.ask, SENTENCES, provider.sleep)
    assert provider.calls == 1


async def test_failures_of_different_kinds_are_counted_apart() -> None:
    provider = FailingProvider(Unavailable("nobody"), TimedOut("late"), Unavailable("nobody"), BadAnswer("short"))
    assert await insist(provider.ask, SENTENCES, provider.sleep, TEXT_TRIES) == "answer"
    assert provider.calls == 5


async def test_a_busy_provider_is_asked_later_by_whoever_may_wait() -> None:
    provider = FailingProvider(Busy(17.0))
    with pytest.raises(Later) as pause:
        await insist(provider.ask, SENTENCES, provider.sleep)
    assert (pause.value.delay, provider.pauses) == (17.0, [])


async def test_a_provider_that_wants_a_long_rest_is_not_asked_again_and_says_until_when() -> None:
    provider = FailingProvider(Resting(3600))
    with pytest.raises(Hopeless) as end:
        await insist(provider.ask, SENTENCES, provider.sleep)
    assert (provider.calls, provider.pauses) == (1, [])
    assert (end.value.failure.code, end.value.failure.message) == ("resting", "A long pause.")
    wait = datetime.fromisoformat(end.value.failure.until) - datetime.now(UTC)
    assert timedelta(seconds=3590) < wait <= timedelta(seconds=3600)
