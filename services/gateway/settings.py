"""Settings of the gateway."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from contracts.settings import GallerySettings, WrongSetting, load

_SHORTEST_SECRET = 32
_ORIGIN = re.compile(r"https?://[^/?#*\s]+")


class GatewaySettings(GallerySettings, frozen=True, kw_only=True):
    """Where the gateway listens, who may call it, and where the web client lies."""

    host: Annotated[str, Meta(description="Address to listen on")] = "127.0.0.1"
    port: Annotated[int, Meta(ge=0, le=65535, description="Port to listen on")] = 8080
    jwt_secret: Annotated[
        str, Meta(description="Signs the session cookies, 32 characters or more; empty: a new one at each start")
    ] = ""
    web_dist: Annotated[str, Meta(description="Directory of the built web client")] = "web/dist"
    allowed_hosts: Annotated[
        str,
        Meta(
            description="Names at which the page is reached, with commas between, such as books.example.org; addresses "
            "in numbers, names without a dot and those of this machine itself are always known"
        ),
    ] = ""
    allowed_origins: Annotated[
        str, Meta(description="Origins of other sites that may call the API, with commas between")
    ] = ""

    s3_public_url: Annotated[
        str,
        Meta(
            pattern=r"^(https?://[^/?#]+)?$",
            description="Address at which browsers reach the S3 server, such as https://pictures.example.org: they are "
            "sent there for each picture, with a link that is good for a minute; empty: the gateway sends pictures",
        ),
    ] = ""

    @property
    def hosts(self) -> frozenset[str]:
        """The names at which the page is reached, one by one."""
        return frozenset(one.strip().lower().rstrip(".") for one in self.allowed_hosts.split(",") if one.strip())

    @property
    def origins(self) -> tuple[str, ...]:
        """The allowed origins, one by one."""
        return tuple(one.strip().rstrip("/") for one in self.allowed_origins.split(",") if one.strip())

    @property
    def dist(self) -> Path:
        """The directory of the built web client."""
        return Path(self.web_dist)


def from_environment(environ: Mapping[str, str]) -> GatewaySettings:
    """Read the settings.

    Raises:
        WrongSetting: a variable holds what it cannot hold.
    """
    settings = load(GatewaySettings, environ)
    if settings.jwt_secret and len(settings.jwt_secret) < _SHORTEST_SECRET:
        raise WrongSetting(f"STORYMAKER_JWT_SECRET: needs {_SHORTEST_SECRET} characters or more.")
    for origin in settings.origins:
        if not _ORIGIN.fullmatch(origin):
            raise WrongSetting(f"STORYMAKER_ALLOWED_ORIGINS: {origin} is no site such as https://friend.example.org.")
    return settings
