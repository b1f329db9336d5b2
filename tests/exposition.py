"""What the services serve for Prometheus, read with the parser of its own client."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import msgspec
from prometheus_client import CollectorRegistry
from prometheus_client.parser import text_string_to_metric_families

from contracts import metrics


class Sample(msgspec.Struct, frozen=True):
    """One line: a value with its labels."""

    name: str
    labels: dict[str, str]
    value: float


class Exposition(msgspec.Struct, frozen=True):
    """One endpoint: every name that it has, and every sample."""

    text: str
    kinds: dict[str, str]
    samples: list[Sample]

    def sum(self, name: str, **labels: str) -> float:
        """Return the sum of the samples of this name that have these labels."""
        return sum(one.value for one in self.samples if one.name == name and labels.items() <= one.labels.items())


def fetch(port: int) -> Exposition:
    """Read what one service serves now."""
    text = httpx.get(f"http://127.0.0.1:{port}/metrics").raise_for_status().text
    families = list(text_string_to_metric_families(text))
    samples = [Sample(one.name, one.labels, one.value) for family in families for one in family.samples]
    return Exposition(text, {family.name: family.type for family in families}, samples)


@contextmanager
def measuring(service: str) -> Iterator[CollectorRegistry]:
    """Keep the measures of a service in this process; give where they are kept."""
    registry = CollectorRegistry()
    metrics.keep(service, registry)
    try:
        yield registry
    finally:
        metrics.forget()
