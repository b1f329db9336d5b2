"""An exception of the SDK becomes one of our seven words, by code first and status second."""

import email.utils
import json
import time

import httpx2
import openai
import pytest

from contracts.outcomes import BadAnswer, Busy, Misconfigured, ProviderError, Quota, Refused, TimedOut, Unavailable
from contracts.provider_errors import Translator, guess_pause, translate

REQUEST = httpx2.Request("POST", "http://models/v1/responses")
FAMILY = "Bruno is afraid of thunder"


def status(code: int, name: str | None = None, kind: str | None = None, **headers: str) -> openai.APIStatusError:
    response = httpx2.Response(code, headers=headers, request=REQUEST)
    return openai.APIStatusError(FAMILY, response=response, body={"code": name, "type": kind, "message": FAMILY})


def caused_by(cause: Exception) -> openai.APIConnectionError:
    error = openai.APIConnectionError(request=REQUEST)
    error.__cause__ = cause
    return error


def late(cause: Exception) -> openai.APITimeoutError:
    error = openai.APITimeoutError(request=REQUEST)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (status(429), Busy),
        (status(429, "insufficient_quota"), Quota),
        (status(429, None, "insufficient_quota"), Quota),
        (status(402), Quota),
        (status(400, "moderation_blocked"), Refused),
        (status(400, "content_policy_violation"), Refused),
        (status(500, "moderation_blocked"), Refused),
        (status(400), Misconfigured),
        (status(401), Misconfigured),
        (status(403), Misconfigured),
        (status(404, "model_not_found"), Misconfigured),
        (status(422), Misconfigured),
        (status(408), Unavailable),
        (status(409), Unavailable),
        (status(500), Unavailable),
        (status(529), Unavailable),
        (openai.APITimeoutError(request=REQUEST), TimedOut),
        (late(httpx2.ReadTimeout("late")), TimedOut),
        (late(httpx2.ConnectTimeout("late")), Unavailable),
        (late(httpx2.PoolTimeout("late")), Unavailable),
        (late(httpx2.WriteTimeout("late")), Unavailable),
        (openai.APIConnectionError(request=REQUEST), Unavailable),
        (caused_by(httpx2.UnsupportedProtocol("no scheme")), Misconfigured),
        (caused_by(httpx2.LocalProtocolError("bad header")), Misconfigured),
        (openai.APIError(FAMILY, REQUEST, body={"code": "slow_down"}), Busy),
        (openai.APIError(FAMILY, REQUEST, body={"code": 500}), Unavailable),
        (openai.APIResponseValidationError(httpx2.Response(200, request=REQUEST), None), BadAnswer),
        (httpx2.ReadTimeout("late"), TimedOut),
        (httpx2.ConnectTimeout("late"), Unavailable),
        (httpx2.ConnectError("nobody"), Unavailable),
        (httpx2.RemoteProtocolError("cut"), Unavailable),
        (httpx2.InvalidURL("bad"), Misconfigured),
        (json.JSONDecodeError(FAMILY, FAMILY, 0), BadAnswer),
        (TimeoutError(), TimedOut),
        (ConnectionResetError(), Unavailable),
    ],
)
def test_each_failure_has_one_meaning_and_quotes_nobody(error: Exception, expected: type[ProviderError]) -> None:
    known = translate(error)
    assert type(known) is expected
    assert "Bruno" not in str(known)


def test_what_is_ours_stays_and_a_mistake_of_ours_is_not_the_provider_s() -> None:
    ours = Refused("no")
    assert translate(ours) is ours
    assert translate(KeyError("x")) is None
    with pytest.raises(KeyError), Translator().translated():
        raise KeyError("x")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "17"}, 17.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after-ms": "1500", "retry-after": "99"}, 1.5),
        ({"retry-after": "999999"}, 3600.0),
    ],
)
def test_a_busy_provider_says_how_long_to_wait(headers: dict[str, str], seconds: float) -> None:
    known = translate(status(429, **headers))
    assert isinstance(known, Busy)
    assert known.retry_after == seconds


def test_a_time_of_day_to_come_back_is_understood() -> None:
    known = translate(status(429, **{"retry-after": email.utils.formatdate(time.time() + 900, usegmt=True)}))
    assert isinstance(known, Busy)
    assert 800 < known.retry_after <= 900


@pytest.mark.parametrize("raw", ["", "soon", "nan", "-5", "inf"])
def test_nonsense_is_no_time_to_wait(raw: str) -> None:
    known = translate(status(429, **{"retry-after": raw}))
    assert isinstance(known, Busy)
    assert 2.0 <= known.retry_after <= 60.0


def test_the_guessed_pause_grows_with_each_busy_answer_and_ends_at_a_minute() -> None:
    assert max(guess_pause(0) for _ in range(500)) <= 4.0
    pauses = [guess_pause(50) for _ in range(500)]
    assert min(pauses) >= 2.0
    assert 30.0 < max(pauses) <= 60.0


def test_a_translator_counts_busy_answers_until_one_succeeds() -> None:
    translator = Translator()
    for expected in (1, 2, 3):
        with pytest.raises(Busy), translator.translated():
            raise status(429)
        assert translator.streak == expected
    with translator.translated():
        pass
    assert translator.streak == 0


def test_a_traceback_does_not_show_what_the_provider_quoted() -> None:
    with pytest.raises(Misconfigured) as caught, Translator().translated():
        raise status(400)
    assert caught.value.__suppress_context__
    assert caught.value.__cause__ is None
