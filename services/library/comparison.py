"""The comparison: does a bucket of views hold what the log folds to? Pure.

A live bucket moves on while it is looked at. Each of its keys is right when it holds what the events of its book or
character fold to at some position that the projection can be at: not before the last event that it acknowledged.
"""

from collections.abc import Mapping, Sequence

import msgspec

from contracts.envelope import Recorded
from services.library.folding import Aggregate, Views, fold_on, views_of

Digests = dict[str, int | None]
"""What stands for each view: all of them together are too many for the memory of a small machine."""


class Suspect(msgspec.Struct, frozen=True):
    """An aggregate some keys of which hold something else, or nothing, than its newest views."""

    aggregate_id: str
    keys: tuple[str, ...]


def digest(view: bytes | None) -> int | None:
    """Return what stands for a view within this process: 64 bits that nobody can aim at."""
    return None if view is None else hash(view)


def digests_of(views: Views) -> Digests:
    """Return what stands for some views."""
    return {key: digest(view) for key, view in views.items()}


def suspects(rebuilt: Mapping[str, Digests], live: Digests) -> tuple[list[Suspect], list[str]]:
    """Return the aggregates to look at closely, and the keys that belong to nothing in the log."""
    rest = {key: view for key, view in live.items() if view is not None}
    found = []
    for aggregate_id, views in rebuilt.items():
        differing = tuple(key for key, view in views.items() if rest.pop(key, None) != view)
        if differing:
            found.append(Suspect(aggregate_id, differing))
    return found, sorted(rest)


def wrong_keys(live: Views, log: Sequence[Recorded], acknowledged: int) -> list[str]:
    """Return those keys of one aggregate that match no position from the last acknowledged event on."""
    wrong = set(live)
    state: Aggregate | None = fold_on(None, [event for event in log if event.sequence <= acknowledged])
    for event in [None, *(event for event in log if event.sequence > acknowledged)]:
        state = fold_on(state, [event]) if event else state
        views = views_of(state)
        wrong = {key for key in wrong if views.get(key) != live[key]}
    return sorted(wrong)
