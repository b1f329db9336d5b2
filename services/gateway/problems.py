"""Problems: every error as RFC 9457 problem details, with a code for programs and a sentence for people."""

import logging
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException
from nats.errors import Error as NatsError

from contracts.bus import BusDown
from contracts.gallery import GalleryDown
from services.gateway.sentences import Fault, Refusal, one_of

log = logging.getLogger("gateway")
MEDIA_TYPE = "application/problem+json"
TYPES = "/problems/"
"""What the type of a problem begins with; its code follows."""

Value = str | int
_OF_STATUS = {
    400: Refusal.MALFORMED,
    404: Refusal.NOTHING_HERE,
    405: Refusal.NOT_DONE_HERE,
    413: Refusal.TOO_BIG,
    415: Refusal.UNKNOWN_CONTENT,
    503: Refusal.NOT_NOW,
}
"""What the router itself refuses."""


class FieldError(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is wrong with one field of a request; ``values`` are those in the sentence of this code."""

    field: str
    code: Annotated[str, one_of(Fault)]
    message: str
    values: dict[str, Value] = {}


class ProblemDetails(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An error as RFC 9457 has it; ``values`` are those in the sentence of this type.

    ``current`` is the current state after a stale edit.
    """

    type: Annotated[str, one_of(Refusal, TYPES)]
    title: str
    status: int
    detail: str
    instance: str
    request_id: str
    values: dict[str, Value] = {}
    errors: tuple[FieldError, ...] = ()
    current: Any = None


class Problem(Exception):
    """A request that cannot be answered as wished; ``values`` are those in the sentence of the refusal."""

    def __init__(
        self,
        refusal: Refusal,
        *,
        errors: Sequence[FieldError] = (),
        current: msgspec.Raw | None = None,
        headers: Mapping[str, str] | None = None,
        **values: Value,
    ) -> None:
        self.detail = refusal.sentence.format(**values, what=" ".join(map(_told, errors)))
        super().__init__(self.detail)
        self.refusal = refusal
        self.values = values
        self.errors = tuple(errors)
        self.current = current
        self.headers = dict(headers or {})

    @property
    def status(self) -> int:
        """Return the status of the answer."""
        return self.refusal.status


def wrong_field(field: str, fault: Fault, **values: Value) -> Problem:
    """Return the problem of a field that does not fit; without a name, it is the whole body."""
    message = fault.sentence.format(**values)
    error = FieldError(field=field, code=fault.code, message=message, values=values)
    return Problem(Refusal.WRONG_FIELD, errors=[error])


def later(refusal: Refusal = Refusal.NOT_NOW, seconds: int = 2) -> Problem:
    """Return the problem of something that will work in a moment."""
    return Problem(refusal, headers={"Retry-After": str(seconds)})


def problem_of(error: Exception) -> Problem:
    """Return what to tell about any error."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, HTTPException):
        usual = Refusal.OUR_FAULT if error.status_code >= 500 else Refusal.MALFORMED
        return Problem(_OF_STATUS.get(error.status_code, usual), headers=error.headers)
    if isinstance(error, (BusDown, GalleryDown, NatsError, TimeoutError)):
        return later()
    return Problem(Refusal.OUR_FAULT)


def body_of(problem: Problem, path: str, request_id: str) -> bytes:
    """Return the body that tells of a problem."""
    details = ProblemDetails(
        type=TYPES + problem.refusal.code,
        title=problem.refusal.title,
        status=problem.status,
        detail=problem.detail,
        instance=path,
        request_id=request_id,
        values=problem.values,
        errors=problem.errors,
        current=problem.current,
    )
    return msgspec.json.encode(details)


def _told(error: FieldError) -> str:
    return f"“{error.field}”: {error.message}" if error.field else error.message


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
