"""What the manifests of each overlay say fits together, and fits the code."""

import subprocess
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from contracts.release import VERSION
from contracts.subjects import STREAM
from contracts.topology import CONSUMERS
from deploy.manifests import Manifest, of_kind, render
from services.illustrator.settings import IllustratorSettings
from services.story.settings import StorySettings
from tests.pods import settings_of, sources
from tests.variables import SETTINGS, known, known_to_any

ROOT = Path(__file__).parents[2]
OVERLAYS = ("local", "production")
SERVICES = ("gateway", "story", "illustrator", "library", "migrate")
INSIDE = {(service, "nats", 4222) for service in SERVICES} | {("nats", "nats", 6222)}
PICTURES = {(service, "minio", 9000) for service in ("gateway", "illustrator", "migrate")}
OUTSIDE = {"local": {"story", "illustrator"}, "production": {"gateway", "story", "illustrator", "migrate"}}


@pytest.fixture(scope="module", params=OVERLAYS)
def overlay(request: pytest.FixtureRequest) -> str:
    """The name of an overlay."""
    return str(request.param)


@pytest.fixture(scope="module")
def manifests(overlay: str) -> list[Manifest]:
    """All that it consists of."""
    return render(overlay)


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the secrets that an operator draws."""
    place = tmp_path_factory.mktemp("drawn") / "secrets"
    subprocess.run(["sh", ROOT / "deploy" / "secrets.sh", place], check=True)
    return {path.name for path in place.iterdir()}


def _workloads(manifests: list[Manifest]) -> dict[str, Manifest]:
    return {
        name: one for kind in ("Deployment", "StatefulSet", "Job") for name, one in of_kind(manifests, kind).items()
    }


def _pod(workload: Manifest) -> Any:
    return workload["spec"]["template"]["spec"]


def test_every_variable_means_something_to_whom_it_is_told(manifests: list[Manifest]) -> None:
    (shared,) = [data for data in settings_of(manifests).values() if "STORYMAKER_REPLICAS" in data]
    assert set(shared) <= known_to_any()
    for name in SETTINGS:
        (container,) = _pod(_workloads(manifests)[name])["containers"]
        assert {variable["name"] for variable in container["env"]} <= known(name), name


def test_every_secret_that_is_mounted_is_one_that_is_drawn_and_every_file_named_is_mounted(
    manifests: list[Manifest], secrets: set[str]
) -> None:
    for name, workload in _workloads(manifests).items():
        (container,) = _pod(workload)["containers"]
        mounts = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
        files: set[str] = set()
        for volume in _pod(workload)["volumes"]:
            for item in [item for one in sources(volume) for item in one.get("secret", {}).get("items", ())]:
                assert item["key"] in secrets, name
                files.add(f"{mounts[volume['name']]}/{item['path']}")
        named = {
            one["value"] for one in container["env"] if one["name"].endswith(("_FILE",)) and "HEALTH" not in one["name"]
        }
        assert named <= files, name


def test_nothing_is_mounted_below_what_cannot_be_written_to(manifests: list[Manifest]) -> None:
    for name, workload in _workloads(manifests).items():
        places = [mount["mountPath"] for mount in _pod(workload)["containers"][0]["volumeMounts"]]
        assert not [(a, b) for a, b in product(places, repeat=2) if b.startswith(f"{a}/")], name


def test_work_in_flight_has_the_time_to_end_that_the_slowest_provider_may_take(manifests: list[Manifest]) -> None:
    slowest = {"story": StorySettings().text_timeout, "illustrator": IllustratorSettings().image_timeout}
    for name, seconds in slowest.items():
        pod = _pod(of_kind(manifests, "Deployment")[name])
        told = {one["name"]: one.get("value") for one in pod["containers"][0]["env"]}
        drain = float(told["STORYMAKER_DRAIN_SECONDS"])
        assert seconds <= drain < pod["terminationGracePeriodSeconds"] - 10


def test_reactors_grow_with_what_waits_for_them(manifests: list[Manifest]) -> None:
    followed: set[str] = set()
    for name, scaled in of_kind(manifests, "ScaledObject").items():
        assert scaled["spec"]["scaleTargetRef"]["name"] == name
        assert "replicas" not in of_kind(manifests, "Deployment")[name]["spec"]
        for trigger in scaled["spec"]["triggers"]:
            assert trigger["metadata"]["stream"] == STREAM
            followed.add(trigger["metadata"]["consumer"])
    assert followed <= {consumer.name for consumer in CONSUMERS}
    assert {name.partition("-")[0] for name in followed} == {"story", "illustrator"}


def test_the_log_is_kept_on_as_many_servers_as_there_are(overlay: str, manifests: list[Manifest]) -> None:
    servers = of_kind(manifests, "StatefulSet")["nats"]["spec"]["replicas"]
    (config,) = [data for data in settings_of(manifests).values() if "nats.conf" in data]
    assert int(_setting(manifests, "STORYMAKER_REPLICAS")) == servers == (3 if overlay == "production" else 1)
    assert config["cluster.conf"].count("nats-route://") == (servers if servers > 1 else 0)
    assert "sync_interval: always" in config["nats.conf"]


def _setting(manifests: list[Manifest], name: str) -> str:
    (value,) = [data[name] for data in settings_of(manifests).values() if name in data]
    return value


def test_every_image_of_ours_is_of_this_release(manifests: list[Manifest]) -> None:
    images = {name: _pod(one)["containers"][0]["image"] for name, one in _workloads(manifests).items()}
    for name in SETTINGS:
        built = "gateway" if name == "migrate" else name
        assert images[name].endswith(f"storymaker/{built}:{VERSION}")


def test_nodes_can_be_emptied_one_replica_at_a_time(manifests: list[Manifest]) -> None:
    guarded = of_kind(manifests, "PodDisruptionBudget")
    assert {name for name in _workloads(manifests) if name not in ("migrate", "minio")} == set(guarded)
    assert all(one["spec"]["maxUnavailable"] == 1 for one in guarded.values())


def test_everybody_talks_to_whom_it_must_and_to_nobody_else(overlay: str, manifests: list[Manifest]) -> None:
    inside = {(*pair, port) for pair, port in _open(manifests)}
    assert inside == (INSIDE | PICTURES if overlay == "local" else INSIDE)
    assert set(_leaves(manifests)) == OUTSIDE[overlay]


def _open(manifests: list[Manifest]) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield every way from one workload to a port of another that both sides allow."""
    workloads = _workloads(manifests)
    for source, target in product(workloads, repeat=2):
        ports = {one["name"]: one["containerPort"] for one in _pod(workloads[target])["containers"][0].get("ports", ())}
        for name, number in ports.items():
            ends = (_labels(workloads[source]), _labels(workloads[target]))
            # Whoever may be talked to by anybody is told of in a test of its own.
            if name != "http" and all(_allows(manifests, side, ends, {name, number}) for side in ("egress", "ingress")):
                yield (source, target), number


