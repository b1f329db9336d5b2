"""Dashboards and alert rules, as far as they can be judged without a running system."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from contracts import measures
from deploy.local.settings import MEASURED
from tests.queries import GIVEN, OBSERVABILITY, Query, alerts, dashboards, grouped, queries, shown_labels, uses

README = OBSERVABILITY / "README.md"
NAMES = {measure.name: measure for measure in measures.ALL}


def measured_labels(metric: str) -> set[str]:
    """Return the labels that a metric can have."""
    plain = metric.removesuffix("_bucket").removesuffix("_count").removesuffix("_sum")
    measure = NAMES.get(metric) or NAMES.get(plain)
    own = set(measure.labels) if measure else set()
    return own | GIVEN | ({"le"} if metric.endswith("_bucket") else set())


@pytest.mark.parametrize("query", queries(), ids=lambda query: query.where)
def test_a_query_groups_and_shows_by_labels_that_its_metrics_have(query: Query) -> None:
    found = uses(query.expression)
    assert found
    labels = set.union(*(measured_labels(use.metric) for use in found))
    assert grouped(query.expression) <= labels
    assert shown_labels(query.shown) <= grouped(query.expression) | GIVEN


@pytest.mark.parametrize("query", queries(), ids=lambda query: query.where)
def test_a_query_chooses_values_that_its_labels_take(query: Query) -> None:
    for use in uses(query.expression):
        assert {label for label, _, _ in use.chosen} <= measured_labels(use.metric)
        declared = NAMES[use.metric].labels if use.metric in NAMES else {}
        for label, operator, value in use.chosen:
            if known := declared.get(label):
                assert set(value.split("|") if operator in ("Re", "NotRe") else [value]) <= set(known)


@pytest.mark.parametrize("board", dashboards().values(), ids=lambda board: board["title"])
def test_a_dashboard_is_whole_and_its_panels_do_not_overlap(board: dict[str, Any]) -> None:
    assert board["uid"].startswith("storymaker-")
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])
    taken: set[tuple[int, int]] = set()
    for panel in board["panels"]:
        place = panel["gridPos"]
        cells = {(x, y) for x in _span(place["x"], place["w"]) for y in _span(place["y"], place["h"])}
        assert place["x"] + place["w"] <= 24
        assert not taken & cells
        taken |= cells
        assert panel["type"] in ("stat", "timeseries")
        assert panel["description"]
        assert {target["datasource"]["uid"] for target in panel["targets"]} == {"${source}"}
        assert len({target["refId"] for target in panel["targets"]}) == len(panel["targets"])


def _span(first: int, length: int) -> range:
    return range(first, first + length)


@pytest.mark.parametrize("rule", alerts(), ids=lambda rule: rule["alert"])
def test_an_alert_says_what_it_means_and_how_grave_it_is(rule: dict[str, Any]) -> None:
    assert rule.keys() <= {"alert", "expr", "for", "labels", "annotations"}
    assert rule["labels"]["severity"] in ("info", "warning", "critical")
    assert rule["annotations"].keys() == {"summary", "description"}


def test_every_alert_has_an_example_in_which_it_is_silent() -> None:
    (examples,) = _documents(OBSERVABILITY / "alerts.test.yml")
    silent = {one["alertname"] for one in examples["tests"][0]["alert_rule_test"]}
    assert silent == {rule["alert"] for rule in alerts()}
    assert examples["tests"][1]["promql_expr_test"][0]["exp_samples"][0]["value"] == len(alerts())


def test_no_two_alerts_or_dashboards_have_one_name() -> None:
    assert len({rule["alert"] for rule in alerts()}) == len(alerts())
    assert len({board["uid"] for board in dashboards().values()}) == len(dashboards())


def test_every_measure_is_explained_as_it_is() -> None:
    explained = README.read_text(encoding="utf-8")
    for measure in measures.ALL:
        labels = ", ".join(measure.labels) or "–"
        row = f"| `{measure.name}` | {measure.kind} | {', '.join(measure.by)} | {labels} | {measure.says} |"
        assert row in explained


def test_the_example_for_one_machine_fetches_from_the_ports_that_follow_one_another() -> None:
    jobs = _scrape_configs(OBSERVABILITY / "prometheus.yml")
    assert {job["job_name"]: job["static_configs"][0]["targets"] for job in jobs} == {
        f"storymaker-{name}": [f"127.0.0.1:{9464 + place}"] for place, name in enumerate(MEASURED)
    }


def test_the_example_for_a_cluster_fetches_from_pods_by_the_name_of_their_port() -> None:
    (job,) = _scrape_configs(OBSERVABILITY / "prometheus-kubernetes.yml")
    base = OBSERVABILITY.parent / "kubernetes" / "base"
    for name in MEASURED:
        (pod,) = [one["spec"]["template"] for one in _documents(base / f"{name}.yaml") if one["kind"] == "Deployment"]
        assert pod["metadata"]["labels"]["app.kubernetes.io/name"] == name
        assert [port for port in pod["spec"]["containers"][0]["ports"] if port["name"] == "metrics"]
    assert job["relabel_configs"][0]["regex"] == "metrics"


def _scrape_configs(path: Path) -> list[dict[str, Any]]:
    (document,) = _documents(path)
    return list(document["scrape_configs"])


def _documents(path: Path) -> list[dict[str, Any]]:
    return [one for one in yaml.safe_load_all(path.read_text(encoding="utf-8")) if one]
