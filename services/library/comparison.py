"""The comparison: does a bucket of views hold what the log folds to? Pure.

A live bucket moves on while it is looked at. Each of its keys is right when it holds what the events of its book or
character fold to at some position that the projection can be at: not before the last event that it acknowledged.
"""

from collections.abc import Iterable, Sequence

import msgspec

from contracts.envelope import Recorded
from services.library.folding import Aggregate, Views, fold_on, views_of

Snapshot = dict[str, bytes]


class Suspect(msgspec.Struct, frozen=True):
    """An aggregate some keys of which hold something else (None: nothing) than its newest views."""

    aggregate_id: str
    live: Views


def suspects(rebuilt: Iterable[tuple[str, Views]], live: Snapshot) -> tuple[list[Suspect], list[str]]:
    """Return the aggregates to look at closely, and the keys that belong to nothing in the log."""
    rest = dict(live)
    found = []
    for aggregate_id, views in rebuilt:
        there = {key: rest.pop(key, None) for key in views}
        differing = {key: value for key, value in there.items() if value != views[key]}
        if differing:
            found.append(Suspect(aggregate_id, differing))
    return found, sorted(rest)


def wrong_keys(suspect: Suspect, log: Sequence[Recorded], acknowledged: int) -> list[str]:
    """Return those keys of a suspect that match no position from the last acknowledged event on."""
    wrong = set(suspect.live)
    state: Aggregate | None = fold_on(None, [event for event in log if event.sequence <= acknowledged])
    for event in [None, *(event for event in log if event.sequence > acknowledged)]:
        state = fold_on(state, [event]) if event else state
        views = views_of(state)
        wrong = {key for key in wrong if views.get(key) != suspect.live[key]}
    return sorted(wrong)
