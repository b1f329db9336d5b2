"""What deploy/Dockerfile puts into an image, in a directory instead: read from the file itself, built by its steps.

What differs is listed here: paths of the image lie below a directory; the installer and the built pages are those
that `make` made; bytecode is not compiled ahead.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

ROOT = Path(__file__).parents[1]
DOCKERFILE = ROOT / "deploy" / "Dockerfile"
_LEFT_OUT = shutil.ignore_patterns("__pycache__", "node_modules")


class Step(msgspec.Struct, frozen=True):
    """An instruction: ``COPY`` and what follows it."""

    verb: str
    rest: str


class Stage(msgspec.Struct):
    """A stage: what it is built on, and its steps."""

    name: str
    base: str
    steps: list[Step]


class Image(msgspec.Struct, frozen=True):
    """A built image: where its files are, how it is run and asked for its health, as whom, with what variables."""

    root: Path
    directory: Path
    command: list[str]
    health: list[str]
    user: str
    environment: dict[str, str]


def stages(text: str, service: str) -> list[Stage]:
    """Read the stages of a Dockerfile for one service."""
    found: list[Stage] = []
    for step in _steps(text):
        rest = step.rest.replace("${SERVICE}", service)
        if step.verb == "FROM":
            words = [word for word in rest.split() if not word.startswith("--")]
            found.append(Stage(words[2] if len(words) == 3 else "", words[0], []))
        elif found:
            found[-1].steps.append(Step(step.verb, rest))
    return found


def _steps(text: str) -> Iterator[Step]:
    lines = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for line in lines.replace("\\\n", " ").splitlines():
        verb, _, rest = line.strip().partition(" ")
        if verb:
            yield Step(verb, re.sub(r"\s+", " ", rest.strip()))


def chain(every: list[Stage]) -> list[Step]:
    """Return the steps of the last stage, with those of the stages that it is built on before them."""
    named = {stage.name: stage for stage in every if stage.name}
    steps: list[Step] = []
    stage: Stage | None = every[-1]
    while stage is not None:
        steps = stage.steps + steps
        stage = named.get(stage.base)
    return steps


class Builder:
    """Builds the image of one service below ``root``."""

    def __init__(self, service: str, root: Path) -> None:
        self._root = root
        self._stages = stages(DOCKERFILE.read_text(), service)
        self._directory = root
        self._environment: dict[str, str] = {"PATH": "/usr/local/bin:/usr/bin:/bin"}
        self._said: dict[str, str] = {}

    def build(self) -> Image:
        """Do every step."""
        for step in chain(self._stages):
            match step.verb:
                case "COPY":
                    self._copy(step.rest)
                case "WORKDIR":
                    self._directory = self._below(step.rest)
                    self._directory.mkdir(parents=True)
                case "ENV":
                    self._tell(step.rest)
                case "RUN":
                    self._run(step.rest)
                case "CMD" | "USER" | "HEALTHCHECK":
                    self._said[step.verb] = step.rest
        return Image(
            root=self._root,
            directory=self._directory,
            command=json.loads(self._said["CMD"]),
            health=json.loads(self._said["HEALTHCHECK"].partition("CMD ")[2]),
            user=self._said["USER"],
            environment=self._environment,
        )

    def _below(self, path: str) -> Path:
        return self._root / path.lstrip("/") if path.startswith("/") else self._directory / path

    def _copy(self, rest: str) -> None:
        *sources, target = [word for word in rest.split() if not word.startswith("--")]
        if "--from=packages" in rest:
            self._install()
        else:
            for source in sources:
                # Pages are built by `make` as by their stage: into web/dist.
                _copy(ROOT / source.lstrip("/"), self._below(target))

    def _install(self) -> None:
        """Do what the stage of the packages does: install one lock, and nothing that has no hash."""
        (stage,) = [stage for stage in self._stages if stage.name == "packages"]
        for step in stage.steps:
            if step.verb == "COPY":
                *sources, target = step.rest.split()
                for source in sources:
                    _copy(ROOT / source, self._root / target.strip("/") / Path(source).name)
            elif step.verb == "RUN" and "uv pip sync" in step.rest:
                self._run(step.rest.replace("--compile-bytecode", ""))

    def _run(self, rest: str) -> None:
        command = " ".join(word for word in rest.split() if not word.startswith("--mount="))
        command = re.sub(r"(?<![\w/.])/(venv|requirements)\b", lambda found: str(self._below(found[0])), command)
        tools = os.pathsep.join([self._environment["PATH"], str(Path(sys.executable).parent), os.environ["PATH"]])
        base = sys._base_executable  # type: ignore[attr-defined]  # CPython has it, its type stubs do not
        told = {**os.environ, **self._environment, "PATH": tools, "UV_PYTHON": base}
        subprocess.run(["sh", "-euc", command], cwd=self._directory, env=told, check=True, capture_output=True)

    def _tell(self, rest: str) -> None:
        for word in shlex.split(rest):
            name, _, value = word.partition("=")
            value = re.sub(r"\$(\w+)", lambda found: self._environment.get(found[1], ""), value)
            self._environment[name] = re.sub(r"(?<![\w/.])/(venv|tmp)\b", lambda at: str(self._below(at[0])), value)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=_LEFT_OUT)
    else:
        shutil.copy(source, target)
