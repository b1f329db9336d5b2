import base64
import json
import logging

import jwt
import pytest

from services.gateway.identity import COOKIE, DEVELOPMENT_FAMILY, Identity, cookie_of
from services.gateway.origins import is_foreign

SECRET = "x" * 40
DAY = 24 * 3600


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def cookie(token: str) -> bytes:
    return f"other=1; {COOKIE}={token}; more=2".encode()


def test_who_has_no_session_is_the_development_family_and_gets_one() -> None:
    identity = Identity(SECRET, Clock())
    caller = identity.caller(b"other=1")
    assert caller is not None
    assert (caller.family_id, caller.token is not None) == (DEVELOPMENT_FAMILY, True)
    again = identity.caller(cookie(str(caller.token)))
    assert again is not None
    assert (again.family_id, again.token) == (DEVELOPMENT_FAMILY, None)


def test_a_session_ends_also_while_it_is_remembered() -> None:
    clock = Clock()
    identity = Identity(SECRET, clock)
    token = identity.token("f")
    assert identity.caller(cookie(token)) is not None
    clock.now += 29 * DAY
    aged = identity.caller(cookie(token))
    assert aged is not None
    assert aged.token is not None
    clock.now += DAY
    assert identity.caller(cookie(token)) is None


def _part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


_CLAIMS = {"sub": "f", "iss": "storymaker", "aud": "storymaker-web", "iat": 1, "exp": 9_999_999_999}
_LESS = [{key: value for key, value in _CLAIMS.items() if key != missing} for missing in _CLAIMS]
FORGED = [
    "",
    "a.b.c",
    ".",
    "é",
    f"{_part({'alg': 'none', 'typ': 'JWT'})}.{_part(_CLAIMS)}.",
    jwt.encode(_CLAIMS, "y" * 40, algorithm="HS256"),
    jwt.encode(_CLAIMS, SECRET + "x" * 30, algorithm="HS512"),
    jwt.encode({**_CLAIMS, "iss": "another"}, SECRET, algorithm="HS256"),
    jwt.encode({**_CLAIMS, "aud": "another"}, SECRET, algorithm="HS256"),
    jwt.encode({**_CLAIMS, "exp": 5}, SECRET, algorithm="HS256"),
    jwt.encode({**_CLAIMS, "nbf": 9_999_999_999}, SECRET, algorithm="HS256"),
    jwt.encode({**_CLAIMS, "sub": ""}, SECRET, algorithm="HS256"),
    *(jwt.encode(claims, SECRET, algorithm="HS256") for claims in _LESS),
    jwt.encode(_CLAIMS, SECRET, algorithm="HS256") + "x",
    jwt.encode(_CLAIMS, SECRET, algorithm="HS256").rpartition(".")[0] + ".",
]


@pytest.mark.parametrize("token", FORGED, ids=range(len(FORGED)))
def test_a_forged_session_is_nobody(token: str) -> None:
    assert Identity(SECRET).caller(cookie(token)) is None


def test_without_a_secret_every_start_makes_one_and_says_so(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        token = Identity("").token("f")
    assert Identity("").caller(cookie(token)) is None
    assert "secret" in caplog.text


def test_a_cookie_is_secure_where_the_connection_is() -> None:
    assert b"Secure" in cookie_of("t", secure=True)
    assert b"Secure" not in cookie_of("t", secure=False)


@pytest.mark.parametrize(
    ("method", "origin", "site", "foreign"),
    [
        ("POST", None, None, False),
        ("POST", "http://books.home:8080", "same-origin", False),
        ("POST", "https://books.home:8080", None, False),
        ("POST", "http://books.home", None, True),
        ("POST", "http://evil.example", None, True),
        ("POST", "http://evil.example", "same-origin", True),
        ("POST", "null", None, True),
        ("POST", "http://[", None, True),
        ("DELETE", None, "cross-site", True),
        ("PUT", None, "same-site", True),
        ("PATCH", None, "none", False),
        ("POST", "http://friend.example", "cross-site", False),
        ("GET", "http://evil.example", "cross-site", False),
    ],
)
def test_only_our_own_pages_change_something(method: str, origin: str | None, site: str | None, foreign: bool) -> None:
    assert is_foreign(method, "books.home:8080", origin, site, ("http://friend.example",)) is foreign
