"""The one place that says what an exception of the model SDK means to us: by code first, by status second.

Exceptions are recognised by their attributes and class names, so that nobody has to import the SDK for it. The texts
of the resulting errors hold codes and request ids only: a provider's message may quote the family's words.
"""

import email.utils
import math
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager

from contracts.outcomes import (
    BadAnswer,
    Busy,
    Misconfigured,
    ProviderError,
    Quota,
    Refused,
    Resting,
    TimedOut,
    Unavailable,
)

SHORTEST_PAUSE = 2.0
LONGEST_GUESS = 60.0
LONGEST_PAUSE = 3600.0
LONGEST_WAIT = 300.0
"""Seconds of a provider's pause that are waited for in silence, unless a setting says otherwise."""

_QUOTA = {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "credit_balance_exhausted"}
_BUSY = {"rate_limit_exceeded", "rate_limit_error", "slow_down", "too_many_requests"}
_REFUSED = {
    "moderation_blocked",
    "content_policy_violation",
    "image_content_policy_violation",
    "content_filter",
    "invalid_prompt",
    "bio_policy",
    "misalignment_policy_violation",
}
_MISCONFIGURED = {"invalid_api_key", "model_not_found", "invalid_base_url", "context_length_exceeded"}
_UNAVAILABLE = {"server_error", "overloaded_error", "engine_overloaded"}
_UNSENDABLE = {"UnsupportedProtocol", "LocalProtocolError", "InvalidURL", "UnicodeEncodeError"}
_LOST = {"APIConnectionError", "TransportError", "HTTPError", "ConnectionError"}
_TIMED_OUT = {"APITimeoutError", "TimeoutException", "TimeoutError"}
_UNSENT = {"ConnectTimeout", "PoolTimeout", "WriteTimeout"}
_UNREADABLE = {"APIResponseValidationError", "JSONDecodeError", "UnicodeDecodeError"}


def from_code(code: str | None, retry_after: float | None = None, detail: str = "") -> ProviderError | None:
    """Return the error for a provider's own code, or None when the code says nothing to us."""
    what = detail or str(code)
    if code in _QUOTA:
        return Quota(what)
    if code in _BUSY:
        return Busy(guess_pause(0) if retry_after is None else retry_after, what)
    for codes, kind in ((_REFUSED, Refused), (_MISCONFIGURED, Misconfigured), (_UNAVAILABLE, Unavailable)):
        if code in codes:
            return kind(what)
    return None


def from_status(status: int, retry_after: float, detail: str) -> ProviderError:
    """Return the error for an HTTP status that no code explains."""
    if status == 429:
        return Busy(retry_after, detail)
    if status == 402:
        return Quota(detail)
    if status in (408, 409, 425) or status >= 500:
        return Unavailable(detail)
    return Misconfigured(detail)


def translate(error: BaseException, streak: int = 0) -> ProviderError | None:
    """Return what ``error`` means, or None when it is none of a provider's.

    ``streak`` counts the busy answers in a row: without a Retry-After the pause doubles with each.
    """
    if isinstance(error, ProviderError):
        return error
    names = {kind.__name__ for kind in type(error).__mro__}
    causes = {type(cause).__name__ for cause in (error, error.__cause__) if cause is not None}
    if causes & _UNSENDABLE:
        return Misconfigured("address or key cannot be sent")
    if names & _UNREADABLE:
        return BadAnswer(type(error).__name__)
    detail = _detail(error)
    pause = retry_after(error)
    pause = guess_pause(streak) if pause is None else pause
    for code in (_text(error, "code"), _text(error, "type")):
        if known := from_code(code, pause, detail):
            return known
    status = getattr(error, "status_code", None)
    if isinstance(status, int):
        return from_status(status, pause, detail)
    if names & _TIMED_OUT and not causes & _UNSENT:
        return TimedOut(detail)
    return Unavailable(detail) if names & (_LOST | _TIMED_OUT) or "APIError" in names else None


def retry_after(error: BaseException) -> float | None:
    """Return the seconds that the answer's headers ask us to wait, None when they say nothing sensible."""
    headers = getattr(getattr(error, "response", None), "headers", None) or {}
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return _bounded(milliseconds / 1000)
    raw = headers.get("retry-after")
    if (seconds := _number(raw)) is not None:
        return _bounded(seconds)
    try:
        return _bounded(email.utils.parsedate_to_datetime(raw).timestamp() - time.time()) if raw else None
    except (TypeError, ValueError):
        return None


def guess_pause(streak: int) -> float:
    """Return a pause in seconds with jitter, 2 to 60, that grows with the number of busy answers in a row."""
    ceiling = min(LONGEST_GUESS, SHORTEST_PAUSE * 2.0 ** min(streak + 1, 10))
    return random.uniform(SHORTEST_PAUSE, ceiling)


class Translator:
    """Translates for one provider and remembers how often in a row it was busy.

    A pause of more than ``longest_wait`` seconds is no pause but a rest: what waits for it fails, and says until when.
    """

    def __init__(self, longest_wait: float = LONGEST_WAIT) -> None:
        self.streak = 0
        self._longest_wait = longest_wait

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Let nothing of a provider out of the block but :class:`contracts.outcomes.ProviderError`."""
        try:
            yield
        except Exception as error:
            known = translate(error, self.streak)
            if known is None:
                raise
            self.streak = self.streak + 1 if isinstance(known, Busy) else 0
            if isinstance(known, Busy) and known.retry_after > self._longest_wait:
                known = Resting(known.retry_after, str(known))
            # Without its cause: a traceback in a log must not show what the provider quoted.
            raise known from None
        else:
            self.streak = 0


def _detail(error: BaseException) -> str:
    told = {
        "code": _text(error, "code"),
        "status": getattr(error, "status_code", None),
        "request": _text(error, "request_id"),
    }
    facts = ", ".join(f"{name} {value}" for name, value in told.items() if value is not None)
    return f"{type(error).__name__} ({facts})" if facts else type(error).__name__


def _text(error: BaseException, name: str) -> str | None:
    value = getattr(error, name, None)
    return value if isinstance(value, str) else None


def _number(raw: str | None) -> float | None:
    try:
        value = float(raw) if raw else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None


def _bounded(seconds: float) -> float:
    return min(max(seconds, 0.0), LONGEST_PAUSE)
