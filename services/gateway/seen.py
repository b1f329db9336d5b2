"""A request as an operator sees it: the first step of a trace, and its seconds among the metrics.

Both end where the answer begins: a browser may follow a book for hours.
"""

import time
from types import TracebackType
from typing import Any

from contracts import measures, metrics
from contracts.traces import UNSEEN, are_recorded, begun

_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))
_NO_ROUTE = "none"


class Seen:
    """Encloses the handling of one request. What a caller says of a trace is not believed: traces begin here."""

    __slots__ = ("_scope", "_started", "_step", "_unseen")

    def __init__(self, scope: Any, started: float) -> None:
        """``started`` is when the request came, by ``time.perf_counter``."""
        self._scope = scope
        self._started = started
        traced = are_recorded() and scope["path"].startswith("/api/")
        self._step = begun("request", "server", first=True) if traced else UNSEEN
        self._unseen = not traced and not metrics.are_served()

    def answered(self, status: int) -> None:
        """Say that the answer begins."""
        if self._unseen:
            return
        method = self._scope["method"] if self._scope["method"] in _METHODS else "other"
        route = self._scope.get("path_template") or _NO_ROUTE
        metrics.observe(measures.HTTP_SECONDS, time.perf_counter() - self._started, method, route, f"{status // 100}xx")
        if self._step is not UNSEEN:
            self._step.rename(f"{method} {route}")
            self._step.note(
                http__request__method=method,
                http__route=route,
                http__response__status_code=status,
            )
            if status >= 500:
                self._step.fail(str(status))
            self._step.end()

    def __enter__(self) -> "Seen":
        self._step.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._step.__exit__(kind, error, traceback)
