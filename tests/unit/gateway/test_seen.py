"""What of a request an operator sees."""

from collections.abc import Iterator
from typing import Any

import pytest
from prometheus_client import CollectorRegistry

from services.gateway.seen import Seen
from tests.exposition import measuring

COUNT = "storymaker_http_request_seconds_count"


@pytest.fixture
def kept() -> Iterator[CollectorRegistry]:
    """The measures of a gateway, kept for one test."""
    with measuring("gateway") as registry:
        yield registry


def request(method: str, **more: Any) -> dict[str, Any]:
    return {"method": method, "path": "/api/books/1", **more}


def test_a_request_is_counted_by_the_template_of_its_route(kept: CollectorRegistry) -> None:
    with Seen(request("GET", path_template="/api/books/{book_id}"), 0.0) as seen:
        seen.answered(404)
    labels = {"method": "GET", "route": "/api/books/{book_id}", "status_class": "4xx"}
    assert kept.get_sample_value(COUNT, labels) == 1


def test_what_a_caller_makes_up_becomes_no_label(kept: CollectorRegistry) -> None:
    for method in ("BRUNO", "MILA"):
        with Seen(request(method), 0.0) as seen:
            seen.answered(405)
    labels = {"method": "other", "route": "none", "status_class": "4xx"}
    assert kept.get_sample_value(COUNT, labels) == 2
    samples = [sample for family in kept.collect() for sample in family.samples if sample.name == COUNT]
    assert [sample.labels for sample in samples] == [labels]
