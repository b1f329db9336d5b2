"""One book, made with models, as an operator sees it: one trace, metrics, log lines, and nothing of the family."""

from collections import Counter
from collections.abc import Iterator

import msgspec
import pytest

from contracts import measures
from tests.collector import Span
from tests.exposition import Sample
from tests.queries import GIVEN, Query, queries, uses
from tests.waiting import wait_until
from tests.watched_system import COVERS, PAGES, WORDS, Watched, watched_system

FACTS = {
    "error.type",
    "gen_ai.request.model",
    "http.request.method",
    "http.response.status_code",
    "http.route",
    "messaging.consumer.group.name",
    "messaging.destination.name",
    "messaging.message.id",
    "messaging.operation.name",
    "messaging.system",
    "storymaker.aggregate_id",
    "storymaker.call",
    "storymaker.correlation_id",
    "storymaker.delivered",
    "storymaker.maker",
    "storymaker.outcome",
    "storymaker.sequence",
}


@pytest.fixture(scope="module")
def watched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """A system in which a book was made, one page of which was refused."""
    with watched_system(tmp_path_factory.mktemp("watched")) as watched:
        yield watched


@pytest.fixture(scope="module")
def trace(watched: Watched) -> list[Span]:
    """The trace of the book, when all of its spans have come."""

    def found() -> list[Span]:
        return watched.collector.trace_of("publish story.requested", storymaker__correlation_id=watched.job)

    async def whole() -> bool:
        spans = watched.collector.spans
        if not any(span.name == "publish story.requested" for span in spans):
            return False
        parents = {span.parent for span in found()} - {""}
        told = Counter(span.name for span in found())
        return parents <= {span.id for span in found()} and told["library-projects-events chapter.illustrated"] == 9

    assert wait_until(whole, 30), Counter((span.service, span.name) for span in watched.collector.spans)
    return found()


@pytest.fixture(scope="module")
def served(watched: Watched) -> list[Sample]:
    """What all services serve after the book."""
    return [one for exposition in watched.metrics().values() for one in exposition.samples]


def test_a_book_is_one_trace_through_all_four_services(trace: list[Span]) -> None:
    assert {span.service for span in trace} == {"gateway", "story", "illustrator", "library"}
    assert [span.name for span in trace if not span.parent] == ["POST /api/studio/generate-story"]


def test_every_step_follows_from_the_one_that_caused_it(trace: list[Span]) -> None:
    by_id = {span.id: span for span in trace}
    for span in trace:
        cause = by_id.get(span.parent)
        if span.kind == "consumer":
            assert cause
            assert cause.kind == "producer"
            assert cause.facts["messaging.message.id"] == span.facts["messaging.message.id"]
        elif span.kind in ("producer", "client"):
            assert cause
            assert (cause.kind, cause.service) in (("consumer", span.service), ("server", "gateway"))
    assert not any(span.links for span in trace)


def test_every_call_of_a_provider_is_a_step(watched: Watched, trace: list[Span]) -> None:
    calls = Counter((span.service, span.name) for span in trace if span.kind == "client")
    assert calls == {("story", "tell model"): 1, ("illustrator", "paint model"): COVERS + PAGES}
    assert len(watched.models.requests("luna")) == 1
    assert len(watched.models.requests("flare")) == 1 + COVERS + PAGES, (
        "the sheet was painted in the trace of its photo"
    )


def test_a_refusal_is_recorded_where_it_happened(trace: list[Span]) -> None:
    failed = [(span.service, span.kind, span.facts["error.type"]) for span in trace if span.failed]
    assert sorted(failed) == [("illustrator", "client", "refused"), ("illustrator", "consumer", "refused")]


def test_steps_hold_ids_numbers_and_words_of_the_code_only(watched: Watched) -> None:
    for span in watched.collector.spans:
        assert span.facts.keys() <= FACTS
        assert not span.events


def test_lines_of_the_log_name_the_trace(watched: Watched, trace: list[Span]) -> None:
    lines = [msgspec.json.decode(line) for line in watched.logs().splitlines() if line.startswith('{"time"')]
    mine = {line["message"] for line in lines if line.get("trace_id") == trace[0].trace}
    assert {"request", "chapter drafted", "chapter illustrated", "hopeless"} <= mine
    assert {line["span_id"] for line in lines if line.get("trace_id") == trace[0].trace} <= {span.id for span in trace}


def test_nothing_of_the_family_is_in_a_span_a_metric_or_a_line(watched: Watched, trace: list[Span]) -> None:
    told = [chapter[part] for chapter in watched.book["chapters"] for part in ("title", "text", "scene")]
    told.append(watched.book["painted_cover"]["scene"])
    assert len([words for words in told if words]) == 3 * PAGES + COVERS
    spans = b"".join(watched.collector.bodies).decode("utf-8", "replace")
    served = "".join(exposition.text for exposition in watched.metrics().values())
    for place in (spans, served, watched.logs()):
        for words in (*WORDS, *told, "Exif", "GPS", "Phone"):
            assert words not in place


def test_every_measure_is_served_by_whoever_measures_it(watched: Watched) -> None:
    for service, exposition in watched.metrics().items():
        own = {measure.name.removesuffix("_total"): measure.kind for measure in measures.ALL if service in measure.by}
        served = {name: kind for name, kind in exposition.kinds.items() if name.startswith("storymaker_")}
        assert served == own


@pytest.mark.parametrize("query", queries(), ids=lambda query: query.where)
def test_what_dashboards_and_alerts_ask_for_is_there(served: list[Sample], query: Query) -> None:
    for use in uses(query.expression):
        if use.metric == "up":
            continue
        samples = [one for one in served if one.name == use.metric]
        assert samples, use.metric
        labels = {label for label, _, _ in use.chosen} - GIVEN
        assert all(labels <= one.labels.keys() for one in samples)


def test_the_metrics_tell_what_happened(watched: Watched) -> None:
    async def told() -> bool:
        library = watched.metrics()["library"]
        return library.sum("storymaker_jobs_ended_total") == 1 and not library.sum("storymaker_projection_lag")

    assert wait_until(told, 30)
    seen = watched.metrics()
    assert seen["library"].sum("storymaker_dead_letters") == 1
    assert seen["library"].sum("storymaker_service_replicas", state="ready") == 3
    assert seen["illustrator"].sum("storymaker_provider_calls_total", call="paint", outcome="ok") == COVERS + PAGES - 1
    assert seen["illustrator"].sum("storymaker_provider_calls_total", outcome="refused") == 1
    assert seen["story"].sum("storymaker_spend_cents_total", call="tell") == 7
    assert seen["illustrator"].sum("storymaker_spend_cents_total") == 3 * (COVERS + PAGES), (
        "a sheet, a cover and nine pages"
    )
    assert seen["illustrator"].sum("storymaker_turn_wait_seconds_count") == 1 + COVERS + PAGES
    assert seen["library"].sum("storymaker_job_seconds_count", state="done") == 1
    assert seen["story"].sum("storymaker_provider_call_seconds_count", call="tell", maker="model") == 1
    route = {"method": "POST", "route": "/api/studio/generate-story", "status_class": "2xx"}
    assert seen["gateway"].sum("storymaker_http_request_seconds_count", **route) == 1
    assert all(exposition.sum("process_resident_memory_bytes") > 0 for exposition in seen.values())
