"""The frame around every request: its id, who calls, headers that keep browsers safe, one line of log."""

import logging
import secrets
import time
from collections.abc import Collection
from typing import Any

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from services.gateway.answers import Answer
from services.gateway.hosts import is_known, own_names
from services.gateway.identity import Caller, Identity, cookie_of
from services.gateway.origins import is_foreign, readable
from services.gateway.problems import MEDIA_TYPE, Problem, body_of, printable
from services.gateway.seen import Seen
from services.gateway.sentences import Refusal

log = logging.getLogger("gateway")

_SAFETY = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
_QUIET = ("/media/", "/assets/", "/health/")
"""What succeeds here is not worth a line: a page that is looked at fetches dozens of them."""
_ID_LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


class Frame:
    """Wraps the application.

    ``hosts`` are the names at which it is reached, ``allowed`` the origins of other sites that may call it, and
    ``pictures`` is another server that pages may show pictures of, if there is one.
    """

    def __init__(
        self,
        app: ASGIApp,
        identity: Identity,
        *,
        hosts: Collection[str] = (),
        allowed: Collection[str] = (),
        pictures: str = "",
    ) -> None:
        self._app = app
        self._identity = identity
        self._hosts = own_names() | frozenset(hosts)
        self._allowed = allowed
        self._safety = [(b"content-security-policy", policy(pictures)), *_SAFETY]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != ScopeType.HTTP:
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        asked = dict(scope["headers"])
        request_id = _request_id(asked.get(b"x-request-id", b""))
        scope["request_id"] = request_id  # type: ignore[typeddict-unknown-key]  # our own
        scope["asked"] = asked  # type: ignore[typeddict-unknown-key]  # our own
        extra = [*self._safety, (b"x-request-id", request_id.encode())]
        status = 0

        async def framed(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                seen.answered(status)
                message["headers"] = [*message["headers"], *extra]
            await send(message)

        with Seen(scope, started) as seen:
            try:
                refused = self._admit(scope, asked, extra)
                if refused is not None:
                    # The application, which knows of other sites, is not asked.
                    extra += readable(_text(asked.get(b"origin")), self._allowed)
                    await _refusal(refused, scope["path"], request_id)(scope, receive, framed)
                else:
                    await self._app(scope, receive, framed)
            finally:
                _note(scope, status, started, request_id)

    def _admit(self, scope: Any, asked: dict[bytes, bytes], extra: list[tuple[bytes, bytes]]) -> Problem | None:
        if "//" in scope["path"]:
            # The router would take several slashes for one, and find what was not asked for here.
            return Problem(Refusal.NOTHING_HERE)
        host = asked.get(b"host", b"").decode("latin-1")
        if not scope["path"].startswith("/health/") and not is_known(host, self._hosts):
            return Problem(Refusal.UNKNOWN_HOST, host=printable(host))
        if not scope["path"].startswith(("/api/", "/media/")) or scope["method"] == "OPTIONS":
            return None
        origin = asked.get(b"origin")
        site = asked.get(b"sec-fetch-site")
        if is_foreign(scope["method"], host, _text(origin), _text(site), self._allowed):
            return Problem(Refusal.FOREIGN_SITE)
        caller = self._identity.caller(asked.get(b"cookie", b""))
        if caller is None:
            extra.append((b"set-cookie", cookie_of("", scope["scheme"] == "https")))
            return Problem(Refusal.SESSION_ENDED)
        if caller.token is not None:
            extra.append((b"set-cookie", cookie_of(caller.token, scope["scheme"] == "https")))
        scope["caller"] = caller
        return None


def policy(pictures: str) -> bytes:
    """Return what a page may load, and from where: pictures from ``pictures`` too, which the page's worker fetches."""
    outside = f" {pictures}" if pictures else ""
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:{outside}; "
        f"font-src 'self'; connect-src 'self'{outside}; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    ).encode()


def caller_of(scope: Scope) -> Caller:
    """Return who calls, inside a request that the frame admitted."""
    caller: Caller | None = scope.get("caller")  # type: ignore[assignment]  # a scope holds anything
    if caller is None:
        raise Problem(Refusal.NOTHING_HERE)
    return caller


def header(scope: Any, name: bytes) -> str | None:
    """Return a header of a request, None when it was not sent; ``name`` in small letters."""
    return _text(scope["asked"].get(name))


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("latin-1")


def _request_id(given: bytes) -> str:
    return given.decode() if 0 < len(given) <= 64 and _ID_LETTERS.issuperset(given) else secrets.token_hex(8)


def _refusal(problem: Problem, path: str, request_id: str) -> Answer:
    headers = ((b"content-type", MEDIA_TYPE.encode()), (b"cache-control", b"private, no-store"))
    return Answer(problem.status, body_of(problem, printable(path), request_id), headers)


def _note(scope: Any, status: int, started: float, request_id: str) -> None:
    if not log.isEnabledFor(logging.INFO) or (status < 400 and scope["path"].startswith(_QUIET)):
        return
    line = {
        "name": log.name,
        "levelno": logging.INFO,
        "levelname": "INFO",
        "msg": "request",
        "method": scope["method"],
        "route": scope.get("path_template", ""),
        "status": status,
        "ms": round((time.perf_counter() - started) * 1000, 1),
        "request_id": request_id,
    }
    # Without the search for the calling line, which costs as much as the rest.
    log.handle(logging.makeLogRecord(line))
