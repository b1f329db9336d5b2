"""The production overlay on this machine: every pod a process, started as the manifests say; none is restarted."""

import asyncio
import os
import random
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec

from deploy.local.keys import make_keys
from deploy.local.object_server import object_endpoint, object_program
from deploy.local.ports import choose_ports
from deploy.local.program import Program
from deploy.local.supervisor import Child, begin_all, end_together, until_all_work
from deploy.manifests import Manifest, of_kind, render
from tests.pods import Pod, Surroundings, program, replicas, settings_of

SERVICES = ("gateway", "story", "illustrator", "library")
STORE = "s3.example.org"
START_SECONDS = 90.0
_SECRETS = Path(__file__).parents[1] / "deploy" / "secrets.sh"


class Cluster:
    """Processes by the names of their pods: ``nats-0`` … ``nats-2``, ``gateway-0``, ``story-1``, …"""

    def __init__(self, place: Path, overlay: str) -> None:
        self.manifests: list[Manifest] = render(overlay)
        self.place = place
        self.children: dict[str, Child] = {}
        # A network of its own: pods keep the ports that the manifests give them.
        self._network = f"127.{random.randrange(16, 240)}.{random.randrange(1, 250)}"
        self._secrets = place / "secrets"
        self.nats = self._pods("StatefulSet", "nats", 10)
        self.services = {name: self._pods("Deployment", name, 20 + 20 * n) for n, name in enumerate(SERVICES)}
        self._store = choose_ports().objects

    @property
    def nats_url(self) -> str:
        """The address of all NATS servers, with the secret."""
        url = (self._secrets / "nats_url").read_text().strip()
        first, *others = [f"{pod.address}:4222" for pod in self.nats]
        return ",".join([url.replace("nats:4222", first), *(f"nats://{other}" for other in others)])

    def address(self, pod: str) -> str:
        """Return where a gateway answers."""
        number = int(pod.rpartition("-")[2])
        return f"http://{self.services['gateway'][number].address}:8080"

    def kill(self, pod: str) -> None:
        """Kill a pod without warning."""
        pid = self.children[pod].pid
        assert pid, pod
        os.kill(pid, signal.SIGKILL)

    async def begin(self) -> None:
        """Start everything in the order in which a cluster would come to have it working."""
        await self.begin_servers()
        await self.run("migrate")
        await self._start([self._child(pod) for pods in self.services.values() for pod in pods])

    async def begin_servers(self) -> None:
        """Start NATS and the store only."""
        await self._start([self._child(pod) for pod in self.nats] + [self._store_child()])

    async def run(self, name: str, *arguments: str) -> str:
        """Run a Job to its end, or the command of a service with ``arguments``; return what it said."""
        kind = "Job" if name in of_kind(self.manifests, "Job") else "Deployment"
        (pod,) = self._pods(kind, name, 200, count=1)
        told = self._program(Pod(name=f"{name}-job", address=pod.address, spec=pod.spec))
        process = await asyncio.create_subprocess_exec(
            *told.command,
            *arguments,
            env=told.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await asyncio.wait_for(process.communicate(), START_SECONDS)
        assert process.returncode == 0, said.decode()
        return said.decode()

    async def end(self) -> None:
        """Stop everything: the services first."""
        last = {"store", *(pod.name for pod in self.nats)}
        await end_together([child for name, child in self.children.items() if name not in last])
        await end_together([child for name, child in self.children.items() if name in last])

    async def _start(self, children: list[Child]) -> None:
        self.children |= {child.program.name: child for child in children}
        await begin_all(children)
        await until_all_work(children, START_SECONDS)

    def _pods(self, kind: str, name: str, first: int, count: int | None = None) -> list[Pod]:
        spec = of_kind(self.manifests, kind)[name]["spec"]["template"]["spec"]
        many = replicas(self.manifests, name) if count is None else count
        return [Pod(name=f"{name}-{n}", address=f"{self._network}.{first + n}", spec=spec) for n in range(many)]

    def _program(self, pod: Pod) -> Program:
        nodes = {f"{node.name}.nats-nodes": node.address for node in self.nats}
        # The service in front of the servers leads to any that is there.
        there = [node for node in self.nats if node.name not in self.children or self.children[node.name].pid]
        anyone = random.choice(there).address
        store = object_endpoint(self._store)
        names = {**nodes, "@nats:4222": f"@{anyone}:4222", STORE: store, f"https://{STORE}": f"http://{store}"}
        instead = {"STORYMAKER_S3_SECURE": "false"}
        around = Surroundings(settings_of(self.manifests), self._secrets, names, instead)
        return program(pod, around, self.place)

    def _child(self, pod: Pod) -> Child:
        return Child(self._program(pod), self.place / f"{pod.name}.log", _unheard)

    def _store_child(self) -> Child:
        keys = msgspec.structs.replace(
            make_keys(),
            s3_access_key=(self._secrets / "s3_access_key").read_text(),
            s3_secret_key=(self._secrets / "s3_secret_key").read_text(),
        )
        (self.place / "pictures").mkdir()
        outside = object_program(self._store, keys, self.place / "pictures")
        return Child(msgspec.structs.replace(outside, name="store"), self.place / "store.log", _unheard)

    def draw_secrets(self) -> None:
        """Make the secrets as an operator does."""
        subprocess.run(["sh", _SECRETS, self._secrets], check=True)


@asynccontextmanager
async def running_cluster(place: Path, overlay: str, *, only_servers: bool = False) -> AsyncIterator[Cluster]:
    """Run an overlay until the context ends."""
    cluster = Cluster(place, overlay)
    cluster.draw_secrets()
    try:
        await (cluster.begin_servers() if only_servers else cluster.begin())
        yield cluster
    finally:
        await cluster.end()


def _unheard(_: str) -> None:
    """What the supervisor says is in the logs of the pods."""
