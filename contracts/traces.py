"""Traces: the steps that a book takes through the services, each with the step that caused it (W3C trace context).

Nothing is loaded, recorded or sent unless the environment names a collector (``OTEL_EXPORTER_OTLP_ENDPOINT``); the
other ``OTEL_…`` variables then mean what they mean everywhere. A fact that is noted at a step is an id, a number or a
word out of the code: never anything that a family wrote.
"""

import os
from collections.abc import Mapping
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from contextvars import Token

    from opentelemetry.context import Context
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SpanExporter
    from opentelemetry.trace import Span, Tracer

Kind = Literal["internal", "server", "client", "producer", "consumer"]
Fact = str | int | float | bool

_LAST_WORDS = 2.0
"""Seconds that a process which ends waits for a collector to take what is left."""


class Step:
    """One step of a trace. As a context it is what other steps begun within are caused by, and ends with the block."""

    def __init__(self, span: "Span | None" = None) -> None:
        self._span = span
        self._token: Token[Context] | None = None

    def note(self, **facts: Fact) -> None:
        """Note facts; a double underscore in a name stands for a dot."""
        if self._span is not None and self._span.is_recording():
            self._span.set_attributes({name.replace("__", "."): fact for name, fact in facts.items()})

    def rename(self, name: str) -> None:
        """Give the step a better name."""
        if self._span is not None:
            self._span.update_name(name)

    def fail(self, error: str) -> None:
        """Say by a word out of the code what went wrong: the text of an exception may quote a family."""
        if self._span is not None and self._span.is_recording():
            from opentelemetry.trace import Status, StatusCode

            self._span.set_attribute("error.type", error)
            self._span.set_status(Status(StatusCode.ERROR))

    def end(self) -> None:
        """End the step; done twice, it has ended the first time."""
        if self._span is not None and self._span.is_recording():
            self._span.end()

    def __enter__(self) -> "Step":
        if self._span is not None:
            from opentelemetry import context, trace

            self._token = context.attach(trace.set_span_in_context(self._span))
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if self._token is not None:
            from opentelemetry import context

            context.detach(self._token)
        if kind is not None:
            self.fail(kind.__name__)
        self.end()


UNSEEN = Step()
"""The step of a process whose traces nobody collects."""


class _Traced:
    tracer: "Tracer | None" = None
    provider: "TracerProvider | None" = None
    exporter: "SpanExporter | None" = None


def are_wanted(environ: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the environment names a collector."""
    named = environ.get("OTEL_EXPORTER_OTLP_ENDPOINT") or environ.get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
    refused = environ.get("OTEL_SDK_DISABLED", "").lower() == "true" or environ.get("OTEL_TRACES_EXPORTER") == "none"
    return bool(named) and not refused


def begin(service: str) -> None:
    """Send the traces of this process to the collector, if one is named."""
    if not are_wanted():
        return
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    resource = Resource.create({"service.namespace": "storymaker", "service.name": service})
    _Traced.provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    _Traced.exporter = OTLPSpanExporter()
    _Traced.provider.add_span_processor(BatchSpanProcessor(_Traced.exporter))
    _Traced.tracer = _Traced.provider.get_tracer("storymaker")


def end() -> None:
    """Send what is left; a collector that does not answer is not waited for."""
    provider, exporter = _Traced.provider, _Traced.exporter
    _Traced.provider, _Traced.tracer, _Traced.exporter = None, None, None
    if provider is not None:
        last = Thread(target=provider.shutdown, daemon=True)
        last.start()
        last.join(_LAST_WORDS)
        if last.is_alive() and exporter is not None:
            # It would go on trying in the background, for as long as this process lives.
            exporter.shutdown()
            last.join(_LAST_WORDS)


def are_recorded() -> bool:
    """Tell whether a step that begins now is recorded: whoever would have to gather facts for it asks first."""
    return _Traced.tracer is not None


def begun(name: str, kind: Kind, cause: Mapping[str, str] | None = None, *, first: bool = False) -> Step:
    """Return a step that begins now and lasts until it is ended.

    Its cause is the step that sent the headers ``cause``, else the step that this code runs in, or none for the
    ``first`` step of a trace.
    """
    if _Traced.tracer is None:
        return UNSEEN
    from opentelemetry.context import Context
    from opentelemetry.trace import SpanKind
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    before = None
    if first:
        before = Context()
    elif cause is not None:
        before = TraceContextTextMapPropagator().extract(cause, Context())
    return Step(_Traced.tracer.start_span(name, before, SpanKind[kind.upper()], record_exception=False))


def carried() -> dict[str, str]:
    """Return the headers by which the step that this code runs in becomes the cause of whoever reads them."""
    headers: dict[str, str] = {}
    if _Traced.tracer is not None:
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        TraceContextTextMapPropagator().inject(headers)
    return headers


def ids() -> dict[str, str]:
    """Return the ids of the trace and of the step that this code runs in, nothing outside of a trace."""
    if _Traced.tracer is None:
        return {}
    from opentelemetry import trace

    here = trace.get_current_span().get_span_context()
    return {"trace_id": f"{here.trace_id:032x}", "span_id": f"{here.span_id:016x}"} if here.is_valid else {}
