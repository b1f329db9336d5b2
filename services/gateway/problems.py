"""Problems: every error as RFC 9457 problem details, with a sentence that a parent understands."""

import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from nats.errors import Error as NatsError

from contracts.bus import BusDown
from contracts.gallery import GalleryDown

log = logging.getLogger("gateway")
MEDIA_TYPE = "application/problem+json"

_SENTENCES = {
    400: "Something in this request is not as it should be.",
    401: "Your session has ended. Please load the page again.",
    403: "This was asked for by another web site, so it was not done.",
    404: "There is nothing here.",
    405: "This cannot be done here.",
    409: "This does not go together with what is happening right now.",
    412: "This was changed in the meantime. Please look at the newest state and try again.",
    413: "This is too big.",
    415: "This kind of content is not understood here.",
    422: "This key was used for another request before.",
    429: "That was a little fast. Please wait a moment.",
    500: "Something went wrong on our side. Nothing of yours is lost; please try again.",
    503: "The service is just waking up or taking a short break. Please try again in a moment.",
}
_TITLES = {413: "Content Too Large", 422: "Unprocessable Content"}


class FieldError(msgspec.Struct, frozen=True):
    """What is wrong with one field of a request."""

    field: str
    message: str


class ProblemDetails(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An error as RFC 9457 has it; ``current`` is the current state after a stale edit."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    request_id: str
    errors: tuple[FieldError, ...] = ()
    current: Any = None


class Problem(Exception):
    """A request that cannot be answered as wished."""

    def __init__(
        self,
        status: int,
        detail: str = "",
        *,
        errors: Sequence[FieldError] = (),
        current: msgspec.Raw | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail or _SENTENCES[status]
        self.errors = tuple(errors)
        self.current = current
        self.headers = dict(headers or {})


def wrong_field(field: str, message: str) -> Problem:
    """Return the problem of a field that does not fit."""
    return Problem(400, f"Please look at “{field}” again: {message}", errors=[FieldError(field, message)])


def later(detail: str = "", seconds: int = 2) -> Problem:
    """Return the problem of something that will work in a moment."""
    return Problem(503, detail, headers={"Retry-After": str(seconds)})


def problem_of(error: Exception) -> Problem:
    """Return what to tell about any error."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, HTTPException):
        status = error.status_code if error.status_code in _SENTENCES else 500 if error.status_code >= 500 else 400
        return Problem(status, headers=error.headers)
    if isinstance(error, (BusDown, GalleryDown, NatsError, TimeoutError)):
        return later()
    return Problem(500)


def body_of(problem: Problem, path: str, request_id: str) -> bytes:
    """Return the body that tells of a problem."""
    details = ProblemDetails(
        type="about:blank",
        title=_TITLES.get(problem.status) or HTTPStatus(problem.status).phrase,
        status=problem.status,
        detail=problem.detail,
        instance=path,
        request_id=request_id,
        errors=problem.errors,
        current=problem.current,
    )
    return msgspec.json.encode(details)


def to_response(request: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Answer an error that a route or the router raised."""
    problem = problem_of(error)
    request_id = str(request.scope.get("request_id", ""))
    if problem.status >= 500:
        log.error("request failed", exc_info=error, extra={"request_id": request_id, "status": problem.status})
    return Response(
        body_of(problem, printable(request.scope["path"]), request_id),
        status_code=problem.status,
        media_type=MEDIA_TYPE,
        headers={"cache-control": "private, no-store", **problem.headers},
    )


def printable(path: str) -> str:
    """Return a path so that every JSON reader takes it."""
    return path.encode("utf-8", "replace").decode()[:500]
