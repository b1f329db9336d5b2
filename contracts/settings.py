"""Settings: a frozen struct per service, filled from ``STORYMAKER_<FIELD>`` variables of the environment.

A secret need not be a variable: ``STORYMAKER_<FIELD>_FILE`` names a file that holds the value.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_type_hints

import msgspec

PREFIX = "STORYMAKER_"

S = TypeVar("S", bound=msgspec.Struct)


class WrongSetting(Exception):
    """A variable holds what it cannot hold; the text names it and says why."""


class BusSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What every service needs."""

    nats_url: Annotated[
        str, msgspec.Meta(description="Address of the NATS server; of a cluster, all of them with commas between")
    ] = "nats://127.0.0.1:4222"
    metrics_port: Annotated[
        int, msgspec.Meta(ge=0, le=65535, description="Port that serves the metrics at /metrics; 0: none does")
    ] = 0
    metrics_host: Annotated[
        str, msgspec.Meta(description="Address for that port; one that no browser of a family reaches")
    ] = "127.0.0.1"


class GallerySettings(BusSettings, frozen=True, kw_only=True):
    """What a service needs that keeps or shows pictures, beside the bus."""

    s3_endpoint: Annotated[str, msgspec.Meta(description="host:port of the S3 server")] = "127.0.0.1:9000"
    s3_access_key: Annotated[str, msgspec.Meta(description="Access key for the bucket")] = ""
    s3_secret_key: Annotated[str, msgspec.Meta(description="Secret key for the bucket")] = ""
    s3_bucket: Annotated[str, msgspec.Meta(description="Bucket that holds the pictures")] = "storymaker"
    s3_region: Annotated[str, msgspec.Meta(description="Region of the bucket")] = "us-east-1"
    s3_secure: Annotated[bool, msgspec.Meta(description="Talk TLS to the S3 server")] = False


def load(kind: type[S], environ: Mapping[str, str] = os.environ) -> S:
    """Fill ``kind`` from the environment; an empty variable counts as not set.

    Raises:
        WrongSetting: a variable's value does not fit its field, or the file that it names cannot be read.
    """
    values: dict[str, Any] = {}
    for field in get_type_hints(kind):
        if raw := _value(PREFIX + field.upper(), environ):
            values[field] = raw
    try:
        return msgspec.convert(values, kind, strict=False)
    except msgspec.ValidationError as error:
        raise WrongSetting(_sentence(error)) from error


def _value(name: str, environ: Mapping[str, str]) -> str:
    """Return what a variable holds, or else the file that its sister names; a line's end is not part of a secret."""
    path = environ.get(f"{name}_FILE", "")
    if environ.get(name) or not path:
        return environ.get(name, "")
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise WrongSetting(f"{name}_FILE: {path} cannot be read.") from error


def _sentence(error: msgspec.ValidationError) -> str:
    what, _, where = str(error).partition(" - at `$.")
    return f"{PREFIX}{where.rstrip('`').upper()}: {what}" if where else what
