"""What an account with a provider allows, and the ledger that keeps to it. Pure: all times are seconds of one clock."""

import math

import msgspec
from msgspec.structs import replace

from contracts.provider_errors import LONGEST_PAUSE

MINUTE = 60.0
LEASE = 15.0
"""Seconds after its last sign of life for which a replica keeps its places: one that was killed gives none back."""
FRESH = 10.0
"""What is left of a lease that need not be renewed yet."""
_LATE = 2.0
"""Seconds by which a turn may be late: what begins later than it said would not be counted where it belongs."""
_MOST_TIMES = 60


class Allowance(msgspec.Struct, frozen=True):
    """So many calls may begin a minute, so many be made at once."""

    per_minute: float
    at_once: int

    @property
    def span(self) -> float:
        """Seconds in which no more than :attr:`most` begin.

        A number below 1 stretches the minute. A large one cuts it into parts, so that the ledger stays small.
        """
        return MINUTE / self._parts if self.per_minute >= 1 else MINUTE / self.per_minute

    @property
    def most(self) -> int:
        """How many begin in a span."""
        return max(1, math.floor(self.per_minute / self._parts))

    @property
    def _parts(self) -> int:
        return max(1, math.ceil(self.per_minute / _MOST_TIMES))

    def shared_by(self, replicas: int) -> "Allowance":
        """Return what each may do so that all together keep to the allowance."""
        return Allowance(self.per_minute / replicas, max(1, self.at_once // replicas))


class Replica(msgspec.Struct, frozen=True, array_like=True):
    """One process: until when it is believed, how many calls it makes, and since when it waits for a place."""

    until: float
    calls: int = 0
    since: float | None = None


class Ledger(msgspec.Struct, frozen=True, array_like=True):
    """When calls of the last span began or will begin, in order; until when nobody may; who makes or awaits calls."""

    begins: tuple[float, ...] = ()
    rest_until: float = 0.0
    replicas: dict[str, Replica] = {}


class News(msgspec.Struct, frozen=True, kw_only=True):
    """What a replica says of itself whenever it touches the ledger.

    ``ages`` are the seconds since calls that began without the ledger, ``rest`` those for which the provider wants to
    be left alone; both are said once.
    """

    replica: str
    calls: int
    waits: bool
    ages: tuple[float, ...] = ()
    rest: float = 0.0


def told(ledger: Ledger, allowance: Allowance, news: News, now: float) -> Ledger:
    """Return the ledger with the news, and without what is over.

    A clock that was set back must not lock anybody out: what lies further ahead than it can is left out.
    """
    replicas = {
        name: replace(one, until=min(one.until, now + LEASE))
        for name, one in ledger.replicas.items()
        if one.until > now and name != news.replica
    }
    if news.calls or news.waits:
        replicas[news.replica] = _present(ledger.replicas.get(news.replica), news, now)
    rest_until = min(max(ledger.rest_until, now + news.rest if news.rest else 0.0), now + LONGEST_PAUSE)
    end = max(now, rest_until) + allowance.span * (len(replicas) + 1)
    begins = sorted((*ledger.begins, *(now - age for age in news.ages)))
    return Ledger(
        begins=tuple(time for time in begins if now - allowance.span < time <= end),
        rest_until=rest_until if rest_until > now else 0.0,
        replicas=replicas,
    )


def _present(before: Replica | None, news: News, now: float) -> Replica:
    before = before or Replica(until=0.0)
    return Replica(
        until=before.until if now + FRESH < before.until <= now + LEASE else now + LEASE,
        calls=news.calls,
        since=before.since if news.waits else None,
    )


def asked(ledger: Ledger, allowance: Allowance, replica: str, now: float) -> tuple[Ledger, float | None]:
    """Give a replica the next turn: return when it begins, None when all places are taken or others came first."""
    mine = ledger.replicas.get(replica) or Replica(until=now + LEASE)
    since = now if mine.since is None else mine.since
    if _places_before(ledger, replica, since) >= allowance.at_once:
        return _with(ledger, replica, replace(mine, since=since)), None
    start = max(now, ledger.rest_until)
    if len(ledger.begins) >= allowance.most:
        start = max(start, ledger.begins[-allowance.most] + allowance.span)
    ledger = replace(ledger, begins=tuple(sorted((*ledger.begins, start))))
    return _with(ledger, replica, replace(mine, calls=mine.calls + 1, since=None)), start


def _places_before(ledger: Ledger, replica: str, since: float) -> int:
    """Count the calls that are made, and the replicas that wait for a place and came earlier."""
    earlier = (
        name
        for name, one in ledger.replicas.items()
        if name != replica and one.since is not None and (one.since, name) < (since, replica)
    )
    return sum(one.calls for one in ledger.replicas.values()) + sum(1 for _ in earlier)


def _with(ledger: Ledger, name: str, replica: Replica) -> Ledger:
    return replace(ledger, replicas={**ledger.replicas, name: replica})


def stands(ledger: Ledger, start: float, now: float) -> bool:
    """Tell whether a turn whose time has come may be used: nobody was told to rest meanwhile, and it is not late."""
    return ledger.rest_until <= now <= start + _LATE


def unused(ledger: Ledger, start: float) -> Ledger:
    """Return the ledger without a turn that nobody used."""
    begins = list(ledger.begins)
    if start in begins:
        begins.remove(start)
    return replace(ledger, begins=tuple(begins))
