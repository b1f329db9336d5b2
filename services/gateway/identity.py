"""Identity: whose request this is. The seam where accounts go; until then everybody is the development family."""

import logging
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable

import jwt
import msgspec

from contracts.ids import derived_id

COOKIE = "storymaker"
DEVELOPMENT_FAMILY = derived_id("family", "development")
_LIFETIME = 30 * 24 * 3600
_FRESH = 3600
_ISSUER = "storymaker"
_AUDIENCE = "storymaker-web"
_REMEMBERED = 10_000

log = logging.getLogger("gateway")


class Caller(msgspec.Struct, frozen=True):
    """A family that is known; ``token`` is a new session for it, when it needs one."""

    family_id: str
    token: str | None = None


class Identity:
    """Reads and writes the session cookie."""

    def __init__(self, secret: str, now: Callable[[], float] = time.time) -> None:
        if not secret:
            log.warning("no secret for sessions is set: every start makes a new one")
        self._secret = secret or secrets.token_hex(32)
        self._now = now
        self._known: OrderedDict[str, tuple[str, float]] = OrderedDict()
        self._issued: tuple[str, float] = ("", 0.0)

    def caller(self, cookies: bytes) -> Caller | None:
        """Return who calls, None when the session is forged or over."""
        token = _cookie(cookies)
        if token is None:
            return Caller(DEVELOPMENT_FAMILY, self._development_token())
        family_id, expires = self._known.get(token) or self._verify(token)
        if not family_id or expires <= self._now():
            return None
        return Caller(family_id, self.token(family_id) if expires - self._now() < _LIFETIME / 2 else None)

    def token(self, family_id: str) -> str:
        """Return a signed session of a family."""
        now = int(self._now())
        claims = {"sub": family_id, "iss": _ISSUER, "aud": _AUDIENCE, "iat": now, "exp": now + _LIFETIME}
        return jwt.encode(claims, self._secret, algorithm="HS256")

    def _development_token(self) -> str:
        token, issued = self._issued
        if self._now() - issued > _FRESH:
            token = self.token(DEVELOPMENT_FAMILY)
            self._issued = (token, self._now())
        return token

    def _verify(self, token: str) -> tuple[str, float]:
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=["HS256"],
                issuer=_ISSUER,
                audience=_AUDIENCE,
                # When it ends is looked at in every request, not only when it is read for the first time.
                options={"require": ["sub", "iss", "aud", "iat", "exp"], "verify_exp": False, "verify_iat": False},
            )
            known = (str(claims["sub"]), float(claims["exp"]))
        except (jwt.InvalidTokenError, ValueError, TypeError):
            return "", 0.0
        self._known[token] = known
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return known


def cookie_of(token: str, secure: bool) -> bytes:
    """Return the value of a ``Set-Cookie`` header; an empty token takes the cookie away."""
    age = _LIFETIME if token else 0
    return f"{COOKIE}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{'; Secure' if secure else ''}".encode()


def _cookie(cookies: bytes) -> str | None:
    for pair in cookies.decode("latin-1").split(";"):
        name, _, value = pair.strip().partition("=")
        if name == COOKIE:
            return value
    return None
