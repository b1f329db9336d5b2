"""Answers: ASGI applications that send bytes which are ready, with nothing encoded twice."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from litestar.types import Receive, Scope, Send

from services.gateway.packing import GZIPPED, VARIES, WORTH, gzipped, taken

Header = tuple[bytes, bytes]

JSON = b"application/json"
_NO_STORE = (b"cache-control", b"private, no-store")
_REVALIDATE = (b"cache-control", b"private, no-cache")
_encoder = msgspec.json.Encoder()


class Answer:
    """A whole answer: status, headers, body."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, body: bytes = b"", headers: Sequence[Header] = ()) -> None:
        self.status = status
        self.body = body
        self.headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 -- the ASGI shape
        """Send it."""
        headers = list(self.headers)
        if self.status not in (204, 304):
            headers.append((b"content-length", b"%d" % len(self.body)))
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body, "more_body": False})


class JsonAnswer(Answer):
    """An answer that goes out packed when it is long and the browser takes that; ``packed`` has the packed body.

    The ETag stays that of the version, which an edit gives back, however the body was packed.
    """

    __slots__ = ("_packed",)

    def __init__(self, status: int, body: bytes, headers: Sequence[Header], packed: Callable[[], bytes] | None) -> None:
        super().__init__(status, body, headers)
        self._packed = packed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        if len(self.body) < WORTH:
            await super().__call__(scope, receive, send)
        elif "gzip" not in taken(scope):
            await Answer(self.status, self.body, (*self.headers, VARIES))(scope, receive, send)
        else:
            body = self._packed() if self._packed else gzipped(self.body)
            await Answer(self.status, body, (*self.headers, VARIES, GZIPPED))(scope, receive, send)


def etag_of(version: int) -> bytes:
    """Return the ETag of a version."""
    return b'"%d"' % version


def json(
    value: Any, status: int = 200, *, version: int | None = None, packed: Callable[[], bytes] | None = None
) -> Answer:
    """Answer with a value as JSON; bytes are JSON already. With a ``version`` the answer carries an ETag.

    ``packed`` returns the gzip of the bytes when somebody keeps it.
    """
    body = value if isinstance(value, bytes) else _encoder.encode(value)
    if version is None:
        return JsonAnswer(status, body, ((b"content-type", JSON), _NO_STORE), packed)
    return JsonAnswer(status, body, ((b"content-type", JSON), _REVALIDATE, (b"etag", etag_of(version))), packed)


def empty(status: int = 204) -> Answer:
    """Answer without a body."""
    return Answer(status, b"", (_NO_STORE,))


def unchanged(etag: bytes, cache_control: bytes = _REVALIDATE[1]) -> Answer:
    """Answer that the caller has this state already."""
    return Answer(304, b"", ((b"etag", etag), (b"cache-control", cache_control)))


def page(items: Sequence[bytes], following: str | None) -> Answer:
    """Answer with a list of JSON values and the cursor of the next page."""
    return json(b'{"items":[' + b",".join(items) + b'],"next":' + _encoder.encode(following) + b"}")
