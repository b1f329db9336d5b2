"""What ``storymaker up`` is told, and what it tells the services through their variables."""

import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import msgspec

from contracts.settings import BusSettings, load
from deploy.local.keys import Keys
from deploy.local.nats_server import nats_url
from deploy.local.object_server import BUCKET, object_endpoint
from deploy.local.ports import LOOPBACK, Ports
from deploy.local.probes import http_status
from deploy.local.program import Program
from services.illustrator.settings import IllustratorSettings
from services.story.settings import StorySettings

SERVICES = ("library", "story", "illustrator", "gateway")
MEASURED = ("gateway", "story", "illustrator", "library")
"""In this order the ports of their metrics follow one another."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the family chose; ``port`` is ``None`` when any will do."""

    data: Path
    port: int | None = None
    only_servers: bool = False
    verbose: bool = False


def server_variables(ports: Ports, keys: Keys) -> dict[str, str]:
    """Return the variables by which a service finds the two servers."""
    return {
        "STORYMAKER_NATS_URL": nats_url(ports.nats, keys.nats_password),
        "STORYMAKER_S3_ENDPOINT": object_endpoint(ports.objects),
        "STORYMAKER_S3_ACCESS_KEY": keys.s3_access_key,
        "STORYMAKER_S3_SECRET_KEY": keys.s3_secret_key,
        "STORYMAKER_S3_BUCKET": BUCKET,
        "STORYMAKER_S3_REGION": "us-east-1",
        "STORYMAKER_S3_SECURE": "false",
    }


def gateway_variables(port: int, keys: Keys) -> dict[str, str]:
    """Return the variables of the gateway beyond those of every service."""
    return {
        "STORYMAKER_HOST": LOOPBACK,
        "STORYMAKER_PORT": str(port),
        "STORYMAKER_JWT_SECRET": keys.jwt_secret,
        "STORYMAKER_WEB_DIST": os.environ.get("STORYMAKER_WEB_DIST") or str(web_dist()),
    }


def web_dist() -> Path:
    """Return where the built web client lies in a checkout."""
    return Path(__file__).resolve().parents[2] / "web" / "dist"


def service_programs(port: int, listener: int, variables: Mapping[str, str]) -> list[Program]:
    """Return how to run the four services; the gateway, last, works when it says that all of them do.

    It is given the open socket ``listener``: its port stays taken while it starts again.
    """
    environment = {**os.environ, **variables, "PYTHONUNBUFFERED": "1", "MALLOC_ARENA_MAX": "2"}
    return [
        Program(
            name=name,
            command=[
                sys.executable,
                "-m",
                f"services.{name}",
                *(["--socket", str(listener)] if name == "gateway" else []),
            ],
            environment={**environment, **metrics_variables(name, environment)},
            works=partial(is_ready, port),
            patience=6.0,
            inherits=(listener,) if name == "gateway" else (),
        )
        for name in SERVICES
    ]


def metrics_variables(name: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Return where a service serves its metrics, if at all: each a port of its own, counted from the one that is set.

    Raises:
        WrongSetting: that is no port.
    """
    first = load(BusSettings, environ).metrics_port
    port = first + MEASURED.index(name) if first else 0
    return {"STORYMAKER_METRICS_HOST": LOOPBACK, "STORYMAKER_METRICS_PORT": str(port)}


def address_of(port: int) -> str:
    """Return what a family types into its browser."""
    return f"http://{LOOPBACK}:{port}"


async def is_ready(port: int) -> bool:
    """Tell whether the gateway says that nothing is missing."""
    return await http_status(f"{LOOPBACK}:{port}", "GET", "/health/ready") == 200


def providers_sentence(environ: Mapping[str, str]) -> str:
    """Say who tells and who paints.

    Raises:
        WrongSetting: a variable of one of the two services does not fit.
    """
    storyteller = _provider(load(StorySettings, environ).uses_model)
    painter = _provider(load(IllustratorSettings, environ).uses_model)
    reason = "OPENAI_API_KEY is set" if environ.get("OPENAI_API_KEY") else "OPENAI_API_KEY is not set"
    if storyteller == painter:
        return f"{storyteller.capitalize()} storyteller and painter ({reason})."
    return f"{storyteller.capitalize()} storyteller, {painter} painter ({reason})."


def _provider(uses_model: bool) -> str:
    return "model" if uses_model else "built-in"
