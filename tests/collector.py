"""A collector of traces: receives OTLP over HTTP as an operator's would, and keeps the spans."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import msgspec
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import (
    ExportTraceServiceRequest,
    ExportTraceServiceResponse,
)
from opentelemetry.proto.common.v1.common_pb2 import AnyValue
from opentelemetry.proto.trace.v1.trace_pb2 import Span as Sent
from opentelemetry.proto.trace.v1.trace_pb2 import Status

Value = str | int | float | bool


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A span as it came in: ids in hexadecimal, ``parent`` empty for the first of a trace."""

    service: str
    name: str
    kind: str
    trace: str
    id: str
    parent: str
    failed: bool
    facts: dict[str, Value]
    links: int
    events: int


class Collector:
    """Where spans are sent to, and what came."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.spans: list[Span] = []
        self.bodies: list[bytes] = []
        self._lock = threading.Lock()

    def take(self, body: bytes) -> None:
        """Keep what one request brought."""
        request = ExportTraceServiceRequest.FromString(body)
        found = [
            _span(sent, {one.key: _value(one.value) for one in resource.resource.attributes})
            for resource in request.resource_spans
            for scope in resource.scope_spans
            for sent in scope.spans
        ]
        with self._lock:
            self.bodies.append(body)
            self.spans += found

    def trace_of(self, name: str, **facts: Value) -> list[Span]:
        """Return every span of the one trace that has a span of this name and facts."""
        with self._lock:
            spans = list(self.spans)
        asked = {key.replace("__", "."): value for key, value in facts.items()}
        traces = {span.trace for span in spans if span.name == name and asked.items() <= span.facts.items()}
        assert len(traces) == 1, f"{len(traces)} traces have {name} {asked}"
        return [span for span in spans if span.trace in traces]


@contextmanager
def running_collector() -> Iterator[Collector]:
    """Receive until the context ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            collector.take(self.rfile.read(int(self.headers["content-length"])))
            answer = ExportTraceServiceResponse().SerializeToString()
            self.send_response(200)
            self.send_header("content-type", "application/x-protobuf")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        collector = Collector(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield collector
        finally:
            server.shutdown()
            thread.join()


def _span(sent: Sent, resource: dict[str, Value]) -> Span:
    return Span(
        service=str(resource["service.name"]),
        name=sent.name,
        kind=Sent.SpanKind.Name(sent.kind).removeprefix("SPAN_KIND_").lower(),
        trace=sent.trace_id.hex(),
        id=sent.span_id.hex(),
        parent=sent.parent_span_id.hex(),
        failed=sent.status.code == Status.STATUS_CODE_ERROR,
        facts={one.key: _value(one.value) for one in sent.attributes},
        links=len(sent.links),
        events=len(sent.events),
    )


def _value(value: AnyValue) -> Value:
    kind = value.WhichOneof("value")
    assert kind in ("string_value", "int_value", "double_value", "bool_value"), kind
    found: Value = getattr(value, kind)
    return found
