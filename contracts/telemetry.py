"""Telemetry: what a process tells an operator beyond its logs, for as long as it runs."""

from collections.abc import Iterator
from contextlib import contextmanager

from contracts import metrics, traces
from contracts.settings import BusSettings


@contextmanager
def telling(service: str, settings: BusSettings) -> Iterator[None]:
    """Serve the metrics of ``service`` and send its traces, as far as the settings and the environment ask for it.

    Raises:
        SystemExit: with a sentence, when the port of the metrics cannot be had.
    """
    try:
        metrics.begin(service, settings.metrics_host, settings.metrics_port)
    except OSError as error:
        where = f"{settings.metrics_host}:{settings.metrics_port}"
        raise SystemExit(f"STORYMAKER_METRICS_PORT: cannot listen on {where} ({error.strerror}).") from error
    traces.begin(service)
    try:
        yield
    finally:
        traces.end()
