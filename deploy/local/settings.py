"""What ``storymaker up`` is told, and what it tells the services through their variables."""

import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

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
    story, illustrator = load(StorySettings, environ), load(IllustratorSettings, environ)
    usual = environ.get("OPENAI_BASE_URL", "")
    storyteller = _maker(story.uses_model, story.text_model, story.text_base_url or usual)
    painter = _maker(illustrator.uses_model, illustrator.image_model, illustrator.image_base_url or usual)
    if story.uses_model or illustrator.uses_model:
        return f"Storyteller: {storyteller}. Painter: {painter}."
    why = "" if story.key or illustrator.key else " (no key of a cloud model and no address of a model is set)"
    return f"Built-in storyteller and painter{why}."


def _maker(uses_model: bool, model: str, address: str) -> str:
    if not uses_model:
        return "built-in"
    return f"{model} at {_without_secret(address)}" if address else f"{model} in the cloud"


def _without_secret(address: str) -> str:
    parts = urlsplit(address)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
