"""The manifests as Kubernetes would be given them: ``python -m deploy.manifests OVERLAY DIRECTORY`` writes them out.

What Kubernetes itself knows goes into ``kubernetes.yaml``, so that it can be checked against its own schemas; what
other controllers know, into a file each; all together into ``all.yaml``.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

Manifest = dict[str, Any]

OVERLAYS = Path(__file__).parent / "kubernetes" / "overlays"
_OWN = ("v1", "apps/", "batch/", "policy/", "autoscaling/", "networking.k8s.io/")


def kubectl() -> Path:
    """Return the client that `make` installs; it needs no cluster to put manifests together."""
    return Path(sys.prefix) / "deploy" / "bin" / "kubectl"


def render(overlay: str) -> list[Manifest]:
    """Return every object of an overlay."""
    done = subprocess.run([kubectl(), "kustomize", OVERLAYS / overlay], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ValueError(done.stderr.strip())
    return [one for one in yaml.safe_load_all(done.stdout) if one]


def of_kind(manifests: list[Manifest], kind: str) -> dict[str, Manifest]:
    """Return the objects of a kind by their names."""
    return {one["metadata"]["name"]: one for one in manifests if one["kind"] == kind}


def is_own(manifest: Manifest) -> bool:
    """Tell whether Kubernetes itself knows an object, rather than a controller that is added to it."""
    return str(manifest["apiVersion"]).startswith(_OWN)


def write(manifests: list[Manifest], directory: Path) -> None:
    """Write the objects into files for those who check them."""
    directory.mkdir(parents=True, exist_ok=True)
    for old in directory.glob("*.yaml"):
        old.unlink()
    (directory / "all.yaml").write_text(yaml.safe_dump_all(manifests))
    (directory / "kubernetes.yaml").write_text(yaml.safe_dump_all(filter(is_own, manifests)))
    for one in manifests:
        if not is_own(one):
            (directory / f"{one['kind'].lower()}-{one['metadata']['name']}.yaml").write_text(yaml.safe_dump(one))


def main(arguments: list[str]) -> int:
    """Return the exit code."""
    if len(arguments) != 2:
        print("usage: python -m deploy.manifests OVERLAY DIRECTORY", file=sys.stderr)
        return 2
    try:
        write(render(arguments[0]), Path(arguments[1]))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