def _labels(workload: Manifest) -> dict[str, str]:
    return dict(workload["spec"]["template"]["metadata"]["labels"])


def _allows(
    manifests: list[Manifest], side: str, ends: tuple[dict[str, str], dict[str, str]], ports: set[object]
) -> bool:
    own, other = ends if side == "egress" else ends[::-1]
    peers = "to" if side == "egress" else "from"
    for policy in of_kind(manifests, "NetworkPolicy").values():
        if _matches(policy["spec"]["podSelector"], own):
            for rule in policy["spec"].get(side, ()):
                near = [one for one in rule.get(peers, ()) if set(one) == {"podSelector"}]
                if ports & {one["port"] for one in rule["ports"]} and any(
                    _matches(one["podSelector"], other) for one in near
                ):
                    return True
    return False


def _matches(selector: dict[str, Any], labels: dict[str, str]) -> bool:
    return bool(selector.get("matchLabels", {}).items() <= labels.items())


def _leaves(manifests: list[Manifest]) -> Iterator[str]:
    """Yield who may reach the world."""
    for name, workload in _workloads(manifests).items():
        for policy in of_kind(manifests, "NetworkPolicy").values():
            rules = [peer for rule in policy["spec"].get("egress", ()) for peer in rule["to"] if "ipBlock" in peer]
            if rules and _matches(policy["spec"]["podSelector"], _labels(workload)):
                yield name


def test_nobody_is_talked_to_unless_a_policy_says_so_and_browsers_reach_the_gateway_only(
    manifests: list[Manifest],
) -> None:
    policies = of_kind(manifests, "NetworkPolicy")
    assert policies["nobody"]["spec"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    from_anywhere = [
        (policy["spec"]["podSelector"]["matchLabels"], rule["ports"])
        for policy in policies.values()
        for rule in policy["spec"].get("ingress", ())
        if "from" not in rule
    ]
    assert from_anywhere == [({"app.kubernetes.io/name": "gateway"}, [{"protocol": "TCP", "port": "http"}])]


def test_traces_leave_for_the_namespace_of_those_who_watch_and_for_no_other(manifests: list[Manifest]) -> None:
    outwards = [
        (rule["to"], rule["ports"])
        for policy in of_kind(manifests, "NetworkPolicy").values()
        for rule in policy["spec"].get("egress", ())
        if any(set(peer) == {"namespaceSelector"} for peer in rule["to"])
    ]
    monitoring = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}}
    assert outwards == [([monitoring], [{"protocol": "TCP", "port": 4318}])]
