"""Traces and metrics that nobody asked for: nothing is loaded, and nothing is sent."""

import logging
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress

import msgspec
import pytest
from prometheus_client import CollectorRegistry

from contracts import logs, measures, metrics, traces
from contracts.envelope import enclose
from contracts.events import BookDeleted
from contracts.outcomes import BadAnswer, Busy, Refused
from contracts.provider_calls import calling, outcome_of
from contracts.settings import BusSettings
from contracts.steps import publishing
from contracts.telemetry import telling
from contracts.traces import UNSEEN, are_wanted, begun, carried
from tests.collector import Collector, Span, running_collector
from tests.exposition import measuring

SERVICES = ("gateway", "story", "illustrator", "library")
LOADED = ("opentelemetry.sdk", "opentelemetry.trace", "opentelemetry.exporter", "prometheus_client")


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    """A collector that this process sends its traces to."""
    with running_collector() as collector:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address)
        yield collector


@pytest.fixture
def kept() -> Iterator[CollectorRegistry]:
    """The measures of an illustrator, kept for one test."""
    with measuring("illustrator") as registry:
        yield registry


def sent(collector: Collector) -> dict[str, Span]:
    traces.end()
    return {span.name: span for span in collector.spans}


def test_without_a_collector_no_step_is_recorded_and_no_header_sent() -> None:
    with telling("story", BusSettings()):
        with begun("a", "internal") as step:
            assert step is UNSEEN
            assert carried() == {}
            assert traces.ids() == {}
        assert publishing(enclose(BookDeleted(book_id="b"), source="/story")) is UNSEEN


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_loads_nothing_for_traces_or_metrics_unless_asked(service: str) -> None:
    code = (
        f"import sys, services.{service}.app\n"
        "from contracts.settings import BusSettings\nfrom contracts.telemetry import telling\n"
        f"with telling({service!r}, BusSettings()): pass\n"
        f"print([name for name in sys.modules if name.startswith({LOADED})])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_port_that_is_taken_ends_the_service_with_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code = (
            "from contracts.settings import BusSettings\nfrom contracts.telemetry import telling\n"
            f"with telling('story', BusSettings(metrics_port={port})): pass"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == f"STORYMAKER_METRICS_PORT: cannot listen on 127.0.0.1:{port} (Address already in use).\n"


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({}, False),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}, True),
        ({"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://127.0.0.1:4318/v1/traces"}, True),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_SDK_DISABLED": "true"}, False),
        ({"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318", "OTEL_TRACES_EXPORTER": "none"}, False),
    ],
)
def test_traces_are_sent_only_where_a_collector_is_named(environ: dict[str, str], wanted: bool) -> None:
    assert are_wanted(environ) is wanted


def test_a_step_follows_from_the_headers_of_its_message(collector: Collector) -> None:
    traces.begin("story")
    with begun("sender", "producer"):
        headers = carried()
    with begun("receiver", "consumer", headers):
        pass
    seen = sent(collector)
    assert set(headers) == {"traceparent"}
    assert seen["receiver"].trace == seen["sender"].trace
    assert seen["receiver"].parent == seen["sender"].id


def test_a_message_without_headers_begins_a_trace_of_its_own(collector: Collector) -> None:
    traces.begin("story")
    with begun("outer", "internal"), begun("receiver", "consumer", {}):
        pass
    seen = sent(collector)
    assert not seen["receiver"].parent
    assert seen["receiver"].trace != seen["outer"].trace


def test_an_error_is_recorded_by_its_name_and_never_by_its_text(collector: Collector) -> None:
    traces.begin("story")
    with pytest.raises(ValueError, match="Bruno"), begun("a", "internal"):
        raise ValueError("Bruno")
    with pytest.raises(Refused), calling("tell", "model", "luna"):
        raise Refused("Bruno")
    seen = sent(collector)
    assert seen["a"].failed
    assert seen["a"].facts == {"error.type": "ValueError"}
    assert seen["tell model"].facts["error.type"] == "refused"
    assert not any(b"Bruno" in body for body in collector.bodies)


def test_a_line_of_the_log_names_the_step_it_was_written_in(collector: Collector) -> None:
    traces.begin("story")
    line = logs.formatter()
    record = logging.makeLogRecord({"msg": "hello"})
    with begun("a", "internal"):
        inside = msgspec.json.decode(line.format(record))
    outside = msgspec.json.decode(line.format(record))
    seen = sent(collector)
    assert (inside["trace_id"], inside["span_id"]) == (seen["a"].trace, seen["a"].id)
    assert "trace_id" not in outside


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            "Task exception was never retrieved\nfuture: <Task exception=ValueError('Bruno')>",
            "Task exception was never",
        ),
        ("Exception in callback tell('Bruno')\nhandle: <Handle tell('Bruno')>", "Exception in callback tell"),
        ("Executing <Task finished result='Bruno'> took 1.2 seconds", "Executing"),
    ],
)
def test_what_went_wrong_in_the_loop_is_logged_without_what_it_was_about(said: str, kept: str) -> None:
    line = logs.formatter().format(logging.makeLogRecord({"name": "asyncio", "msg": said}))
    assert msgspec.json.decode(line)["message"].startswith(kept)
    assert "Bruno" not in line


def test_a_collector_that_is_away_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    traces.begin("story")
    with begun("a", "internal"):
        pass
    before = set(threading.enumerate())
    traces.end()
    assert begun("b", "internal") is UNSEEN
    assert not {thread.name for thread in threading.enumerate()} & {"OtelBatchSpanRecordProcessor"}
    assert set(threading.enumerate()) <= before


def test_how_a_call_ended_is_one_of_few_words() -> None:
    assert {outcome_of(error) for error in (Busy(1.0), Refused(), GeneratorExit(), ValueError())} == {
        "busy",
        "refused",
        "cancelled",
        "error",
    }


@pytest.mark.parametrize(("error", "spent"), [(None, 4.5), (BadAnswer(), 4.5), (Refused(), 0.0), (Busy(1.0), 0.0)])
def test_what_was_answered_is_paid_for(error: Exception | None, spent: float, kept: CollectorRegistry) -> None:
    with suppress(BadAnswer, Refused, Busy), calling("paint", "model", "flare", 4.5):
        if error is not None:
            raise error
    assert kept.get_sample_value("storymaker_spend_cents_total", {"call": "paint"}) == spent


def test_a_call_without_a_price_is_not_in_the_spending(kept: CollectorRegistry) -> None:
    with calling("paint", "model", "flare"):
        pass
    assert kept.get_sample_value("storymaker_spend_cents_total", {"call": "paint"}) is None


def test_measures_are_not_kept_unless_somebody_can_fetch_them() -> None:
    metrics.count(measures.SPEND, "tell", by=3)
    assert not metrics.are_served()


def test_every_measure_has_a_name_of_its_own_and_an_owner() -> None:
    assert len({measure.name for measure in measures.ALL}) == len(measures.ALL) > 20
    for measure in measures.ALL:
        assert measure.by
        assert set(measure.by) <= set(SERVICES)
        assert measure.name.endswith("_total") == (measure.kind == "counter")
