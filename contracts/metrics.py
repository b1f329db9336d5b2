"""Metrics: the measures of this process, for Prometheus to fetch. Silent, and nothing loaded, unless a port is set."""

from itertools import product
from typing import TYPE_CHECKING, Any

from contracts import measures
from contracts.measures import Measure

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

_live: dict[str, Any] = {}
"""The counters, gauges and histograms that are served, by name."""


def begin(service: str, host: str, port: int) -> None:
    """Serve the measures of ``service`` and of its process at ``/metrics``; port 0 serves nothing.

    Raises:
        OSError: the port is taken.
    """
    if not port:
        return
    import prometheus_client

    prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]  # the library's own
    registry = prometheus_client.CollectorRegistry()
    prometheus_client.ProcessCollector(registry=registry)
    keep(service, registry)
    prometheus_client.start_http_server(port, host, registry)


def keep(service: str, registry: "CollectorRegistry") -> None:
    """Keep the measures of ``service`` from now on."""
    for measure in measures.ALL:
        if service in measure.by:
            _live[measure.name] = _made(measure, registry)


def forget() -> None:
    """Keep no measures any more."""
    _live.clear()


def are_served() -> bool:
    """Tell whether anybody can see what is measured: whoever would have to work for a measure asks first."""
    return bool(_live)


def count(measure: Measure, *labels: str, by: float = 1.0) -> None:
    """Add to a counter, or to a gauge that goes up and down."""
    if metric := _live.get(measure.name):
        _of(metric, labels).inc(by)


def put(measure: Measure, value: float, *labels: str) -> None:
    """Say what a gauge stands at."""
    if metric := _live.get(measure.name):
        _of(metric, labels).set(value)


def observe(measure: Measure, value: float, *labels: str) -> None:
    """Add one observation to a histogram."""
    if metric := _live.get(measure.name):
        _of(metric, labels).observe(value)


def _of(metric: Any, labels: tuple[str, ...]) -> Any:
    return metric.labels(*labels) if labels else metric


def _made(measure: Measure, registry: "CollectorRegistry") -> Any:
    from prometheus_client import Counter, Gauge, Histogram

    labels = tuple(measure.labels)
    if measure.kind == "histogram":
        return Histogram(measure.name, measure.says, labels, buckets=measure.buckets, registry=registry)
    metric = (Counter if measure.kind == "counter" else Gauge)(measure.name, measure.says, labels, registry=registry)
    # A counter that is not there before its first event hides that event from every rate.
    if labels and all(measure.labels.values()):
        for values in product(*measure.labels.values()):
            metric.labels(*values)
    return metric
