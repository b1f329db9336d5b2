"""Company: which other services are there, by what they say of themselves."""

from collections.abc import Iterable

import msgspec

from contracts.presence import Offer, Presence
from contracts.subjects import PRESENCE
from services.gateway.buckets import Buckets
from services.gateway.sentences import Lack
from services.gateway.shapes import Maker, Missing, ServiceHealth

OTHERS = ("story", "illustrator", "library")


async def present(buckets: Buckets) -> list[Presence]:
    """Return every running instance of a service."""
    found: list[Presence] = []
    for msg in await buckets.read_all(PRESENCE, ">"):
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


def lack(what: Lack, **values: str | int) -> Missing:
    """Return the news that something is missing."""
    return Missing(code=what.code, message=what.sentence.format(**values), values=values)


def lacking(company: Iterable[Presence]) -> list[Missing]:
    """Tell of each service that is needed and not ready."""
    here = list(company)
    found: list[Missing] = []
    for name in OTHERS:
        own = [one for one in here if one.service == name]
        if not own:
            found.append(lack(Lack.SERVICE_AWAY, service=name))
        elif not any(one.ready for one in own):
            found.append(lack(Lack.SERVICE_NOT_READY, service=name))
            found += [lack(Lack.NOT_MIGRATED, fault=fault) for fault in own[0].missing]
    return found


def offer(company: Iterable[Presence], service: str) -> Offer | None:
    """Return what a service offers: of several that run, one that knows already how fast it is."""
    offers = [one.offer for one in company if one.service == service and one.offer is not None]
    return next((one for one in offers if one.seconds is not None), offers[0] if offers else None)


def maker(found: Offer | None) -> Maker | None:
    """Return who writes or paints, as the browser sees it."""
    if found is None:
        return None
    seconds = None if found.seconds is None else round(found.seconds, 1)
    return Maker(found.name, found.built_in, found.model, found.cents, seconds)
