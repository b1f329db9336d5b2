"""Pods of a rendered overlay as processes of this machine: their commands, variables and files, as the manifests say.

What differs from a cluster is listed here and nowhere else:

- a pod's address is one of the loopback network; whoever listens to every address listens to that one
- a pod's files lie below a directory of its own, so paths below the places where volumes are mounted begin there
- ``python`` and ``nats-server`` are the ones that are installed here, the working directory is the checkout
- names that DNS would know stand for addresses, and a few variables hold something else, as ``Surroundings`` say
"""

import asyncio
import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from deploy.local.nats_server import bundled
from deploy.local.probes import http_status
from deploy.local.program import Program
from deploy.manifests import Manifest, of_kind

_PAUSE = 0.3


class Pod(msgspec.Struct, frozen=True):
    """One pod: its name, its address, and what its template says."""

    name: str
    address: str
    spec: dict[str, Any]

    @property
    def container(self) -> dict[str, Any]:
        """The one container."""
        (only,) = self.spec["containers"]
        return dict(only)


class Surroundings(msgspec.Struct, frozen=True):
    """What a pod finds around it: ConfigMaps, the files of Secrets by key, names with what they stand for.

    ``instead`` are variables that hold something else here.
    """

    settings: Mapping[str, Mapping[str, str]]
    secrets: Path
    names: Mapping[str, str]
    instead: Mapping[str, str]


def replicas(manifests: list[Manifest], name: str) -> int:
    """Return of how many pods a workload consists at least, by itself or by whoever scales it."""
    for scaler, least in (("HorizontalPodAutoscaler", "minReplicas"), ("ScaledObject", "minReplicaCount")):
        found = of_kind(manifests, scaler).get(name)
        if found:
            return int(found["spec"][least])
    workload = of_kind(manifests, "StatefulSet").get(name) or of_kind(manifests, "Deployment")[name]
    return int(workload["spec"].get("replicas", 1))


def settings_of(manifests: list[Manifest]) -> dict[str, dict[str, str]]:
    """Return what ConfigMaps hold."""
    return {name: one.get("data", {}) for name, one in of_kind(manifests, "ConfigMap").items()}


def program(pod: Pod, around: Surroundings, place: Path) -> Program:
    """Return how to run a pod, with its files written below ``place``."""
    root = place / pod.name
    told = partial(_told, root=root, mounts=_mounts(pod), names={**around.names, "0.0.0.0": pod.address})
    for path, content in _files(pod, around):
        target = root / path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(told(content))
    for mount in _mounts(pod):
        (root / mount.lstrip("/")).mkdir(parents=True, exist_ok=True)
    environment = {name: told(around.instead.get(name, value)) for name, value in _variables(pod, around)}
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return Program(
        name=pod.name,
        command=_installed([told(word) for word in pod.container["command"]]),
        environment={**kept, **environment},
        works=partial(_works, pod, {**kept, **environment}),
        patience=20.0,
    )


async def _works(pod: Pod, environment: Mapping[str, str]) -> bool:
    """Ask what the probes of a start and of readiness ask."""
    probes = [pod.container[name] for name in ("startupProbe", "readinessProbe")]
    answers = [await _says_yes(pod, probe, environment) for probe in probes]
    if not all(answers):
        await asyncio.sleep(_PAUSE)
    return all(answers)


async def _says_yes(pod: Pod, probe: dict[str, Any], environment: Mapping[str, str]) -> bool:
    if "httpGet" in probe:
        ports = {one["name"]: one["containerPort"] for one in pod.container["ports"]}
        endpoint = f"{pod.address}:{ports[probe['httpGet']['port']]}"
        return await http_status(endpoint, "GET", probe["httpGet"]["path"]) == 200
    process = await asyncio.create_subprocess_exec(
        *_installed(probe["exec"]["command"]), env=environment, stderr=asyncio.subprocess.DEVNULL
    )
    return await process.wait() == 0


def _mounts(pod: Pod) -> list[str]:
    return [str(mount["mountPath"]) for mount in pod.container["volumeMounts"]]


def _files(pod: Pod, around: Surroundings) -> Iterator[tuple[str, str]]:
    volumes = {volume["name"]: volume for volume in pod.spec["volumes"]}
    for mount in pod.container["volumeMounts"]:
        for source in sources(volumes.get(mount["name"], {})):
            if "configMap" in source:
                for name, content in around.settings[source["configMap"]["name"]].items():
                    yield f"{mount['mountPath']}/{name}", content
            for item in source.get("secret", {}).get("items", ()):
                yield f"{mount['mountPath']}/{item['path']}", (around.secrets / item["key"]).read_text()


def sources(volume: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what a volume is made of: itself, or what is projected into it."""
    return list(volume["projected"]["sources"]) if "projected" in volume else [volume]


def _variables(pod: Pod, around: Surroundings) -> Iterator[tuple[str, str]]:
    for source in pod.container.get("envFrom", ()):
        yield from around.settings[source["configMapRef"]["name"]].items()
    for variable in pod.container.get("env", ()):
        if "value" in variable:
            yield variable["name"], variable["value"]
        else:
            assert variable["valueFrom"] == {"fieldRef": {"fieldPath": "metadata.name"}}
            yield variable["name"], pod.name


def _told(text: str, *, root: Path, mounts: list[str], names: Mapping[str, str]) -> str:
    """Put addresses for names, and the pod's own directory before paths below its mounts."""
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    text = re.sub(known, lambda found: names[found[0]], text)
    places = "|".join(re.escape(mount) for mount in sorted(mounts, key=len, reverse=True))
    return re.sub(rf"(?<![\w/.])({places})(?=[/\"\s]|$)", lambda found: f"{root}{found[1]}", text)


def _installed(command: list[str]) -> list[str]:
    here = {"python": sys.executable, "nats-server": bundled("nats-server")}
    first = here.get(command[0]) or shutil.which(command[0])
    assert first, command
    return [first, *command[1:]]
