"""Company: which other services are there, by what they say of themselves."""

from collections.abc import Iterable

import msgspec
from nats.aio.client import Client
from nats.js import JetStreamContext

from contracts.presence import Presence
from contracts.subjects import PRESENCE
from services.gateway import buckets
from services.gateway.shapes import Maker, ServiceHealth

OTHERS = ("story", "illustrator", "library")


async def present(client: Client, js: JetStreamContext) -> list[Presence]:
    """Return every running instance of a service."""
    found: list[Presence] = []
    for msg in await buckets.read_all(client, js, PRESENCE, ">"):
        try:
            found.append(msgspec.json.decode(msg.data, type=Presence))
        except msgspec.DecodeError:
            continue
    return found


def health(company: Iterable[Presence]) -> dict[str, ServiceHealth]:
    """Count the instances of each service that is needed."""
    here = list(company)
    return {
        name: ServiceHealth(
            running=sum(one.service == name for one in here),
            ready=sum(one.service == name and one.ready for one in here),
        )
        for name in OTHERS
    }


def lacking(company: Iterable[Presence]) -> list[str]:
    """Return a sentence for each service that is needed and not ready."""
    here = list(company)
    found: list[str] = []
    for name in OTHERS:
        own = [one for one in here if one.service == name]
        if not own:
            found.append(f"The {name} service is not running.")
        elif not any(one.ready for one in own):
            found += [f"The {name} service is not ready.", *own[0].missing]
    return found


def maker(company: Iterable[Presence], service: str) -> Maker | None:
    """Return who writes or paints."""
    for one in company:
        if one.service == service and one.provider is not None:
            return Maker(one.provider, bool(one.built_in))
    return None
