"""The queries of the dashboards and alert rules, and what each of them asks for."""

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import promql_parser as promql
import yaml

OBSERVABILITY = Path(__file__).parents[1] / "deploy" / "observability"
GIVEN = {"job", "instance"}
"""Labels that Prometheus itself puts on everything that it fetches."""


class Query(msgspec.Struct, frozen=True):
    """An expression, where it stands, and the text in which its labels are shown."""

    where: str
    expression: str
    shown: str


class Use(msgspec.Struct, frozen=True):
    """A metric that is asked for, and the values of its labels: ``(label, operator, value)``, ``Equal`` or ``Re`` …"""

    metric: str
    chosen: tuple[tuple[str, str, str], ...]


def dashboards() -> dict[str, dict[str, Any]]:
    """Return every dashboard by the name of its file."""
    return {path.name: json.loads(path.read_bytes()) for path in sorted((OBSERVABILITY / "dashboards").glob("*.json"))}


def alerts() -> list[dict[str, Any]]:
    """Return every alert rule."""
    groups = yaml.safe_load((OBSERVABILITY / "alerts.yml").read_text(encoding="utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def queries() -> list[Query]:
    """Return every query."""
    panels = [
        Query(f"{name}: {panel['title']}", target["expr"], target["legendFormat"])
        for name, board in dashboards().items()
        for panel in board["panels"]
        for target in panel["targets"]
    ]
    rules = [Query(rule["alert"], rule["expr"], " ".join(rule["annotations"].values())) for rule in alerts()]
    return panels + rules


def uses(expression: str) -> list[Use]:
    """Return the metrics that an expression asks for; raise ``ValueError`` when it is none."""
    found = []
    for node in nodes(promql.parse(expression)):
        if isinstance(node, promql.VectorSelector):
            assert node.name
            chosen = tuple((one.name, str(one.op).rpartition(".")[2], one.value) for one in node.matchers.matchers)
            found.append(Use(node.name, chosen))
    return found


def grouped(expression: str) -> set[str]:
    """Return the labels by which an expression groups."""
    found: set[str] = set()
    for node in nodes(promql.parse(expression)):
        if isinstance(node, promql.AggregateExpr) and node.modifier is not None:
            found |= set(node.modifier.labels)
    return found


def shown_labels(text: str) -> set[str]:
    """Return the labels that a legend or an annotation shows."""
    return set(re.findall(r"\{\{ ?(?:\$labels\.)?([a-z_]+) ?\}\}", text))


def nodes(expression: promql.Expr) -> list[promql.Expr]:
    """Return an expression and all that it is made of."""
    found: list[promql.Expr] = []
    promql.walk(expression, found.append)
    return found
